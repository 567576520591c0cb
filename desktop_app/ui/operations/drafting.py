"""Comparing a draft with the archive, and writing what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.rows.draft import DraftCheck
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then
from desktop_app.ui.tasks import Job, Task


def compare(desk: Desk, owner: QObject, file: Path, then: Then, failed: Then) -> Task:
    """A DraftCheck of the file, which is read and kept nowhere."""

    def work(job: Job) -> DraftCheck:
        from desktop_app.services.draft.check import check_draft

        return check_draft(desk.archive, file, job.progress)

    return desk.runner.submit(owner, work, then, failed, title=desk.words("Comparing {file}", file=file.name))


def write_pdf(desk: Desk, found: DraftCheck, out: Path, language: str) -> Task:
    """The findings on paper, with OUT.sha256 beside them."""

    def work(_job: Job) -> int:
        from desktop_app.services.draft.told import write_draft_sheet

        return write_draft_sheet(found, out, language).pages

    def said(pages: int) -> None:
        desk.notify.done(desk.words("{file}: {count} pages written.", file=out.name, count=pages))

    return desk.runner.submit(desk, work, said, desk.notify.error, title=desk.words("Writing the PDF"))
