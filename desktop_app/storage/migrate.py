"""Brings a journal to this program's revision, or refuses one from a newer program."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

import archive_schema.migrations
from archive_schema.migrations import JOURNAL_REVISION, KNOWN_REVISIONS
from desktop_app.errors import EnvironmentFaultError


def newer_archive() -> EnvironmentFaultError:
    """The refusal of an archive whose format this program does not know."""
    return EnvironmentFaultError(
        "archive-newer", "This archive was made by a newer version of Attest.", "Install that version to open it."
    )


def revision(engine: Engine) -> str | None:
    """The journal's revision, or None for an empty database."""
    with engine.begin() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return str(connection.scalar(sa.text("SELECT version_num FROM alembic_version")))


def migrate(engine: Engine) -> None:
    """Upgrade in one transaction. EnvironmentFaultError `archive-newer` for an unknown revision."""
    found = revision(engine)
    if found == JOURNAL_REVISION:
        return
    if found is not None and found not in KNOWN_REVISIONS:
        raise newer_archive()
    with engine.begin() as connection:
        _upgrade(connection)


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(archive_schema.migrations.__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
