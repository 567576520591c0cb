"""A Hunchly case export: pages as PAGEID.mhtml, pictures and attachments as files, what is known of them in case_data/*.json.

The vendor publishes that pages are MHTML named by their id; the names in case_data are known from programs that read exports.
What exactly its content hash covers is not published: it is compared with the file and with the page inside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.capture.readers.library import MAX_REFERENCES, Attached, Library, Reference
from desktop_app.capture.readers.unpacked import damaged, nested

PAGES, NOTES, PHOTOS = "pages.json", "notes.json", "tagged_photos.json"
SELECTORS, HITS, ATTACHMENTS = "selectors.json", "selector_hits.json", "case_attachments.json"
PARTS = (PAGES, NOTES, PHOTOS, SELECTORS, HITS, ATTACHMENTS)
FOLDER = "case_data"
_LONGEST = 10_000
_MAX_HITS = 200


def read_hunchly(parts: Mapping[str, bytes]) -> Library:
    """`parts`: the JSON files by name. InputError `file-damaged`, `file-nested`."""
    pages = {_id(one, "id", "ID"): one for one in _entries(parts, PAGES)}
    notes: dict[str, list[Mapping[str, Any]]] = {}
    for one in _entries(parts, NOTES):
        notes.setdefault(_id(one, "PageId", "PageID"), []).append(one)
    selectors = {_id(one, "ID", "id"): _text(one.get("Selector")) for one in _entries(parts, SELECTORS)}
    hits: dict[str, list[str]] = {}
    for one in _entries(parts, HITS):
        hits.setdefault(_id(one, "PageID", "PageId"), []).append(
            selectors.get(_id(one, "SelectorID", "SelectorId"), "")
        )
    found = [
        *(_page(number, page, notes.get(number, []), hits.get(number, [])) for number, page in pages.items()),
        *(_photo(one, pages) for one in _entries(parts, PHOTOS)),
        *(_screenshot(one, pages) for ones in notes.values() for one in ones),
        *(_attachment(one) for one in _entries(parts, ATTACHMENTS)),
    ]
    return Library("Hunchly case", tuple(found[:MAX_REFERENCES]), cut=len(found) > MAX_REFERENCES)


def _entries(parts: Mapping[str, bytes], name: str) -> Iterator[Mapping[str, Any]]:
    if name not in parts:
        return
    try:
        found = json.loads(parts[name].decode("utf-8-sig"))
    except RecursionError:
        raise nested() from None
    except ValueError as error:
        raise damaged(f"{name}: {str(error)[:100]}") from None
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict):
            yield one


def _id(one: Mapping[str, Any], *names: str) -> str:
    return next((text for name in names if (text := _text(one.get(name)))), "")


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""


def _page(number: str, page: Mapping[str, Any], notes: list[Mapping[str, Any]], hits: list[str]) -> Reference:
    selectors = list(dict.fromkeys(filter(None, hits)))[:_MAX_HITS]
    digest = _text(page.get("content_hash"))
    said = tuple(
        f"{_text(one.get('Note'))}\n({_text(one.get('NoteDate'))}, Hunchly)" for one in notes if _text(one.get("Note"))
    )
    return Reference(
        key=f"page {number}",
        title=_text(page.get("title")),
        address=_text(page.get("url"))[:4_000],
        facts=tuple(
            (name, value)
            for name, value in (
                ("page in Hunchly", number),
                ("hash in Hunchly", digest),
                ("selectors that Hunchly found", " · ".join(selectors)),
            )
            if value
        ),
        notes=said,
        attached=(
            Attached(
                f"{number}.mhtml",
                address=_text(page.get("url")),
                saved_at=_text(page.get("timestamp_created")),
                digest=digest,
            ),
        ),
    )


def _photo(one: Mapping[str, Any], pages: Mapping[str, Mapping[str, Any]]) -> Reference:
    digest, address = _text(one.get("PhotoHash")), _text(one.get("PhotoUrl"))
    saved = _text(one.get("PhotoTimestamp"))
    facts = (*_on_page(one, pages), ("address of the picture", address), ("hash in Hunchly", digest))
    return Reference(
        key=f"photo {_id(one, 'ID', 'id')}",
        caption=_text(one.get("Caption")),
        title=_text(one.get("Caption"))[:500],
        facts=tuple((name, value) for name, value in facts if value),
        attached=(Attached(_text(one.get("LocalFile")), address=address, saved_at=saved, digest=digest),),
    )


def _screenshot(one: Mapping[str, Any], pages: Mapping[str, Mapping[str, Any]]) -> Reference:
    """A note may have a picture of the screen, which is named by the note's id; most have none."""
    return Reference(
        key=f"note {_id(one, 'ID', 'id')}",
        caption=_text(one.get("Note")),
        title=_text(one.get("Note"))[:200],
        facts=_on_page(one, pages),
        attached=(Attached(f"note_screenshots/{_id(one, 'ID', 'id')}.jpeg", saved_at=_text(one.get("NoteDate"))),),
    )


def _attachment(one: Mapping[str, Any]) -> Reference:
    source = _text(one.get("Source"))
    return Reference(
        key=f"attachment {_text(one.get('Filename'))}",
        title=_text(one.get("Filename"))[:500],
        facts=(("source in Hunchly", source),) if source else (),
        attached=(Attached(_text(one.get("Filename")), address=source),),
    )


def _on_page(one: Mapping[str, Any], pages: Mapping[str, Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    number = _id(one, "PageId", "PageID")
    address = _text(pages.get(number, {}).get("url"))
    return (("on the page", f"{number} {address}".strip()),) if number else ()
