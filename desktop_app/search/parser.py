"""Whoosh's parser with the plug-ins of this query language; its tree is compiled in query.py."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from whoosh import fields, qparser
from whoosh import query as whoosh_query
from whoosh.qparser import syntax
from whoosh.qparser.common import attach
from whoosh.qparser.taggers import RegexTagger

from archive_schema.statuses import STATUSES
from desktop_app.search.analyzer import WholeWords
from desktop_app.search.around import AROUND, metres
from desktop_app.search.days import NAMED
from desktop_app.search.fields import DATES, FIELDS, NUMBERS, URL

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
        found = Near([node.query(parser) for node in self.nodes], self.distance)
        attach(found, self)
        return found


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


_AFTER_DATES = "|".join(f"(?<={name}:)" for name in DATES)
_AFTER_RANGED = "|".join(f"(?<={name}:)" for name in (*DATES, *NUMBERS))
NAMED_DAYS = re.compile(rf"(?:{_AFTER_DATES})[<>=]*(?:{NAMED})(?=[\s)]|\Z)", re.IGNORECASE)
"""`captured:last week`: a value of several words that needs no quotation marks."""
_RELATION = re.compile(rf'(?:{_AFTER_RANGED})[<>=]{{1,2}}"[^"]*"')
"""`figure:>="1.5 million"`"""


_SPACED_STATUSES = "|".join(status.replace(" ", r"\s+") for status in STATUSES if " " in status)
SPACED_STATUS = re.compile(rf"(?<=\bstatus:)(?:{_SPACED_STATUSES})(?=[\s)]|\Z)", re.IGNORECASE)
"""`status:out of context`"""


class SpelledPlugin(qparser.Plugin):  # type: ignore[misc]
    """Values that are several words and need no quotation marks: of dates and numbers, and the statuses that Attest ships."""

    class _Tagger(RegexTagger):  # type: ignore[misc]
        def create(self, _parser: qparser.QueryParser, match: re.Match[str]) -> syntax.WordNode:
            return syntax.WordNode(match[0].replace('"', ""))

    def taggers(self, _parser: qparser.QueryParser) -> list[tuple[RegexTagger, int]]:
        """Before words are read."""
        return [(self._Tagger(one), -1) for one in (NAMED_DAYS, _RELATION, SPACED_STATUS)]


class Around(whoosh_query.Query):  # type: ignore[misc]
    """What lies within `distance` metres of a place."""

    def __init__(self, centre: str, distance: int) -> None:
        self.centre = centre
        self.distance = distance


class _AroundNode(syntax.SyntaxNode):  # type: ignore[misc]
    has_fieldname = True

    def __init__(self, centre: str, distance: int) -> None:
        self.fieldname = None
        self.centre = centre
        self.distance = distance

    def query(self, _parser: qparser.QueryParser) -> Around:
        """The query of this node."""
        found = Around(self.centre, self.distance)
        attach(found, self)
        return found


class AroundPlugin(qparser.Plugin):  # type: ignore[misc]
    """A place with a distance, after `near:`."""

    class _Tagger(RegexTagger):  # type: ignore[misc]
        def create(self, _parser: qparser.QueryParser, match: re.Match[str]) -> _AroundNode:
            return _AroundNode(match["centre"], metres(match["number"], match["unit"]))

    def taggers(self, _parser: qparser.QueryParser) -> list[tuple[RegexTagger, int]]:
        """Before words are read."""
        return [(self._Tagger(AROUND), -1)]


class AddressPlugin(qparser.Plugin):  # type: ignore[misc]
    """What follows `url:` is one value, whatever signs are in it; a * at its end says that it is a beginning."""

    class _Tagger(RegexTagger):  # type: ignore[misc]
        def create(self, _parser: qparser.QueryParser, match: re.Match[str]) -> syntax.TextNode:
            is_start = len(match[0]) > 1 and match[0].endswith("*")
            return qparser.PrefixPlugin.PrefixNode(match[0][:-1]) if is_start else syntax.WordNode(match[0])

    def taggers(self, _parser: qparser.QueryParser) -> list[tuple[RegexTagger, int]]:
        """Before words are read."""
        return [(self._Tagger(re.compile(rf"(?<=\b{URL}:)(?:[^\s()\"]|\([^\s()\"]*\))+")), -1)]


class FuzzyPlugin(qparser.FuzzyTermPlugin):  # type: ignore[misc]
    """Whoosh's own, but `word~` leaves the distance to the length of the word."""

    def create(self, parser: qparser.QueryParser, match: re.Match[str]) -> Any:
        """0 edits stand for AUTO."""
        found = super().create(parser, match)
        found.maxdist = int(match["maxdist"] or AUTO)
        return found


class _Parser(qparser.QueryParser):  # type: ignore[misc]
    """Whoosh's, with its plug-ins asked once what they do. It holds nothing of a query, so any thread may parse with it."""

    def __init__(self, schema: fields.Schema, plugins: Sequence[qparser.Plugin]) -> None:
        super().__init__("any", schema, plugins=plugins, group=qparser.AndGroup)
        self._taggers, self._filters = super().taggers(), super().filters()

    def taggers(self) -> list[RegexTagger]:
        """All of them, those to try first in front."""
        return list(self._taggers)

    def filters(self) -> list[Any]:
        """All of them, in the order in which they run."""
        return list(self._filters)

    def tag(self, text: str, pos: int = 0, debug: bool = False) -> Any:
        """The syntax nodes of a text. Whoosh tries each tagger at each letter; here each says where it fits next."""
        found, done, nexts = self.group(), pos, [_Next(tagger, text, pos) for tagger in self._taggers]
        while (pos := min(each.at for each in nexts)) < len(text):
            nodes = (each.tagger.match(self, text, pos) for each in nexts if each.at == pos)
            node = next((node for node in nodes if node is not None), None)
            if node is not None:
                found.extend([*_word(text, done, pos), node])
                done = node.endchar
            for each in nexts:
                each.go_on(text, pos + 1 if node is None else node.endchar)
        found.extend(_word(text, done, len(text)))
        return found


class _Next:
    """The next place in a text at which a tagger may find its sign; the text's end where there is none."""

    __slots__ = ("at", "tagger")

    def __init__(self, tagger: RegexTagger, text: str, pos: int) -> None:
        self.tagger, self.at = tagger, -1
        self.go_on(text, pos)

    def go_on(self, text: str, pos: int) -> None:
        """From a place on."""
        if self.at < pos:
            found = self.tagger.expr.search(text, pos)
            self.at = found.start() if found else len(text)


def _word(text: str, start: int, end: int) -> list[Any]:
    """What stands between two signs."""
    return [syntax.WordNode(text[start:end]).set_range(start, end)] if start < end else []


@lru_cache(maxsize=1)
def parser() -> qparser.QueryParser:
    """A parser that knows the fields; words stay as typed. Making it takes longer than most queries; nothing changes it."""
    plugins = [
        qparser.WhitespacePlugin(), qparser.FieldsPlugin(), qparser.WildcardPlugin(_SIGNS), qparser.PhrasePlugin(),
        qparser.GroupPlugin(), qparser.RangePlugin(), FuzzyPlugin(), NearPlugin(), SpelledPlugin(),
        AroundPlugin(), AddressPlugin(),
        qparser.OperatorsPlugin(And=r"(?<=\s)AND(?=\s)", Or=r"(?<=\s)OR(?=\s)", Not=r"(^|(?<=(\s|[()])))NOT(?=\s)",
                                AndNot=None, AndMaybe=None, Require=None),
    ]  # fmt: skip
    schema = fields.Schema(**{name: fields.TEXT(analyzer=WholeWords()) for name in ("any", *FIELDS)})
    return _Parser(schema, plugins)
