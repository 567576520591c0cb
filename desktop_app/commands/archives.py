"""create, state, rebuild."""

from __future__ import annotations

import time
from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.services import archive as service


@click.command()
@click.argument("folder")
@click.option("--name", required=True, help="The archive's name.")
@click.option("--researcher", required=True, help="A display name; a code will do.")
@pass_output
def create(output: Output, folder: str, name: str, researcher: str) -> None:
    """Make a new archive in FOLDER."""
    made = service.create(Path(folder), name, researcher, paths.home())
    with made.archive as archive:
        document = {
            "archive": archive.id,
            "folder": str(Path(folder)),
            "key": archive.key,
            "recovery_seed": made.recovery_seed,
            "recovery_key": made.recovery_key,
        }
    lines = [
        f"Archive “{name}” made in {folder}.",
        f"Your key: {document['key']}",
        "Recovery seed (print it, keep it off this computer, it is not shown again):",
        f"  {made.recovery_seed}",
    ]
    output.emit(document, lines)


@click.command()
@click.argument("folder")
@pass_output
def state(output: Output, folder: str) -> None:
    """One number that two offices compare."""
    with opened(folder) as archive:
        found = service.state(archive)
    document = {
        "state_sha256": found.state_sha256,
        "entries": found.entries,
        "members": found.members,
        "projection": found.projection,
    }
    output.emit(document, [found.state_sha256, f"{found.entries} entries by {found.members} members"])


@click.command()
@click.argument("folder")
@pass_output
def rebuild(output: Output, folder: str) -> None:
    """Compute the view and the search index anew from the journal."""
    started = time.monotonic()
    with opened(folder) as archive:
        entries = service.rebuild(archive)
    seconds = round(time.monotonic() - started, 3)
    output.emit({"entries": entries, "seconds": seconds}, [f"Rebuilt from {entries} entries in {seconds} s."])


COMMANDS = (create, state, rebuild)
