"""The evidence PDF of chosen items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from archive_schema.entries import NOT_STATE_KINDS
from archive_schema.signing import fingerprint
from desktop_app import __version__
from desktop_app.errors import EvidenceError, InputError
from desktop_app.report.build import TEMPLATES, build_report
from desktop_app.report.labels import LANGUAGES, read_labels
from desktop_app.report.model import (
    BuiltReport,
    Exhibit,
    ReportAssessment,
    ReportAsset,
    ReportClaim,
    ReportContent,
)
from desktop_app.report.signature import Signer, read_signer
from desktop_app.report.web_page import write_web_page
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.rows.learning import NOTHING_DECIDED, Decision
from desktop_app.rows.pictures import Preview
from desktop_app.services import own_statuses, reading, stops, working_file
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.pictures import preview
from desktop_app.services.record import fact_rows

__all__ = [
    "LANGUAGES",
    "TEMPLATES",
    "BuiltReport",
    "Wanted",
    "content_of",
    "make_report",
    "read_signer",
    "write_report",
]
Progress = Callable[[int, int], None]
_SIDE = 1_200
WHAT = "report"
_NOT_PRINTED = ("receipt", "checkpoint", "custody.event")


def _iso(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a report is to be. `names`: print display names in place of codes; `working_file`: print it, if it is "full"."""

    items: Sequence[ItemId]
    title: str = ""
    names: bool = False
    language: str = "en"
    template: str = "full"
    working_file: bool = True
    despite: str = ""
    """Why it may leave although a flag or a consent stands against it."""


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

    InputError `nothing-to-report`, `folder-not-empty`, `export-stopped`; UsageError `no-such-language`. Nothing is written
    then.
    """
    if pages is not None and pages.exists() and (not pages.is_dir() or any(pages.iterdir())):
        raise InputError("folder-not-empty", "That folder is not empty.", "Choose a new one.", {"folder": str(pages)})
    decision, stopped = stops.decide(archive, wanted.items, wanted.despite)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, WHAT))
    return make_report(archive, out, wanted, decision, progress, signer=signer, pages=pages)


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
    content = content_of(archive, wanted, decision)
    previews = _previews(archive, content, progress)
    built = build_report(content, previews, out, signer)
    if pages is not None:
        write_web_page(content, previews, pages)
    return built, content


def _previews(archive: OpenArchive, content: ReportContent, progress: Progress) -> dict[str, Preview | None]:
    """Each picture once; None where it cannot be shown. Graphic ones are not even opened."""
    wanted = dict.fromkeys(e.picture for e in content.exhibits if e.picture and not e.graphic)
    found: dict[str, Preview | None] = {}
    for number, sha256 in enumerate(wanted):
        progress(number, len(wanted))
        found[sha256] = None
        with suppress(InputError, EvidenceError):
            found[sha256] = preview(archive, sha256, _SIDE)
    progress(len(wanted), len(wanted))
    return found


def content_of(archive: OpenArchive, wanted: Wanted, decision: Decision = NOTHING_DECIDED) -> ReportContent:
    """What the report will print."""
    if not wanted.items:
        advice = "Choose items, a query that finds some, or a collection that holds some."
        raise InputError("nothing-to-report", "There is nothing to report.", advice)
    people = _People(archive, wanted.names, read_labels(wanted.language)["researcher"])
    exhibits = tuple(_exhibit(archive, number, item, people) for number, item in enumerate(wanted.items, 1))
    exhibits = _coloured(exhibits, {one.word: one.colour for one in own_statuses.own_statuses(archive)})
    sheet = _sheet(archive, people)
    printed = sheet if wanted.working_file and wanted.template == "full" else ()
    total = len(reading.list_items(archive))
    left_out = [(total - len(wanted.items), "items of the archive that were not chosen")]
    left_out += [(sum(e.graphic and bool(e.picture) for e in exhibits), "pictures marked graphic are not printed")]
    if wanted.template == "claims":
        left_out.append((len(exhibits), "records, file lists and custodies are in the manifest and not on the pages"))
    left_out.append((int(bool(sheet) and not printed), "the working file is not printed"))
    content_times = [
        entry.time[0] for _seq, entry in archive.store.journal.entries() if entry.kind not in NOT_STATE_KINDS
    ]
    return ReportContent(
        title=wanted.title or f"{archive.name()}: {read_labels(wanted.language)['report']}",
        archive=archive.name(),
        archive_id=archive.id,
        state_sha256=state(archive).state_sha256,
        date=_iso(max(content_times)),
        version=__version__,
        people=people.used(),
        exhibits=exhibits,
        left_out=tuple((count, reason) for count, reason in left_out if count > 0),
        language=wanted.language,
        template=wanted.template,
        working_file=printed,
        decided=decision.lines(),
    )


def _sheet(archive: OpenArchive, people: _People) -> tuple[tuple[str, str, str], ...]:
    """The working file as it stands."""
    fields = working_file.standing_fields(archive)
    return tuple((field.name, one.value, people(one.by)) for field in fields for one in field.said)


class _People:
    """Codes in the order of first appearance, or display names when asked for."""

    def __init__(self, archive: OpenArchive, names: bool, researcher: str) -> None:
        self._researcher = researcher
        self._names = reading.names(archive) if names else {}
        self._codes: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        return self._codes.setdefault(key, self._names.get(key) or f"{self._researcher} {len(self._codes) + 1}")

    def used(self) -> tuple[tuple[str, str], ...]:
        """(code or name, key fingerprint) of everybody who appears."""
        return tuple((code, fingerprint(key)) for key, code in self._codes.items())


def _coloured(exhibits: Sequence[Exhibit], colours: Mapping[str, str]) -> tuple[Exhibit, ...]:
    """Claims with the colours of the archive's own statuses."""
    return tuple(
        replace(one, claims=tuple(replace(claim, colour=colours.get(claim.status, "")) for claim in one.claims))
        for one in exhibits
    )


def _exhibit(archive: OpenArchive, number: int, item: ItemId, people: _People) -> Exhibit:
    try:
        view = reading.show(archive, item)
    except EvidenceError as error:
        fault = f"{error.message} ({error.code})"
        empty: tuple[()] = ()
        return Exhibit(
            number, item, "", "not shown", "", "", "", "", empty, empty, empty, empty, empty, "", False, "", fault
        )
    record = view.capture.record if view.capture else {}
    assets = view.capture.assets if view.capture else ()
    return Exhibit(
        number=number,
        item=item,
        kind=view.row.kind,
        title=view.row.title,
        source=view.row.source,
        published_at=view.row.published_at,
        captured_at=view.row.captured_at,
        text=view.text,
        record=tuple(_record(record)),
        claims=tuple(_claim(n, claim, people, view.capture) for n, claim in enumerate(view.claims, 1)),
        assets=tuple(ReportAsset(a.role, a.sha256, a.mime, a.size_bytes) for a in assets),
        custody=tuple((_iso(r.at_ms), people(r.by), r.what) for r in view.custody if r.kind not in _NOT_PRINTED),
        referenced=tuple(str(r.get("caption") or r.get("address", "")) for r in record.get("referenced", ())),
        picture=view.picture,
        graphic=view.row.graphic,
        caption=" ".join(filter(None, (str(view.fields.get("caption", "")), str(view.fields.get("credit", ""))))),
    )


def _record(record: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """(name, value, how it is known)."""
    found = [(row.name.replace("_", " "), row.value, row.how) for row in fact_rows(record)]
    found += [
        (f"Berkeley minimum: {c['name']}", f"{c['light']}: {c.get('reason', '')}", "computed")
        for c in record.get("checklist", ())
    ]
    found += [("conversion", str(c), "observed") for c in record.get("conversions", ())]
    return list(dict.fromkeys(found))


def figure_words(parts: Mapping[str, Any]) -> str:
    """A count as it is said: qualifier, number, unit, group; then place and period."""
    said, value = str(parts.get("words") or ""), parts.get("value")
    if value is not None and not any(letter.isdigit() for letter in said):
        said = f"{said} ({value})" if said else str(value)
    count = " ".join(part for part in (parts.get("qualifier"), said, parts.get("unit"), parts.get("group")) if part)
    return " · ".join(part for part in (count, parts.get("place"), parts.get("period")) if part)


def _claim(number: int, claim: ClaimRow, people: _People, capture: CaptureRow | None) -> ReportClaim:
    return ReportClaim(
        number=number,
        kind=claim.kind,
        status=claim.status,
        about=claim.about,
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        region=claim.region,
        polygon=claim.polygon,
        attribution=claim.attribution,
        figure=figure_words(claim.figure),
        shown=capture is not None and claim.capture == capture.capture,
        differing=claim.differing,
        assessments=tuple(
            ReportAssessment(
                people(a.by), _iso(a.at_ms), a.about, a.status, a.reason, a.method,
                a.source_grade + a.information_grade, a.head, a.withdrawn,
            )
            for a in claim.assessments
        ),
    )  # fmt: skip
