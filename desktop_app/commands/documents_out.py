"""report, export, demo."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.rows.ids import ItemId
from desktop_app.services import demo as demo_service
from desktop_app.services import export as export_service
from desktop_app.services import reading
from desktop_app.services import report as service
from desktop_app.services.search import Wanted, search_archive


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--item", "items", multiple=True)
@click.option("--query", default=None)
@click.option("--collection", default=None)
@click.option("--title", default="")
@click.option("--include", default="", help="names: print display names in place of codes.")
@pass_output
def report(
    output: Output, folder: str, out: str, items: tuple[str, ...], query: str | None, collection: str | None,
    title: str, include: str,
) -> None:  # fmt: skip
    """An evidence PDF, with OUT.sha256 beside it."""
    with opened(folder, write=False) as archive:
        chosen = [ItemId(item) for item in items]
        if query is not None:
            chosen += [h["item"] for h in search_archive(archive, Wanted(query, "captured", 100_000))["hits"]]
        if collection is not None or not (items or query):
            chosen += [row.item for row in reading.list_items(archive, collection=collection)]
        names = "names" in include.split(",")
        built, content = service.write_report(
            archive,
            Path(out),
            list(dict.fromkeys(chosen)),
            title=title,
            names=names,
            progress=output.progress("setting"),
        )
    document = {
        "file": out,
        "pages": built.pages,
        "sha256": built.sha256,
        "manifest_sha256": built.manifest_sha256,
        "exhibits": len(content.exhibits),
        "claims": sum(len(exhibit.claims) for exhibit in content.exhibits),
        "left_out": [{"count": count, "reason": reason} for count, reason in content.left_out],
        "characters_in_attachments_only": built.unprinted,
    }
    output.emit(document, [f"{out}: {built.pages} pages, {document['exhibits']} exhibits", f"SHA-256 {built.sha256}"])


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
@pass_output
def export(output: Output, folder: str, out: str, form: str) -> None:
    """Claims and items in an open format."""
    with opened(folder, write=False) as archive:
        rows = export_service.export(archive, Path(out), form)
    output.emit({"file": out, "rows": rows}, [f"{out}: {rows} rows"])


COMMANDS = (report, export, demo)
