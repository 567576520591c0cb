"""A draft check handed over: as a page to print, and in the words of one language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.report import draft_words
from desktop_app.report.draft_sheet import BuiltDraftSheet, build_draft_sheet
from desktop_app.report.labels import Labels, read_labels
from desktop_app.rows.draft import DraftCheck, DraftFinding, DraftSource

__all__ = ["BuiltDraftSheet", "Labels", "draft_words", "read_labels", "withheld", "write_draft_sheet"]


def write_draft_sheet(check: DraftCheck, out: Path, language: str) -> BuiltDraftSheet:
    """OUT and OUT.sha256. UsageError `no-such-language`."""
    return build_draft_sheet(withheld(check), out, language)


def withheld(check: DraftCheck) -> DraftCheck:
    """What may leave of it: nothing of an item, source or person at risk or without consent but that there is one, and why."""
    findings = tuple(_withheld(one) for one in check.findings)
    count = sum(bool(source.flagged) for one in check.findings for source in one.sources)
    left = ((count, "sources withheld"),) if count else ()
    return replace(check, findings=findings, not_checked=(*check.not_checked, *left))


def _withheld(one: DraftFinding) -> DraftFinding:
    if not any(source.flagged for source in one.sources):
        return one
    sources = tuple(DraftSource(item="", title="", flagged=s.flagged) if s.flagged else s for s in one.sources)
    diff = tuple((kind, "…" if kind == "archive" else words) for kind, words in one.diff)
    return replace(one, sources=sources, diff=diff)
