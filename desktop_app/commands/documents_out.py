"""report, export, demo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.leaving import DESPITE, PREVIEW, decided_document, say_learned
from desktop_app.commands.output import Document, Output, opened, pass_output, passphrase
from desktop_app.commands.pointing import pointing_at
from desktop_app.commands.stamping import PROXY, TIMESTAMP
from desktop_app.errors import UsageError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import Redaction
from desktop_app.services import demo as demo_service
from desktop_app.services import export as export_service
from desktop_app.services import reading, staging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.chosen_way import Chosen, chosen_way
from desktop_app.services.redaction.pseudonyms import plan_of
from desktop_app.services.reporting import report as service
from desktop_app.services.reporting.report import Signer
from desktop_app.services.reporting.time_service import time_service
from desktop_app.services.reporting.waiting_stamps import wait_for_stamp
from desktop_app.services.reporting.wanted import Paper
from desktop_app.services.search import items_found


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--item", "items", multiple=True)
@click.option("--query", default=None)
@click.option("--collection", default=None)
@click.option("--title", default="")
@click.option("--include", default="", help="names: display names in place of codes. graphic: pictures marked graphic.")
@click.option("--withhold", default="", help="gps: facts that tell a position are counted and not printed.")
@click.option("--language", default="en", help="Language of the report's own words: en, ar, es, fr, ru, uk.")
@click.option(
    "--template",
    default="full",
    type=click.Choice(service.TEMPLATES),
    help="exhibit: one item. claims: claims with their grounds. contact: all pictures small.",
)
@click.option("--paper", default="A4", type=click.Choice(service.PAPERS))
@click.option("--letterhead", default=None, help="A text file: its lines stand at the head of the cover and the pages.")
@click.option("--logo", default=None, help="A PNG or JPEG beside them; its pixels alone go into the report.")
@click.option("--sign", "p12", default=None, help="Sign with this PKCS #12 file.")
@click.option("--passphrase-file", default=None, help="First line: the passphrase of the --sign file.")
@click.option("--timestamp", "stamp_address", default=None, help=f"With --sign. {TIMESTAMP}")
@click.option("--proxy", default=None, help=PROXY)
@click.option("--html", "pages", default=None, help="Write it as a folder of static files as well.")
@click.option("--no-searches", is_flag=True, help="Leave the methodology log out; the report counts what is left out.")
@click.option(
    "--redact", "lists", multiple=True, help="Replace the names of this list (CSV or JSON), or of the archive: stored."
)
@click.option(
    "--original-hashes",
    is_flag=True,
    help="Tell hashes of the original words: a guess of a replaced name can be tested.",
)
@click.option("--despite", default="", help=DESPITE)
@click.option("--preview", is_flag=True, help=PREVIEW)
@pass_output
def report(
    output: Output, folder: str, out: str, items: tuple[str, ...], query: str | None, collection: str | None,
    title: str, include: str, withhold: str, language: str, template: str, p12: str | None, passphrase_file: str | None,
    stamp_address: str | None, proxy: str | None, pages: str | None, no_searches: bool, lists: tuple[str, ...],
    original_hashes: bool, despite: str, preview: bool, paper: Paper, letterhead: str | None, logo: str | None,
) -> None:  # fmt: skip
    """An evidence PDF, with OUT.sha256 beside it. Regions marked with 'attest redact' are burnt out of its pictures.

    \b
    attest report case out.pdf --redact names.csv
    attest report case out.pdf --redact stored --original-hashes
    """
    signer = _signer(p12, passphrase_file, stamp_address, proxy)
    lines = service.read_letterhead(Path(letterhead)) if letterhead else ()
    picture = service.read_logo(Path(logo)) if logo else b""
    with pointing_at(output, query), opened(folder, write=bool(despite)) as archive:
        chosen = _chosen(archive, items, query, collection)
        redaction = Redaction(plan_of(archive, lists), original_hashes)
        asked, kept = include.split(","), withhold.split(",")
        wanted = service.Wanted(
            chosen, title, "names" in asked, language, template, searches=not no_searches, despite=despite,
            graphic="graphic" in asked, positions="gps" not in kept, paper=paper, letterhead=lines, logo=picture,
            redaction=redaction,
        )  # fmt: skip
        if preview:
            looking = output.progress("looking")
            say_learned(output, archive, staging.stage_report(archive, Path(out), wanted, paths.home(), looking))
            return
        folder_of_pages = Path(pages) if pages is not None else None
        progress = output.progress("opening pictures")
        built, content = service.write_report(
            archive, Path(out), wanted, progress, signer=signer, pages=folder_of_pages
        )
        waits = _waits(archive, Path(out), stamp_address, built)
    document = _document(out, built, content, pages, waits)
    output.emit(document, [f"{out}: {built.pages} pages, {document['exhibits']} exhibits", *_said(built, waits)])


def _waits(archive: OpenArchive, out: Path, address: str | None, built: service.BuiltReport) -> bool:
    """Whether the report now stands in the list of those that wait for a time stamp."""
    return bool(address and built.no_stamp) and wait_for_stamp(archive.folder, out, str(address), built.sha256)


def _document(
    out: str, built: service.BuiltReport, content: service.ReportContent, pages: str | None, waits: bool
) -> Document:
    return {
        "file": out,
        "pages": built.pages,
        "sha256": built.sha256,
        "manifest_sha256": built.manifest_sha256,
        "exhibits": len(content.exhibits),
        "claims": sum(len(exhibit.claims) for exhibit in content.exhibits),
        "left_out": [{"count": count, "reason": reason} for count, reason in content.left_out],
        "decided": decided_document(content.decided),
        "missing_characters": [{"character": f"U+{ord(c):04X}", "count": count} for c, count in built.missing],
        "signed": built.signed,
        "unsigned_bytes": built.unsigned_bytes,
        "unsigned_sha256": built.unsigned_sha256,
        "stamped_at": built.stamped_at,
        "no_stamp": built.no_stamp,
        "waits_for_stamp": waits,
        "pictures_without_caption": list(built.without_caption),
        "html": pages or "",
    }


def _signer(p12: str | None, passphrase_file: str | None, address: str | None, proxy: str | None) -> Signer | None:
    """UsageError `stamp-without-signature`: a time stamp stands in a signature."""
    if p12 is None:
        if address is not None:
            advice = "Give --sign FILE as well, or leave --timestamp out."
            raise UsageError("stamp-without-signature", "A report is stamped together with its signature.", advice)
        return None
    way, _new = chosen_way(paths.home(), Chosen(proxy=proxy))
    ask = time_service(address, way.proxy) if address is not None else None
    return service.read_signer(Path(p12), passphrase(passphrase_file, "Passphrase of the certificate"), ask)


def _said(built: service.BuiltReport, waits: bool) -> Iterator[str]:
    yield f"SHA-256 {built.sha256}"
    if built.signed:
        yield f"signed; before signing {built.unsigned_bytes} bytes, SHA-256 {built.unsigned_sha256}"
        yield f"time stamp {built.stamped_at}" if built.stamped_at else f"no time stamp. {built.no_stamp}".rstrip()
    if waits:
        yield "It waits for its time stamp: attest stamps FOLDER --ask"
    elif built.no_stamp:
        yield "It can be stamped later: attest stamp FILE --timestamp ADDRESS"


def _chosen(archive: OpenArchive, items: tuple[str, ...], query: str | None, collection: str | None) -> list[ItemId]:
    """Items named, found and collected, each once; all of the archive when nothing is chosen."""
    chosen = [ItemId(item) for item in items]
    if query is not None:
        chosen += items_found(archive, query)
    if collection is not None or not (items or query):
        chosen += [row.item for row in reading.list_items(archive, collection=collection)]
    return list(dict.fromkeys(chosen))


@click.command()
@click.argument("folder")
@pass_output
def demo(output: Output, folder: str) -> int:
    """The main job on the sample case, every step printed."""
    steps = demo_service.run_demo(Path(folder), paths.home(), lambda line: None if output.as_json else click.echo(line))
    document = {"steps": [{"name": s.name, "ok": s.ok, "detail": s.detail} for s in steps]}
    output.emit(document, ["Done." if all(s.ok for s in steps) else "A step failed."])
    return 0 if all(step.ok for step in steps) else 1


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--format", "form", type=click.Choice(export_service.FORMS), required=True)
@click.option("--despite", default="", help=DESPITE)
@pass_output
def export(output: Output, folder: str, out: str, form: str, despite: str) -> None:
    """Claims and items in an open format; wacz: the web captures, for any web-archive reader. Nothing is signed.

    Nothing is redacted either: no pseudonym is used, no region burnt out.
    """
    with opened(folder, write=bool(despite)) as archive:
        done = export_service.export(archive, Path(out), form, despite)
    left_out = [{"count": one.count, "reason": one.reason, "items": list(one.items)} for one in done.left_out]
    lines = [f"{out}: {done.rows} rows", *(f"left out: {one.count} {one.reason}" for one in done.left_out)]
    lines += [f"let go all the same: {count} {reason}" for count, reason in done.decided]
    decided = decided_document(done.decided)
    output.emit({"file": out, "rows": done.rows, "left_out": left_out, "decided": decided}, lines)


COMMANDS = (report, export, demo)
