"""Photo credit lines, "claimed image" lines, and media that was only said to have been posted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.claims.model import Media, Suggestion

_PHOTO = re.compile(r"^(?:PHOTO|TOP PHOTO|IMAGE|PICTURE|VIDEO)S?:[^\S\n]*([^\n]{4,600})$", re.M)
_CREDIT = re.compile(r"\(([^()/\n]{2,60})(?:/([^()\n]{2,40}))?\)[.\s]*$")
_CLAIMED = re.compile(
    r"^[^\S\n]*((?:Claimed|Purported|Alleged|Unverified|Reported)[^\S\n]+(image|photograph|photo|picture|video|footage|document)s?\b[^\n]{0,300})$",
    re.M | re.I,
)
_NAME = re.compile(r"[^\S\n]*:?[^\S\n]*\n\s*\n?([A-Za-z0-9][A-Za-z0-9_.-]{4,120})[^\S\n]*(?=\n|$)")
_POSTED = re.compile(
    r"[^.\n]{0,200}\b(videos?|footage|photos?|photographs?|images?|pictures?)\b[^.\n]{0,60}"
    r"\b(?:been (?:also )?(?:posted|shared|published|released|circulated)|(?:also )?(?:posted|shared|circulated|shows?|showed|showing))\b[^.\n]{0,200}\.?",
    re.I,
)
_KINDS = {"video": "video", "footage": "video", "document": "document"}


def _kind(word: str) -> str:
    return _KINDS.get(word.lower().rstrip("s") if word.lower() != "footage" else "footage", "image")


def media_suggestions(text: str) -> list[Suggestion]:
    """Claims about pictures and videos, in the text's order; each stretch of words once."""
    found = [*_photos(text), *_claimed(text)]
    taken = [(s.start, s.end) for s in found]
    found += [s for s in _posted(text) if not any(s.start < end and start < s.end for start, end in taken)]
    return sorted(found, key=lambda suggestion: suggestion.start)


def referenced_media(text: str) -> list[Media]:
    """Media that the text names but that does not come with the words alone."""
    return [suggestion.media for suggestion in media_suggestions(text) if suggestion.media is not None]


def _photos(text: str) -> Iterator[Suggestion]:
    for match in _PHOTO.finditer(text):
        credit = _CREDIT.search(match[1])
        caption = (match[1][: credit.start()] if credit else match[1]).strip()
        media = Media(
            media="video" if match[0].startswith("VIDEO") else "image",
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
        media = Media(kind, quote, name=name[1] if name and not name[1].istitle() else "", start=start, claimed=True)  # type: ignore[arg-type]
        yield Suggestion(
            kind if kind != "document" else "document",
            quote,
            start,
            start + len(quote),
            "claimed-media",
            status="claimed",
            media=media,
        )


def _posted(text: str) -> Iterator[Suggestion]:
    for match in _POSTED.finditer(text):
        quote = match[0].strip()
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        kind = _kind(match[1])
        media = Media(kind, quote.rstrip("."), start=start)  # type: ignore[arg-type]
        yield Suggestion(
            kind, quote, start, start + len(quote), "posted-media", status="claimed", trust="guess", media=media
        )
