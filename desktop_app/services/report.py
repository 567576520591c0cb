"""The evidence PDF of chosen items."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from archive_schema.entries import NOT_STATE_KINDS
from archive_schema.signing import fingerprint
from desktop_app import __version__
from desktop_app.errors import EvidenceError, InputError
from desktop_app.report.build import build_report
from desktop_app.report.model import (
    BuiltReport,
    Exhibit,
    ReportAssessment,
    ReportAsset,
    ReportClaim,
    ReportContent,
)
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, state

_NOT_PRINTED = ("receipt", "checkpoint", "custody.event")


def _iso(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def write_report(
    archive: OpenArchive,
    out: Path,
    items: Sequence[ItemId],
    *,
    title: str,
    names: bool,
    progress: Callable[[int, int], None],
) -> tuple[BuiltReport, ReportContent]:
    """Write OUT and its .sha256. InputError `nothing-to-report`."""
    if not items:
        advice = "Choose items, a query that finds some, or a collection that holds some."
        raise InputError("nothing-to-report", "There is nothing to report.", advice)
    content = _content(archive, items, title, names)
    return build_report(content, archive.blobs.read, out, progress), content


def _content(archive: OpenArchive, items: Sequence[ItemId], title: str, names: bool) -> ReportContent:
    people = _People(archive, names)
    exhibits = tuple(_exhibit(archive, number, item, people) for number, item in enumerate(items, 1))
    total = len(reading.list_items(archive))
    left_out = ((total - len(items), "items of the archive that were not chosen"),) if total > len(items) else ()
    content_times = [
        entry.time[0] for _seq, entry in archive.store.journal.entries() if entry.kind not in NOT_STATE_KINDS
    ]
    return ReportContent(
        title=title or f"{archive.name()}: evidence report",
        archive=archive.name(),
        archive_id=archive.id,
        state_sha256=state(archive).state_sha256,
        date=_iso(max(content_times)),
        version=__version__,
        people=people.used(),
        exhibits=exhibits,
        left_out=left_out,
    )


class _People:
    """Codes in the order of first appearance, or display names when asked for."""

    def __init__(self, archive: OpenArchive, names: bool) -> None:
        self._names = reading.names(archive) if names else {}
        self._codes: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        return self._codes.setdefault(key, self._names.get(key) or f"Researcher {len(self._codes) + 1}")

    def used(self) -> tuple[tuple[str, str], ...]:
        """(code or name, key fingerprint) of everybody who appears."""
        return tuple((code, fingerprint(key)) for key, code in self._codes.items())


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
    picture = next((a.sha256 for a in assets if a.role == "original" and a.mime.startswith("image/")), "")
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
        claims=tuple(_claim(n, claim, people) for n, claim in enumerate(view.claims, 1)),
        assets=tuple(ReportAsset(a.role, a.sha256, a.mime, a.size_bytes) for a in assets),
        custody=tuple((_iso(r.at_ms), people(r.by), r.what) for r in view.custody if r.kind not in _NOT_PRINTED),
        referenced=tuple(str(r.get("caption") or r.get("address", "")) for r in record.get("referenced", ())),
        picture=picture,
        graphic=view.row.graphic,
        caption=" ".join(filter(None, (str(view.fields.get("caption", "")), str(view.fields.get("credit", ""))))),
    )


def _record(record: object) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    if isinstance(record, dict):
        for name in (
            "method",
            "address",
            "final_address",
            "started_at",
            "ended_at",
            "utc_offset",
            "clock",
            "hash_list",
        ):
            if value := record.get(name):
                found.append((name.replace("_", " "), str(value), "observed" if name != "address" else "see the facts"))
        found += [(f["name"], f["value"], f["how"]) for f in record.get("facts", ())]
        found += [
            (f"Berkeley minimum: {c['name']}", f"{c['light']}: {c.get('reason', '')}", "computed")
            for c in record.get("checklist", ())
        ]
        found += [("conversion", c, "observed") for c in record.get("conversions", ())]
    return found


def _claim(number: int, claim: ClaimRow, people: _People) -> ReportClaim:
    return ReportClaim(
        number=number,
        kind=claim.kind,
        status=claim.status,
        about=claim.about,
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        region=claim.region,
        attribution=claim.attribution,
        differing=claim.differing,
        assessments=tuple(
            ReportAssessment(
                people(a.by), _iso(a.at_ms), a.about, a.status, a.reason, a.method,
                a.source_grade + a.information_grade, a.head,
            )
            for a in claim.assessments
        ),
    )  # fmt: skip
