"""A report's content with names replaced and regions burnt out: one pure function, so that whatever is made of it is clean.

Every text of the model is searched but for the machine's values in KEPT; offsets of claims move with the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from operator import itemgetter
from typing import Any

from archive_schema.canonical import sha256_hex
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, FactGroup, ReportBurnt, ReportClaim
from desktop_app.report.model_front import Ref
from desktop_app.report.redaction.names import Names, Place
from desktop_app.rows.redaction import Box, BurntRegion, Pseudonym, Redaction

KEPT = frozenset(
    {
        *("language", "template", "archive_id", "state_sha256", "date", "version", "item", "picture", "still", "about"),
        *("sha256", "mime", "ids_sha256", "original_text_sha256", "of_sha256", "parent"),
        *("how", "pinned", "type", "colour", "logo", "paper", "kind", "may", "reasons", "rule"),
    }
)
"""Fields that hold what no person wrote: ids, hashes, times, and keys of the report's own words."""
_KEYED = ("strands",)
"""Pairs of such a key and a person's words."""
_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")
NO_REASON = "no reason given"
HASH = "hash withheld"
HASHES_WHY = "hashes of files in which a name is replaced are not told"


@dataclass(frozen=True, slots=True)
class Shift:
    """How places of a text moved when parts of it were replaced: (start, end, new start, new end) of each part."""

    parts: tuple[tuple[int, int, int, int], ...] = ()

    def start(self, at: int) -> int:
        """A beginning; one within a replaced part becomes that part's own."""
        return self._moved(at, bisect_right(self.parts, at, key=itemgetter(0)), 2)

    def end(self, at: int) -> int:
        """An end; one within a replaced part becomes that part's own."""
        return self._moved(at, bisect_left(self.parts, at, key=itemgetter(0)), 3)

    def _moved(self, at: int, before: int, edge: int) -> int:
        if not before:
            return at
        part = self.parts[before - 1]
        inside = at < part[1] or (edge == 3 and at == part[1])
        return part[edge] if inside else at - part[1] + part[3]


class _Replacing:
    """Replaces and counts."""

    def __init__(self, plan: Sequence[Pseudonym], hashes: Collection[str] = ()) -> None:
        self._names, self._plan, self._hashes = Names(plan), plan, hashes
        self.counts: Counter[str] = Counter()

    def text(self, source: str) -> str:
        return self.moved(source)[0]

    def moved(self, source: str) -> tuple[str, Shift]:
        """The text with marks in place of names, and how its places moved."""
        places = self._names.places(source)
        if not places:
            return source, Shift()
        pieces: list[str] = []
        parts: list[tuple[int, int, int, int]] = []
        done = length = 0
        for place in places:
            mark = self._mark(place)
            pieces += [source[done : place.start], mark]
            length += place.start - done
            parts.append((place.start, place.end, length, length + len(mark)))
            length += len(mark)
            done = place.end
        return "".join([*pieces, source[done:]]), Shift(tuple(parts))

    def _mark(self, place: Place) -> str:
        one = self._plan[place.who]
        self.counts[one.reason or NO_REASON] += 1
        return f"[{one.pseudonym}]"

    def anything(self, value: Any, name: str = "") -> Any:
        """A value of the model, whatever it is made of."""
        if isinstance(value, str):
            if name in KEPT:
                return "" if value in self._hashes else value
            return self.text(value)
        if isinstance(value, FactGroup):
            return replace(value, facts=self.anything(value.facts))
        if name in _KEYED:
            return tuple((key, self.text(words)) for key, words in value)
        if isinstance(value, Exhibit):
            return self._exhibit(value)
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{f.name: self.anything(getattr(value, f.name), f.name) for f in fields(value)})
        if isinstance(value, tuple | list):
            return type(value)(self.anything(one, name) for one in value)
        if isinstance(value, Mapping):
            return {self.anything(key, name): self.anything(one, str(key)) for key, one in value.items()}
        return value

    def _exhibit(self, exhibit: Exhibit) -> Exhibit:
        text, shift = self.moved(exhibit.text)
        claims = tuple(self._claim(claim, exhibit.text, text, shift) for claim in exhibit.claims)
        rest = {
            f.name: self.anything(getattr(exhibit, f.name), f.name)
            for f in fields(exhibit)
            if f.name not in ("text", "claims")
        }
        known = {"text_replaced": text != exhibit.text, "original_text_sha256": ""}
        if text != exhibit.text and (was := _sha256(exhibit.text)) not in self._hashes:
            known["original_text_sha256"] = was
        return replace(exhibit, **(rest | known | {"text": text, "claims": claims}))

    def _claim(self, claim: ReportClaim, before: str, after: str, shift: Shift) -> ReportClaim:
        """Offsets of a claim that is pinned to another capture's words are of a text that is not printed."""
        found: ReportClaim = replace(
            claim, **{f.name: self.anything(getattr(claim, f.name), f.name) for f in fields(claim)}
        )
        if not claim.shown or claim.start is None or claim.end is None:
            return found
        start, end = shift.start(claim.start), shift.end(claim.end)
        # A quotation may begin or end within a name: by itself it would not be known as one.
        quote = after[start:end] if claim.quote == before[claim.start : claim.end] else found.quote
        return replace(found, start=start, end=end, quote=quote)


def redacted_content(
    content: ReportContent, redaction: Redaction, burnt: Mapping[str, Sequence[BurntRegion]]
) -> tuple[ReportContent, tuple[Pseudonym, ...]]:
    """What is printed when this is hidden, with how much was hidden and why; and what must then be nowhere in the file.

    Where nothing is to be hidden it is the same content.
    """
    boxed = replace(content, exhibits=tuple(_burnt(exhibit, burnt) for exhibit in content.exhibits))
    hidden = {Ref(one.number, claim.number) for one in boxed.exhibits for claim in one.claims if claim.redacted}
    boxed = replace(boxed, front=boxed.front.without_figures_of(hidden)) if hidden else boxed
    hashes = frozenset[str]() if redaction.original_hashes else _telling_hashes(boxed, Names(redaction.names))
    withheld = (Pseudonym(tuple(sorted(hashes)), HASH, HASHES_WHY),) if hashes else ()
    plan = (*redaction.names, *withheld)
    replacing = _Replacing(plan, hashes)
    done: ReportContent = replacing.anything(boxed)
    places = sorted(replacing.counts.items())
    names = tuple((count, f"places where a name is replaced: {why}") for why, count in places if why != HASHES_WHY)
    more = ((len(hashes), HASHES_WHY),) if hashes else ()
    if not names and boxed == content:
        return content, plan
    return replace(done, left_out=(*done.left_out, *_regions_left_out(done), *names, *more)), plan


def texts_of(value: Any, name: str = "") -> list[str]:
    """Every text of a report's content in which names are looked for."""
    if isinstance(value, str):
        return [] if name in KEPT else [value]
    if is_dataclass(value):
        return [text for f in fields(value) for text in texts_of(getattr(value, f.name), f.name)]
    if isinstance(value, tuple | list):
        return [text for one in value for text in texts_of(one, name)]
    if isinstance(value, Mapping):
        return [text for key, one in value.items() for text in (*texts_of(key), *texts_of(one, str(key)))]
    return []


def _telling_hashes(content: ReportContent, names: Names) -> frozenset[str]:
    """SHA-256 of files in which a name is replaced: the text, and what it was read from; a picture has no words of its own."""
    changed = [exhibit for exhibit in content.exhibits if names.stands_in(exhibit.text) or _told(exhibit, names)]
    found = {one.sha256 for exhibit in changed for one in exhibit.assets if not one.mime.startswith("image/")}
    # The hash of a list of hashes is as good as those in it, where the list can be written anew.
    found |= {sha256 for exhibit in changed for _n, value, _h in exhibit.record for sha256 in _SHA256.findall(value)}
    found |= {sha256 for exhibit in changed for one in exhibit.translations for sha256 in (one.sha256, one.of_sha256)}
    return frozenset(filter(None, found | {_sha256(exhibit.text) for exhibit in changed}))


def _told(exhibit: Exhibit, names: Names) -> bool:
    return any(names.stands_in(one.text) for one in exhibit.translations)


def _sha256(text: str) -> str:
    return sha256_hex(text.encode("utf-8"))


def _burnt(exhibit: Exhibit, burnt: Mapping[str, Sequence[BurntRegion]]) -> Exhibit:
    """What the pictures of an exhibit hide, and claims about it without what they say of it."""
    shown = [exhibit.picture, *(claim.still for claim in exhibit.claims), *(sha256 for _time, sha256 in exhibit.stills)]
    found = {sha256: burnt[sha256] for sha256 in shown if sha256 in burnt}
    if not found:
        return exhibit
    boxes = tuple(
        ReportBurnt(sha256, one.frame, one.box, one.reason) for sha256, those in found.items() for one in those
    )
    on_picture = [(one.frame, one.box) for one in found.get(exhibit.picture, ())]
    claims = tuple(_hidden(claim, on_picture) for claim in exhibit.claims)
    if exhibit.picture not in found or not exhibit.caption:
        return replace(exhibit, burnt=boxes, claims=claims)
    # A picture that came with an article is often called by its caption.
    told = exhibit.title in exhibit.caption or exhibit.caption in exhibit.title
    title = f"[{exhibit.kind} {exhibit.number}]" if told else exhibit.title
    return replace(exhibit, burnt=boxes, claims=claims, caption="", caption_hidden=True, title=title)


def _hidden(claim: ReportClaim, boxes: Sequence[tuple[int, Box]]) -> ReportClaim:
    if not claim.shown or claim.region is None:
        return claim
    if any(frame == claim.frame and touches(claim.region, box) for frame, box in boxes):
        return replace(claim, quote="", figure="", caption="", redacted=True)
    return claim


def touches(one: Box, other: Box) -> bool:
    """Whether two boxes share a pixel."""
    return (
        one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3] and other[1] < one[1] + one[3]
    )  # fmt: skip


def _regions_left_out(content: ReportContent) -> tuple[tuple[int, str], ...]:
    boxes = {(one.picture, one.frame, one.box): one.reason for exhibit in content.exhibits for one in exhibit.burnt}
    counts = Counter(boxes.values())
    found = [(count, f"regions burnt out of pictures: {reason}") for reason, count in sorted(counts.items())]
    captions = sum(exhibit.caption_hidden for exhibit in content.exhibits)
    claims = sum(claim.redacted for exhibit in content.exhibits for claim in exhibit.claims)
    more = ((captions, "captions of pictures with burnt regions are not printed"),
            (claims, "claims about burnt regions are printed without what they say of them"))  # fmt: skip
    return (*found, *((count, what) for count, what in more if count))
