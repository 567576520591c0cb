"""Terms of the vocabulary "status": the researchers' own statuses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from archive_schema.statuses import OWN_STATUS_VOCABULARY, STATUSES, is_own_status
from desktop_app.rows.ids import EntityId
from desktop_app.rows.statuses import OwnStatus
from desktop_app.storage.journal import batches

_LOOKS = ("colour", "icon", "key")


def own_statuses(view: Connection) -> list[OwnStatus]:
    """One row a word, by word; several terms with the same word are one status, the stricter rule holds.

    A word that can be none (a shipped status, or one with a slash) is none, whatever a term of another program says.
    """
    t, w = v.term.c, v.term_word.c
    query = sa.select(w.word, w.current, v.term).join(v.term, t.owner == w.owner)
    rows = view.execute(query.where(w.vocabulary == OWN_STATUS_VOCABULARY).order_by(w.word, t.owner)).all()
    now: dict[str, set[str]] = {}
    for row in rows:
        now.setdefault(row.owner, set()).update([row.word] if row.current else [])
    words = dict.fromkeys(row.word for row in rows if is_own_status(row.word))
    return [_status(word, [row for row in rows if row.word == word], now) for word in words]


def _status(word: str, rows: Sequence[Any], now: dict[str, set[str]]) -> OwnStatus:
    having = [row for row in rows if row.current] or list(rows)
    looks = {name: next((value for row in having if (value := getattr(row, name))), "") for name in _LOOKS}
    terms = tuple(EntityId(row.owner) for row in rows)
    return OwnStatus(
        word, terms, **looks, needs_reason=any(row.needs_reason for row in having),
        retired=all(row.retired for row in having), current=any(row.current for row in rows),
        now=tuple(sorted(set().union(*(now[row.owner] for row in having)))),
    )  # fmt: skip


def vocabulary_of(view: Connection, term: str) -> str:
    """The vocabulary of a term, "" when there is no such term."""
    return str(view.scalar(sa.select(v.term.c.vocabulary).where(v.term.c.owner == term)) or "")


def said_without_term(view: Connection) -> dict[str, int]:
    """Words that somebody's assessment says and that are neither shipped nor a term here, with how many claims."""
    a, w = v.assessment.c, v.term_word.c
    known = set(view.scalars(sa.select(w.word).where(w.vocabulary == OWN_STATUS_VOCABULARY)))
    query = sa.select(a.status, sa.func.count(sa.distinct(a.owner))).where(a.status.not_in((*STATUSES, "")))
    said = {row[0]: row[1] for row in view.execute(query.group_by(a.status).order_by(a.status))}
    return {word: count for word, count in said.items() if word not in known or not is_own_status(word)}


def status_terms_of(view: Connection, claims: Iterable[str]) -> set[str]:
    """The terms of the own statuses that assessments of these claims name, superseded ones included."""
    a, w = v.assessment.c, v.term_word.c
    found: set[str] = set()
    for part in batches(sorted(claims)):
        said = sa.select(a.status).where(a.owner.in_(part))
        query = sa.select(w.owner).where(w.vocabulary == OWN_STATUS_VOCABULARY, w.word.in_(said))
        found |= {str(owner) for owner in view.scalars(query)}
    return found
