"""Libraries of references and case files: which files they name, and what they say of each. They run in the reading program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["zotero-rdf", "csl-json", "hunchly"]
MAX_REFERENCES = 20_000
MAX_ATTACHED = 50


@dataclass(frozen=True, slots=True)
class Attached:
    """One file of a reference. `path`: as written, or the bare name where a case keeps files by name. `saved_at`: as written."""

    path: str
    title: str = ""
    mime: str = ""
    address: str = ""
    saved_at: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing that a library knows. `facts`: (name, value) in the library's own words; dates are as written."""

    key: str
    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    publication: str = ""
    address: str = ""
    caption: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """All references of a file. `name`: what kind of record it is, in words. `cut`: more than are read."""

    name: str
    references: tuple[Reference, ...]
    cut: bool = False


def read_library(data: bytes, form: Form, sizes: list[tuple[str, int]]) -> Library:
    """`sizes`: names and lengths of the parts that `data` is put together of (Hunchly). InputError `file-damaged`, `file-nested`."""
    if form == "zotero-rdf":
        from desktop_app.capture.readers.zotero import read_zotero

        return read_zotero(data)
    if form == "csl-json":
        from desktop_app.capture.readers.csl import read_csl

        return read_csl(data)
    from desktop_app.capture.readers.hunchly import read_hunchly

    parts, start = {}, 0
    for name, size in sizes:
        parts[name] = data[start : start + size]
        start += size
    return read_hunchly(parts)
