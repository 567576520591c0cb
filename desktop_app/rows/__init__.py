"""Frozen rows that cross rooms."""
