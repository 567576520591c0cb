"""The exact words of an exhibit, its claims marked and numbered, notes beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.hidden import replaced_words
from desktop_app.report.exhibits.notes import NotesEnd, span_of
from desktop_app.report.model_exhibit import Exhibit, ReportClaim
from desktop_app.report.setting import Setting
from desktop_app.report.text.bidi import mostly_right_to_left
from desktop_app.report.text.block import Block
from desktop_app.report.text.draw import Span


def marked_words(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """What was done to it, then one block a line of the text."""
    yield from (setting.block(line, style.SMALL) for line in replaced_words(exhibit, setting.labels))
    by_number = {claim.number: claim for claim in exhibit.claims}
    noted: set[int] = set()
    left = mostly_right_to_left(exhibit.text)
    for line, spans in lines_with_claims(exhibit):
        yield _paragraph(line, spans, setting, by_number, noted, left, exhibit.language)
    yield NotesEnd(setting.notes, setting.more_notes)


def lines_with_claims(exhibit: Exhibit) -> Iterator[tuple[str, list[Span]]]:
    """Each line of the text that has words, and the claims on it in their order."""
    lines = exhibit.text.split("\n")
    places = list(accumulate((len(line) + 1 for line in lines), initial=0))
    found = _claims_by_line(exhibit.claims, places)
    for at, line in enumerate(lines):
        if line.strip():
            spans = (span_of(c, places[at], len(line), style.ground(c.status, c.colour)) for c in found.get(at, ()))
            yield line, [span for span in spans if span]


def _claims_by_line(claims: Sequence[ReportClaim], places: Sequence[int]) -> dict[int, list[ReportClaim]]:
    """Number of a line -> claims on it, in their order. `places`: where each line begins, and the text's end."""
    found: dict[int, list[ReportClaim]] = {}
    for claim in claims:
        if claim.start is not None and claim.end is not None:
            first = max(0, bisect_right(places, claim.start) - 1)
            for at in range(first, bisect_left(places, claim.end, first)):
                found.setdefault(at, []).append(claim)
    return found


def _paragraph(
    line: str, spans: list[Span], setting: Setting, claims: Mapping[int, ReportClaim], noted: set[int],
    left: bool, lang: str,
) -> Block:  # fmt: skip
    """`left`: on which side the notes of the whole text stand."""

    def marked(canvas: Any, span: Span, beside: float, baseline: float) -> None:
        if span.mark in noted:
            return
        noted.add(span.mark)
        note = setting.block(_note(claims[span.mark], setting), style.NOTE)
        setting.notes.add(canvas, beside + (0.0 if left else 3 * mm), baseline, note)

    return setting.block(line, style.BODY, spans=spans, marked=marked, inset=style.NOTES, inset_left=left, lang=lang)


def _note(claim: ReportClaim, setting: Setting) -> str:
    labels = setting.labels
    differ = f" · {labels['differ short']}" if claim.differing else ""
    return f"[{claim.number}] {labels.named(claim.status, claim.kind)} ({labels[f'about {claim.about}']}){differ}"
