"""Which words of the original page are the article: text chosen by trafilatura, structure from the page itself."""

from __future__ import annotations

import importlib
import logging
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any

from desktop_app.analysis.article.blocks import Run, runs
from desktop_app.analysis.article.tree import Element, Page, attribute, body_of, tag

MAX_ELEMENTS = 60_000
"""Larger pages are read whole, without choosing: choosing would take minutes."""
_MAX_SEARCHES = 3_000
_LONG = 60
_LEAD = 80
_KEEP_SHARE = 0.92
_NOT_WORD = re.compile(r"[\W_]+")
_ASCII_NOT_WORD = {number: None for number in range(128) if not chr(number).isalnum()}
_ZONES = re.compile(
    r"\b(nav|navbar|navigation|menu|related|share|sharing|social|newsletter|subscribe|comments?|adverts?|advertisement"
    r"|promo|sidebar|breadcrumbs?|cookies?|trending|most-read|recommended)\b",
    re.I,
)
_ZONE_TAGS = frozenset(("nav", "aside", "footer", "form"))
_WORD_PARTS = ("p", "head", "item", "cell", "quote", "ab", "code")


@dataclass(frozen=True, slots=True)
class Frame:
    """The runs to show in the page's order, and the element around them (None: nothing was chosen)."""

    runs: tuple[Run, ...]
    element: Element | None


def article_frame(page: Page, title: str) -> Frame:
    """Matched runs; captions and the headline around them; headings, quotes and tables between them."""
    every = runs(body_of(page.root))
    chosen = _chosen_text(page.root) if len(page.elements) < MAX_ELEMENTS else []
    matched = _matches(every, chosen)
    if not any(matched):
        return Frame(tuple(_outside_zones(every)), None)
    holding = _ancestors([run for run, match in zip(every, matched, strict=True) if match])
    frame = _frame_element(every, matched)
    within = set(frame.iter())
    inside = [(run, match) for run, match in zip(every, matched, strict=True) if run.element in within]
    kept = _keep(inside, holding)
    return Frame((*_headline(every, kept, title), *kept), frame)


@lru_cache(maxsize=1)
def _trafilatura() -> ModuleType:
    # Imported late: half a second. Its complaints about short pages are our page state.
    trafilatura = importlib.import_module("trafilatura")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    return trafilatura


def _chosen_text(root: Element) -> list[str]:
    """The article's pieces as trafilatura chooses them; it works on its own copy of the tree."""
    options: dict[str, Any] = {"include_comments": False, "include_tables": True}
    try:
        found: Any = _trafilatura().bare_extraction(root, include_images=False, include_links=False, **options)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, RecursionError):
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return [text for element in body.iter(*_WORD_PARTS) if (text := "".join(element.itertext()).strip())]


def norm(text: str) -> str:
    """Letters and digits alone, lower case: what blocks are compared by."""
    if text.isascii():
        return text.translate(_ASCII_NOT_WORD).lower()
    return _NOT_WORD.sub("", text).lower()


def _matches(every: Sequence[Run], chosen: Sequence[str]) -> list[bool]:
    """For each run whether it is in the chosen text: alone, line by line, or with its block's other runs."""
    if not chosen:
        return [False] * len(every)
    oracle = _Oracle(chosen)
    together: dict[Element, list[str]] = defaultdict(list)
    for run in every:
        together[run.element].append(run.text)
    whole = {element for element, texts in together.items() if len(texts) > 1 and oracle.has("".join(texts))}
    return [run.element in whole or oracle.has(run.text) or oracle.has_lines(run.text) for run in every]


class _Oracle:
    """Answers whether words are part of the chosen text."""

    def __init__(self, chosen: Sequence[str]) -> None:
        keys = [norm(text) for text in chosen]
        self._pieces = {key for key in keys if key}
        self._joined = "".join(keys)
        self._searches = 0

    def has(self, text: str) -> bool:
        key = norm(text)
        if key in self._pieces or len(key) <= _LONG:
            return key in self._pieces
        self._searches += 1
        return self._searches < _MAX_SEARCHES and key in self._joined

    def has_lines(self, text: str) -> bool:
        lines = text.split("\n")
        return len(lines) > 1 and all(self.has(line) for line in lines)


def _ancestors(matched: Sequence[Run]) -> set[Element]:
    """Every element that holds a match; marked once, because asking each node would be quadratic."""
    holding: set[Element] = set()
    for run in matched:
        element = run.element
        while element is not None and element not in holding:
            holding.add(element)
            element = element.getparent()
    return holding


def _frame_element(every: Sequence[Run], matched: Sequence[bool]) -> Element:
    """The smallest element with 92 % of the matched letters, widened to its article or main."""
    weights: dict[Element, int] = defaultdict(int)
    for run, match in zip(every, matched, strict=True):
        if match:
            weights[run.element] += len(run.text)
    total = sum(weights.values())
    element = max(weights, key=lambda owner: weights[owner])
    subtotals = _subtotals(weights)
    while subtotals[element] < _KEEP_SHARE * total and element.getparent() is not None:
        element = element.getparent()
    return _widened(element)


def _subtotals(weights: dict[Element, int]) -> dict[Element, int]:
    sums: dict[Element, int] = defaultdict(int)
    for owner, weight in weights.items():
        for element in (owner, *owner.iterancestors()):
            sums[element] += weight
    return sums


def _widened(element: Element) -> Element:
    for ancestor in (element, *element.iterancestors()):
        schema = ancestor.get("itemtype") or ""
        if tag(ancestor) in ("article", "main") or ancestor.get("role") == "main" or schema.endswith("Article"):
            return ancestor
    return element


def _keep(inside: Sequence[tuple[Run, bool]], holding: set[Element]) -> list[Run]:
    places = [place for place, (_run, match) in enumerate(inside) if match]
    first, last = (places[0], places[-1]) if places else (0, -1)
    return [
        run
        for place, (run, match) in enumerate(inside)
        if match or (not _in_zone(run.element, holding) and _is_wanted(run, place < first, place > last))
    ]


def _is_wanted(run: Run, before: bool, after: bool) -> bool:
    """An unmatched run: captions always; before the matches headline and lead; between them all but link lists."""
    if run.kind == "caption":
        return True
    if before:
        return run.level == 1 or (run.kind == "paragraph" and run.linked < 0.2 and len(run.text) > _LEAD)
    return not after and run.linked < 0.5


def _in_zone(element: Element, holding: set[Element]) -> bool:
    """Whether a navigation, advertising or comment zone lies around it that holds no match."""
    while element is not None and element not in holding:
        if _is_zone(element):
            return True
        element = element.getparent()
    return False


def _is_zone(element: Element) -> bool:
    words = f"{attribute(element, 'class')} {attribute(element, 'id')}"
    return tag(element) in _ZONE_TAGS or bool(_ZONES.search(words.replace("_", "-")))


def _outside_zones(every: Sequence[Run]) -> list[Run]:
    """When nothing was chosen: all words but zones, or all words, so that nothing is silently lost."""
    kept = [run for run in every if not _in_zone(run.element, set()) and run.linked < 0.9]
    return kept or list(every)


def _headline(every: Sequence[Run], kept: Sequence[Run], title: str) -> list[Run]:
    """The page's headline when it stands outside the frame: claims are pinned to headlines too."""
    wanted = norm(title)
    if not wanted or any(norm(run.text) == wanted for run in kept[:5]):
        return []
    return [run for run in every if run.kind == "heading" and norm(run.text) == wanted and run not in kept][:1]
