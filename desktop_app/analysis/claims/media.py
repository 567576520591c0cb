"""Photo credit lines, "claimed image" lines, and media that was only said to have been posted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from desktop_app.analysis.claims.model import Media, Suggestion

_PHOTO = re.compile(
    r"^(?:(?:TOP )?(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture|VIDEO|Video)S?s?|Фото|ФОТО|Видео|صورة|الصورة)[^\S\n]?:[^\S\n]*([^\n]{4,600})$",
    re.M,
)
_CREDIT = re.compile(r"\(([^()/\n]{2,60})(?:/([^()\n]{2,40}))?\)[.\s]*$")
_CLAIMED = re.compile(
    r"^[^\S\n]*((?:Claimed|Purported|Alleged|Unverified|Reported)[^\S\n]+(image|photograph|photo|picture|video|footage|document)s?\b[^\n]{0,300})$",
    re.M | re.I,
)
_NAME = re.compile(r"[^\S\n]*:?[^\S\n]*\n\s*\n?([A-Za-z0-9][A-Za-z0-9_.-]{4,120})[^\S\n]*(?=\n|$)")
_POSTED = re.compile(
    r"\b(videos?|footage|photos?|photographs?|images?|pictures?)\b[^.\n]{0,60}?"
    r"\b(?:been (?:also )?(?:posted|shared|published|released|circulated)|(?:also )?(?:posted|shared|circulated|circulating|shows?|showed|showing))\b",
    re.I,
)
_STOP = re.compile(r"\.(?=\s|$)|(?=\n)")
_BESIDE = 200
"""How much of its sentence is quoted on either side of such words."""
_Kind = Literal["image", "video", "document"]
_KINDS: dict[str, _Kind] = {
    "video": "video",
    "videos": "video",
    "footage": "video",
    "document": "document",
    "documents": "document",
}


def _kind(word: str) -> _Kind:
    return _KINDS.get(word.lower(), "image")


def media_suggestions(text: str) -> list[Suggestion]:
    """Claims about pictures and videos, in the text's order; each stretch of words once."""
    found = [*_photos(text), *_claimed(text)]
    taken = sorted((s.start, s.end) for s in found)
    found += [s for s in _posted(text) if not _overlaps(s, taken)]
    return sorted(found, key=lambda suggestion: suggestion.start)


def _overlaps(suggestion: Suggestion, taken: list[tuple[int, int]]) -> bool:
    """Whether a stretch meets one of the taken ones, which are sorted and apart."""
    place = bisect_left(taken, (suggestion.end, 0))
    return place > 0 and taken[place - 1][1] > suggestion.start


def referenced_media(text: str) -> list[Media]:
    """Media that the text names but that does not come with the words alone."""
    return [suggestion.media for suggestion in media_suggestions(text) if suggestion.media is not None]


def _photos(text: str) -> Iterator[Suggestion]:
    for match in _PHOTO.finditer(text):
        credit = _CREDIT.search(match[1])
        caption = (match[1][: credit.start()] if credit else match[1]).strip()
        media = Media(
            media="video" if match[0].startswith(("VIDEO", "Video", "Видео")) else "image",
            caption=caption,
            photographer=(credit[1] if credit else "").strip(),
            agency=(credit[2] or "" if credit else "").strip(),
            start=match.start(),
        )
        who = media.photographer or media.agency
        yield Suggestion(
            media.media,
            match[0],
            match.start(),
            match.end(),
            "photo-credit",
            who,
            "photographer" if who else "",
            media=media,
        )


def _claimed(text: str) -> Iterator[Suggestion]:
    for match in _CLAIMED.finditer(text):
        quote = match[1].rstrip(" :\t")
        start = match.start(1)
        name = _NAME.match(text, start + len(quote))
        kind = _kind(match[2])
        media = Media(kind, quote, name=name[1] if name and not name[1].istitle() else "", start=start, claimed=True)
        yield Suggestion(
            kind,
            quote,
            start,
            start + len(quote),
            "claimed-media",
            status="claimed",
            media=media,
        )


def _posted(text: str) -> Iterator[Suggestion]:
    past = 0
    for match in _POSTED.finditer(text):
        if match.start() < past:
            continue
        start, past = _sentence(text, match)
        quote = text[start:past]
        kind = _kind(match[1])
        media = Media(kind, quote.rstrip("."), start=start)
        yield Suggestion(kind, quote, start, past, "posted-media", status="claimed", trust="guess", media=media)


def _sentence(text: str, match: re.Match[str]) -> tuple[int, int]:
    floor, ceiling = max(0, match.start() - _BESIDE), min(len(text), match.end() + _BESIDE)
    left = max(text.rfind(". ", floor, match.start()), text.rfind("\n", floor, match.start()), floor - 1) + 1
    stop = _STOP.search(text, match.end(), ceiling)
    words = text[left : stop.end() if stop else ceiling]
    return left + len(words) - len(words.lstrip()), left + len(words.rstrip())
