"""Whoosh's parser with the plug-ins of this query language; its tree is compiled in query.py."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from whoosh import fields, qparser
from whoosh import query as whoosh_query
from whoosh.qparser import syntax
from whoosh.qparser.taggers import RegexTagger

from desktop_app.search.analyzer import WholeWords

AUTO = 0
"""The distance of `word~`: by the length of the word."""


_SIGNS = "(?P<text>[*?\u055e\u061f\u1367]+)"
"""Wildcards, also side by side: one by one Whoosh takes m*?l for two words."""


class Near(whoosh_query.Query):  # type: ignore[misc]
    """Two queries at most `distance` words apart, in either order."""

    def __init__(self, sides: Sequence[whoosh_query.Query], distance: int) -> None:
        self.sides = tuple(sides)
        self.distance = distance


class _NearWord(syntax.SyntaxNode):  # type: ignore[misc]
    def __init__(self, distance: int) -> None:
        self.distance = distance


class _NearGroup(syntax.GroupNode):  # type: ignore[misc]
    """What stands on both sides of NEAR."""

    def __init__(self, nodes: list[Any], distance: int) -> None:
        super().__init__(nodes)
        self.distance = distance

    def empty_copy(self) -> _NearGroup:
        """Filters copy groups; the distance goes along."""
        return _NearGroup([], self.distance)

    def query(self, parser: qparser.QueryParser) -> Near:
        """The query of this node."""
        return Near([node.query(parser) for node in self.nodes], self.distance)


class NearPlugin(qparser.Plugin):  # type: ignore[misc]
    """`a NEAR/5 b`. Binds closer than AND, OR and NOT, so it runs before them (Whoosh: priority 520)."""

    class _Tagger(RegexTagger):  # type: ignore[misc]
        def create(self, _parser: qparser.QueryParser, match: re.Match[str]) -> _NearWord:
            return _NearWord(int(match["distance"]))

    def taggers(self, _parser: qparser.QueryParser) -> list[tuple[RegexTagger, int]]:
        """Before words are read."""
        return [(self._Tagger(re.compile(r"(?<=\s)NEAR/(?P<distance>\d{1,3})(?=\s)")), -1)]

    def filters(self, _parser: qparser.QueryParser) -> list[tuple[Any, int]]:
        """After spaces are gone (500) and before operators."""
        return [(self._join, 505)]

    def _join(self, parser: qparser.QueryParser, group: Any) -> Any:
        joined = group.empty_copy()
        waiting: int | None = None
        for node in group:
            if isinstance(node, _NearWord):
                waiting = node.distance
                continue
            whole = self._join(parser, node) if isinstance(node, syntax.GroupNode) else node
            if waiting is not None and len(joined):
                whole = _NearGroup([joined.pop(), whole], waiting)
            waiting = None
            joined.append(whole)
        return joined


class FuzzyPlugin(qparser.FuzzyTermPlugin):  # type: ignore[misc]
    """Whoosh's own, but `word~` leaves the distance to the length of the word."""

    def create(self, parser: qparser.QueryParser, match: re.Match[str]) -> Any:
        """0 edits stand for AUTO."""
        found = super().create(parser, match)
        found.maxdist = int(match["maxdist"] or AUTO)
        return found


def parser(names: Sequence[str]) -> qparser.QueryParser:
    """A parser that knows these fields; words stay as typed."""
    known = {name: fields.TEXT(analyzer=WholeWords()) for name in names}
    schema = fields.Schema(any=fields.TEXT(analyzer=WholeWords()), **known)
    plugins = [
        qparser.WhitespacePlugin(), qparser.FieldsPlugin(), qparser.WildcardPlugin(_SIGNS), qparser.PhrasePlugin(),
        qparser.GroupPlugin(), qparser.RangePlugin(), FuzzyPlugin(), NearPlugin(),
        qparser.OperatorsPlugin(And=r"(?<=\s)AND(?=\s)", Or=r"(?<=\s)OR(?=\s)", Not=r"(^|(?<=(\s|[()])))NOT(?=\s)",
                                AndNot=None, AndMaybe=None, Require=None),
    ]  # fmt: skip
    return qparser.QueryParser("any", schema, plugins=plugins, group=qparser.AndGroup)
