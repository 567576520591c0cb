"""A draft of 1,500 words against an archive of 10,000 articles with 20,000 claims: every second quotation and figure is the archive's."""

from __future__ import annotations

import hashlib
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive_schema import entries as e
from archive_schema.statuses import ClaimKind
from desktop_app.rows.search import SearchItem
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.draft.check import check_draft
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.journal import Draft, new_entity
from tests.bench.corpus import Corpus
from tests.bench.model import Result, spent

_ITEMS, _BATCH, _WORDS = 10_000, 1_000, 1_500
_RUN = 14
"""Words of a quotation."""
_COUNTED = {
    "en": "At least {n} civilians were killed in {p}", "ru": "Погибли не менее {n} мирных жителей в {p}",
    "ar": "قتل ما لا يقل عن {n} مدنيا في {p}", "fr": "Au moins {n} civils ont été tués à {p}",
    "uk": "Загинули щонайменше {n} цивільних у {p}", "es": "Al menos {n} civiles murieron en {p}", "zh": "{n} 人 {p}",
}  # fmt: skip
_QUOTED = {"en": ("“", "”", "she said"), "ru": ("«", "»", "сказала она"), "ar": ("«", "»", "قالت")}
_STATUSES = ("claimed", "disputed", "refuted", "verified")
_AT = "2026-01-02T03:04:05Z"
_BAR = 5.0


@dataclass(frozen=True, slots=True)
class _Article:
    language: str
    text: str
    quoted: str
    counted: str
    value: int
    place: str


def run(size: float) -> list[Result]:
    """Seconds of processor time of this process and of the one that reads the draft."""
    count = max(60, round(_ITEMS * size))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = [_article(item, number) for number, item in enumerate(Corpus(count).items(0, count))]
        with create(folder / "archive", "Bench", "R1", folder / "home").archive as archive:
            _fill(archive, articles)
            return [_checked(archive, folder, articles, language) for language in _QUOTED]


def _article(item: SearchItem, number: int) -> _Article:
    """What the corpus has, and one sentence with a count in it."""
    words = next(part.text for part in item.parts if part.part == "text")
    place = next(value for name, value in item.values if name == "place")
    counted = _COUNTED[item.language].format(n=number % 900 + 3, p=place)
    run = words.split()[20 : 20 + _RUN]
    return _Article(item.language, f"{words}\n\n{counted}.\n", " ".join(run), counted, number % 900 + 3, place)


def _fill(archive: OpenArchive, articles: Sequence[_Article]) -> None:
    for first in range(0, len(articles), _BATCH):
        drafts: list[Draft] = []
        stored: list[StoredBlob] = []
        for number, one in enumerate(articles[first : first + _BATCH], first):
            stored.append(archive.blobs.put(one.text.encode()))
            drafts += _drafts(number, one, stored[-1])
        archive.append_ahead(drafts, stored)
    archive.catch_up()


def _drafts(number: int, one: _Article, stored: StoredBlob) -> Iterator[Draft]:
    """An item with its capture, a quotation and a figure, of which every second has its parts stated."""
    item, capture = new_entity(), new_entity()
    original = e.Asset(
        role="original", sha256=hashlib.sha256(str(number).encode()).hexdigest(), mime="text/plain", size_bytes=9
    )
    text = e.Asset(role="text", sha256=stored.sha256, mime="text/plain", size_bytes=stored.size_bytes)
    fields: dict[str, e.Value] = {"kind": "article", "title": f"Ridge Daily {number}", "language": one.language}
    yield Draft(item, e.EntityCreate(type="item", fields=fields))
    yield Draft(capture, e.CaptureAdd(item=item, method="file", started_at=_AT, ended_at=_AT, assets=[original, text]))
    stated = e.Figure(value=one.value, unit="killed", group="civilians", place=one.place) if number % 2 else None
    claims: tuple[tuple[ClaimKind, str, e.Figure | None], ...] = (
        ("quotation", one.quoted, None), ("figure", one.counted, stated),
    )  # fmt: skip
    for kind, quote, figure in claims:
        claim, start = new_entity(), max(0, one.text.find(quote))
        anchor = e.TextAnchor(start=start, end=start + len(quote), quote=quote, text_sha256=stored.sha256)
        yield Draft(claim, e.ClaimAdd(item=item, capture=capture, claim_kind=kind, anchor=anchor, figure=figure))
        yield Draft(claim, e.ClaimAssess(status=_STATUSES[number % 4], about="content", reason="r"))


def _checked(archive: OpenArchive, folder: Path, articles: Sequence[_Article], language: str) -> Result:
    draft = folder / f"draft-{language}.txt"
    draft.write_text(_draft([one for one in articles if one.language == language], language), "utf-8")
    found = []
    took = spent(lambda: found.append(check_draft(archive, draft, lambda _done, _total: None)))
    if not found[0].findings:
        raise SystemExit("the check found nothing")
    name = f"check of {found[0].words:,} words ({language}), {len(found[0].findings)} findings"
    return Result("draft", name, took.cpu, "CPU s", "lower", _BAR)


def _draft(own: Sequence[_Article], language: str) -> str:
    """Paragraphs of a quotation, a count and some words between; in turn as the archive has it, with a word changed, and made up."""
    chance, (opened, closed, said) = random.Random(4), _QUOTED[language]
    paragraphs: list[str] = []
    words = 0
    while words < _WORDS:
        one, turn = chance.choice(own), len(paragraphs) % 3
        run, between = one.quoted.split(), one.text.split()[60:80]
        if turn == 1:
            run[5] = run[7]
        elif turn == 2:
            chance.shuffle(run)
        counted = one.counted if turn != 1 else one.counted.replace(str(one.value), str(one.value + 1))
        paragraphs.append(f"{opened}{' '.join(run)}{closed}, {said}. {counted}. {' '.join(between)}.")
        words += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"
