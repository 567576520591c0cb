"""saved-searches, searches, similar: what is kept of searches, the methodology log, what is like an item."""

from __future__ import annotations

from typing import Any

import click

from desktop_app.commands.documents import Names, who
from desktop_app.commands.hits import counted
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.errors import AppError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, search_log, similar
from desktop_app.services.archive import OpenArchive
from desktop_app.services.listing import Asked
from desktop_app.services.saved_searches import Counted, counted_searches
from desktop_app.services.search import Wanted
from desktop_app.services.search_log import Shown
from desktop_app.services.shelving import SavedSearch, written_filters


@click.command("saved-searches")
@click.argument("folder")
@pass_output
def list_saved_searches(output: Output, folder: str) -> None:
    """The saved searches, and how many items each finds now."""
    with opened(folder, write=False) as archive:
        found = [_document(search, counted) for search, counted in counted_searches(archive)]
    output.emit({"searches": found}, [_line(one) for one in found] or ["No search is saved yet."])


def _document(search: SavedSearch, counted: Counted) -> dict[str, Any]:
    return {
        "search": search.entity,
        "name": search.name,
        "query": search.query,
        "filters": written_filters(search.filters),
        "total": counted.total,
        "fault": _fault(counted.fault),
    }


def _fault(fault: AppError | None) -> dict[str, str] | None:
    return {"code": fault.code, "message": fault.message} if fault else None


def _line(one: dict[str, Any]) -> str:
    count = "     –" if one["total"] is None else f"{one['total']:6}"
    asked = one_line(" ".join(filter(None, (one["query"], *one["filters"]))))
    why = f"  cannot be run: {one['fault']['message']}" if one["fault"] else ""
    return f"{count}  {one_line(one['name'])}  [{asked}]{why}"


def log_wanted(archive: OpenArchive, wanted: Wanted, why: str) -> dict[str, Any]:
    """Write a search of this command line into the log, whole, whichever page of it was asked for."""
    names = {"date_from": "from", "date_to": "to"}
    options = {names.get(name, name): value for name, value in wanted.filters.items() if value}
    order = "" if wanted.sort == "relevance" else wanted.sort
    logged = search_log.log_search(archive, wanted.query, Asked(wanted.query, order=order, options=options), why)
    return _log_document(search_log.shown(archive, [logged])[0], reading.names(archive))


def logged_lines(document: dict[str, Any]) -> list[str]:
    """What a person is told of the log; nothing where nothing was logged."""
    if not (logged := document.get("logged")):
        return []
    return [f"Logged as {logged['search']}: {counted(logged['total'])}, their ids' SHA-256 {logged['items_sha256']}"]


@click.command("searches")
@click.argument("folder")
@pass_output
def list_searches(output: Output, folder: str) -> None:
    """The methodology log: searches that were logged, and what the same ones find now."""
    with opened(folder, write=False) as archive:
        names = reading.names(archive)
        found = [
            _log_document(one, names) | {"now": _now(archive, one)}
            for one in search_log.shown(archive, search_log.searches(archive))
        ]
    output.emit(
        {"searches": found}, [line for one in found for line in _log_lines(one)] or ["No search is logged yet."]
    )


def _log_document(shown: Shown, names: Names) -> dict[str, Any]:
    one = shown.logged
    return {
        "search": one.search,
        "at": one.ran_at,
        "by": who(one.by, names),
        "key": one.by,
        "query": one.query,
        "asked": one.asked or one.query,
        "filters": [{"name": name, "value": value} for name, value in shown.filters],
        "order": one.order,
        "descending": one.descending,
        "total": one.total,
        "items": list(one.items) if one.has_items else None,
        "items_sha256": one.items_sha256,
        "state_sha256": one.state_sha256,
        "tools": dict(one.tools),
        "why": one.why,
        "entry": one.entry,
    }


def _now(archive: OpenArchive, shown: Shown) -> dict[str, Any]:
    try:
        found = search_log.found_now(archive, shown.logged)
    except InputError as fault:
        return {"total": None, "same": None, "added": None, "gone": None, "fault": _fault(fault)}
    known: tuple[list[str] | None, list[str] | None] = (
        None if found.added is None else list(found.added), None if found.gone is None else list(found.gone),
    )  # fmt: skip
    return {"total": found.total, "same": found.same, "added": known[0], "gone": known[1], "fault": None}


def _log_lines(one: dict[str, Any]) -> list[str]:
    told = [f"[{part['name']}: {part['value']}]" for part in one["filters"]]
    if one["order"] not in ("", "relevance"):
        told.append(f"[order: {one['order']}, {'falling' if one['descending'] else 'rising'}]")
    head = f"{one['at'][:16]}Z  {one['by']}  {one['total']:6} found  {one['asked']}  {' '.join(told)}".rstrip()
    lines = [one_line(head), f"    {one['search']}  SHA-256 of the ids {one['items_sha256']}"]
    lines += [f"    {one_line(one['why'])}"] if one["why"] else []
    return [*lines, f"    {_said_now(one['now'])}"]


def _said_now(now: dict[str, Any]) -> str:
    if now["fault"]:
        return f"The same search cannot be run now: {now['fault']['message']}"
    if now["same"]:
        return f"The same search finds the same {now['total']} now."
    if now["added"] is None:
        return f"The same search finds {now['total']} now, and not the same ones (the ids are not written down)."
    return f"The same search finds {now['total']} now: +{len(now['added'])} −{len(now['gone'])}"


@click.command("similar")
@click.argument("folder")
@click.argument("item")
@click.option("--limit", default=20, type=click.IntRange(1, 1000))
@pass_output
def find_similar(output: Output, folder: str, item: str, limit: int) -> None:
    """The items whose words are most like an item's, with the words that both have."""
    with opened(folder, write=False) as archive:
        found = similar.similar_to(archive, ItemId(item), limit)
    document = {
        "item": found.item,
        "title": found.title,
        "words": list(found.words),
        "items": [
            {"item": one.item, "kind": one.kind, "title": one.title, "score": one.score, "shared": list(one.shared)}
            for one in found.items
        ],
    }
    lines = (
        [f"Asked for: {one_line(', '.join(found.words))}"] if found.words else ["It has no words that tell it apart."]
    )
    for one in found.items:
        lines += [f"{one.item}  {one.kind}  {one_line(one.title)}", f"    {one_line(', '.join(one.shared))}"]
    output.emit(document, lines if found.items or not found.words else [*lines, "Nothing is like it."])


COMMANDS = (list_saved_searches, list_searches, find_similar)
