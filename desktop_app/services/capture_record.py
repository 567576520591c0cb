"""The record of a capture: each fact observed, stated or imported; the hash list; the Berkeley minimum."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive_schema import entries as e
from desktop_app import __version__
from desktop_app.capture.address import normalise
from desktop_app.capture.checklist import lights
from desktop_app.capture.clock import now, utc_offset
from desktop_app.capture.model import CapturedSource, Fact
from desktop_app.services.facts_of import Read

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


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
        tools={"attest": __version__} | ({"reader": read.parser[:1_000]} if read.parser else {}),
        assets=list(assets),
        hash_list=hashlib.sha256(hashes.encode()).hexdigest(),
        facts=[recorded_fact(fact) for fact in _all_facts(source, stated, read)][:400],
        referenced=[*missing, *read.referenced][:300],
        checklist=[
            e.ChecklistLight(name=light.name, light=light.light, reason=light.reason)
            for light in lights(judged, read.page_state)
        ],
        conversions=[c[:1_000] for c in (*source.conversions, *read.conversions)],
        media=list(dict.fromkeys(media)),
    )


def _as_stated(source: CapturedSource, stated: Stated) -> CapturedSource:
    """The source with a stated address, for the checklist: what was observed stays observed."""
    if not stated.address:
        return source
    return replace(source, address=stated.address, address_how=source.address_how if source.address else "stated")


def _all_facts(source: CapturedSource, stated: Stated, read: Read) -> list[Fact]:
    """Observed, imported, then what the person stated."""
    said = {
        "address": stated.address,
        "published at": stated.published_at,
        "title": stated.title,
        "source": stated.source,
    }
    return [*source.facts, *read.facts, *(Fact(n, v, "stated", "researcher") for n, v in said.items() if v)]
