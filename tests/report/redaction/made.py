"""A report's content with words of the test's own in every place that can hold some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.report.model import ReportContent, ReportSearch
from desktop_app.report.model_exhibit import (
    Exhibit,
    FactGroup,
    ReportAssessment,
    ReportAsset,
    ReportClaim,
    ReportFact,
    ReportLink,
    ReportTranslation,
)

HASH = "ab" * 32


def claim(number: int, text: str, start: int | None, end: int | None, words: str) -> ReportClaim:
    """Pinned to text[start:end], or to a region where there are no places."""
    return ReportClaim(
        number=number, kind="statement", status="verified", about="saying",
        quote=text[start:end] if start is not None else words, start=start, end=end,
        region=None if start is not None else (10, 10, 20, 20), polygon=(), attribution=words, figure=words,
        shown=True, differing=False,
        assessments=(ReportAssessment(words, "2026-01-01T00:00:00Z", "saying", "verified", words, words, "B2", True, False),),
    )  # fmt: skip


def content(words: str, text: str = "", claims: Sequence[ReportClaim] = ()) -> ReportContent:
    """`words` stands in every field that a person or a page fills."""
    exhibit = Exhibit(
        number=1, item="c" * 32, kind="article", title=words, source=words, published_at=words,
        captured_at="2026-01-01T00:00:00Z", text=text or words, sheet=(FactGroup("page", (ReportFact(words, words, "observed", words),)),),
        claims=tuple(claims),
        assets=(ReportAsset("original", HASH, "text/html", 5), ReportAsset("text", "cd" * 32, "text/plain", 5)),
        custody=(("2026-01-01T00:00:00Z", words, words),), referenced=(words,), picture="", graphic=False, caption=words,
        links=(ReportLink("supports", False, 0, 0, words),),
        translations=(ReportTranslation("en", words, words, "2026-01-01", "human", words, True, HASH, HASH, True),),
    )  # fmt: skip
    search = ReportSearch("2026-01-01T00:00:00Z", words, words, words, ((words, words),), 3, HASH, HASH, words)
    return ReportContent(
        title=words, archive=words, archive_id=HASH, state_sha256=HASH, date="2026-01-01T00:00:00Z", version="0",
        people=((words, "aa-bb"),), exhibits=(exhibit,), left_out=((1, words),), working_file=((words, words, words),),
        searches=(search,), decided=((1, words),),
    )  # fmt: skip


def with_picture(found: ReportContent, sha256: str) -> ReportContent:
    """The exhibit shows that picture."""
    return replace(found, exhibits=(replace(found.exhibits[0], picture=sha256),))
