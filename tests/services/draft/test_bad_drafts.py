"""Drafts that are none, are locked, hold a hundred thousand quotations, or meet an empty archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import CancelledError, InputError
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.draft.check import check_draft
from desktop_app.services.draft.quotations import MOST_QUOTATIONS
from tests.capture.readers.made import docx, jpeg, packed
from tests.services.draft.case import checked, nothing


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    folder = tmp_path_factory.mktemp("empty")
    with create(folder / "case", "Case", "Ana", folder / "home").archive as made:
        yield made


def _locked() -> bytes:
    whole = bytearray(docx())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = whole.find(mark)
        while place >= 0:
            whole[place + at] |= 1
            place = whole.find(mark, place + 4)
    return bytes(whole)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "file-empty"),
        ("a.md", b"\n\n \n", "file-empty"),
        ("a.docx", docx("", {"word/header1.xml": "<a/>", "word/media/image1.jpg": b""}), "draft-empty"),
        ("a.docx", docx()[:400], "file-damaged"),
        ("a.docx", _locked(), "file-locked"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "office-old"),
        ("a.jpg", jpeg(), "draft-not-read"),
        ("a.html", b"<html><body>words</body></html>", "draft-not-read"),
        ("a.zip", packed({"a.txt": b"words"}), "format-unknown"),
        ("a.txt", b"words " * 1_500_000, "file-too-large"),
    ],
)
def test_what_is_no_draft_is_refused_with_a_code(
    archive: OpenArchive, tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    with pytest.raises(InputError) as refused:
        checked(archive, tmp_path, data, name)
    assert refused.value.code == code and refused.value.advice


def test_a_file_that_is_not_there_and_a_folder(archive: OpenArchive, tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.txt", "file-missing"), (tmp_path, "draft-not-read")):
        with pytest.raises(InputError) as refused:
            check_draft(archive, path, nothing, "2026-05-20")
        assert refused.value.code == code


def test_an_empty_archive_says_that_nothing_could_be_compared(archive: OpenArchive, tmp_path: Path) -> None:
    found = checked(archive, tmp_path, "“Nobody fired on the town since Sunday,” he said.")
    assert [f.rule for f in found.findings] == ["quotation not found"] and (1, "empty archive") in found.not_checked


def test_a_hundred_thousand_quotations(archive: OpenArchive, tmp_path: Path) -> None:
    found = checked(archive, tmp_path, "“a b c” " * 100_000)
    assert len(found.findings) == MOST_QUOTATIONS
    assert {reason: count for count, reason in found.not_checked}[
        "quotations beyond the limit"
    ] == 100_000 - MOST_QUOTATIONS


def test_it_stops_when_the_person_says_so(archive: OpenArchive, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    (tmp_path / "d.txt").write_text("“Nobody fired on the town since Sunday,” he said.", "utf-8")
    with pytest.raises(CancelledError):
        check_draft(archive, tmp_path / "d.txt", stop, "2026-05-20")


def test_signs_that_search_would_take_for_its_own(archive: OpenArchive, tmp_path: Path) -> None:
    found = checked(archive, tmp_path, '“AND OR NOT NEAR("a* b") {text} : ^ ¶¶ -- ; \'\' DROP TABLE” 12 " people\ufffc')
    assert found.findings
