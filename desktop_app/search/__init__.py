"""Whoosh lives here: its query parser and tree, over postings that stand in view.db (FTS5)."""
