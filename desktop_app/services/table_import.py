"""A table's rows become leads, captures or claims, one by one. Each says which file, sheet and row it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from desktop_app.analysis.written_dates import Order
from desktop_app.capture.model import Fact
from desktop_app.capture.readers.grid import Row
from desktop_app.errors import CancelledError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import table_claims, table_leads
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from desktop_app.services.capture_run import Writing, here
from desktop_app.services.table_rows import MappedRow, RowOutcome, mapped, refused
from desktop_app.services.tables import Columns, SheetView, TableView
from desktop_app.services.way import PLAIN, Way
from desktop_app.storage.queries import items as item_queries

Become = Literal["leads", "captures", "claims"]
BECOME = get_args(Become)
_NEEDED = {
    "leads": ("address", "title"),
    "captures": ("address",),
    "claims": ("title", "note", "value", "kind", "status"),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to become of a sheet's rows. `order`: how dates with slashes are read."""

    view: TableView
    sheet: SheetView
    columns: Columns
    become: Become = "leads"
    order: Order = ""
    collection: str = ""
    wait: float = 20.0


@dataclass(frozen=True, slots=True)
class Asking:
    """How addresses are captured (proxy and all), who is told what a browser does, and where the archive is written."""

    way: Way = PLAIN
    said: Callable[[str], None] = lambda _phase: None
    writing: Writing = here


PLAINLY = Asking()


def origin(plan: Plan, number: int) -> str:
    """Which row of which file, in words that stay the same: two imports of one row are told by it."""
    sheet = f", sheet {plan.sheet.name}" if plan.sheet.name else ""
    return f"{plan.view.name}{sheet}, row {number}, SHA-256 {plan.view.sha256}"


def check(plan: Plan) -> None:
    """InputError `columns-missing` when no column is mapped that the rows would need."""
    needed = _NEEDED[plan.become]
    if not any(plan.columns.get(name) for name in needed):
        advice = f"Say which column is one of these: {', '.join(needed)}."
        raise InputError("columns-missing", "No column says what the rows are.", advice)


def understood(plan: Plan, rows: Sequence[Row]) -> list[MappedRow | RowOutcome]:
    """The rows as they would be imported; what is refused as a `RowOutcome`. Nothing is written."""
    return [_understood(plan, row) for row in rows]


def _understood(plan: Plan, row: Row) -> MappedRow | RowOutcome:
    try:
        found = mapped(plan.sheet, row, plan.columns, plan.order)
        if not _says_something(found, plan.become):
            needed = ", ".join(_NEEDED[plan.become])
            raise InputError("row-empty", "The row says nothing of what is imported.", f"It needs one of: {needed}.")
    except InputError as error:
        return refused(row.number, " · ".join(cell for cell in row.cells if cell), error)
    return found


def _says_something(row: MappedRow, become: Become) -> bool:
    said = row.said()
    return any(name in said for name in _NEEDED[become]) or (become == "claims" and bool(row.value_words))


def import_rows(
    archive: OpenArchive,
    plan: Plan,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    asking: Asking = PLAINLY,
) -> tuple[ItemId, list[RowOutcome]]:
    """(the item that the table itself is, what became of each row). The table is captured first, once.

    InputError `columns-missing`, and those of a capture when the table itself is refused. When the person stops, what came
    before stays: CancelledError is raised by nothing here.
    """
    check(plan)
    table = _table(archive, plan, asking.writing)
    rows = understood(plan, plan.sheet.rows)
    total = len(rows)
    done: list[RowOutcome] = []
    for outcome in _imported(archive, plan, table, rows, cancelled, asking):
        done.append(outcome)
        progress(len(done), total)
        if cancelled():
            break
    return table, done


def _table(archive: OpenArchive, plan: Plan, writing: Writing) -> ItemId:
    """The item that these very bytes are; captured now where they are none yet."""
    with archive.reading() as view:
        known = item_queries.item_by_original(view, plan.view.sha256)
    if known:
        return known
    only = next(
        iter(capture_sources(archive, [str(plan.view.file)], Stated(collection=plan.collection), writing=writing))
    )
    if isinstance(only, Refused):
        raise InputError(only.code, only.message, only.advice)
    if only.sha256 != plan.view.sha256:
        advice = "Close the program that writes to it, look at it again, and import then."
        raise InputError("file-changed", "The file changed while it was read.", advice)
    return only.item


def _imported(
    archive: OpenArchive,
    plan: Plan,
    table: ItemId,
    rows: Sequence[MappedRow | RowOutcome],
    cancelled: Callable[[], bool],
    asking: Asking,
) -> Iterator[RowOutcome]:
    def from_where(number: int) -> str:
        return origin(plan, number)

    if plan.become == "leads":
        for batch in _batches(rows):
            yield from table_leads.import_leads(archive, table, batch, from_where)
    elif plan.become == "claims":
        sheet = table_claims.Lines(archive, table, plan.sheet)
        for batch in _batches(rows):
            yield from table_claims.import_claims(archive, sheet, batch, from_where)
    else:
        for row in rows:
            yield row if isinstance(row, RowOutcome) else _captured(archive, plan, row, cancelled, asking)


def _batches(rows: Sequence[MappedRow | RowOutcome]) -> Iterator[Sequence[MappedRow | RowOutcome]]:
    """As many as are written in one transaction."""
    return (rows[start : start + 200] for start in range(0, len(rows), 200))


def _captured(
    archive: OpenArchive, plan: Plan, row: MappedRow, cancelled: Callable[[], bool], asking: Asking
) -> RowOutcome:
    """What the table says is imported from it, not stated by the person and not observed."""
    place = origin(plan, row.number)
    told = tuple(
        Fact(n, v, "imported", place[:200])
        for n, v in (("row of a table", place), ("note in the table", row.note))
        if v
    )
    stated = Stated(
        published_at=row.published, title=row.title, source=row.source, why=row.note, collection=plan.collection,
        imported=frozenset(("published_at", "title", "source")), by=place[:200], facts=told,
    )  # fmt: skip
    try:
        outcomes = capture_sources(
            archive, [row.address], stated, wait=plan.wait, cancelled=cancelled, way=asking.way, said=asking.said,
            writing=asking.writing,
        )  # fmt: skip
        one = next(iter(outcomes))
    except (CancelledError, StopIteration):
        return refused(row.number, row.address, CancelledError())
    except InputError as error:
        return refused(row.number, row.address, error)
    if isinstance(one, Captured):
        return RowOutcome(row.number, "imported", row.title or row.address, one.item)
    return refused(row.number, row.address, InputError(one.code, one.message, one.advice))
