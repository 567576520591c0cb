"""Proofs of others that came along with a capture: each is checked anew when it is asked for, from the stored bytes alone.

Nothing of it is kept: what was found once would be somebody's word, the bytes are not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from archive_schema import layout
from desktop_app.analysis.proofs.asked import Asked
from desktop_app.analysis.proofs.c2pa import HEAD_BYTES, MAX_FILE, carries_credentials, is_readable
from desktop_app.analysis.proofs.model import Proof
from desktop_app.analysis.proofs.openpgp import check_openpgp
from desktop_app.analysis.proofs.sentences import sentence
from desktop_app.capture.companions import PROOF_ROLE, PUBLIC_KEY
from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.proof_parts import wacz_parts

DIGESTS = ("sha1", "sha256", "sha384", "sha512")
_BLOCK = re.compile(r"block (\d{1,9}),")
_HEADER_LINE = re.compile(r"\s*(\d{1,9})\s+([0-9a-fA-F]{160})\s*")
_HEADER_BYTES = 80
_MOST_HEADER_BYTES = 256 * 1024 * 1024
_KINDS = {".ots": "ots", ".tsr": "tsr", ".asc": "openpgp", ".csv": "proofmode", ".json": "proofmode"}
_NO_PROOF = ("wacz-unsigned", "c2pa-said", "c2pa-ingredients", "c2pa-no-time")


@dataclass(frozen=True, slots=True)
class Trust:
    """What a person supplies: roots (PEM) that they trust, a file of block headers, public keys of OpenPGP."""

    roots: bytes = b""
    headers: Path | None = None
    keys: bytes = b""


NOBODY = Trust()


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One finding, in words. `file`: the proof's name, `sha256` its bytes; `about`: the file that it is about."""

    kind: str
    state: str
    message: str
    by: str
    at: str
    detail: str
    file: str
    sha256: str
    about: str
    proves: bool = True
    """False for what was never meant to prove anything: a package without a signature, what a signer says."""


def has_proofs(capture: CaptureRow | None) -> bool:
    """Whether something of a capture is, or may hold, a proof of others."""
    return capture is not None and any(_is_proof(asset) or _may_carry(asset) for asset in capture.assets)


def _is_proof(asset: AssetRow) -> bool:
    return asset.role in (PROOF_ROLE, "wacz")


def proofs_of(
    archive: OpenArchive, capture: CaptureRow, trust: Trust = NOBODY, parser: Parser | None = None
) -> tuple[ProofRow, ...]:
    """All findings about a capture's proofs; none where there is no proof. A proof whose bytes are altered is left to the
    integrity check. `parser`: a reading program to use, else one of its own is started.

    InputError `headers-unreadable`, `roots-unreadable`.
    """
    proofs = [asset for asset in capture.assets if _is_proof(asset) and asset.name != PUBLIC_KEY]
    carriers = [asset for asset in capture.assets if _carries(archive, asset)]
    if not proofs and not carriers:
        return ()
    check_roots(trust.roots)
    if trust.headers is not None:
        read_headers(trust.headers, ())
    with nullcontext(parser) if parser else Parser() as reader:
        checker = _Checker(archive, capture, trust, reader)
        inside = [row for asset in carriers for row in checker.credentials(asset)]
        return (*inside, *(row for asset in proofs for row in checker.rows(asset)))


def _may_carry(asset: AssetRow) -> bool:
    return asset.role == "original" and asset.mime.startswith(("image/", "video/", "audio/"))


def _carries(archive: OpenArchive, asset: AssetRow) -> bool:
    if not _may_carry(asset) or not archive.blobs.has(asset.sha256):
        return False
    with archive.blobs.open(asset.sha256) as stream:
        return carries_credentials(stream.read(HEAD_BYTES))


def check_roots(roots: bytes) -> None:
    """InputError `roots-unreadable` for what holds no certificate."""
    if roots:
        from desktop_app.analysis.proofs.certificates import read_pem

        try:
            read_pem(roots)
        except ValueError:
            advice = "Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----)."
            raise InputError("roots-unreadable", "That file holds no certificates.", advice) from None


class _Checker:
    """The proofs of one capture."""

    def __init__(self, archive: OpenArchive, capture: CaptureRow, trust: Trust, parser: Parser) -> None:
        self._archive, self._capture, self._trust, self._parser = archive, capture, trust, parser

    def rows(self, asset: AssetRow) -> Iterator[ProofRow]:
        """What is found of one proof file."""
        about = self._about(asset)
        try:
            found = self._checked(asset, about)
        except InputError:
            found = (Proof("ots", "broken", "NOT CHECKED"),)
        except EvidenceError:
            return
        for one in found:
            shown = about.name if about else ""
            yield ProofRow(
                one.kind,
                one.state,
                sentence(one.code),
                one.by,
                one.at,
                one.detail,
                asset.name,
                asset.sha256,
                shown,
                proves=one.code not in _NO_PROOF,
            )

    def credentials(self, asset: AssetRow) -> Iterator[ProofRow]:
        """What is found of content credentials inside a file."""
        try:
            found = self._credentials(asset)
        except InputError:
            found = (Proof("c2pa", "broken", "NOT CHECKED"),)
        except EvidenceError:
            return
        name, sha256 = asset.name, asset.sha256
        for p in found:
            proves = p.code not in _NO_PROOF
            yield ProofRow(p.kind, p.state, sentence(p.code), p.by, p.at, p.detail, name, sha256, name, proves)

    def _credentials(self, asset: AssetRow) -> Sequence[Proof]:
        """Of a picture that is read all of it goes to the reading program, of other files the first bytes."""
        with self._archive.blobs.open(asset.sha256) as stream:
            head = stream.read(HEAD_BYTES)
        if is_readable(head) and asset.size_bytes > MAX_FILE:
            return (Proof("c2pa", "too-much", "NOT CHECKED"),)
        data = self._archive.blobs.read(asset.sha256) if is_readable(head) else head
        return self._parser.proof(data, Asked("c2pa", roots=self._trust.roots.decode("ascii", "ignore"))).found

    def _about(self, asset: AssetRow) -> AssetRow | None:
        """The file of the same name without the last suffix; else the capture's own first file."""
        named = asset.name.rpartition(".")[0]
        own = [one for one in self._capture.assets if not one.parent]
        rest = [one for one in own if one.role != PROOF_ROLE]
        return next((one for one in own if one.name == named), rest[0] if rest else None)

    def _checked(self, asset: AssetRow, about: AssetRow | None) -> Sequence[Proof]:
        if asset.role == "wacz":
            return self._wacz(asset)
        kind = _KINDS.get(Path(asset.name).suffix.lower(), "")
        if not kind:
            return (Proof("proofmode", "ots-other", "NOT CHECKED"),)
        if about is None or not self._archive.blobs.has(about.sha256):
            return (Proof(kind, "no-target", "NOT CHECKED"),)  # type: ignore[arg-type]
        data = self._archive.blobs.read(asset.sha256)
        if kind == "openpgp":
            private = (
                self._archive.folder / layout.TMP_FOLDER if self._archive.writable else self._archive.store.keys.views
            )
            return (check_openpgp(self._archive.blobs.read(about.sha256), data, self._keys(), private),)
        return self._asked(data, Asked(kind, self._digests(about.sha256), self._trust.roots.decode("ascii", "ignore")))

    def _keys(self) -> bytes:
        """Public keys that a person gives, and the one that came along."""
        along = [self._archive.blobs.read(one.sha256) for one in self._capture.assets if one.name == PUBLIC_KEY]
        return b"\n".join([self._trust.keys, *along])

    def _wacz(self, asset: AssetRow) -> Sequence[Proof]:
        if not self._archive.blobs.matches(asset.sha256):
            return ()
        digest, description = wacz_parts(self._archive.blobs.path(asset.sha256))
        digests = {name: hashlib.new(name, description).hexdigest() for name in DIGESTS}
        return self._parser.proof(digest, Asked("wacz", digests, self._trust.roots.decode("ascii", "ignore"))).found

    def _asked(self, data: bytes, asked: Asked) -> Sequence[Proof]:
        found = self._parser.proof(data, asked).found
        wanted = [match[1] for one in found if one.code == "ots-no-header" and (match := _BLOCK.match(one.detail))]
        if self._trust.headers is None or not wanted:
            return found
        return self._parser.proof(data, replace(asked, headers=read_headers(self._trust.headers, wanted))).found

    def _digests(self, sha256: str) -> Mapping[str, str]:
        """EvidenceError when the stored bytes are not those of their name."""
        data = self._archive.blobs.read(sha256)
        return {name: hashlib.new(name, data, usedforsecurity=False).hexdigest() for name in DIGESTS}


def read_headers(file: Path, heights: Sequence[str]) -> dict[str, str]:
    """Block headers by height out of a file of lines (HEIGHT HEADER in hexadecimal), or of nothing but headers from block 0 on.

    InputError `headers-unreadable`.
    """
    try:
        if file.stat().st_size > _MOST_HEADER_BYTES:
            raise ValueError
        data = file.read_bytes()
        lines = [match for line in data.decode("ascii").splitlines() if (match := _HEADER_LINE.fullmatch(line))]
        found = {str(int(match[1])): match[2].lower() for match in lines}
        return {height: found[height] for height in heights if height in found}
    except UnicodeDecodeError:
        return _raw_headers(data, heights)
    except (OSError, ValueError):
        raise _unreadable() from None


def _raw_headers(data: bytes, heights: Sequence[str]) -> dict[str, str]:
    if len(data) % _HEADER_BYTES:
        raise _unreadable()
    cut = {height: data[int(height) * _HEADER_BYTES :][:_HEADER_BYTES].hex() for height in heights}
    return {height: header for height, header in cut.items() if header}


def _unreadable() -> InputError:
    advice = "Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on."
    return InputError("headers-unreadable", "That file holds no block headers.", advice)
