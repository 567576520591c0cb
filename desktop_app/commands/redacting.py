"""redact, unredact, redactions, pseudonyms: what reports hide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop_app.commands.output import Output, iso, opened, pass_output
from desktop_app.commands.pinning import region_of
from desktop_app.rows.ids import EntityId, EntryId, ItemId
from desktop_app.rows.redaction import BurntRegion
from desktop_app.services import reading
from desktop_app.services.redaction import pseudonyms as service
from desktop_app.services.redaction import regions
from desktop_app.services.redaction.plan_file import read_plan
from desktop_app.services.search import items_found


def _document(one: BurntRegion, names: dict[str, str]) -> dict[str, Any]:
    return {
        "redaction": one.entry,
        "capture": one.capture,
        "file": one.sha256,
        "frame": one.frame,
        "region": list(one.box),
        "reason": one.reason,
        "by": names.get(one.by, one.by),
        "at": iso(one.at_ms),
    }


def _line(one: BurntRegion) -> str:
    frame = f" of picture {one.frame}" if one.frame > 1 else ""
    return f"{one.entry}  {','.join(map(str, one.box))}{frame}  {one.reason}"


@click.command()
@click.argument("folder")
@click.argument("item")
@click.option("--region", required=True, help="X,Y,W,H in pixels of the picture, turned upright.")
@click.option("--reason", required=True, help="Why it is hidden; reports count regions by it, and print it.")
@click.option("--file", "sha256", default="", help="SHA-256 of another of its pictures, such as the page's.")
@click.option("--frame", default=1, type=click.IntRange(1), help="Which picture of a file of several.")
@pass_output
def redact(output: Output, folder: str, item: str, region: str, reason: str, sha256: str, frame: int) -> None:
    """Burn a region of a picture out of every report. The stored picture stays as it is.

    \b
    attest redact case 5f0c… --region 120,80,60,60 --reason "face of a minor"
    attest extract case 9ab1… out.jpg --redacted
    """
    with opened(folder) as archive:
        box = region_of(region)
        made = regions.add_region(archive, ItemId(item), box, reason, sha256=sha256, frame=frame)
        document = _document(made, reading.names(archive))
    output.emit(document, [_line(made)])


@click.command()
@click.argument("folder")
@click.argument("redaction")
@click.option("--reason", required=True, help="Why it may be seen again.")
@pass_output
def unredact(output: Output, folder: str, redaction: str, reason: str) -> None:
    """Show a region again, in reports that are made from now on. What was drawn and why stays in the journal."""
    with opened(folder) as archive:
        gone = regions.remove_region(archive, EntryId(redaction), reason)
        document = _document(gone, reading.names(archive))
    output.emit(document | {"removed": True}, [f"{gone.entry}  no longer burnt out"])


@click.command()
@click.argument("folder")
@click.argument("item", required=False)
@pass_output
def redactions(output: Output, folder: str, item: str | None) -> None:
    """The regions that are burnt out of reports, of one item or of all."""
    with opened(folder, write=False) as archive:
        found = regions.regions_of(archive, ItemId(item)) if item else regions.regions(archive)
        names = reading.names(archive)
    lines = [_line(one) for one in found] or ["No region of a picture is burnt out."]
    output.emit({"redactions": [_document(one, names) for one in found]}, lines)


@click.command()
@click.argument("folder")
@click.option("--add", "lists", multiple=True, help="Keep the names of this list (CSV or JSON) in the archive.")
@click.option("--forget", default="", metavar="PERSON", help="No pseudonym stands for this person any more.")
@click.option("--with", "others", multiple=True, metavar="FILE", help="Count this list; nothing of it is kept.")
@click.option("--query", default=None, help="Count in what a report of these items would print; by default of all.")
@pass_output
def pseudonyms(
    output: Output, folder: str, lists: tuple[str, ...], forget: str, others: tuple[str, ...], query: str | None
) -> None:
    """Names that stand as pseudonyms in a report with --redact, and how often each is found.

    Names are given in a file, never as an argument: a shell keeps what was typed. The list stays in this archive; a
    shared file leaves it out unless --include names is given. Exports as CSV, JSON-LD, CSL and ClaimReview do not use it.

    \b
    attest pseudonyms case --add names.csv
    attest pseudonyms case --with names.csv --query market
    """
    with opened(folder, write=bool(lists or forget)) as archive:
        for name in lists:
            service.store_names(archive, read_plan(Path(name)))
        if forget:
            service.forget_name(archive, EntityId(forget))
        stored = service.stored_names(archive)
        plan = service.plan_of(archive, others) if others else tuple(row.one for row in stored)
        items = items_found(archive, query) if query is not None else [row.item for row in reading.list_items(archive)]
        counted = service.count_names(archive, plan, items) if items else service.Counted((0,) * len(plan))
    people = {} if others else {row.one.pseudonym: row.person for row in stored}
    found = [
        {
            "person": people.get(one.pseudonym, ""),
            "pseudonym": one.pseudonym,
            "spellings": list(one.spellings),
            "reason": one.reason,
            "places": places,
        }
        for one, places in zip(plan, counted.places, strict=True)
    ]
    lines = [f"{row['person'] or '–'}  {row['pseudonym']}: {row['places']} places  ({one.reason})" for row, one in zip(found, plan, strict=True)]  # fmt: skip
    more = [f"Longer words that begin alike and stay: {', '.join(counted.longer)}"] if counted.longer else []
    lines = [*lines, *more] or ["There are no pseudonyms."]
    output.emit({"pseudonyms": found, "longer_words": list(counted.longer)}, lines)


COMMANDS = (redact, unredact, redactions, pseudonyms)
