"""What a container, a library of references or a case file says of one file that came with it: imported, not observed."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.capture.model import Fact


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that a reference names and that did not come with it."""

    caption: str
    address: str = ""
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """`by`: which record says so. `key`: files with the same key are captures of one item. `digest`: a hash the record gives
    for the file, in hex; its length tells the algorithm. `published`: as written. `facts` are in the record's own words.
    """

    by: str = ""
    key: str = ""
    address: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    publisher: str = ""
    caption: str = ""
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    digest: str = ""
    own_folder: bool = False
    """The folder that the file lies in holds it and what belongs to it, and nothing else."""
    words: str = ""
    """What is known of a reference without any file, as text; then there is no path."""


NOTHING_TOLD = Told()
