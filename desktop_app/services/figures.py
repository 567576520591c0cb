"""Figures side by side: who counts what, where and when; what does not add up is observed, never judged."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app import files
from desktop_app.analysis.claims.checks import checks
from desktop_app.analysis.claims.model import Figure, Suggestion
from desktop_app.analysis.claims.side_by_side import Count, side_by_side
from desktop_app.analysis.claims.suggest import suggest
from desktop_app.analysis.draft.numbers_abroad import counts
from desktop_app.errors import AppError
from desktop_app.rows.figures import FigureGroup, FigureRow, Observation
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.search.numerals import joined
from desktop_app.services.archive import OpenArchive
from desktop_app.services.export_forms import cell
from desktop_app.services.reading import capture_text, find_capture
from desktop_app.storage.queries import figures as figure_queries

_MOST_TEXTS = 200
"""Captures whose own text is checked; above that, only figures of different items are compared."""
_QUOTE = 500
"""Characters of a claim's words that a rule reads."""
_COLUMNS = ("incident", "place", "period", "value", "qualifier", "unit", "group", "attribution", "source", "item_title",
            "date", "status", "about", "quote", "by_rule", "claim")  # fmt: skip


def figure_groups(archive: OpenArchive, items: Collection[ItemId] | None = None) -> list[FigureGroup]:
    """All figures by incident, else by place and period; groups with most figures first, the unplaced ones last.

    `items`: figures of these alone, None for all.
    """
    with archive.reading() as view:
        found = figure_queries.figure_rows(view)
    rows = [as_read(row) for row in found if items is None or row.item in items]
    by_key: dict[tuple[str, str, str], list[FigureRow]] = {}
    for row in rows:
        by_key.setdefault(_key(row), []).append(row)
    within = _within_texts(archive, rows)
    groups = [_group(key, found, within) for key, found in by_key.items()]
    return sorted(groups, key=lambda g: (not (g.incident or g.place or g.period), -len(g.figures), g.place, g.period))


def as_read(row: FigureRow) -> FigureRow:
    """The parts of a figure that nobody stated, as a rule reads its own words."""
    if row.value is not None or row.unit or not row.quote:
        return row
    quote = row.quote[:_QUOTE]
    found = next((s.figure for s in suggest(quote).suggestions if s.figure), None) or _abroad(quote)
    if found is None:
        return row
    return replace(
        row, value=found.value, unit=found.unit, qualifier=found.qualifier, group=found.group,
        place=row.place or found.place, period=row.period or found.period, by_rule=True,
    )  # fmt: skip


def _abroad(quote: str) -> Figure | None:
    """As the tables of other languages read it; whatever its language, one group of three digits is taken for thousands."""
    first = next((count for count in counts(joined(quote, "")) if count.unit), None)
    return Figure(first.value, quote[first.start : first.end], first.unit, group=first.group) if first else None


def _key(row: FigureRow) -> tuple[str, str, str]:
    if row.incident:
        return row.incident.casefold(), "", ""
    return "", row.place.casefold(), row.period.casefold() if row.place else ""


def _group(key: tuple[str, str, str], rows: list[FigureRow], within: Sequence[Observation]) -> FigureGroup:
    known = {row.claim for row in rows}
    ordered = tuple(sorted(rows, key=lambda row: (row.unit, row.group, -(row.value or 0), row.date)))
    first = ordered[0]
    seen = [o for o in within if known & set(o.claims)]
    if any(key):
        seen += _between(ordered)
    once = {(o.rule, o.message): o for o in seen}
    place, period = (first.place, first.period) if key[1] else ("", "")
    return FigureGroup(first.incident if key[0] else "", place, period, ordered, tuple(once.values()))


def _between(rows: Sequence[FigureRow]) -> list[Observation]:
    counts = [
        Count(row.claim, row.value, row.unit, row.group, row.attribution, row.date)
        for row in rows
        if row.value is not None
    ]
    return [Observation(one.rule, one.message, tuple(ClaimId(key) for key in one.keys)) for one in side_by_side(counts)]


def _within_texts(archive: OpenArchive, rows: Sequence[FigureRow]) -> list[Observation]:
    """What the checks of one text say about the figures that are claims in it."""
    by_capture: dict[str, list[FigureRow]] = {}
    for row in rows:
        if row.start is not None and row.value is not None:
            by_capture.setdefault(row.capture, []).append(row)
    several = [found for found in by_capture.values() if len(found) > 1]
    return [seen for found in several[:_MOST_TEXTS] for seen in _within(archive, found)]


def _within(archive: OpenArchive, rows: list[FigureRow]) -> Iterator[Observation]:
    try:
        text, _sha256 = capture_text(archive, find_capture(archive, rows[0].item, rows[0].capture))
    except AppError:
        return  # its text is withheld or gone: nothing can be checked
    for check in checks(text, [_suggestion(row) for row in rows]):
        named = tuple(row.claim for row in rows if row.quote in check.quotes)
        if len(named) > 1:
            yield Observation(check.rule, check.message, named)


def _suggestion(row: FigureRow) -> Suggestion:
    figure = Figure(row.value, row.quote, row.unit, row.qualifier, row.group, row.place, row.period)
    start = row.start or 0
    return Suggestion("figure", row.quote, start, row.end or start, "claim", attribution=row.attribution, figure=figure)


def export_csv(archive: OpenArchive, out: Path) -> int:
    """Write all figures as CSV, group by group, with the observations about each. Returns how many figures."""
    text, rows = io.StringIO(newline=""), 0
    writer = csv.writer(text)
    writer.writerow([*_COLUMNS, "observations"])
    for group in figure_groups(archive):
        for row in group.figures:
            seen = [f"{o.rule}: {o.message}" for o in group.observations if row.claim in o.claims]
            values = ["" if (value := getattr(row, name)) is None else value for name in _COLUMNS]
            writer.writerow([cell(value) for value in (*values, " | ".join(seen))])
            rows += 1
    files.write_file(out, text.getvalue().encode("utf-8"))
    return rows
