"""Tests of the sample case."""
