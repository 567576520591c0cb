"""What a report prints of one item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.rows.redaction import Box

How = Literal["observed", "stated", "imported", "computed", ""]


def frame_key(sha256: str, frame: int) -> str:
    """What names one of several pictures of a file; the first one is named by the file's hash alone."""
    return sha256 if frame == 1 else f"{sha256}:{frame}"


@dataclass(frozen=True, slots=True)
class ReportAssessment:
    """One judgement. `by` is a code unless names were asked for; `grade`: two letters of the Admiralty code, or "".

    `resolves`: the numbers, from 1, of this claim's assessments that it names and ends.
    """

    by: str
    at: str
    about: str
    status: str
    reason: str
    method: str
    grade: str
    standing: bool
    withdrawn: bool
    strands: tuple[tuple[str, str], ...] = ()
    """(strand, words): source, technical, content; those that say something."""
    resolves: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLink:
    """A typed relation seen from here. `passive`: the other end says it of this one.

    `exhibit`, `claim`: where the other end is printed, 0 for none; `label`: its name where only that is printed.
    """

    type: str
    passive: bool
    exhibit: int
    claim: int
    label: str


@dataclass(frozen=True, slots=True)
class ReportClaim:
    """A claim; `start`/`end` are code points in the exhibit's text, None for a region of a picture."""

    number: int
    kind: str
    status: str
    about: str
    quote: str
    start: int | None
    end: int | None
    region: tuple[int, int, int, int] | None
    polygon: tuple[tuple[int, int], ...]
    attribution: str
    figure: str
    shown: bool
    """Whether it is pinned to the very text or picture that the exhibit prints."""
    differing: bool
    assessments: tuple[ReportAssessment, ...]
    frame: int = 1
    """Of a region: which picture of a file of several."""
    time: str = ""
    """From and to of a recording, as they are shown."""
    still: str = ""
    """SHA-256 of the picture of a video that is nearest to it."""
    colour: str = ""
    """Of the researchers' own status, by name; "" for a shipped one."""
    role: str = ""
    """Of who said it."""
    review: str = ""
    exculpatory: bool = False
    incident: str = ""
    caption: str = ""
    """Of a picture that was claimed and did not come."""
    suggested: str = ""
    """The rule whose suggestion a person accepted."""
    pinned: Literal["here", "elsewhere", "gone"] = "here"
    """To what is printed, to another capture, or to one that was withdrawn or is not in this archive."""
    pinned_at: str = ""
    """When that other capture was made."""
    links: tuple[ReportLink, ...] = ()
    redacted: bool = False
    """Whether it is about a burnt region: what it says of that is not printed."""


@dataclass(frozen=True, slots=True)
class ReportAsset:
    """One stored file. `parent`: the SHA-256 of what it was made from; `made`: by what. `held`: its bytes are in the archive."""

    role: str
    sha256: str
    mime: str
    size_bytes: int
    name: str = ""
    parent: str = ""
    made: str = ""
    held: bool = True


@dataclass(frozen=True, slots=True)
class ReportFact:
    """One fact of the record and how it is known. `by`: stated by whom, imported from which record."""

    name: str
    value: str
    how: How
    by: str = ""


@dataclass(frozen=True, slots=True)
class FactGroup:
    """One part of the provenance sheet; `name` is a key of the report's words."""

    name: str
    facts: tuple[ReportFact, ...]


@dataclass(frozen=True, slots=True)
class ReportTranslation:
    """A translation of the exhibit's words. `translator`, `checker`: "" for a person whose name was not asked for.

    `checked`: whether somebody compared it with the original; `of_sha256`: the text that was translated; `here`: that is the text which is printed; `fault`: why its words are not.
    """

    language: str
    text: str
    translator: str
    date: str
    how: Literal["human", "machine"]
    checker: str
    checked: bool
    sha256: str
    of_sha256: str
    here: bool
    fault: str = ""


@dataclass(frozen=True, slots=True)
class ReportBurnt:
    """A region that is burnt out of a picture: pixels of the upright original; `frame` from 1."""

    picture: str
    frame: int
    box: Box
    reason: str


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One item. `fault`: its bytes do not match or are missing; its words and picture are then not printed."""

    number: int
    item: str
    kind: str
    title: str
    source: str
    published_at: str
    captured_at: str
    text: str
    sheet: tuple[FactGroup, ...]
    claims: tuple[ReportClaim, ...]
    assets: tuple[ReportAsset, ...]
    custody: tuple[tuple[str, str, str], ...]
    referenced: tuple[str, ...]
    picture: str
    graphic: bool
    caption: str
    fault: str = ""
    language: str = ""
    hidden: bool = False
    """It is graphic, and graphic pictures were not asked for."""
    stills: tuple[tuple[str, str], ...] = ()
    """(time, SHA-256) of the pictures of a recording, in order of time."""
    captures: int = 1
    """How many captures of the item there are; this is the newest of them."""
    withheld: int = 0
    """Facts of the record that are not printed because they tell a position."""
    links: tuple[ReportLink, ...] = ()
    translations: tuple[ReportTranslation, ...] = ()
    burnt: tuple[ReportBurnt, ...] = ()
    """Regions of its pictures that are not shown."""
    caption_hidden: bool = False
    """Whether it has a caption that is not printed, because it may say what is burnt out."""
    text_replaced: bool = False
    """Whether names in `text`, which is what is printed and attached, are replaced."""
    original_text_sha256: str = ""
    """Of the text as it is stored, where names in it are replaced and the hash is told."""

    @property
    def frames(self) -> tuple[int, ...]:
        """Further pictures of the file, from 2, that a claim is on."""
        return tuple(sorted({c.frame for c in self.claims if c.region and c.shown and c.frame > 1}))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The keys of all that can be shown of it: its picture and further ones, stills of claims and of the recording."""
        own = [frame_key(self.picture, frame) for frame in (1, *self.frames)] if self.picture else []
        return (*own, *(c.still for c in self.claims if c.still), *(sha256 for _time, sha256 in self.stills))

    @property
    def record(self) -> tuple[tuple[str, str, str], ...]:
        """(name, value, how it is known) of the whole provenance sheet."""
        return tuple((fact.name, fact.value, fact.how) for group in self.sheet for fact in group.facts)
