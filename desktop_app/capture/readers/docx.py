"""A Word document (ISO/IEC 29500, OOXML): paragraphs, headings, tables, notes, pictures, and what it says of itself."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.docx_marks import marks_of
from desktop_app.capture.readers.package import Element, Package, attribute, children, local
from desktop_app.capture.readers.paragraphs import Names, blocks
from desktop_app.capture.readers.unpacked import DRAWN, Pieces, Unpacked, damaged

_BY = "the document's own properties"
_NAMES = Names(("p",), "tbl", "tr", "tc", ("Fallback", "moveFrom", "sectPr"))
_AROUND = re.compile(r"^word/(header|footer|footnotes|endnotes|comments)\d*\.xml$")
_PROPERTIES = (
    ("title", "title"), ("author", "creator"), ("last changed by", "lastModifiedBy"), ("created at", "created"),
    ("modified at", "modified"), ("printed at", "lastPrinted"), ("description", "description"), ("keywords", "keywords"),
    ("revision", "revision"), ("producer", "Application"), ("organisation", "Company"),
)  # fmt: skip
_TEMPLATE = "2013-12-23T"
"""When python-docx's template was created and changed; a document made from it does not tell its own date."""
_DATED = ("created at", "modified at")


def read_docx(data: bytes, *, drawn: bool = False) -> tuple[Unpacked, bytes]:
    """What is inside and its bytes. InputError as `Package`, and `file-nested`.

    `drawn`: U+FFFC stands in the text for each picture of the body, and `references` say which piece it is, in that order.
    """
    package = Package(data)
    body = package.xml(_main(package))
    if body is None:
        raise damaged("the document's main part")
    seen: list[str] = []
    texts = list(blocks(body, _NAMES, partial(_words, seen=seen) if drawn else _words))
    around = [name for name in sorted(package.names) if _AROUND.match(name)]
    for name in around:
        part = package.xml(name)
        texts += blocks(part, _NAMES, _words) if part is not None else []
    pieces = Pieces()
    media = {
        name: pieces.add("requisite", name, inside)
        for name in package.below("word/media/")
        if (inside := package.read(name))
    }
    pictures = list(media.values())
    properties = properties_of(package)
    notes = ["text read from the document's XML: cells of a table parted by tabs, deleted words left out"]
    if around:
        notes.append("page heads and feet, notes and comments stand at the end of the text")
    return Unpacked(
        text="\n\n".join(texts),
        pieces=tuple(pieces.found),
        references=tuple(_drawn(package, seen, media)),
        items=tuple(pictures),
        said=Said(properties.get("title", ""), tuple(filter(None, (properties.get("author", ""),)))),
        facts=(
            *(Fact(n, v, "imported", _BY) for n, v in properties.items()),
            *_observed(package, body),
            *marks_of(package, body),
        ),
        conversions=tuple(notes),
    ), pieces.data


def _main(package: Package) -> str:
    """The part that the package's relations call the document."""
    relations = package.xml("_rels/.rels")
    for relation in () if relations is None else relations.iter("*"):
        if attribute(relation, "Type").endswith("/officeDocument"):
            return posixpath.normpath(attribute(relation, "Target").lstrip("/"))
    return "word/document.xml"


def _drawn(package: Package, seen: Sequence[str], media: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """(relation, number of the piece that it leads to; -1 for a picture that is not inside)."""
    main = _main(package)
    folder, name = posixpath.split(main)
    relations = package.xml(f"{folder}/_rels/{name}.rels") if seen else None
    targets = {} if relations is None else {attribute(r, "Id"): attribute(r, "Target") for r in relations.iter("*")}
    for relation in seen:
        target = targets.get(relation, "")
        part = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
        yield relation[:200], media.get(part, -1)


def _words(element: Element, seen: list[str] | None = None) -> str:
    """Words of a paragraph or cell; those of a text box within stand on lines of their own. `seen`: takes its pictures."""
    pieces: list[str] = []
    for inner in element.iter("*"):
        name = local(inner)
        if name == "blip" and seen is not None and not _is_gone(inner, element):
            seen.append(attribute(inner, "embed"))
            pieces.append(DRAWN)
        elif name == "t":
            said = "" if _is_gone(inner, element) else inner.text or ""
            pieces.append(said if seen is None else said.replace(DRAWN, "\ufffd"))
        elif name in ("tab", "ptab") and (parent := inner.getparent()) is not None and local(parent) == "r":
            pieces.append("\t")
        elif name in ("br", "cr"):
            pieces.append("\n")
        elif name == "noBreakHyphen":
            pieces.append("\u2011")
        elif name == "p" and inner is not element and pieces:
            pieces.append("\n")
    return "".join(pieces)


def _is_gone(element: Element, within: Element) -> bool:
    """Whether words were moved elsewhere, or stand for a program that knows no text boxes."""
    for above in element.iterancestors():
        if above is within:
            return False
        if local(above) in ("Fallback", "moveFrom"):
            return True
    return False


def properties_of(package: Package) -> dict[str, str]:
    """What an office document says of itself, by the name it has in the record."""
    found: dict[str, str] = {}
    for name in ("docProps/core.xml", "docProps/app.xml"):
        root = package.xml(name)
        values = {} if root is None else {local(one): (one.text or "").strip()[:2_000] for one in root}
        found |= {said: values[key] for said, key in _PROPERTIES if values.get(key)}
    for name in _DATED:
        if found.get(name, "").startswith(_TEMPLATE):
            del found[name]
    return found


def _observed(package: Package, body: Element) -> list[Fact]:
    changed = sum(1 for _ in children(body, "ins", "del", "moveFrom", "moveTo"))
    found = [
        ("tracked changes", str(changed) if changed else ""),
        ("macros", "inside, never run" if any("vbaProject" in name for name in package.names) else ""),
        ("embedded files", str(len(package.below("word/embeddings/"))) if package.below("word/embeddings/") else ""),
    ]
    return [Fact(name, value, "observed", "attest") for name, value in found if value]
