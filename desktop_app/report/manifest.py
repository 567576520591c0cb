"""The canonical manifest of a report: all that it prints, and every hash; attached to the PDF, its hash on the cover."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from typing import Any

from archive_schema.canonical import dumps, sha256_hex
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.plain import plain

FORMAT = "attest-report/3"
READABLE = ("attest-report/1", "attest-report/2", FORMAT)
"""Formats that a check understands: 2 has what is printed of each exhibit, 3 what stands before and after them."""
LATER = re.compile(r"attest-report/[1-9]\d{0,5}", re.ASCII)
"""Those that are not among them are of a newer version."""
NAME = "manifest.json"
SUMS = "SHA256SUMS"
"""The attached list of the hashes of every other attachment."""
SCRIPT = "verify.py"
"""The attached script that checks them."""


def text_name(number: int) -> str:
    """The attached file of one exhibit's exact words."""
    return f"exhibit-{number:04d}.txt"


def in_todays_terms(manifest: dict[str, Any]) -> dict[str, Any]:
    """A manifest of format 1 with the names of today for what a check reads; any other as it is."""
    exhibits = manifest.get("exhibits")
    if manifest.get("format") != READABLE[0] or not isinstance(exhibits, list):
        return manifest
    return manifest | {"archive_id": manifest.get("archive"), "exhibits": [_with_text_file(one) for one in exhibits]}


def _with_text_file(exhibit: Any) -> Any:
    """Format 1 attached every text that was not empty, and did not name it."""
    if not isinstance(exhibit, dict) or not isinstance(exhibit.get("number"), int):
        return exhibit
    has_text = exhibit.get("text_sha256") != sha256_hex(b"")
    return exhibit | ({"text_file": text_name(exhibit["number"])} if has_text else {})


def manifest_bytes(content: ReportContent) -> bytes:
    """Canonical JSON of what is printed; an exhibit's text by its hash (it is attached whole)."""
    body = plain(asdict(replace(content, exhibits=())))
    body["exhibits"] = [_exhibit(exhibit) for exhibit in content.exhibits]
    return dumps(body | {"format": FORMAT})


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    body: dict[str, Any] = plain(asdict(exhibit))
    del body["text"]
    for claim in body["claims"]:  # a shipped status has its colour from its name
        for name in ("colour", "redacted"):
            if not claim[name]:
                del claim[name]
    for name in ("burnt", "caption_hidden", "text_replaced", "original_text_sha256"):
        if not body[name]:
            del body[name]
    attached = {"text_file": text_name(exhibit.number)} if exhibit.text else {}
    return body | attached | {"text_sha256": sha256_hex(exhibit.text.encode("utf-8")), "fault": bool(exhibit.fault)}
