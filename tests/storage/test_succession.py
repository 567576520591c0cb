"""Keys and merges over time: a restored backup, a revoked member, a merge that was undone and merged again."""

from __future__ import annotations

import shutil
from pathlib import Path

from archive_schema import entries as e
from archive_schema.header import Entry, parse
from desktop_app.storage.archive import ArchiveStore
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.merging import CameFrom, join, undo
from desktop_app.storage.opening import create_archive, open_archive
from desktop_app.storage.queries.entities import state_sha256
from tests.storage.test_replicas import clone, everything


def item(store: ArchiveStore, title: str) -> Entry:
    return store.append([Draft(new_entity(), e.EntityCreate(type="item", fields={"kind": "article", "title": title}))])[
        0
    ]


def states(store: ArchiveStore) -> dict[str, str]:
    return dict(store.standing().states)


def merge(store: ArchiveStore, entries: list[Entry]) -> str:
    """The receipt."""
    return join(store, entries, [], frozenset(), CameFrom("0" * 64, "A" * 43))[1]


def restored(tmp_path: Path, newer: int) -> tuple[list[Entry], ArchiveStore, str]:
    """(what was lost by going back, the restored archive as it opens, the old key)."""
    keys = KeyRing(tmp_path / "home")
    with create_archive(tmp_path / "case", "Case", "Ana", keys, None, None) as store:
        item(store, "kept")
        old = store.signer().key
    shutil.copytree(tmp_path / "case", tmp_path / "backup")
    with open_archive(tmp_path / "case", keys, None) as store:
        lost = [item(store, f"lost {number}") for number in range(newer)]
    shutil.rmtree(tmp_path / "case")
    shutil.copytree(tmp_path / "backup", tmp_path / "case")
    return lost, open_archive(tmp_path / "case", keys, None), old


def test_a_restored_backup_gets_a_new_key_that_the_old_one_admits(tmp_path: Path) -> None:
    lost, store, old = restored(tmp_path, 3)
    with store:
        new = store.signer().key
        assert new != old
        assert store.standing().members[new].role == "keeper"
        said = item(store, "said afterwards")
        assert said.author == new
        assert states(store)[said.id] == "counted"
        assert not any(flag == ("forked",) for flag in store.standing().flags.values())
        merge(store, [parse(x.header, x.payload, x.signature) for x in lost])
        found = store.standing()
        assert {found.states[x.id] for x in lost} == {"counted"}
        assert not found.flags, "with the lost entries back there is neither fork nor gap"


def test_a_restored_backup_is_noticed_once(tmp_path: Path) -> None:
    _lost, store, _old = restored(tmp_path, 1)
    store.close()
    keys = KeyRing(tmp_path / "home")
    with open_archive(tmp_path / "case", keys, None) as again:
        known, count = keys.public_keys(), again.journal.count()
    with open_archive(tmp_path / "case", keys, None) as again:
        assert (keys.public_keys(), again.journal.count()) == (known, count)


def test_a_backup_without_loss_keeps_its_key(tmp_path: Path) -> None:
    _lost, store, old = restored(tmp_path, 0)
    with store:
        assert store.signer().key == old


def test_a_second_restored_backup_is_succeeded_too(tmp_path: Path) -> None:
    """The backup again, after the new key has spoken: the old chain gets no second entry at one place."""
    lost, store, old = restored(tmp_path, 2)
    with store:
        second = store.signer().key
        said = item(store, "said with the second key")
        spoken = everything(store)
    shutil.rmtree(tmp_path / "case")
    shutil.copytree(tmp_path / "backup", tmp_path / "case")
    with open_archive(tmp_path / "case", KeyRing(tmp_path / "home"), None) as again:
        third = again.signer().key
        assert third not in (old, second)
        last = item(again, "said with the third key")
        merge(again, [*spoken, *(parse(x.header, x.payload, x.signature) for x in lost)])
        found = again.standing()
        assert [found.states[x.id] for x in (*lost, said, last)] == ["counted"] * (len(lost) + 2)
        assert "forked" not in {flag for flags in found.flags.values() for flag in flags}


def pair(tmp_path: Path) -> tuple[ArchiveStore, ArchiveStore]:
    """A keeper's archive and a member's copy of it."""
    keeper = create_archive(tmp_path / "a", "Case", "Ana", KeyRing(tmp_path / "h0"), None, None)
    member = clone(keeper, tmp_path / "b", tmp_path / "h1")
    keeper.append([Draft(new_entity(), e.MemberAdmit(key=member.signer().key))])
    return keeper, member


def test_a_revoked_member_keeps_what_came_before(tmp_path: Path) -> None:
    keeper, member = pair(tmp_path)
    with keeper, member:
        key = member.signer().key
        before, after = item(member, "before"), item(member, "after")
        merge(keeper, everything(member))
        keeper.append([Draft(new_entity(), e.MemberRevoke(key=key, last=before.id))])
        assert (states(keeper)[before.id], states(keeper)[after.id]) == ("counted", "revoked")
        late = item(member, "much later")
        merge(keeper, everything(member))
        assert states(keeper)[late.id] == "revoked"
        member.journal.receive(everything(keeper))
        assert state_sha256(member.standing().state_ids) == state_sha256(keeper.standing().state_ids)


def test_a_member_cannot_revoke_and_a_revoked_keeper_cannot_come_back(tmp_path: Path) -> None:
    keeper, member = pair(tmp_path)
    with keeper, member:
        key, mine = member.signer().key, keeper.signer().key
        member.append([Draft(new_entity(), e.MemberRevoke(key=mine, last=None))])
        merge(keeper, everything(member))
        assert not keeper.standing().members[mine].revoked
        keeper.append([Draft(new_entity(), e.MemberRevoke(key=key, last=None))])
        member.append([Draft(new_entity(), e.MemberAdmit(key=key, role="keeper"))])
        merge(keeper, everything(member))
        found = keeper.standing()
        assert (found.members[key].role, found.members[key].revoked) == ("member", True)
        assert {found.states[x.id] for x in everything(keeper) if x.author == key} == {"revoked"}


def test_undoing_one_of_two_merges_that_brought_the_same(tmp_path: Path) -> None:
    """Only what the undone merge brought first goes to quarantine; the other merge's own entries stay."""
    keeper, member = pair(tmp_path)
    with keeper, member:
        first = item(member, "first")
        merge(keeper, everything(member))
        second = item(member, "second")
        receipt = merge(keeper, everything(member))
        undo(keeper, receipt)
        assert (states(keeper)[first.id], states(keeper)[second.id]) == ("counted", "quarantined")
        assert undo(keeper, receipt) is None
        assert undo(keeper, "never") is None


def test_a_merge_undone_and_merged_again_counts_and_can_be_undone_again(tmp_path: Path) -> None:
    keeper, member = pair(tmp_path)
    with keeper, member:
        said = item(member, "said")
        wanted = keeper.standing().state_ids
        for _ in range(3):
            receipt = merge(keeper, everything(member))
            assert states(keeper)[said.id] == "counted"
            assert undo(keeper, receipt)
            assert states(keeper)[said.id] == "quarantined"
            assert keeper.standing().state_ids == wanted
        merge(keeper, everything(member))
        assert states(keeper)[said.id] == "counted"
        keeper.view.rebuild()
        assert states(keeper)[said.id] == "counted"


def test_an_own_entry_is_never_undone_by_a_merge_that_also_held_it(tmp_path: Path) -> None:
    keeper, member = pair(tmp_path)
    with keeper, member:
        mine = item(keeper, "mine")
        member.journal.receive(everything(keeper))
        theirs = item(member, "theirs")
        undo(keeper, merge(keeper, everything(member)))
        assert (states(keeper)[mine.id], states(keeper)[theirs.id]) == ("counted", "quarantined")
