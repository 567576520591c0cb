"""The parts that entry bodies are made of: bounded texts, hashes, anchors, assets, facts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

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
    """

    type: Literal["region"] = "region"
    x: int = Field(ge=0)
    y: int = Field(ge=0)
    w: int = Field(gt=0)
    h: int = Field(gt=0)
    asset_sha256: Hex256
    points: list[Corner] = Field(default_factory=list, max_length=200)


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
