"""The structure tree written into the file (ISO 32000-1, 14.7): what the Tagger kept, and what a PDF/UA-1 reader asks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from desktop_app.report.pdf.tags import Annotation, Element, Words

_KEPT_EMPTY = frozenset(("TD", "TH"))
_HEADING = re.compile(r"H([1-6])\Z")


def write_structure(pdf: pikepdf.Pdf, root: Element) -> None:
    """StructTreeRoot, ParentTree, IDTree, and what every page and link says of its place in them."""
    prune(root)
    level_headings(root)
    _Writer(pdf).write(root)


def walk(root: Element) -> Iterator[Element]:
    """Every element, each before its kids, in reading order. Without recursion: trees may be deep."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


def prune(root: Element) -> None:
    """Elements without anything in them are left out; an empty cell keeps its place in its row."""
    for element in reversed(list(walk(root))):
        element.kids = [
            kid for kid in element.kids if not isinstance(kid, Element) or kid.kids or kid.role in _KEPT_EMPTY
        ]


def level_headings(root: Element) -> None:
    """The first heading is H1 and none goes down by more than one level (ISO 14289-1, 7.4.2)."""
    before = 0
    for element in walk(root):
        if match := _HEADING.match(element.role):
            before = min(int(match[1]), before + 1)
            element.role = f"H{before}"


class _Writer:
    """One file's tree. Entries of the parent tree: first one for each page, then one for each annotation."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._on_page: list[dict[int, Any]] = [{} for _ in self._pages]
        self._annotated: list[Any] = []
        self._notes: list[tuple[str, Any]] = []

    def write(self, root: Element) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        made = {id(root): self._made(root, tree)}
        for element in walk(root):
            parent = made[id(element)]
            kids = []
            for kid in element.kids:
                if isinstance(kid, Element):
                    made[id(kid)] = self._made(kid, parent)
                    kids.append(made[id(kid)])
                else:
                    kids.append(self._content(kid, parent))
            parent.K = Array(kids)
        tree.K = Array([made[id(root)]])
        self._finish(tree)

    def _made(self, element: Element, parent: Any) -> Any:
        found = Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent)
        if element.lang:
            found.Lang = String(element.lang)
        if element.alt:
            found.Alt = String(element.alt)
        if (attributes := _attributes(element)) is not None:
            found.A = attributes
        pages = [kid.page for kid in element.kids if isinstance(kid, Words)]
        if pages:
            found.Pg = self._pages[pages[0]]
        made = self._pdf.make_indirect(found)
        if element.role == "Note":
            name = f"note-{len(self._notes) + 1:06d}"
            made.ID = String(name)
            self._notes.append((name, made))
        return made

    def _content(self, kid: Words | Annotation, parent: Any) -> Any:
        page = self._pages[kid.page]
        if isinstance(kid, Words):
            self._on_page[kid.page][kid.mcid] = parent
            if page.objgen == parent.Pg.objgen:
                return kid.mcid
            return Dictionary(Type=Name.MCR, Pg=page, MCID=kid.mcid)
        annotation = page.Annots[kid.place]
        annotation.StructParent = len(self._pages) + len(self._annotated)
        self._annotated.append(parent)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    def _finish(self, tree: Any) -> None:
        entries: list[Any] = []
        for at, (page, found) in enumerate(zip(self._pages, self._on_page, strict=True)):
            page.Tabs, page.StructParents = Name.S, at
            entries += [at, self._pdf.make_indirect(Array([found[mcid] for mcid in range(len(found))]))]
        for at, parent in enumerate(self._annotated, len(self._pages)):
            entries += [at, parent]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(entries)))
        tree.ParentTreeNextKey = len(entries) // 2
        if self._notes:
            names = [part for name, made in self._notes for part in (String(name), made)]
            limits = Array([String(self._notes[0][0]), String(self._notes[-1][0])])
            leaf = self._pdf.make_indirect(Dictionary(Limits=limits, Names=Array(names)))
            tree.IDTree = self._pdf.make_indirect(Dictionary(Kids=Array([leaf])))
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)


def _attributes(element: Element) -> Any:
    if element.role == "Figure" and element.box is not None:
        box = Array([round(side, 2) for side in element.box])
        return Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
    if element.role == "TH":
        return Dictionary(O=Name.Table, Scope=Name.Column)
    if element.role == "L":
        return Dictionary(O=Name.List, ListNumbering=Name("/None"))
    return None
