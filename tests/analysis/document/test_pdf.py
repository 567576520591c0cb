"""Text of PDFs, and what happens with those that cannot be read."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.analysis.document import pdf as pdf_module
from desktop_app.analysis.document.pdf import read_pdf
from desktop_app.analysis.document.right_to_left import logical
from desktop_app.errors import InputError
from tests.analysis.document.sheets import HEBREW, drawn, pdf, words

INFO = b"/Title(List of names)/Author(Council of Vareth)/CreationDate(D:20310506070809+02'00')/ModDate(D:20310231)"
TWO = pdf([words("First sheet", "nine names"), words("Second sheet")], info=INFO)


def test_sheets_and_where_they_begin() -> None:
    found = read_pdf(TWO)
    assert found.text == "First sheet\nnine names\n\nSecond sheet"
    assert [found.text[place:][:5] for place in found.page_starts] == ["First", "Secon"]
    assert (found.pages, found.truncated, found.uncertain, found.unread) == (2, False, (), ())


def test_what_the_file_says_of_itself() -> None:
    found = read_pdf(TWO)
    assert (found.title, found.author) == ("List of names", "Council of Vareth")
    assert (found.created_at, found.modified_at) == ("2031-05-06T07:08:09+02:00", "")
    assert found.parser.startswith("pypdfium2 ")


def test_a_sheet_that_runs_right_to_left_is_read_in_order_and_marked_uncertain() -> None:
    line = "שלום לכל הילדים בכפר"
    found = read_pdf(pdf([words(drawn(line), drawn(line))], HEBREW))
    assert found.text.split("\n")[0] == line
    assert found.uncertain == (1,) and "pdfplumber" in found.parser


@pytest.mark.parametrize(
    ("as_drawn", "read"),
    [
        ("1161 ולתק", "קתלו 1161"),
        ("(2016) הנש", "שנה (2016)"),
        (".Harbour Post תעדוה", "הודעת Harbour Post."),
        ("Harbour Post 2031", "Harbour Post 2031"),
        ("ﻞﻣﻷا", "الأمل"),
    ],
)
def test_numbers_brackets_and_ligatures_come_out_right(as_drawn: str, read: str) -> None:
    assert logical(as_drawn) == read


def test_an_empty_sheet_is_no_error() -> None:
    assert read_pdf(pdf([b""])).text == ""


def locked(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret2"))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (locked(TWO), "pdf-password"),
        (b"", "pdf-broken"),
        (b"%PDF-1.7\n", "pdf-broken"),
        (b"%PDF-1.7\n" + b"\xff" * 5_000, "pdf-broken"),
        (TWO[:150], "pdf-broken"),
    ],
)
def test_refusals(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_pdf(data)
    assert caught.value.code == code and caught.value.advice


def test_limits_are_kept_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "MAX_PAGES", 1)
    found = read_pdf(TWO)
    assert (found.pages, found.truncated, found.page_starts) == (2, True, (0,))


def test_the_limit_on_characters_is_kept_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "MAX_CHARACTERS", 10)
    found = read_pdf(TWO)
    assert (found.truncated, found.page_starts) == (True, (0,))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(TWO) - 1), st.integers(0, 255)), min_size=1, max_size=30))
def test_damage_is_refused_or_read_never_a_crash(changes: list[tuple[int, int]]) -> None:
    data = bytearray(TWO)
    for place, value in changes:
        data[place] = value
    try:
        assert isinstance(read_pdf(bytes(data)).text, str)
    except InputError as error:
        assert error.code in ("pdf-broken", "pdf-password")


def test_files_and_scripts_inside_are_told_and_not_opened() -> None:
    from tests.analysis.document import sheets

    names = b"/Names<</EmbeddedFiles<</Names[(a) 8 0 R]>>/JavaScript<</Names[(s) 10 0 R]>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % names,
        b"<</Type/Pages/Kids[6 0 R]/Count 1>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"null",
        b"<<>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources<</Font<</F1 3 0 R>>>>/Contents 7 0 R>>",
        b"<</Length 44>>stream\n%s\nendstream" % words("Words of a sheet").ljust(44),
        b"<</Type/Filespec/F(list\\001 of names.xlsx)/UF(list of names.xlsx)/EF<</F 9 0 R>>>>",
        b"<</Type/EmbeddedFile/Length 4>>stream\nabcd\nendstream",
        b"<</S/JavaScript/JS(app.alert\\(1\\))>>",
    ]
    found = read_pdf(sheets._file(objects))
    assert (found.attached, found.scripts) == (("list of names.xlsx",), 1)
    assert "Words of a sheet" in found.text
