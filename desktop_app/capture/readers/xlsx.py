"""An Excel workbook (ISO/IEC 29500-1, SpreadsheetML): its sheets as they would be seen, no formula run."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.cells import Calendar, Shape, shape_of, shown, unescaped
from desktop_app.capture.readers.docx import properties_of
from desktop_app.capture.readers.grid import MAX_COLUMNS, MAX_TEXT, Book, Filling, Mark, Sheet, column_name, place_of
from desktop_app.capture.readers.package import Element, Package, attribute, children, local
from desktop_app.capture.readers.unpacked import damaged

_BY = "the document's own properties"
_STRINGS = 20_000_000
_CUT = f"it is longer than {MAX_TEXT} characters"


@dataclass(frozen=True, slots=True)
class _Common:
    """What all sheets share: texts by number, number formats by style, how days are counted."""

    texts: Sequence[str]
    shapes: Sequence[Shape]
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Relation:
    """One part or address that a part points to."""

    type: str
    target: str
    outside: bool


def xlsx_book(package: Package) -> Book:
    """All sheets. InputError `file-damaged`, `file-nested`, `file-bomb`."""
    main = _main(package)
    workbook = package.xml(main)
    if workbook is None:
        raise damaged("the document's main part")
    related = relations(package, main)
    from_1904 = any(attribute(one, "date1904") in ("1", "true") for one in children(workbook, "workbookPr"))
    common = _Common(_texts(package, related), _shapes(package, related), Calendar(from_1904))
    budget = [MAX_TEXT]
    sheets = [_sheet(package, one, related, common, budget) for one in children(workbook, "sheet")]
    properties = properties_of(package)
    return Book(
        sheets=tuple(sheets),
        cut=_CUT if budget[0] < 0 else "",
        said=Said(properties.get("title", ""), tuple(filter(None, (properties.get("author", ""),)))),
        facts=(*(Fact(n, v, "imported", _BY) for n, v in properties.items()), *_observed(package, from_1904)),
        notes=("values read as the file keeps them: formulas not run, numbers with 15 digits, dates by their format",),
    )


def _main(package: Package) -> str:
    for relation in relations(package, "").values():
        if relation.type.endswith("/officeDocument"):
            return relation.target
    return "xl/workbook.xml"


def relations(package: Package, part: str) -> dict[str, Relation]:
    """What a part points to, by id; "" is the package itself (ISO/IEC 29500-2, 6.5)."""
    folder, name = posixpath.split(part)
    root = package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    found: dict[str, Relation] = {}
    for one in () if root is None else root.iter("*"):
        target, outside = attribute(one, "Target"), attribute(one, "TargetMode") == "External"
        if target and not outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if target:
            found[attribute(one, "Id")] = Relation(attribute(one, "Type"), target, outside)
    return found


def _part_of_type(related: dict[str, Relation], ending: str) -> str:
    found = (one.target for one in related.values() if one.type.endswith(ending) and not one.outside)
    return next(found, "")


def _texts(package: Package, related: dict[str, Relation]) -> list[str]:
    name = _part_of_type(related, "/sharedStrings")
    found: list[str] = []
    left = _STRINGS
    if name in package.names:
        for _event, element in package.elements(name, ("si",)):
            found.append(_rich(element))
            left -= len(found[-1])
            if left < 0:
                break
    return found


def _rich(element: Element) -> str:
    """Words in pieces of several looks; a reading aid above them (rPh) is none of them."""
    pieces = []
    for inner in element.iter("*"):
        parent = inner.getparent()
        if local(inner) == "t" and parent is not None and local(parent) != "rPh":
            pieces.append(inner.text or "")
    return unescaped("".join(pieces))


def _shapes(package: Package, related: dict[str, Relation]) -> list[Shape]:
    root = package.xml(_part_of_type(related, "/styles"))
    if root is None:
        return []
    codes = {attribute(one, "numFmtId"): attribute(one, "formatCode") for one in children(root, "numFmt")}
    styles = next(children(root, "cellXfs"), None)
    numbers = [] if styles is None else [attribute(one, "numFmtId") for one in styles if local(one) == "xf"]
    return [shape_of(int(n) if n.isdecimal() and len(n) < 9 else 0, codes.get(n, "")) for n in numbers]


def _sheet(package: Package, named: Element, related: dict[str, Relation], common: _Common, budget: list[int]) -> Sheet:
    name, hidden = attribute(named, "name")[:200], attribute(named, "state") in ("hidden", "veryHidden")
    # The id of the relation is the one attribute "id" that has a namespace; `sheetId` is another.
    relation = related.get(attribute(named, "id"))
    made = Filling(name, budget, hidden)
    if relation is None or relation.outside or relation.target not in package.names:
        raise damaged(f"the sheet {name}")
    if budget[0] < 0 or not relation.type.endswith("/worksheet"):
        return made.made()
    own = relations(package, relation.target)
    _fill(package, relation.target, own, common, made)
    made.comments += _comments(package, own, related)
    budget[0] -= sum(len(mark.text) for mark in (*made.comments, *made.links))
    return made.made()


def _fill(package: Package, part: str, own: dict[str, Relation], common: _Common, made: Filling) -> None:
    last = 0
    for _event, element in package.elements(part, ("row", "col", "mergeCell", "hyperlink")):
        name = local(element)
        if name == "row":
            number = attribute(element, "r")
            last = int(number) if number.isdecimal() and len(number) < 9 else last + 1
            if not made.add_row(
                last, _cells(element, last, common, made), attribute(element, "hidden") in ("1", "true")
            ):
                return
        elif name == "col" and attribute(element, "hidden") in ("1", "true"):
            made.hidden_columns += _range(attribute(element, "min"), attribute(element, "max"))
        elif name == "mergeCell":
            made.merged.append(attribute(element, "ref")[:40])
        elif name == "hyperlink" and (target := _target(element, own)):
            made.links.append(Mark(attribute(element, "ref").split(":")[0][:20], target[:2_000]))


def _range(first: str, last: str) -> range:
    usable = first.isdecimal() and last.isdecimal() and len(first) < 6 and len(last) < 6
    return range(int(first), min(int(last), MAX_COLUMNS) + 1) if usable else range(0)


def _target(element: Element, own: dict[str, Relation]) -> str:
    relation = own.get(attribute(element, "id"))
    return relation.target if relation and relation.outside else ""


def _cells(row: Element, number: int, common: _Common, made: Filling) -> list[str]:
    cells: list[str] = []
    for one in row:
        if local(one) != "c":
            continue
        column = place_of(attribute(one, "r"))[0] or len(cells) + 1
        if column > MAX_COLUMNS:
            continue
        value = _value(one, common)
        cells += [""] * (column - len(cells))
        cells[column - 1] = value
        formula = next((inner for inner in one if local(inner) == "f"), None)
        if formula is not None:
            text = f"={formula.text}" if formula.text else ""
            made.add_formula(f"{column_name(column)}{number}", text, value)
    return cells


def _value(cell: Element, common: _Common) -> str:
    kind = attribute(cell, "t") or "n"
    if kind == "inlineStr":
        return next((_rich(inner) for inner in cell if local(inner) == "is"), "")
    raw = next((inner.text or "" for inner in cell if local(inner) == "v"), "")
    if kind == "s":
        usable = raw.isdecimal() and len(raw) < 9 and int(raw) < len(common.texts)
        return common.texts[int(raw)] if usable else "\ufffd" if raw else ""
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}.get(raw, raw)
    if kind in ("str", "e"):
        return unescaped(raw)
    if kind == "d":
        return raw.replace("T", " ", 1)
    style = attribute(cell, "s")
    known = style.isdecimal() and len(style) < 9 and int(style) < len(common.shapes)
    return shown(raw, common.shapes[int(style)] if known else "number", common.calendar) if raw else ""


def _comments(package: Package, own: dict[str, Relation], related: dict[str, Relation]) -> list[Mark]:
    """Threads where there are some, for the old comments then only repeat them."""
    threads = package.xml(_part_of_type(own, "/threadedComment"))
    if threads is not None:
        people = _people(package, related)
        return [
            Mark(attribute(one, "ref")[:20], _rich_text(one), people.get(attribute(one, "personId"), ""))
            for one in children(threads, "threadedComment")
        ]
    root = package.xml(_part_of_type(own, "/comments"))
    if root is None:
        return []
    authors = [(one.text or "").strip()[:200] for one in children(root, "author")]
    return [Mark(attribute(o, "ref")[:20], _rich_text(o), _author(o, authors)) for o in children(root, "comment")]


def _rich_text(comment: Element) -> str:
    # In a thread the element is called "text", in an old comment its pieces are called "t".
    words = [one.text or "" for one in comment.iter("*") if local(one) in ("t", "text") and one.text]
    return " ".join(unescaped("".join(words)).split())[:5_000]


def _author(comment: Element, authors: Sequence[str]) -> str:
    number = attribute(comment, "authorId")
    known = number.isdecimal() and len(number) < 9 and int(number) < len(authors)
    return authors[int(number)] if known else ""


def _people(package: Package, related: dict[str, Relation]) -> dict[str, str]:
    root = package.xml(_part_of_type(related, "/person"))
    people = () if root is None else children(root, "person")
    return {attribute(one, "id"): attribute(one, "displayName")[:200] for one in people}


def _observed(package: Package, from_1904: bool) -> list[Fact]:
    def below(folder: str) -> int:
        return sum(name.endswith(".xml") for name in package.below(folder) if "/_rels/" not in name)

    found = [
        ("day one", "1 January 1904, as the file says" if from_1904 else ""),
        ("macros", "inside, never run" if any("vbaProject" in name for name in package.names) else ""),
        ("other files it draws on", f"{n}, not followed" if (n := below("xl/externalLinks/")) else ""),
        ("data connections", "inside, not followed" if "xl/connections.xml" in package.names else ""),
        ("pivot tables' own copies of data", f"{n}, not read" if (n := below("xl/pivotCache/") // 2) else ""),
        ("charts and drawings", f"{n}, not drawn" if (n := below("xl/charts/") + below("xl/drawings/")) else ""),
        ("embedded files", str(n) if (n := len(package.below("xl/embeddings/"))) else ""),
    ]
    return [Fact(name, value, "observed", "attest") for name, value in found if value]
