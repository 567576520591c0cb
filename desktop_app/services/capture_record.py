"""The record of a capture: each fact observed, stated or imported; the hash list; the Berkeley minimum."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from archive_schema import entries as e
from desktop_app import __version__
from desktop_app.capture.address import normalise
from desktop_app.capture.checklist import lights
from desktop_app.capture.clock import now, utc_offset
from desktop_app.capture.model import CapturedSource, Fact, How, Removed
from desktop_app.services.facts_of import Read

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
_NO_KEY = re.compile(r"[^A-Za-z0-9_.-]")
P = TypeVar("P", bound=e.Part)


@dataclass(frozen=True, slots=True)
class Stated:
    """What the person says of the sources: it stands in the record as stated, by this key."""

    address: str = ""
    published_at: str = ""
    title: str = ""
    source: str = ""
    obtained_from: str = ""
    why: str = ""
    collection: str = ""
    imported: frozenset[str] = frozenset()
    """Fields that a list or library says, and not the person; `by`: which."""
    by: str = ""
    facts: tuple[Fact, ...] = ()
    """What else that list or library says of the source."""


def recorded_fact(fact: Fact) -> e.Fact:
    """A fact as the journal keeps it, within its bounds."""
    name, value, by = text_of(fact.name)[:200], text_of(fact.value)[:10_000], text_of(fact.by)[:200]
    return e.Fact(name=name, value=value, how=fact.how, by=by)


def text_of(found: str) -> str:
    """What a page or file says, as the journal can hold it: U+0000 and lone surrogates become U+FFFD."""
    return _NO_TEXT.sub("\ufffd", found)


def make_record(
    source: CapturedSource,
    stated: Stated,
    read: Read,
    item: str,
    assets: Sequence[e.Asset],
    media: Sequence[str],
    missing: Sequence[e.Referenced],
    clock: str,
) -> e.CaptureAdd:
    """The body of a capture.add. `clock`: what is known of this computer's clock."""
    address = stated.address or source.address
    judged = _as_stated(source, stated)
    hashes = "".join(f"{asset.sha256}  {asset.role}\n" for asset in assets)
    return e.CaptureAdd(
        item=item,
        method=source.method,
        started_at=source.started_at,
        ended_at=now(),
        utc_offset=utc_offset(),
        clock=clock,
        address=address[:4_000],
        final_address=source.final_address[:4_000],
        address_key=normalise(address)[:4_000],
        page_state=read.page_state if source.text_is_html else "",
        tools=_tools(source, read),
        assets=list(assets),
        hash_list=hashlib.sha256(hashes.encode()).hexdigest(),
        facts=_facts(source, stated, read),
        referenced=_within((*missing, *read.referenced), 300, 200_000)[0],
        checklist=[
            e.ChecklistLight(name=light.name, light=light.light, reason=light.reason)
            for light in lights(judged, read.page_state)
        ],
        conversions=[c[:1_000] for c in (*source.conversions, *read.conversions)],
        media=list(dict.fromkeys(media)),
        outputs=[e.Output(role=text_of(one.role)[:100], at=one.at[:40]) for one in source.outputs[:100]],
        removed=_removed(source.removed),
        partial=text_of(source.partial)[:1_000],
    )


def _tools(source: CapturedSource, read: Read) -> dict[str, str]:
    """Attest, the reader, and what a browser capture was made with; names as canonical JSON takes them for keys."""
    named = {_NO_KEY.sub("-", name)[:64]: text_of(version)[:200] for name, version in source.tools[:20]}
    made_with = {name: version for name, version in named.items() if name[:1].isalpha() and name.lower() != "attest"}
    return made_with | {"attest": __version__} | ({"reader": read.parser[:1_000]} if read.parser else {})


def _within(parts: Iterable[P], most: int, most_bytes: int) -> tuple[list[P], int]:
    """(as many as fit, how many do not): an entry holds 1 MB, and a hostile page says more."""
    kept: list[P] = []
    left = size = 0
    for part in parts:
        size += len(part.model_dump_json().encode())
        if size > most_bytes or len(kept) == most:
            left += 1
        else:
            kept.append(part)
    return kept, left


def _facts(source: CapturedSource, stated: Stated, read: Read) -> list[e.Fact]:
    """Observed, imported, then what the person stated; what does not fit is counted."""
    kept, left = _within(map(recorded_fact, (*source.facts, *read.facts)), 390, 350_000)
    more = [Fact("facts left out", f"{left}: more than a record can hold", "observed", "attest")] if left else []
    return [*kept, *map(recorded_fact, (*more, *_stated_facts(stated)))]


def _removed(found: Sequence[Removed]) -> list[e.Removed]:
    """Every secret with its place, as many as fit; the last line then says how many more there are."""
    kept, left = _within(
        (e.Removed(place=text_of(one.place)[:300], name=text_of(one.name)[:60]) for one in found), 2_000, 150_000
    )
    more = e.Removed(place="elsewhere in the web archive, each marked there", name=f"{left} more")
    return [*kept, more] if left else kept


def _as_stated(source: CapturedSource, stated: Stated) -> CapturedSource:
    """The source with a stated address, for the checklist: what was observed stays observed."""
    if not stated.address:
        return source
    return replace(
        source, address=stated.address, address_how=source.address_how if source.address else _how(stated, "address")
    )


def _stated_facts(stated: Stated) -> list[Fact]:
    found = [
        Fact(
            name.replace("_", " "),
            str(value),
            _how(stated, name),
            stated.by if name in stated.imported else "researcher",
        )
        for name in ("address", "published_at", "title", "source")
        if (value := getattr(stated, name))
    ]
    return [*found, *stated.facts]


def _how(stated: Stated, name: str) -> How:
    return "imported" if name in stated.imported else "stated"
