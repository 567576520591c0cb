"""An OpenDocument text (ISO/IEC 26300): paragraphs, headings, tables, pictures, and what it says of itself."""

from __future__ import annotations

from functools import partial

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.package import Element, Package, attribute, children, local, locked
from desktop_app.capture.readers.paragraphs import Names, blocks
from desktop_app.capture.readers.unpacked import DRAWN, Pieces, Unpacked, damaged

_BY = "the document's own properties"
_NAMES = Names(("p", "h"), "table", "table-row", "table-cell", ("tracked-changes",))
_PROPERTIES = (
    ("title", "title"), ("author", "initial-creator"), ("last changed by", "creator"), ("created at", "creation-date"),
    ("modified at", "date"), ("printed at", "print-date"), ("description", "description"), ("keywords", "keyword"),
    ("revision", "editing-cycles"), ("producer", "generator"),
)  # fmt: skip
_MAX_SPACES = 100


def read_odt(data: bytes, *, drawn: bool = False) -> tuple[Unpacked, bytes]:
    """What is inside and its bytes. InputError as `Package`, and `file-nested`. `drawn`: as in `read_docx`."""
    package = Package(data)
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and next(children(manifest, "encryption-data"), None) is not None:
        raise locked()
    body = package.xml("content.xml")
    if body is None:
        raise damaged("the document's main part")
    pieces = Pieces()
    media = {
        name: pieces.add("requisite", name, inside)
        for name in package.below("Pictures/")
        if (inside := package.read(name))
    }
    seen: list[str] = []
    texts = list(blocks(body, _NAMES, partial(_words, seen=seen) if drawn else _words))
    properties = properties_of(package)
    macros = [name for name in package.names if name.startswith(("Basic/", "Scripts/"))]
    changes = sum(1 for _ in children(body, "changed-region"))
    observed = [("tracked changes", str(changes) if changes else ""), ("macros", "inside, never run" if macros else "")]
    return Unpacked(
        text="\n\n".join(texts),
        pieces=tuple(pieces.found),
        references=tuple((name[:200], media.get(name, -1)) for name in seen),
        items=tuple(media.values()),
        said=Said(properties.get("title", ""), tuple(filter(None, (properties.get("author", ""),)))),
        facts=(
            *(Fact(name, value, "imported", _BY) for name, value in properties.items()),
            *(Fact(name, value, "observed", "attest") for name, value in observed if value),
        ),
        conversions=("text read from the document's XML: cells of a table parted by tabs, deleted words left out",),
    ), pieces.data


def _words(element: Element, seen: list[str] | None = None) -> str:
    """Words of a paragraph or cell; notes and comments stand where they are anchored. `seen`: takes its pictures."""
    pieces: list[str] = [element.text or ""]
    for inner in element.iterdescendants():
        name = local(inner)
        if name == "s":
            count = attribute(inner, "c")
            pieces.append(" " * min(int(count) if count.isdecimal() and len(count) < 9 else 1, _MAX_SPACES))
        elif name in ("tab", "line-break"):
            pieces.append("\t" if name == "tab" else "\n")
        elif name in ("p", "h") and "".join(pieces[-1:]).strip():
            pieces.append("\n")
        elif name == "image" and seen is not None:
            seen.append(attribute(inner, "href").removeprefix("./"))
            pieces.append(DRAWN)
        pieces += [inner.text or "" if name else "", inner.tail or ""]
    return "".join(pieces)


def properties_of(package: Package) -> dict[str, str]:
    """What an OpenDocument file says of itself, by the name it has in the record."""
    root = package.xml("meta.xml")
    found = {} if root is None else {local(one): (one.text or "").strip()[:2_000] for one in root.iter("*")}
    return {said: found[key] for said, key in _PROPERTIES if found.get(key)}
