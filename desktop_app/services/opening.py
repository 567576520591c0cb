"""Opens a source that holds other files: asks the reading program, and takes over what it found."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.capture.address import check_address
from desktop_app.capture.mimes import kind_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Stored
from desktop_app.capture.readers.packed import PACKED
from desktop_app.errors import InputError
from desktop_app.services.parsing.parser import Parser


def opened(parser: Parser, source: CapturedSource) -> CapturedSource:
    """The source with its words and the files inside; as it is when its type holds none. InputError of the reader."""
    if source.mime not in PACKED:
        return source
    found, data = parser.unpack(bytes_of(source.files[0]), source.mime)
    files = [
        CapturedFile(piece.role, piece.name, piece.mime, data[piece.start : piece.start + piece.size_bytes], piece.address)
        for piece in found.pieces
    ]  # fmt: skip
    address = source.address or address_checked(found.address)
    return replace(
        source,
        files=(*source.files, *dict.fromkeys(files)),
        address=address,
        address_how=source.address_how or ("imported" if address else None),
        text=found.text,
        text_is_html=found.text_is_html,
        requisites={reference: files[number] for reference, number in found.references if 0 <= number < len(files)},
        parts=tuple(files[number] for number in found.items if 0 <= number < len(files)),
        said=found.said,
        facts=(*source.facts, *found.facts),
        conversions=(*source.conversions, *found.conversions),
    )


def alone(file: CapturedFile) -> CapturedSource:
    """A file that came with another, as a source of its own."""
    return CapturedSource(
        source=file.name,
        kind=kind_of(file.mime),
        mime=file.mime,
        method="file",
        started_at="",
        ended_at="",
        files=(file,),
    )


def bytes_of(file: CapturedFile) -> bytes:
    """A file's bytes, wherever they lie. OSError."""
    assert not isinstance(file.content, Stored), "what is stored already is not read as a source"
    return file.content if isinstance(file.content, bytes) else file.content.read_bytes()


def address_checked(address: str) -> str:
    """The address when it is a web address; "" for anything else."""
    try:
        check_address(address)
    except InputError:
        return ""
    return address
