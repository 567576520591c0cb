"""What is asked of the site and what it answers."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

Coding = Literal["", "gzip", "deflate", "chunked", "gzip chunked"]
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came. `path`: with its query. Names of headers as they were written."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def header(self, name: str) -> str:
        """The first header of that name, "" when there is none."""
        return next((value for written, value in self.headers if written.lower() == name.lower()), "")

    @property
    def cookies(self) -> dict[str, str]:
        """What the Cookie header says."""
        pairs = (pair.strip().partition("=") for pair in self.header("cookie").split(";"))
        return {name: value for name, _, value in pairs if name}


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. `body`: as it is before `coding`. `ranges`: a Range header is honoured (206)."""

    body: bytes = b""
    mime: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    coding: Coding = ""
    ranges: bool = False

    @property
    def wire(self) -> bytes:
        """The body as it travels, but for chunks."""
        if self.coding.startswith("gzip"):
            return gzip.compress(self.body, 6, mtime=0)
        return zlib.compress(self.body) if self.coding == "deflate" else self.body


class Writer(Protocol):
    """Where an answer is written."""

    def write(self, data: bytes, /) -> object:
        """Send all of it."""


@dataclass(frozen=True, slots=True)
class Talk:
    """An answer that is no whole one: `speak` writes what it likes and looks at the event; then the line is closed."""

    speak: Callable[[Writer, threading.Event], None]


Page = Answer | Talk
Pages = dict[str, "Page | Callable[[Asked], Page]"]


@dataclass(frozen=True, slots=True)
class Given:
    """A request and what was answered; `answer` is None for a Talk."""

    asked: Asked
    answer: Answer | None


def page(body: str, title: str = "Orvane page", head: str = "", **more: str) -> Answer:
    """An HTML answer in UTF-8; `more` are headers, "_" for "-"."""
    html = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>\n'
    return Answer(html.encode(), headers=tuple((name.replace("_", "-"), value) for name, value in more.items()))


def moved(to: str, status: int = 302) -> Answer:
    """A redirect with a short body."""
    return Answer(b"moved\n", "text/plain", status, (("Location", to),))
