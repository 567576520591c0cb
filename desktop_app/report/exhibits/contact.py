"""The contact sheet: every picture of the report small, with its number, its caption and its hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from desktop_app.report import style
from desktop_app.report.exhibits.hidden import caption_of
from desktop_app.report.exhibits.pictures import why_not_shown
from desktop_app.report.exhibits.tiles import Tile, rows_of_tiles
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.outline import Start, exhibit_key
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style

_COLUMNS = 3
_HIGH = 46 * mm
_NUMBER = Style(8, 11, bold=True)
_HASH = Style(5.5, 7, grey=0.35)
_CAPTION = 220


def contact_sheet(exhibits: Sequence[Exhibit], setting: Setting) -> Iterator[Flowable]:
    """Three pictures a row; then what has none, by number and title."""
    yield PageBreak()
    yield setting.block(setting.labels["contact title"], style.H1)
    pictured = [exhibit for exhibit in exhibits if exhibit.picture]
    if not pictured:
        yield setting.block(setting.labels["contact none"], style.BODY)
    for at in range(0, len(pictured), _COLUMNS):
        row = pictured[at : at + _COLUMNS]
        yield from (_start(exhibit, setting) for exhibit in row)
        yield from rows_of_tiles([_tile(exhibit, setting) for exhibit in row], _COLUMNS, _HIGH, setting)
    bare = [exhibit for exhibit in exhibits if not exhibit.picture]
    if bare:
        yield setting.block(setting.labels["contact without"], style.H2)
    for exhibit in bare:
        yield _start(exhibit, setting)
        yield setting.row(f"{setting.labels['exhibit']} {exhibit.number}", exhibit.title)


def _start(exhibit: Exhibit, setting: Setting) -> Start:
    return Start(exhibit_key(exhibit.number), f"{exhibit.number}. {exhibit.title}", 1, setting.began)


def _tile(exhibit: Exhibit, setting: Setting) -> Tile:
    labels = setting.labels
    caption = exhibit.caption or (not exhibit.caption_hidden and exhibit.title) or caption_of(exhibit, labels)
    short = caption if len(caption) <= _CAPTION else caption[:_CAPTION] + " […]"
    words = [setting.block(f"{labels['exhibit']} {exhibit.number}", _NUMBER), setting.cell(short, style.SMALL)]
    if exhibit.hidden:
        words.insert(1, setting.cell(labels["contact graphic"], style.SMALL))
    words.append(setting.cell(exhibit.picture, _HASH))
    shown = None if why_not_shown(exhibit, setting.previews) else setting.previews.get(exhibit.picture)
    return Tile(shown, caption, words)
