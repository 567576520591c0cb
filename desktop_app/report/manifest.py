"""The canonical manifest of a report: all that it prints, and every hash; attached to the PDF, its hash on the cover."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from archive_schema.canonical import dumps, sha256_hex
from desktop_app.report.model import Exhibit, ReportContent

FORMAT = "attest-report/2"
NAME = "manifest.json"


def text_name(number: int) -> str:
    """The attached file of one exhibit's exact words."""
    return f"exhibit-{number:04d}.txt"


def manifest_bytes(content: ReportContent) -> bytes:
    """Canonical JSON of what is printed; an exhibit's text by its hash (it is attached whole)."""
    body = _plain(asdict(content))
    body["exhibits"] = [_exhibit(exhibit) for exhibit in content.exhibits]
    return dumps(body | {"format": FORMAT})


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    body: dict[str, Any] = _plain(asdict(exhibit))
    del body["text"]
    for claim in body["claims"]:  # a shipped status has its colour from its name
        if not claim["colour"]:
            del claim["colour"]
    attached = {"text_file": text_name(exhibit.number)} if exhibit.text else {}
    return body | attached | {"text_sha256": sha256_hex(exhibit.text.encode("utf-8")), "fault": bool(exhibit.fault)}


def _plain(value: Any) -> Any:
    """Tuples as lists and no U+0000, which canonical JSON does not know."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value]
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
