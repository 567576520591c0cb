"""What one check of somebody else's proof found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

State = Literal["MATCH", "MISMATCH", "NOT CHECKED"]
Kind = Literal["ots", "tsr", "openpgp", "proofmode", "wacz", "c2pa"]
MATCH: State = "MATCH"
MISMATCH: State = "MISMATCH"
NOT_CHECKED: State = "NOT CHECKED"
MOST = 60
"""Findings of one proof; a file that makes more is cut."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One finding. `code` names its sentence in sentences.py; `by` is who or what made the proof, `at` the time it is about
    (ISO 8601 in UTC), both "" where there is none; `detail` is what an expert needs: hashes, heights, serial numbers.
    """

    kind: Kind
    code: str
    state: State
    by: str = ""
    at: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Proofs:
    """All findings of one proof."""

    found: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What a proof says it is about: hexadecimal digests by hashlib's names, worked out from the stored bytes."""

    digests: Mapping[str, str] = field(default_factory=dict)


class BrokenProofError(Exception):
    """The proof cannot be read; the text says where."""


def shown(text: str, most: int = 300) -> str:
    """Words of a proof as one printable line."""
    plain = "".join(c if c.isprintable() else "\ufffd" for c in text[: most * 2])
    return plain if len(plain) <= most else plain[: most - 1] + "…"
