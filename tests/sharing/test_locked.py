"""Encryption with age."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest

from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
_PICTURES = sorted((Path(__file__).parents[2] / "resources" / "sample").rglob("*.jpg"))


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> str:
    folder, text = str(tmp_path / "case"), tmp_path / "a.txt"
    text.write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n", "utf-8")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana Realname")
    call(capsys, "capture", folder, str(text), *map(str, _PICTURES))
    return folder


def _keys(folder: Path, name: str) -> tuple[str, str]:
    """(public key, identity file)."""
    identity = pyrage.x25519.Identity.generate()
    path = folder / f"{name}.key"
    path.write_text(f"# created by a test\n{identity}\n")
    return str(identity.to_public()), str(path)


def test_a_file_for_a_colleague_opens_with_the_colleagues_key_alone(
    capsys: Capsys, archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (public, mine), (_other, theirs) = _keys(tmp_path, "mine"), _keys(tmp_path, "theirs")
    out = tmp_path / "case.attest.age"
    assert call(capsys, "share", archive, str(out), "--to", public)["encrypted"]
    assert out.read_bytes().startswith(b"age-encryption.org/v1\n") and b"Orvane" not in out.read_bytes()
    assert list((Path(archive) / "tmp").iterdir()) == []
    assert call(capsys, "inspect", str(out), code=3)["error"]["code"] == "shared-file-locked"
    assert call(capsys, "inspect", str(out), "--identity", theirs, code=3)["error"]["code"] == "wrong-key"
    assert call(capsys, "inspect", str(out), "--identity", mine)["items"] > 1
    assert call(capsys, "verify", str(out), "--identity", mine)["mismatch"] == 0
    state = call(capsys, "state", archive)["state_sha256"]
    home = tmp_path / "other-home"
    monkeypatch.setenv("ATTEST_HOME", str(home))
    call(capsys, "receive", str(out), str(tmp_path / "copy"), "--researcher", "Bo", "--identity", mine)
    assert call(capsys, "state", str(tmp_path / "copy"))["state_sha256"] == state
    assert [path for path in home.iterdir() if path.name.startswith(".private")] == []


def test_a_passphrase_comes_from_a_file_and_a_wrong_one_is_said(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("blue river lamp\n")
    (tmp_path / "wrong").write_text("red river lamp\n")
    out = tmp_path / "case.attest.age"
    call(capsys, "share", archive, str(out), "--passphrase-file", str(tmp_path / "words"))
    wrong = call(capsys, "merge", archive, str(out), "--passphrase-file", str(tmp_path / "wrong"), code=3)
    assert wrong["error"]["code"] == "wrong-key" and "lamp" not in str(wrong)
    merged = call(capsys, "merge", archive, str(out), "--passphrase-file", str(tmp_path / "words"))
    assert merged["new_entries"] == 0


@pytest.mark.parametrize("place", [0.4, 0.9])
def test_one_flipped_byte_of_an_encrypted_file_is_found(
    capsys: Capsys, archive: str, tmp_path: Path, place: float
) -> None:
    public, mine = _keys(tmp_path, "mine")
    out = tmp_path / "case.attest.age"
    call(capsys, "share", archive, str(out), "--to", public)
    data = bytearray(out.read_bytes())
    data[int(len(data) * place)] ^= 1
    out.write_bytes(bytes(data))
    refused = call(capsys, "verify", str(out), "--identity", mine, code=5)
    assert (refused["mismatch"], refused["findings"][0]["file"]) == (1, out.name)
    assert (
        call(capsys, "merge", archive, str(out), "--identity", mine, code=5)["error"]["code"] == "shared-file-altered"
    )


def test_what_is_no_key_is_refused_before_anything_is_written(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "x.attest.age"
    assert call(capsys, "share", archive, str(out), "--to", "age1nothing", code=3)["error"]["code"] == "not-an-age-key"
    (tmp_path / "no.key").write_text("words\n")
    public, _mine = _keys(tmp_path, "mine")
    call(capsys, "share", archive, str(out), "--to", public)
    found = call(capsys, "inspect", str(out), "--identity", str(tmp_path / "no.key"), code=3)
    assert found["error"]["code"] == "not-an-identity"


def test_a_plain_copy_that_a_killed_program_left_is_gone_when_the_archive_is_opened(
    capsys: Capsys, archive: str
) -> None:
    left = Path(archive) / "tmp" / ".private-left"
    left.mkdir()
    (left / "case.attest").write_bytes(b"plain")
    call(capsys, "note", archive, call(capsys, "list", archive)["items"][0]["item"], "Opened again.")
    assert not left.exists()
