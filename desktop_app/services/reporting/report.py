"""The evidence PDF of chosen items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from desktop_app import files
from desktop_app.errors import InputError
from desktop_app.report.build import TEMPLATES, build_report
from desktop_app.report.labels import LANGUAGES
from desktop_app.report.model import BuiltReport, ReportContent
from desktop_app.report.model_exhibit import frame_key
from desktop_app.report.pdf.signature import Signer, read_signer
from desktop_app.report.redaction.content import redacted_content
from desktop_app.report.web_page import web_files, write_files
from desktop_app.rows.learning import Decision
from desktop_app.services import stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.redaction.regions import by_picture
from desktop_app.services.redaction.searched import Searched, boxes_of
from desktop_app.services.reporting.content import content_of
from desktop_app.services.reporting.letterhead import make_logo, read_letterhead, read_logo
from desktop_app.services.reporting.previews import kept_previews
from desktop_app.services.reporting.wanted import PAPERS, Wanted

__all__ = [
    "LANGUAGES",
    "PAPERS",
    "TEMPLATES",
    "BuiltReport",
    "ReportContent",
    "Signer",
    "Wanted",
    "check_new_folder",
    "content_of",
    "make_report",
    "read_letterhead",
    "read_logo",
    "read_signer",
    "write_report",
]
Progress = Callable[[int, int], None]
WHAT = "report"


def write_report(
    archive: OpenArchive,
    out: Path,
    wanted: Wanted,
    progress: Progress,
    *,
    signer: Signer | None = None,
    pages: Path | None = None,
) -> tuple[BuiltReport, ReportContent]:
    """Write OUT and its .sha256, and the same as static files into `pages`, a new or empty folder.

    InputError `nothing-to-report`, `folder-not-empty`, `export-stopped`; `redaction-leak`; UsageError `no-such-language`.
    Nothing is written then.
    """
    check_new_folder(pages)
    decision, stopped = stops.decide(archive, wanted.items, wanted.despite)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, WHAT))
    return make_report(archive, out, wanted, decision, progress, signer=signer, pages=pages)


def check_new_folder(pages: Path | None) -> None:
    """InputError `folder-not-empty`."""
    if pages is not None and pages.exists() and (not pages.is_dir() or any(pages.iterdir())):
        raise InputError("folder-not-empty", "That folder is not empty.", "Choose a new one.", {"folder": str(pages)})


def make_report(
    archive: OpenArchive,
    out: Path,
    wanted: Wanted,
    decision: Decision,
    progress: Progress,
    *,
    signer: Signer | None = None,
    pages: Path | None = None,
) -> tuple[BuiltReport, ReportContent]:
    """The files alone; nothing is written into the journal."""
    burnt = by_picture(archive)
    content, hidden = redacted_content(content_of(archive, wanted, decision), wanted.redaction, burnt)
    with files.scratch(out.parent) as store:
        previews = kept_previews(archive, dict(_pictures(content)), burnt, store, progress)
        if content.logo:
            previews[content.logo] = make_logo(wanted.logo)
        searched = Searched(hidden, boxes_of(burnt, previews))
        searched.name(out.name)
        web = web_files(content, previews) if pages is not None else {}
        searched.files(web)
        check = partial(searched.pdf, parser=archive.parser) if searched.is_needed else None
        built = build_report(content, previews, out, signer, check)
    if pages is not None:
        write_files(web, pages)
    return built, content


def _pictures(content: ReportContent) -> Iterator[tuple[str, tuple[str, int]]]:
    """(its key, (SHA-256 of the file, which of its pictures, from 1))."""
    for exhibit in content.exhibits:
        if exhibit.hidden or exhibit.fault:
            continue
        for frame in (1, *exhibit.frames) if exhibit.picture else ():
            yield frame_key(exhibit.picture, frame), (exhibit.picture, frame)
        for sha256 in (*(claim.still for claim in exhibit.claims), *(sha256 for _time, sha256 in exhibit.stills)):
            if sha256:
                yield sha256, (sha256, 1)
