"""Libraries and case exports: each reference is an item with what the library says of it as imported, its files as captures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.capture.readers.csl import read_csl
from desktop_app.capture.readers.hunchly import read_hunchly
from desktop_app.capture.readers.zotero import read_zotero
from desktop_app.errors import InputError
from desktop_app.services import leads, reading
from desktop_app.services.reading import ItemView
from tests.capture.readers.made import PAGE, sheet
from tests.capture.readers.made_libraries import BODY, MARKET, RDF, attachment, hunchly, zipped, zotero_folder
from tests.capture.readers.test_readers import Case, case

__all__ = ["case"]


def views(case: Case, source: Path) -> dict[str, ItemView]:
    """Items by title."""
    found = [case.view(one) for one in case.of(str(source))]
    return {view.row.title: view for view in found}


def said(view: ItemView, capture: int = 0) -> dict[str, dict[str, Any]]:
    return {fact["name"]: fact for fact in view.captures[capture].record["facts"]}


def test_a_zotero_export_is_an_item_for_each_reference(case: Case, tmp_path: Path) -> None:
    found = views(case, zotero_folder(tmp_path / "export"))
    assert set(found) == {"Market of Orvane closed", "Report without a file"}
    item = found["Market of Orvane closed"]
    assert [case.archive.blobs.read(c.assets[0].sha256) for c in item.captures] == [
        sheet(),
        PAGE.format(picture="gate.jpg").encode(),
    ]
    page = said(item, 1)
    assert (page["saved at"]["value"], page["saved at"]["how"]) == ("2026-03-05 09:10:11", "imported")
    assert page["title"]["how"] == "imported" and page["title"]["by"].startswith("Zotero: Orvane.rdf, SHA-256 ")
    assert (page["abstract"]["value"], page["accessed at"]["value"]) == ("What the office said.", "2026-03-05 09:00:00")
    assert page["tags set by Zotero"]["value"] == "Trade"
    assert page["place in the imported folder"]["value"] == "files/2/market.html"
    assert item.captures[1].record["address"] == MARKET and not item.captures[1].at.startswith("2026-03-05")
    assert item.fields["published_at"] == "2026-03-02" and item.fields["authors"] == ["M. ريدج"]
    assert item.tags == ("market",)
    assert [note.text for note in item.notes] == ["Compare with the second report.\nAsk."]
    assert [row.item for row in reading.list_items(case.archive, collection="Orvane / Market")] == [item.row.item]


def test_what_did_not_come_is_said_and_wanted(case: Case, tmp_path: Path) -> None:
    found = views(case, zotero_folder(tmp_path / "export"))
    missing = found["Market of Orvane closed"].captures[1].record["referenced"]
    assert any(one["caption"] == "Annex (files/4/gone.pdf)" for one in missing)
    assert any("gone.pdf" in lead.name for lead in leads.leads(case.archive))
    alone = found["Report without a file"]
    assert "Ridge Office" in alone.text and "March 2026" in alone.text
    assert "not captured" in said(alone)["reference"]["value"]
    assert said(alone)["date"]["value"] == "March 2026" and "published_at" not in alone.fields


def test_the_same_export_again_adds_captures_and_no_second_notes(case: Case, tmp_path: Path) -> None:
    views(case, zotero_folder(tmp_path / "export"))
    item = views(case, tmp_path / "export" / "Orvane.rdf")["Market of Orvane closed"]
    assert (len(item.captures), len(item.notes), item.tags) == (4, 1, ("market",))
    assert len(reading.list_items(case.archive)) == 2 + len(item.media)


def test_a_zotero_export_in_a_zip(case: Case, tmp_path: Path) -> None:
    folder = zotero_folder(tmp_path / "export")
    parts = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    item = views(case, zipped(tmp_path / "export.zip", parts))["Market of Orvane closed"]
    told = said(item, 1)
    assert (told["container"]["value"], told["place in the container"]["value"]) == (
        "export.zip",
        "files/2/market.html",
    )
    assert len(item.captures) == 2


@pytest.mark.parametrize(
    "path", ["../outside.html", "/etc/hostname", "C:\\x.html", "file:///etc/hostname", "files/2/../../../outside.html"]
)
def test_no_library_leads_out_of_its_folder(case: Case, tmp_path: Path, path: str) -> None:
    (tmp_path / "outside.html").write_text(PAGE.format(picture="x"), "utf-8")
    body = BODY.replace("files/2/market.html", path)
    item = views(case, zotero_folder(tmp_path / "export", body))["Market of Orvane closed"]
    assert len(item.captures) == 1 and item.captures[0].assets[0].mime == "application/pdf"


def test_csl_json_with_files(case: Case, tmp_path: Path) -> None:
    (tmp_path / "export" / "files").mkdir(parents=True)
    (tmp_path / "export" / "files" / "market.html").write_text(PAGE.format(picture="x"), "utf-8")
    entries = [
        {
            "id": "ridge2026", "type": "article-newspaper", "title": "Market of Orvane closed", "URL": MARKET,
            "author": [{"family": "Ridge", "given": "M."}, {"literal": "Orvane Office"}],
            "issued": {"date-parts": [["2026", 3, 2]]}, "accessed": {"date-parts": [[2026, 3, 5]]},
            "container-title": "Orvane Voice", "abstract": "What the office said.", "keyword": "market, gate",
            "attachments": [{"path": "files/market.html", "title": "Snapshot", "mimeType": "text/html"}],
        },
        {"id": 2, "type": "report", "title": "Report without a file", "issued": {"raw": "spring 2026"}},
    ]  # fmt: skip
    (tmp_path / "export" / "list.json").write_text(json.dumps(entries), "utf-8")
    found = views(case, tmp_path / "export")
    item = found["Market of Orvane closed"]
    assert item.fields["authors"] == ["M. Ridge", "Orvane Office"] and item.fields["published_at"] == "2026-03-02"
    assert set(item.tags) == {"market", "gate"}
    assert (said(item)["saved at"]["value"], said(item)["saved at"]["how"]) == ("2026-03-05", "imported")
    assert said(found["Report without a file"])["date"]["value"] == "spring 2026"


def test_a_hunchly_case(case: Case, tmp_path: Path) -> None:
    found = views(case, zipped(tmp_path / "case.zip", hunchly()))
    assert set(found) == {"Market of Orvane closed", "Other", "Lost page", "The gate, circled", "statement.pdf"}
    page = found["Market of Orvane closed"]
    told = said(page)
    assert told["hash check"]["value"] == "MATCH: the SHA256 of the file is the one in the record"
    assert told["hash check"]["how"] == "observed"
    saved = [fact for fact in page.captures[0].record["facts"] if fact["name"] == "saved at"]
    assert {fact["value"] for fact in saved} == {"2026-03-02T08:15:00+00:00", "2026-03-05 09:00:00"}
    assert told["selectors that Hunchly found"]["value"] == "Orvane gate"
    assert [note.text for note in page.notes] == ["Names a witness\n(2026-03-05 09:01:00, Hunchly)"]
    assert said(found["Other"])["hash check"]["value"].startswith("MISMATCH")
    assert "not captured" in said(found["Lost page"])["reference"]["value"]
    picture = found["The gate, circled"]
    assert (picture.row.kind, picture.fields["caption"]) == ("image", "The gate, circled")
    assert said(picture)["hash check"]["value"].startswith("MATCH")
    assert said(picture)["on the page"]["value"] == f"7 {MARKET}"
    assert said(found["statement.pdf"])["source in Hunchly"]["value"] == "handed over by the office"
    assert not any("pages.json" in row.title for row in reading.list_items(case.archive))


def test_a_hash_of_no_known_kind_is_not_checked(case: Case, tmp_path: Path) -> None:
    pages = [{"id": 7, "url": MARKET, "title": "Page", "content_hash": "not-a-hash"}]
    found = views(
        case,
        zipped(
            tmp_path / "case.zip", {"case_data/pages.json": json.dumps(pages), "7.mhtml": hunchly()["pages/7.mhtml"]}
        ),
    )
    assert said(found["Page"])["hash check"]["value"].startswith("NOT CHECKED")


def test_libraries_that_are_damaged_say_so() -> None:
    deep = "[" * 200_000
    for read, data in (
        (read_zotero, RDF.format(body=BODY)[:-30].encode()),
        (read_zotero, b"<other/>"),
        (read_csl, b'[{"type": "article"'),
        (read_csl, b'"words"'),
        (read_csl, deep.encode()),
    ):
        with pytest.raises(InputError) as caught:
            read(data)
        assert caught.value.code in ("file-damaged", "file-nested")
    with pytest.raises(InputError):
        read_hunchly({"pages.json": b"[{"})


def test_odd_libraries_are_borne() -> None:
    assert (
        read_csl(b'[1, null, {"author": 3, "issued": [1], "URL": ["a"], "attachments": {"x": 1}, "title": true}]')
        .references[0]
        .title
        == ""
    )
    loop = '<z:Collection rdf:about="#c"><dc:title>C</dc:title><dcterms:hasPart rdf:resource="#c"/></z:Collection>'
    around = '<bib:Article rdf:about="#a"><z:itemType>x</z:itemType><dcterms:isPartOf rdf:resource="#a"/></bib:Article>'
    found = read_zotero(RDF.format(body=loop + around + attachment(1, "", "Link", "")).encode())
    assert [one.key for one in found.references] == ["#item_1", "#a"] or len(found.references) == 2
    assert (
        read_hunchly({"pages.json": b'[{"id": {}, "url": 4}, 3]', "notes.json": b"{}"}).references[0].attached[0].path
        == ".mhtml"
    )


def test_a_folder_that_is_a_link_is_not_gone_through(case: Case, tmp_path: Path) -> None:
    folder = zotero_folder(tmp_path / "export")
    (folder / "files" / "2").rename(tmp_path / "elsewhere")
    (folder / "files" / "2").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    item = views(case, folder)["Market of Orvane closed"]
    assert [capture.assets[0].mime for capture in item.captures] == ["application/pdf"]
