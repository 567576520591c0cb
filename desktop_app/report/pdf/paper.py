"""One pass over the pages of a PDF: margins, the line at the foot, nothing that differs between two runs."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import chain, islice
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from desktop_app.report import style
from desktop_app.report.letterhead import NO_LETTERHEAD, Letterhead, on_every_page
from desktop_app.report.pdf.foot import Foot, FootFrame, Kept, NotesGoOn
from desktop_app.report.pdf.spool import packed, spooled
from desktop_app.report.pdf.tags import Element, Tagger, artifact
from desktop_app.report.setting import Setting

SIZES = {"A4": A4, "Letter": LETTER}


_AHEAD = 100
"""Flowables that are made before they are needed: more than are ever kept together."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a document is. `foot`: what stands below every page beside its number; `size`: A4 or Letter."""

    title: str
    version: str
    language: str
    foot: str
    size: str = "A4"
    letterhead: Letterhead = NO_LETTERHEAD


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages as reportlab wrote them, how many they are, and the tree of what was drawn on them."""

    data: bytes
    pages: int
    tags: Element


def printed(paper: Paper, setting: Setting, story: Sequence[Flowable]) -> Printed:
    """Every flowable on its page, the file in memory."""
    buffer = io.BytesIO()
    return replace(print_into(buffer, paper, setting, story), data=buffer.getvalue())


def print_into(out: BinaryIO | None, paper: Paper, setting: Setting, story: Iterable[Flowable]) -> Printed:
    """Every flowable on its page, the file object by object into `out`; None: pages are counted and nothing is written."""
    rl_config.invariant = 1
    rl_config.pdfComments = 0
    document = BaseDocTemplate(
        io.BytesIO(), pagesize=SIZES[paper.size], leftMargin=style.MARGIN, rightMargin=style.MARGIN, topMargin=style.MARGIN,
        bottomMargin=style.MARGIN, title=paper.title, author="", creator=f"Attest {paper.version}",
        lang=paper.language, displayDocTitle=True, keepTogetherClass=Kept,
    )  # fmt: skip
    width, height = (side - 2 * style.MARGIN for side in SIZES[paper.size])
    foot = Foot(width, height, setting.labels.rtl)
    frame = FootFrame(foot, setting.notes, style.MARGIN, style.MARGIN, width, height)
    ends = _PageEnd(paper, setting, foot)
    document.addPageTemplates(PageTemplate("page", [frame], onPageEnd=ends))
    document.build(_Growing(chain(story, [NotesGoOn(foot)])), canvasmaker=partial(_Canvas, out))
    return Printed(b"", ends.pages, ends.tags)


class _Canvas(Canvas):  # type: ignore[misc]
    """Written into `out` when it is saved. reportlab's own preamble selects Helvetica, which is not embedded."""

    def __init__(self, out: BinaryIO | None, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._out = out

    def save(self) -> None:
        """Called once, when all pages are drawn."""
        if self._out is not None:
            spooled(self, self._out)

    def showPage(self) -> None:  # noqa: N802
        """The page is packed at once: until the file is saved all of them are kept."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.Contents = packed(page.stream) if self._out is not None else None
        page.stream = " "

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    @cached_property
    def tagger(self) -> Tagger | None:
        """What is drawn on it, as a tree; None when pages are only counted."""
        return None if self._out is None else Tagger(self)

    @property
    def is_counted(self) -> bool:
        """Whether nothing that is drawn will be seen."""
        return self._out is None


class _Growing(list[Flowable]):
    """A story that is made while it is printed, a little ahead of the page: a long one is never whole in memory."""

    def __init__(self, story: Iterable[Flowable]) -> None:
        super().__init__()
        self._rest = iter(story)

    def __len__(self) -> int:
        """How many are ready; reportlab asks before each flowable."""
        if super().__len__() < _AHEAD:
            self.extend(islice(self._rest, _AHEAD))
        return super().__len__()


class _PageEnd:
    """Notes beside the words and below them, and the line under every page."""

    def __init__(self, paper: Paper, setting: Setting, foot: Foot) -> None:
        self._paper, self._setting, self._foot = paper, setting, foot
        self.pages = 0
        self.tags = Element("Document")

    def __call__(self, canvas: Any, document: Any) -> None:
        self.pages = document.page
        if canvas.tagger:
            self.tags = canvas.tagger.root
            self._frame(canvas, document)
            self._foot.draw(canvas, style.MARGIN, style.MARGIN)
        self._setting.notes.place(canvas, self._setting.more_notes)

    def _frame(self, canvas: Any, document: Any) -> None:
        """What stands on every page around its words."""
        total = f" / {self._setting.pages}" if self._setting.pages else ""
        text = f"Attest · {self._paper.foot} · {document.page}{total}"
        foot = self._setting.block(text, style.NOTE)
        size = SIZES[self._paper.size]
        foot.wrap(size[0] - 2 * style.MARGIN, 0)
        with artifact(canvas):
            foot.drawOn(canvas, style.MARGIN, 11 * mm)
        if document.page > 1:
            on_every_page(self._paper.letterhead, self._setting, canvas, size)
