"""Where items and claims stand in a report, and what they are linked to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.report.model_exhibit import ReportLink
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import EntityRow, LinkRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities, related

_BOTH_WAYS = ("contradicts", "same image")
_NAMED = ("incident", "collection", "place")
"""What is printed by its name although it is no exhibit; persons and sources are not."""


@dataclass(frozen=True, slots=True)
class Places:
    """(exhibit, claim) by id, claim 0 for an item; the links of each id; names and descriptions of what is no exhibit."""

    of: Mapping[str, tuple[int, int]]
    links: Mapping[str, Sequence[LinkRow]]
    named: Mapping[str, str]
    incidents: Mapping[str, EntityRow]
    incident_of: Mapping[str, str]

    def links_of(self, entity: str) -> tuple[ReportLink, ...]:
        """The relations of an item or a claim, those to what is printed first."""
        once = {(row.type, row.origin, row.target): row for row in self.links.get(entity, ())}
        found = (self._seen(entity, row) for row in once.values())
        return tuple(sorted(found, key=lambda link: (link.exhibit == 0, link.exhibit, link.claim)))

    def _seen(self, entity: str, row: LinkRow) -> ReportLink:
        other = row.target if row.origin == entity else row.origin
        exhibit, claim = self.of.get(other, (0, 0))
        label = "" if exhibit else self.named.get(other, "")
        return ReportLink(row.type, row.origin != entity and row.type not in _BOTH_WAYS, exhibit, claim, label)

    def incident(self, claim: str) -> str:
        """The incident that a claim is about: its name, place and date."""
        said = self.incident_of.get(claim, "")
        row = self.incidents.get(said)
        if row is None:
            return said
        return " · ".join(str(part) for part in (row.name, row.fields.get("place"), row.fields.get("date")) if part)


def find_places(archive: OpenArchive, items: Sequence[ItemId]) -> Places:
    """Of these items in this order."""
    of: dict[str, tuple[int, int]] = {item: (number, 0) for number, item in enumerate(items, 1)}
    with archive.reading() as view:
        counts = dict.fromkeys(items, 0)
        for claim in claim_queries.claims_of_items(view, list(items)):
            counts[claim.item] += 1
            of[str(claim.claim)] = (of[claim.item][0], counts[claim.item])
        rows = related.links_of(view, sorted(of))
        fields = entities.fields_of(view, sorted(of))
        named = {
            str(row.entity): f"{kind} “{row.name}”"
            for kind in _NAMED
            for row in entities.entities(view, kind)
            if row.name
        }
        incidents = {str(row.entity): row for row in entities.entities(view, "incident")}
    links: dict[str, list[LinkRow]] = {}
    for row in sorted(rows, key=lambda row: (row.at_ms, row.link)):
        for end in {row.origin, row.target} & of.keys():
            links.setdefault(end, []).append(row)
    incident_of = {entity: str(values["incident"]) for entity, values in fields.items() if values.get("incident")}
    return Places(of, links, named, incidents, incident_of)
