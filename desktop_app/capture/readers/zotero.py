"""Zotero's own RDF export: references, their notes, tags, collections and files (the names as Zotero writes them)."""

from __future__ import annotations

import lxml.html
from lxml import etree

from desktop_app.capture.readers.library import MAX_ATTACHED, MAX_REFERENCES, Attached, Library, Reference
from desktop_app.capture.readers.package import Element, attribute, local, parse_xml
from desktop_app.capture.readers.unpacked import damaged

_PEOPLE = (
    "authors",
    "editors",
    "contributors",
    "translators",
    "seriesEditors",
    "interviewers",
    "directors",
    "recipients",
)
_PLAIN = (
    ("itemType", "kind in Zotero"), ("date", "date"), ("dateSubmitted", "accessed at"), ("abstract", "abstract"),
    ("description", "extra"), ("language", "language"), ("rights", "rights"), ("libraryCatalog", "catalogue"),
    ("shortTitle", "short title"), ("volume", "volume"), ("number", "number"), ("pages", "pages"), ("edition", "edition"),
    ("archive", "archive"), ("coverage", "location in the archive"), ("type", "type"), ("citationKey", "citation key"),
)  # fmt: skip
_NOT_REFERENCES = ("Attachment", "Memo", "Collection")
_LONGEST = 10_000


def read_zotero(data: bytes) -> Library:
    """InputError `file-damaged`, `file-nested`."""
    root = parse_xml(data, "RDF")
    if local(root) != "RDF":
        raise damaged("the library's first element")
    things = {attribute(one, "about"): one for one in root if isinstance(one.tag, str)}
    where = _collections(things)
    main = [one for one in things.values() if _is_reference(one, things)]
    found = [_reference(one, things, where) for one in main[:MAX_REFERENCES]]
    return Library("Zotero", tuple(found), cut=len(main) > MAX_REFERENCES)


def _is_reference(one: Element, things: dict[str, Element]) -> bool:
    """A reference has a kind of item; an attachment or note counts when it stands by itself."""
    kind = _first(one, "itemType")
    if kind in ("attachment", "note") or local(one) in _NOT_REFERENCES:
        return local(one) != "Collection" and not _belongs(attribute(one, "about"), things)
    return bool(kind)


def _belongs(about: str, things: dict[str, Element]) -> bool:
    names = ("link", "isReferencedBy")
    return any(attribute(one, "resource") == about for thing in things.values() for one in thing if local(one) in names)


def _collections(things: dict[str, Element]) -> dict[str, list[str]]:
    """Names of collections by what is in them; a collection within one is named with it."""
    above: dict[str, str] = {}
    holds: dict[str, list[str]] = {}
    for about, one in things.items():
        if local(one) == "Collection":
            holds[about] = [attribute(part, "resource") for part in one if local(part) == "hasPart"]
            above |= {part: about for part in holds[about] if part in things and local(things[part]) == "Collection"}
    found: dict[str, list[str]] = {}
    for about, parts in holds.items():
        name = _path(about, above, things)
        for part in parts:
            found.setdefault(part, []).append(name)
    return found


def _path(about: str, above: dict[str, str], things: dict[str, Element]) -> str:
    names: list[str] = []
    while about and about in things and len(names) < 20:
        names.append(_first(things[about], "title"))
        about = above.get(about, "")
    return " / ".join(reversed([name for name in names if name]))[:500]


def _reference(one: Element, things: dict[str, Element], where: dict[str, list[str]]) -> Reference:
    about = attribute(one, "about")
    automatic = [
        _first(tag, "value") for sub in one if local(sub) == "subject" for tag in sub if local(tag) == "AutomaticTag"
    ]
    publication = _publication(one, things)
    facts = [(said, _first(one, name)) for name, said in _PLAIN]
    facts += [("publication", publication), ("publisher", _publisher(one))]
    facts += [("identifier", (sub.text or "").strip()) for sub in one if local(sub) == "identifier"]
    facts += [(said, name) for said, name in _people(one)]
    facts.append(("tags set by Zotero", " · ".join(filter(None, automatic))))
    own = _file(one) if local(one) == "Attachment" or _first(one, "itemType") == "attachment" else None
    linked = [
        things[target] for sub in one if local(sub) == "link" and (target := attribute(sub, "resource")) in things
    ]
    files = [made for made in (own, *(_file(part) for part in linked)) if made is not None]
    return Reference(
        key=about[:500],
        title=_first(one, "title") or (files[0].title if files else ""),
        authors=tuple(name for said, name in _people(one) if said == "authors"),
        published=_first(one, "date") or _first(one, "issued"),
        publication=publication or _publisher(one),
        address=_address(one),
        facts=tuple((name, value[:_LONGEST]) for name, value in facts if value),
        tags=tuple(text for sub in one if local(sub) == "subject" and (text := (sub.text or "").strip()[:200])),
        notes=tuple(_notes(one, things)),
        collections=tuple(where.get(about, ())),
        attached=tuple(files[:MAX_ATTACHED]),
    )


def _first(one: Element, name: str) -> str:
    """The words of the first element of that name, directly below."""
    return next(((sub.text or "").strip() for sub in one if local(sub) == name and (sub.text or "").strip()), "")


def _address(one: Element) -> str:
    for sub in one:
        if local(sub) == "identifier":
            for term in sub:
                if local(term) == "URI" and (address := _first(term, "value")):
                    return address[:4_000]
    return ""


def _publication(one: Element, things: dict[str, Element]) -> str:
    """The journal, newspaper or site that it stands in; sections within one are passed through."""
    waiting = [one]
    for _ in range(6):
        inner = [part for thing in waiting for sub in thing if local(sub) == "isPartOf" for part in _parts(sub, things)]
        for part in inner:
            if local(part) not in ("Part", "Series") and (title := _first(part, "title")):
                return title[:500]
        waiting = inner
    return ""


def _parts(sub: Element, things: dict[str, Element]) -> list[Element]:
    target = attribute(sub, "resource")
    return [things[target]] if target in things else [part for part in sub if isinstance(part.tag, str)]


def _publisher(one: Element) -> str:
    for sub in one:
        if local(sub) == "publisher":
            return next((name for part in sub if (name := _first(part, "name"))), (sub.text or "").strip())[:500]
    return ""


def _people(one: Element) -> list[tuple[str, str]]:
    found = []
    for sub in one:
        if local(sub) in _PEOPLE:
            for person in sub.iter("*"):
                if local(person) == "Person":
                    parts = [_first(person, "givenName") or _first(person, "givenname"), _first(person, "surname")]
                    found.append((local(sub), " ".join(filter(None, parts))[:200]))
    return found[:200]


def _notes(one: Element, things: dict[str, Element]) -> list[str]:
    found = []
    if local(one) == "Memo":
        found.append(_worded(_first(one, "value")))
    for sub in one:
        target = attribute(sub, "resource")
        if local(sub) == "isReferencedBy" and target in things:
            found.append(_worded(_first(things[target], "value")))
        elif local(sub) == "isReferencedBy":
            found += [_worded(_first(memo, "value")) for memo in sub]
    return [note for note in found if note][:100]


def _worded(note: str) -> str:
    """A note's words: Zotero keeps them as HTML."""
    if "<" not in note:
        return note[:100_000]
    try:
        root = lxml.html.fragment_fromstring(note[:400_000], create_parent="div")
    except (etree.LxmlError, ValueError):
        return note[:100_000]
    for block in root.iter("p", "br", "li", "h1", "h2", "h3", "blockquote"):
        block.tail = "\n" + (block.tail or "")
    lines = [" ".join(line.split()) for line in root.text_content().split("\n")]
    return "\n".join(line for line in lines if line)[:100_000]


def _file(one: Element) -> Attached | None:
    """None for what is no file at all: a link to a page."""
    path = next((attribute(sub, "resource") for sub in one if local(sub) == "resource"), "")
    path = path or next((attribute(sub, "resource") for sub in one if local(sub) == "path"), _first(one, "path"))
    mime, title = _first(one, "type"), _first(one, "title")
    if not path and not mime:
        return None
    return Attached(path[:1_000], title[:500], mime[:100], _address(one), _first(one, "dateSubmitted")[:100])
