"""The journal's tables (SQLAlchemy): the only truth on disk beside the blobs. Migrated by alembic."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

entry = Table(
    "entry",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("author", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("previous", Text),
    Column("refs", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("payload", LargeBinary),
    Column("signature", LargeBinary, nullable=False),
    Index("entry_chain", "author", "n"),
    Index("entry_entity", "entity"),
    Index("entry_kind", "kind"),
    Index("entry_clock", "at_ms", "counter"),
)
"""seq: the order of arrival here (local, no meaning elsewhere); payload NULL: withheld or destroyed.
previous, refs (JSON), at_ms and counter repeat the header, so that standing is computed without parsing."""

blob = Table(
    "blob",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size_bytes", Integer, nullable=False),
    Column("state", Text, nullable=False, default="here"),
)
"""state: here · destroyed (a person confirmed it after a withdrawal)."""

import_log = Table(
    "import_log",
    metadata,
    Column("receipt", Text, primary_key=True),
    Column("file_sha256", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("state", Text, nullable=False, default="merged"),
)
"""One merge here; state: merged · undone (its entries are in quarantine, here only)."""

import_entry = Table(
    "import_entry",
    metadata,
    Column("receipt", Text, ForeignKey("import_log.receipt"), primary_key=True),
    Column("entry", Text, primary_key=True),
)

timestamp_queue = Table(
    "timestamp_queue",
    metadata,
    Column("checkpoint", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("state", Text, nullable=False, default="waiting"),
)
