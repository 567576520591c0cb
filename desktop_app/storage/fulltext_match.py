"""Words become FTS5 expressions. They hold analysed words only; nothing of the person's syntax reaches FTS5."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from desktop_app.rows.search import Node, own_form

_WORDS = ("term", "phrase", "prefix", "any", "near")
_START: Final = 2
_UNSPACED: Final = "\u0e00"
"""Scripts up to here part their words; of the others the words are pairs of signs, as short as a beginning."""
_MANY: Final = 50


def leaves(node: Node) -> list[Node]:
    """The word leaves that say what is wanted, without those that say what is not."""
    if node.op in _WORDS:
        return [node]
    return [] if node.op == "not" else [leaf for child in node.children for leaf in leaves(child)]


def any_of(sought: Sequence[Node]) -> str:
    """The expression that finds what any of these finds."""
    return " OR ".join(map(_leaf, sought))


def starts_of(words: Iterable[str]) -> str:
    """What `starts` holds of an item with these words: their first two letters, once each."""
    starts = sorted(start for start in {word[:_START] for word in words} if start < _UNSPACED)
    return " ".join([f"=={start}" for start in starts])


def ranked(node: Node) -> Node | None:
    """The words by which hits are ranked: without beginnings of one or two letters and without patterns of many words.

    Nearly everything has one of those, and to weigh them takes far longer than to find them. None where no other word is left.
    """
    if node.op in _WORDS:
        return None if _is_start(node) or len(node.words) > _MANY else node
    if node.op == "not":
        return node
    children = tuple(found for child in node.children if (found := ranked(child)) is not None)
    if all(child.op == "not" for child in children):
        return None
    return replace(node, children=children) if children != node.children else node


def _is_start(node: Node) -> bool:
    is_alone = node.op == "prefix" and not node.part and len(node.words) == 1
    return is_alone and len(node.words[0]) <= _START and node.words[0] < _UNSPACED


def expression(node: Node) -> str | None:
    """The expression that finds exactly what a node finds; None where FTS5 alone cannot say it."""
    if node.op in _WORDS:
        return _leaf(node)
    if node.op == "or":
        return _joined(" OR ", [expression(child) for child in node.children])
    if node.op != "and":
        return None
    wanted = [child for child in node.children if child.op != "not"]
    unwanted = [expression(child.children[0]) for child in node.children if child.op == "not"]
    found = _joined(" AND ", [expression(child) for child in wanted]) if wanted else None
    if found is None or not unwanted:
        return found
    without = _joined(" OR ", unwanted)
    return None if without is None else f"({found} NOT {without})"


def _joined(sign: str, parts: Sequence[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    return f"({sign.join(known)})" if len(known) == len(parts) else None


def _leaf(node: Node) -> str:
    column = f"{{{node.part}}} : " if node.part else ""
    if node.op == "near":
        return f"{column}NEAR({' '.join(map(_operand, node.children))}, {node.distance})"
    if _is_start(node):
        return f'{{starts}} : "=={node.words[0]}"' + "*" * (len(node.words[0]) < _START)
    if node.op in ("phrase", "prefix"):
        return column + _operand(node)
    return f"{column}({' OR '.join(_either(node)) or _quoted(['¶¶'])})"


def _either(node: Node) -> list[str]:
    """The surface word, and all that have a stem of it; a word that is its own stem is written as the word alone.

    An exact form that is its own stem counts twice, so that it ranks above others of it; anything else once, for each costs
    a look at every hit.
    """
    exact = [_quoted([word]) for word in node.words]
    stems = [_quoted([form]) for stem in node.stems for form in (f"={stem}", own_form(stem))]
    return [*exact, *dict.fromkeys(stems)]


def _operand(node: Node) -> str:
    return _quoted(node.words) + ("*" if node.op == "prefix" else "")


def _quoted(words: Sequence[str]) -> str:
    return '"' + " ".join(words).replace('"', '""') + '"'
