"""Rows of a table become leads, captures or claims; each says where it came from, a bad one is refused by its number."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.columns import field_of_head, guessed, head_row
from desktop_app.analysis.written_dates import written_date
from desktop_app.errors import InputError
from desktop_app.services.tables import columns_of, look, sheet_of
from tests.capture.readers.made_tables import ods, relations, sheet_xml, xlsx
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
LIST = (
    "Ссылка;Заголовок;Дата;Издание;Примечание\n"
    "https://ridge.example/one;Рынок закрыт;02.03.2026;Голос Орване;важно\n"
    "ridge.example/two;Без схемы;02.03.2026;;\n"
    "https://ridge.example/three;Третья;31.02.2026;;\n"
    ";Только название;;;\n"
    "https://ridge.example/one#part;Та же;;;\n"
    ";;;;\n"
)


@pytest.fixture
def folder(capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("ATTEST_HOME", str(tmp_path / "home"))
    call(capsys, "create", str(tmp_path / "case"), "--name", "Case", "--researcher", "R1")
    return str(tmp_path / "case")


def leads_of(folder: str) -> list[dict[str, Any]]:
    from desktop_app import paths
    from desktop_app.services.archive import open_archive
    from desktop_app.services.reading import list_entities

    with open_archive(Path(folder), paths.home()) as archive:
        return [dict(row.fields) for row in list_entities(archive, "lead")]


def test_rows_become_leads_and_bad_ones_are_refused_by_number(capsys: Capsys, folder: str, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    done = call(capsys, "import-table", folder, str(tmp_path / "list.csv"))
    assert done["mapping"] == {
        "address": ["Ссылка"], "title": ["Заголовок"], "published": ["Дата"], "source": ["Издание"], "note": ["Примечание"],
    }  # fmt: skip
    assert [one["row"] for one in done["imported"]] == [2, 5]
    assert [one["row"] for one in done["already_here"]] == [6]
    assert [(one["row"], one["code"]) for one in done["refused"]] == [(3, "address-not-http"), (4, "date-unknown")]
    one = next(lead for lead in leads_of(folder) if lead.get("address"))
    assert (one["name"], one["published_at"], one["publisher"]) == ("Рынок закрыт", "2026-03-02", "Голос Орване")
    assert one["origin"] == f"list.csv, row 2, SHA-256 {done['sha256']}"
    assert one["item"] == done["table"]
    assert call(capsys, "show", folder, done["table"])["title"] == "list.csv"


def test_the_same_table_again_makes_nothing_new(capsys: Capsys, folder: str, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    first = call(capsys, "import-table", folder, str(tmp_path / "list.csv"))
    again = call(capsys, "import-table", folder, str(tmp_path / "list.csv"))
    assert (again["imported"], again["table"]) == ([], first["table"])
    assert {one["row"] for one in again["already_here"]} == {2, 5, 6}
    assert len(call(capsys, "show", folder, first["table"])["captures"]) == 1


def test_a_preview_writes_nothing(capsys: Capsys, folder: str, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    shown = call(capsys, "import-table", folder, str(tmp_path / "list.csv"), "--preview")
    assert shown["preview"][0] == {
        "row": 2, "address": "https://ridge.example/one", "title": "Рынок закрыт", "published": "2026-03-02",
        "source": "Голос Орване", "note": "важно",
    }  # fmt: skip
    assert shown["preview"][2]["code"] == "date-unknown"
    assert leads_of(folder) == [] and call(capsys, "list", folder)["items"] == []


def test_columns_are_named_by_head_or_letter(tmp_path: Path) -> None:
    (tmp_path / "plain.csv").write_text("where,what,why\nhttps://a.example/1,One,now\n", "utf-8")
    sheet = sheet_of(look(tmp_path / "plain.csv", head=1))
    assert columns_of(sheet, [("address", "WHERE"), ("note", "b"), ("note", "Why")]) == {"address": [0], "note": [1, 2]}
    for wanted, code in (
        ([("address", "nowhere")], "column-unknown"),
        ([("colour", "what")], "field-unknown"),
        ([("title", "what"), ("title", "why")], "column-twice"),
    ):
        with pytest.raises(InputError) as caught:
            columns_of(sheet, wanted)
        assert caught.value.code == code


def test_a_list_without_heads_is_told_by_its_addresses(tmp_path: Path) -> None:
    (tmp_path / "bare.csv").write_text("one,https://a.example/1\ntwo,https://a.example/2\n", "utf-8")
    sheet = sheet_of(look(tmp_path / "bare.csv"))
    assert (sheet.head, sheet.heads, dict(sheet.guessed), len(sheet.rows)) == (0, ("A", "B"), {"address": (1,)}, 2)


def cells(*rows: Sequence[str]) -> str:
    return "".join(
        f'<row r="{n}">' + "".join(
            f'<c r="{chr(64 + c)}{n}" t="inlineStr"><is><t>{text}</t></is></c>' for c, text in enumerate(row, 1) if text
        ) + "</row>" for n, row in enumerate(rows, 1)
    )  # fmt: skip


def test_merged_cells_hold_for_all_their_rows_and_links_lead_where_they_lead(
    capsys: Capsys, folder: str, tmp_path: Path
) -> None:
    part = sheet_xml(
        cells(("Our list",), ("Link", "Title", "Outlet"), ("here", "One", "Orvane Voice"), ("there", "Two", "")),
        after='<mergeCells><mergeCell ref="C3:C4"/></mergeCells><hyperlinks><hyperlink ref="A3" r:id="h1"/>'
        '<hyperlink ref="A4" r:id="h2"/></hyperlinks>',
    )
    links = relations(
        ("h1", "hyperlink", "https://a.example/1"), ("h2", "hyperlink", "file:///etc/x"), outside=["h1", "h2"]
    )
    data = xlsx({"List": (part, "")}, more={"xl/worksheets/_rels/sheet1.xml.rels": links})
    (tmp_path / "list.xlsx").write_bytes(data)
    done = call(capsys, "import-table", folder, str(tmp_path / "list.xlsx"))
    assert (done["head_row"], [one["row"] for one in done["imported"]]) == (2, [3])
    assert [(one["row"], one["code"]) for one in done["refused"]] == [(4, "address-not-http")]
    (lead,) = leads_of(folder)
    assert (lead["address"], lead["publisher"]) == ("https://a.example/1", "Orvane Voice")


def test_rows_become_claims_pinned_to_their_words(capsys: Capsys, folder: str, tmp_path: Path) -> None:
    (tmp_path / "toll.csv").write_text(
        "Town,Killed,Source,Status\nOrvane,12,the office,disputed\nRidge,dozens,a doctor,\nQuay,3,the office,verified\n"
        "Lane,4,the office,certain\n",
        "utf-8",
    )
    wanted = [
        "--as",
        "claims",
        "--map",
        "place=Town",
        "--map",
        "value=Killed",
        "--map",
        "said-by=Source",
        "--map",
        "status=D",
    ]
    done = call(capsys, "import-table", folder, str(tmp_path / "toll.csv"), *wanted)
    assert [one["row"] for one in done["imported"]] == [2, 3]
    assert [(one["row"], one["code"]) for one in done["refused"]] == [(4, "not-in-bulk"), (5, "unknown-status")]
    shown = call(capsys, "show", folder, done["table"])
    one, two = sorted(shown["claims"], key=lambda claim: claim["start"])
    assert (one["quote"], one["kind"], one["status"], one["said_by"]) == (
        "Orvane\t12\tthe office\tdisputed", "figure", "disputed", "the office",
    )  # fmt: skip
    assert (two["quote"], two["status"]) == ("Ridge\tdozens\ta doctor", "unreviewed")
    again = call(capsys, "import-table", folder, str(tmp_path / "toll.csv"), *wanted)
    assert (again["imported"], [one["row"] for one in again["already_here"]]) == ([], [2, 3])


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = (
            b"<html><body><article><h1>Orvane</h1><p>"
            + b"The market was closed. " * 30
            + b"</p></article></body></html>"
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/market.html"
    server.shutdown()
    server.server_close()
    thread.join()


def test_rows_become_captures_of_their_addresses(capsys: Capsys, folder: str, tmp_path: Path, address: str) -> None:
    (tmp_path / "list.csv").write_text(
        f"URL,Headline,Date\n{address},The gate,2026-03-02\nhttp://127.0.0.1:9/x,Gone,\n,No address,\n", "utf-8"
    )
    done = call(
        capsys, "import-table", folder, str(tmp_path / "list.csv"), "--as", "captures", "--wait", "5", "--mode", "http"
    )
    assert [one["row"] for one in done["imported"]] == [2]
    assert [one["row"] for one in done["refused"]] == [3, 4]
    assert done["refused"][1]["code"] == "row-empty"
    shown = call(capsys, "show", folder, done["imported"][0]["id"])
    facts = {fact["name"]: fact for fact in shown["record"]["facts"]}
    assert facts["row of a table"]["value"] == f"list.csv, row 2, SHA-256 {done['sha256']}"
    assert (facts["published at"]["how"], facts["published at"]["value"]) == ("imported", "2026-03-02")
    assert shown["title"] == "The gate"


def test_what_cannot_be_imported_says_why(capsys: Capsys, folder: str, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("No table at all.", "utf-8")
    (tmp_path / "empty.csv").write_text(",,\n,,\n", "utf-8")
    (tmp_path / "odd.csv").write_text("colour,size\nred,4\n", "utf-8")
    for name, code in (
        ("words.txt", "no-table"),
        ("empty.csv", "table-empty"),
        ("odd.csv", "columns-missing"),
        ("gone.csv", "file-missing"),
    ):
        error = call(capsys, "import-table", folder, str(tmp_path / name), code=3)
        assert error["error"]["code"] == code
    assert (
        call(capsys, "import-table", folder, str(tmp_path / "odd.csv"), "--map", "size", code=2)["error"]["code"]
        == "map-form"
    )
    (tmp_path / "sheets.ods").write_bytes(ods())
    error = call(capsys, "import-table", folder, str(tmp_path / "sheets.ods"), "--sheet", "None", code=3)
    assert error["error"]["code"] == "no-such-sheet-name"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("URL", "address"), ("Web address", "address"), ("الرابط", "address"), ("Adresse", "address"), ("Ссылка", "address"),
        ("посилання", "address"), ("Enlace", "address"), ("the title", "title"), ("Заголовок", "title"), ("Le titre", "title"),
        ("Date published", "published"), ("تاريخ النشر", "published"), ("fecha", "published"), ("Видання", "source"),
        ("ملاحظات", "note"), ("Source URL", "address"), ("colour", ""), ("", ""), ("№", ""),
    ],
)  # fmt: skip
def test_heads_are_known_in_six_languages(head: str, name: str) -> None:
    assert field_of_head(head) == name


def test_one_column_is_one_field() -> None:
    assert guessed(["Link", "URL", "Title"], []) == {"address": 0, "title": 2}
    assert head_row([["A list", ""], ["Link", "Title"], ["https://a.example", "x"]]) == 1
    assert head_row([["https://a.example", "title"]]) == -1


@pytest.mark.parametrize(
    ("words", "order", "found"),
    [
        ("2026", "", "2026"), ("2026-3", "", "2026-03"), ("2026-03-02 12:00:00", "", "2026-03-02T12:00:00"),
        ("2026-03-02T12:00Z", "", "2026-03-02T12:00:00Z"), ("2.3.2026", "", "2026-03-02"), ("٠٢.٠٣.٢٠٢٦", "", "2026-03-02"),
        ("14/03/2026", "", "2026-03-14"), ("03/14/2026", "", "2026-03-14"), ("03/04/2026", "day-first", "2026-04-03"),
        ("03/04/2026", "month-first", "2026-03-04"), ("05/05/2026", "", "2026-05-05"), ("2026/03/02", "", "2026-03-02"),
        ("2026-03-02 00:00:00", "", "2026-03-02"), ("2.3.2026, 9:05", "", "2026-03-02T09:05:00"), ("", "", ""),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(words: str, order: Any, found: str) -> None:
    assert written_date(words, order) == found


@pytest.mark.parametrize(
    ("words", "code"),
    [("03/04/2026", "date-ambiguous"), ("31.02.2026", "date-unknown"), ("soon", "date-unknown"), ("13/13/2026", "date-unknown"), ("2026-03-02 25:00", "date-unknown")],
)  # fmt: skip
def test_dates_that_are_none_or_two_are_refused(words: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        written_date(words)
    assert caught.value.code == code


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["day-first", "month-first"]))
def test_dates_go_there_and_back(day: date, order: Any) -> None:
    assert written_date(day.isoformat()) == day.isoformat()
    shape = "%d/%m/%Y" if order == "day-first" else "%m/%d/%Y"
    assert written_date(day.strftime(shape), order) == day.isoformat()
    assert written_date(day.strftime("%d.%m.%Y")) == day.isoformat()


def test_a_proxy_that_is_not_there_ends_it_before_anything_is_asked(
    capsys: Capsys, folder: str, tmp_path: Path, address: str
) -> None:
    (tmp_path / "list.csv").write_text(f"URL\n{address}\n", "utf-8")
    proxied = ["--as", "captures", "--mode", "http", "--proxy", "socks5://127.0.0.1:9"]
    done = call(capsys, "import-table", folder, str(tmp_path / "list.csv"), *proxied, code=3)
    assert [one["code"] for one in done.get("refused", [done.get("error")])] == ["proxy-not-answering"]
    assert [row["kind"] for row in call(capsys, "list", folder)["items"]] == ["document"]
