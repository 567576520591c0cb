"""An extract for outsiders: chosen items, their records, texts and files, signed; no journal, so no keys but the signer's."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from archive_schema import entries as e
from archive_schema import layout
from archive_schema.fields import is_private
from desktop_app import files
from desktop_app.analysis.positions import positions_in_text
from desktop_app.capture.clock import now
from desktop_app.errors import InputError
from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import CaptureRow, ItemFilter
from desktop_app.rows.learning import Decision
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.selection import Selection, Warned
from desktop_app.services.sending import Look, Sending, Shared, sent
from desktop_app.sharing.age import Lock, encrypt
from desktop_app.sharing.model import BagFacts, BlobSource, WrittenFile
from desktop_app.sharing.writer import write_extract
from desktop_app.storage import listing
from desktop_app.storage.journal import Draft, new_entity

Progress = Callable[[int, int], None]


WHAT = "extract"


def extract_sent(archive: OpenArchive, out: Path, sending: Sending, progress: Progress) -> Shared:
    """Write OUT. People stand as codes unless what is included has "names". InputError `nothing-to-share`, `export-stopped`."""
    return sent(archive, sending, WHAT, lambda decision: write_extracted(archive, out, sending, decision, progress))


def write_extracted(
    archive: OpenArchive,
    out: Path,
    sending: Sending,
    decision: Decision,
    progress: Progress,
    look: Look = lambda _plain: None,
) -> Shared:
    """Write OUT and nothing into the journal (but for stripped copies that are missing)."""
    withhold = sending.withhold
    chosen = Selection(archive, sending.items, sending.include, withhold)
    wanted, total = _items(archive, sending.items)
    blobs = chosen.blobs()
    along, named = frozenset(blob.sha256 for blob in blobs), "names" in sending.include - withhold
    maker = _Records(archive, chosen, along, named)
    records = maker.of(wanted)
    left_out = [*chosen.left_out(total), (maker.private, "private fields"), (maker.notes, "notes")]
    left_out += [(1, "journal: keys, working times and the chain of custody stay in the archive")]
    said = tuple((count, reason) for count, reason in left_out if count)
    digest, decided = state(archive).state_sha256, decision.lines()
    facts = BagFacts(archive.id, archive.name(), now(), "", digest, said, decided=decided)
    records = {"extract.json": _json(_about(facts, wanted)), **records}
    written = _written(archive, out, _Bag(facts, records, blobs), sending.lock, progress, look)
    receipt = e.Receipt(direction="written", file_sha256=written.sha256, entries=0, signer=archive.key)
    found = [Warned(kind, name) for name, data in records.items() for kind in _kinds(data, withhold)]
    warnings = (*found, *chosen.warnings())
    return Shared(written, len(wanted), said, warnings, Draft(new_entity(), receipt), decided)


def _items(archive: OpenArchive, items: Sequence[str] | None) -> tuple[list[ItemId], int]:
    """The items with the pictures that came with them, and how many items there are in all."""
    with archive.reading() as view:
        everything = listing.item_ids(view, ItemFilter())
        if items is None:
            return everything, len(everything)
        media = [child for item in items for child in listing.item_ids(view, ItemFilter(parent=item))]
    known = set(everything)
    wanted = [ItemId(item) for item in dict.fromkeys([*items, *media]) if item in known]
    if not wanted:
        advice = "Name items that 'attest list' prints, or a query that finds some."
        raise InputError("nothing-to-share", "There is nothing to share.", advice)
    return wanted, len(everything)


def _kinds(data: bytes, withhold: frozenset[str]) -> tuple[str, ...]:
    return positions_in_text(data.decode("utf-8", "replace")) if "gps" in withhold else ()


@dataclass(frozen=True, slots=True)
class _Bag:
    """All that goes into the file."""

    facts: BagFacts
    records: dict[str, bytes]
    blobs: Sequence[BlobSource]


def _written(
    archive: OpenArchive, out: Path, bag: _Bag, lock: Lock | None, progress: Progress, look: Look
) -> WrittenFile:
    signer = archive.store.signer()
    if lock is None:
        written = write_extract(out, bag.facts, bag.records, bag.blobs, signer, progress)
        look((out,))
        return written
    with files.private_folder(archive.folder / layout.TMP_FOLDER) as private:
        inner = private / "plain.zip"
        plain = write_extract(inner, bag.facts, bag.records, bag.blobs, signer, progress)
        look((inner,))
        encrypt(inner, out, lock)
    return WrittenFile(files.sha256_of(out), out.stat().st_size, 0, plain.blobs)


def _about(facts: BagFacts, items: Sequence[str]) -> dict[str, Any]:
    return {
        "format": "attest-extract/1",
        "archive": facts.archive,
        "name": facts.name,
        "created": facts.created,
        "state_sha256": facts.state_sha256,
        "items": list(items),
        "left_out": [{"count": count, "reason": reason} for count, reason in facts.left_out],
        "decided": [{"count": count, "reason": reason} for count, reason in facts.decided],
    }


class _Records:
    """Makes record.json and text.txt of items; counts what it leaves out."""

    def __init__(self, archive: OpenArchive, chosen: Selection, along: frozenset[str], names: bool) -> None:
        self._archive, self._chosen, self._along = archive, chosen, along
        self._names = reading.names(archive) if names else {}
        self._codes: dict[str, str] = {}
        self.private = 0
        self.notes = 0

    def of(self, items: Sequence[ItemId]) -> dict[str, bytes]:
        """Bytes by name below data/."""
        found: dict[str, bytes] = {}
        for item in items:
            view = reading.show(self._archive, item)
            self.notes += len(view.notes)
            found[f"items/{item}/record.json"] = _json(self._record(view))
            if view.text:
                found[f"items/{item}/text.txt"] = view.text.encode()
        return found

    def _record(self, view: reading.ItemView) -> dict[str, Any]:
        public = {name: value for name, value in view.fields.items() if not is_private("item", name)}
        self.private += len(view.fields) - len(public)
        return {
            "item": view.row.item,
            "kind": view.row.kind,
            "title": view.row.title,
            "source": view.row.source,
            "fields": public | {"source": view.row.source},
            "captures": [self._capture(capture) for capture in view.captures],
            "claims": [self._claim(claim) for claim in view.claims],
        }

    def _capture(self, capture: CaptureRow) -> dict[str, Any]:
        withheld = capture.capture in self._chosen.located_records
        return {
            "capture": capture.capture,
            "started_at": capture.at,
            "ended_at": capture.ended_at,
            "by": self._person(capture.by),
            "record": "withheld: it tells a position" if withheld else dict(capture.record),
            "files": [
                {
                    "role": a.role, "sha256": a.sha256, "mime": a.mime, "size_bytes": a.size_bytes,
                    "made_from": a.parent, "here": a.sha256 in self._along,
                }
                for a in capture.assets
            ],
        }  # fmt: skip

    def _claim(self, claim: ClaimRow) -> dict[str, Any]:
        return {
            "claim": claim.claim,
            "capture": claim.capture,
            "kind": claim.kind,
            "status": claim.status,
            "about": claim.about,
            "anchor": dict(claim.anchor),
            "said_by": claim.attribution,
            "exculpatory": claim.exculpatory,
            "by": self._person(claim.by),
            "assessors_differ": claim.differing,
            "assessments": [self._assessment(row) for row in claim.assessments if not row.withdrawn],
        }

    def _assessment(self, row: AssessmentRow) -> dict[str, Any]:
        day = datetime.fromtimestamp(row.at_ms / 1000, UTC).strftime("%Y-%m-%d")
        return {
            "by": self._person(row.by),
            "day": day,
            "about": row.about,
            "status": row.status,
            "reason": row.reason,
            "method": row.method,
            "grade": row.source_grade + row.information_grade,
            "standing": row.head,
        }

    def _person(self, key: str) -> str:
        return self._codes.setdefault(key, self._names.get(key) or f"Researcher {len(self._codes) + 1}")


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
