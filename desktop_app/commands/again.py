"""captures, look-again, capture-record: all captures of an address, what two of them agree on, the record of one on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop_app import paths
from desktop_app.commands.documents import capture_document
from desktop_app.commands.leaving import DESPITE
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.errors import UsageError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services import looking_again, reading
from desktop_app.services.capture import Given
from desktop_app.services.capture_report import Wanted, write_capture_record
from desktop_app.services.chosen_way import Chosen, chosen_way
from desktop_app.services.looking_again import Keep
from desktop_app.services.second_capture import Comparison, compare_captures
from desktop_app.services.way import MODES


@click.command()
@click.argument("folder")
@click.argument("item")
@click.option("--compare", nargs=2, default=None, metavar="CAPTURE CAPTURE", help="What these two agree on.")
@pass_output
def captures(output: Output, folder: str, item: str, compare: tuple[str, str] | None) -> None:
    """All captures of ITEM, and those of the same address that a merge brought as another item.

    \b
    attest captures case ITEM
    attest captures case ITEM --compare CAPTURE CAPTURE
    """
    with opened(folder, write=False) as archive:
        view = reading.show(archive, ItemId(item))
        names = reading.names(archive)
        found = compare_captures(archive, CaptureId(compare[0]), CaptureId(compare[1])) if compare else None
    every = [(capture, capture_document(capture, names)) for capture in (*view.captures, *view.elsewhere)]
    document: dict[str, Any] = {"captures": [shown | {"item": capture.item} for capture, shown in every]}
    lines = [
        f"{c['capture']}  {c['at'][:16]}  {c['method']}  by {c['by']}  {one_line(c['url'])}"
        for c in document["captures"]
    ]
    if found is not None:
        document["comparison"] = comparison_document(found)
        lines += _lines(found)
    output.emit(document, lines)


def comparison_document(found: Comparison) -> dict[str, Any]:
    """What two captures agree on, as scripts read it."""
    return {
        "earlier": found.earlier.capture,
        "later": found.later.capture,
        "apart_seconds": found.apart_seconds,
        "two_keys": found.two_keys,
        "points": [
            {"name": one.name, "state": one.state, "earlier": one.earlier, "later": one.later} for one in found.points
        ],
        "words_added": found.words.added,
        "words_removed": found.words.removed,
        "words_cut": found.words.cut,
    }


def _lines(found: Comparison) -> list[str]:
    lines = ["", "Two keys made these captures." if found.two_keys else "One key made both captures."]
    lines += [f"{one.state:13} {one.name}: {one_line(one.earlier)} | {one_line(one.later)}" for one in found.points]
    signs = {"+": "+ ", "-": "- "}
    return lines + [f"{signs[part.sign]}{part.text}" for part in found.words.parts if part.sign in signs]


@click.command("capture-record")
@click.argument("folder")
@click.argument("item")
@click.argument("out")
@click.option("--capture", "capture_id", default=None, help="Which capture; the newest by default.")
@click.option("--include", default="", help="names: print the collector's display name in place of a code.")
@click.option("--language", default="en", help="Language of the document's own words: en, ar, es, fr, ru, uk.")
@click.option("--despite", default="", help=DESPITE)
@pass_output
def capture_record(
    output: Output, folder: str, item: str, out: str, capture_id: str | None, include: str, language: str, despite: str
) -> None:
    """The record of one capture as a PDF (Berkeley Protocol, Annex IV), with OUT.sha256 beside it.

    The hash list, the hash of the hash list, package, tools, times, addresses, what was taken out.
    """
    wanted = Wanted(
        ItemId(item), CaptureId(capture_id) if capture_id else None, language, "names" in include.split(","), despite
    )
    with opened(folder, write=bool(despite)) as archive:
        built, sheet = write_capture_record(archive, Path(out), wanted)
    document = {
        "file": out,
        "pages": built.pages,
        "sha256": built.sha256,
        "hash_list": sheet.hash_list_sha256,
        "hash_list_state": sheet.hash_list_state,
        "files": len(sheet.assets),
        "removed": len(sheet.removed),
    }
    output.emit(document, [f"{out}: {built.pages} pages, {len(sheet.assets)} files", f"SHA-256 {built.sha256}"])


@click.command("look-again")
@click.argument("folder")
@click.argument("items", nargs=-1)
@click.option("--collection", default=None, help="All items of this collection.")
@click.option("--all", "every", is_flag=True, help="All items.")
@click.option("--keep", default="changed", type=click.Choice(["changed", "always"]), help="What is captured again.")
@click.option("--mode", type=click.Choice(MODES), help="How addresses are seen; without it: as in the window.")
@click.option("--proxy", default=None, help="socks5://HOST:PORT or http://HOST:PORT; '' for none.")
@click.option("--wait", default=20.0, type=click.FloatRange(0.1, 600), help="Seconds to wait for a silent server.")
@pass_output
def look_again(
    output: Output, folder: str, items: tuple[str, ...], collection: str | None, every: bool, keep: Keep,
    mode: str | None, proxy: str | None, wait: float,
) -> None:  # fmt: skip
    """Look at the addresses of items again: same, changed (then captured again), gone, or not seen this time.

    Every look stands in the item's custody. A server that does not answer says nothing of the page: that is "not seen".
    """
    if sum((bool(items), collection is not None, every)) != 1:
        raise UsageError("usage", "Name items, one --collection, or --all.", "See 'attest look-again --help'.")
    way, _new = chosen_way(paths.home(), Chosen(mode, proxy))
    with opened(folder) as archive:
        wanted = [ItemId(item) for item in items] or [
            row.item for row in reading.list_items(archive, collection=collection) if not row.parent
        ]
        progress = output.progress("looking again")
        found = list(looking_again.look_again(archive, wanted, way, Given(wait=wait), keep=keep, progress=progress))
    document = {
        "looked": [
            {"item": one.item, "title": one.title, "outcome": one.outcome, "why": one.why, "words_added": one.added,
             "words_removed": one.removed, "capture": one.capture or ""}
            for one in found
        ]
    }  # fmt: skip
    output.emit(document, [f"{one.outcome:9} {one.item}  {one_line(one.title)}: {one.why}" for one in found])


COMMANDS = (captures, capture_record, look_again)
