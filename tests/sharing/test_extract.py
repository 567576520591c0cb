"""An extract: chosen items for outsiders, checked with public tools, without a journal; it cannot be merged."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from archive_schema.signing import SeedSigner
from desktop_app.errors import EvidenceError
from desktop_app.sharing.model import BagFacts
from desktop_app.sharing.reader import read_extract
from desktop_app.sharing.writer import write_extract
from tests.analysis.image.test_strip import picture
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> tuple[str, dict[str, Any]]:
    """(folder, the item that is chosen)."""
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana Realname")
    for name, words in (("a", "At least 12 people were killed in Orvane."), ("b", "Something else in Sennet.")):
        (tmp_path / f"{name}.txt").write_text(f"Ridge Daily\n\n{words}\n")
    (tmp_path / "p.jpg").write_bytes(picture("JPEG"))
    captured = call(capsys, "capture", folder, *(str(tmp_path / n) for n in ("a.txt", "b.txt", "p.jpg")))["captured"]
    item = captured[0]["item"]
    claim = call(capsys, "claim", folder, item, "--quote", "12 people", "--kind", "figure")["claim"]
    call(capsys, "assess", folder, claim, "--status", "disputed", "--reason", "another count stands")
    call(capsys, "note", folder, item, "Secret note of ours.")
    call(capsys, "set", folder, item, "obtained_from", "Person Who Must Stay Unnamed")
    return folder, {"item": item, "picture": captured[2]["item"]}


def unpacked(file: Path, folder: Path) -> Path:
    with zipfile.ZipFile(file) as zipped:
        zipped.extractall(folder)
    return folder / "attest-bag"


def test_an_outsider_reads_and_checks_it_with_public_tools(
    capsys: Capsys, archive: tuple[str, dict[str, Any]], tmp_path: Path
) -> None:
    folder, chosen = archive
    out = tmp_path / "extract.zip"
    done = call(capsys, "share", folder, str(out), "--extract", "--item", chosen["item"])
    left = {row["reason"]: row["count"] for row in done["left_out"]}
    assert (done["items"], left["items that were not chosen"], left["notes"], left["private fields"]) == (1, 2, 1, 1)
    bag = unpacked(out, tmp_path / "outside")
    checked = subprocess.run(["sh", "verify.sh"], cwd=bag, capture_output=True, text=True, check=False)
    assert checked.returncode == 0 and "MATCH" in checked.stdout, checked.stderr
    record = json.loads((bag / "data" / "items" / chosen["item"] / "record.json").read_text())
    assert record["claims"][0]["assessments"][0]["reason"] == "another count stands"
    assert record["captures"][0]["by"] == "Researcher 1" and record["captures"][0]["record"]["facts"]
    assert "12 people" in (bag / "data" / "items" / chosen["item"] / "text.txt").read_text()
    for file in record["captures"][0]["files"]:
        assert (bag / "data" / "blobs" / file["sha256"][:2] / file["sha256"]).is_file() and file["here"]
    everything = b"".join(path.read_bytes() for path in bag.rglob("*") if path.is_file())
    for word in (b"Ana Realname", b"Secret note", b"Must Stay Unnamed", b"Sennet", b"entries.jsonl"):
        assert word not in everything


def test_inspect_and_verify_read_it_and_merge_and_receive_refuse_it(
    capsys: Capsys, archive: tuple[str, dict[str, Any]], tmp_path: Path
) -> None:
    folder, _chosen = archive
    out = tmp_path / "extract.attest"
    call(capsys, "share", folder, str(out), "--extract")
    looked = call(capsys, "inspect", str(out))
    assert (looked["items"], looked["entries"]) == (3, 0)
    assert call(capsys, "verify", str(out))["mismatch"] == 0
    for call_ in (("merge", folder, str(out)), ("receive", str(out), str(tmp_path / "new"), "--researcher", "Bo")):
        refused = call(capsys, *call_, code=3)["error"]
        assert refused["code"] == "extract-not-mergeable" and "no journal" in refused["message"]
    assert not (tmp_path / "new").exists()
    data = bytearray(out.read_bytes())
    data[data.index(b"another count")] ^= 1
    out.write_bytes(bytes(data))
    assert call(capsys, "verify", str(out), code=5)["mismatch"] == 1


def test_positions_are_withheld_from_an_extract_too(
    capsys: Capsys, archive: tuple[str, dict[str, Any]], tmp_path: Path
) -> None:
    folder, chosen = archive
    out = tmp_path / "extract.zip"
    call(capsys, "share", folder, str(out), "--extract", "--item", chosen["picture"], "--withhold", "gps")
    bag = unpacked(out, tmp_path / "outside")
    record = json.loads((bag / "data" / "items" / chosen["picture"] / "record.json").read_text())
    files = {file["role"]: file for file in record["captures"][0]["files"]}
    assert record["captures"][0]["record"] == "withheld: it tells a position"
    assert (files["original"]["here"], files["stripped"]["here"]) == (False, True)
    everything = b"".join(path.read_bytes() for path in bag.rglob("*") if path.is_file())
    assert b"latitude" not in everything and picture("JPEG") not in everything


def test_nothing_chosen_and_volumes_are_refused(
    capsys: Capsys, archive: tuple[str, dict[str, Any]], tmp_path: Path
) -> None:
    out = str(tmp_path / "x.zip")
    nothing = call(capsys, "share", archive[0], out, "--extract", "--item", "0" * 32, code=3)
    assert nothing["error"]["code"] == "nothing-to-share"
    call(capsys, "share", archive[0], out, "--extract", "--volumes", code=2)


def test_a_bag_with_half_of_each_is_refused(tmp_path: Path) -> None:
    signer = SeedSigner(b"\x07" * 32)
    facts = BagFacts("0" * 64, "Case", "2026-01-01", "", "0" * 64)
    for number, records in enumerate(
        ({"extract.json": b"{}", "journal/entries.jsonl": b""}, {f"items/{'a' * 32}/record.json": b"{}"})
    ):
        with pytest.raises(EvidenceError) as caught:
            write_extract(tmp_path / f"{number}.zip", facts, records, [], signer)
        assert caught.value.code == "shared-file-extra"
    write_extract(tmp_path / "good.zip", facts, {"extract.json": b"{}"}, [], signer)
    assert read_extract(tmp_path / "good.zip").items == 0
