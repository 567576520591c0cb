"""The query language: Whoosh's tree turned into a plan. What cannot be compiled is an error, never a wrong answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from whoosh import query as whoosh_query

from desktop_app.rows.search import Analyzer, Bounds, Node, Plan, Term
from desktop_app.search import bounds
from desktop_app.search.analyzer import is_han
from desktop_app.search.check import check
from desktop_app.search.parser import AUTO, Near, parser
from desktop_app.search.refusals import refuse

PARTS = ("text", "title", "caption", "claim", "note", "record")
VALUES = {
    "status": "status", "kind": "kind", "lang": "language", "language": "language", "source": "source",
    "place": "place", "tag": "tag", "collection": "collection", "said_by": "said-by", "sha256": "sha256", "is": "is",
}  # fmt: skip
DATES = ("captured", "published", "date")
NUMBERS = ("figure",)
FIELDS = (*PARTS, *VALUES, *DATES, *NUMBERS)
MAX_QUERY = 2_000
MAX_NODES = 200
MOST_APART = 100
_LANGUAGES = ("en", "fr", "es", "de", "ru", "uk", "ar", "zh")
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR/?\d*")
_QUESTION = re.compile("[\u055e\u061f\u1367]")
_INNER_STAR = re.compile(r"\*(?=\w)|\w\*(?=.*\w)", re.DOTALL)


def compile_query(
    text: str, analyzer: Analyzer, filters: Mapping[str, str], date_from: str = "", date_to: str = ""
) -> Plan:
    """The plan of a query. InputError `query-not-understood` says where and why."""
    if len(text) > MAX_QUERY:
        raise refuse(text[:50], "it is too long")
    words = re.sub("[“”„«»]", '"', text).replace("\x00", " ").replace("said-by:", "said_by:")
    check(words, FIELDS)
    root = _Compiler(analyzer).compile(_parse(words)) if words.strip() else Node("all")
    keys = {name: analyzer.key(value) for name, value in filters.items() if value}
    days = bounds.dates(Bounds(date_from, date_to)) if date_from or date_to else Bounds()
    return Plan(root, keys, days)


def _parse(words: str) -> whoosh_query.Query:
    """Whoosh's tree as it was typed: its own tidying would merge ranges that different claims may meet."""
    try:
        return parser(FIELDS).parse(words, normalize=False)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, re.error) as error:
        raise refuse(words, f"it cannot be read ({type(error).__name__})") from None


class _Compiler:
    """One query's way from Whoosh's tree to ours."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer
        self._count = 0
        self._leaves: dict[type, Callable[[whoosh_query.Query], Node]] = {
            whoosh_query.Term: self._term,
            whoosh_query.Phrase: self._phrase,
            whoosh_query.Prefix: self._prefix,
            whoosh_query.Wildcard: self._wildcard,
            whoosh_query.FuzzyTerm: self._fuzzy,
            whoosh_query.TermRange: self._range,
            Near: self._near,
        }

    def compile(self, tree: whoosh_query.Query) -> Node:
        """The whole tree. InputError where it says nothing at all."""
        try:
            root = self._node(tree)
        except RecursionError:
            raise refuse("", "its brackets are nested too deep") from None
        if root is None:
            raise refuse(str(tree), "there is no letter or digit in it")
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
        if type(tree) not in self._leaves:
            raise refuse(str(tree), f"{type(tree).__name__} is not supported")
        leaf = self._leaves[type(tree)](tree)
        return leaf if leaf.op else None

    def _joined(self, op: str, tree: whoosh_query.Query) -> Node | None:
        children = tuple(child for child in map(self._node, tree) if child)
        return children[0] if len(children) == 1 else Node(op, children=children) if children else None

    def _terms(self, text: str) -> list[Term]:
        return list(self._analyzer.terms(text, "en"))

    def _asked(self, text: str) -> tuple[tuple[str, ...], bool]:
        """The surface words to ask for, and whether the last one is a beginning: a Han run goes on in longer ones."""
        terms = self._terms(text)
        if not terms or not is_han(terms[-1].surface):
            return tuple(term.surface for term in terms), False
        is_tail = len(terms) > 1 and terms[-2].end == terms[-1].end
        return tuple(term.surface for term in (terms[:-1] if is_tail else terms)), not is_tail

    def _column(self, field: str, text: str, start: bool = False) -> Node | None:
        """The leaf of a field that is no text."""
        if field in VALUES:
            return Node("value prefix" if start else "value", name=VALUES[field], value=self._analyzer.key(text))
        if field not in (*DATES, *NUMBERS):
            return None
        if start:
            raise refuse(text, f"{field}: takes no *", bounds.DATE_ADVICE if field in DATES else bounds.NUMBER_ADVICE)
        return _ranged(field, bounds.spelled(text))

    def _term(self, tree: whoosh_query.Query) -> Node:
        text, part = str(tree.text), _part(tree)
        if found := self._column(tree.fieldname, text):
            return found
        if _OPERATOR.fullmatch(text):
            raise refuse(text, f"{text} needs a space on both sides")
        surfaces, is_open = self._asked(text)
        if len(surfaces) != 1 or is_han(surfaces[0]):
            return _phrase(surfaces, part, is_open)
        stems = {term.stem for language in _LANGUAGES for term in self._analyzer.terms(text, language)}
        return Node("term", surfaces, part, stems=tuple(sorted(stems)))

    def _phrase(self, tree: whoosh_query.Query) -> Node:
        text = " ".join(tree.words)
        if tree.slop != 1:
            raise refuse(text, 'words apart are written a NEAR/5 b, not "a b"~5')
        if found := self._column(tree.fieldname, text):
            return found
        if _INNER_STAR.search(text):
            raise refuse(text, "inside quotation marks * stands at the very end only")
        surfaces, is_open = self._asked(text)
        return _phrase(surfaces, _part(tree), is_open or text.rstrip().endswith("*"))

    def _prefix(self, tree: whoosh_query.Query) -> Node:
        text = str(tree.text)
        if found := self._column(tree.fieldname, text.rstrip("*"), start=True):
            return found
        surfaces, _is_open = self._asked(text)
        if not surfaces:
            raise refuse(text, "a word with * needs letters before it")
        return _phrase(surfaces, _part(tree), not is_han(surfaces[-1]) or len(surfaces[-1]) == 1)

    def _wildcard(self, tree: whoosh_query.Query) -> Node:
        text = _QUESTION.sub("?", str(tree.text))
        if text == "*" and tree.fieldname == "any":
            return Node("all")
        if tree.fieldname not in ("any", *PARTS):
            raise refuse(text, f"{tree.fieldname}: takes a whole value, or its beginning with *")
        letters = [c if c in "*?" else "".join(term.surface for term in self._terms(c)) for c in text]
        if is_han(letters[0]):
            raise refuse(text, "Chinese and Japanese words are found inside longer ones without * or ?")
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
        if tree.fieldname not in (*DATES, *NUMBERS):
            advice = "To find words in square brackets, put them in quotation marks."
            raise refuse(str(tree), f"only {', '.join((*DATES, *NUMBERS))} take a range", advice)
        return _ranged(tree.fieldname, Bounds(tree.start or "", tree.end or "", tree.startexcl, tree.endexcl))

    def _near(self, tree: Near) -> Node:
        sides = tuple(found for found in map(self._node, tree.sides) if found)
        if len(sides) != 2 or any(side.op not in ("term", "phrase", "prefix") for side in sides):
            raise refuse("NEAR", "NEAR stands between two words or phrases")
        if sides[0].part != sides[1].part or tree.distance > MOST_APART:
            raise refuse("NEAR", f"NEAR joins words of one field, at most {MOST_APART} apart")
        return Node("near", part=sides[0].part, children=sides, distance=tree.distance)


def _phrase(words: tuple[str, ...], part: str, is_open: bool) -> Node:
    """Words one after the other; `is_open`: the last one is a beginning. Nothing at all without words."""
    return Node(("prefix" if is_open else "phrase") if words else "", words, part)


def _part(tree: whoosh_query.Query) -> str:
    return str(tree.fieldname) if tree.fieldname in PARTS else ""


def _ranged(field: str, ends: Bounds) -> Node:
    if field in DATES:
        return Node("date", name=field, bounds=bounds.dates(ends))
    return Node("number", name=field, bounds=bounds.numbers(ends))


def _distance(word: str) -> int:
    """How many edits `word~` allows: none for two letters, one up to five, two beyond (Lucene's AUTO)."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2
