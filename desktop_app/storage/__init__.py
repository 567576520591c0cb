"""SQLAlchemy lives here: journal, blobs, view, keys."""
