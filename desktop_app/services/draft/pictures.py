"""Pictures inside a draft: whether the archive has them, by their bytes or by what they look like, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.analysis.draft.words_apart import Worded, find_exactly
from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.draft import DraftFinding, DraftPlace, DraftSource
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.draft.opening import DraftPicture
from desktop_app.services.draft.progress import Progress
from desktop_app.services.draft.texts import MOST_SOURCES, ArchiveTexts
from desktop_app.services.parsing.parser import Parser
from desktop_app.storage.queries import looks

MOST_PICTURES = 300
_LEAST_CAPTION = 3


def check_pictures(
    texts: ArchiveTexts,
    pictures: Sequence[tuple[DraftPicture, DraftPlace]],
    worded: Worded,
    parser: Parser,
    progress: Progress,
) -> Iterator[DraftFinding]:
    """Each picture once, in the file's order. `worded`: the draft's words, in which captions are looked for."""
    every = looks.all_looks(texts.view)
    for number, (picture, place) in enumerate(pictures[:MOST_PICTURES]):
        progress(number, len(pictures))
        yield _one(texts, picture, place, worded, every, parser)


def _one(
    texts: ArchiveTexts, picture: DraftPicture, place: DraftPlace, worded: Worded, every: looks.AllLooks, parser: Parser
) -> DraftFinding:
    captures = looks.captures_with_original(texts.view, picture.sha256)
    note = "same bytes"
    if not captures:
        note = "looks alike"
        try:
            facts, _thumbnail = parser.picture(picture.data)
        except (InputError, EvidenceError):
            return DraftFinding("picture not readable", place)
        if not facts.phash64 or not facts.dhash64:
            return DraftFinding("picture not compared", place)
        captures = _alike(texts, every, facts.phash64, facts.dhash64, facts.phash64_mirrored, facts.dhash64_mirrored)
    if not captures:
        return DraftFinding("picture not in the archive", place, note=f"{'some' if every.without else 'all'} compared")
    items = list(dict.fromkeys(ItemId(item) for _c, item, _at in looks.moments(texts.view, captures)))
    return _known(texts, items, place, worded, note)


def _alike(texts: ArchiveTexts, every: looks.AllLooks, *hashes: str) -> list[CaptureId]:
    # numpy is loaded with the first picture that is compared.
    from desktop_app.analysis.image.near import near

    rows: dict[int, int] = {}
    for phash, dhash in (hashes[:2], hashes[2:]):
        if phash and dhash:
            for place, bits in near(int(phash, 16), int(dhash, 16), every.phashes, every.dhashes):
                rows.setdefault(every.rows[place], bits)
    found = looks.captures_of_looks(texts.view, sorted(rows, key=lambda row: rows[row])[:100])
    return list(found.values())


def _known(texts: ArchiveTexts, items: list[ItemId], place: DraftPlace, worded: Worded, note: str) -> DraftFinding:
    """What people judged of the picture, and how it was captioned."""
    captions = looks.captions(texts.view, items)
    sources: list[DraftSource] = []
    statuses: set[str] = set()
    for item in items[:MOST_SOURCES]:
        said = " / ".join(captions.get(item, []))
        claims = [claim for claim in texts.claims(item) if _is_judged(claim)]
        statuses |= {a.status for claim in claims for a in claim.assessments if a.head and not a.withdrawn}
        statuses |= {"differing" for claim in claims if claim.differing}
        sources += [texts.source(item, claim, words=said or claim.quote) for claim in claims] or [
            texts.source(item, words=said)
        ]
    rule = _rule(statuses, note, texts, [one for item in items for one in captions.get(item, [])], worded)
    return DraftFinding(rule, place, tuple(sources[:MOST_SOURCES]), more=max(0, len(items) - MOST_SOURCES), note=note)


def _is_judged(claim: ClaimRow) -> bool:
    return claim.differing or any(a.head and not a.withdrawn for a in claim.assessments)


def _rule(statuses: set[str], note: str, texts: ArchiveTexts, captions: Sequence[str], worded: Worded) -> str:
    if "out of context" in statuses:
        return "picture out of context"
    if statuses & {"refuted", "disputed", "inconclusive", "differing"}:
        return "picture contested"
    if note == "looks alike":
        return "picture alike"
    distinct = {" ".join(texts.surfaces(caption)) for caption in captions} - {""}
    if len(distinct) > 1 or (distinct and not any(_stands(texts, caption, worded) for caption in captions)):
        return "picture captions differ"
    return "picture found"


def _stands(texts: ArchiveTexts, caption: str, worded: Worded) -> bool:
    """Whether the draft has the archive's caption, word by word."""
    terms = texts.analyzer.terms(caption, "")
    return len(terms) >= _LEAST_CAPTION and bool(find_exactly(Worded.of(caption, terms), worded))
