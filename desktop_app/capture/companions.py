"""Proof files that came along belong to their file's capture, and are none of their own: FILE.ots, FILE.tsr, FILE.asc beside
FILE, and what ProofMode puts beside a picture, by the picture's name or by its SHA-256.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from desktop_app.capture.model import CapturedFile, CapturedSource, Fact
from desktop_app.capture.sources import Wanted
from desktop_app.errors import AppError
from desktop_app.files import read_fault, sha256_of, shown

PROOF_ROLE = "proof"
PUBLIC_KEY = "pubkey.asc"
MAX_BYTES = 1024 * 1024
_MIMES = {
    ".ots": "application/vnd.opentimestamps", ".tsr": "application/timestamp-reply", ".asc": "application/pgp-signature",
    ".csv": "text/csv", ".json": "application/json", ".gst": "application/octet-stream", ".devicecheck": "application/octet-stream",
}  # fmt: skip
_NAMED = re.compile(r"(.+?)(?:\.proof\.(?:csv|json)(?:\.asc)?|\.(?:ots|tsr|asc|gst|devicecheck))", re.I)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.I)
_MOST = 20
_MOST_HASHED = 200
T = TypeVar("T")


def with_companions(wanted: Sequence[Wanted | T]) -> list[Wanted | T]:
    """The same without the proofs of others among them, each of which goes with its file."""
    paths = {
        one.path for one in wanted if isinstance(one, Wanted) and one.path and not one.stretch and not one.web_archive
    }
    proofs = _by_file(paths)
    taken = {path for each in proofs.values() for path in each}
    kept = [one for one in wanted if not (isinstance(one, Wanted) and one.path in taken)]
    return [_joined(one, proofs) if isinstance(one, Wanted) else one for one in kept]


def _by_file(paths: set[Path]) -> Mapping[Path, list[Path]]:
    """The proofs of each file, in order of their names."""
    named = {path: match[1] for path in sorted(paths) if (match := _NAMED.fullmatch(path.name)) and _is_small(path)}
    hashed = _hashed(paths - named.keys(), named)
    found: dict[Path, list[Path]] = {}
    for path, name in named.items():
        about = path.with_name(name)
        about = about if about in paths else hashed.get((path.parent, name.lower()), about)
        if about in paths and about not in named and len(found.get(about, ())) < _MOST:
            found.setdefault(about, []).append(path)
    for about, each in found.items():
        if (key := about.with_name(PUBLIC_KEY)) in paths and key not in each:
            each.append(key)
    return found


def _is_small(path: Path) -> bool:
    try:
        return path.stat().st_size <= MAX_BYTES
    except OSError:
        return False


def _hashed(paths: set[Path], named: Mapping[Path, str]) -> dict[tuple[Path, str], Path]:
    """Files by folder and SHA-256, of the folders in which something is named by a SHA-256."""
    folders = {path.parent for path, name in named.items() if _SHA256.fullmatch(name)}
    found = {}
    for path in sorted(path for path in paths if path.parent in folders)[:_MOST_HASHED]:
        try:
            found[path.parent, sha256_of(path)] = path
        except AppError:
            continue  # it is refused when its turn comes
    return found


def _joined(wanted: Wanted, proofs: Mapping[Path, list[Path]]) -> Wanted:
    found = proofs.get(wanted.path) if wanted.path and wanted.stretch is None else None
    return replace(wanted, proofs=tuple(found)) if found else wanted


def add_companions(source: CapturedSource, wanted: Wanted) -> CapturedSource:
    """The source with its proofs as further files. EnvironmentFaultError where one cannot be read."""
    if not wanted.proofs:
        return source
    files = [_file(path) for path in wanted.proofs]
    told = [Fact("proof that came along", file.name, "observed", "attest") for file in files]
    return replace(source, files=(*source.files, *files), facts=(*source.facts, *told))


def _file(path: Path) -> CapturedFile:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES)
    except OSError as error:
        raise read_fault(error) from error
    return CapturedFile(PROOF_ROLE, shown(path.name), _MIMES[path.suffix.lower()], data)
