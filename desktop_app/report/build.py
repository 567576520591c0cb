"""The evidence PDF: two passes (the second knows every page number), the same bytes for the same content."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app import files
from desktop_app.report import style
from desktop_app.report.exhibits.exhibit import TEMPLATES, exhibits
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.front.cover import cover
from desktop_app.report.front.sections import after, before
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.letterhead import letterhead_of
from desktop_app.report.manifest import manifest_bytes
from desktop_app.report.model import BuiltReport, ReportContent
from desktop_app.report.pdf.attach import report_files
from desktop_app.report.pdf.beside import hash_beside
from desktop_app.report.pdf.finish import finish_into
from desktop_app.report.pdf.metadata import About
from desktop_app.report.pdf.paper import Paper, Printed, print_into
from desktop_app.report.pdf.signature import Signed, Signer, unsigned_of
from desktop_app.report.setting import Setting
from desktop_app.report.text.faces import FaceStack
from desktop_app.rows.pictures import Preview

__all__ = ["TEMPLATES", "build_report"]


_SELDOM = 10_000


def build_report(
    content: ReportContent,
    previews: Mapping[str, Preview | None],
    out: Path,
    signer: Signer | None = None,
    check: Callable[[BinaryIO], None] | None = None,
) -> BuiltReport:
    """Write OUT and OUT.sha256 (sha256sum's format). The same content gives the same bytes with the same build.

    `previews`: by the SHA-256 of the original; None where it cannot be shown. `check` sees the finished file
    before it has its name; what it raises, nothing is written.
    """
    labels = read_labels(content.language)
    manifest = manifest_bytes(content)
    manifest_sha256 = hashlib.sha256(manifest).hexdigest()
    about = About(content.title, content.language, content.version, content.date, manifest_sha256)
    with _few_collections(), files.scratch(out.parent) as pages, files.saving(out) as whole:
        first = _set(None, content, labels, previews, manifest_sha256, _Pass({}, 0, FaceStack()))
        found = _Pass(first.setting.began, first.printed.pages, first.setting.stack)
        found.stack.begin_again()
        gc.collect()  # the pages that were only counted point at each other
        last = _set(pages, content, labels, previews, manifest_sha256, found)
        finish_into(whole, pages, last.printed.tags, about, report_files(manifest, content))
        unsigned = unsigned_of(whole)
        signed = signer.sign(whole, unsigned) if signer else Signed()
        if check is not None:
            check(whole)
    digest = hash_beside(out)
    missing = tuple(sorted(last.setting.stack.missing.items()))
    captionless = tuple(last.setting.without_caption)
    return BuiltReport(
        last.printed.pages, digest, manifest_sha256, missing, signer is not None, unsigned.length, unsigned.sha256,
        signed.stamped_at, signed.no_stamp, captionless,
    )  # fmt: skip


@contextmanager
def _few_collections() -> Iterator[None]:
    """A report keeps much until it is done and makes hardly a cycle: to look through all of it for cycles takes a seventh of the time."""
    before = gc.get_threshold()
    gc.set_threshold(*before[:2], _SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@dataclass(frozen=True, slots=True)
class _Pass:
    """What the pass before found, and what it measured."""

    starts: Mapping[str, int]
    pages: int
    stack: FaceStack


@dataclass(frozen=True, slots=True)
class _Done:
    setting: Setting
    printed: Printed


def _set(
    out: BinaryIO | None,
    content: ReportContent,
    labels: Labels,
    previews: Mapping[str, Preview | None],
    manifest_sha256: str,
    before: _Pass,
) -> _Done:
    notes = Notes(style.NOTES - 3 * mm, style.MARGIN)
    setting = Setting(before.stack, labels, notes, previews, before.starts, before.pages, manifest_sha256)
    letterhead = letterhead_of(content, setting)
    paper = Paper(
        content.title,
        content.version,
        content.language,
        f"{content.state_sha256[:16]} · {content.date}",
        content.paper,
        letterhead,
    )
    return _Done(setting, print_into(out, paper, setting, _story(content, setting, manifest_sha256)))


def _story(content: ReportContent, setting: Setting, manifest_sha256: str) -> Iterator[Flowable]:
    yield from cover(content, setting, manifest_sha256)
    yield from before(content, setting)
    yield from exhibits(content, setting)
    yield from after(content, setting)
