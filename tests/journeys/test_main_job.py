"""The main job by the command line alone: capture, tag, search, share, merge, verify, withdraw."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.command_line import call, spoken

Capsys = pytest.CaptureFixture[str]
REAL = Path(__file__).resolve().parents[3] / "shared" / "inputs" / "000_149b421cfb2688b4.txt"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
TEXT = "Ridge Town Daily\n\nShelling hit the market of Orvane on Monday.\n\nClaimed image of the casualties:\n\norvane-market-1\n\nThe council said that at least 1,161 people were killed in Orvane.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> str:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    return folder


def captured(capsys: Capsys, archive: str, *sources: str) -> dict[str, Any]:
    found: dict[str, Any] = call(capsys, "capture", archive, *sources)["captured"][0]
    return found


def test_an_article_is_captured_tagged_found_and_checked(capsys: Capsys, archive: str, article: Path) -> None:
    item = captured(capsys, archive, str(article))["item"]
    made = call(
        capsys,
        "claim",
        archive,
        item,
        "--quote",
        "Claimed image of the casualties",
        "--kind",
        "image",
        "--status",
        "claimed",
    )
    assert (made["status"], made["kind"]) == ("claimed", "image")
    text = call(capsys, "show", archive, item)["text"]
    assert text[made["start"] : made["end"]] == "Claimed image of the casualties"
    for query in ("Orvane", '"market of Orvane"', "shell*", "1161", "claim:casualties", "status:claimed"):
        assert call(capsys, "search", archive, query)["total"] == 1, query
    assert call(capsys, "search", archive, "nowhere")["total"] == 0
    assert call(capsys, "verify", archive)["mismatch"] == 0


@pytest.mark.skipif(not REAL.is_file(), reason="the real article is not beside the project")
def test_the_real_article(capsys: Capsys, archive: str) -> None:
    item = captured(capsys, archive, str(REAL))["item"]
    found = call(capsys, "suggest", archive, item)
    image = next(s for s in found["suggestions"] if s["media"] and s["media"]["name"] == "atmeh-casualties-10-16")
    made = call(capsys, "claim", archive, item, "--suggestion", image["id"])
    assert (made["kind"], made["status"]) == ("image", "claimed")
    figure = next(s for s in found["suggestions"] if s["figure"] and s["figure"]["value"] == 1161)
    claim = call(
        capsys, "claim", archive, item, "--suggestion", figure["id"], "--said-by", "Violations Documentation Center"
    )
    assert claim["said_by"] == "Violations Documentation Center"
    assert call(capsys, "search", archive, "Atmeh")["total"] == 1
    assert call(capsys, "search", archive, '"barrel bombed"')["total"] == 1


def test_the_same_file_again_is_one_more_capture_of_the_same_item(capsys: Capsys, archive: str, article: Path) -> None:
    first, second = captured(capsys, archive, str(article)), captured(capsys, archive, str(article))
    assert (first["item"], second["again"]) == (second["item"], True)
    assert len(call(capsys, "show", archive, first["item"])["captures"]) == 2


def test_one_bad_source_never_stops_the_others(capsys: Capsys, archive: str, article: Path, tmp_path: Path) -> None:
    bad = {
        "empty.txt": (b"", "file-empty"),
        "binary.txt": (bytes(range(256)) * 20, "binary-as-text"),
        "cut.jpg": (b"\xff\xd8\xff\xe0garbage", "image-truncated"),
        "cut.pdf": (b"%PDF-1.7 garbage", "pdf-broken"),
        "what.bin": (b"\x00\x01\x02" * 100, "format-unknown"),
    }
    for name, (data, _code) in bad.items():
        (tmp_path / name).write_bytes(data)
    odd = tmp_path / "ödd na#me?%41 'q\" – ملف.txt"
    odd.write_text(TEXT + "odd", "utf-8")
    sources = [*(str(tmp_path / name) for name in bad), str(tmp_path / "missing"), str(article), str(odd)]
    found = call(capsys, "capture", archive, *sources, "ftp://x.example/a")
    codes = {Path(f["source"]).name: f["code"] for f in found["failed"]}
    assert codes == {name: code for name, (_data, code) in bad.items()} | {
        "missing": "file-missing",
        "a": "address-not-http",
    }
    assert len(found["captured"]) == 2
    assert call(capsys, "verify", archive)["mismatch"] == 0


def test_text_from_stdin(capsys: Capsys, archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert captured(capsys, archive, "-")["kind"] == "article"


def test_a_wrong_status_a_missing_reason_and_words_that_are_not_there(
    capsys: Capsys, archive: str, article: Path
) -> None:
    item = captured(capsys, archive, str(article))["item"]
    base = ("claim", archive, item, "--kind", "figure")
    assert call(capsys, *base, "--quote", "1,161", "--status", "verified", code=3)["error"]["code"] == "reason-missing"
    assert call(capsys, *base, "--quote", "1,161", "--status", "true", code=2)["error"]["code"] == "unknown-status"
    assert call(capsys, *base, "--quote", "not there", code=3)["error"]["code"] == "quote-not-found"
    assert call(capsys, "show", archive, "0" * 32, code=3)["error"]["code"] == "no-such-item"
    assert call(capsys, "list", str(article.parent), code=3)["error"]["code"] == "not-an-archive"
    assert call(capsys, "frob", code=2)["error"]["code"] == "usage"


def test_an_archive_of_a_newer_version_is_refused(capsys: Capsys, archive: str) -> None:
    (Path(archive) / "FORMAT").write_text("attest-archive/2\n")
    assert call(capsys, "list", archive, code=4)["error"]["code"] == "archive-newer"


def test_the_sample_pages_in_three_scripts(capsys: Capsys, archive: str) -> None:
    found = call(capsys, "capture", archive, str(SAMPLE / "pages"), str(SAMPLE / "images"), str(SAMPLE / "documents"))
    assert not found["failed"]
    assert {one["language"] for one in found["captured"] if one["kind"] == "article"} == {"en", "ar", "ru"}
    assert call(capsys, "search", archive, "больница")["total"] >= 1
    assert call(capsys, "search", archive, "مستشفى")["total"] >= 1
    assert any(one["again"] for one in found["captured"])
    assert any(one["media"] for one in found["captured"])


def test_two_researchers_differ_and_reach_one_state(
    capsys: Capsys, archive: str, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at(home: str) -> None:
        monkeypatch.setenv("ATTEST_HOME", str(tmp_path / home))

    other, one, two, three = (str(tmp_path / name) for name in ("other", "1.attest", "2.attest", "3.attest"))
    item = captured(capsys, archive, str(article))["item"]
    claim = call(capsys, "claim", archive, item, "--quote", "1,161", "--kind", "figure")["claim"]
    call(capsys, "share", archive, one)
    at("ben")
    call(capsys, "receive", one, other, "--researcher", "Ben")
    call(capsys, "assess", other, claim, "--status", "disputed", "--reason", "another count")
    call(capsys, "share", other, two)
    key = call(capsys, "whoami", other)["key"]
    at("home")
    call(capsys, "assess", archive, claim, "--status", "verified", "--reason", "read the list")
    preview = call(capsys, "merge", archive, two, "--preview")
    assert preview["new_assessments"] == 1
    merged = call(capsys, "merge", archive, two, "--admit", key)
    assert merged["new_entries"] == preview["new_entries"]
    assert (merged["differing"], merged["quarantined"]) == (1, 0)
    said = spoken(capsys, "show", archive, item)
    assert "assessors differ:" in said and "Ana: verified (saying): read the list" in said
    assert "Ben: disputed (saying): another count" in said
    assert call(capsys, "merge", archive, two)["new_entries"] == 0
    call(capsys, "share", archive, three)
    at("ben")
    call(capsys, "merge", other, three)
    second = call(capsys, "state", other)["state_sha256"]
    shown = call(capsys, "show", other, item)["claims"][0]
    at("home")
    assert call(capsys, "state", archive)["state_sha256"] == second
    assert shown["assessors_differ"]
    heads = {(a["by"], a["status"], a["reason"]) for a in shown["assessments"] if a["standing"]}
    assert heads == {("Ana", "verified", "read the list"), ("Ben", "disputed", "another count")}
    undone = call(capsys, "undo-merge", archive, merged["receipt"])
    assert undone["quarantined"] == merged["new_entries"]
    assert not call(capsys, "show", archive, item)["claims"][0]["assessors_differ"]
    assert call(capsys, "merge", archive, two)["receipt"]
    assert call(capsys, "show", archive, item)["claims"][0]["assessors_differ"]


def test_a_withdrawn_item_is_gone_from_lists_search_and_shared_files(
    capsys: Capsys, archive: str, article: Path, tmp_path: Path
) -> None:
    item = captured(capsys, archive, str(article))["item"]
    call(capsys, "note", archive, item, "remember zyzzyva")
    assert call(capsys, "search", archive, "zyzzyva")["total"] == 1
    call(capsys, "withdraw", archive, item, "--reason-code", "safety")
    assert call(capsys, "list", archive)["items"] == []
    assert call(capsys, "search", archive, "Orvane")["total"] == 0
    shared = tmp_path / "x.attest"
    call(capsys, "share", archive, str(shared))
    assert b"zyzzyva" not in shared.read_bytes()
    assert b"Orvane" not in shared.read_bytes()
    assert b"zyzzyva" not in (Path(archive) / "view.db").read_bytes()


@pytest.mark.parametrize("what", ["blob", "payload", "signature", "shared"])
def test_one_flipped_byte_is_one_mismatch_that_names_it(
    capsys: Capsys, archive: str, article: Path, tmp_path: Path, what: str
) -> None:
    import sqlite3

    captured(capsys, archive, str(article))
    shared = tmp_path / "x.attest"
    call(capsys, "share", archive, str(shared))
    target = archive
    if what == "blob":
        victim = next(p for p in sorted((Path(archive) / "blobs").rglob("*")) if p.is_file())
        data = bytearray(victim.read_bytes())
        data[3] ^= 1
        victim.write_bytes(bytes(data))
        expected = victim.name
    elif what == "shared":
        data = bytearray(shared.read_bytes())
        data[len(data) // 2] ^= 1
        shared.write_bytes(bytes(data))
        target, expected = str(shared), "data/"
    else:
        with sqlite3.connect(Path(archive) / "journal.db") as journal:
            row = journal.execute(f"SELECT seq, id, {what} FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
            changed = bytearray(row[2])
            changed[20] ^= 1
            journal.execute(f"UPDATE entry SET {what} = ? WHERE seq = ?", (bytes(changed), row[0]))
        journal.close()
        expected = row[1][:12]
    found = call(capsys, "verify", target, code=5)
    assert found["mismatch"] == 1
    worst = [f for f in found["findings"] if f["state"] == "MISMATCH"]
    assert len(worst) == 1
    assert expected in worst[0]["file"]


def test_open_formats(capsys: Capsys, archive: str, article: Path, tmp_path: Path) -> None:
    item = captured(capsys, archive, str(article))["item"]
    call(capsys, "claim", archive, item, "--quote", "1,161", "--kind", "figure", "--status", "claimed")
    for form in ("csv", "jsonld", "csl", "claimreview"):
        out = tmp_path / f"out.{form}"
        assert call(capsys, "export", archive, str(out), "--format", form)["rows"] == 1
        words = "article-newspaper" if form == "csl" else "1,161"
        assert words in out.read_text("utf-8")


def test_a_second_instance_reads_and_may_not_write(capsys: Capsys, archive: str, article: Path, home: Path) -> None:
    from desktop_app.services.archive import open_archive

    with open_archive(Path(archive), home) as first:
        assert first.writable
        assert call(capsys, "list", archive)["items"] == []
        assert call(capsys, "capture", archive, str(article), code=4)["error"]["code"] == "archive-in-use"


def test_private_names_and_local_paths_stay_at_home(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    import zipfile

    call(capsys, "new", archive, "person", "--name", "Realname Witness")
    call(capsys, "capture", archive, str(SAMPLE / "pages" / "harbour-courier.html"), "--obtained-from", "Secret Giver")
    for include, expected in (("", 0), ("names", 1)):
        shared = tmp_path / f"x{include}.attest"
        call(capsys, "share", archive, str(shared), "--include", include)
        with zipfile.ZipFile(shared) as whole:
            journal = whole.read("attest-bag/data/journal/entries.jsonl").decode()
        assert journal.count("Realname Witness") == expected
        assert journal.count("Secret Giver") == expected
        assert str(SAMPLE) not in journal
