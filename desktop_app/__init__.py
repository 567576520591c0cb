"""Attest: a desktop archive for human-rights researchers."""

__version__ = "0.1.0"
