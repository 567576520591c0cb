"""An evidence PDF checked: the hash beside it, its own manifest and texts, its signatures, the archive it came from."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive_schema.canonical import sha256_hex
from desktop_app.errors import EvidenceError
from desktop_app.files import translated
from desktop_app.report.check import ReadReport, read_report
from desktop_app.services.archive import OpenArchive, open_archive, state
from desktop_app.services.finding import Finding, Verified, counted

_SHA_LINE = re.compile(r"([0-9a-f]{64})  (.+)\n\Z")
_WITNESS = "a certificate was not judged: whether to trust the signer is the reader's decision"


def verify_report(path: Path, home: Path, archive: Path | None) -> Verified:
    """Stops at the first MISMATCH of the whole file: what a changed file says of itself proves nothing."""
    with translated():
        data = path.read_bytes()
    findings = [_beside(path, data)]
    if findings[0].state == "MISMATCH":
        return counted(
            [*findings, Finding("report content", "NOT CHECKED", "", path.name, "the file itself was changed")]
        )
    read = read_report(data)
    if read.fault:
        return counted([*findings, Finding("manifest", "MISMATCH", "", path.name, read.fault)])
    findings += _texts(read, path.name)
    findings += _signatures(read, path.name)
    if archive is None:
        message = "the archive it came from was not compared (--archive FOLDER)"
        return counted([*findings, Finding("archive", "NOT CHECKED", "", path.name, message)])
    with open_archive(archive, home, write=False) as opened:
        return counted([*findings, *_against(opened, read.manifest, path.name)])


def _beside(path: Path, data: bytes) -> Finding:
    beside = path.with_name(path.name + ".sha256")
    if not beside.is_file():
        return Finding("report", "NOT CHECKED", "", beside.name, "there is no .sha256 file beside it")
    with translated():
        line = beside.read_text("utf-8", "replace")
    match = _SHA_LINE.match(line)
    if match is None or match[2] != path.name:
        return Finding("report", "MISMATCH", "", beside.name, "it is no line of sha256sum for this file")
    if hashlib.sha256(data).hexdigest() != match[1]:
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
    for file in sorted(set(read.texts) - set(wanted)):
        yield Finding("text", "MISMATCH", "", name, f"{file[:100]} is attached and not named in the manifest")


def _exhibits(manifest: dict[str, Any]) -> list[dict[str, Any]]:
    found = manifest.get("exhibits")
    return [e for e in found if isinstance(e, dict)] if isinstance(found, list) else []


def _signatures(read: ReadReport, name: str) -> Iterator[Finding]:
    if not read.signatures:
        yield Finding("signature", "NOT CHECKED", "", name, "it is not signed")
    for seen in read.signatures:
        if not seen.intact:
            yield Finding("signature", "MISMATCH", "", name, f"what {seen.name} signed was changed")
        elif not seen.whole:
            yield Finding("signature", "MISMATCH", "", name, f"bytes were added after {seen.name} signed")
        else:
            yield Finding("signature", "MATCH", "", name, f"unchanged since {seen.name} signed")
            yield Finding("certificate", "NOT CHECKED", "", name, f"{seen.name}: {_WITNESS}")


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
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        return Finding("asset", "MISMATCH", item, "", "the report names a file without a hash")
    try:
        if archive.blobs.matches(sha256):
            return Finding("asset", "MATCH", item, sha256, "the archive holds it unchanged")
        return Finding("asset", "MISMATCH", item, sha256, "the archive's file does not have this hash")
    except EvidenceError:
        return Finding("asset", "NOT CHECKED", item, sha256, "the archive does not hold this file")
