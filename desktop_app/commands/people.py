"""whoami, members, admit, revoke."""

from __future__ import annotations

from collections.abc import Sequence

import click

from desktop_app import paths
from desktop_app.commands.documents import member_document
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.rows.people import MemberRow
from desktop_app.services import people as service
from desktop_app.services.archive import device_key


@click.command()
@click.argument("folder", required=False)
@pass_output
def whoami(output: Output, folder: str | None) -> None:
    """This device's key, and how it stands in an archive."""
    if folder is None:
        key = device_key(paths.home())
        output.emit({"key": key, "name": "", "standing": ""}, [key])
        return
    with opened(folder) as archive:
        row = service.whoami(archive)
    output.emit(member_document(row), [f"{row.key}  {row.name}  {row.role} {row.standing}"])


def _emit(output: Output, rows: Sequence[MemberRow]) -> None:
    lines = [f"{row.key}  {row.standing:16} {row.role:7} {row.name}" for row in rows]
    output.emit({"members": [member_document(row) for row in rows]}, lines)


@click.command()
@click.argument("folder")
@pass_output
def members(output: Output, folder: str) -> None:
    """Keys, names and standing."""
    with opened(folder, write=False) as archive:
        _emit(output, service.members(archive))


@click.command()
@click.argument("folder")
@click.argument("key")
@click.option("--name", default="", help="A display name; a code will do.")
@click.option("--keeper", is_flag=True, help="May admit and revoke others.")
@pass_output
def admit(output: Output, folder: str, key: str, name: str, keeper: bool) -> None:
    """Let a key's entries count everywhere (for keepers)."""
    with opened(folder) as archive:
        _emit(output, service.admit(archive, key, name, "keeper" if keeper else "member"))


@click.command()
@click.argument("folder")
@click.argument("key")
@click.option("--last", default=None, help="The last entry to keep; by default all that is here.")
@pass_output
def revoke(output: Output, folder: str, key: str, last: str | None) -> None:
    """Withhold what a key says from now on (for keepers)."""
    with opened(folder) as archive:
        _emit(output, service.revoke(archive, key, last))


COMMANDS = (whoami, members, admit, revoke)
