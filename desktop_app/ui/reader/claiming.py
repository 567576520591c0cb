"""What becomes of selected words, regions and suggestions: the form is opened, filled and saved for one item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ClaimId
from desktop_app.services.reading import ItemView
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.ui.desk import Desk
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.operations import judging
from desktop_app.ui.pinned import pinned_words
from desktop_app.ui.reader.claim_form import ClaimForm, Filled, Values


@dataclass(frozen=True, slots=True)
class HalfClaim:
    """A claim that is half written: of which item, about what, and what is filled in. Kept in memory alone."""

    item: str
    claim: str
    suggestion: str
    span: tuple[int, int] | None
    region: Drawn | None
    time: tuple[int, int] | None
    values: Values
    words: str = ""


class Claiming(QObject):
    """`saved` with the claim's row when something was written."""

    saved = Signal(object)

    def __init__(self, desk: Desk, form: ClaimForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._view: ItemView | None = None
        self._suggestions: dict[str, Mapping[str, Any]] = {}
        self._names: Mapping[str, str] = {}
        self._region: Drawn | None = None
        self._span: tuple[int, int] | None = None
        self._words = ""
        self._time: tuple[int, int] | None = None
        form.saved.connect(self._save)

    def show_item(self, view: ItemView, suggestions: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> None:
        """Another item, or the same one after a change."""
        self._view, self._names = view, names
        self._suggestions = {one["id"]: one for one in suggestions}

    def from_words(self, span: tuple[int, int] | None) -> None:
        """A claim from the selected words (C)."""
        if self._view is None or span is None:
            said = self._desk.words("Select words first, then press C. On a picture, draw a region.")
            self._desk.notify.done(said)
            return
        self._span, self._region, self._words, self._time = span, None, "", None
        self._form.start_new(self._view.text[span[0] : span[1]], "statement")

    def from_region(self, drawn: Drawn, words: str = "") -> None:
        """A claim from a rectangle or polygon of the picture; `words` that a machine read there go along as its caption."""
        self._span, self._region, self._words, self._time = None, drawn, words, None
        self._form.start_new(words, "statement" if words else "image")

    def from_time(self, stretch: tuple[int, int]) -> None:
        """A claim from a stretch of a recording."""
        if self._view is None:
            return
        self._span, self._region, self._words, self._time = None, None, "", stretch
        kind = "video" if self._view.row.kind == "video" else "statement"
        self._form.start_new("", kind, pinned_words(self._desk.words, stretch))

    def assess(self, claim: ClaimRow) -> None:
        """The form for one more judgement."""
        self._form.start_assessment(claim, self._names)

    def change(self, suggestion: str) -> None:
        """The form filled in as proposed."""
        if suggestion in self._suggestions:
            self._words = ""
            self._form.start_suggestion(self._suggestions[suggestion])

    def half(self) -> HalfClaim | None:
        """What would be lost with the form; None when nothing would."""
        form = self._form
        if self._view is None or not form.is_half_written:
            return None
        item = str(self._view.row.item)
        pinned = self._span, self._region, self._time
        return HalfClaim(item, form.claim, form.suggestion, *pinned, form.values(), self._words)

    def take_up(self, half: HalfClaim) -> None:
        """Go on where it was left; a claim or suggestion that is gone meanwhile takes its half-written form along."""
        if self._view is None or self._view.row.item != half.item:
            return
        claim = next((one for one in self._view.claims if one.claim == half.claim), None)
        if claim is not None:
            self.assess(claim)
        elif half.suggestion in self._suggestions:
            self.change(half.suggestion)
        elif half.region is not None:
            self.from_region(half.region, half.words)
        elif half.time is not None:
            self.from_time(half.time)
        elif half.span is not None:
            self.from_words(half.span)
        else:
            return
        self._form.fill(half.values)

    def accept(self, suggestion: str) -> None:
        """As proposed, by a person's hand."""
        if self._view is not None and suggestion in self._suggestions:
            judging.accept_suggestion(self._desk, self, self._view.row.item, suggestion, self.saved.emit)

    def dismiss(self, suggestion: str) -> None:
        """Not shown again."""
        if self._view is not None and suggestion in self._suggestions:
            judging.dismiss_suggestion(self._desk, self, self._view.row.item, suggestion, _nothing)

    def _save(self, filled: Filled) -> None:
        if self._view is None:
            return
        item = self._view.row.item
        judgement = Judgement(filled.status, filled.about, filled.reason, grade=filled.grade, resolves=filled.resolves, **filled.strands)  # fmt: skip
        if filled.claim:
            said = judgement if filled.judged else None
            claim = ClaimId(filled.claim)
            judging.judge(self._desk, self, item, claim, said, filled.review, filled.exculpatory, self.saved.emit)
            return
        wanted = NewClaim(
            filled.kind, span=self._span, region=self._region.box if self._region else None,
            frame=self._region.frame if self._region else 1,
            polygon=self._region.corners if self._region else (), attribution=filled.said_by, name=filled.name,
            caption=self._words[:4_000], time=self._time,
            exculpatory=filled.exculpatory, figure=filled.figure, judgement=judgement,
        )  # fmt: skip
        capture = CaptureId(self._view.capture.capture) if self._view.capture else None
        judging.pin_claim(self._desk, self, item, wanted, capture, filled.suggestion, filled.review, self.saved.emit)


def _nothing(_found: object) -> None:
    return None
