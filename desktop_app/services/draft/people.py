"""People whom a draft may hurt: persons and sources at risk or without consent, and details that lead to somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.analysis.draft.details import details
from desktop_app.analysis.draft.paragraphs import Paragraphs
from desktop_app.analysis.draft.words_apart import Worded, find_exactly
from desktop_app.rows.draft import DraftFinding, DraftSource
from desktop_app.rows.ids import ItemId
from desktop_app.rows.learning import StopRow
from desktop_app.services.draft.texts import ArchiveTexts

_MOST_NAMES = 5_000
_LAST_NAME = 4
"""Letters that a last name must have to be looked for alone."""


@dataclass(frozen=True, slots=True)
class Flags:
    """What stands against leaving, by whom or what it is about."""

    persons: tuple[StopRow, ...]
    items: Mapping[str, StopRow]

    @classmethod
    def of(cls, stops: Sequence[StopRow], view_sources: Mapping[str, str]) -> Flags:
        """`view_sources`: the source of each item, by item: an item of a source at risk is flagged, too."""
        by_entity = {row.entity: row for row in stops}
        items = {row.entity: row for row in stops if row.type == "item"}
        items |= {item: by_entity[source] for item, source in view_sources.items() if source in by_entity}
        return cls(tuple(row for row in stops if row.type in ("person", "source") and row.title), items)


def check_people(
    texts: ArchiveTexts,
    paragraphs: Paragraphs,
    worded: Worded,
    flags: Flags,
    items: Sequence[tuple[str, tuple[int, int]]],
) -> Iterator[DraftFinding]:
    """`items`: those whose words the draft quotes, each with a place."""
    for row in flags.persons[:_MOST_NAMES]:
        yield from _named(texts, paragraphs, worded, row)
    for item, at in items:
        if (stop := flags.items.get(item)) is not None:
            source = texts.source(ItemId(item), words=stop.because)
            yield DraftFinding("person source at risk", paragraphs.place(*at), (source,), note=stop.because)
    for start, end, what in details(paragraphs.text):
        yield DraftFinding("person detail", paragraphs.place(start, end), note=what)


def _named(texts: ArchiveTexts, paragraphs: Paragraphs, worded: Worded, row: StopRow) -> Iterator[DraftFinding]:
    """The whole name as the archive writes it, in any case; else the last word of it alone, which may be somebody else."""
    source = DraftSource(row.entity, row.title, kind=row.type, words=row.because, flagged=row.because)
    for name in row.title.split(" / "):
        terms = texts.analyzer.terms(name, "")
        whole = next(iter(find_exactly(Worded.of(name, terms), worded)), None)
        if whole is not None and len(name) >= _LAST_NAME:
            rule = "person at risk" if row.because == "at risk" else "person consent"
            yield DraftFinding(rule, paragraphs.place(whole.start, whole.end), (source,), note=row.because)
            return
    for name in row.title.split(" / "):
        last = texts.analyzer.terms(name, "")[-1:]
        if last and len(last[0].surface) >= _LAST_NAME and row.type == "person":
            for at in worded.places.get(last[0].surface, ())[:1]:
                term = worded.terms[at]
                if not worded.text[term.start].islower():
                    place = paragraphs.place(term.start, term.end)
                    yield DraftFinding("person perhaps", place, (source,), note=row.because)
                    return
