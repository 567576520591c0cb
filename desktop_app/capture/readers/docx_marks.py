"""What people left in a Word document beside its words: comments, tracked changes, hidden words, links (ISO/IEC 29500-1, 17.13)."""

from __future__ import annotations

from desktop_app.capture.model import Fact
from desktop_app.capture.readers.package import Element, Package, attribute, children, local

_CHANGES = (("del", "deleted words"), ("moveFrom", "words moved away"), ("ins", "inserted words"))
_MOST = 60
_LONGEST = 1_000
_OFF = ("0", "false", "off")


def marks_of(package: Package, body: Element) -> list[Fact]:
    """Changes and comments as the document says them, by whom and when; hidden words and links as they were seen."""
    found = [Fact(name, text, "imported", by) for name, text, by in (*_changes(body), *_comments(package))]
    hidden = sum(_is_hidden(one) for one in children(body, "r"))
    if hidden:
        found.append(Fact("hidden words", f"in {hidden} places; they are in the text", "observed", "attest"))
    links, outside = _links(package)
    found += [Fact("link", address[:2_000], "observed", "attest") for address in links[:_MOST]]
    if outside:
        found.append(Fact("references outside", f"{outside}, not followed", "observed", "attest"))
    return found


def _changes(body: Element) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for tag, name in _CHANGES:
        for one in children(body, tag):
            words = "".join(inner.text or "" for inner in one.iter("*") if local(inner) in ("t", "delText")).strip()
            if words and len(found) < _MOST:
                found.append((name, words[:_LONGEST], _who(one)))
    return found


def _comments(package: Package) -> list[tuple[str, str, str]]:
    root = package.xml("word/comments.xml")
    found: list[tuple[str, str, str]] = []
    for one in () if root is None else children(root, "comment"):
        words = " ".join("".join(inner.text or "" for inner in one.iter("*") if local(inner) == "t").split())
        if words and len(found) < _MOST:
            found.append(("comment", words[:_LONGEST], _who(one)))
    return found


def _who(one: Element) -> str:
    """Who did it and when, as the document says."""
    author, date = attribute(one, "author")[:120], attribute(one, "date")[:40]
    return f"the document: {author or 'nobody named'}{f', {date}' if date else ''}"


def _is_hidden(run: Element) -> bool:
    return any(local(one) == "vanish" and attribute(one, "val") not in _OFF for one in run.iter("*"))


def _links(package: Package) -> tuple[list[str], int]:
    """(addresses of links, how many other things lie outside the file)."""
    links: dict[str, None] = {}
    outside = 0
    for name in package.names:
        root = package.xml(name) if name.startswith("word/_rels/") and name.endswith(".rels") else None
        for one in () if root is None else root.iter("*"):
            if attribute(one, "TargetMode") == "External":
                if attribute(one, "Type").endswith("/hyperlink"):
                    links[attribute(one, "Target")] = None
                else:
                    outside += 1
    return list(links), outside
