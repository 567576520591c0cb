"""Reading a report back: its manifest, its texts, its signatures."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import pikepdf

from archive_schema.canonical import CanonicalError, loads
from desktop_app.report.manifest import LATER, NAME, READABLE, SUMS, in_todays_terms
from desktop_app.report.pdf.signatures import DAMAGED, SignatureSeen, broken, signatures

_LARGEST = 256 * 1024 * 1024
RECORD = "record.json"
"""What the record of a capture carries in the manifest's place."""


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What a report carries. `texts`: every attachment but the manifest; `all_files`: every one but the list of hashes.

    The record of a capture has no manifest. `fault`: why its manifest cannot be used, "" when it can; `later`: the format
    of a manifest that a newer version wrote, which is no fault.
    """

    manifest: dict[str, Any]
    texts: dict[str, bytes]
    signatures: tuple[SignatureSeen, ...]
    fault: str
    all_files: dict[str, bytes] = field(default_factory=dict)
    later: str = ""


def read_report(file: BinaryIO, *, largest: int = _LARGEST) -> ReadReport:
    """Never raises for what a hostile file holds; an attachment of more than `largest` bytes is a fault."""
    try:
        with pikepdf.open(file) as pdf:
            attached = {name: _bytes(spec, largest) for name, spec in pdf.attachments.items()}
    except (pikepdf.PdfError, *DAMAGED) as error:
        return ReadReport({}, {}, (), f"it cannot be read as a PDF ({type(error).__name__})")
    texts = {name: body for name, body in attached.items() if name != NAME}
    listed = {name: body for name, body in attached.items() if name != SUMS}
    manifest, fault = ({}, "") if NAME not in attached and RECORD in attached else _manifest(attached.get(NAME))
    seen, why = signatures_in(file)
    form = str(manifest.get("format", ""))
    if form and form not in READABLE:
        return ReadReport({}, texts, seen, why, listed, form)
    return ReadReport(in_todays_terms(manifest), texts, seen, fault or why, listed)


def signatures_in(file: BinaryIO) -> tuple[tuple[SignatureSeen, ...], str]:
    """The signatures, or why they cannot be read."""
    try:
        return signatures(file), ""
    except broken() as error:
        return (), f"its signature cannot be read ({type(error).__name__})"


def _bytes(spec: Any, largest: int) -> bytes:
    """An attachment's bytes, never more than the limit: what the file says of their size is not believed."""
    stream = spec.get_file().obj
    packed, packing = bytes(stream.read_raw_bytes()), stream.get("/Filter")
    if packing is None:
        return packed
    if isinstance(packing, pikepdf.Array) and len(packing) == 1:
        packing = packing[0]
    if packing != pikepdf.Name.FlateDecode or stream.get("/DecodeParms") is not None:
        raise ValueError("an attachment is packed in another way than reports are")
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, largest)
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise ValueError("an attachment is cut off or too large")
    return data


def _manifest(body: bytes | None) -> tuple[dict[str, Any], str]:
    """The manifest of any version's format, or why it is none."""
    if body is None:
        return {}, "it has no attached manifest"
    try:
        found = loads(body)
    except CanonicalError:
        return {}, "its manifest is not canonical JSON"
    if not isinstance(found, dict) or not LATER.fullmatch(str(found.get("format", ""))):
        return {}, "its manifest is not of a format that Attest writes"
    return found, ""
