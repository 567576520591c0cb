"""The pictures of an exhibit: the one it is, its regions numbered, its caption; the stills of a recording."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.hidden import burnt_words, caption_of
from desktop_app.report.exhibits.picture import PictureBlock, Region
from desktop_app.report.exhibits.tiles import Tile, rows_of_tiles
from desktop_app.report.model_exhibit import Exhibit, ReportClaim, frame_key
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style
from desktop_app.rows.pictures import Preview

_HIGH = 105 * mm
_STILL_HIGH = 28 * mm
_STILLS = 4
_NUMBER = Style(7, 9, bold=True)


def picture(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """The picture with the regions of its claims, or the sentence that says why it is not here; its caption and credit."""
    if not exhibit.picture:
        return
    labels = setting.labels
    shown = setting.previews.get(exhibit.picture)
    if sentence := why_not_shown(exhibit, setting.previews):
        yield setting.block(labels[sentence], style.BODY)
    elif shown:
        if not exhibit.caption:
            setting.without_caption.append(exhibit.number)
        yield _with_regions(exhibit, 1, shown, setting)
    yield setting.block(caption_of(exhibit, labels), style.CAPTION)
    if burnt := burnt_words(exhibit, labels):
        yield setting.block(burnt, style.SMALL)
    for frame in () if exhibit.hidden else exhibit.frames:
        if further := setting.previews.get(frame_key(exhibit.picture, frame)):
            yield _with_regions(exhibit, frame, further, setting)
            yield setting.block(f"{labels['frame']} {frame}", style.CAPTION)
        else:
            yield setting.block(f"{labels['frame']} {frame}: {labels['picture broken']}", style.BODY)


def _with_regions(exhibit: Exhibit, frame: int, shown: Preview, setting: Setting) -> PictureBlock:
    """One picture of the file with the claims that are on it."""
    regions = [
        Region(claim.region, setting.block(f"[{claim.number}]", _NUMBER), claim.polygon)
        for claim in claims_on(exhibit, frame)
        if claim.region
    ]
    alt = exhibit.caption or setting.labels["figure without caption"].format(number=exhibit.number)
    return PictureBlock(shown, regions, _HIGH, alt if frame == 1 else f"{alt} · {setting.labels['frame']} {frame}")


def claims_on(exhibit: Exhibit, frame: int) -> list[ReportClaim]:
    """The claims whose region is on this picture of the file, from 1."""
    return [claim for claim in exhibit.claims if claim.region and claim.shown and claim.frame == frame]


def why_not_shown(exhibit: Exhibit, pictures: Mapping[str, object]) -> str:
    """The key of the sentence that stands in the picture's place; "" for a picture that is shown."""
    if exhibit.hidden:
        return "graphic"
    if pictures.get(exhibit.picture):
        return ""
    held = any(asset.sha256 == exhibit.picture and asset.held for asset in exhibit.assets)
    return "picture broken" if held else "picture missing"


def stills(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """What a recording shows, with the time of each; a graphic one's are not printed."""
    if not exhibit.stills or exhibit.fault:
        return
    yield setting.block(setting.labels["stills title"], style.H2)
    if exhibit.hidden:
        yield setting.block(setting.labels["graphic"], style.BODY)
        return
    tiles = [
        Tile(setting.previews.get(sha256), f"{setting.labels['still']} {time}", [setting.block(time, style.SMALL)])
        for time, sha256 in exhibit.stills
    ]
    yield from rows_of_tiles(tiles, _STILLS, _STILL_HIGH, setting)
