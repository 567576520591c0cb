"""A ProofMode record (NAME.proof.csv, NAME.proof.json): which bytes it names. What it says else is the app's own word."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, Proof, Target, shown

MAX_FILE = 1024 * 1024
_HASH = "file hash sha256"
_SAID = ("Proof Generated", "File Created", "Manufacturer", "Hardware")
"""Shown as said; places and network addresses are not."""
_MOST_DEPTH = 6


def check_proofmode(data: bytes, target: Target) -> tuple[Proof, ...]:
    """Whether the record names the target's bytes."""
    if len(data) > MAX_FILE:
        return (Proof("proofmode", "too-much", NOT_CHECKED),)
    try:
        pairs = list(_pairs(data.decode("utf-8-sig")))
    except (ValueError, RecursionError, csv.Error):
        return (Proof("proofmode", "broken", NOT_CHECKED),)
    named = {value.strip().lower() for name, value in pairs if name.strip().lower() == _HASH}
    if not named:
        return (Proof("proofmode", "broken", NOT_CHECKED),)
    said = "; ".join(f"{name}: {value}" for name, value in pairs if name in _SAID and value)
    if named == {target.digests.get("sha256", "")}:
        return (Proof("proofmode", "proofmode-match", MATCH, detail=shown(said)),)
    return (Proof("proofmode", "proofmode-differ", MISMATCH, detail=shown(", ".join(sorted(named)))),)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Names and values, of a table whose first row names its columns, or of an object."""
    if text.lstrip()[:1] in ("{", "["):
        yield from _of_object(json.loads(text), 0)
        return
    rows = list(csv.reader(io.StringIO(text)))
    for row in rows[1:]:
        yield from zip(rows[0], row, strict=False)


def _of_object(value: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _MOST_DEPTH:
        return
    inner = (
        value.items()
        if isinstance(value, dict)
        else ((str(place), one) for place, one in enumerate(value))
        if isinstance(value, list)
        else ()
    )
    for name, one in inner:
        if isinstance(one, str):
            yield str(name), one
        else:
            yield from _of_object(one, depth + 1)
