"""The structure tree of the file (ISO 32000-1, 14.7): what the Tagger kept, and what a PDF/UA-1 reader asks of it.

A long report has a hundred thousand elements, and pikepdf holds one in more than a kilobyte: they are written behind the end of
the file that it saved, which has a place for them.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import pikepdf
from pikepdf import Dictionary, Name, String

from desktop_app.report.pdf.added import Added, ended, reference
from desktop_app.report.pdf.tags import Annotation, Element, Words

_KEPT_EMPTY = frozenset(("TD", "TH"))
_HEADING = re.compile(r"H([1-6])\Z")


def promise_structure(pdf: pikepdf.Pdf, root: Element) -> None:
    """The tree made ready, a place for it in the file, and what every page and link says of its own place in it.

    Entries of the parent tree: first one for each page, then one for each annotation.
    """
    prune(root)
    level_headings(root)
    for at, page in enumerate(pdf.pages):
        page.obj.Tabs, page.obj.StructParents = Name.S, at
    annotations = (kid for element in walk(root) for kid in element.kids if isinstance(kid, Annotation))
    for at, kid in enumerate(annotations, len(pdf.pages)):
        pdf.pages[kid.page].obj.Annots[kid.place].StructParent = at
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def add_structure(out: BinaryIO, root: Element) -> None:
    """The tree that was promised, behind the end of the saved file."""
    with pikepdf.open(out) as pdf:
        end = ended(pdf, out)
        place = _Place(
            pdf.Root.StructTreeRoot.objgen[0],
            [reference(page.obj) for page in pdf.pages],
            {
                (kid.page, kid.place): reference(pdf.pages[kid.page].obj.Annots[kid.place])
                for element in walk(root)
                for kid in element.kids
                if isinstance(kid, Annotation)
            },
        )
    count = 0
    for count, element in enumerate(walk(root), 1):
        element.number = end.size + count - 1
    # After the elements: what stands on each page, the list of notes.
    added = Added(out, end, count + len(place.pages) + 1)
    _Writer(added, place, end.size + count).write(root)
    added.close()


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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the tree belongs: the number of its root, a reference for each page, one for each annotation (page, place on it)."""

    root: int
    pages: Sequence[str]
    annotations: Mapping[tuple[int, int], str]


class _Writer:
    """One file's tree, in reading order."""

    def __init__(self, added: Added, place: _Place, free: int) -> None:
        """`free`: the first object number after those of the elements."""
        self._added, self._place, self._free = added, place, free
        self._on_page = [array("L") for _ in place.pages]
        self._annotated: list[int] = []
        self._notes: list[tuple[str, int]] = []

    def write(self, root: Element) -> None:
        parents = {root.number: self._place.root}
        for element in walk(root):
            parents.update((kid.number, element.number) for kid in element.kids if isinstance(kid, Element))
            self._added.add(self._element(element, parents.pop(element.number)))
        self._finish(root)

    def _element(self, element: Element, parent: int) -> str:
        own = next((kid.page for kid in element.kids if isinstance(kid, Words)), None)
        kids = " ".join([self._kid(kid, element, own) for kid in element.kids])
        values = [f"/Type/StructElem/S/{element.role}/P {parent} 0 R/K[{kids}]"]
        if own is not None:
            values.append(f"/Pg {self._place.pages[own]}")
        if element.role == "Note":
            name = f"note-{len(self._notes) + 1:06d}"
            self._notes.append((name, element.number))
            values.append(f"/ID({name})")
        values += [f"/{key}{_string(words)}" for key, words in (("Lang", element.lang), ("Alt", element.alt)) if words]
        return f"<<{''.join(values)}{_attributes(element)}>>"

    def _kid(self, kid: Element | Words | Annotation, parent: Element, own: int | None) -> str:
        """`own`: the page that the parent names as its own."""
        if isinstance(kid, Element):
            return f"{kid.number} 0 R"
        page = self._place.pages[kid.page]
        if isinstance(kid, Words):
            _put(self._on_page[kid.page], kid.mcid, parent.number)
            return str(kid.mcid) if kid.page == own else f"<</Type/MCR/Pg {page}/MCID {kid.mcid}>>"
        self._annotated.append(parent.number)
        return f"<</Type/OBJR/Pg {page}/Obj {self._place.annotations[kid.page, kid.place]}>>"

    def _finish(self, root: Element) -> None:
        """What stands on each page, by whom it is held; the root of it all."""
        entries = [f"{at} {self._free + at} 0 R" for at in range(len(self._on_page))]
        for found in self._on_page:
            if not all(found):
                raise ValueError("a marked sequence of a page belongs to no element")
            self._added.add(f"[{' '.join([f'{number} 0 R' for number in found])}]")
        entries += [f"{at} {number} 0 R" for at, number in enumerate(self._annotated, len(entries))]
        names = "".join(f"({name}){number} 0 R" for name, number in self._notes)
        limits = f"/Limits[({self._notes[0][0]})({self._notes[-1][0]})]" if self._notes else ""
        self._added.add(f"<<{limits}/Names[{names}]>>")
        ids = f"/IDTree<</Kids[{self._free + len(self._on_page)} 0 R]>>" if self._notes else ""
        self._added.replace(self._place.root, (
            f"<</Type/StructTreeRoot/K[{root.number} 0 R]/ParentTree<</Nums[{' '.join(entries)}]>>"
            f"/ParentTreeNextKey {len(entries)}{ids}>>"
        ))  # fmt: skip


def _put(owners: array[int], mcid: int, number: int) -> None:
    """Sequences come in the order of reading, which need not be that of their numbers."""
    owners.extend([0] * (mcid + 1 - len(owners)))
    owners[mcid] = number


def _string(words: str) -> str:
    """As the format writes it, in ASCII."""
    raw = bytes(String(words))
    return f"<{raw.hex()}>"


def _attributes(element: Element) -> str:
    if element.role == "Figure" and element.box is not None:
        box = " ".join(f"{side:.2f}" for side in element.box)
        return f"/A<</O/Layout/BBox[{box}]/Placement/Block>>"
    if element.role == "TH":
        return "/A<</O/Table/Scope/Column>>"
    if element.role == "L":
        return "/A<</O/List/ListNumbering/None>>"
    return ""
