"""A Word document (ISO/IEC 29500, OOXML): paragraphs, headings, tables, notes, pictures, and what it says of itself."""

from __future__ import annotations

import posixpath
import re

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.package import Element, Package, attribute, children, local
from desktop_app.capture.readers.paragraphs import Names, blocks
from desktop_app.capture.readers.unpacked import Pieces, Unpacked, damaged

_BY = "the document's own properties"
_NAMES = Names(("p",), "tbl", "tr", "tc", ("Fallback", "moveFrom", "sectPr"))
_AROUND = re.compile(r"^word/(header|footer|footnotes|endnotes|comments)\d*\.xml$")
_PROPERTIES = (
    ("title", "title"), ("author", "creator"), ("last changed by", "lastModifiedBy"), ("created at", "created"),
    ("modified at", "modified"), ("printed at", "lastPrinted"), ("description", "description"), ("keywords", "keywords"),
    ("revision", "revision"), ("producer", "Application"), ("organisation", "Company"),
)  # fmt: skip
_TEMPLATE = "2013-12-23T23:15:00Z"
"""What python-docx's template was created at; a document made from it does not tell its own date."""


def read_docx(data: bytes) -> tuple[Unpacked, bytes]:
    """What is inside and its bytes. InputError as `Package`, and `file-nested`."""
    package = Package(data)
    body = package.xml(_main(package))
    if body is None:
        raise damaged("the document's main part")
    texts = list(blocks(body, _NAMES, _words))
    around = [name for name in sorted(package.names) if _AROUND.match(name)]
    for name in around:
        part = package.xml(name)
        texts += blocks(part, _NAMES, _words) if part is not None else []
    pieces = Pieces()
    pictures = [
        pieces.add("requisite", name, inside) for name in package.below("word/media/") if (inside := package.read(name))
    ]
    properties = _properties(package)
    notes = ["text read from the document's XML: cells of a table parted by tabs, deleted words left out"]
    if around:
        notes.append("page heads and feet, notes and comments stand at the end of the text")
    return Unpacked(
        text="\n\n".join(texts),
        pieces=tuple(pieces.found),
        items=tuple(pictures),
        said=Said(properties.get("title", ""), tuple(filter(None, (properties.get("author", ""),)))),
        facts=(*(Fact(n, v, "imported", _BY) for n, v in properties.items()), *_observed(package, body)),
        conversions=tuple(notes),
    ), pieces.data


def _main(package: Package) -> str:
    """The part that the package's relations call the document."""
    relations = package.xml("_rels/.rels")
    for relation in () if relations is None else relations.iter("*"):
        if attribute(relation, "Type").endswith("/officeDocument"):
            return posixpath.normpath(attribute(relation, "Target").lstrip("/"))
    return "word/document.xml"


def _words(element: Element) -> str:
    """Words of a paragraph or cell; those of a text box within stand on lines of their own."""
    pieces: list[str] = []
    for inner in element.iter("*"):
        name = local(inner)
        if name == "t":
            pieces.append("" if _is_gone(inner, element) else inner.text or "")
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


def _properties(package: Package) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("docProps/core.xml", "docProps/app.xml"):
        root = package.xml(name)
        values = {} if root is None else {local(one): (one.text or "").strip()[:2_000] for one in root}
        found |= {said: values[key] for said, key in _PROPERTIES if values.get(key)}
    if found.get("created at") == _TEMPLATE:
        del found["created at"]
    return found


def _observed(package: Package, body: Element) -> list[Fact]:
    changed = sum(1 for _ in children(body, "ins", "del", "moveFrom", "moveTo"))
    found = [
        ("tracked changes", str(changed) if changed else ""),
        ("macros", "inside, never run" if any("vbaProject" in name for name in package.names) else ""),
        ("embedded files", str(len(package.below("word/embeddings/"))) if package.below("word/embeddings/") else ""),
    ]
    return [Fact(name, value, "observed", "attest") for name, value in found if value]
