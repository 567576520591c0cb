"""Rows of a table as claims: each pinned to the words of its row in the captured table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.errors import AppError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import own_statuses
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import capture_text, find_capture
from desktop_app.services.table_rows import MappedRow, RowOutcome, refused
from desktop_app.services.tables import SheetView
from desktop_app.services.tagging import NewClaim, claim_drafts
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import claims as claim_queries


class Lines:
    """Where the rows of a sheet stand in the text of the capture that the claims are pinned to."""

    def __init__(self, archive: OpenArchive, table: ItemId, sheet: SheetView) -> None:
        self.item = table
        self.capture = find_capture(archive, table)
        self.text, _ = capture_text(archive, self.capture)
        self._places = _places(self.text, sheet)

    def place(self, row: int) -> tuple[int, int]:
        """(start, end) in code points. InputError `row-not-found`."""
        if row not in self._places:
            advice = "Pin the claim by hand: select the words in the table's text."
            raise InputError("row-not-found", "The row's words do not stand in the captured text.", advice)
        return self._places[row]


def _places(text: str, sheet: SheetView) -> dict[int, tuple[int, int]]:
    """Rows in their order, the sheet's name before them."""
    found: dict[int, tuple[int, int]] = {}
    at = text.find(f"{sheet.name}\n") if sheet.name else 0
    for row in sheet.raw:
        line = "\t".join(" ".join(cell.split()) for cell in row.cells).strip("\t")
        place = text.find(line, max(at, 0)) if line else -1
        if place >= 0:
            found[row.number] = (place, place + len(line))
            at = place + len(line)
    return found


def import_claims(
    archive: OpenArchive, lines: Lines, rows: Sequence[MappedRow | RowOutcome], origin: Callable[[int], str]
) -> Iterator[RowOutcome]:
    """One transaction for all of them. A row whose words have a claim already makes no second one."""
    with archive.reading() as view:
        standing = claim_queries.claims_of_items(view, [lines.item])
    known = {(claim.start, claim.end): str(claim.claim) for claim in standing}
    drafts: list[Draft] = []
    done: list[RowOutcome] = []
    for row in rows:
        if isinstance(row, RowOutcome):
            done.append(row)
            continue
        words = row.title or row.note or row.value_words or str(row.value)
        try:
            span = lines.place(row.number)
            if span in known:
                done.append(RowOutcome(row.number, "already here", words, known[span]))
                continue
            claim, made = claim_drafts(
                archive, lines.item, _claim(archive, row, span, origin(row.number)), lines.capture
            )
        except AppError as error:
            done.append(refused(row.number, words, error))
            continue
        drafts += made
        known[span] = claim
        done.append(RowOutcome(row.number, "imported", words, claim))
    if drafts:
        archive.append(drafts)
    yield from done


def _claim(archive: OpenArchive, row: MappedRow, span: tuple[int, int], place: str) -> NewClaim:
    if row.status and own_statuses.check_judged(archive, row.status):
        advice = "Judge each claim by itself, with its own reason."
        raise InputError("not-in-bulk", f"“{row.status}” cannot be set on several claims at once.", advice)
    figure = {
        "value": row.value, "words": row.value_words, "unit": row.unit, "group": row.group, "place": row.place,
        "period": row.period,
    }  # fmt: skip
    told = {name: value for name, value in figure.items() if value not in (None, "")}
    counted = row.value is not None or bool(row.value_words)
    return NewClaim(
        kind=row.kind or ("figure" if counted else "statement"),
        span=span,
        status=row.status or None,
        reason=row.reason or (f"status in the table ({place})" if row.status else ""),
        attribution=row.said_by,
        figure=told if counted else {},
        name=row.title[:500],
        caption=row.note[:4_000],
    )
