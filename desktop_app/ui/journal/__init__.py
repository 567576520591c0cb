"""The journal: every entry of the archive in plain sentences."""
