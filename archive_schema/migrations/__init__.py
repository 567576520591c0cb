"""Alembic revisions of the journal alone; the view is rebuilt, never migrated."""

JOURNAL_REVISION = "0002"
"""The revision this program writes; a journal with an unknown one was made by a newer program."""

KNOWN_REVISIONS = ("0001", "0002")
