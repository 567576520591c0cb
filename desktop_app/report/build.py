"""The evidence PDF: two passes (the second knows every page number), the same bytes for the same content."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop_app import files
from desktop_app.report import style
from desktop_app.report.attach import attached
from desktop_app.report.cover import cover, ending, sheet
from desktop_app.report.exhibit import exhibit_pages
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.manifest import manifest_bytes
from desktop_app.report.model import BuiltReport, ReportContent
from desktop_app.report.notes import Notes
from desktop_app.report.setting import Setting
from desktop_app.report.signature import Signer
from desktop_app.report.text.faces import FaceStack
from desktop_app.rows.pictures import Preview

TEMPLATES = ("full", "claims")


def build_report(
    content: ReportContent, previews: Mapping[str, Preview | None], out: Path, signer: Signer | None = None
) -> BuiltReport:
    """Write OUT and OUT.sha256 (sha256sum's format). The same content gives the same bytes with the same build.

    `previews`: by the SHA-256 of the original; None where it cannot be shown.
    """
    labels = read_labels(content.language)
    manifest = manifest_bytes(content)
    manifest_sha256 = hashlib.sha256(manifest).hexdigest()
    first = _set(content, labels, previews, manifest_sha256, _Pass({}, 0))
    last = _set(content, labels, previews, manifest_sha256, _Pass(first.setting.began, first.pages))
    data, pages = attached(last.data, manifest, content)
    if signer is not None:
        data = signer.sign(data)
    files.write_file(out, data)
    digest = hashlib.sha256(data).hexdigest()
    files.write_file(out.with_name(out.name + ".sha256"), f"{digest}  {out.name}\n".encode())
    missing = tuple(sorted(last.setting.stack.missing.items()))
    return BuiltReport(pages, digest, manifest_sha256, missing, signer is not None)


@dataclass(frozen=True, slots=True)
class _Pass:
    """What the pass before found."""

    starts: Mapping[int, int]
    pages: int


@dataclass(frozen=True, slots=True)
class _Done:
    setting: Setting
    data: bytes
    pages: int


class _Canvas(Canvas):  # type: ignore[misc]
    """reportlab's own preamble selects Helvetica, which is not embedded."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


def _set(
    content: ReportContent, labels: Labels, previews: Mapping[str, Preview | None], manifest_sha256: str, before: _Pass
) -> _Done:
    rl_config.invariant = 1
    rl_config.pdfComments = 0
    notes = Notes(style.NOTES - 3 * mm, style.MARGIN)
    setting = Setting(FaceStack(), labels, notes, previews, before.starts, before.pages)
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer, pagesize=A4, leftMargin=style.MARGIN, rightMargin=style.MARGIN, topMargin=style.MARGIN,
        bottomMargin=style.MARGIN, title=content.title, author="", creator=f"Attest {content.version}",
        lang=content.language, displayDocTitle=True,
    )  # fmt: skip
    ends = _PageEnd(content, setting)
    width, height = (side - 2 * style.MARGIN for side in A4)
    frame = Frame(style.MARGIN, style.MARGIN, width, height, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPageEnd=ends))
    document.build(_story(content, setting, manifest_sha256), canvasmaker=_Canvas)
    return _Done(setting, buffer.getvalue(), ends.pages)


def _story(content: ReportContent, setting: Setting, manifest_sha256: str) -> list[Flowable]:
    story = [*cover(content, setting, manifest_sha256), *sheet(content, setting)]
    for exhibit in content.exhibits:
        story += exhibit_pages(exhibit, setting, content.template)
    return [*story, _Late(lambda: list(ending(content, setting)))]


class _Late(Flowable):  # type: ignore[misc]
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


class _PageEnd:
    """Notes and the line at the foot of every page."""

    def __init__(self, content: ReportContent, setting: Setting) -> None:
        self._content, self._setting = content, setting
        self.pages = 0

    def __call__(self, canvas: Any, document: Any) -> None:
        self.pages = document.page
        total = f" / {self._setting.pages}" if self._setting.pages else ""
        text = f"Attest · {self._content.state_sha256[:16]} · {self._content.date} · {document.page}{total}"
        foot = self._setting.block(text, style.NOTE)
        foot.wrap(A4[0] - 2 * style.MARGIN, 0)
        foot.drawOn(canvas, style.MARGIN, 11 * mm)
        self._setting.notes.place(canvas, self._setting.block(f"… {self._setting.labels['more notes']}", style.NOTE))
