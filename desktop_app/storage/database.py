"""The one place where a database is opened: sqlcipher3 without a key today, so that a key can be added."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop_app.errors import AppError, EnvironmentFaultError, EvidenceError
from desktop_app.rows.distance import metres_between

Reading = Connection
"""A connection to the view, handed through services to the queries."""

METRES = "metres_between"
"""A function of SQL: the distance of two positions (latitude, longitude, latitude, longitude), in metres."""

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
        connection.create_function(METRES, 4, metres_between, deterministic=True)
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


def selected(view: Connection, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
    """All rows of a question, as the driver gives them, in the connection's transaction.

    What SQLAlchemy prepares and wraps for each question takes longer than SQLite needs for a short one.
    """
    if not view.in_transaction():
        view.begin()
    rows: list[Any] = view.connection.cursor().execute(sql, parameters).fetchall()
    return rows


def checkpoint(engine: Engine) -> None:
    """Fold the write-ahead log into the file, so that read-only media can open it; leaves an empty log."""
    with engine.connect() as connection:
        # Through the driver: a statement of SQLAlchemy's begins a transaction, and within one nothing is folded in.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


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


_DAMAGE = ("malformed", "not a database", "corrupt", "Could not decode to UTF-8")


def is_damaged(error: Exception) -> bool:
    """Whether the file is no database any more, or not the one that was written."""
    return any(mark in str(error) for mark in _DAMAGE)


def view_damaged(why: str) -> EvidenceError:
    """The error for a view that cannot be read or contradicts itself. Nothing that was recorded stands in it alone."""
    message = "The lists and the search of this archive are damaged; what was recorded is not."
    advice = "Close the archive and open it again, or run 'attest rebuild': they are made anew from the journal."
    return EvidenceError("view-damaged", message, advice, {"database": why[:200]})


DATABASE_ERRORS = (sa.exc.DatabaseError, dbapi2.Error)


@contextmanager
def faults_translated() -> Iterator[None]:
    """Turn database errors of the body into the app's sentences; files' errors too."""
    try:
        yield
    except DATABASE_ERRORS as error:
        raise translate(error) from error


@contextmanager
def view_faults_translated() -> Iterator[None]:
    """The same for a body that reads or writes the view alone."""
    try:
        yield
    except DATABASE_ERRORS as error:
        raise (view_damaged(str(error)) if is_damaged(error) else translate(error)) from error
