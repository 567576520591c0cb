"""Captures written entry by entry, for what no reader makes yet: any files in any roles."""

from __future__ import annotations

from collections.abc import Sequence

from archive_schema import entries as e
from desktop_app.capture.model import CapturedFile
from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft, new_entity

AT = "2026-03-02T10:15:00.000Z"


def keep(archive: OpenArchive, title: str, files: Sequence[CapturedFile], address: str = "") -> ItemId:
    """An article with one capture that has these files."""
    item, blobs, assets = ItemId(new_entity()), [], []
    for file in files:
        assert isinstance(file.content, bytes)
        stored = archive.blobs.put(file.content)
        blobs.append(stored)
        assets.append(
            e.Asset(
                role=file.role,
                sha256=stored.sha256,
                mime=file.mime,
                size_bytes=stored.size_bytes,
                name=file.name,
                address=file.address,
            )
        )
    made = e.EntityCreate(type="item", fields={"kind": "article", "title": title})
    record = e.CaptureAdd(
        item=item, method="browser", started_at=AT, ended_at=AT, utc_offset="+00:00", tools={"attest": "0"}, assets=assets,
        address=address, final_address=address,
    )  # fmt: skip
    archive.append_ahead([Draft(item, made), Draft(new_entity(), record)], blobs)
    archive.catch_up()
    return item
