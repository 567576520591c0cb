"""The capture record as rows: each fact once, with how it is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_OF_CAPTURE = ("method", "final_address", "started_at", "ended_at", "utc_offset", "clock", "hash_list")


OF_THE_WIRE = ("header ", "hop ", "certificate", "server of ", "scrolled: ", "refused: ", "did not come")
"""How the names of facts begin that are about the transmission and not about the page."""


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One fact. `how`: observed, stated, imported."""

    name: str
    value: str
    how: str


def fact_rows(record: Mapping[str, Any]) -> list[RecordRow]:
    """What the record's head says and its facts do not, then the facts; nothing twice."""
    facts = [RecordRow(str(f["name"]), str(f["value"]), str(f["how"])) for f in record.get("facts", ())]
    named = {fact.name for fact in facts}
    head = [
        RecordRow(name, str(record[name]), "observed")
        for name in _OF_CAPTURE
        if record.get(name) and name not in named and record[name] != record.get("address")
    ]
    if record.get("address") and "address" not in named:
        # A stated address is a fact of its own. What Attest asked a server for is observed; else the page told it.
        how = "observed" if record.get("final_address") else "imported"
        head.insert(0, RecordRow("address", str(record["address"]), how))
    return list(dict.fromkeys([*head, *facts]))


@dataclass(frozen=True, slots=True)
class LightRow:
    """One line of the Berkeley minimum. `light`: green observed, amber stated, red missing, grey cannot apply."""

    name: str
    light: str
    reason: str


def light_rows(record: Mapping[str, Any], stated_names: Sequence[str]) -> list[LightRow]:
    """The lights as they were at capture; an address that was stated since makes a missing one amber, never green."""
    rows = [
        LightRow(str(one["name"]), str(one["light"]), str(one.get("reason", ""))) for one in record.get("checklist", ())
    ]
    return [
        LightRow(row.name, "amber", "stated after capture, not observed by Attest")
        if row.name == "address" and row.light in ("red", "grey") and "address" in stated_names
        else row
        for row in rows
    ]
