"""A home that cannot be written to, keys that are open to others, keys that are never lost."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.cli import run
from desktop_app.services.archive import open_archive
from desktop_app.storage.keys import KeyRing
from tests.journeys.bad_input import Capsys, Case, assert_sentence, new_case
from tests.journeys.command_line import call

NOWHERE = "/dev/null/attest"
"""A folder that nobody can make, not even root."""
only_posix = pytest.mark.skipif(os.name == "nt", reason="rights are told by mode on POSIX")


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    made = new_case(capsys, tmp_path)
    call(capsys, "capture", made.folder, made.first)
    return made


@only_posix
@pytest.mark.parametrize("verb", ["list", "search", "verify", "report", "share", "members", "state", "suggest"])
def test_a_reader_without_a_home_reads(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    item = call(capsys, "list", case.folder)["items"][0]["item"]
    monkeypatch.setenv("ATTEST_HOME", NOWHERE)
    more = {"search": ["market"], "report": [str(tmp_path / "r.pdf")], "suggest": [item]}
    if verb == "share":
        error = call(capsys, verb, case.folder, str(tmp_path / "s.attest"), code=4)["error"]
        assert error["code"] == "home-not-writable"
        return
    found = call(capsys, verb, case.folder, *more.get(verb, []))
    assert found.get("total", 1) == 1 and found.get("mismatch", 0) == 0
    assert len(found.get("items", [item])) == 1


@only_posix
def test_who_has_no_home_is_told_that_nothing_can_be_written(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATTEST_HOME", NOWHERE)
    new = str(tmp_path / "new")
    for arguments in (["capture", case.folder, case.last], ["create", new, "--name", "N", "--researcher", "R"]):
        error = call(capsys, *arguments, code=4)["error"]
        assert error["code"] == "home-not-writable"
        assert_sentence(error)
    assert not Path(new).exists()


@only_posix
def test_an_encrypted_file_needs_a_home_to_be_opened_in(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "phrase").write_text("open sesame\n", "utf-8")
    lock = ("--passphrase-file", str(tmp_path / "phrase"))
    call(capsys, "share", case.folder, str(tmp_path / "s.attest.age"), *lock)
    monkeypatch.setenv("ATTEST_HOME", NOWHERE)
    error = call(capsys, "inspect", str(tmp_path / "s.attest.age"), *lock, code=4)["error"]
    assert error["code"] == "home-not-writable"


@only_posix
def test_keys_are_of_their_owner_alone_even_when_they_came_open(home: Path) -> None:
    KeyRing(home).make_key()
    key = next((home / "keys").glob("device-*.key"))
    assert [stat.S_IMODE(path.stat().st_mode) for path in (home / "keys", key)] == [0o700, 0o600]
    (home / "keys").chmod(0o755)
    key.chmod(0o644)
    assert KeyRing(home).public_keys()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (home / "keys", key)] == [0o700, 0o600]


def test_a_new_key_never_takes_the_place_of_another(home: Path) -> None:
    """Nor is an older one taken for the newest: counting them would do both where one was lost."""
    ring = KeyRing(home)
    ring.make_key()
    kept = ring.make_key().key
    sorted((home / "keys").iterdir())[0].unlink()
    new = KeyRing(home).make_key().key
    assert KeyRing(home).public_keys() == {kept, new}
    assert KeyRing(home).signer().key == new


def test_everything_of_ones_own_lies_where_the_desktop_says(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ATTEST_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    for name in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    case = str(tmp_path / "case")
    assert run(["create", case, "--name", "Case", "--researcher", "R1"]) == 0
    (Path(case) / "view.db").unlink()
    with open_archive(Path(case), paths.home(), write=False):
        assert [path.is_dir() for path in (tmp_path / "CACHE" / "attest").glob("attest-view-*[!k]")] == [True]
    assert run(["identities"]) == 0
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*") if case not in str(path)}
    assert {one.split("/device-")[0] for one in found} == {
        "CONFIG/attest/keys",
        f"CONFIG/attest/archives/{next((tmp_path / 'CONFIG/attest/archives').iterdir()).name}",
        "STATE/attest/log/attest.log",
    }
    assert not (tmp_path / "nobody").exists()
