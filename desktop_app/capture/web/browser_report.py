"""The capturing program's report, checked as a stranger's: its form, and every file that it names."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from desktop_app import files
from desktop_app.capture.web.worker_report import MAX_REPORT_BYTES, REPORT_NAME, WorkerReport
from desktop_app.errors import EnvironmentFaultError


def read_report(folder: Path) -> WorkerReport:
    """The report; EnvironmentFaultError `browser-died` when there is none, or it does not hold."""
    path = folder / REPORT_NAME
    try:
        if path.is_symlink() or path.stat().st_size > MAX_REPORT_BYTES:
            raise _unbelievable("report")
        report = WorkerReport.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        raise _unbelievable("report") from None
    for named in report.files:
        found = folder / named.name
        if found.is_symlink() or not found.is_file():
            raise _unbelievable(named.name)
        if found.stat().st_size != named.size_bytes or files.sha256_of(found) != named.sha256:
            raise _unbelievable(named.name)
    return report


def _unbelievable(what: str) -> EnvironmentFaultError:
    advice = "Try again; if it happens again, capture it with --mode http, or save the page and capture the file."
    details = {"not as it should be": what}
    return EnvironmentFaultError("browser-died", "The capturing browser broke down; nothing was kept.", advice, details)
