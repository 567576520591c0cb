"""What a newer version made is refused in plain words, or kept and said not to be shown: never taken for damage."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from archive_schema.canonical import dumps
from archive_schema.header import Place, sign
from archive_schema.signing import to_base64url
from desktop_app.cli import run
from desktop_app.services.archive import open_archive
from desktop_app.settings import Settings, read_settings, write_settings
from desktop_app.storage.journal import now_ms
from tests.journeys.bad_input import assert_sentence
from tests.journeys.command_line import call
from tests.sharing.test_every_refusal import JOURNAL, members_of, signed, write
from tests.sharing.test_hostile import SIGNER, good
from tests.upgrade.stored import Stored, unpack

Capsys = pytest.CaptureFixture[str]
Line = dict[str, str]
Change = Callable[[Line], Line]


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stored:
    found = unpack("version-before", tmp_path)
    monkeypatch.setenv("ATTEST_HOME", str(found.home))
    return found


def add_unknown_kind(stored: Stored) -> None:
    """One more entry of R1, of a kind that only a newer version has."""
    with open_archive(stored.case, stored.home) as archive:
        signer = archive.store.signer()
        newest = archive.store.journal.newest_of(signer.key)
        assert newest is not None
        place = Place(archive.id, newest[0] + 1, newest[1], (now_ms(), 0))
        archive.store.journal.receive([sign(signer, place, "sketch.draw", "d" * 32, {"lines": []}, ())])
        archive.store.catch_up()


def test_entries_of_an_unknown_kind_are_kept_passed_on_and_said(capsys: Capsys, stored: Stored, tmp_path: Path) -> None:
    add_unknown_kind(stored)
    capsys.readouterr()
    assert run(["list", str(stored.case)]) == 0
    assert "A newer version of Attest wrote some of this archive's entries." in capsys.readouterr().err
    found = call(capsys, "verify", str(stored.case))
    assert [(one["check"], one["state"]) for one in found["findings"]] == [("entry", "NOT CHECKED")]
    assert "sketch.draw is a kind that this version does not know" in found["findings"][0]["message"]
    call(capsys, "share", str(stored.case), str(tmp_path / "on.attest"))
    assert b"sketch.draw" in members_of(tmp_path / "on.attest")[JOURNAL]


def later_entry(line: Line) -> Line:
    head = json.loads(line["h"]) | {"v": "attest-entry/2", "new": 1}
    return line | {"h": dumps(head).decode()}


def later_archive(line: Line) -> Line:
    head, payload = json.loads(line["h"]), json.loads(line["p"])
    body = payload["body"] | {"format": "attest-archive/2"}
    made = sign(SIGNER, Place("", 0, None, tuple(head["t"])), head["k"], head["e"], body, ())
    assert made.payload is not None
    return {"h": made.header.decode(), "p": made.payload.decode(), "s": to_base64url(made.signature)}


@pytest.mark.parametrize("change", [later_entry, later_archive])
@pytest.mark.parametrize("verb", ["inspect", "verify", "merge", "receive"])
def test_a_shared_file_of_a_newer_form(
    capsys: Capsys, stored: Stored, tmp_path: Path, change: Change, verb: str
) -> None:
    members = members_of(stored.back) | {"signer.pem": members_of(good(tmp_path / "any.attest"))["signer.pem"]}
    lines = [json.loads(line) for line in members[JOURNAL].splitlines()]
    genesis = next(n for n, line in enumerate(lines) if json.loads(line["h"])["k"] == "archive.genesis")
    lines[genesis] = change(lines[genesis])
    newer = tmp_path / "newer.attest"
    write(newer, signed(members | {JOURNAL: b"".join(dumps(line) + b"\n" for line in lines)}))
    arguments = {
        "merge": [str(stored.case), str(newer)],
        "receive": [str(newer), str(tmp_path / "new"), "--researcher", "R2"],
    }
    error = call(capsys, verb, *arguments.get(verb, [str(newer)]), code=4)["error"]
    assert error["code"] == "shared-file-newer"
    assert_sentence(error)
    assert not (tmp_path / "new").exists()


def test_a_report_of_a_newer_form_is_not_checked_and_not_accused(
    capsys: Capsys, stored: Stored, tmp_path: Path
) -> None:
    with pikepdf.open(stored.report) as pdf:
        manifest = pdf.attachments["manifest.json"].get_file().read_bytes()
        other = manifest.replace(b"attest-report/2", b"attest-report/9")
        pdf.attachments["manifest.json"] = pikepdf.AttachedFileSpec(pdf, other, filename="manifest.json")
        out = io.BytesIO()
        pdf.save(out)
    (tmp_path / "r.pdf").write_bytes(out.getvalue())
    found = call(capsys, "verify", str(tmp_path / "r.pdf"), "--archive", str(stored.case))
    assert (found["match"], found["mismatch"]) == (0, 0)
    said = {one["check"]: one["message"] for one in found["findings"]}
    assert "a newer version of Attest wrote it (attest-report/9)" in said["manifest"]
    assert said["archive"] == "the archive it came from was not compared"


def test_settings_of_a_newer_version_stay(home: Path) -> None:
    write_settings(home, Settings(language="fr"))
    file = home / "settings.json"
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | {"loupe": 3, "theme": 7}), "utf-8")
    assert read_settings(home).theme == "system", "a choice of another form takes its default"
    write_settings(home, Settings(language="ar"))
    assert (json.loads(file.read_text("utf-8"))["loupe"], read_settings(home).language) == (3, "ar")
