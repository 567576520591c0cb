"""Markdown: the words as they are written, headings marked as the writer marked them."""

from __future__ import annotations

import re

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.unpacked import Unpacked
from desktop_app.charset import decode

_FRONT = re.compile(r"\A---\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)\r?\n", re.S)
_FIELD = re.compile(r"^(title|author|date):[ \t]{0,9}(\S.{0,500})$", re.M | re.I)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(\S.{0,500}?)[ \t]*#*[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_MAX_LINES = 200_000


def read_markdown(data: bytes) -> tuple[Unpacked, bytes]:
    """Its words, unchanged; title, author and date from its front matter or first heading."""
    decoded = decode(data)
    text = decoded.text.removeprefix("\ufeff")
    front = _FRONT.match(text)
    said = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(front[1])} if front else {}
    headings = _headings(text[front.end() :] if front else text)
    by = "the text's own front matter"
    facts = [Fact(name, value, "imported", by) for name, value in said.items()]
    facts.append(Fact("headings", " · ".join(headings)[:2_000], "observed", "attest"))
    facts.append(Fact("encoding", f"{decoded.encoding} ({decoded.reason})", "observed", "attest"))
    author = said.get("author", "")
    return Unpacked(
        text=text,
        said=Said(said.get("title", "") or next(iter(headings), ""), (author,) if author else ()),
        facts=tuple(fact for fact in facts if fact.value),
        conversions=(f"decoded from {decoded.encoding} ({decoded.reason})",),
    ), b""


def _headings(text: str) -> list[str]:
    """Headings (ATX), without what stands in code."""
    found: list[str] = []
    in_code = False
    for line in text.split("\n")[:_MAX_LINES]:
        if _FENCE.match(line):
            in_code = not in_code
        elif not in_code and (heading := _HEADING.match(line.rstrip("\r"))):
            found.append(heading[2])
    return found
