"""The first journal: entries, blobs, import log, time-stamp queue."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables as they were at version 0.1.0."""
    _create_entry()
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_table(
        "import_log",
        sa.Column("receipt", sa.Text, primary_key=True),
        sa.Column("file_sha256", sa.Text, nullable=False),
        sa.Column("signer", sa.Text, nullable=False),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_table(
        "import_entry",
        sa.Column("receipt", sa.Text, sa.ForeignKey("import_log.receipt"), primary_key=True),
        sa.Column("entry", sa.Text, primary_key=True),
    )
    op.create_table(
        "timestamp_queue",
        sa.Column("checkpoint", sa.Text, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )


def _create_entry() -> None:
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("previous", sa.Text),
        sa.Column("refs", sa.Text, nullable=False),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("counter", sa.Integer, nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_index("entry_chain", "entry", ["author", "n"])
    op.create_index("entry_entity", "entry", ["entity"])
    op.create_index("entry_kind", "entry", ["kind"])
