"""The parts that entry bodies are made of: bounded texts, hashes, anchors, assets, facts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from archive_schema import statuses

Hex128 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hex256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]
Line = Annotated[str, StringConstraints(max_length=4_000)]
Text = Annotated[str, StringConstraints(max_length=300_000)]
Decimal = Annotated[str, StringConstraints(pattern=r"^-?[0-9]{1,9}(\.[0-9]{1,9})?$")]
Value = Text | int | bool | list[Line] | None


class Part(BaseModel):
    """The base of all payload parts: frozen and strict."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")


class Asset(Part):
    """Stored bytes in one role of a capture."""

    role: Line
    sha256: Hex256
    mime: Line
    size_bytes: int = Field(ge=0)
    name: Line = ""
    address: Line = ""


class StandIn(Part):
    """What may be known of a capture whose own record stays at home; times are ISO 8601 in UTC.

    `assets` are its files as the record names them, those that are withheld included.
    """

    item: Hex128
    method: Line
    started_at: Line
    ended_at: Line
    assets: list[Asset] = Field(default_factory=list)


class Fact(Part):
    """One fact of the record and how it is known."""

    name: Line
    value: Text
    how: statuses.How
    by: Line = ""


class Referenced(Part):
    """Media that the article names but that did not come with it."""

    media: Literal["image", "video", "audio", "document"]
    caption: Line = ""
    name: Line = ""
    address: Line = ""
    start: int | None = None


class Output(Part):
    """One file that was made of a page, and when (ISO 8601 in UTC): the list of them is the order in which they were made."""

    role: Line
    at: Line


class Removed(Part):
    """One secret that was taken out, never its value: `place` such as "request 3 GET https://…", `name` such as "Cookie"."""

    place: Line
    name: Line


class ChecklistLight(Part):
    """One line of the Berkeley minimum."""

    name: Literal["address", "html", "picture"]
    light: statuses.Light
    reason: Line = ""


class TextAnchor(Part):
    """Exact words of one capture's text; offsets count Unicode code points (W3C Web Annotation selectors)."""

    type: Literal["text"] = "text"
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: Text
    prefix: Line = ""
    suffix: Line = ""
    text_sha256: Hex256


Pixel = Annotated[int, Field(ge=0, le=1_000_000)]
Corner = Annotated[list[Pixel], Field(min_length=2, max_length=2)]


class RegionAnchor(Part):
    """A rectangle of a picture in pixels, the picture turned as its EXIF orientation says (Media Fragments xywh=pixel:).

    A polygon names its corners in `points`, [x, y] each, and the rectangle around them all: who knows no polygons shows that.
    `frame`: which picture of a file of several, from 1: a sheet of a TIFF, a frame of an animation.
    """

    type: Literal["region"] = "region"
    x: int = Field(ge=0)
    y: int = Field(ge=0)
    w: int = Field(gt=0)
    h: int = Field(gt=0)
    asset_sha256: Hex256
    points: list[Corner] = Field(default_factory=list, max_length=200)
    frame: int = Field(default=1, ge=1, le=1_000_000)


class TimeAnchor(Part):
    """A time range of a recording, in milliseconds."""

    type: Literal["time"] = "time"
    start_ms: int = Field(ge=0)
    end_ms: int = Field(ge=0)
    asset_sha256: Hex256


Anchor = Annotated[TextAnchor | RegionAnchor | TimeAnchor, Field(discriminator="type")]


class Figure(Part):
    """The parts of a counted claim; `words` stand for vague amounts."""

    value: int | None = None
    words: Line = ""
    unit: Line = ""
    qualifier: Line = ""
    group: Line = ""
    place: Line = ""
    period: Line = ""


class Origin(Part):
    """Which suggestion a claim was accepted from."""

    suggestion: Line
    rule: Line = ""
    rule_version: Line = ""


class Strands(Part):
    """The three strands of the Berkeley Protocol's verification (source, technical, content)."""

    source: Text = ""
    technical: Text = ""
    content: Text = ""


class ChainHead(Part):
    """The newest entry of one chain."""

    key: Key
    n: int = Field(ge=0)
    entry: Hex256


MOST_FOUND: Final = 5_000
"""So many ids of a search's answer are written down: a payload holds a megabyte."""


def ids_sha256(ids: Iterable[str]) -> str:
    """SHA-256 over the sorted ids, one a line."""
    return hashlib.sha256("".join(f"{one}\n" for one in sorted(ids)).encode()).hexdigest()


class FoundItems(Part):
    """What a search found. `items`: all ids in the list's order, or none where they are more than MOST_FOUND.

    `sha256` is over the sorted ids in either case. An answer that does not agree with itself is malformed.
    """

    total: int = Field(ge=0)
    items: list[Hex128] = Field(default_factory=list, max_length=MOST_FOUND)
    sha256: Hex256

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        whole = self.total <= MOST_FOUND
        if len(set(self.items)) != len(self.items) or len(self.items) != (self.total if whole else 0):
            raise ValueError("the total is not that of the items")
        if whole and self.sha256 != ids_sha256(self.items):
            raise ValueError("the hash is not that of the items")
        return self
