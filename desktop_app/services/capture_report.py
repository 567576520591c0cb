"""The record of one capture as a PDF of its own (Berkeley Protocol, Annex IV)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive_schema.signing import fingerprint
from desktop_app import __version__
from desktop_app.report.capture_sheet import BuiltSheet, CaptureSheet, build_capture_sheet
from desktop_app.report.labels import read_labels
from desktop_app.report.model_exhibit import ReportAsset
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services import reading, stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.minimum import minimum_of
from desktop_app.services.record import fact_rows

WHAT = "capture record"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which capture, and how. `names`: print the collector's display name in place of a code."""

    item: ItemId
    capture: CaptureId | None = None
    language: str = "en"
    names: bool = False
    despite: str = ""
    """Why it may leave although a flag or a consent stands against it."""


def write_capture_record(archive: OpenArchive, out: Path, wanted: Wanted) -> tuple[BuiltSheet, CaptureSheet]:
    """Write OUT and its .sha256.

    InputError `no-such-item`, `no-such-capture`, `export-stopped`; UsageError `no-such-language`. Nothing is written then.
    """
    capture = reading.find_capture(archive, wanted.item, wanted.capture)
    decision, stopped = stops.decide(archive, [wanted.item], wanted.despite)
    sheet = sheet_of(archive, capture, wanted)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, WHAT))
    return build_capture_sheet(sheet, out), sheet


def sheet_of(archive: OpenArchive, capture: CaptureRow, wanted: Wanted) -> CaptureSheet:
    """What will be printed. The files and the hash list are those of the capture, without what was derived since."""
    labels, record = read_labels(wanted.language), capture.record
    names = reading.names(archive) if wanted.names else {}
    found = minimum_of(record)
    assets = record.get("assets", ())
    hashes = "".join(f"{asset['sha256']}  {asset['role']}\n" for asset in assets)
    return CaptureSheet(
        title=reading.show(archive, ItemId(capture.item), capture.capture).row.title,
        version=__version__,
        language=wanted.language,
        package=(
            ("archive", archive.name()), ("archive id", archive.id), ("item", capture.item),
            ("capture", capture.capture), ("entry", capture.entry),
        ),
        by=names.get(capture.by) or f"{labels['researcher']} 1",
        fingerprint=fingerprint(capture.by),
        times=_said(record, ("started_at", "ended_at", "utc_offset", "clock")),
        addresses=(("method", capture.method), *_said(record, ("address", "final_address"))),
        tools=tuple(sorted((str(name), str(version)) for name, version in record.get("tools", {}).items())),
        minimum=tuple((line.name, line.state, line.reason) for line in found.lines),
        picture_first=found.picture_first,
        partial=found.partial,
        outputs=found.outputs,
        assets=tuple(ReportAsset(a["role"], a["sha256"], a["mime"], a["size_bytes"]) for a in assets),
        names=tuple(str(a.get("name", "")) for a in assets),
        hash_list=hashes,
        hash_list_sha256=str(record.get("hash_list") or ""),
        hash_list_state=_state(hashes, record),
        removed=found.removed,
        facts=tuple((row.name.replace("_", " "), row.value, row.how) for row in fact_rows(record) if row.name not in _HEAD),
        conversions=tuple(map(str, record.get("conversions", ()))),
    )  # fmt: skip


_HEAD = ("method", "address", "final_address", "started_at", "ended_at", "utc_offset", "clock", "hash_list")


def _said(record: Mapping[str, Any], names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(record[name])) for name in names if record.get(name))


def _state(hashes: str, record: Mapping[str, Any]) -> str:
    """Whether the list that is printed is the one whose hash the signed record holds."""
    recorded = record.get("hash_list")
    if not recorded:
        return "NOT CHECKED"
    return "MATCH" if hashlib.sha256(hashes.encode()).hexdigest() == recorded else "MISMATCH"
