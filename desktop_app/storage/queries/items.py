"""Items, captures, assets and custody."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from archive_schema import view_tables as v
from desktop_app.rows.ids import CaptureId, EntryId, ItemId, KeyText, Sha256
from desktop_app.rows.items import AssetRow, CaptureRow, ItemRow, WebArchiveRow
from desktop_app.storage.journal import batches


def items(view: Connection, ids: Sequence[str]) -> dict[ItemId, ItemRow]:
    """Rows by id, for as many of `ids` as exist."""
    found: dict[ItemId, ItemRow] = {}
    for part in batches(list(ids)):
        sources = _source_names(view, part)
        claims = _claim_facts(view, part)
        captured = _capture_facts(view, part)
        for row in view.execute(sa.select(v.item).where(v.item.c.owner.in_(part))):
            found[ItemId(row.owner)] = _item(row, sources, claims, captured)
    return found


def _item(row: Row[Any], sources: dict[str, str], claims: dict[str, Any], captured: dict[str, Any]) -> ItemRow:
    count, statuses, differing = claims.get(row.owner, (0, (), False))
    at, thumbnail = captured.get(row.owner, ("", ""))
    return ItemRow(
        item=ItemId(row.owner),
        kind=row.kind,
        title=row.title,
        source=sources.get(row.source, row.source),
        source_id=row.source,
        language=row.language,
        published_at=row.published_at,
        captured_at=at,
        claims=count,
        statuses=statuses,
        parent=row.parent,
        graphic=bool(row.graphic),
        differing=differing,
        thumbnail=thumbnail,
    )


def _source_names(view: Connection, ids: Sequence[str]) -> dict[str, str]:
    i, f = v.item.c, v.field.c
    query = sa.select(f.owner, f.value).where(
        f.name == "name", f.owner.in_(sa.select(i.source).where(i.owner.in_(ids)))
    )
    return {row.owner: str(json.loads(row.value)) for row in view.execute(query)}


def _claim_facts(view: Connection, ids: Sequence[str]) -> dict[str, tuple[int, tuple[str, ...], bool]]:
    c = v.claim.c
    found: dict[str, tuple[int, tuple[str, ...], bool]] = {}
    query = sa.select(c.item, c.status, c.differing).where(c.item.in_(ids))
    for row in view.execute(query):
        count, statuses, differing = found.get(row.item, (0, (), False))
        merged = tuple(sorted({*statuses, *row.status.split(" / ")}))
        found[row.item] = (count + 1, merged, differing or bool(row.differing))
    return found


def _capture_facts(view: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Newest capture's time and thumbnail by item."""
    c, a = v.capture.c, v.capture_asset.c
    found: dict[str, tuple[str, str]] = {}
    query = (
        sa.select(c.item, c.started_at, a.sha256)
        .select_from(v.capture.outerjoin(v.capture_asset, sa.and_(a.owner == c.owner, a.role == "thumbnail")))
        .where(c.item.in_(ids))
        .order_by(c.started_at)
    )
    for row in view.execute(query):
        found[row.item] = (row.started_at, row.sha256 or found.get(row.item, ("", ""))[1])
    return found


def captures(view: Connection, item: str) -> list[CaptureRow]:
    """All captures of an item, newest first."""
    return captures_of_items(view, [item]).get(ItemId(item), [])


def captures_of_items(view: Connection, items: Sequence[str]) -> dict[ItemId, list[CaptureRow]]:
    """The captures of several items, each newest first; an item without any is left out."""
    c = v.capture.c
    found: dict[ItemId, list[CaptureRow]] = {}
    for part in batches(list(items)):
        rows = view.execute(sa.select(v.capture).where(c.item.in_(part)).order_by(c.started_at.desc(), c.owner)).all()
        assets = _assets_of(view, [row.owner for row in rows])
        for row in rows:
            found.setdefault(ItemId(row.item), []).append(_capture(row, assets.get(row.owner, [])))
    return found


def captures_of_addresses(view: Connection, keys: Sequence[str]) -> list[CaptureRow]:
    """All captures of these normalised addresses, of whichever item, newest first."""
    c = v.capture.c
    wanted = sorted({key for key in keys if key})
    rows = view.execute(
        sa.select(v.capture).where(c.address_key.in_(wanted)).order_by(c.started_at.desc(), c.owner)
    ).all()
    assets = _assets_of(view, [row.owner for row in rows])
    return [_capture(row, assets.get(row.owner, [])) for row in rows]


def capture(view: Connection, capture_id: str) -> CaptureRow | None:
    """One capture."""
    row = view.execute(sa.select(v.capture).where(v.capture.c.owner == capture_id)).first()
    return _capture(row, assets_of(view, capture_id)) if row else None


def _capture(row: Row[Any], assets: Sequence[AssetRow]) -> CaptureRow:
    return CaptureRow(
        capture=CaptureId(row.owner),
        item=ItemId(row.item),
        at=row.started_at,
        ended_at=row.ended_at,
        by=KeyText(row.by),
        method=row.method,
        address=row.address,
        final_address=row.final_address,
        page_state=row.page_state,
        record=json.loads(row.record),
        assets=tuple(assets),
        entry=EntryId(row.entry),
    )


def assets_of(view: Connection, capture_id: str) -> list[AssetRow]:
    """The files of a capture and what was derived from them, in order."""
    return _assets_of(view, [capture_id]).get(capture_id, [])


def _assets_of(view: Connection, captures: Sequence[str]) -> dict[str, list[AssetRow]]:
    a = v.capture_asset
    found: dict[str, list[AssetRow]] = {}
    for part in batches(list(captures)):
        for r in view.execute(sa.select(a).where(a.c.owner.in_(part)).order_by(a.c.owner, a.c.position)):
            found.setdefault(r.owner, []).append(_asset(r))
    return found


def web_archives(view: Connection) -> list[WebArchiveRow]:
    """Every stored web archive, by capture."""
    c, a = v.capture.c, v.capture_asset.c
    told = sa.case((c.method == "web archive", c.record), else_="")
    query = sa.select(c.owner, c.item, a.sha256, a.size_bytes, c.final_address, c.address, told.label("told"))
    query = query.where(a.owner == c.owner, a.role.in_(("warc", "wacz"))).order_by(c.owner, a.position)
    return [
        WebArchiveRow(
            CaptureId(r.owner), ItemId(r.item), Sha256(r.sha256), r.size_bytes, r.final_address or r.address,
            _imported_time(r.told),
        )
        for r in view.execute(query)
    ]  # fmt: skip


def _imported_time(record: str) -> str:
    facts = json.loads(record)["facts"] if record else ()
    return next((str(f["value"]) for f in facts if f["name"] == "captured at" and f["how"] == "imported"), "")


def _asset(row: Row[Any]) -> AssetRow:
    recipe = json.loads(row.recipe)
    return AssetRow(row.role, Sha256(row.sha256), row.mime, row.size_bytes, row.name, row.address, row.parent, recipe)


def originals(view: Connection) -> set[Sha256]:
    """The files that are a standing capture's own thing: its page, picture or document."""
    a = v.capture_asset.c
    return {Sha256(row[0]) for row in view.execute(sa.select(a.sha256).where(a.position == 0))}


def item_by_address(view: Connection, address_key: str) -> ItemId | None:
    """The item that was captured from the same normalised address, if any."""
    found = view.execute(_BY_ADDRESS, {"key": address_key}).scalar() if address_key else None
    return ItemId(found) if found else None


def item_by_original(view: Connection, sha256: str) -> ItemId | None:
    """The item whose original has these bytes, if any."""
    found = view.execute(_BY_ORIGINAL, {"sha256": sha256}).scalar()
    return ItemId(found) if found else None


# Asked for every file that comes in: put together once.
_BY_ADDRESS = (
    sa.select(v.capture.c.item)
    .where(v.capture.c.address_key == sa.bindparam("key"))
    .order_by(v.capture.c.at_ms, v.capture.c.owner)
    .limit(1)
)
_BY_ORIGINAL = (
    sa.select(v.capture.c.item)
    .join(v.capture_asset, v.capture_asset.c.owner == v.capture.c.owner)
    .where(
        v.capture_asset.c.sha256 == sa.bindparam("sha256"),
        v.capture_asset.c.role == "original",
        v.capture_asset.c.position == 0,
    )
    .order_by(v.capture.c.at_ms, v.capture.c.owner)
    .limit(1)
)


def items_with_asset(view: Connection, sha256: str) -> list[ItemId]:
    """The items that have this file in any capture."""
    c, a = v.capture.c, v.capture_asset.c
    query = sa.select(c.item).distinct().where(a.owner == c.owner, a.sha256 == sha256).order_by(c.item)
    return [ItemId(row[0]) for row in view.execute(query)]


def all_assets(view: Connection) -> dict[Sha256, tuple[int, str]]:
    """Every asset that a counted, not withdrawn capture names: size and one item that holds it."""
    c, a = v.capture.c, v.capture_asset.c
    query = sa.select(a.sha256, a.size_bytes, c.item).where(a.owner == c.owner).order_by(a.sha256, c.item.desc())
    return {Sha256(row.sha256): (row.size_bytes, row.item) for row in view.execute(query)}


def counts(view: Connection) -> dict[str, dict[str, int]]:
    """For the sidebar: items by kind, claims by status, inbox."""
    i, c, a = v.item.c, v.claim.c, v.assessment.c
    kinds = view.execute(sa.select(i.kind, sa.func.count()).group_by(i.kind)).all()
    judged = sa.select(a.status, sa.func.count(sa.distinct(a.owner))).where(a.head == 1).group_by(a.status)
    unreviewed = view.scalar(sa.select(sa.func.count()).where(c.status == "unreviewed")) or 0
    statuses = {row[0]: row[1] for row in view.execute(judged)}
    statuses["unreviewed"] = statuses.get("unreviewed", 0) or unreviewed
    return {
        "kind": {row[0]: row[1] for row in kinds},
        "status": statuses,
        "inbox": {"inbox": view.scalar(sa.select(sa.func.count()).where(i.inbox == 1)) or 0},
        "differing": {"differing": view.scalar(sa.select(sa.func.count()).where(c.differing == 1)) or 0},
    }


def assets_with_owner(view: Connection) -> list[tuple[str, AssetRow]]:
    """(capture, asset) of every asset that a counted, not withdrawn capture names or that was derived from one."""
    a = v.capture_asset
    rows = view.execute(sa.select(a).order_by(a.c.sha256, a.c.owner, a.c.position))
    return [(row.owner, _asset(row)) for row in rows]
