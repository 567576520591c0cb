"""Plain text, pictures and PDFs: the file is the thing itself."""

from __future__ import annotations

from desktop_app.capture.clock import now
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact
from desktop_app.capture.readers.context import Given
from desktop_app.charset import decode


def read_text(given: Given) -> CapturedSource:
    """A plain-text article; its paragraphs are kept as they are."""
    decoded = decode(given.data)
    facts = (*given.facts, Fact("encoding", f"{decoded.encoding} ({decoded.reason})", "observed", "attest"))
    return CapturedSource(
        source=given.source,
        kind="article",
        mime="text/plain",
        method=given.method,
        started_at=given.started_at,
        ended_at=now(),
        files=(CapturedFile("original", given.name, "text/plain", given.data),),
        text=decoded.text,
        facts=facts,
        conversions=(f"decoded from {decoded.encoding} ({decoded.reason})",),
    )


def read_image(given: Given) -> CapturedSource:
    """A picture."""
    return _whole(given, "image")


def read_pdf(given: Given) -> CapturedSource:
    """A PDF."""
    return _whole(given, "document")


def _whole(given: Given, kind: str) -> CapturedSource:
    return CapturedSource(
        source=given.source,
        kind="image" if kind == "image" else "document",
        mime=given.mime,
        method=given.method,
        started_at=given.started_at,
        ended_at=now(),
        files=(CapturedFile("original", given.name, given.mime, given.data),),
        facts=given.facts,
    )
