"""The ZIP of an office document: names, sizes and depth are bounded before anything is believed."""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence

from lxml import etree

from desktop_app.capture.readers.unpacked import MAX_PIECES, MAX_UNPACKED_BYTES, bomb, damaged, nested
from desktop_app.errors import InputError

MAX_XML_BYTES = 64 * 1024 * 1024
_MAX_RATIO = 1_000
_SMALL = 1024 * 1024
BROKEN_ZIP = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, NotImplementedError,
    RuntimeError, KeyError,
)  # fmt: skip
_DRIVE = re.compile(r"^[A-Za-z]:|^[/\\]")
Element = etree._Element


class Package:
    """The parts of one ZIP. InputError `file-damaged`, `file-bomb`, `file-names-outside`, `file-locked`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN_ZIP as error:
            raise damaged(type(error).__name__) from None
        self._left = MAX_UNPACKED_BYTES
        infos = self._zip.infolist()
        if len(infos) > MAX_PIECES or sum(info.file_size for info in infos) > 2 * MAX_UNPACKED_BYTES:
            raise bomb()
        self.names = [info.filename for info in infos]
        for info in infos:
            _check(info)
        if len(set(self.names)) != len(infos):
            raise damaged("two parts of one name")

    def read(self, name: str, limit: int = MAX_UNPACKED_BYTES) -> bytes:
        """One part, unpacked as far as may be; its checksum holds."""
        try:
            with self._zip.open(name) as stream:
                data = stream.read(min(limit, self._left) + 1)
                # Reading on to the end is what makes zipfile compare the checksum.
                over = len(data) > min(limit, self._left) or stream.read(1)
        except BROKEN_ZIP as error:
            raise damaged(f"{name[:100]}: {type(error).__name__}") from None
        if over:
            raise bomb()
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Element | None:
        """A part's root element; None when there is no such part. Nothing is fetched, no entity is unfolded."""
        return parse_xml(self.read(name, MAX_XML_BYTES), name) if name in self.names else None

    def elements(self, name: str, ends: Sequence[str], starts: Sequence[str] = ()) -> Iterator[tuple[str, Element]]:
        """("start" or "end", element) of a large part in its order, each gone once the next is asked for.

        Whoever stops early leaves the rest unread and its checksum unchecked. InputError `file-damaged`, `file-nested`.
        """
        names = {*ends, *starts}
        try:
            with self._zip.open(name) as stream:
                walk = etree.iterparse(
                    stream, events=("start", "end"), tag=[f"{{*}}{one}" for one in names], resolve_entities=False,
                    no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
                )  # fmt: skip
                for event, element in walk:
                    if local(element) in (starts if event == "start" else ends):
                        yield event, element
                    if event == "end" and local(element) in ends:
                        _emptied(element)
        except (etree.LxmlError, *BROKEN_ZIP) as error:
            raise _unreadable(name, error) from None

    def below(self, folder: str) -> list[str]:
        """Names of parts in a folder."""
        return [name for name in self.names if name.startswith(folder) and not name.endswith("/")]


def _check(info: zipfile.ZipInfo) -> None:
    # `orig_filename` is as written; zipfile itself cuts at U+0000 and turns separators.
    name = info.orig_filename
    if _DRIVE.match(name) or ".." in re.split(r"[/\\]", name) or "\x00" in name:
        advice = "Do not open it with another program; keep it beside the archive and note its hash."
        raise InputError("file-names-outside", "Names inside the file lead out of it.", advice, {"name": name[:200]})
    if info.flag_bits & 1:
        raise locked()
    if info.file_size > _SMALL and info.file_size > _MAX_RATIO * max(info.compress_size, 1):
        raise bomb()


def locked() -> InputError:
    """It opens with a password only."""
    return InputError("file-locked", "The file is locked with a password.", "Save a copy without it, and capture both.")


def _emptied(element: Element) -> None:
    """Frees what was read of a large part."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _unreadable(name: str, error: Exception) -> InputError:
    return nested() if "depth" in str(error) else damaged(f"{name[:100]}: {str(error)[:100]}")


def parse_xml(data: bytes, name: str) -> Element:
    """The root element. InputError `file-damaged`, `file-nested`."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise _unreadable(name, error) from None


def local(element: Element) -> str:
    """An element's name without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without namespace."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def children(element: Element, *names: str) -> Iterator[Element]:
    """Everything below of these names, outermost first."""
    return (inner for inner in element.iter("*") if local(inner) in names)
