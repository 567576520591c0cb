"""Findings of integrity checks and their sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: MATCH, MISMATCH or NOT CHECKED; of what, in words."""

    check: str
    state: str
    item: str
    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Verified:
    """Counts of checks, and every finding that is not MATCH."""

    match: int
    mismatch: int
    not_checked: int
    findings: tuple[Finding, ...]


def counted(findings: Sequence[Finding], match: int = 0) -> Verified:
    """The sum; `match` more that were counted and not listed."""
    states = [finding.state for finding in findings]
    rest = tuple(finding for finding in findings if finding.state != "MATCH")
    return Verified(match + states.count("MATCH"), states.count("MISMATCH"), states.count("NOT CHECKED"), rest)
