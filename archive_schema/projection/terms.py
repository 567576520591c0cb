"""Terms, every word each of them ever had, and their other spellings: entries -> rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from archive_schema.projection.registers import Counted, field_heads

Row = dict[str, Any]
Rows = list[tuple[str, Row]]


def term_rows(entries: Sequence[Counted]) -> Rows:
    """The term, its words and its aliases. `label` is its first word; a renamed term keeps the earlier ones.

    Where people differ: a reason is needed if anybody says so, it is retired if all say so; of looks one is taken.
    """
    made = sorted((e for e in entries if e.kind == "term.create" and e.body is not None), key=lambda e: e.id)
    aliases = [("term_alias", _alias(e)) for e in entries if e.kind == "term.alias" and e.body is not None]
    if not made:
        return [*aliases]
    heads: dict[str, list[Any]] = {}
    for head in field_heads(entries):
        heads.setdefault(head.name, []).append(head.value)
    return [("term", _term(made[0], heads)), *_words(made[0], entries, heads), *aliases]


def _term(made: Counted, heads: dict[str, list[Any]]) -> Row:
    body = dict(made.body or {})
    looks = {name: min((str(v) for v in heads.get(name, ()) if v), default="") for name in ("colour", "icon", "key")}
    retired = heads.get("retired", [])
    return looks | {
        "owner": made.entity,
        "entry": made.id,
        "vocabulary": body["vocabulary"],
        "label": body["label"],
        "needs_reason": int(any(heads.get("needs_reason", ()))),
        "retired": int(bool(retired) and all(retired)),
    }


def _words(made: Counted, entries: Sequence[Counted], heads: dict[str, list[Any]]) -> Rows:
    body = dict(made.body or {})
    now = {str(value) for value in heads.get("label", ()) if value} or {body["label"]}
    found = sorted({body["label"], *_labels(entries)})
    row = {"owner": made.entity, "vocabulary": body["vocabulary"]}
    return [("term_word", row | {"word": word, "current": int(word in now)}) for word in found]


def _labels(entries: Sequence[Counted]) -> Iterator[str]:
    for entry in entries:
        body = entry.body if entry.kind == "field.set" else None
        if body is not None and body["field"] == "label" and isinstance(body["value"], str) and body["value"]:
            yield body["value"]


def _alias(entry: Counted) -> Row:
    body = dict(entry.body or {})
    return {
        "owner": entry.entity,
        "entry": entry.id,
        "label": body["label"],
        "language": body.get("language", ""),
    }
