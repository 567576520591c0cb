"""Redaction: what a report hides, and how it is known to be nowhere in it."""
