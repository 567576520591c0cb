"""The exhibits of a report, from the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.errors import EvidenceError
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.model_exhibit import Exhibit, ReportAsset
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.rows.times import clock
from desktop_app.services import own_statuses, reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.recordings import stills_of
from desktop_app.services.reporting.claims import claim_of
from desktop_app.services.reporting.custody import custody_lines
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.places import Places, find_places
from desktop_app.services.reporting.provenance import sheet_of
from desktop_app.services.reporting.translated import translations
from desktop_app.services.reporting.wanted import Wanted

_OF_PEOPLE = ("translator", "checker")
"""Parts of a recipe that name people."""


def exhibits_of(archive: OpenArchive, wanted: Wanted, people: People) -> tuple[Exhibit, ...]:
    """Every item that was chosen, in order, with the colours of the archive's own statuses."""
    places, labels = find_places(archive, wanted.items), read_labels(wanted.language)
    colours = {one.word: one.colour for one in own_statuses.own_statuses(archive)}
    made = (_exhibit(archive, n, item, people, places, labels, wanted) for n, item in enumerate(wanted.items, 1))
    return tuple(_coloured(one, colours) for one in made)


def _coloured(exhibit: Exhibit, colours: Mapping[str, str]) -> Exhibit:
    claims = tuple(replace(claim, colour=colours.get(claim.status, "")) for claim in exhibit.claims)
    return replace(exhibit, claims=claims)


def gaps(exhibits: Sequence[Exhibit], template: str) -> list[tuple[int, str]]:
    """What of the exhibits is not on the pages, by count and reason."""
    without = "records, file lists and custodies are in the manifest and not on the pages"
    whole = "what an editor may print, relations, figures and gaps are in the manifest and not on the pages"
    found = [
        (sum(e.hidden and bool(e.picture) for e in exhibits), "pictures marked graphic are not printed"),
        (sum(e.withheld for e in exhibits), "facts that tell a position are not printed"),
    ]
    if template == "exhibit":
        found.append((1, whole))
    if template in ("claims", "contact"):
        found.append((len(exhibits), without))
        found.append((sum(bool(e.text) for e in exhibits), "texts are attached and not on the pages"))
    if template == "claims":
        bare = (e for e in exhibits if e.picture and not any(claim.region and claim.shown for claim in e.claims))
        found.append((sum(1 for _each in bare), "pictures without a claim on them are not on the pages"))
    if template == "contact":
        found.append((sum(len(e.claims) for e in exhibits), "claims are in the manifest and not on the pages"))
    return found


def _exhibit(
    archive: OpenArchive, number: int, item: ItemId, people: People, places: Places, labels: Labels, wanted: Wanted
) -> Exhibit:
    """One item; where its bytes do not match or are missing, what is wrong, and all that does not stand on those bytes."""
    fault = ""
    try:
        view = reading.show(archive, item)
    except EvidenceError as error:
        fault = f"{error.message} ({error.code})"
        view = reading.show(archive, item, words=False)
    record = view.capture.record if view.capture else {}
    sheet = sheet_of(archive, view, people, wanted)
    return Exhibit(
        number=number,
        item=item,
        kind=view.row.kind,
        title=view.row.title,
        source=view.row.source,
        published_at=view.row.published_at,
        captured_at=view.row.captured_at,
        text=view.text,
        sheet=sheet.groups,
        claims=tuple(claim_of(n, claim, people, view, places) for n, claim in enumerate(view.claims, 1)),
        assets=tuple(_asset(archive, asset, wanted.names) for asset in (view.capture.assets if view.capture else ())),
        custody=tuple(custody_lines(archive, item, people, labels)),
        referenced=tuple(_referenced(one) for one in record.get("referenced", ())),
        picture=view.picture,
        graphic=view.row.graphic,
        caption=_caption(view.fields),
        fault=fault,
        language=view.row.language,
        hidden=view.row.graphic and not wanted.graphic,
        stills=_stills(view.capture),
        captures=len(view.captures),
        withheld=sheet.withheld,
        links=places.links_of(item),
        translations=tuple(translations(archive, view, wanted)),
    )


def _caption(fields: Mapping[str, Any]) -> str:
    """With the credit, unless the caption has it already."""
    caption, credit = (str(fields.get(name, "")) for name in ("caption", "credit"))
    return caption if credit in caption else f"{caption} · {credit}" if caption else credit


def _asset(archive: OpenArchive, asset: AssetRow, names: bool) -> ReportAsset:
    told = {name: value for name, value in asset.recipe.items() if names or name not in _OF_PEOPLE}
    return ReportAsset(
        asset.role, asset.sha256, asset.mime, asset.size_bytes, asset.name, asset.parent,
        ", ".join(f"{name} {value}" for name, value in sorted(told.items())), archive.blobs.has(asset.sha256),
    )  # fmt: skip


def _referenced(one: Mapping[str, Any]) -> str:
    """What the article names and did not bring: which medium, its words, its address."""
    return " · ".join(str(one[part]) for part in ("media", "name", "caption", "address") if one.get(part))


def _stills(capture: CaptureRow | None) -> tuple[tuple[str, str], ...]:
    return tuple((clock(still.at_ms), still.sha256) for still in stills_of(capture)) if capture else ()
