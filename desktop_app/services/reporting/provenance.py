"""The provenance sheet of an exhibit after the Berkeley Protocol, Annex IV: every fact with how it is known."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from archive_schema.fields import is_private
from archive_schema.signing import fingerprint
from desktop_app.report.model_exhibit import FactGroup, How, ReportFact
from desktop_app.rows.items import CaptureRow
from desktop_app.services import proofs
from desktop_app.services.archive import OpenArchive
from desktop_app.services.minimum import minimum_of
from desktop_app.services.picture_facts import is_embedded
from desktop_app.services.reading import ItemView
from desktop_app.services.record import OF_THE_WIRE
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.wanted import Wanted
from desktop_app.services.stripping import tells_position

_HOWS = get_args(How)
_WIRE = ("user agent", "redacted", "requisites that did not come", "servers not listed", "certificates trusted")
_ASKED = ("why", "search_path", "obtained_from")
_HARM = (
    "graphic", "personal_information", "at_risk", "consent_by", "consent_uses", "consent_until", "consent_withdrawn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """`withheld`: facts that tell a position and were not to be printed."""

    groups: tuple[FactGroup, ...]
    withheld: int


def sheet_of(archive: OpenArchive, view: ItemView, people: People, wanted: Wanted) -> Sheet:
    """Of the capture that is printed; of an item whose captures are gone, what people stated of it."""
    found: list[tuple[str, list[ReportFact]]] = []
    withheld = 0
    if view.capture:
        record = view.capture.record
        facts = _joined(record.get("facts", ()))
        printed = facts if wanted.positions else [fact for fact in facts if not tells_position(fact.name)]
        withheld = len(facts) - len(printed)
        found += [("capture", list(_capture(view.capture, people))), ("minimum", list(_minimum(record)))]
        found += [(name, [fact for fact in printed if _part(fact) == name]) for name in ("wire", "said", "embedded")]
        found.append(("hashes", list(_hashes(record))))
        found.append(("changed", list(_changed(record))))
        found.append(("proofs", list(_proofs(archive, view.capture))))
    found.append(("harm", list(_stated(view, people, wanted))))
    return Sheet(tuple(FactGroup(name, tuple(facts)) for name, facts in found if facts), withheld)


def _capture(capture: CaptureRow, people: People) -> Iterator[ReportFact]:
    """Who, when, by which clock, from where, with what."""
    record = capture.record
    if record.get("address") and not any(fact["name"] == "address" for fact in record.get("facts", ())):
        yield ReportFact("address", str(record["address"]), "observed" if record.get("final_address") else "imported")
    for name in ("final_address", "method", "started_at", "ended_at", "utc_offset", "clock", "page_state", "partial"):
        if record.get(name) and not (name == "final_address" and record[name] == record.get("address")):
            yield ReportFact(name, str(record[name]), "observed")
    yield ReportFact("collector", f"{people(capture.by)} · {fingerprint(capture.by)}", "observed")
    for name, version in sorted(record.get("tools", {}).items()):
        yield ReportFact("tool", f"{name} {version}", "observed")
    yield ReportFact("capture id", capture.capture, "computed")
    yield ReportFact("signed entry", capture.entry, "computed")


def _minimum(record: Mapping[str, Any]) -> Iterator[ReportFact]:
    """The checklist's lights as they were at capture."""
    found = minimum_of(record)
    for line in found.lines:
        yield ReportFact(
            f"minimum {line.name}", f"{line.state} · {line.reason}" if line.reason else line.state, "computed"
        )
    if found.picture_first is not None:
        yield ReportFact("picture first", "yes" if found.picture_first else "no", "computed")
    for role, at in found.outputs:
        yield ReportFact("output", f"{at} · {role}", "observed")


def _joined(facts: Iterable[Mapping[str, Any]]) -> list[ReportFact]:
    """Each name and value once; of several who say the same, all are named."""
    said: dict[tuple[str, str, str], list[str]] = {}
    for fact in facts:
        key = (str(fact["name"]).replace("_", " "), str(fact["value"]), str(fact["how"]))
        by = str(fact.get("by", ""))
        said.setdefault(key, []).extend([by] if by and by not in said.get(key, ()) and by != "attest" else [])
    return [
        ReportFact(name, value, how if how in _HOWS else "", ", ".join(by))  # type: ignore[arg-type]
        for (name, value, how), by in said.items()
    ]


def _part(fact: ReportFact) -> str:
    if fact.name.startswith(OF_THE_WIRE) or fact.name in _WIRE:
        return "wire"
    return "embedded" if is_embedded(fact.name) else "said"


def _hashes(record: Mapping[str, Any]) -> Iterator[ReportFact]:
    """The hash of the hash list, and whether the list that is printed is the one that was signed."""
    listed = "".join(f"{asset['sha256']}  {asset['role']}\n" for asset in record.get("assets", ()))
    if recorded := record.get("hash_list"):
        state = "MATCH" if hashlib.sha256(listed.encode()).hexdigest() == recorded else "MISMATCH"
        yield ReportFact("hash list", str(recorded), "observed")
        yield ReportFact("hash list agrees", state, "computed")
    else:
        yield ReportFact("hash list agrees", "NOT CHECKED", "computed")


def _changed(record: Mapping[str, Any]) -> Iterator[ReportFact]:
    """Conversions, and what was taken out."""
    for one in record.get("conversions", ()):
        yield ReportFact("conversion", str(one), "observed")
    for place, name in minimum_of(record).removed:
        yield ReportFact("taken out", f"{name} · {place}", "observed")


def _proofs(archive: OpenArchive, capture: CaptureRow) -> Iterator[ReportFact]:
    """Proofs of others that came along, checked again now, offline, with nobody trusted."""
    if not proofs.has_proofs(capture):
        return
    for row in proofs.proofs_of(archive, capture, parser=archive.parser):
        parts = (row.state, row.message, row.by, row.at, row.detail, row.file, row.sha256)
        yield ReportFact(f"proof {row.kind}", " · ".join(part for part in parts if part), "computed")


def _stated(view: ItemView, people: People, wanted: Wanted) -> Iterator[ReportFact]:
    """Why it matters, how it was found, flags and consent: what people said, each with the person. Names only when asked for."""
    for name in (*_ASKED, *_HARM):
        for value in view.field_values:
            if value.name != name or value.value in (None, "", False):
                continue
            if is_private("item", name) and not wanted.names:
                yield ReportFact(name, "", "stated", people(value.by))
            else:
                yield ReportFact(name, "yes" if value.value is True else str(value.value), "stated", people(value.by))
