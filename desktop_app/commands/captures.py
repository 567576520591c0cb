"""list, show, extract, suggest, search."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop_app import files
from desktop_app.commands import searches
from desktop_app.commands.documents import item_document, pinned, proof_document, proof_lines, show_document
from desktop_app.commands.hits import counted, hit_lines
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.commands.pointing import pointing_at
from desktop_app.commands.query_language import say_language
from desktop_app.errors import UsageError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services import reading
from desktop_app.services.custody import custody_of
from desktop_app.services.proofs import proofs_of
from desktop_app.services.redaction import burning
from desktop_app.services.search import Wanted, search_archive
from desktop_app.services.suggesting import suggestions_of


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
        document = show_document(view, custody_of(archive, view.row.item), reading.names(archive))
        found = proofs_of(archive, view.capture, parser=archive.parser) if view.capture else ()
    document["proofs"] = [proof_document(row) for row in found]
    record = document["record"]
    lines = [view.row.title, "=" * min(70, len(view.row.title)), view.text, "", "Claims:"]
    lines += [line for claim in document["claims"] for line in _claim_lines(claim)]
    lines += ["", "Record:"] + [f"  {f['name']}: {f['value']} ({f['how']})" for f in record.get("facts", [])]
    lines += ["", "Proofs of others:"] if found else []
    lines += [line for row in found for line in proof_lines(row)]
    lines += ["", "Custody:"] + [f"  {c['at']}  {c['by']}: {c['what']}" for c in document["custody"]]
    output.emit(document, lines)


def _claim_lines(claim: dict[str, Any]) -> list[str]:
    """The claim, and where people differ who says what and why."""
    lines = [f"  [{claim['kind']} · {claim['status']} ({claim['about']})] {pinned(claim)}"]
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
@click.option("--redacted", is_flag=True, help="A picture with its regions burnt out, kept as a derivative as well.")
@click.option("--frame", default=1, type=click.IntRange(1), help="With --redacted: which picture of a file of several.")
@pass_output
def extract(output: Output, folder: str, sha256: str, out: str, redacted: bool, frame: int) -> None:
    """Write one stored file's bytes to OUT, checked against its hash."""
    if redacted:
        with opened(folder) as archive:
            copy = burning.write_copy(archive, sha256, Path(out), frame)
        size = Path(out).stat().st_size
        document = {"file": out, "size_bytes": size, "sha256": copy, "parent": sha256}
        output.emit(document, [f"{out}: {size} bytes, regions burnt out, without metadata"])
        return
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
@click.argument("query", nargs=-1, required=True)
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
@click.option("--log", "is_logged", is_flag=True, help="Write the search and all it finds into the methodology log.")
@click.option("--why", default="", help="With --log: what it was for.")
@click.option(
    "--help-language", is_flag=True, is_eager=True, expose_value=False, callback=say_language,
    help="What can be written in QUERY, by example.",
)  # fmt: skip
@pass_output
def search(
    output: Output, /, folder: str, query: tuple[str, ...], limit: int, offset: int, sort: str, is_logged: bool, why: str,
    **filters: str | None,
) -> None:  # fmt: skip
    """Search words, captions, claims, notes and metadata, offline. All words must stand in an item.

    \b
    attest search case 'shells "white flag" hosp* NOT drill'
    attest search case 'status:disputed captured:"last week"'
    attest search case 'figure:>1000 near:"Dremna" 20km'

    All that can be written: attest search --help-language, and resources/docs/search.md.
    """
    if why and not is_logged:
        raise UsageError("why-unlogged", "A reason is written down only with --log.", "Add --log.")
    asked = " ".join(query)
    wanted = Wanted(asked, sort, limit, offset, filters)
    with pointing_at(output, asked), opened(folder, write=is_logged) as archive:
        document = search_archive(archive, wanted)
        if is_logged:
            document |= {"logged": searches.log_wanted(archive, wanted, why)}
    lines = [counted(document["total"]), *searches.logged_lines(document)]
    lines += [line for hit in document["hits"] for line in hit_lines(hit)]
    if document["did_you_mean"]:
        lines.append(f"Did you mean: {one_line(document['did_you_mean'])}")
    seen = document["seen_in_titles"]
    if known := [one for one in document["also_search"] if one not in seen]:
        lines.append(f"Also search: {one_line(', '.join(known))}")
    if seen:
        lines.append(f"Seen beside it in titles: {one_line(', '.join(seen))}")
    output.emit(document, lines)


COMMANDS = (list_items, show, extract, suggest, search)
