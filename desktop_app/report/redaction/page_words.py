"""The words of a PDF's pages in the order in which they were written, by each font's own ToUnicode map.

Twice for every page: with pieces joined as they are, and with a space between any two, for a word may be drawn in several pieces and
two words without a space between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf

_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf(?:char|range)", re.S)
_SHOWING = ("Tj", "TJ", "'", '"')


def page_words(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Every page; what is drawn by forms is told by `form_words`."""
    maps: dict[tuple[int, int], Mapping[int, str]] = {}
    for page in pdf.pages:
        yield from _words(page, page.get("/Resources", pikepdf.Dictionary()), maps)


def form_words(stream: pikepdf.Stream) -> Iterator[str]:
    """Nothing for a stream that is no form."""
    if stream.get("/Subtype") == pikepdf.Name.Form:
        yield from _words(stream, stream.get("/Resources", pikepdf.Dictionary()), {})


def _words(content: Any, resources: Any, maps: dict[tuple[int, int], Mapping[int, str]]) -> Iterator[str]:
    fonts = resources.get("/Font", pikepdf.Dictionary())
    pieces: list[str] = []
    current: Mapping[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(content):
        name = str(operator)
        if name == "Tf":
            current = _map_of(fonts.get(str(operands[0])), maps)
        elif name == "BT":
            pieces.append("\n")
        elif name in _SHOWING:
            pieces.append(_shown(operands[-1], current))
    yield "".join(pieces)
    yield " ".join(pieces)


def _shown(operand: Any, known: Mapping[int, str]) -> str:
    parts = operand if isinstance(operand, pikepdf.Array | list) else [operand]
    data = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    if not known:
        return data.decode("latin-1")
    return "".join(known.get(int.from_bytes(data[at : at + 2], "big"), "") for at in range(0, len(data), 2))


def _map_of(font: Any, maps: dict[tuple[int, int], Mapping[int, str]]) -> Mapping[int, str]:
    if font is None or (stream := font.get("/ToUnicode")) is None:
        return {}
    key = stream.objgen
    if key not in maps or key == (0, 0):
        maps[key] = dict(_rows(stream.read_bytes()))
    return maps[key]


def _rows(data: bytes) -> Iterator[tuple[int, str]]:
    for kind, body in _BLOCK.findall(data):
        if kind == b"bfchar":
            yield from ((int(code, 16), _text(words)) for code, words in _PAIR.findall(body))
            continue
        for first, last, words in _RANGE.findall(body):
            text = _text(words)
            for at in range(int(last, 16) - int(first, 16) + 1):
                yield int(first, 16) + at, text[:-1] + chr(ord(text[-1]) + at)


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")
