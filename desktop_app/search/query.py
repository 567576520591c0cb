"""The query language: Whoosh's parser and plug-ins, its tree turned into a plan. Never a wrong answer: an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from whoosh import fields, qparser
from whoosh import query as whoosh_query

from desktop_app.errors import InputError
from desktop_app.rows.search import Analyzer, Node, Plan
from desktop_app.search.analyzer import WholeWords

PARTS = {"text": "text", "title": "title", "caption": "caption", "claim": "claim", "note": "note", "record": "record"}
VALUES = {
    "status": "status", "kind": "kind", "lang": "language", "language": "language", "source": "source",
    "place": "place", "tag": "tag", "collection": "collection", "said-by": "said-by", "sha256": "sha256", "is": "is",
}  # fmt: skip
MAX_QUERY = 2_000
MAX_NODES = 200
_LANGUAGES = ("en", "fr", "es", "ru", "uk", "ar", "zh")


def _refuse(where: str, why: str) -> InputError:
    advice = 'Use words, "phrases", AND, OR, NOT, ( ), word*, w?rd and fields such as status:disputed.'
    return InputError("query-not-understood", f"The search cannot be run: {why}.", advice, {"where": where[:200]})


def _parser() -> qparser.QueryParser:
    names = {name.replace("-", "_"): fields.TEXT(analyzer=WholeWords()) for name in (*PARTS, *VALUES)}
    schema = fields.Schema(any=fields.TEXT(analyzer=WholeWords()), **names)
    plugins = [
        qparser.WhitespacePlugin(), qparser.FieldsPlugin(), qparser.WildcardPlugin(), qparser.PrefixPlugin(),
        qparser.PhrasePlugin(), qparser.GroupPlugin(),
        qparser.OperatorsPlugin(And=r"(?<=\s)AND(?=\s)", Or=r"(?<=\s)OR(?=\s)", Not=r"(^|(?<=(\s|[()])))NOT(?=\s)",
                                AndNot=None, AndMaybe=None, Require=None),
    ]  # fmt: skip
    return qparser.QueryParser("any", schema, plugins=plugins, group=qparser.AndGroup)


def compile_query(
    text: str, analyzer: Analyzer, filters: Mapping[str, str], date_from: str = "", date_to: str = ""
) -> Plan:
    """The plan of a query. InputError `query-not-understood` says where and why."""
    if len(text) > MAX_QUERY:
        raise _refuse(text[:50], "it is too long")
    words = text.replace("“", '"').replace("”", '"').replace("\x00", " ")
    words = re.sub(r"\bsaid-by:", "said_by:", words)
    try:
        tree = _parser().parse(words) if words.strip() else whoosh_query.Every()
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, re.error) as error:
        raise _refuse(text, f"it cannot be read ({type(error).__name__})") from None
    count = [0]
    try:
        root = _node(tree, analyzer, count)
    except RecursionError:
        raise _refuse(text, "its brackets are nested too deep") from None
    return Plan(root, dict(filters), date_from, date_to, frozenset(_marks(root)))


def _node(tree: whoosh_query.Query, analyzer: Analyzer, count: list[int]) -> Node:
    count[0] += 1
    if count[0] > MAX_NODES:
        raise _refuse("", "it has too many parts")
    if isinstance(tree, whoosh_query.Every) or tree == whoosh_query.NullQuery:
        return Node("all")
    for kind, op in ((whoosh_query.And, "and"), (whoosh_query.Or, "or")):
        if isinstance(tree, kind):
            return Node(op, children=tuple(_node(child, analyzer, count) for child in tree))
    if isinstance(tree, whoosh_query.Not):
        return Node("not", children=(_node(tree.query, analyzer, count),))
    maker = _MAKERS.get(type(tree))
    if maker is None:
        raise _refuse(str(tree), f"{type(tree).__name__} is not supported")
    return maker(tree, analyzer)


def _value_field(tree: whoosh_query.Query) -> str:
    return VALUES.get(str(tree.fieldname).replace("_", "-"), "")


def _part(tree: whoosh_query.Query) -> str:
    return PARTS.get(str(tree.fieldname), "")


def _term(tree: whoosh_query.Query, analyzer: Analyzer) -> Node:
    text = str(tree.text)
    if name := _value_field(tree):
        return Node("value", name=name, value=text)
    found = analyzer.terms(text, "en")
    if not found:
        return Node("all")
    stems = {analyzer.terms(text, language)[0].stem for language in _LANGUAGES} if len(found) == 1 else set()
    op = "term" if len(found) == 1 else "phrase"
    return Node(op, tuple(term.surface for term in found), _part(tree), stems=tuple(sorted(stems)))


def _phrase(tree: whoosh_query.Query, analyzer: Analyzer) -> Node:
    text = " ".join(tree.words)
    if name := _value_field(tree):
        return Node("value", name=name, value=text)
    found = analyzer.terms(text, "en")
    return Node("phrase", tuple(term.surface for term in found), _part(tree)) if found else Node("all")


def _prefix(tree: whoosh_query.Query, analyzer: Analyzer) -> Node:
    text = str(tree.text).rstrip("*")
    if name := _value_field(tree):
        return Node("value prefix", name=name, value=text)
    found = analyzer.terms(text, "en")
    if len(found) != 1:
        raise _refuse(str(tree.text), "a word with * needs letters before it")
    return Node("prefix", (found[0].surface,), _part(tree))


def _wildcard(tree: whoosh_query.Query, analyzer: Analyzer) -> Node:
    text = str(tree.text)
    if text == "*":
        return Node("all")
    if text.endswith("*") and "*" not in text[:-1] and "?" not in text:
        return _prefix(tree, analyzer)
    pattern = "".join(c if c in "*?" else "".join(t.surface for t in analyzer.terms(c, "en")) for c in text)
    if not pattern.strip("*?") or pattern[0] in "*?":
        raise _refuse(text, "a pattern must begin with a letter")
    return Node("wildcard", (pattern,), _part(tree))


_MAKERS: dict[type, Callable[[whoosh_query.Query, Analyzer], Node]] = {
    whoosh_query.Term: _term,
    whoosh_query.Phrase: _phrase,
    whoosh_query.Prefix: _prefix,
    whoosh_query.Wildcard: _wildcard,
}


def _marks(node: Node) -> set[str]:
    if node.op == "not":
        return set()
    own = {f"{word}*" for word in node.words} if node.op == "prefix" else set(node.words) | set(node.stems)
    return own.union(*(_marks(child) for child in node.children)) if node.children else own
