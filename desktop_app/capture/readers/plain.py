"""Plain text, and what is kept whole: pictures, PDFs, files that hold others."""

from __future__ import annotations

from desktop_app.capture.clock import now
from desktop_app.capture.mimes import kind_of
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


def read_whole(given: Given) -> CapturedSource:
    """A picture, a PDF, or a file that holds others: the file is the thing itself; its inside is read later."""
    return CapturedSource(
        source=given.source,
        kind=kind_of(given.mime),
        mime=given.mime,
        method=given.method,
        started_at=given.started_at,
        ended_at=now(),
        files=(CapturedFile("original", given.name, given.mime, given.data),),
        facts=given.facts,
    )
