"""An index on the clock: every new entry asks for the newest time that was seen."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the index; no row changes."""
    op.create_index("entry_clock", "entry", ["at_ms", "counter"])
