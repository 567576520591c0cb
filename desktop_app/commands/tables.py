"""import-table: rows of a spreadsheet become leads, captures or claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from desktop_app import paths
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.errors import UsageError
from desktop_app.services.chosen_way import Chosen, chosen_way
from desktop_app.services.table_import import BECOME, PLAINLY, Asking, Plan, check, import_rows, understood
from desktop_app.services.table_rows import MappedRow, RowOutcome
from desktop_app.services.tables import Columns, SheetView, columns_of, look, sheet_of
from desktop_app.services.way import MODES

_SHOWN = 5


@click.command("import-table")
@click.argument("folder")
@click.argument("file")
@click.option(
    "--map",
    "mapped",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Which column is what; guessed by the heads if left out.",
)
@click.option("--as", "become", type=click.Choice(BECOME), default="leads", help="What each row becomes.")
@click.option("--sheet", default="", help="Name of the sheet; the first that is not hidden.")
@click.option("--head", default=None, type=click.IntRange(0), help="Number of the row of heads; 0 for none.")
@click.option("--dates", type=click.Choice(["day-first", "month-first"]), default=None, help="How 03/04/2026 is read.")
@click.option("--collection", default="", help="Put what is captured into this collection.")
@click.option("--wait", default=20.0, type=click.FloatRange(0.1, 600), help="Seconds to wait for a silent server.")
@click.option(
    "--mode", type=click.Choice(MODES), default=None, help="How addresses are captured; as the settings have it."
)
@click.option("--proxy", default=None, help="For every request of --as captures, such as socks5://127.0.0.1:9050.")
@click.option("--preview", is_flag=True, help="Show how the first rows would be read; nothing is written.")
@pass_output
def import_table(
    output: Output, folder: str, file: str, mapped: tuple[str, ...], become: str, sheet: str, head: int | None,
    dates: str | None, collection: str, wait: float, mode: str | None, proxy: str | None, preview: bool,
) -> int:  # fmt: skip
    """Rows of FILE (XLSX, ODS, CSV) become leads, captures of their addresses, or claims on the table itself.

    \b
    attest import-table case list.xlsx --preview
    attest import-table case list.xlsx --map address=URL --map title=Headline --map published=Date
    attest import-table case list.csv --as captures --map address=B --map note=Why
    attest import-table case toll.ods --as claims --map value=Killed --map place=Town --map said-by=Source

    A field is one of: address, title, published, source, note (may be named more than once); for claims also kind, status,
    reason, said-by, value, unit, group, place, period. A column is named by its head or its letter. FILE itself is
    captured, once; every lead and capture says which row of it it came from. A row that cannot be understood is refused
    by its number, the others go on.
    """
    view = look(Path(file), head)
    chosen = sheet_of(view, sheet)
    plan = Plan(view, chosen, columns_of(chosen, [_pair(one) for one in mapped]), become, dates or "", collection, wait)  # type: ignore[arg-type]
    check(plan)
    about = _about(plan)
    if preview:
        rows = understood(plan, chosen.rows[:_SHOWN])
        output.emit({**about, "preview": [_row_document(row) for row in rows]}, _preview_lines(plan, rows))
        return 0
    asking = Asking(chosen_way(paths.home(), Chosen(mode, proxy))[0]) if become == "captures" else PLAINLY
    with opened(folder) as archive:
        table, done = import_rows(archive, plan, progress=output.progress("importing"), asking=asking)
    document = {**about, "table": table, **_outcomes(done)}
    output.emit(document, _lines(done, become))
    bad = [one.error for one in done if one.error is not None]
    return 0 if len(bad) < len(done) or not bad else max(error.exit_code for error in bad)


def _pair(written: str) -> tuple[str, str]:
    name, equals, column = written.partition("=")
    if not equals or not column.strip():
        raise UsageError(
            "map-form", f"“{written[:60]}” says no column.", "Write --map FIELD=COLUMN, such as --map address=URL."
        )
    return name.strip().lower(), column.strip()


def _about(plan: Plan) -> dict[str, Any]:
    return {
        "file": plan.view.name,
        "sha256": plan.view.sha256,
        "sheet": plan.sheet.name,
        "sheets": [{"name": s.name, "rows": len(s.rows), "hidden": s.hidden} for s in plan.view.sheets],
        "head_row": plan.sheet.head,
        "columns": list(plan.sheet.heads),
        "mapping": _named(plan.sheet, plan.columns),
        "rows": len(plan.sheet.rows),
        "cut": plan.view.cut,
    }


def _named(sheet: SheetView, columns: Columns) -> Mapping[str, list[str]]:
    return {name: [sheet.heads[place] for place in places] for name, places in columns.items()}


def _outcomes(done: Sequence[RowOutcome]) -> dict[str, Any]:
    return {
        "imported": [{"row": one.row, "id": one.made} for one in done if one.outcome == "imported"],
        "already_here": [{"row": one.row, "id": one.made} for one in done if one.outcome == "already here"],
        "refused": [_refusal(one) for one in done if one.error is not None],
    }


def _refusal(one: RowOutcome) -> dict[str, Any]:
    assert one.error is not None
    return {"row": one.row, "code": one.error.code, "message": one.error.message, "advice": one.error.advice}


def _row_document(row: MappedRow | RowOutcome) -> dict[str, Any]:
    if isinstance(row, RowOutcome):
        return _refusal(row)
    return {"row": row.number, **row.said()}


def _preview_lines(plan: Plan, rows: Sequence[MappedRow | RowOutcome]) -> list[str]:
    named = _named(plan.sheet, plan.columns)
    lines = [
        f"{plan.view.name}, sheet “{one_line(plan.sheet.name)}”: {len(plan.sheet.rows)} rows, heads in row {plan.sheet.head or 'none'}"
    ]
    lines += [f"    {name:10} = {', '.join(map(one_line, heads))}" for name, heads in named.items()]
    for row in rows:
        if isinstance(row, RowOutcome):
            lines.append(_refused_line(row))
        else:
            lines.append(f"row {row.number}: " + " · ".join(f"{n}: {one_line(str(v))}" for n, v in row.said().items()))
    return [*lines, "Nothing was written."]


def _refused_line(one: RowOutcome) -> str:
    assert one.error is not None
    return (
        f"NOT IMPORTED row {one.row} ({one_line(one.words)}): {one.error.message} {one.error.advice} ({one.error.code})"
    )


def _lines(done: Sequence[RowOutcome], become: str) -> list[str]:
    counts = {name: sum(one.outcome == name for one in done) for name in ("imported", "already here", "refused")}
    lines = [f"row {one.row}  {one.made}  {one_line(one.words)}" for one in done if one.outcome == "imported"]
    lines += [_refused_line(one) for one in done if one.error is not None]
    return [
        *lines,
        f"{counts['imported']} {become}, {counts['already here']} already here, {counts['refused']} refused",
    ]


COMMANDS = (import_table,)
