"""Claims and assessments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from archive_schema import view_tables as v
from desktop_app.rows.claims import AssessmentRow, ClaimRow, ClaimWords
from desktop_app.rows.ids import CaptureId, ClaimId, EntryId, ItemId, KeyText
from desktop_app.storage.journal import batches


def claims_of_items(view: Connection, items: Sequence[str]) -> list[ClaimRow]:
    """All claims of these items: by place in the text or in time, pictures' regions after."""
    found: list[ClaimRow] = []
    for part in batches(list(items)):
        rows = view.execute(sa.select(v.claim).where(v.claim.c.item.in_(part))).all()
        found += _with_threads(view, rows)
    return sorted(found, key=_place)


def _place(claim: ClaimRow) -> tuple[str, bool, int, int, str]:
    start, end = claim.time or (claim.start, claim.end or 0)
    return claim.item, start is None, start or 0, end, claim.claim


def claims(view: Connection, ids: Iterable[str]) -> list[ClaimRow]:
    """These claims, as far as they exist, in the order asked for."""
    wanted = list(ids)
    found: dict[str, ClaimRow] = {}
    for part in batches(wanted):
        rows = view.execute(sa.select(v.claim).where(v.claim.c.owner.in_(part))).all()
        found |= {claim.claim: claim for claim in _with_threads(view, rows)}
    return [found[claim] for claim in wanted if claim in found]


def claim_words(view: Connection, ids: Sequence[str]) -> list[ClaimWords]:
    """What these claims say, as far as they exist, in the order asked for."""
    c, found = v.claim.c, dict[str, ClaimWords]()
    for part in batches(list(ids)):
        for row in view.execute(sa.select(c.owner, c.item, c.quote, c.caption, c.start).where(c.owner.in_(part))):
            found[row.owner] = ClaimWords(
                ClaimId(row.owner), ItemId(row.item), row.quote, row.caption, row.start is not None
            )
    return [found[claim] for claim in ids if claim in found]


def claim_ids(view: Connection, *, status: str | None = None, kind: str | None = None) -> list[ClaimId]:
    """All claims, newest first; `status` matches any standing assessment (or the shown status)."""
    c, a = v.claim.c, v.assessment.c
    query = sa.select(c.owner).order_by(c.at_ms.desc(), c.owner)
    if status is not None:
        judged = sa.select(a.owner).where(a.head == 1, a.status == status)
        query = query.where(sa.or_(c.status == status, c.owner.in_(judged)))
    if kind is not None:
        query = query.where(c.kind == kind)
    return [ClaimId(row[0]) for row in view.execute(query)]


def _with_threads(view: Connection, rows: Sequence[Row[Any]]) -> list[ClaimRow]:
    ids = [row.owner for row in rows]
    threads: dict[str, list[AssessmentRow]] = {}
    tags: dict[str, list[str]] = {}
    for part in batches(ids):
        query = sa.select(v.assessment).where(v.assessment.c.owner.in_(part))
        for row in view.execute(query.order_by(v.assessment.c.at_ms, v.assessment.c.entry)):
            threads.setdefault(row.owner, []).append(_assessment(row))
        for row in view.execute(sa.select(v.tag.c.owner, v.tag.c.term).where(v.tag.c.owner.in_(part))):
            tags.setdefault(row.owner, []).append(row.term)
    return [_claim(row, threads.get(row.owner, []), tags.get(row.owner, [])) for row in rows]


def _assessment(row: Row[Any]) -> AssessmentRow:
    return AssessmentRow(
        assessment=EntryId(row.entry),
        by=KeyText(row.by),
        at_ms=row.at_ms,
        about=row.about,
        status=row.status,
        reason=row.reason,
        method=row.method,
        source_grade=row.source_grade,
        information_grade=row.information_grade,
        strands=json.loads(row.strands),
        resolves=bool(row.resolves),
        replaces=tuple(json.loads(row.replaces)),
        head=bool(row.head),
        withdrawn=bool(row.withdrawn),
    )


def _claim(row: Row[Any], thread: list[AssessmentRow], tags: list[str]) -> ClaimRow:
    return ClaimRow(
        claim=ClaimId(row.owner),
        item=ItemId(row.item),
        capture=CaptureId(row.capture),
        kind=row.kind,
        status=row.status,
        about=row.about,
        differing=bool(row.differing),
        anchor=json.loads(row.anchor),
        start=row.start,
        end=row.end,
        quote=row.quote,
        attribution=row.attribution,
        attribution_role=row.attribution_role,
        review=row.review,
        exculpatory=bool(row.exculpatory),
        figure=json.loads(row.figure) if row.figure else {},
        name=row.name,
        caption=row.caption,
        accepted_from=json.loads(row.accepted_from) if row.accepted_from else {},
        by=KeyText(row.by),
        at_ms=row.at_ms,
        tags=tuple(sorted(set(tags))),
        assessments=tuple(thread),
    )
