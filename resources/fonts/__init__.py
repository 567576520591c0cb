"""Bundled fonts (SIL Open Font License 1.1; the licence stands beside them)."""
