"""What may be said of copies of a picture: where it was captured, and what merely looks alike."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.services.picture_pair import Resemblance
from desktop_app.services.seen_before import Copy, SeenBefore
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.words import Words

_TITLE = 60


def day(words: Words, at: str) -> str:
    """A moment of the record, to the minute."""
    return words.as_written(at[:16].replace("T", " "))


def how(words: Words, copy: Copy) -> str:
    """In what one copy resembles the picture."""
    resembles = words("the same bytes") if copy.same_bytes else alike(words, copy.bits, copy.mirrored)
    linked = words("linked as the same image by a person")
    shown = (resembles if copy.same_bytes or copy.alike else "", linked if copy.linked else "")
    return " · ".join(part for part in shown if part)


def alike(words: Words, bits: int, mirrored: bool) -> str:
    """A hint, and called so."""
    if mirrored:
        return words("looks alike (mirrored), {bits} of 64 bits differ: a hint", bits=bits)
    return words("looks alike, {bits} of 64 bits differ: a hint", bits=bits)


def sentences(desk: Desk, found: SeenBefore, capture: str) -> list[str]:
    """What the banner says, from what is certain to what was not looked at."""
    words = desk.words
    if not any(copy.same_bytes or copy.alike for copy in found.copies):
        return [_none(words, found), *_by_hand(words, found), *_captions(words, found)]
    near = [*_captured(words, found, capture), *_alike(words, found)]
    return [*near, *_by_hand(words, found), *_captions(words, found), *_rest(words, found)]


def _none(words: Words, found: SeenBefore) -> str:
    if not found.hashed:
        return words(
            "No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.",
            count=found.not_compared,
        )
    return words(
        "No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).",
        count=found.compared, missing=found.not_compared,
    )  # fmt: skip


def _captured(words: Words, found: SeenBefore, capture: str) -> Iterable[str]:
    if found.same:
        yield words("The same bytes were captured {count} times.", count=found.same + 1)
    if found.first is None:
        return
    if found.first.capture == capture:
        yield words("This is the first copy found in this archive.")
    else:
        title = words.apart(fitting(found.first.title, _TITLE))
        yield words("First copy found in this archive: {date}, “{title}”.", date=day(words, found.first.captured_at), title=title)  # fmt: skip


def _alike(words: Words, found: SeenBefore) -> Iterable[str]:
    likes = [copy for copy in found.copies if copy.alike and not copy.same_bytes]
    if len(likes) == 1:
        yield words("Another picture {how}.", how=alike(words, likes[0].bits, likes[0].mirrored))
    elif likes:
        nearest = min(likes, key=lambda copy: copy.bits)
        said = alike(words, nearest.bits, nearest.mirrored)
        yield words("{count} others look alike, the nearest: {how}.", count=len(likes), how=said)


def _by_hand(words: Words, found: SeenBefore) -> Iterable[str]:
    if by_hand := sum(copy.linked for copy in found.copies):
        yield words("{count} linked as the same image by a person.", count=by_hand)


def _captions(words: Words, found: SeenBefore) -> Iterable[str]:
    if found.captions_differ:
        yield words("Captions disagree.")


def _rest(words: Words, found: SeenBefore) -> Iterable[str]:
    if found.more:
        yield words("{count} more copies are not listed here.", count=found.more)
    if found.not_compared:
        yield words("{count} pictures were not compared.", count=found.not_compared)


def resemblance(words: Words, found: Resemblance) -> str:
    """What two pictures that are compared have in common."""
    if found.same_bytes:
        return words("The same bytes: both files have one SHA-256.")
    if not found.hashed:
        return words("Different bytes. One of them has no look-alike hash: not compared by it.")
    if found.bits is None:
        return words("Different bytes; not near by phash64 and dhash64.")
    return words("Different bytes; {how}.", how=alike(words, found.bits, found.mirrored))
