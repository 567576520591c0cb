"""The canonical manifest of a report: what it shows, by hash; attached to the PDF and printed on its cover."""

from __future__ import annotations

from archive_schema.canonical import dumps, sha256_hex
from desktop_app.report.model import ReportContent


def manifest_bytes(content: ReportContent) -> bytes:
    """Canonical JSON of items, claims and hashes."""
    exhibits = [
        {
            "number": exhibit.number,
            "item": exhibit.item,
            "text_sha256": sha256_hex(exhibit.text.encode("utf-8")),
            "assets": [{"role": a.role, "sha256": a.sha256, "size_bytes": a.size_bytes} for a in exhibit.assets],
            "claims": [{"number": c.number, "status": c.status, "quote": c.quote} for c in exhibit.claims],
        }
        for exhibit in content.exhibits
    ]
    return dumps(
        {
            "format": "attest-report/1",
            "archive": content.archive_id,
            "state_sha256": content.state_sha256,
            "date": content.date,
            "exhibits": exhibits,
        }
    )
