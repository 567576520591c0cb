"""Examples of what can be searched, in groups; the operators and fields are the same in every language."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.services import query_help
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class Example:
    """One query, the part of it that a person writes anew, what it finds, and what can stand in the place of its words."""

    query: str
    own: str
    says: str
    also: tuple[str, ...] = ()

    @property
    def selected(self) -> tuple[int, int]:
        """Where that part stands, in code points."""
        start = self.query.index(self.own)
        return start, start + len(self.own)


@dataclass(frozen=True, slots=True)
class Group:
    """Examples under one heading."""

    title: str
    examples: tuple[Example, ...]


def groups(words: Words) -> tuple[Group, ...]:
    """All of them, in the window's language."""
    return tuple(Group(words(group.title), _examples(group, words)) for group in query_help.GROUPS)


def _examples(group: query_help.HelpGroup, words: Words) -> tuple[Example, ...]:
    return tuple(Example(one.write, one.own, words(one.finds), one.also) for one in group.examples)
