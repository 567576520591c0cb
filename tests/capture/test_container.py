"""ZIPs that hold files: each file is captured by itself; hostile ones are refused whole, odd members one by one."""

from __future__ import annotations

import io
import stat
import time
import zipfile
from pathlib import Path

import pytest

from desktop_app.services import reading
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from tests.capture.readers.made import PAGE, docx, jpeg, mailbox, message, sheet
from tests.capture.readers.made_libraries import zipped
from tests.capture.readers.test_readers import Case, case

__all__ = ["case"]


def outcome(case: Case, path: Path) -> tuple[dict[str, Captured], dict[str, str]]:
    """(captured by source, code by source), names of members alone."""
    found = list(capture_sources(case.archive, [str(path)], Stated()))
    done = {one.source.partition("#")[2]: one for one in found if isinstance(one, Captured)}
    return done, {one.source.partition("#")[2]: one.code for one in found if isinstance(one, Refused)}


def test_each_file_in_a_zip_is_captured_with_its_place(case: Case, tmp_path: Path) -> None:
    parts: dict[str, bytes | str] = {
        "papers/statement.pdf": sheet(), "صور/gate.jpg": jpeg(), "pages/market.html": PAGE.format(picture="market_files/gate.jpg"),
        "pages/market_files/gate.jpg": jpeg(40), "report.docx": docx(), "box.mbox": mailbox([message(), message("Two")]),
        "__MACOSX/._x": b"x", ".hidden": b"x",
    }  # fmt: skip
    path = zipped(tmp_path / "handed over.zip", parts)
    done, refused = outcome(case, path)
    assert set(done) == {
        "papers/statement.pdf",
        "صور/gate.jpg",
        "pages/market.html",
        "report.docx",
        "box.mbox#1",
        "box.mbox#2",
    }
    assert refused == {}
    page = reading.show(case.archive, done["pages/market.html"].item)
    assert page.capture is not None and len(page.media) == 1
    told = {fact["name"]: fact["value"] for fact in page.capture.record["facts"]}
    assert (told["container"], told["place in the container"]) == ("handed over.zip", "pages/market.html")
    assert len(told["container SHA-256"]) == 64 and told["original name"] == "market.html"
    assert list((case.archive.folder / "tmp").iterdir()) == []


def test_odd_members_are_refused_one_by_one(case: Case, tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as whole:
        whole.writestr("one.pdf", sheet())
        whole.writestr("ONE.pdf", sheet())
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        whole.writestr(link, "/etc/hostname")
        whole.writestr("inner.zip", zipped(tmp_path / "inner.zip", {"x.txt": "Words of a file."}).read_bytes())
        whole.writestr("con.txt", "The words of a name that Windows keeps.")
        whole.writestr("noise.bin", bytes(range(256)) * 4)
        whole.writestr("broken.txt", "The words that were changed on the way." * 9)
    data = bytearray(out.getvalue())
    at = data.index(b"The words that were changed")
    data[at] ^= 0xFF
    (tmp_path / "odd.zip").write_bytes(data)
    done, refused = outcome(case, tmp_path / "odd.zip")
    assert refused == {
        "ONE.pdf": "member-twice", "link.txt": "member-link", "inner.zip": "container-nested", "noise.bin": "format-unknown",
        "broken.txt": "file-damaged",
    }  # fmt: skip
    assert set(done) == {"one.pdf", "con.txt"}


def locked(path: Path) -> Path:
    data = bytearray(zipped(path, {"a.txt": "Words", "b.txt": "Other words of a file."}).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + place] |= 1
    path.write_bytes(data)
    return path


def overlapping(path: Path) -> Path:
    """Every entry of the directory names the same bytes (Fifield 2019)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("0.txt", "words of a file " * 9_000)
        first = whole.infolist()[0]
        for number in range(1, 400):
            info = zipfile.ZipInfo(f"{number}.txt")
            for name in ("CRC", "compress_size", "file_size", "header_offset", "compress_type"):
                setattr(info, name, getattr(first, name))
            whole.filelist.append(info)
            whole.NameToInfo[info.filename] = info
    return path


def test_hostile_zips_are_refused_whole(case: Case, tmp_path: Path) -> None:
    began = time.monotonic()
    slip = zipped(tmp_path / "slip.zip", {"../../outside.txt": "Words.", "a.txt": "Words of a file."})
    bomb = zipped(tmp_path / "bomb.zip", {"a.txt": "Words of a file.", "zeros.txt": bytes(40 * 1024 * 1024)})
    whole = zipped(tmp_path / "cut.zip", {"a.txt": "Words of a file." * 99, "b.txt": "Other."})
    whole.write_bytes(whole.read_bytes()[:-30])
    empty = zipped(tmp_path / "empty.zip", {"folder/": b"", "__MACOSX/x": b"x"})
    for path, code in (
        (slip, "file-names-outside"), (bomb, "file-bomb"), (whole, "file-damaged"), (empty, "folder-empty"),
        (overlapping(tmp_path / "overlap.zip"), "file-bomb"),
    ):  # fmt: skip
        assert outcome(case, path) == ({}, {"": code}), path.name
    assert time.monotonic() - began < 30
    assert not (tmp_path.parent / "outside.txt").exists() and not (tmp_path / "outside.txt").exists()
    done, refused = outcome(case, locked(tmp_path / "locked.zip"))
    assert (set(done), refused) == ({"b.txt"}, {"a.txt": "file-locked"})


@pytest.mark.parametrize("name", ["a/b/../c.txt", "a\\..\\..\\c.txt", "/c.txt", "C:/c.txt"])
def test_names_that_lead_out_are_seen_however_written(case: Case, tmp_path: Path, name: str) -> None:
    assert outcome(case, zipped(tmp_path / "names.zip", {name: "Words of a file."}))[1] == {"": "file-names-outside"}
