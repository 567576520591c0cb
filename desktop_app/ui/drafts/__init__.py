"""A draft beside the archive: the findings, each with its place and what it was compared with."""
