"""The manual's pages: short Markdown in resources/docs/manual, in the person's language where there is one."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

CONTENTS = (
    "first-steps", "capture", "captures-over-time", "what-is-read", "import-a-table", "libraries", "read-and-tag", "translations", "pictures", "claims", "search", "wanted-list", "working-file", "report", "report-forms", "hiding-people", "check-a-draft", "open-formats",
    "share-and-merge", "people", "integrity-check", "safety", "keyboard",
)  # fmt: skip
_PICTURE = re.compile(r"[a-z0-9-]+\.png")
_MARKS = re.compile(r"[*`#|>\[\]]|\(pictures/[^)]*\)|\([a-z-]+\.md\)")


def _folder() -> Traversable:
    return resources.files("resources") / "docs" / "manual"


def is_translated(name: str, language: str) -> bool:
    """Whether a page exists in that language; else the English one is shown."""
    return language != "en" and (_folder() / language / f"{name}.md").is_file()


@cache
def text_of(name: str, language: str) -> str:
    """One page's Markdown. KeyError for a name that is not in the contents."""
    if name not in CONTENTS:
        raise KeyError(name)
    folder = _folder() / language if is_translated(name, language) else _folder()
    return (folder / f"{name}.md").read_text("utf-8")


def title_of(name: str, language: str) -> str:
    """Its first heading."""
    return text_of(name, language).splitlines()[0].removeprefix("# ").strip()


def found(words: str, language: str) -> list[str]:
    """The pages that hold all of the words, or parts of words, without regard to case."""
    wanted = words.casefold().split()
    return [name for name in CONTENTS if all(word in _plain(name, language) for word in wanted)]


@cache
def _plain(name: str, language: str) -> str:
    return _MARKS.sub("", text_of(name, language)).casefold()


def picture(name: str) -> bytes | None:
    """A picture's bytes by its bare name; None for anything else."""
    file = _folder() / "pictures" / name
    return file.read_bytes() if _PICTURE.fullmatch(name) and file.is_file() else None
