"""Who is who."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import InputError, UsageError
from desktop_app.services import people, sharing, who
from desktop_app.services.archive import create, open_archive


def _quiet(_done: int, _total: int) -> None:
    return None


def test_a_colleague_waits_is_admitted_and_shut_out(tmp_path: Path, home: Path) -> None:
    made = create(tmp_path / "case", "Case", "Ana", home)
    with made.archive as archive:
        sharing.share(archive, tmp_path / "a.attest", None, frozenset(), _quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", tmp_path / "other", _quiet)
        with open_archive(tmp_path / "theirs", tmp_path / "other") as theirs:
            sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
            own = who.people(theirs)[0]
            assert (own.name, own.is_own, own.standing, who.may_admit(who.people(theirs))) == (
                "Bo", True, "not yet admitted", False,
            )  # fmt: skip
            key = theirs.key
        sharing.merge(archive, tmp_path / "b.attest", _quiet)
        ana, bo, recovery = who.people(archive)
        assert (ana.name, ana.is_own, ana.names_self) == ("Ana", True, True) and who.may_admit([ana, bo, recovery])
        assert (bo.name, bo.calls_itself, bo.standing, bo.names_self) == ("", "Bo", "quarantined", False)
        assert bo.waiting == bo.entries > 0 and bo.last_at_ms > 0
        assert (recovery.key, recovery.is_recovery, recovery.entries) == (made.recovery_key, True, 0)
        people.admit(archive, key, "Bo of the coast")
        bo = next(row for row in who.people(archive) if row.key == key)
        assert (bo.name, bo.standing, bo.names_self, bo.calls_itself) == ("Bo", "admitted", True, "")
        with pytest.raises(InputError, match="what they are called"):
            who.set_name(archive, key, "Somebody else")
        people.revoke(archive, key)
        assert {row.key: row.standing for row in who.people(archive)}[key] == "revoked"


def test_names_of_oneself_and_of_the_recovery_key(tmp_path: Path, home: Path) -> None:
    made = create(tmp_path / "case", "Case", "Ana", home)
    with made.archive as archive:
        who.set_name(archive, archive.key, "R1")
        rows = who.set_name(archive, made.recovery_key, "Paper in the office safe")
        assert [row.name for row in rows] == ["R1", "Paper in the office safe"]
        for wrong in (" ", "\0"):
            with pytest.raises(InputError):
                who.set_name(archive, archive.key, wrong)
        with pytest.raises(UsageError, match="no key"):
            who.set_name(archive, "short", "R1")
