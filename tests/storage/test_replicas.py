"""Three replicas on real disks: any order and grouping of exchanges gives one state, and the view follows."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_schema import entries as e
from archive_schema import view_tables
from archive_schema.header import Entry, parse
from desktop_app.storage.archive import ArchiveStore
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.opening import create_archive, new_skeleton, publish_format
from desktop_app.storage.queries.entities import state_sha256


def view_rows(store: ArchiveStore) -> dict[str, list[str]]:
    """Every row of every view table but the bookkeeping."""
    tables = [table for table in view_tables.metadata.sorted_tables if table.name not in ("meta", "member")]
    with store.view_connection() as view:
        return {t.name: sorted(repr(tuple(row)) for row in view.execute(sa.select(t))) for t in tables}


def everything(store: ArchiveStore) -> list[Entry]:
    return [parse(entry.header, entry.payload, entry.signature) for _seq, entry in store.journal.entries()]


def clone(source: ArchiveStore, folder: Path, home: Path) -> ArchiveStore:
    store = new_skeleton(folder, KeyRing(home), None)
    store.journal.receive(everything(source))
    store.id = source.id
    publish_format(folder)
    store.view.refresh()
    return store


def exchange(source: ArchiveStore, target: ArchiveStore, r: random.Random, share: float) -> None:
    """Some of the entries, in any order."""
    wanted = [entry for entry in everything(source) if r.random() < share]
    r.shuffle(wanted)
    target.journal.receive(wanted)
    target.view.refresh()


def _about_a_status(here: Sequence[Entry], r: random.Random) -> list[Draft]:
    """A new own status, or one that is here renamed, retired, or given another rule."""
    terms = [x for x in here if x.kind == "term.create"]
    if not terms or r.random() < 0.3:
        body = e.TermCreate(vocabulary="status", label=r.choice(["likely", "staged"]), needs_reason=r.random() < 0.5)
        return [Draft(new_entity(), body)]
    term = r.choice(terms)
    said = [x.id for x in here if x.entity == term.entity]
    values: dict[str, list[e.Value]] = {"label": ["likely", "probable"], "retired": [True, False], "key": ["8", "9"]}
    field = r.choice(list(values))
    refs = tuple(r.sample(said, r.randint(0, len(said))))
    return [Draft(term.entity, e.FieldSet(field=field, value=r.choice(values[field])), refs)]


def say_something(store: ArchiveStore, r: random.Random, others: Sequence[str]) -> None:
    here = [entry for _seq, entry in store.journal.entries()]
    claims = [entry for entry in here if entry.kind == "claim.add"]
    names: list[Any] = ["item", "claim", "assess", "tag", "withdraw", "admit", "revoke", "field", "status"]
    what = r.choice(names)
    drafts: list[Draft] = []
    if what == "item" or not claims:
        item, claim = new_entity(), new_entity()
        anchor = e.TextAnchor(start=0, end=1, quote="x", text_sha256="0" * 64)
        drafts = [
            Draft(item, e.EntityCreate(type="item", fields={"kind": "article", "title": "t"})),
            Draft(claim, e.ClaimAdd(item=item, capture=new_entity(), claim_kind="figure", anchor=anchor)),
        ]
    elif what == "assess":
        claim_entry = r.choice(claims)
        earlier = [x.id for x in here if x.kind == "claim.assess" and x.entity == claim_entry.entity]
        refs = tuple(r.sample(earlier, min(len(earlier), r.randint(0, 2))))
        body = e.ClaimAssess(
            status=r.choice(["verified", "refuted", "claimed", "likely"]), reason="r", resolves=r.random() < 0.3
        )
        drafts = [Draft(claim_entry.entity, body, refs)]
    elif what == "tag":
        drafts = [Draft(r.choice(claims).entity, e.TagAdd(term=r.choice("xyz")))]
    elif what == "withdraw":
        drafts = [Draft(new_entity(), e.Withdraw(reason_code="safety"), (r.choice(here).id,))]
    elif what == "admit":
        drafts = [Draft(new_entity(), e.MemberAdmit(key=r.choice(others), role=r.choice(["member", "keeper"])))]
    elif what == "revoke":
        drafts = [Draft(new_entity(), e.MemberRevoke(key=r.choice(others), last=r.choice(here).id))]
    elif what == "status":
        drafts = _about_a_status(here, r)
    else:
        items = [x for x in here if x.kind == "entity.create"]
        chosen = r.choice(items) if items else None
        drafts = [Draft(chosen.entity, e.FieldSet(field="title", value=r.choice("pq")), (chosen.id,))] if chosen else []
    store.append(drafts)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_any_exchange_gives_one_state_and_the_view_follows(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    r = random.Random(seed)
    base = tmp_path_factory.mktemp("replicas")
    first = create_archive(base / "a0", "Case", "Ana", KeyRing(base / "h0"), None, None)
    stores = [first, clone(first, base / "a1", base / "h1"), clone(first, base / "a2", base / "h2")]
    keys = [store.signer().key for store in stores]
    first.append([Draft(new_entity(), e.MemberAdmit(key=keys[1])), Draft(new_entity(), e.MemberAdmit(key=keys[2]))])
    for _ in range(r.randint(3, 14)):
        store = r.choice(stores)
        if r.random() < 0.6:
            say_something(store, r, keys[1:])
        else:
            exchange(store, r.choice([s for s in stores if s is not store]), r, r.choice([0.5, 1.0]))
    for _ in range(2):
        for source in stores:
            for target in stores:
                if source is not target:
                    exchange(source, target, r, 1.0)
    assert len({state_sha256(store.standing().state_ids) for store in stores}) == 1
    for store in stores:
        incremental = view_rows(store)
        store.view.rebuild()
        assert view_rows(store) == incremental
    for store in stores:
        store.close()


def test_the_same_view_stands_on_all_replicas_once_all_keys_are_admitted(tmp_path: Path) -> None:
    first = create_archive(tmp_path / "a", "Case", "Ana", KeyRing(tmp_path / "h0"), None, None)
    second = clone(first, tmp_path / "b", tmp_path / "h1")
    first.append([Draft(new_entity(), e.MemberAdmit(key=second.signer().key))])
    r = random.Random(7)
    for store in (first, second):
        for _ in range(8):
            say_something(store, r, [second.signer().key])
    exchange(first, second, r, 1.0)
    exchange(second, first, r, 1.0)
    assert view_rows(first) == view_rows(second)
    first.close()
    second.close()
