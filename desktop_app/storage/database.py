"""The one place where a database is opened: sqlcipher3 without a key today, so that a key can be added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop_app.errors import AppError, EnvironmentFaultError, EvidenceError

Reading = Connection
"""A connection to the view, handed through services to the queries."""

Access = Literal["write", "read", "immutable"]
_QUERY = {"write": "mode=rwc", "read": "mode=ro", "immutable": "mode=ro&immutable=1"}


def open_engine(path: Path, access: Access, *, synchronous: str = "FULL") -> Engine:
    """An engine on the SQLite file at `path`.

    A "write" engine begins every transaction with BEGIN IMMEDIATE (no half migrations, no lock upgrades).
    """
    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=_connector(path, access),
        poolclass=QueuePool,
    )
    event.listen(engine, "connect", _settings(access, synchronous))
    event.listen(engine, "begin", _begin("BEGIN IMMEDIATE" if access == "write" else "BEGIN"))
    return engine


def _connector(path: Path, access: Access) -> Callable[[], Any]:
    # The path goes into a URI: percent-encode what SQLite would read as a query or a fragment.
    uri = f"{path.absolute().as_uri()}?{_QUERY[access]}"

    def connect() -> Any:
        return dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10)

    return connect


def _settings(access: Access, synchronous: str) -> Callable[[Any, Any], None]:
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        if access == "write":
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute(f"PRAGMA synchronous={synchronous}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA cache_size=-32000")
        cursor.close()

    return configure


def _begin(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin


def checkpoint(engine: Engine) -> None:
    """Fold the write-ahead log into the file, so that read-only media can open it; leaves an empty log."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


_FAULTS = (
    ("database or disk is full", "disk-full", "The disk is full.", "Free some space, then try again."),
    ("disk I/O error", "disk-fault", "The disk could not be read or written.", "Check the disk, then try again."),
    ("readonly database", "read-only", "The archive is read-only here.", "Copy it to a place you can write to."),
    ("database is locked", "archive-in-use", "The archive is in use by another program.", "Close it there first."),
    ("unable to open", "archive-unreadable", "The archive's database cannot be opened.", "Check the folder's rights."),
)


def translate(error: Exception) -> AppError:
    """The app's sentence for a database fault."""
    text = str(error)
    for mark, code, message, advice in _FAULTS:
        if mark in text:
            return EnvironmentFaultError(code, message, advice, {"database": text[:200]})
    if is_damaged(error):
        advice = "Make a copy of the folder, then run 'attest verify' on it."
        return EvidenceError(
            "database-damaged", "A database of this archive is damaged.", advice, {"database": text[:200]}
        )
    raise error


def is_damaged(error: Exception) -> bool:
    """Whether the file is no database any more."""
    return "malformed" in str(error) or "not a database" in str(error)


DATABASE_ERRORS = (sa.exc.DatabaseError, dbapi2.Error)


@contextmanager
def faults_translated() -> Iterator[None]:
    """Turn database errors of the body into the app's sentences; files' errors too."""
    try:
        yield
    except DATABASE_ERRORS as error:
        raise translate(error) from error
