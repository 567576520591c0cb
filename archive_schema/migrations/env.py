"""Alembic's environment: the caller hands over an open connection that is already in BEGIN IMMEDIATE."""

from alembic import context

from archive_schema.journal_tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
