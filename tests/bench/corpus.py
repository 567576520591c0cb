"""Any number of articles for the search benchmark, the same ones every time: seven languages, Zipf's law, bursts. All invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from archive_schema.statuses import CLAIM_KINDS, STATUSES
from desktop_app.rows.search import SearchItem, SearchPart
from tests.bench.corpus_words import LANGUAGES, LETTERS, WORDS, Lexicon

SEED = 20_160
TEXT_WORDS, CLAIM_WORDS, CLAIMS = 600, 50, 5
SOURCES, PLACES, TAGS = 200, 300, 60
_FIRST_DAY = np.datetime64("2014-01-01")
_DAYS = 4_400
_STORY = 280
"""So many articles in a row tell one story in seven languages: its words are frequent there and rare elsewhere."""
_STORY_WORDS, _STORY_SHARE = 24, 0.07
_RARE_FROM = 3_000
_KINDS = ("article", "article", "article", "article", "document", "message", "image", "video")


@dataclass(frozen=True, slots=True)
class Story:
    """What the articles of one language and story share: rare words, and a name of two of them."""

    ranks: NDArray[np.int64]

    @property
    def name(self) -> NDArray[np.int64]:
        """Two ranks that stand one after the other in each of its articles."""
        return self.ranks[:2]


class Corpus:
    """Articles by number; each depends on its number alone. `with_claims`: five claims an article."""

    def __init__(self, articles: int, *, with_claims: bool = False) -> None:
        self.articles = articles
        self.with_claims = with_claims

    @cached_property
    def lexicons(self) -> dict[str, Lexicon]:
        """The words by language; a few articles need no large vocabulary."""
        count = min(WORDS, _RARE_FROM + 2_000 + 20 * self.articles)
        return {language: Lexicon(language, count) for language in LANGUAGES}

    def items(self, first: int, end: int) -> Iterator[SearchItem]:
        """The articles with these numbers."""
        return map(self.item, range(first, end))

    def language(self, number: int) -> str:
        """Languages in a fixed turn of a hundred articles, by their shares."""
        return _TURN[number * 37 % len(_TURN)]

    def story(self, language: str, number: int) -> Story:
        """The story that an article of this number tells."""
        chance = np.random.default_rng([SEED, 1, LANGUAGES.index(language), number // _STORY])
        return Story(chance.integers(_RARE_FROM, len(self.lexicons[language].words), _STORY_WORDS))

    def item(self, number: int) -> SearchItem:
        """One article."""
        chance = np.random.default_rng([SEED, 0, number])
        language = self.language(number)
        writer = _Writer(chance, language, self.lexicons[language], self.story(language, number))
        title = writer.words(8)
        parts = [
            SearchPart("title", "", title, language),
            SearchPart("caption", "", writer.words(12), language),
            SearchPart("text", f"k{number:09}", writer.text(int(chance.integers(450, 750))), language),
        ]
        if self.with_claims:
            parts += [
                SearchPart("claim", f"c{number:09}{at}", writer.text(int(chance.integers(30, 70))), language)
                for at in range(CLAIMS)
            ]
        captured = _FIRST_DAY + int(chance.integers(_DAYS))
        published = captured - int(chance.integers(40)) if chance.random() < 0.9 else None
        return SearchItem(
            item=f"item-{number:011}-{number * 2_654_435_761 % 2**32:08x}",
            kind=_KINDS[number % len(_KINDS)],
            title=title,
            language=language,
            source=source(_skewed(chance, SOURCES)),
            captured_at=f"{captured}T08:00:00Z",
            published_at=f"{published}" if published else "",
            values=(*_values(chance, number), ("year", str(published or captured)[:4])),
            numbers=(("figure", int(chance.integers(1, 3_000))),) if number % 3 == 0 else (),
            parts=tuple(parts),
        )


def source(rank: int) -> str:
    """The name of a source."""
    return f"Ridge Courier {rank}"


def place(rank: int) -> str:
    """The name of a place."""
    return f"Dremna {rank}"


def _turns() -> tuple[str, ...]:
    return tuple(language for language in LANGUAGES for _ in range(round(LETTERS[language].share * 100)))


_TURN = _turns()


def _skewed(chance: np.random.Generator, count: int) -> int:
    """A rank below `count`; low ones are frequent."""
    return int(count * chance.random() ** 2.5)


def _values(chance: np.random.Generator, number: int) -> Iterator[tuple[str, str]]:
    yield "place", place(_skewed(chance, PLACES))
    for _ in range(int(chance.integers(0, 4))):
        yield "tag", f"tag {_skewed(chance, TAGS)}"
    for _ in range(int(chance.integers(0, 3))):
        yield "status", STATUSES[_skewed(chance, len(STATUSES))]
        yield "kind", CLAIM_KINDS[_skewed(chance, len(CLAIM_KINDS))]
    if number % 4 == 0:
        yield "collection", f"Case {number // 4 % 12}"


class _Writer:
    """Writes in one language about one story."""

    def __init__(self, chance: np.random.Generator, language: str, lexicon: Lexicon, story: Story) -> None:
        self._chance = chance
        self._lexicon = lexicon
        self._story = story
        self._between = "" if language == "zh" else " "

    def words(self, count: int) -> str:
        """A line with its first letter large."""
        return self._between.join(self._drawn(count)).capitalize()

    def text(self, count: int) -> str:
        """Sentences, with the story's name and a number in some of them."""
        words = self._drawn(count)
        name = self._between.join(self._lexicon.words[self._story.name].tolist())
        figures = self._chance.integers(2, 9_000, count).tolist()
        sentences: list[str] = []
        place = 0
        for length in self._chance.integers(6, 22, count // 6 + 1).tolist():
            said = self._between.join(words[place : place + length]).capitalize()
            sentences.append(f"{said} {name} {figures[place]:,}" if len(sentences) % 9 == 0 else said)
            place += length
            if place >= count:
                break
        return ". ".join(sentences) + "."

    def _drawn(self, count: int) -> list[str]:
        ranks = self._lexicon.draw(self._chance, count)
        bursts = self._chance.random(count) < _STORY_SHARE
        ranks[bursts] = self._chance.choice(self._story.ranks, int(bursts.sum()))
        words: list[str] = self._lexicon.words[ranks].tolist()
        return words
