"""A finished report searched for what it must not hold: every string, stream, attachment and page of a PDF, every picture.

What is found is told by the kind of place it was found in, never by the name.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

import pikepdf

from desktop_app.report.redaction.names import Names
from desktop_app.report.redaction.page_words import form_words, page_words
from desktop_app.report.redaction.picture_check import BurntPicture, shows_what_is_burnt, tells_metadata

_AT_ONCE = 20_000
_PICTURE_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def leaks_in_pdf(file: BinaryIO, names: Names, burnt: Sequence[BurntPicture]) -> tuple[str, ...]:
    """Kinds of places in which something hidden still stands; none for a clean file."""
    found: set[str] = set()
    for thing in _objects(file):
        found.update(_in_object(thing, names))
        if isinstance(thing, pikepdf.Stream):
            found.update(_in_stream(thing, names, burnt))
    with pikepdf.open(file) as pdf:
        if any(names.stands_in(text) for text in page_words(pdf)):
            found.add("the words of a page")
        for name, spec in pdf.attachments.items():
            found.update(leaks_in_file(name, spec.get_file().read_bytes(), names, burnt, "an attachment"))
    return tuple(sorted(found))


def _objects(file: BinaryIO) -> Iterator[pikepdf.Object]:
    """Every object by its number. pikepdf keeps what it once read: it is opened anew after so many, for tags are many and heavy."""
    first, size = 1, 2
    while first < size:
        with pikepdf.open(file) as pdf:
            size = int(pdf.trailer.Size)
            for number in range(first, min(first + _AT_ONCE, size)):
                yield pdf.get_object(number, 0)
        first += _AT_ONCE


def leaks_in_file(name: str, data: bytes, names: Names, burnt: Sequence[BurntPicture], kind: str) -> Iterator[str]:
    """The same of one attached or written file; `kind` says what it is."""
    if names.stands_in(name):
        yield f"the name of {kind}"
    if data.startswith(_PICTURE_MAGIC):
        yield from _in_picture(data, names, burnt)
    elif any(names.stands_in(text) for text in _readings(data)):
        yield kind


def _in_object(thing: Any, names: Names) -> Iterator[str]:
    """Strings and names of one object; objects that it points to are looked at by themselves."""
    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, pikepdf.String):
            # As the format reads it (PDFDocEncoding or UTF-16), and as bytes.
            if names.stands_in(str(one)) or any(names.stands_in(text) for text in _readings(bytes(one))):
                yield "a string of the file (title, bookmark, alternative text, link)"
        elif isinstance(one, pikepdf.Name):
            if names.stands_in(str(one)):
                yield "a name in the file"
        elif isinstance(one, pikepdf.Array):
            waiting += [each for each in one if not _elsewhere(each)]
        elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            for key in one.keys():  # noqa: SIM118  # a stream is no mapping
                if names.stands_in(key):
                    yield "a name in the file"
                if not _elsewhere(one[key]):
                    waiting.append(one[key])


def _elsewhere(thing: Any) -> bool:
    return isinstance(thing, pikepdf.Object) and thing.is_indirect


def _in_stream(stream: pikepdf.Stream, names: Names, burnt: Sequence[BurntPicture]) -> Iterator[str]:
    if _is_jpeg(stream):
        jpeg = io.BytesIO()
        pikepdf.PdfImage(stream).extract_to(stream=jpeg)
        yield from _in_picture(jpeg.getvalue(), names, burnt)
        return
    if burnt and _is_picture(stream):
        image = pikepdf.PdfImage(stream).as_pil_image()
        if any(shows_what_is_burnt(image, one) for one in burnt):
            yield "a picture"
    raw = stream.read_raw_bytes()
    try:
        plain = stream.read_bytes()
    except pikepdf.PdfError:
        plain = raw
    if any(names.stands_in(text) for text in form_words(stream)):
        yield "the words of a page"
    kind = "the metadata (XMP)" if stream.get("/Type") == pikepdf.Name.Metadata else "a stream of the file"
    if any(names.stands_in(text) for text in _readings(plain)):
        yield kind


def _is_picture(stream: pikepdf.Stream) -> bool:
    return stream.get("/Subtype") == pikepdf.Name.Image and stream.get("/ColorSpace") is not None


def _is_jpeg(stream: pikepdf.Stream) -> bool:
    filters = stream.get("/Filter")
    last = filters[-1] if isinstance(filters, pikepdf.Array) and len(filters) else filters
    return bool(stream.get("/Subtype") == pikepdf.Name.Image and last == pikepdf.Name.DCTDecode)


def _in_picture(data: bytes, names: Names, burnt: Sequence[BurntPicture]) -> Iterator[str]:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        if told := tells_metadata(image):
            yield "metadata of a picture"
        if any(names.stands_in(text) for text in (*told, *_readings(data))):
            yield "metadata of a picture"
        if any(shows_what_is_burnt(image, one) for one in burnt):
            yield "a picture"


def _readings(data: bytes) -> Iterator[str]:
    """The bytes as every writing that a name may stand in; of JSON, each of its texts."""
    yield data.decode("utf-8", "replace")
    yield data.decode("latin-1")
    if b"\0" in data:
        for encoding in ("utf-16-be", "utf-16-le"):
            yield data.decode(encoding, "replace")
            yield data[1:].decode(encoding, "replace")
    if data[:1] in (b"{", b"["):
        try:
            yield "\n".join(_texts(json.loads(data)))
        except ValueError:
            return


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
