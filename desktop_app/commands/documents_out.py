"""report, export, demo."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.leaving import DESPITE, PREVIEW, decided_document, say_learned
from desktop_app.commands.output import Output, opened, pass_output, passphrase
from desktop_app.rows.ids import ItemId
from desktop_app.services import demo as demo_service
from desktop_app.services import export as export_service
from desktop_app.services import reading, staging
from desktop_app.services import report as service
from desktop_app.services.archive import OpenArchive
from desktop_app.services.search import Wanted, search_archive


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--item", "items", multiple=True)
@click.option("--query", default=None)
@click.option("--collection", default=None)
@click.option("--title", default="")
@click.option("--include", default="", help="names: print display names in place of codes.")
@click.option("--language", default="en", help="Language of the report's own words: en, fr, ru, ar.")
@click.option(
    "--template", default="full", type=click.Choice(service.TEMPLATES), help="claims: without record, files, custody."
)
@click.option("--sign", "p12", default=None, help="Sign with this PKCS #12 file.")
@click.option("--passphrase-file", default=None, help="First line: the passphrase of the --sign file.")
@click.option("--html", "pages", default=None, help="Write it as a folder of static files as well.")
@click.option("--despite", default="", help=DESPITE)
@click.option("--preview", is_flag=True, help=PREVIEW)
@pass_output
def report(
    output: Output, folder: str, out: str, items: tuple[str, ...], query: str | None, collection: str | None,
    title: str, include: str, language: str, template: str, p12: str | None, passphrase_file: str | None,
    pages: str | None, despite: str, preview: bool,
) -> None:  # fmt: skip
    """An evidence PDF, with OUT.sha256 beside it."""
    signer = (
        service.read_signer(Path(p12), passphrase(passphrase_file, "Passphrase of the certificate")) if p12 else None
    )
    with opened(folder, write=bool(despite)) as archive:
        chosen = _chosen(archive, items, query, collection)
        wanted = service.Wanted(chosen, title, "names" in include.split(","), language, template, despite=despite)
        if preview:
            looking = output.progress("looking")
            say_learned(output, archive, staging.stage_report(archive, Path(out), wanted, paths.home(), looking))
            return
        folder_of_pages = Path(pages) if pages is not None else None
        progress = output.progress("opening pictures")
        built, content = service.write_report(
            archive, Path(out), wanted, progress, signer=signer, pages=folder_of_pages
        )
    document = {
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
        "html": pages or "",
    }
    output.emit(document, [f"{out}: {built.pages} pages, {document['exhibits']} exhibits", f"SHA-256 {built.sha256}"])


def _chosen(archive: OpenArchive, items: tuple[str, ...], query: str | None, collection: str | None) -> list[ItemId]:
    """Items named, found and collected, each once; all of the archive when nothing is chosen."""
    chosen = [ItemId(item) for item in items]
    if query is not None:
        chosen += [h["item"] for h in search_archive(archive, Wanted(query, "captured", 100_000))["hits"]]
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
    """Claims and items in an open format; wacz: the web captures, for any web-archive reader. Nothing is signed."""
    with opened(folder, write=bool(despite)) as archive:
        done = export_service.export(archive, Path(out), form, despite)
    left_out = [{"count": one.count, "reason": one.reason, "items": list(one.items)} for one in done.left_out]
    lines = [f"{out}: {done.rows} rows", *(f"left out: {one.count} {one.reason}" for one in done.left_out)]
    lines += [f"let go all the same: {count} {reason}" for count, reason in done.decided]
    decided = decided_document(done.decided)
    output.emit({"file": out, "rows": done.rows, "left_out": left_out, "decided": decided}, lines)


COMMANDS = (report, export, demo)
