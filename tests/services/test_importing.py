"""Folders looked at before they are captured, the list of outcomes, and a capture taken back."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from desktop_app.capture.folder import HIDDEN, LINK, NO_FILE, OF_PAGE, walk
from desktop_app.capture.mimes import CSV, DOCX, MARKDOWN, MBOX, MESSAGE, MHTML, ODT, SVG, ZIP
from desktop_app.capture.survey import survey
from desktop_app.errors import CancelledError, InputError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources, capture_words
from desktop_app.services.importing import folders_among, save_outcomes
from desktop_app.services.taking_back import take_back
from tests.analysis.image.test_png_rows import png, row
from tests.capture.readers.made import docx, mailbox, message, mhtml, odt, packed


def _quiet(_done: int, _total: int) -> None:
    return None


def _mixed(folder: Path) -> Path:
    (folder / "below" / "deeper").mkdir(parents=True)
    (folder / "a.txt").write_text("The market of Orvane was closed.\n")
    (folder / "below" / "b.txt").write_text("The bridge of Orvane was open.\n")
    (folder / "below" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "below" / "deeper" / "p.png").write_bytes(png(32, 24, row(32) * 24))
    (folder / "empty.txt").write_bytes(b"")
    (folder / "data.bin").write_bytes(b"\x00\x01\x02\x03" * 64)
    (folder / ".secret").write_text("hidden")
    (folder / "page.html").write_text("<html><body><p>A page about Orvane.</p></body></html>")
    (folder / "page_files").mkdir()
    (folder / "page_files" / "style.css").write_text("p {}")
    return folder


def test_a_survey_tells_kinds_what_is_left_out_and_what_would_be_refused(tmp_path: Path) -> None:
    found = survey(_mixed(tmp_path / "in"), _quiet)
    assert {kind.mime: kind.files for kind in found.kinds} == {"text/plain": 2, "text/html": 1, "image/png": 1}
    assert {left.reason: left.examples for left in found.left_out} == {
        HIDDEN: (".secret",), LINK: ("below/loop",), OF_PAGE: ("page_files",),
    }  # fmt: skip
    assert [(one.name, one.code) for one in found.doubtful] == [
        ("data.bin", "format-unknown"), ("empty.txt", "file-empty"),
    ]  # fmt: skip
    assert found.files == 4 and found.size_bytes > 100


def test_a_survey_knows_messages_documents_and_what_would_be_refused(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    made = {
        "a.eml": message(),
        "b.mbox": mailbox([message()] * 2),
        "c.docx": docx(),
        "d.odt": odt(),
        "e.md": b"# Head\n",
    }
    made |= {
        "f.csv": b"a,b\n",
        "g.svg": b"<svg/>",
        "h.mht": mhtml(b"<html></html>", []),
        "i.zip": packed({"a": b"x"}),
        "j.bin": bytes(range(256)),
    }
    for name, data in made.items():
        (tmp_path / "in" / name).write_bytes(data)
    found = survey(tmp_path / "in", _quiet)
    assert {kind.mime for kind in found.kinds} == {MESSAGE, MBOX, DOCX, ODT, MARKDOWN, CSV, SVG, MHTML, ZIP}
    assert [(one.name, one.code) for one in found.doubtful] == [("j.bin", "format-unknown")]


def test_a_survey_can_be_stopped(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        survey(_mixed(tmp_path / "in"), stop)


def test_a_loop_of_links_and_a_deep_folder_end(tmp_path: Path) -> None:
    (tmp_path / "in").joinpath(*["d"] * 300).mkdir(parents=True)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    (tmp_path / "in" / "one.txt").write_text("Some words of Orvane.\n")
    met = list(walk(tmp_path / "in"))
    assert [(one.path.name, one.left_out) for one in met] == [("loop", LINK), ("one.txt", "")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_no_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in" / "pipe")
    assert [one.left_out for one in walk(tmp_path / "in")] == [NO_FILE]


def _captured(archive: OpenArchive, sources: list[str]) -> list[Captured]:
    return [one for one in capture_sources(archive, sources, Stated()) if isinstance(one, Captured)]


def test_a_capture_is_taken_back_whole_and_its_files_can_be_captured_again(tmp_path: Path, home: Path) -> None:
    folder = _mixed(tmp_path / "in")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        first = _captured(archive, [str(folder)])
        assert len(first) == 4 and len(reading.item_ids(archive, ItemFilter())) == 4
        done = take_back(archive, first)
        assert (done.captures, done.kept) == (4, 0)
        assert reading.item_ids(archive, ItemFilter()) == []
        with pytest.raises(InputError, match="nothing left"):
            take_back(archive, first)
        assert not any(one.again for one in _captured(archive, [str(folder)]))


def test_what_was_worked_on_since_stays(tmp_path: Path, home: Path) -> None:
    folder = _mixed(tmp_path / "in")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        first = _captured(archive, [str(folder)])
        worked = next(one for one in first if one.source.endswith("a.txt"))
        tagging.add_claim(archive, worked.item, tagging.NewClaim("statement", "The market of Orvane"))
        done = take_back(archive, first)
        assert (done.captures, done.kept) == (3, 1)
        assert reading.item_ids(archive, ItemFilter()) == [worked.item]


def test_one_more_capture_is_taken_back_without_its_item(tmp_path: Path, home: Path) -> None:
    (tmp_path / "a.txt").write_text("The market of Orvane was closed.\n")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        (first,) = _captured(archive, [str(tmp_path / "a.txt")])
        tagging.add_claim(archive, first.item, tagging.NewClaim("statement", "The market of Orvane"))
        (second,) = _captured(archive, [str(tmp_path / "a.txt")])
        assert second.again
        assert take_back(archive, [second]).captures == 1
        assert [one.capture for one in reading.show(archive, first.item).captures] == [first.capture]


def test_a_source_that_others_name_by_now_stays(tmp_path: Path, home: Path) -> None:
    (tmp_path / "a.txt").write_text("The market of Orvane was closed.\n")
    (tmp_path / "b.txt").write_text("The bridge of Orvane was closed.\n")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        stated = Stated(source="Ridge Daily")
        (first,) = [c for c in capture_sources(archive, [str(tmp_path / "a.txt")], stated) if isinstance(c, Captured)]
        list(capture_sources(archive, [str(tmp_path / "b.txt")], stated))
        take_back(archive, [first])
        assert [row.source for row in reading.list_items(archive)] == ["Ridge Daily"]


def test_a_copied_picture_says_that_its_file_was_not_seen(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        one = capture_words(archive, png(32, 24, row(32) * 24), Stated(), "clipboard")
        view = reading.show(archive, one.item)
        assert view.capture is not None and view.row.kind == "image"
        facts = {fact["name"]: fact["value"] for fact in view.capture.record["facts"]}
        assert view.capture.method == "clipboard" and "was not seen" in facts["copied"]


def test_outcomes_are_kept_as_a_list_that_no_spreadsheet_runs(tmp_path: Path, home: Path) -> None:
    (tmp_path / "=1+1.txt").write_bytes(b"")
    (tmp_path / "a.txt").write_text("The market of Orvane was closed.\n")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        found = list(capture_sources(archive, [str(tmp_path / "a.txt")], Stated()))
    found.append(Refused("=1+1.txt", "file-empty", "The file is empty.", "Copy it again.", 3))
    assert save_outcomes(tmp_path / "list.csv", found) == 2
    rows = list(csv.DictReader((tmp_path / "list.csv").read_text("utf-8").splitlines()))
    assert [(r["outcome"], r["code"]) for r in rows] == [("captured", ""), ("refused", "file-empty")]
    assert rows[1]["source"] == "'=1+1.txt" and len(rows[0]["sha256"]) == 64


def test_folders_are_told_from_files_and_addresses(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    sources = [str(tmp_path), str(tmp_path / "a.txt"), "https://ridge.example/", "\x00"]
    assert folders_among(sources) == [str(tmp_path)]
