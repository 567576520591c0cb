"""share, inspect, receive, merge, undo-merge, verify."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.services import integrity
from desktop_app.services import sharing as service
from desktop_app.services.search import Wanted, search_archive


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--item", "items", multiple=True, help="Only these items (and what they depend on).")
@click.option("--query", default=None, help="Only what a search finds.")
@click.option("--include", default="", help="collector,devices,names: private things that go along.")
@pass_output
def share(output: Output, folder: str, out: str, items: tuple[str, ...], query: str | None, include: str) -> None:
    """Write a shared file for a colleague. All headers travel: they show keys and working times."""
    with opened(folder) as archive:
        chosen: list[str] | None = list(items) or None
        if query is not None:
            found = search_archive(archive, Wanted(query, limit=1_000_000))
            chosen = [*(chosen or []), *(hit["item"] for hit in found["hits"])]
        wanted = frozenset(part.strip() for part in include.split(",") if part.strip())
        done = service.share(archive, Path(out), chosen, wanted, output.progress("writing"))
    document = {
        "file": out,
        "sha256": done.file.sha256,
        "items": done.items,
        "entries": done.file.entries,
        "left_out": [{"count": count, "reason": reason} for count, reason in done.left_out],
    }
    lines = [
        f"{out}: {done.items} items, {done.file.entries} entries, re-read and checked.",
        f"SHA-256 {done.file.sha256}",
    ]
    lines += [f"left out: {count} {reason}" for count, reason in done.left_out]
    output.emit(document, [*lines, "Its headers show keys and working times. Safe to remove."])


@click.command("inspect")
@click.argument("file")
@pass_output
def inspect_file(output: Output, file: str) -> int:
    """What is inside a shared file, who signed it, and does it hold."""
    found = service.inspect(Path(file))
    lines = [f"{found.name}: {found.items} items, {found.entries} entries, signed by {found.signer}"]
    lines += [f"{f.state}  {f.check}  {f.file}: {f.message}" for f in found.findings]
    output.emit(asdict(found), lines)
    return 5 if any(f.state == "MISMATCH" for f in found.findings) else 0


def _merged_lines(done: service.Merged) -> list[str]:
    lines = [
        f"{done.new_entries} new entries: {done.new_items} items, {done.new_claims} claims, "
        f"{done.new_assessments} assessments; {done.already_here} were here already."
    ]
    if done.differing:
        lines.append(f"Assessors differ on {done.differing} claims.")
    if done.quarantined:
        lines.append(f"{done.quarantined} entries wait in quarantine: a keeper may admit their key.")
    return lines + ([f"Receipt: {done.receipt}"] if done.receipt else [])


@click.command()
@click.argument("file")
@click.argument("folder")
@click.option("--researcher", required=True)
@pass_output
def receive(output: Output, file: str, folder: str, researcher: str) -> None:
    """A new working archive in FOLDER from a shared file."""
    done = service.receive(Path(file), Path(folder), researcher, paths.home(), output.progress("reading"))
    output.emit(asdict(done), _merged_lines(done))


@click.command()
@click.argument("folder")
@click.argument("file")
@click.option("--preview", is_flag=True, help="Only say what would change.")
@click.option("--admit", default="", help="Admit this key as well (for keepers).")
@pass_output
def merge(output: Output, folder: str, file: str, preview: bool, admit: str) -> None:
    """Join a shared file; nothing of yours is overwritten."""
    with opened(folder) as archive:
        done = service.merge(archive, Path(file), output.progress("reading"), preview=preview, admit=admit)
    output.emit(asdict(done), _merged_lines(done))


@click.command("undo-merge")
@click.argument("folder")
@click.argument("receipt")
@pass_output
def undo_merge(output: Output, folder: str, receipt: str) -> None:
    """Take one merge back, here only."""
    with opened(folder) as archive:
        count = service.undo_merge(archive, receipt)
    output.emit({"receipt": receipt, "quarantined": count}, [f"{count} entries moved to quarantine, here only."])


@click.command()
@click.argument("path")
@click.option("--sample", default=None, type=click.IntRange(1), help="Check only so many stored files.")
@click.option("--archive", default=None, help="For a report: compare it with the archive it came from.")
@pass_output
def verify(output: Output, path: str, sample: int | None, archive: str | None) -> int:
    """Integrity check of an archive folder, a shared file or a report."""
    report_archive = Path(archive) if archive else None
    found = integrity.verify(Path(path), paths.home(), output.progress("checking"), sample, report_archive)
    lines = [f"{f.state}  {f.check}  {f.file}: {f.message}" for f in found.findings]
    summary = f"MATCH {found.match} · MISMATCH {found.mismatch} · NOT CHECKED {found.not_checked}"
    output.emit(asdict(found), [*lines, summary])
    return 5 if found.mismatch else 0


COMMANDS = (share, inspect_file, receive, merge, undo_merge, verify)
