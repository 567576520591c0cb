"""What the view tells of an item in so many words: `is:` and `has:`, authors, addresses, positions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from archive_schema.read_words import OCR_ROLE
from archive_schema.translations import translation_told
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.distance import Position, position
from desktop_app.rows.hosts import hosts_of, readable_address
from desktop_app.rows.items import CaptureRow, ItemRow
from desktop_app.rows.search import SEEN
from desktop_app.storage.journal import batches

_MEDIA: Final = ("image", "video", "audio")
_PROOF_ROLES: Final = ("proof",)
_FLAGS: Final = {
    "inbox": "inbox",
    "graphic": "graphic",
    "personal_information": "personal",
    "at_risk": "at-risk",
    "parent": "embedded",
}
"""Field of an item -> what the item is where the field is set, by anybody."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around one item."""

    row: ItemRow
    fields: Mapping[str, object]
    captures: Sequence[CaptureRow]
    claims: Sequence[ClaimRow]
    has_note: bool
    parts: Collection[str]
    """Kinds of the items that came with it."""


def told(item: Around) -> Iterator[tuple[str, str]]:
    """(name, value) of all that is told."""
    yield from (("is", one) for one in _is(item))
    yield from (("has", one) for one in _has(item))
    authors = item.fields.get("authors") or ()
    yield from (("author", str(name)) for name in (authors if isinstance(authors, list) else [authors]))
    yield from ((SEEN, "\n".join(pair)) for pair in names_seen(item.row.title))
    for address in _addresses(item):
        yield "url", readable_address(address)
        yield from (("host", host) for host in hosts_of(address))


_BESIDE = re.compile(r"(?P<before>[^()（）]+?)\s*[(（]\s*(?P<inside>[^()（）]{2,40}?)\s*[)）]")
_SCRIPTS: Final = ("LATIN", "ARABIC", "CYRILLIC", "CJK", "HEBREW", "GREEK")


def names_seen(title: str) -> Iterator[tuple[str, str]]:
    """Names in two scripts that stand side by side, one in brackets: Tarn (تارن). As many words as are in the brackets."""
    for found in _BESIDE.finditer(title):
        inside = found["inside"].split()
        before = found["before"].split()[-len(inside) :]
        scripts = [{_script(word) for word in words} for words in (before, inside)]
        if (
            len(before) == len(inside) <= 3
            and all(len(one) == 1 and "" not in one for one in scripts)
            and scripts[0] != scripts[1]
        ):
            yield " ".join(before), " ".join(inside)


def _script(word: str) -> str:
    """The script of a word of letters; "" for one with other signs or in two."""
    found = {
        unicodedata.name(letter, "").split(" ")[0]
        for letter in word.strip("«»“”\"'’,:;")
        if not unicodedata.combining(letter)
    }
    return found.pop() if len(found) == 1 and found <= set(_SCRIPTS) else ""


def positions(captures: Iterable[CaptureRow]) -> Iterator[Position]:
    """Where the records say that it was."""
    for capture in captures:
        facts = capture.record.get("facts", ())
        norths, easts = ([f["value"] for f in facts if f["name"] == name] for name in ("latitude", "longitude"))
        yield from filter(None, (position(*pair) for pair in zip(norths, easts, strict=False)))


def parts_of(view: Connection, items: Sequence[str]) -> dict[str, set[str]]:
    """The kinds of the items that came with each of these."""
    i, found = v.item.c, dict[str, set[str]]()
    for batch in batches(list(items)):
        for parent, kind in view.execute(sa.select(i.parent, i.kind).where(i.parent.in_(batch)).distinct()):
            found.setdefault(parent, set()).add(kind)
    return found


def _is(item: Around) -> Iterator[str]:
    yield from (name for field, name in _FLAGS.items() if item.fields.get(field))
    if any(True for _position in positions(item.captures)):
        yield "located"
    if any(claim.differing for claim in item.claims):
        yield "differing"
    if any(claim.exculpatory for claim in item.claims):
        yield "exculpatory"
    if any(capture.record.get("referenced") for capture in item.captures):
        yield "referenced"


def _has(item: Around) -> Iterator[str]:
    roles = {asset.role for capture in item.captures for asset in capture.assets}
    known = {
        "gps": any(True for _position in positions(item.captures)),
        "text": "text" in roles,
        "ocr": OCR_ROLE in roles,
        "translation": any(translation_told(a.role, a.parent, a.recipe) for c in item.captures for a in c.assets),
        "proof": not roles.isdisjoint(_PROOF_ROLES),
        "note": item.has_note,
        "claim": bool(item.claims),
        "figure": any(claim.figure.get("value") is not None for claim in item.claims),
        "author": bool(item.fields.get("authors")),
        "source": bool(item.row.source),
        "date": bool(item.row.published_at),
    }
    yield from (name for name, is_there in known.items() if is_there)
    yield from (kind for kind in _MEDIA if kind in {item.row.kind, *item.parts})


def _addresses(item: Around) -> Iterator[str]:
    for capture in item.captures:
        yield from filter(None, (capture.address, capture.final_address))
    if stated := item.fields.get("address"):
        yield str(stated)
