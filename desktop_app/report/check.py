"""Reading a report back: its manifest, its texts, its signatures."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import Any

import pikepdf

from archive_schema.canonical import CanonicalError, loads
from desktop_app.report.manifest import FORMAT, NAME
from desktop_app.report.signature import SignatureSeen, signatures

_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What a report carries. `fault`: why its manifest cannot be used, "" when it can."""

    manifest: dict[str, Any]
    texts: dict[str, bytes]
    signatures: tuple[SignatureSeen, ...]
    fault: str


def read_report(data: bytes, *, largest: int = _LARGEST) -> ReadReport:
    """Never raises for what a hostile file holds; an attachment of more than `largest` bytes is a fault."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation.errors import SignatureValidationError

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            attached = {name: _bytes(spec, largest) for name, spec in pdf.attachments.items()}
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, zlib.error) as error:
        return ReadReport({}, {}, (), f"it cannot be read as a PDF ({type(error).__name__})")
    texts = {name: body for name, body in attached.items() if name != NAME}
    manifest, fault = _manifest(attached.get(NAME))
    try:
        seen = signatures(data)
    except (PdfError, SigningError, SignatureValidationError, ValueError) as error:
        return ReadReport(manifest, texts, (), fault or f"its signature cannot be read ({type(error).__name__})")
    return ReadReport(manifest, texts, seen, fault)


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
    if body is None:
        return {}, "it has no attached manifest"
    try:
        found = loads(body)
    except CanonicalError:
        return {}, "its manifest is not canonical JSON"
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        return {}, "its manifest is of a format that this version does not know"
    return found, ""
