"""An evidence PDF checked: the hash beside it, its own manifest and texts, its signatures, the archive it came from."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from archive_schema.canonical import CanonicalError, loads, sha256_hex
from desktop_app.errors import EvidenceError
from desktop_app.files import translated
from desktop_app.report.capture_sheet import HASHES
from desktop_app.report.manifest import SCRIPT, SUMS
from desktop_app.report.pdf.attach import check_script
from desktop_app.report.pdf.check import RECORD, ReadReport, read_report
from desktop_app.report.pdf.signature import sha256_of_first, unsigned_part
from desktop_app.report.pdf.signatures import SignatureSeen, StampSeen
from desktop_app.services.archive import OpenArchive, open_archive, state
from desktop_app.services.finding import Finding, Verified, counted

_SHA_LINE = re.compile(r"([0-9a-f]{64})  (.+)\n\Z")
_WITNESS = "a certificate was not judged: whether to trust the signer is the reader's decision"


def verify_report(path: Path, home: Path, archive: Path | None) -> Verified:
    """The findings and their sum."""
    return counted(findings_of(path, home, archive))


def findings_of(path: Path, home: Path, archive: Path | None) -> list[Finding]:
    """Stops at the first MISMATCH of the whole file: what a changed file says of itself proves nothing."""
    with translated(), path.open("rb") as file:
        findings = [_beside(path, hashlib.file_digest(file, "sha256").hexdigest())]
        if findings[0].state == "MISMATCH":
            return [*findings, Finding("report content", "NOT CHECKED", "", path.name, "the file itself was changed")]
        read = read_report(file)
        unsigned = list(_unsigned(file, read, path.name))
    if read.fault:
        return [*findings, Finding("manifest", "MISMATCH", "", path.name, read.fault)]
    findings += _listed(read, path.name)
    findings += _sums(read, path.name)
    findings += _signatures(read, path.name)
    findings += unsigned
    if archive is None or read.later:
        message = "the archive it came from was not compared" + ("" if read.later else " (--archive FOLDER)")
        return [*findings, Finding("archive", "NOT CHECKED", "", path.name, message)]
    with open_archive(archive, home, write=False) as opened:
        if not read.manifest:
            return [*findings, *(_asset(opened, "", asset) for asset in _record(read).get("assets") or ())]
        return [*findings, *_against(opened, read.manifest, path.name)]


def _listed(read: ReadReport, name: str) -> Iterator[Finding]:
    """What manifest or record say of the attachments."""
    if read.later:
        message = (
            f"a newer version of Attest wrote it ({read.later}): install that version, or use the attached {SCRIPT}"
        )
        yield Finding("manifest", "NOT CHECKED", "", name, message)
    elif read.manifest:
        yield from _texts(read, name)
    else:
        yield from _signed_list(read, name)


def _beside(path: Path, sha256: str) -> Finding:
    beside = path.with_name(path.name + ".sha256")
    if not beside.is_file():
        return Finding("report", "NOT CHECKED", "", beside.name, "there is no .sha256 file beside it")
    with translated():
        line = beside.read_text("utf-8", "replace")
    match = _SHA_LINE.match(line)
    if match is None or match[2] != path.name:
        return Finding("report", "MISMATCH", "", beside.name, "it is no line of sha256sum for this file")
    if sha256 != match[1]:
        return Finding("report", "MISMATCH", "", path.name, "its bytes do not have the hash beside it")
    return Finding("report", "MATCH", "", path.name, "its bytes have the hash beside it")


def _texts(read: ReadReport, name: str) -> Iterator[Finding]:
    """Every attached text against the manifest, both ways."""
    wanted = {}
    for exhibit in _exhibits(read.manifest):
        file, sha256 = exhibit.get("text_file"), exhibit.get("text_sha256")
        if not isinstance(file, str):
            continue
        wanted[file] = sha256
        body = read.texts.get(file)
        if body is None:
            yield Finding("text", "MISMATCH", "", name, f"{file} is named in the manifest and not attached")
        elif sha256_hex(body) != sha256:
            yield Finding("text", "MISMATCH", "", name, f"{file} does not have the hash in the manifest")
        else:
            yield Finding("text", "MATCH", "", name, f"{file} has the hash in the manifest")
    for file in sorted(set(read.texts) - {*wanted, SUMS, SCRIPT}):
        yield Finding("text", "MISMATCH", "", name, f"{file[:100]} is attached and not named in the manifest")


def _record(read: ReadReport) -> dict[str, Any]:
    """What the record of a capture says; nothing where it is none that can be read."""
    try:
        found = loads(read.texts.get(RECORD, b""))
    except CanonicalError:
        return {}
    assets = found.get("assets") if isinstance(found, dict) else None
    return dict(found) if isinstance(assets, list) else {}


def _signed_list(read: ReadReport, name: str) -> Iterator[Finding]:
    """The list of hashes as the capture's entry holds it, against the record."""
    wanted, body = _record(read).get("hash_list_sha256"), read.texts.get(HASHES, b"")
    state, says = ("MATCH", "has") if sha256_hex(body) == wanted else ("MISMATCH", "does not have")
    yield Finding("hash list", state, "", name, f"{HASHES} {says} the hash in {RECORD}")


def _sums(read: ReadReport, name: str) -> Iterator[Finding]:
    """The attached list of hashes against every other attachment, and the attached script against our own."""
    if SUMS not in read.texts:
        yield Finding("hash list", "NOT CHECKED", "", name, "there is none: an earlier version made this report")
        return
    wanted = b"".join(f"{sha256_hex(body)}  {file}\n".encode() for file, body in sorted(read.all_files.items()))
    state, says = ("MATCH", "has") if read.texts[SUMS] == wanted else ("MISMATCH", "does not have")
    yield Finding("hash list", state, "", name, f"{SUMS} {says} the hash of every other attachment")
    if read.texts.get(SCRIPT) == check_script():
        yield Finding("script", "MATCH", "", name, f"{SCRIPT} is the one of this version")
    else:
        message = f"{SCRIPT} is not the one of this version: read it before you run it"
        yield Finding("script", "NOT CHECKED", "", name, message)


def _exhibits(manifest: dict[str, Any]) -> list[dict[str, Any]]:
    found = manifest.get("exhibits")
    return [e for e in found if isinstance(e, dict)] if isinstance(found, list) else []


def _signatures(read: ReadReport, name: str) -> Iterator[Finding]:
    if not read.signatures:
        yield Finding("signature", "NOT CHECKED", "", name, "it is not signed")
    for seen in read.signatures:
        if seen.is_stamp:
            yield from _document_stamp(seen, name)
        else:
            yield from _signature(seen, name)
    if read.signatures and not any(seen.stamp for seen in read.signatures):
        message = "it has no time stamp: when it was signed is the signer's own word"
        yield Finding("time stamp", "NOT CHECKED", "", name, message)


def _signature(seen: SignatureSeen, name: str) -> Iterator[Finding]:
    """Three things apart: what was signed, how much of the file that is, and when."""
    if not seen.intact:
        yield Finding("signature", "MISMATCH", "", name, f"what {seen.name} signed was changed")
    else:
        yield Finding("signature", "MATCH", "", name, f"unchanged since {seen.name} signed")
        yield Finding("certificate", "NOT CHECKED", "", name, f"{seen.name}: {_WITNESS}")
    if seen.coverage == "part":
        yield Finding("coverage", "MISMATCH", "", name, f"bytes were added after {seen.name} signed")
    else:
        yield Finding("coverage", "MATCH", "", name, f"nothing but time stamps was added after {seen.name} signed")
    if seen.stamp is not None:
        yield _stamp(seen.stamp, name)


def _document_stamp(seen: SignatureSeen, name: str) -> Iterator[Finding]:
    if seen.stamp is not None:
        yield _stamp(seen.stamp, name)
    if seen.coverage == "part":
        yield Finding("coverage", "MISMATCH", "", name, f"bytes were added after {seen.name} stamped")


def _stamp(stamp: StampSeen, name: str) -> Finding:
    if not stamp.is_sound:
        return Finding("time stamp", "MISMATCH", "", name, f"the time stamp of {stamp.by} is not of these bytes")
    message = f"{stamp.by} says it was there at {stamp.at}; whether to trust that service is the reader's decision"
    return Finding("time stamp", "MATCH", "", name, message)


def _unsigned(file: BinaryIO, read: ReadReport, name: str) -> Iterator[Finding]:
    """The report before signing, as each signature names it: the exact beginning of the file."""
    for seen in read.signatures:
        length, sha256 = unsigned_part(seen.reason)
        if length:
            state, says = ("MATCH", "have") if sha256_of_first(file, length) == sha256 else ("MISMATCH", "do not have")
            message = f"its first {length} bytes, the report before signing, {says} SHA-256 {sha256}"
            yield Finding("unsigned report", state, "", name, message)


def _against(archive: OpenArchive, manifest: dict[str, Any], name: str) -> Iterator[Finding]:
    """The manifest against an archive: the same archive, its state, and every file named."""
    if manifest.get("archive_id") != archive.id:
        yield Finding("archive", "MISMATCH", "", name, "it was made from another archive")
        return
    if manifest.get("state_sha256") == state(archive).state_sha256:
        yield Finding("archive", "MATCH", "", name, "the archive is in the state that the report names")
    else:
        message = "the archive has changed since, or is another copy: its state is not the one that the report names"
        yield Finding("archive", "NOT CHECKED", "", name, message)
    for exhibit in _exhibits(manifest):
        assets = exhibit.get("assets")
        for asset in assets if isinstance(assets, list) else ():
            yield _asset(archive, str(exhibit.get("item", "")), asset)


def _asset(archive: OpenArchive, item: str, asset: Any) -> Finding:
    sha256 = str(asset.get("sha256", "")) if isinstance(asset, dict) else ""
    if not sha256 and isinstance(asset, dict):
        return Finding("asset", "NOT CHECKED", item, "", "its hash is not told: a name in it is replaced")
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        return Finding("asset", "MISMATCH", item, "", "the report names a file without a hash")
    try:
        if archive.blobs.matches(sha256):
            return Finding("asset", "MATCH", item, sha256, "the archive holds it unchanged")
        return Finding("asset", "MISMATCH", item, sha256, "the archive's file does not have this hash")
    except EvidenceError:
        return Finding("asset", "NOT CHECKED", item, sha256, "the archive does not hold this file")
