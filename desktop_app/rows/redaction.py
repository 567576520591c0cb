"""What is hidden in reports: regions burnt out of pictures, names that stand as pseudonyms."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.rows.ids import CaptureId, EntryId, KeyText

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the upright picture."""


@dataclass(frozen=True, slots=True)
class BurntRegion:
    """A region that leaves the archive burnt out only. `entry` is its id; `frame`: of a file of several pictures, from 1."""

    entry: EntryId
    capture: CaptureId
    sha256: str
    frame: int
    box: Box
    reason: str
    by: KeyText
    at_ms: int


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A name in all its spellings, and what stands in its place. Nothing of it is ever shown by an error or a log."""

    spellings: tuple[str, ...] = field(repr=False)
    pseudonym: str = field(repr=False)
    reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Redaction:
    """What a report hides beside the regions that are always burnt out."""

    names: tuple[Pseudonym, ...] = field(default=(), repr=False)
    original_hashes: bool = False
    """Whether the SHA-256 of files whose words were changed are told: with one, a guess of a name can be tested."""


NOTHING_HIDDEN = Redaction()
