"""The cover: what this is, from which archive and time, by whom, and the hash that ties the pages to their manifest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop_app.report import style
from desktop_app.report.front.pointing import apart
from desktop_app.report.letterhead import letterhead_of, on_the_cover
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting
from desktop_app.report.square_code import SquareCode
from desktop_app.report.text.block import Style

_WHAT = Style(9.5, 14, after=2, grey=0.4)
_TITLE = Style(24, 31, after=14, bold=True, tag="H1")
_TITLE_LINE = Style(14, 19, after=6, bold=True, tag="H1")
_CODE = 34 * mm
_MOST = 24
"""People; the manifest has all."""


def cover(content: ReportContent, setting: Setting, manifest_sha256: str) -> Iterator[Flowable]:
    """Title, archive, period, hashes, people, what the document is; a single exhibit begins below a few lines."""
    yield from on_the_cover(letterhead_of(content, setting), setting)
    whole = _line if content.template == "exhibit" else _page
    yield from whole(content, setting, manifest_sha256)


def _line(content: ReportContent, setting: Setting, manifest_sha256: str) -> Iterator[Flowable]:
    """What the document is, of which archive and time, by whom."""
    labels = setting.labels
    yield setting.block(labels["report"], _WHAT, flush_right=labels.rtl)
    yield setting.block(content.title, _TITLE_LINE, flush_right=labels.rtl)
    yield from setting.rows(
        [
            (labels["archive"], content.archive), (labels["archive id"], content.archive_id), (labels["date"], content.date),
            (labels["state"], content.state_sha256), (labels["manifest"], manifest_sha256),
            (labels["cover made"], apart(f"Attest {content.version}")),
        ]
    )  # fmt: skip
    yield from _people(content, setting)
    yield setting.block(labels["about"], style.ABOUT)


def _page(content: ReportContent, setting: Setting, manifest_sha256: str) -> Iterator[Flowable]:
    labels = setting.labels
    yield Spacer(1, 20 * mm if not (content.letterhead or content.logo) else 6 * mm)
    yield setting.block(labels["report"], _WHAT, flush_right=labels.rtl)
    yield setting.block(content.title, _TITLE, flush_right=labels.rtl)
    yield from setting.rows(
        [
            (labels["archive"], content.archive), (labels["archive id"], content.archive_id),
            (labels["cover period captured"], _period([e.captured_at for e in content.exhibits])),
            (labels["cover period published"], _period([e.published_at for e in content.exhibits])),
            (labels["exhibits"], str(len(content.exhibits))),
            (labels["claims title"], str(sum(len(e.claims) for e in content.exhibits))),
            (labels["date"], content.date), (labels["state"], content.state_sha256),
            (labels["manifest"], manifest_sha256), (labels["cover made"], apart(f"Attest {content.version}")),
            (labels["cover language"], labels["language name"]),
        ]
    )  # fmt: skip
    yield setting.block(labels["cover by"], style.H3)
    yield from _people(content, setting)
    yield Spacer(1, 4 * mm)
    alt = labels["square code"].format(sha256=manifest_sha256)
    yield SquareCode(setting.square, _CODE, "RIGHT" if labels.rtl else "LEFT", alt)
    yield setting.block(labels["cover code"], style.SMALL)
    yield setting.block(labels["about title"], style.H2)
    yield setting.block(labels["about"], style.BODY)


def _people(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    for code, fingerprint in content.people[:_MOST]:
        yield setting.row(code, f"{labels['key']} {apart(fingerprint)}")
    if len(content.people) > _MOST:
        yield setting.block(f"{labels['cut']}: {len(content.people) - _MOST}", style.SMALL)


def _period(times: Sequence[str]) -> str:
    """The first and the last day, as they were recorded."""
    days = sorted(at[:10] for at in times if at)
    return apart(days[0] if days[0] == days[-1] else f"{days[0]} – {days[-1]}") if days else ""
