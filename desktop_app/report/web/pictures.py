"""The pictures of an exhibit on a page: each with the regions of its claims, its caption or why it is not shown; stills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from desktop_app.report.exhibits.hidden import burnt_words, caption_of
from desktop_app.report.exhibits.pictures import claims_on, why_not_shown
from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import Exhibit, ReportClaim, frame_key
from desktop_app.report.web.parts import heading, paragraph

_NUMBERS, _SMALLEST = 36, 14
"""The numbers of claims are as high as this part of a picture's width, and not lower than so many pixels."""


@dataclass(frozen=True, slots=True)
class WebPicture:
    """A file of the folder; pixels of the upright original."""

    name: str
    width: int
    height: int


Pictures = Mapping[str, WebPicture]
"""By the SHA-256 of the original, further ones of a file by `frame_key`."""


def picture_parts(exhibit: Exhibit, labels: Labels, pictures: Pictures) -> Iterator[str]:
    """The picture or the sentence in its place, its caption, then further ones that a claim is on."""
    if not exhibit.picture:
        return
    caption = caption_of(exhibit, labels)
    if sentence := why_not_shown(exhibit, pictures):
        yield paragraph(labels[sentence]) + paragraph(caption)
    else:
        yield _figure(exhibit, 1, pictures[exhibit.picture], labels, caption)
    if burnt := burnt_words(exhibit, labels):
        yield paragraph(burnt)
    for frame in () if exhibit.hidden else exhibit.frames:
        name = f"{labels['frame']} {frame}"
        if further := pictures.get(frame_key(exhibit.picture, frame)):
            yield _figure(exhibit, frame, further, labels, name)
        else:
            yield paragraph(f"{name}: {labels['picture broken']}")


def _figure(exhibit: Exhibit, frame: int, shown: WebPicture, labels: Labels, caption: str) -> str:
    alt = exhibit.caption or labels["figure without caption"].format(number=exhibit.number)
    if frame > 1:
        alt = f"{alt} · {labels['frame']} {frame}"
    regions = "".join(_region(claim, shown) for claim in claims_on(exhibit, frame))
    if regions:
        # Their words stand at the claims; who hears the page needs no drawing.
        regions = f'<svg aria-hidden="true" viewBox="0 0 {shown.width} {shown.height}">{regions}</svg>'
    return figure(shown, alt, caption, regions)


def _region(claim: ReportClaim, shown: WebPicture) -> str:
    """White under dark, so that it shows on any ground; its number within it."""
    if not claim.region:
        return ""
    x, y, w, h = claim.region
    if claim.polygon:
        form = f'polygon points="{" ".join(f"{left},{top}" for left, top in claim.polygon)}"'
    else:
        form = f'rect x="{x}" y="{y}" width="{w}" height="{h}"'
    size = max(_SMALLEST, shown.width // _NUMBERS)
    number = f'<text x="{x + size // 4}" y="{y + size}" font-size="{size}">[{claim.number}]</text>'
    return f'<{form} class="under"/><{form} class="over"/>{number}'


def figure(shown: WebPicture, alt: str, caption: str, regions: str = "") -> str:
    """A picture over its caption; `regions`: markup over it."""
    picture = f'<img src="{shown.name}" alt="{escape(alt)}">'
    return f'<figure><div class="shown">{picture}{regions}</div><figcaption dir="auto">{escape(caption)}</figcaption></figure>\n'


def still_parts(exhibit: Exhibit, labels: Labels, pictures: Pictures) -> Iterator[str]:
    """What a recording shows, with the time of each; a graphic one's are not shown."""
    if not exhibit.stills:
        return
    yield heading(3, labels["stills title"])
    if exhibit.hidden:
        yield paragraph(labels["graphic"])
        return
    for time, sha256 in exhibit.stills:
        if shown := pictures.get(sha256):
            yield figure(shown, f"{labels['still']} {time}", time)
        else:
            yield paragraph(f"{time}: {labels['contact missing']}")


def claims_still(exhibit: Exhibit, claim: ReportClaim, labels: Labels, pictures: Pictures) -> str:
    """The still that is nearest to a stretch of a recording; "" where there is none to show."""
    shown = None if exhibit.hidden else pictures.get(claim.still)
    return (
        figure(shown, f"{labels['still']} · {labels['time']}: {claim.time}", f"{labels['still']} · {claim.time}")
        if shown
        else ""
    )
