"""Reads the gold set: documents and questions in files that a reviewer can read. How they are written: README.md."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.search.corpus import Doc

FOLDER = Path(__file__).parent
FILES = ("en", "fr", "es", "ru", "uk", "ar", "zh", "others", "mixed")
_HEADING = re.compile(r"\[(\w+)\] \w+(?:, language (\w+))?\Z")
_UNSEEN = re.compile(r"<U\+([0-9A-F]{4,6})>")


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and the names of documents that it must find, must not, or may."""

    asked: str
    found: frozenset[str]
    traps: frozenset[str]
    either: frozenset[str]


@dataclass(frozen=True, slots=True)
class Book:
    """One file: its name, who reads it, its documents by name, its questions."""

    name: str
    reader: str
    docs: dict[str, Doc]
    questions: tuple[Question, ...]


def books() -> list[Book]:
    """All files, in order."""
    return [_book(name, (FOLDER / f"{name}.txt").read_text("utf-8")) for name in FILES]


def _book(name: str, text: str) -> Book:
    text = _UNSEEN.sub(lambda found: chr(int(found[1], 16)), text)
    head, *docs = text.partition("\n? ")[0].strip().split("\n\n")
    language, reader = (line.partition(": ")[2] for line in head.splitlines())
    questions = [_question(block) for block in text.split("\n? ")[1:]]
    return Book(name, reader, dict(_doc(block, language) for block in docs), tuple(questions))


def _doc(block: str, language: str) -> tuple[str, Doc]:
    first, *lines = block.splitlines()
    heading = _HEADING.match(first)
    assert heading, first
    pairs = [(part, words) for part, _colon, words in (line.partition(": ") for line in lines)]
    return heading[1], Doc(tuple(_parts(pairs)), heading[2] or language, values=tuple(_values(pairs)))


def _parts(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """A claim and who says it are one part, as in an archive."""
    named = dict(pairs)
    for part in ("title", "text", "caption", "note"):
        if part in named:
            yield part, named[part]
    if "claim" in named:
        yield "claim", f"{named['claim']} {named['said by']}"


def _values(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return (("said-by", words) for part, words in pairs if part == "said by")


def _question(block: str) -> Question:
    asked, answer = block.rstrip().split("\n")
    found, *rest = (piece.split() for piece in answer.split("|"))
    named = {piece[0]: frozenset(piece[1:]) for piece in rest[:-1]}
    return Question(asked, frozenset(found) - {"-"}, named.get("not", frozenset()), named.get("may", frozenset()))


def shown(text: str) -> str:
    """A text with its unseen characters as the files write them."""
    return "".join(f"<U+{ord(c):04X}>" if unicodedata.category(c) in ("Cf", "Zs") and c != " " else c for c in text)
