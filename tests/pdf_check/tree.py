"""The structure tree of a file: what it holds is where the pages say, and roles stand where they may."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.pdf_check.content import pages_of

_INSIDE = {
    "TR": {"Table", "THead", "TBody"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "Lbl": {"LI", "Note"}, "LBody": {"LI"},
    "TOCI": {"TOC"},
}  # fmt: skip
_ONLY = {
    "Table": {"TR", "THead", "TBody", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI", "TOC"},
}
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


def structure(pdf: pikepdf.Pdf) -> list[str]:
    """All faults of the tree, of what pages and links say of it, and of the catalogue's entries about it."""
    root = pdf.Root
    faults = (
        [] if "/StructTreeRoot" in root and root.get("/MarkInfo", {}).get("/Marked") is True else ["it is not tagged"]
    )
    faults += (
        []
        if root.get("/Lang") and root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is True
        else ["no language or title shown"]
    )
    if "/StructTreeRoot" not in root:
        return faults
    elements = list(_walk(root.StructTreeRoot))
    return [*faults, *_roles(elements), *_headings(elements), *_tables(elements), *_notes(elements, root), *_pages(pdf)]


def _walk(root: Any) -> Iterator[tuple[Any, str, list[Any]]]:
    """(element, its parent's role, its kids), in reading order."""
    waiting = [(kid, "") for kid in reversed(_kids(root))]
    while waiting:
        element, parent = waiting.pop()
        kids = _kids(element)
        role = str(element.S)[1:]
        yield element, parent, kids
        waiting += [(kid, role) for kid in reversed(kids) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _kids(element: Any) -> list[Any]:
    found = element.get("/K", [])
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def _roles(elements: list[tuple[Any, str, list[Any]]]) -> Iterator[str]:
    for element, parent, kids in elements:
        role = str(element.S)[1:]
        if parent not in _INSIDE.get(role, {parent}):
            yield f"{role} stands in {parent}"
        roles = {str(kid.S)[1:] if isinstance(kid, pikepdf.Dictionary) and "/S" in kid else "words" for kid in kids}
        if role in _ONLY and not roles <= _ONLY[role]:
            yield f"{role} holds {sorted(roles)}"
        attributes = element.get("/A", pikepdf.Dictionary())
        if role == "Figure" and (not str(element.get("/Alt", "")) or "/BBox" not in attributes):
            yield "a figure without alternative text or box"
        if role == "TH" and "/Scope" not in attributes:
            yield "a table's head without scope"
        if role == "Link" and not any(
            isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR" for kid in kids
        ):
            yield "a link without its annotation"
        if role == "Reference" and roles != {"Link"}:
            yield "a mark of a note that leads nowhere"


def _headings(elements: list[tuple[Any, str, list[Any]]]) -> Iterator[str]:
    before = 0
    for element, _parent, _kids in elements:
        level = _HEADINGS.get(str(element.S)[1:])
        if level is not None:
            if level > before + 1:
                yield f"H{level} after H{before}"
            before = level


def _tables(elements: list[tuple[Any, str, list[Any]]]) -> Iterator[str]:
    for element, _parent, kids in elements:
        if element.S == "/Table":
            lengths = {len(_kids(row)) for row in kids}
            if len(lengths) > 1:
                yield f"a table with rows of {sorted(lengths)} cells"


def _notes(elements: list[tuple[Any, str, list[Any]]], root: Any) -> Iterator[str]:
    ids = [str(element.get("/ID", "")) for element, _parent, _kids in elements if element.S == "/Note"]
    if "" in ids or len(set(ids)) < len(ids):
        yield "notes without an id of their own"
    if ids:
        tree = root.StructTreeRoot.get("/IDTree")
        named = [str(name) for name in list(tree.Kids[0].Names)[::2]] if tree is not None else []
        if named != sorted(ids):
            yield "the tree of ids does not name every note"


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Each marked sequence and each annotation leads to an element that names it."""
    entries = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip((int(one) for one in entries[::2]), entries[1::2], strict=True))
    for number, page in pages_of(pdf):
        leaf = pdf.pages[number - 1].obj
        if leaf.get("/Tabs") != "/S" or leaf.get("/StructParents") not in parents:
            yield f"page {number} has no place in the tree, or no order for the tab key"
            continue
        of_page = list(parents[leaf.StructParents])
        if len(of_page) != len(page.mcids):
            yield f"page {number}: {len(page.mcids)} sequences and {len(of_page)} parents"
        for mcid, parent in enumerate(of_page):
            if not any(_names(kid, parent, leaf, mcid) for kid in _kids(parent)):
                yield f"page {number}: the parent of sequence {mcid} does not name it"
        for annotation in leaf.get("/Annots", []):
            yield from _annotation(annotation, parents, number)


def _names(kid: Any, parent: Any, leaf: Any, mcid: int) -> bool:
    if isinstance(kid, int):
        return kid == mcid and parent.Pg.objgen == leaf.objgen
    return bool(
        isinstance(kid, pikepdf.Dictionary)
        and kid.get("/Type") == "/MCR"
        and mcid == kid.MCID
        and kid.Pg.objgen == leaf.objgen
    )


def _annotation(annotation: Any, parents: dict[int, Any], number: int) -> Iterator[str]:
    if annotation.get("/Subtype") == "/Widget":
        return
    parent = parents.get(int(annotation.get("/StructParent", -1)))
    if parent is None or parent.S != "/Link":
        yield f"page {number}: an annotation that belongs to no link"
    elif not any(
        isinstance(kid, pikepdf.Dictionary) and kid.get("/Obj", kid).objgen == annotation.objgen
        for kid in _kids(parent)
    ):
        yield f"page {number}: an annotation that its link does not name"
    if not str(annotation.get("/Contents", "")):
        yield f"page {number}: an annotation that does not say where it leads"
    if int(annotation.get("/F", 0)) & 0b100111 != 0b000100:
        yield f"page {number}: an annotation that is hidden or not printed"
