"""Tests of reading facts from bytes."""
