"""What is withheld stays at home, looked for in the very bytes that leave; a stripped copy stands for a picture."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from archive_schema import entries as e
from desktop_app.services import sharing
from desktop_app.services.archive import open_archive
from desktop_app.storage.journal import Draft, new_entity
from tests.analysis.image.test_strip import SECRET, picture, pixels
from tests.capture.readers.made import docx, mhtml, odt
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


def _tells_a_position(data: bytes) -> bool:
    with Image.open(io.BytesIO(data)) as image:
        return bool(image.getexif().get_ifd(0x8825))


def _content(path: Path) -> bytes:
    with zipfile.ZipFile(path) as zipped:
        return b"\n".join(zipped.read(name) for name in zipped.namelist())


def _received(capsys: Capsys, file: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("ATTEST_HOME", str(file.parent / "other-home"))
    call(capsys, "receive", str(file), str(file.parent / "copy"), "--researcher", "Bo")
    return str(file.parent / "copy")


def _pictures(capsys: Capsys, folder: str) -> list[dict[str, Any]]:
    items = [row["item"] for row in call(capsys, "list", folder)["items"] if row["kind"] == "image"]
    return [call(capsys, "show", folder, item) for item in items]


def test_names_and_positions_stay_at_home_and_are_counted(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    with_all, without = tmp_path / "all.attest", tmp_path / "less.attest"
    call(capsys, "share", archive, str(with_all))
    done = call(capsys, "share", archive, str(without), "--withhold", "names,gps")
    left = {row["reason"]: row["count"] for row in done["left_out"]}
    located = [data for data in (path.read_bytes() for path in _PICTURES) if _tells_a_position(data)]
    assert located
    assert left["display names of people"] == 1
    assert left["originals with a position; a copy without metadata stands for each"] == len(set(located))
    assert left["records of captures that tell a position"] == len(located)
    full, less = _content(with_all), _content(without)
    for word in (b"Ana Realname", b"latitude", b"GPS"):
        assert word in full and word not in less
    pictures = [path.read_bytes() for path in _PICTURES]
    assert [(data in full, data in less) for data in pictures] == [
        (True, not _tells_a_position(data)) for data in pictures
    ]
    unknown = call(capsys, "share", archive, str(without), "--withhold", "faces", code=2)
    assert unknown["error"]["code"] == "unknown-withhold"


def test_the_receiver_sees_the_picture_its_hash_and_that_the_original_is_withheld(
    capsys: Capsys, archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "less.attest"
    sent = _pictures(capsys, archive)
    call(capsys, "share", archive, str(out), "--withhold", "gps")
    state = call(capsys, "state", archive)["state_sha256"]
    looked = call(capsys, "inspect", str(out))
    assert {f["state"] for f in looked["findings"]} == {"MATCH", "NOT CHECKED"}
    assert any("copy without metadata" in f["message"] for f in looked["findings"])
    copy = _received(capsys, out, monkeypatch)
    assert call(capsys, "state", copy)["state_sha256"] == state
    got = _pictures(capsys, copy)
    assert len(got) == len(sent)
    for before in sent:
        after = next(view for view in got if view["item"] == before["item"])
        original = before["captures"][0]["assets"][0]["sha256"]
        assets = {a["role"]: a for a in after["captures"][0]["assets"]}
        assert assets["original"]["sha256"] == original
        if "stripped" in assets:
            assert "latitude" not in str(after) and "withheld" in str(after["record"])
            with open_archive(Path(copy), tmp_path / "other-home", write=False) as opened:
                bare = opened.blobs.read(assets["stripped"]["sha256"])
            assert pixels(bare) == pixels(
                next(p.read_bytes() for p in _PICTURES if p.name == assets["original"]["name"])
            )
    found = call(capsys, "verify", copy)
    assert found["mismatch"] == 0
    assert any("withheld" in f["message"] and f["state"] == "NOT CHECKED" for f in found["findings"])
    call(capsys, "report", copy, str(tmp_path / "out.pdf"))
    call(capsys, "share", copy, str(tmp_path / "onward.attest"))


def test_a_later_file_with_everything_brings_the_record_and_the_original(
    capsys: Capsys, archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    less, full = tmp_path / "less.attest", tmp_path / "full.attest"
    call(capsys, "share", archive, str(less), "--withhold", "gps")
    call(capsys, "share", archive, str(full))
    copy = _received(capsys, less, monkeypatch)
    call(capsys, "merge", copy, str(full))
    assert any("latitude" in str(view) for view in _pictures(capsys, copy))
    assert call(capsys, "verify", copy)["not_checked"] == 0


def test_a_copy_is_made_once_and_used_again(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    call(capsys, "share", archive, str(tmp_path / "a.attest"), "--withhold", "gps")
    entries = call(capsys, "state", archive)["entries"]
    call(capsys, "share", archive, str(tmp_path / "b.attest"), "--withhold", "gps")
    assert call(capsys, "state", archive)["entries"] == entries


def test_a_withdrawn_capture_is_not_shown_by_what_stood_for_it(
    capsys: Capsys, archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(capsys, "share", archive, str(tmp_path / "a.attest"), "--withhold", "gps")
    located = [v for v in _pictures(capsys, archive) if "latitude" in str(v)]
    entry = next(line["entry"] for line in located[0]["custody"] if line["kind"] == "capture.add")
    call(capsys, "withdraw", archive, entry, "--reason-code", "safety")
    out = tmp_path / "b.attest"
    call(capsys, "share", archive, str(out), "--withhold", "gps")
    copy = _received(capsys, out, monkeypatch)
    assert call(capsys, "show", copy, located[0]["item"])["captures"] == []


def test_a_file_without_a_lossless_copy_stays_at_home_and_is_said(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    image = tmp_path / "photo.tif"
    image.write_bytes(picture("TIFF", "CMYK"))
    shot = call(capsys, "capture", archive, str(image))["captured"][0]
    with open_archive(Path(archive), tmp_path / "home") as opened:
        view = e.CaptureAdd(
            item=shot["item"], method="file", started_at="2026-01-02T03:04:05Z", ended_at="2026-01-02T03:04:05Z",
            facts=[e.Fact(name="latitude", value="35.2", how="observed")],
            assets=[e.Asset(role="original", sha256=shot["sha256"], mime="image/tiff", size_bytes=image.stat().st_size)],
        )  # fmt: skip
        opened.append([Draft(shot["capture"], view)])
        out = tmp_path / "out.attest"
        done = sharing.share(opened, out, None, frozenset(), lambda _d, _t: None, withhold=frozenset(("gps",)))
    left = {reason: count for count, reason in done.left_out}
    assert left["files with a position, for which no copy could be made"] == 1
    assert image.read_bytes() not in _content(out)


def test_positions_in_words_and_inside_pages_go_along_and_are_pointed_out(
    capsys: Capsys, archive: str, tmp_path: Path
) -> None:
    item = call(capsys, "list", archive)["items"][0]["item"]
    call(capsys, "note", archive, item, "The house stands at 35.20812, 36.01735.")
    (tmp_path / "page.html").write_text(
        "<!doctype html><html><head><meta name='geo.position' content='x'></head><body><p>Words of a page.</p></body></html>"
    )
    page = call(capsys, "capture", archive, str(tmp_path / "page.html"))["captured"][0]
    warned = call(capsys, "share", archive, str(tmp_path / "a.attest"), "--withhold", "gps")["warnings"]
    assert any(w["what"] == "pair of coordinates" and w["where"].startswith("note.add") for w in warned)
    assert {"what": "field of a position", "where": f"file {page['sha256']}"} in warned
    assert call(capsys, "share", archive, str(tmp_path / "b.attest"))["warnings"] == []


def test_a_picture_that_came_with_a_page_is_judged_by_its_bytes(capsys: Capsys, tmp_path: Path) -> None:
    folder = tmp_path / "page_files"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(picture("JPEG"))
    (tmp_path / "page.html").write_text(
        "<!doctype html><html><body><article><h1>A title</h1><p>Some words of the page here.</p>"
        "<img src='page_files/photo.jpg'></article></body></html>"
    )
    case, out = str(tmp_path / "case"), tmp_path / "out.attest"
    call(capsys, "create", case, "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", case, str(tmp_path / "page.html"))
    call(capsys, "share", case, str(out), "--withhold", "gps")
    assert picture("JPEG") not in _content(out) and SECRET not in _content(out)
    assert call(capsys, "verify", str(out))["mismatch"] == 0


@pytest.mark.parametrize("name", ["letter.eml", "report.docx", "report.odt", "page.mhtml"])
def test_a_position_inside_a_file_that_leaves_whole_is_pointed_out(capsys: Capsys, tmp_path: Path, name: str) -> None:
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["Message-ID"] = "m@ridge.example", "<one@ridge.example>"
    letter.set_content("Words of the letter.")
    letter.add_attachment(picture("JPEG"), maintype="image", subtype="jpeg", filename="photo.jpg")
    part = {"Content-Type": "image/jpeg", "Content-Location": "https://ridge.example/photo.jpg"}
    made = {
        "letter.eml": letter.as_bytes(),
        "report.docx": docx(more={"word/media/photo.jpg": picture("JPEG")}),
        "report.odt": odt(more={"Pictures/photo.jpg": picture("JPEG")}),
        "page.mhtml": mhtml(b"<html><body><p>Words of a page.</p></body></html>", [(part, picture("JPEG"))]),
    }
    (tmp_path / name).write_bytes(made[name])
    case, out = str(tmp_path / "case"), tmp_path / "out.attest"
    call(capsys, "create", case, "--name", "Case", "--researcher", "R1")
    whole = call(capsys, "capture", case, str(tmp_path / name))["captured"][0]
    warned = call(capsys, "share", case, str(out), "--withhold", "gps")["warnings"]
    assert {"what": "GPS metadata of a picture", "where": f"file {whole['sha256']}"} in warned


def test_a_picture_is_judged_by_its_bytes_where_its_record_is_silent(capsys: Capsys, tmp_path: Path) -> None:
    case, out, at, data = str(tmp_path / "case"), tmp_path / "out.attest", "2026-01-02T03:04:05Z", picture("JPEG")
    call(capsys, "create", case, "--name", "Case", "--researcher", "R1")
    with open_archive(Path(case), tmp_path / "home") as opened:
        stored, item = opened.blobs.put(data), new_entity()
        asset = e.Asset(role="original", sha256=stored.sha256, mime="image/jpeg", size_bytes=stored.size_bytes)
        made = e.EntityCreate(type="item", fields={"kind": "image"})
        capture = e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset])
        opened.append([Draft(item, made), Draft(new_entity(), capture)], [stored])
    left = call(capsys, "share", case, str(out), "--withhold", "gps")["left_out"]
    assert left == [{"count": 1, "reason": "originals with a position; a copy without metadata stands for each"}]
    assert data not in _content(out)
