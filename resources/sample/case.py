"""The sample case's manifest, read into frozen rows: what there is, what to state, what to tag and what to find."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

FORMAT = "attest-sample/1"


@dataclass(frozen=True, slots=True)
class SampleFile:
    """One file to capture. `path` is below this folder; what is "" is not to be stated.

    `recaptures` names the file whose item this is a later capture of (same address): claims are pinned to one capture,
    so tag a file's words before its next capture comes, or name the capture.
    `flags`: fields of the item to set: graphic, personal_information, at_risk.
    """

    id: str
    path: str
    kind: str
    what: str
    language: str = ""
    source: str = ""
    address: str = ""
    published: str = ""
    obtained_from: str = ""
    note: str = ""
    recaptures: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleClaim:
    """Words (`quote`, `occurrence` from 1) or a `region` (x, y, width, height in stored pixels), and a judgement."""

    id: str
    file: str
    kind: str
    status: str
    reason: str
    quote: str = ""
    occurrence: int = 1
    region: tuple[int, ...] = ()
    about: str = "saying"
    said_by: str = ""
    exculpatory: bool = False
    figure: Mapping[str, str | int | None] = field(default_factory=dict)
    """The parts of a counted claim, as `archive_schema.parts.Figure` names them."""


@dataclass(frozen=True, slots=True)
class SampleLink:
    """A typed relation from one claim to another, by their ids here."""

    start: str
    type: str
    end: str


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """A place of the case: other spellings, and where it lies in decimal degrees, north and east positive."""

    name: str
    aliases: tuple[str, ...]
    latitude: str
    longitude: str


@dataclass(frozen=True, slots=True)
class SampleSearch:
    """A query and the files (by id) that must be among its hits."""

    query: str
    expects: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class SampleLead:
    """Something that `file` names but does not bring; the file `found` closes it."""

    file: str
    name: str
    found: str


@dataclass(frozen=True, slots=True)
class SampleCase:
    """The whole manifest. `equal`: paths whose files have the same bytes."""

    name: str
    researcher: str
    about: str
    files: tuple[SampleFile, ...]
    claims: tuple[SampleClaim, ...]
    links: tuple[SampleLink, ...]
    places: tuple[SamplePlace, ...]
    searches: tuple[SampleSearch, ...]
    leads: tuple[SampleLead, ...]
    equal: tuple[tuple[str, ...], ...]


def sample_folder() -> Traversable:
    """The folder that every path of the case is below."""
    return files("resources.sample")


def read_case() -> SampleCase:
    """The case. ValueError when the manifest is of another format; TypeError at a field that nobody knows."""
    raw: dict[str, Any] = json.loads(sample_folder().joinpath("case.json").read_text("utf-8"))
    if raw["format"] != FORMAT:
        raise ValueError(f"the sample's manifest is {raw['format']!r}, not {FORMAT!r}")
    return SampleCase(
        name=raw["name"],
        researcher=raw["researcher"],
        about=raw["about"],
        files=tuple(SampleFile(**_frozen(row)) for row in raw["files"]),
        claims=tuple(SampleClaim(**_frozen(row)) for row in raw["claims"]),
        links=tuple(SampleLink(row["from"], row["type"], row["to"]) for row in raw["links"]),
        places=tuple(SamplePlace(**_frozen(row)) for row in raw["places"]),
        searches=tuple(SampleSearch(**_frozen(row)) for row in raw["searches"]),
        leads=tuple(SampleLead(**row) for row in raw["leads"]),
        equal=tuple(tuple(paths) for paths in raw["equal"]),
    )


def _frozen(row: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
