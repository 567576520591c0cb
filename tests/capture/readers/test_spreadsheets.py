"""Spreadsheets keep what they show and what they hide: values by their format, both day counts, merged, hidden, said beside."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.mimes import ODS, XLSX
from desktop_app.capture.readers.cells import Calendar, shape_of, shown, span
from desktop_app.capture.readers.grid import MAX_TEXT, column_name, place_of, runs
from desktop_app.capture.readers.spreadsheet import book_of, read_ods, read_xlsx
from desktop_app.capture.sniff import sniff
from desktop_app.errors import InputError
from tests.capture.readers.made import docx, jpeg, odt, packed
from tests.capture.readers.made_tables import ODS_TABLES, names_book, ods, sheet_xml, xlsx
from tests.capture.readers.test_readers import Case, case, facts, media

__all__ = ["case"]
PLAIN = Calendar()


def test_a_workbook_is_a_document_with_its_sheets(case: Case) -> None:
    data = names_book()
    item = case.captured("names.xlsx", data)
    assert case.original(item) == data
    assert (item.row.kind, item.row.title) == ("document", "Names of Orvane")
    assert item.text.split("\n") == [
        "Names",
        "Name\tDate\t\tLink",
        "حسن Ridge\t2026-03-02\t\tpage",
        "line one line two\t2026-03-02 12:00:00",
        "7\t36:00:00\t2026-03-02",
        "0.3\t12.5%\tTRUE\t#REF!\t06:00:00\t12",
        "B2 · M. Ridge: Said by the office",
        "D2 → https://ridge.example/gate",
        "",
        "Kept aside",
        "قائمة",
        "A1 · Second Hand: Seen in the morning",
    ]
    seen = facts(item, "observed")
    assert seen["hidden sheets"] == "Kept aside"
    assert (seen["hidden rows"], seen["hidden columns"], seen["merged cells"]) == (
        "Names: 4",
        "Names: C",
        "Names: A2:A3",
    )
    assert seen["formula"] == "Names!A5 =SUM(A6:A7) · kept value 7"
    assert (seen["macros"], seen["other files it draws on"]) == ("inside, never run", "1, not followed")
    assert facts(item, "imported")["author"] == "M. Ridge"
    (one,) = media(case, item)
    assert case.original(one) == jpeg()


def test_days_counted_from_1904_are_four_years_later() -> None:
    assert "2030-03-03 12:00:00" in read_xlsx(names_book(from_1904=True))[0].text
    assert "2026-03-02" not in read_xlsx(names_book(from_1904=True))[0].text


def test_an_opendocument_spreadsheet_is_a_document_with_its_sheets(case: Case) -> None:
    data = ods(more={"Pictures/one.jpg": jpeg(), "Basic/script.xml": "<x/>"})
    item = case.captured("names.ods", data)
    assert case.original(item) == data
    assert item.text.split("\n") == [
        "Names",
        "Name\t\t\tpage",
        "2026-03-02 12:00:00\t0.3\t0.3",
        "2026-03-02 12:00:00\t0.3\t0.3",
        "7\t36:00:05\t12.5%\tTRUE",
        "A1 · M. Ridge: Said by the office",
        "D1 → https://ridge.example/gate",
        "",
        "Kept aside",
        "قائمة",
    ]
    seen = facts(item, "observed")
    assert (seen["hidden sheets"], seen["hidden rows"], seen["hidden columns"]) == (
        "Kept aside",
        "Names: 2–3",
        "Names: B",
    )
    assert seen["merged cells"] == "Names: A2:A3"
    assert seen["formula"] == "Names!A1048004 of:=SUM([.A2:.A3]) · kept value 7"
    assert len(media(case, item)) == 1


def test_row_numbers_are_those_of_the_sheet() -> None:
    (names, _hidden) = book_of(names_book(), XLSX).sheets
    assert [row.number for row in names.rows] == [1, 2, 4, 5, 6]
    assert [row.number for row in book_of(ods(), ODS).sheets[0].rows] == [1, 2, 3, 1048004]
    assert [row.number for row in book_of(b"a,b\n\n1,2\n", "text/csv").sheets[0].rows] == [1, 3]


@pytest.mark.parametrize(
    ("raw", "number", "code", "is_1904", "text"),
    [
        ("1", 14, "", False, "1900-01-01"),
        ("59", 14, "", False, "1900-02-28"),
        ("60", 14, "", False, "60"),
        ("61", 14, "", False, "1900-03-01"),
        ("0", 14, "", True, "1904-01-01"),
        ("2958465", 14, "", False, "9999-12-31"),
        ("2958466", 14, "", False, "2958466"),
        ("1e300", 14, "", False, "1e+300"),
        ("-1", 14, "", False, "-1"),
        ("46083.999988426", 22, "", False, "2026-03-02 23:59:59"),
        ("0.5", 164, "General", False, "0.5"),
        ("0.5", 164, '0.00 "days"', False, "0.5"),
        ("46083", 164, "[$-FC19]dd mmmm yyyy г.;@", False, "2026-03-02"),
        ("46083", 164, "mmm", False, "2026-03-02"),
        ("1.25", 164, "[mm]:ss", False, "30:00:00"),
        ("380501234567", 0, "", False, "380501234567"),
        ("0.1", 164, "0.0%", False, "10%"),
        ("nan", 14, "", False, "nan"),
        ("no number", 14, "", False, "no number"),
    ],
)
def test_values_are_shown_as_their_format_shows_them(
    raw: str, number: int, code: str, is_1904: bool, text: str
) -> None:
    assert shown(raw, shape_of(number, code), Calendar(is_1904)) == text


@given(st.integers(1, 16_384), st.integers(1, 1_048_576))
def test_cell_names_go_there_and_back(column: int, row: int) -> None:
    assert place_of(f"{column_name(column)}{row}") == (column, row)


@given(
    st.floats(allow_nan=True, allow_infinity=True), st.sampled_from(["date", "time", "moment", "elapsed", "percent"])
)
def test_no_stored_number_breaks_the_reader(value: float, shape: str) -> None:
    for from_1904 in (False, True):
        assert shown(repr(value), shape, Calendar(from_1904))  # type: ignore[arg-type]


def test_spans_and_runs() -> None:
    assert [span("PT10H15M"), span("-P1DT1H"), span("PT1.5S"), span("10:15")] == [
        "10:15:00",
        "-25:00:00",
        "00:00:01",
        "",
    ]
    assert runs([3, 1, 2, 7]) == "1–3, 7"


def test_types_are_told_by_content() -> None:
    assert sniff(names_book()[:8192], "names.docx").mime == XLSX
    assert sniff(ods()[:8192], "names.bin").mime == ODS
    assert sniff(docx()[:8192]).mime != XLSX and sniff(odt()[:8192]).mime != ODS
    with pytest.raises(InputError) as caught:
        sniff(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.xls")
    assert caught.value.code == "office-old"


def test_a_million_rows_are_read_in_part_and_said_so() -> None:
    row = '<row><c t="inlineStr"><is><t>twelve chars</t></is></c></row>'
    found, _ = read_xlsx(xlsx({"Long": (sheet_xml(row * 1_000_000), ""), "Next": (sheet_xml(row), "")}))
    assert len(found.text) < MAX_TEXT + 1_000
    assert any("not read to their end" in note for note in found.conversions)


def test_repeats_do_not_multiply() -> None:
    cell = f'<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>{"x" * 99}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    found, _ = read_ods(ods(f'<table:table table:name="Bomb">{row * 3}</table:table>'))
    assert len(found.text) < MAX_TEXT + 1_000
    assert any("not read to their end" in note for note in found.conversions)


def refused(data: bytes, mime: str = XLSX) -> str:
    with pytest.raises(InputError) as caught:
        book_of(data, mime)
    return caught.value.code


def test_hostile_workbooks_are_refused_in_one_sentence() -> None:
    good = names_book()
    laughs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = xlsx({"S": (sheet_xml('<row><c t="s"><v>0</v></c></row>'), "")}, ["&e11;"])
    bomb = replaced(
        bomb, "xl/sharedStrings.xml", lambda part: f'<!DOCTYPE s [<!ENTITY e0 "lol">{laughs}]>'.encode() + part
    )
    assert refused(bomb) == "file-damaged"
    assert refused(good[: len(good) // 2]) == "file-damaged"
    assert refused(replaced(good, "xl/worksheets/sheet1.xml", lambda part: part[:-40])) == "file-damaged"
    assert refused(replaced(good, "xl/workbook.xml", lambda part: part.replace(b"rId1", b"rId77"))) == "file-damaged"
    deep = sheet_xml("<row>" + "<c>" * 400 + "</c>" * 400 + "</row>")
    assert refused(xlsx({"S": (deep, "")})) == "file-nested"
    assert refused(xlsx({"S": (sheet_xml(""), "")}, more={"xl/media/x.bin": bytes(80_000_000)})) == "file-bomb"
    assert refused(xlsx({"S": (sheet_xml(""), "")}, more={"../x": b"x"})) == "file-names-outside"
    assert refused(packed({"[Content_Types].xml": "<Types/>", "xl/x.xml": "<x/>"})) == "file-damaged"
    assert refused(ods(ODS_TABLES[:-40]), ODS) == "file-damaged"
    locked = '<m:manifest xmlns:m="urn:m"><m:encryption-data/></m:manifest>'
    assert refused(ods(more={"META-INF/manifest.xml": locked}), ODS) == "file-locked"
    assert refused(b"words", "text/plain") == "no-table"


def test_odd_numbers_and_places_are_borne() -> None:
    row = (
        '<row r="x"><c r="ZZZZ1" t="s"><v>99</v></c><c r="??" s="999"><v>1</v></c><c t="s"><v>-1</v></c>'
        f'<c r="{column_name(16_385)}1"><v>2</v></c></row><row r="999999999999"><c><v>3</v></c></row>'
    )
    found = book_of(
        xlsx({"S": (sheet_xml(row, before='<cols><col min="1" max="99999999" hidden="1"/></cols>'), "")}), XLSX
    )
    assert [row.cells for row in found.sheets[0].rows] == [("\ufffd", "1", "\ufffd"), ("3",)]
    assert len(found.sheets[0].hidden_columns) == 0


def replaced(whole: bytes, name: str, change: object) -> bytes:
    """The ZIP with one part changed."""
    assert callable(change)
    with zipfile.ZipFile(io.BytesIO(whole)) as old:
        return packed({one: change(old.read(one)) if one == name else old.read(one) for one in old.namelist()})


def test_an_old_or_locked_office_file_is_refused_by_name(case: Case, tmp_path: Path) -> None:
    from desktop_app.services.capture import Refused, Stated, capture_sources

    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (only,) = capture_sources(case.archive, [str(tmp_path / "old.xls")], Stated())
    assert isinstance(only, Refused) and only.code == "office-old"
