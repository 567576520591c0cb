"""Archives of any size for benchmarks, written through the storage itself; fictional words."""

from __future__ import annotations

import hashlib
from pathlib import Path

from archive_schema import entries as e
from desktop_app.services.archive import OpenArchive, create
from desktop_app.storage.journal import Draft, new_entity

_WORDS = [
    "river",
    "bridge",
    "quarter",
    "hospital",
    "market",
    "council",
    "witness",
    "report",
    "northern",
    "valley",
    "shelling",
    "morning",
]


def title(number: int) -> str:
    """A title that differs from its neighbours."""
    return " ".join(_WORDS[(number * step + step) % len(_WORDS)] for step in (1, 5, 7, 11)) + f" {number}"


def item_drafts(number: int) -> list[Draft]:
    """One item with a capture, a claim and two assessments: five entries."""
    item, capture, claim = new_entity(), new_entity(), new_entity()
    sha256 = hashlib.sha256(str(number).encode()).hexdigest()
    at = "2026-01-02T03:04:05Z"
    asset = e.Asset(role="original", sha256=sha256, mime="text/plain", size_bytes=900, name=f"{number}.txt")
    facts = [e.Fact(name="size", value="900", how="observed", by="attest")]
    made = e.EntityCreate(type="item", fields={"kind": "article", "title": title(number), "language": "en"})
    record = e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset], facts=facts)
    anchor = e.TextAnchor(start=3, end=9, quote="twelve", prefix="", suffix="", text_sha256=sha256)
    pinned = e.ClaimAdd(item=item, capture=capture, claim_kind="figure", anchor=anchor)
    return [
        Draft(item, made),
        Draft(capture, record),
        Draft(claim, pinned),
        Draft(claim, e.ClaimAssess(status="claimed")),
        Draft(claim, e.ClaimAssess(status="disputed", about="content", reason="Another count.")),
    ]


def make(folder: Path, home: Path, items: int) -> OpenArchive:
    """An open archive with so many items."""
    archive = create(folder, "Bench", "R1", home).archive
    for first in range(0, items, 2_000):
        archive.append([draft for number in range(first, min(items, first + 2_000)) for draft in item_drafts(number)])
    return archive
