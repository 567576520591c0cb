"""A capture as the rest of Attest knows it, of what the capturing program reported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin

from desktop_app.capture.mimes import kind_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Output, Removed
from desktop_app.capture.requisites import references_of_html
from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.capture.web.browser_faults import refusal_of
from desktop_app.capture.web.worker_report import ReportedFile, WorkerReport, WorkerRequest
from desktop_app.charset import decode
from desktop_app.errors import InputError

_MADE = ("picture", "warc", "mhtml", "pdf", "dom", "rendered-text")
_MAX_PARTS = 400


def source_of(asked: str, request: WorkerRequest, report: WorkerReport, folder: Path) -> CapturedSource:
    """The capture, its files in `folder`. InputError with the reason when the browser had nothing to capture."""
    if report.failure is not None:
        raise refusal_of(report.failure, request.address)
    main = _first(report, "html") or _first(report, "original")
    if main is None or not main.size_bytes:
        raise InputError("body-empty", "The server answered with an empty page.", "Try again later.")
    mime = _mime(folder / main.name, main.shown_name, report)
    is_html = mime == "text/html"
    received = CapturedFile("html" if is_html else "original", main.shown_name, mime, folder / main.name, main.address)
    shown = [_file(one, folder) for one in report.files if one.role == "requisite"]
    offered = tuple(_file(one, folder) for one in report.files if one.role == "attachment")
    text, conversions = _text(report, folder, received, is_html)
    requisites = _requisites(text or "", report.base, shown) if is_html else {}
    return CapturedSource(
        source=asked,
        kind=kind_of(mime),
        mime=mime,
        method="browser",
        started_at=report.started_at,
        ended_at=report.ended_at,
        files=(received, *_made(report, folder), *dict.fromkeys(requisites.values()), *offered),
        address=report.address if request.interactive else request.address,
        address_how="observed",
        final_address=report.final_address,
        status=report.status or None,
        text=text,
        text_is_html=is_html,
        requisites=requisites,
        facts=tuple(Fact(one.name, one.value, "observed", "attest") for one in report.facts),
        conversions=conversions,
        parts=offered,
        html_observed=is_html,
        picture_observed=_first(report, "picture") is not None,
        outputs=_outputs(report, is_html),
        removed=tuple(Removed(one.place, one.name) for one in report.removed),
        partial=report.partial,
        tools=report.tools,
    )


def _mime(path: Path, name: str, report: WorkerReport) -> str:
    """By its content; a few words without a tag are a page when the browser showed them as one."""
    if report.mime in ("text/html", "application/xhtml+xml") and _first(report, "dom"):
        return "text/html"
    with path.open("rb") as stream:
        return sniff(stream.read(HEAD_BYTES), name).mime


def _made(report: WorkerReport, folder: Path) -> list[CapturedFile]:
    return [_file(one, folder) for role in _MADE if (one := _first(report, role))]


def _outputs(report: WorkerReport, is_html: bool) -> tuple[Output, ...]:
    return tuple(Output("html" if one.role == "original" and is_html else one.role, one.at) for one in report.outputs)


def _first(report: WorkerReport, role: str) -> ReportedFile | None:
    return next((one for one in report.files if one.role == role), None)


def _file(one: ReportedFile, folder: Path) -> CapturedFile:
    return CapturedFile(
        one.role, one.shown_name, one.mime or "application/octet-stream", folder / one.name, one.address
    )


def _text(
    report: WorkerReport, folder: Path, received: CapturedFile, is_html: bool
) -> tuple[str | None, tuple[str, ...]]:
    """The page as it was rendered; what was received when there is no rendering, or when it is plain text."""
    dom = _first(report, "dom") if is_html else None
    if dom is not None:
        return (folder / dom.name).read_text("utf-8"), ("the DOM as rendered by the browser, written as HTML",)
    if not is_html and received.mime != "text/plain":
        return None, ()
    assert isinstance(received.content, Path)
    decoded = decode(received.content.read_bytes(), _charset(report))
    return decoded.text, (f"decoded from {decoded.encoding} ({decoded.reason})",)


def _charset(report: WorkerReport) -> str | None:
    declared = next((fact.value for fact in report.facts if fact.name == "header content-type"), "")
    _, _, label = declared.lower().partition("charset=")
    return label.split(";")[0].strip(" \"'") or None


def _requisites(html: str, base: str, shown: list[CapturedFile]) -> Mapping[str, CapturedFile]:
    """What the page shows, by its reference as written and by its absolute address."""
    came = {one.address: one for one in shown}
    found: dict[str, CapturedFile] = {}
    for reference in references_of_html(html):
        absolute = _joined(base, reference)
        if (file := came.get(absolute)) is not None:
            found[reference] = found[absolute] = file
    for address, file in came.items():
        if len(found) < _MAX_PARTS:
            found.setdefault(address, file)
    return found


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference).split("#")[0]
    except ValueError:
        return reference
