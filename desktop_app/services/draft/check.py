"""A draft check: everything in a draft that differs from the archive, that nobody assessed, or that could hurt somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from archive_schema.entries import NOT_STATE_KINDS
from desktop_app import __version__
from desktop_app.analysis.draft.words_apart import Worded
from desktop_app.analysis.language import detect_language
from desktop_app.rows.draft import DraftCheck, DraftFinding
from desktop_app.rows.ids import ItemId
from desktop_app.rows.learning import StopRow
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.services import stops
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.draft.claims import check_claims
from desktop_app.services.draft.figures import FigureCheck, merged
from desktop_app.services.draft.opening import Draft, open_draft
from desktop_app.services.draft.people import Flags, check_people
from desktop_app.services.draft.pictures import MOST_PICTURES, check_pictures
from desktop_app.services.draft.progress import Progress
from desktop_app.services.draft.quotations import QuotationCheck
from desktop_app.services.draft.texts import ArchiveTexts
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.reporting.times import iso
from desktop_app.storage import draft_search

_MOST_USED = 20_000


def check_draft(archive: OpenArchive, file: Path, progress: Progress, today: str = "") -> DraftCheck:
    """Compare a file with the archive; neither is changed. `today`: the day on which consents are judged, this one by default.

    Raises what `open_draft` raises, and CancelledError when `progress` does.
    """
    day = today or datetime.now(UTC).strftime("%Y-%m-%d")
    with Parser() as parser:
        draft = open_draft(file, parser)
        return _checked(archive, draft, parser, progress, day)


def _checked(archive: OpenArchive, draft: Draft, parser: Parser, progress: Progress, day: str) -> DraftCheck:
    analyzer, text = ScriptAnalyzer(), draft.paragraphs.text
    language = detect_language(text)
    worded = Worded.of(text, analyzer.terms(text, language))
    flagged = stops.find_stops(archive, None, day)
    with archive.reading() as view:
        texts = ArchiveTexts(view, analyzer)
        findings, left = _compared(texts, _Read(draft, worded, language), flagged, parser, progress)
        items = draft_search.count(view)
    not_checked = [*left, (draft.cut, "characters beyond the limit"), (int(not items), "empty archive")]
    return DraftCheck(
        name=draft.name,
        sha256=draft.sha256,
        mime=draft.mime,
        language=language,
        paragraphs=len(draft.paragraphs.starts),
        words=len(worded.terms),
        archive=archive.name(),
        archive_id=archive.id,
        state_sha256=state(archive).state_sha256,
        date=_last(archive),
        judged_on=day,
        version=__version__,
        items=items,
        findings=tuple(sorted(findings, key=_order)),
        not_checked=tuple((count, reason) for count, reason in not_checked if count),
        conversions=draft.conversions,
    )


@dataclass(frozen=True, slots=True)
class _Read:
    draft: Draft
    worded: Worded
    language: str


def _compared(
    texts: ArchiveTexts, read: _Read, flagged: Sequence[StopRow], parser: Parser, progress: Progress
) -> tuple[list[DraftFinding], list[tuple[int, str]]]:
    """All findings, and how much of what was left."""
    draft, worded, paragraphs = read.draft, read.worded, read.draft.paragraphs
    quotations = QuotationCheck(texts, paragraphs, worded, read.language, draft.mime)
    quoted = quotations.run(progress)
    figured = FigureCheck(texts, paragraphs, quotations.reading, read.language).run(progress)
    shown = frozenset(claim.claim for claim, _at in figured.used)
    claimed = check_claims(texts, paragraphs, worded, merged(quoted.used, _MOST_USED), shown)
    pictures = check_pictures(texts, draft.pictures, worded, parser, progress)
    found = [*quoted.findings, *figured.findings, *claimed.findings, *pictures]
    flags = Flags.of(flagged, _sources(texts, [source.item for one in found for source in one.sources]))
    found += check_people(texts, paragraphs, worded, flags, quoted.items)
    left = [
        (quoted.not_looked_at, "quotations beyond the limit"),
        (int(figured.cut), "figures beyond the limit"),
        (figured.rows_left, "figure claims beyond the limit"),
        (claimed.left, "claims beyond the limit"),
        (max(0, len(draft.pictures) - MOST_PICTURES), "pictures beyond the limit"),
    ]
    return [_flagged(one, flags) for one in found], left


def _flagged(one: DraftFinding, flags: Flags) -> DraftFinding:
    """Its sources say what stands against their leaving."""
    because = [
        flags.items[source.item].because if source.item in flags.items else source.flagged for source in one.sources
    ]
    sources = (replace(source, flagged=why) for source, why in zip(one.sources, because, strict=True))
    return replace(one, sources=tuple(sources)) if any(because) else one


def _order(one: DraftFinding) -> tuple[int, int, int, int]:
    return one.place.paragraph or 10**9, one.place.start, one.place.end, one.gravity


def _sources(texts: ArchiveTexts, items: Sequence[str]) -> dict[str, str]:
    found = {}
    for item in items:
        row = texts.row(ItemId(item))
        if row is not None and row.source_id:
            found[item] = row.source_id
    return found


def _last(archive: OpenArchive) -> str:
    """When the last content entry was written: the only date of the archive that a check has."""
    return iso(archive.store.journal.last_time(NOT_STATE_KINDS))
