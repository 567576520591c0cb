"""capture, list, show, extract, suggest, search."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from desktop_app import files
from desktop_app.capture.model import Refused
from desktop_app.capture.sniff import MAX_WORDS_BYTES
from desktop_app.commands.documents import item_document, show_document
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services import reading
from desktop_app.services.capture import Captured, capture_sources
from desktop_app.services.capture_record import Stated
from desktop_app.services.search import Wanted, search_archive
from desktop_app.services.suggesting import suggestions_of


@click.command()
@click.argument("folder")
@click.argument("sources", nargs=-1, required=True)
@click.option("--mode", type=click.Choice(["http", "browser"]), default="http", help="How addresses are got.")
@click.option("--wait", default=20.0, type=click.FloatRange(0.1, 600), help="Seconds to wait for a silent server.")
@click.option("--read-seconds", default=60.0, type=click.FloatRange(1, 3600), help="Seconds to read one source.")
@click.option("--url", default="", help="The address, where the file does not tell it.")
@click.option("--published", default="", help="When it was published, as far as known.")
@click.option("--title", default="", help="The title, where the file does not tell it.")
@click.option("--source", default="", help="Who published it.")
@click.option("--obtained-from", default="", help="Who handed it over (private).")
@click.option("--note", default="", help="Why it matters.")
@click.option("--collection", default="", help="Put it into this collection.")
@pass_output
@click.pass_context
def capture(
    context: click.Context, output: Output, folder: str, sources: tuple[str, ...], mode: str, wait: float, read_seconds: float, url: str, published: str,
    title: str, source: str, obtained_from: str, note: str, collection: str,
) -> int:  # fmt: skip
    """Capture files, folders, addresses, or text on stdin (-) into FOLDER."""
    stated = Stated(url, published, title, source, obtained_from, note, collection)
    stdin = sys.stdin.buffer.read(MAX_WORDS_BYTES + 1) if "-" in sources else b""
    with opened(folder) as archive:
        outcome = list(
            capture_sources(
                archive,
                sources,
                stated,
                stdin=stdin,
                wait=wait,
                read_seconds=read_seconds,
                progress=output.progress("capturing"),
            )
        )
    done = [one for one in outcome if isinstance(one, Captured)]
    failed = [one for one in outcome if isinstance(one, Refused)]
    document: dict[str, Any] = {
        "captured": [captured_document(one) for one in done],
        "failed": [{"source": f.source, "code": f.code, "message": f.message, "advice": f.advice} for f in failed],
    }
    if mode == "browser":
        document["note"] = "captured by plain HTTP: this version has no browser capture yet"
    output.emit(document, _capture_lines(done, failed))
    return 0 if done or not failed else max(f.exit_code for f in failed)


def captured_document(one: Captured) -> dict[str, Any]:
    """One capture, as scripts read it."""
    return {
        "item": one.item,
        "capture": one.capture,
        "kind": one.kind,
        "title": one.title,
        "language": one.language,
        "published_at": one.published_at,
        "sha256": one.sha256,
        "assets": one.assets,
        "media": list(one.media),
        "referenced": [{"kind": r.media, "caption": r.caption, "name": r.name or r.address} for r in one.referenced],
        "checklist": {light.name: light.light for light in one.checklist},
        "suggestions": one.suggestions,
        "again": one.again,
        "damaged": one.damage,
    }


def _capture_lines(done: Sequence[Captured], failed: Sequence[Refused]) -> list[str]:
    lines = []
    for one in done:
        lights = " ".join(f"{light.name}:{light.light}" for light in one.checklist)
        again = " (one more capture of it)" if one.again else ""
        lines.append(f"{one.item}  {one.kind}  {one_line(one.title)}{again}")
        lines.append(f"    {lights} · {len(one.media)} pictures · {one.suggestions} suggestions")
        lines += [f"    DAMAGED, kept as it came: {one.damage}"] if one.damage else []
        lines += [f"    referenced, not captured: {one_line(r.caption or r.address)}" for r in one.referenced[:5]]
    lines += [f"NOT CAPTURED {one_line(f.source)}: {f.message} {f.advice} ({f.code})" for f in failed]
    return lines


@click.command("list")
@click.argument("folder")
@click.option("--kind", default=None)
@click.option("--status", default=None, help="Items with a claim on which anybody's assessment says so.")
@click.option("--collection", default=None)
@pass_output
def list_items(output: Output, folder: str, kind: str | None, status: str | None, collection: str | None) -> None:
    """The items, newest first."""
    with opened(folder, write=False) as archive:
        rows = reading.list_items(archive, kind=kind, status=status, collection=collection)
    lines = [f"{r.item}  {r.kind:8}  {r.captured_at[:16]}  {r.claims:3} claims  {one_line(r.title)}" for r in rows]
    output.emit({"items": [item_document(row) for row in rows]}, lines or ["Nothing is captured yet."])


@click.command()
@click.argument("folder")
@click.argument("item")
@click.option("--capture", "capture_id", default=None, help="Which capture's text; the newest by default.")
@pass_output
def show(output: Output, folder: str, item: str, capture_id: str | None) -> None:
    """All of one item."""
    with opened(folder, write=False) as archive:
        view = reading.show(archive, ItemId(item), CaptureId(capture_id) if capture_id else None)
        document = show_document(view, reading.names(archive))
    record = document["record"]
    lines = [view.row.title, "=" * min(70, len(view.row.title)), view.text, "", "Claims:"]
    lines += [line for claim in document["claims"] for line in _claim_lines(claim)]
    lines += ["", "Record:"] + [f"  {f['name']}: {f['value']} ({f['how']})" for f in record.get("facts", [])]
    lines += ["", "Custody:"] + [f"  {c['at']}  {c['by']}: {c['what']}" for c in document["custody"]]
    output.emit(document, lines)


def _claim_lines(claim: dict[str, Any]) -> list[str]:
    """The claim, and where people differ who says what and why."""
    lines = [f"  [{claim['kind']} · {claim['status']} ({claim['about']})] {claim['quote'] or claim['region']}"]
    if claim["assessors_differ"]:
        standing = [a for a in claim["assessments"] if a["standing"]]
        lines.append("    assessors differ:")
        lines += [
            f"      {a['by']}: {a['status']} ({a['about']}): {a['reason'] or 'no reason given'}" for a in standing
        ]
    return lines


@click.command()
@click.argument("folder")
@click.argument("sha256")
@click.argument("out")
@pass_output
def extract(output: Output, folder: str, sha256: str, out: str) -> None:
    """Write one stored file's bytes to OUT, checked against its hash."""
    with opened(folder, write=False) as archive:
        data = reading.extract(archive, sha256)
    files.write_file(Path(out), data)
    output.emit({"file": out, "size_bytes": len(data)}, [f"{out}: {len(data)} bytes, hash checked"])


@click.command()
@click.argument("folder")
@click.argument("item")
@pass_output
def suggest(output: Output, folder: str, item: str) -> None:
    """Claims that the text seems to make; stored nowhere until one is accepted."""
    with opened(folder, write=False) as archive:
        document = suggestions_of(archive, ItemId(item))
    lines = [
        f"{s['id']}  {s['kind']:14} {s['quote'][:90]}  — {s['attribution'] or 'not known who'}"
        for s in document["suggestions"]
    ]
    output.emit(document, [*lines, *(f"check: {c['message']}" for c in document["checks"])])


@click.command()
@click.argument("folder")
@click.argument("query")
@click.option("--status", default=None, help="A claim's status, as any assessor's standing assessment says.")
@click.option("--kind", default=None, help="Of the item or of a claim: article, image, figure …")
@click.option("--source", default=None, help="Name of who published it.")
@click.option("--language", default=None, help="ISO 639-1 code.")
@click.option("--place", default=None, help="Name of the place.")
@click.option("--from", "date_from", default=None, help="Published (else captured) from this day, month or year.")
@click.option("--to", "date_to", default=None, help="… and up to this one.")
@click.option("--sort", type=click.Choice(["relevance", "captured", "published"]), default="relevance")
@click.option("--limit", default=20, type=click.IntRange(1, 1000))
@click.option("--offset", default=0, type=click.IntRange(0))
@pass_output
def search(
    output: Output, /, folder: str, query: str, limit: int, offset: int, sort: str, **filters: str | None
) -> None:
    """Search words, captions, claims, notes and metadata, offline. All words must stand in an item.

    \b
    shells hospital            both words, in any form
    "white flag"   hosp*       exact words; a beginning
    h?spital   hospitl~        one letter open; mistyped or misheard (~1, ~2)
    shells NEAR/5 courtyard    at most five words between
    a OR b   NOT (c OR d)      in capitals
    title:bridge               text, title, caption, claim, note, record
    status:disputed            kind, language, source, place, tag, collection, said-by, is
    published:2026-01..2026-03 or [2026-01 TO 2026-03], >=2026-01; also captured, date
    figure:>1000               or 1000..1200, [1000 TO 1200]

    More in resources/docs/search.md.
    """
    with opened(folder, write=False) as archive:
        document = search_archive(archive, Wanted(query, sort, limit, offset, filters))
    lines = [f"{document['total']} items"]
    for hit in document["hits"]:
        lines += [f"{hit['item']}  {hit['kind']}  {one_line(hit['title'])}", f"    {hit['snippet']}"]
    if document["did_you_mean"]:
        lines.append(f"Did you mean: {one_line(document['did_you_mean'])}")
    if document["also_search"]:
        lines.append(f"Also search: {one_line(', '.join(document['also_search']))}")
    output.emit(document, lines)


COMMANDS = (capture, list_items, show, extract, suggest, search)
