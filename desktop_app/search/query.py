"""The query language: Whoosh's tree turned into a plan. What cannot be compiled is an error, never a wrong answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from whoosh import query as whoosh_query

from desktop_app.errors import InputError
from desktop_app.rows.search import MOST_APART, PARTS, Analyzer, Bounds, Node, Plan, Term
from desktop_app.search import around, bounds, refusals
from desktop_app.search.check import check, whole
from desktop_app.search.columns import RANGED, Columns
from desktop_app.search.fields import NEAR, spelled
from desktop_app.search.folding import fold
from desktop_app.search.numerals import readings
from desktop_app.search.parser import AUTO, Around, Near, parser
from desktop_app.search.pieces import is_han
from desktop_app.search.refusals import refuse
from desktop_app.search.stems import asked
from desktop_app.search.typed import Typed, for_whoosh, read
from desktop_app.sentence import Sentence

MAX_QUERY = 2_000
MAX_NODES = 200
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR/?\d*")
_OPEN = ("wildcard", "fuzzy", "around")
"""Leaves that the archive's own words and places may yet refuse."""
_INNER_STAR = re.compile(r"\*(?=\w)|\w\*(?=.*\w)", re.DOTALL)


def compile_query(
    text: str, analyzer: Analyzer, filters: Mapping[str, str], date_from: str = "", date_to: str = "", *, today: date
) -> Plan:
    """The plan of a query; `today` is what "last week" goes by.

    InputError `query-not-understood` says why, and in its details where: the piece, and from which code point to which.
    """
    root = compile_typed(read(text), analyzer, today)
    keys = {name: analyzer.key(value) for name, value in filters.items() if value}
    days = bounds.dates(Bounds(date_from, date_to), today) if date_from or date_to else Bounds()
    return Plan(root, keys, days)


def compile_typed(typed: Typed, analyzer: Analyzer, today: date) -> Node:
    """The tree of a query that was read already. InputError `query-not-understood` with places of what was typed."""
    query = typed.query
    if len(query) > MAX_QUERY:
        why = Sentence("it is longer than {most} characters", most=MAX_QUERY)
        raise refuse(query, why, span=(0, len(query)))
    if not typed.words.strip():
        return Node("all")
    plain = for_whoosh(typed)
    try:
        check(plain.words)
        return _Compiler(analyzer, today, plain).compile(_parse(plain.words))
    except InputError as error:
        is_placed = refusals.is_placed(error)
        start, end = typed.span(*refusals.span(error)) if is_placed else (0, len(query))
        raise refusals.at(error, query[start:end], (start, end)) from None


def _parse(words: str) -> whoosh_query.Query:
    """Whoosh's tree as it was typed: its own tidying would merge ranges that different claims may meet."""
    try:
        return parser().parse(words, normalize=False)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, re.error) as error:
        raise refuse(words, Sentence("it cannot be read ({why})", why=type(error).__name__)) from None


class _Compiler:
    """One query's way from Whoosh's tree to ours."""

    def __init__(self, analyzer: Analyzer, today: date, typed: Typed) -> None:
        self._analyzer = analyzer
        self._columns = Columns(analyzer, today)
        self._typed = typed
        self._count = 0
        self._leaves: dict[type, Callable[[whoosh_query.Query], Node]] = {
            whoosh_query.Term: self._term,
            whoosh_query.Phrase: self._phrase,
            whoosh_query.Prefix: self._prefix,
            whoosh_query.Wildcard: self._wildcard,
            whoosh_query.FuzzyTerm: self._fuzzy,
            whoosh_query.TermRange: self._range,
            Near: self._near,
            Around: self._around,
        }

    def compile(self, tree: whoosh_query.Query) -> Node:
        """The whole tree. InputError where it says nothing at all."""
        root = self._node(tree)
        if root is None:
            raise refuse(self._typed.words, "there is no letter or digit in it")
        return root

    def _node(self, tree: whoosh_query.Query) -> Node | None:
        """None: signs alone, which say nothing beside words."""
        self._count += 1
        if self._count > MAX_NODES:
            raise refuse("", "it has too many parts")
        if tree == whoosh_query.NullQuery:
            return None
        if isinstance(tree, whoosh_query.And | whoosh_query.Or):
            return self._joined("and" if isinstance(tree, whoosh_query.And) else "or", tree)
        if isinstance(tree, whoosh_query.Not):
            inner = self._node(tree.query)
            return Node("not", children=(inner,)) if inner else None
        try:
            if type(tree) not in self._leaves:
                raise refuse(str(tree), Sentence("{name} is not supported", name=type(tree).__name__))
            leaf = self._leaves[type(tree)](tree)
        except InputError as error:
            if refusals.is_placed(error) or None in (tree.startchar, tree.endchar):
                raise
            raise refusals.at(error, "", self._span(tree)) from None
        if leaf.op in _OPEN:
            return replace(leaf, span=self._typed.span(*self._span(tree)))
        return leaf if leaf.op else None

    def _span(self, tree: whoosh_query.Query) -> tuple[int, int]:
        """Where the pieces of a leaf stand in the words that are read."""
        return whole(self._typed.words, tree.startchar, tree.endchar)

    def _joined(self, op: str, tree: whoosh_query.Query) -> Node | None:
        children = tuple(child for child in map(self._node, tree) if child)
        return children[0] if len(children) == 1 else Node(op, children=children) if children else None

    def _terms(self, text: str, reading: str = "") -> list[Term]:
        return list(self._analyzer.terms(text, reading))

    def _asked(self, text: str, reading: str = "") -> tuple[tuple[str, ...], bool]:
        """The surface words to ask for, and whether the last one is a beginning: a Han run goes on in longer ones."""
        terms = self._terms(text, reading)
        if not terms or not is_han(terms[-1].surface):
            return tuple(term.surface for term in terms), False
        is_tail = len(terms) > 1 and terms[-2].end == terms[-1].end
        return tuple(term.surface for term in (terms[:-1] if is_tail else terms)), not is_tail

    def _column(self, field: str, text: str, start: bool = False) -> Node | None:
        """The leaf of a field that is no text."""
        if field == NEAR:
            raise refuse(text, "near: needs a distance", around.ADVICE)
        return self._columns.leaf(field, text, start)

    def _term(self, tree: whoosh_query.Query) -> Node:
        text, part = str(tree.text), _part(tree)
        if found := self._column(tree.fieldname, text):
            return found
        if _OPERATOR.fullmatch(text):
            raise refuse(text, Sentence("{operator} needs a space on both sides", operator=text))
        return _either(self._word(text, reading, part) for reading in readings(text))

    def _word(self, text: str, reading: str, part: str) -> Node:
        surfaces, is_open = self._asked(text, reading)
        if len(surfaces) != 1 or is_han(surfaces[0]):
            return _phrase(surfaces, part, is_open)
        place = self._terms(text, reading)[0]
        word = text[place.start : place.end]
        return Node("term", surfaces, part, stems=tuple(sorted(asked(word))) if fold(word) == surfaces[0] else surfaces)

    def _phrase(self, tree: whoosh_query.Query) -> Node:
        text = " ".join(tree.words)
        if tree.slop != 1:
            raise refuse(text, 'words apart are written a NEAR/5 b, not "a b"~5')
        if found := self._column(tree.fieldname, text.rstrip().removesuffix("*"), text.rstrip().endswith("*")):
            return found
        if _INNER_STAR.search(text):
            raise refuse(text, "inside quotation marks * stands at the very end only")
        asked_for = (self._asked(text, reading) for reading in readings(text))
        is_begun = text.rstrip().endswith("*")
        return _either(_phrase(surfaces, _part(tree), is_open or is_begun) for surfaces, is_open in asked_for)

    def _prefix(self, tree: whoosh_query.Query) -> Node:
        text = str(tree.text)
        if found := self._column(tree.fieldname, text.rstrip("*"), start=True):
            return found
        surfaces, _is_open = self._asked(text)
        if not surfaces:
            raise refuse(text, "a word with * needs letters before it")
        return _phrase(surfaces, _part(tree), not is_han(surfaces[-1]) or len(surfaces[-1]) == 1)

    def _wildcard(self, tree: whoosh_query.Query) -> Node:
        text = str(tree.text)
        if text == "*" and tree.fieldname == "any":
            return Node("all")
        if tree.fieldname not in ("any", *PARTS):
            field = f"{spelled(tree.fieldname)}:"
            raise refuse(text, Sentence("{field} takes a whole value, or its beginning with *", field=field))
        letters = [c if c in "*?" else "".join(term.surface for term in self._terms(c)) for c in text]
        if is_han(letters[0]):
            raise refuse(text, "Chinese and Japanese words are found inside longer ones without * or ?")
        if "/" in text:
            raise refuse(
                text, "? and * make a pattern of one word, no address", "To find an address, write url: before it."
            )
        if not all(letters) or text[0] in "*?":
            raise refuse(text, "a pattern is one word and begins with a letter")
        return Node("wildcard", ("".join(letters),), _part(tree))

    def _fuzzy(self, tree: whoosh_query.Query) -> Node:
        surfaces = [term.surface for term in self._terms(str(tree.text))]
        if tree.fieldname not in ("any", *PARTS) or len(surfaces) != 1 or is_han(surfaces[0]):
            raise refuse(str(tree.text), "~ stands after one word of letters")
        if tree.prefixlength > 1 or tree.maxdist > 2:
            raise refuse(str(tree.text), "a word may differ by ~1 or ~2 letters, and its first letter stays")
        distance = tree.maxdist if tree.maxdist != AUTO else _distance(surfaces[0])
        return Node("fuzzy", (surfaces[0],), _part(tree), distance=distance)

    def _range(self, tree: whoosh_query.Query) -> Node:
        if tree.fieldname not in RANGED:
            advice = "To find words in square brackets, put them in quotation marks."
            raise refuse(str(tree), Sentence("only {fields} take a range", fields=", ".join(RANGED)), advice)
        return self._columns.ranged(
            tree.fieldname, Bounds(tree.start or "", tree.end or "", tree.startexcl, tree.endexcl)
        )

    def _around(self, tree: Around) -> Node:
        return around.around(tree.centre, tree.distance)

    def _near(self, tree: Near) -> Node:
        sides = tuple(found for found in map(self._side, tree.sides) if found)
        if len(sides) != 2 or any(side.op not in ("term", "phrase", "prefix") for side in sides):
            raise refuse("NEAR", "NEAR stands between two words or phrases")
        if sides[0].part != sides[1].part or tree.distance > MOST_APART:
            raise refuse("NEAR", Sentence("NEAR joins words of one field, at most {most} apart", most=MOST_APART))
        return Node("near", part=sides[0].part, children=sides, distance=tree.distance)

    def _side(self, tree: whoosh_query.Query) -> Node | None:
        """One side of NEAR: a number that can be read in two ways is thousands there."""
        node = self._node(tree)
        return node.children[0] if node and node.op == "or" and type(tree) in self._leaves else node


def _phrase(words: tuple[str, ...], part: str, is_open: bool) -> Node:
    """Words one after the other; `is_open`: the last one is a beginning. Nothing at all without words."""
    return Node(("prefix" if is_open else "phrase") if words else "", words, part)


def _either(nodes: Iterable[Node]) -> Node:
    """Any of the different nodes: the ways in which one number can be read."""
    different = tuple(dict.fromkeys(nodes))
    return different[0] if len(different) == 1 else Node("or", children=different)


def _part(tree: whoosh_query.Query) -> str:
    return str(tree.fieldname) if tree.fieldname in PARTS else ""


def _distance(word: str) -> int:
    """How many edits `word~` allows: none for two letters, one up to five, two beyond (Lucene's AUTO)."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2
