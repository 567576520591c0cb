"""Words read by machine: kept as a derivative with its recipe, found as such, gone with what they were read in."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from archive_schema.read_words import ReadSheet, ReadWord, ReadWords, all_text, read_read_words, write_read_words
from desktop_app.analysis.document.model import PdfText
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services import people, reading
from desktop_app.services.archive import OpenArchive, rebuild
from desktop_app.services.capture import Captured, Stated, capture_sources, capture_words
from desktop_app.services.ocr import Kept, keep_words, read_all, read_words
from desktop_app.services.ocr_sheets import sheets_to_read
from desktop_app.services.search import Wanted, search_archive
from desktop_app.services.sending import share
from tests.analysis.document.sheets import pdf, words
from tests.analysis.ocr.drawn import LINES, jpeg, needs_tesseract, page, png, recall, scan
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


def captured(archive: OpenArchive, folder: Path, name: str, data: bytes) -> ItemId:
    (folder / name).write_bytes(data)
    [one] = capture_sources(archive, [str(folder / name)], Stated())
    assert isinstance(one, Captured)
    return one.item


def read(archive: OpenArchive, item: ItemId, *languages: str) -> Kept:
    return keep_words(archive, read_words(archive, item, languages, parser=archive.parser))


def newest(archive: OpenArchive, item: ItemId) -> CaptureRow:
    found = reading.show(archive, item).capture
    assert found is not None
    return found


def hits(archive: OpenArchive, query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = search_archive(archive, Wanted(query))["hits"]
    return found


def kept_words(archive: OpenArchive, kept: Kept) -> ReadWords:
    found = read_read_words(archive.blobs.read(kept.sha256))
    assert found is not None
    return found


@needs_tesseract
def test_the_words_are_a_derivative_with_its_recipe_and_never_the_items_own(
    archive: OpenArchive, tmp_path: Path
) -> None:
    item = captured(archive, tmp_path, "sign.png", png(page("eng")))
    kept = read(archive, item)
    asset = newest(archive, item).assets[-1]
    assert (asset.role, asset.sha256, asset.parent) == ("ocr", kept.sha256, newest(archive, item).assets[0].sha256)
    assert asset.recipe["tool"].startswith("Tesseract ") and asset.recipe["languages"] == "eng"
    assert (
        len(asset.recipe["data_eng"]) == 64 and asset.recipe["mean_confidence"] == f"{kept.mean_confidence / 100:.2f}"
    )
    assert kept.mean_confidence > 80 and kept.words == 23
    assert reading.show(archive, item).text == ""
    assert recall("eng", all_text(kept_words(archive, kept))) >= 0.95


@needs_tesseract
def test_search_finds_them_and_says_that_a_machine_read_them(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, "sign.png", png(page("ara")))
    assert hits(archive, "الميناء") == []
    read(archive, item)
    [hit] = hits(archive, "الميناء")
    assert (hit["item"], hit["part"], hit["ref"]) == (item, "ocr", newest(archive, item).capture)
    assert "<mark>" in hit["snippet"]
    assert [one["item"] for one in hits(archive, "ocr:الجسر")] == [item]
    assert hits(archive, "text:الجسر") == []


@needs_tesseract
def test_the_same_reading_again_writes_nothing_and_a_newer_one_stands_for_it(
    archive: OpenArchive, tmp_path: Path
) -> None:
    item = captured(archive, tmp_path, "sign.png", png(page("rus")))
    wrong = read(archive, item, "eng")
    count = archive.store.journal.count()
    assert read(archive, item, "eng").again and archive.store.journal.count() == count
    right = read(archive, item)
    assert not right.again and right.sha256 != wrong.sha256 and right.languages[0] == "rus"
    lost = next(word.text for sheet in kept_words(archive, wrong).sheets for word in sheet.words if len(word.text) > 6)
    assert hits(archive, "квартале") and not hits(archive, f'ocr:"{lost}"')


@needs_tesseract
def test_withdrawn_originals_take_their_words_out_of_the_index(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, "sign.png", png(page("eng")))
    read(archive, item)
    assert hits(archive, "harbour")
    people.withdraw(archive, newest(archive, item).entry, "consent withdrawn")
    assert hits(archive, "harbour") == []
    assert b"harbour" not in (archive.folder / "view.db").read_bytes()
    assert rebuild(archive) and hits(archive, "harbour") == []
    assert reading.show(archive, item).capture is None


@needs_tesseract
def test_what_was_read_in_a_withdrawn_picture_does_not_travel(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, "sign.png", png(page("eng")))
    kept = read(archive, item)
    people.withdraw(archive, newest(archive, item).entry, "consent withdrawn")
    out = tmp_path / "out.attest"
    share(archive, out, None, frozenset(), lambda _done, _total: None)
    with zipfile.ZipFile(out) as zipped:
        assert not [name for name in zipped.namelist() if kept.sha256 in name]


@needs_tesseract
def test_words_read_in_a_file_that_stays_for_its_position_stay_too(capsys: Capsys, tmp_path: Path) -> None:
    folder = str(tmp_path / "case")
    located, plain = tmp_path / "located.jpg", tmp_path / "plain.jpg"
    located.write_bytes(jpeg(page("eng"), gps=True))
    plain.write_bytes(jpeg(page("eng", LINES["eng"][:2])))
    call(capsys, "create", folder, "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", folder, str(located), str(plain))
    done = call(capsys, "ocr", folder, "--all", "--languages", "eng")["read"]
    shared = call(capsys, "share", folder, str(tmp_path / "out.attest"), "--withhold", "gps")
    left = {row["reason"]: row["count"] for row in shared["left_out"]}
    assert left["words read by machine in files that stay"] == 1
    with zipfile.ZipFile(tmp_path / "out.attest") as zipped:
        names = "\n".join(zipped.namelist())
    stays = hashlib.sha256(located.read_bytes()).hexdigest()
    assert {one["parent"] == stays: one["sha256"] in names for one in done} == {True: False, False: True}


@needs_tesseract
def test_pages_without_text_of_their_own_are_read_and_only_those(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, "scan.pdf", scan(page("eng"), page("rus")))
    kept = read(archive, item)
    assert kept.sheets == (1, 2) and kept.languages[:2] == ("eng", "rus")
    assert hits(archive, "bridge") and hits(archive, "квартале")
    own = captured(archive, tmp_path, "own.pdf", pdf([words("The mill stood by the river.")]))
    with pytest.raises(InputError) as caught:
        read_words(archive, own)
    assert caught.value.code == "ocr-has-text"


def test_pages_that_run_right_to_left_or_are_damaged_are_read_too() -> None:
    text = "A page with many words\n\n12\n\nעמוד עם מלים רבות\n\n"
    starts = (0, text.index("12"), text.index("ע"), len(text))
    found = PdfText(text, starts, 4, "", "", "", "", "", uncertain=(3,), truncated=False, parser="p", unread=(4,))
    assert sheets_to_read(found) == [2, 3, 4]


@needs_tesseract
def test_all_reads_what_was_not_read_and_goes_on_after_a_failure(archive: OpenArchive, tmp_path: Path) -> None:
    first = captured(archive, tmp_path, "sign.png", png(page("eng")))
    second = captured(archive, tmp_path, "other.png", png(page("rus")))
    capture_words(archive, b"Ridge Daily\n\nA text without a picture.", Stated())
    archive.blobs.path(newest(archive, second).assets[0].sha256).write_bytes(b"altered")
    outcome = list(read_all(archive))
    assert {type(one).__name__ for one in outcome} == {"Kept", "Refused"}
    assert [one.item for one in outcome if isinstance(one, Kept)] == [first]
    assert [one.code for one in outcome if not isinstance(one, Kept)] == ["asset-altered"]
    assert [one for one in read_all(archive) if isinstance(one, Kept)] == []


def test_a_text_has_no_picture_to_read(archive: OpenArchive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    item = capture_words(archive, b"Ridge Daily\n\nA text without a picture.", Stated()).item
    with pytest.raises(InputError) as caught:
        _with_stand_in(archive, item, monkeypatch, tmp_path)
    assert caught.value.code == "ocr-no-picture"


def _with_stand_in(archive: OpenArchive, item: ItemId, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from tests.analysis.ocr.test_read import stand_in

    stand_in(folder, monkeypatch, "exit 1")
    read_words(archive, item)


@needs_tesseract
def test_the_command_line_says_what_was_read_and_by_which_program(capsys: Capsys, tmp_path: Path) -> None:
    folder, file = str(tmp_path / "case"), tmp_path / "sign.png"
    file.write_bytes(png(page("eng")))
    call(capsys, "create", folder, "--name", "Case", "--researcher", "R1")
    [one] = call(capsys, "capture", folder, str(file))["captured"]
    [done] = call(capsys, "ocr", folder, one["item"], "--languages", "eng")["read"]
    assert done["words"] == 23 and done["mean_confidence"] > 0.8 and done["program"].startswith("Tesseract ")
    assert call(capsys, "search", folder, "harbour")["hits"][0]["part"] == "ocr"
    assert call(capsys, "verify", folder)["mismatch"] == 0
    assert call(capsys, "ocr", folder, "--all") == {"read": [], "failed": []}
    assert call(capsys, "ocr", folder, code=2)["error"]["code"] == "usage"
    custody = call(capsys, "show", folder, one["item"])["custody"]
    assert any("ocr" in row["what"] for row in custody)


def test_a_file_of_words_from_elsewhere_is_checked_before_it_is_believed() -> None:
    word = ReadWord(text="bridge", x=1, y=2, w=3, h=4, confidence=50, line=0, paragraph=True)
    good = ReadWords(program="Tesseract 5", sheets=[ReadSheet(number=1, width=9, height=9, words=[word])])
    data = write_read_words(good)
    assert read_read_words(data) == good
    lying = json.loads(data)
    for place, value in (("x", -1), ("x", 10**9), ("confidence", 101), ("text", ""), ("text", "a" * 2_000), ("w", "3")):
        changed = json.loads(data)
        changed["sheets"][0]["words"][0][place] = value
        assert read_read_words(json.dumps(changed).encode()) is None, place
    lying["format"] = "attest-ocr/2"
    for other in (b"", b"[", b"null", b"[" * 100_000, json.dumps(lying).encode(), b"\xff\xfe"):
        assert read_read_words(other) is None
