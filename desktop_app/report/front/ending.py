"""The last pages: what was left out, what the tools cannot know, how to check the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style

_CHECKS = ("check 1", "check 2", "check 3", "check 4", "check 5")
_LIMITS = ("limit times", "limit capture", "limit hash", "limit reading", "limit rules")
_COMMANDS = (
    ("sha256sum -c REPORT.pdf.sha256", ""),
    ("pdfdetach -saveall REPORT.pdf", "checks attached"),
    ("sha256sum -c SHA256SUMS", ""),
    ("sha256sum manifest.json", "checks manifest"),
    ("python3 verify.py .", ""),
    ("pdfsig REPORT.pdf", ""),
    ("attest verify REPORT.pdf", ""),
    ("attest verify REPORT.pdf --archive FOLDER", "checks archive"),
)
_COMMAND = Style(8, 12, after=1, indent=5 * mm)
_LISTED = 40


def left_out(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """By count and reason, never by name; then what a person let go all the same."""
    labels = setting.labels
    if not content.left_out:
        yield setting.block(labels["nothing left out"], style.BODY)
    for count, reason in content.left_out:
        yield setting.block(f"{count}: {_said(reason, 'left out', labels)}", style.BODY)
    if content.decided:
        yield setting.block(labels["decided title"], style.H2)
    for count, reason in content.decided:
        yield setting.block(f"{count}: {_said(reason, 'why', labels)}", style.BODY)


def _said(reason: str, group: str, labels: Labels) -> str:
    """In the report's language; what a person wrote behind it stays as it is."""
    kind, sign, own = reason.partition(": ")
    own = labels["no reason"] if own == "no reason given" else apart(own)
    return f"{labels.of(group, kind)}: {own}" if sign else labels.of(group, reason)


def limits(_content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """What this program cannot know; what could not be printed is known when all before it is drawn."""
    yield from (setting.block(f"• {setting.labels[key]}", style.BODY) for key in _LIMITS)
    yield Late(lambda: list(_not_printed(setting)))


def checks(_content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """How to check this document with public tools."""
    for number, key in enumerate(_CHECKS, 1):
        yield setting.block(f"{number}. {setting.labels[key]}", style.BODY)
    yield setting.block(setting.labels["checks run"], style.BODY)
    for command, key in _COMMANDS:
        said = f" · {setting.labels[key]}" if key else ""
        yield setting.block(f"{apart(command)}{said}", _COMMAND, flush_right=setting.labels.rtl)


def _not_printed(setting: Setting) -> Iterator[Flowable]:
    yield setting.block(f"• {_missing(setting)}", style.BODY)
    if captionless := setting.without_caption:
        which = ", ".join(str(number) for number in captionless)
        yield setting.block(f"• {len(captionless)}: {setting.labels['limit captions'].format(which=which)}", style.BODY)
    if setting.cut:
        yield setting.block(f"• {setting.cut}: {setting.labels['limit cut']}", style.BODY)


def _missing(setting: Setting) -> str:
    """Which characters could not be printed, by their numbers."""
    missing = dict(sorted(setting.stack.missing.items()))
    if not missing:
        return setting.labels["limit none"]
    which = ", ".join(f"U+{ord(c):04X} × {n}" for c, n in list(missing.items())[:_LISTED])
    more = " …" if len(missing) > _LISTED else ""
    return setting.labels["limit missing"].format(count=len(missing), which=which + more)


class Late(Flowable):  # type: ignore[misc]
    """Pages that are made when all before them is drawn: they say what could not be printed."""

    def __init__(self, make: Callable[[], list[Flowable]]) -> None:
        super().__init__()
        self._make = make

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """Never fits: it is always split into what it makes."""
        return 0, height + 1

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """The pages."""
        return self._make()
