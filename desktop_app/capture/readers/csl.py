"""CSL-JSON (citationstyles.org, schema 1.0.2): references as Zotero and others export them; files where a field names some."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.capture.readers.library import MAX_ATTACHED, MAX_REFERENCES, Attached, Library, Reference
from desktop_app.capture.readers.unpacked import damaged, nested

_PEOPLE = ("author", "editor", "translator", "interviewer", "director", "recipient", "contributor")
_PLAIN = (
    "type", "abstract", "note", "language", "publisher", "publisher-place", "volume", "issue", "page", "DOI", "ISBN", "ISSN",
    "source", "archive", "genre", "medium", "citation-key", "number", "section", "title-short",
)  # fmt: skip
_LONGEST = 10_000


def read_csl(data: bytes) -> Library:
    """InputError `file-damaged`, `file-nested`."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise nested() from None
    except ValueError as error:
        raise damaged(f"JSON: {str(error)[:100]}") from None
    entries = found.get("items") if isinstance(found, dict) else found
    if not isinstance(entries, list):
        raise damaged("the list of references")
    known = [one for one in entries if isinstance(one, dict)]
    made = [_reference(one, number) for number, one in enumerate(known[:MAX_REFERENCES])]
    return Library("CSL-JSON", tuple(made), cut=len(known) > MAX_REFERENCES)


def _reference(one: dict[str, Any], number: int) -> Reference:
    accessed = _date(one.get("accessed"))
    facts = [(name, _text(one.get(name))) for name in _PLAIN]
    facts += [(f"{role}s", name) for role in _PEOPLE for name in _names(one.get(role))]
    facts += [
        ("date", _date(one.get("issued"))),
        ("accessed at", accessed),
        ("publication", _text(one.get("container-title"))),
    ]
    keywords = [word.strip()[:200] for word in _text(one.get("keyword")).replace(";", ",").split(",")]
    return Reference(
        key=(_text(one.get("id")) or str(number))[:500],
        title=_text(one.get("title"))[:4_000],
        authors=tuple(_names(one.get("author"))),
        published=_date(one.get("issued")),
        publication=(_text(one.get("container-title")) or _text(one.get("publisher")))[:500],
        address=_text(one.get("URL"))[:4_000],
        facts=tuple((name, value[:_LONGEST]) for name, value in facts if value),
        tags=tuple(word for word in keywords if word),
        attached=tuple(_files(one, accessed)[:MAX_ATTACHED]),
    )


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return ", ".join(part for one in value if (part := _text(one)))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _names(value: object) -> list[str]:
    """ "literal", or the parts of a name in the order they are said."""
    found = []
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            parts = [
                _text(one.get(part))
                for part in ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
            ]
            found.append((_text(one.get("literal")) or " ".join(filter(None, parts)))[:200])
    return [name for name in found if name][:200]


def _date(value: object) -> str:
    """The first of its dates as ISO 8601, or its words."""
    if not isinstance(value, dict):
        return _text(value)[:100]
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [str(part).strip() for part in first[:3] if str(part).strip().isdecimal()]
    if numbers:
        return "-".join([numbers[0].zfill(4), *(part.zfill(2) for part in numbers[1:])])[:100]
    return (_text(value.get("raw")) or _text(value.get("literal")))[:100]


def _files(one: dict[str, Any], accessed: str) -> list[Attached]:
    """CSL-JSON itself knows no files; exporters add them as "attachments" with a path, or as "file"."""
    found = []
    entries = one.get("attachments")
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and (path := _text(entry.get("path")) or _text(entry.get("localPath"))):
            title, mime = _text(entry.get("title")), _text(entry.get("mimeType")) or _text(entry.get("contentType"))
            when = _date(entry.get("accessed")) or _text(entry.get("accessDate")) or accessed
            found.append(Attached(path[:1_000], title[:500], mime[:100], _text(entry.get("url"))[:4_000], when[:100]))
    if path := _text(one.get("file")):
        found += [Attached(part.strip()[:1_000], saved_at=accessed) for part in path.split(";") if part.strip()]
    return found
