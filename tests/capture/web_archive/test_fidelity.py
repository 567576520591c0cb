"""One test a format: every page of a web archive becomes an item, with the archive's own record of it, and nothing else does."""

from __future__ import annotations

import hashlib
import zipfile

import pytest

from desktop_app.capture.web_archive.index import key_of
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading
from desktop_app.services.capture import Captured
from desktop_app.services.reading import ItemView
from desktop_app.services.replay import Answer, Replays
from tests.capture.readers.made import jpeg
from tests.capture.readers.test_readers import Case, case, facts
from tests.capture.web_archive.made import (
    AT,
    HOST,
    described,
    info,
    number,
    packed,
    page,
    pages_list,
    record,
    response,
    sha1,
    site,
    wacz,
    zipped,
)

__all__ = ["case"]


def pages(case: Case, name: str, data: bytes) -> list[Captured]:
    return case.all(name, data)


def roles(item: ItemView) -> dict[str, str]:
    assert item.capture is not None
    return {asset.role: asset.sha256 for asset in item.capture.assets}


def facts_address(item: ItemView) -> str:
    assert item.capture is not None
    return str(item.capture.record["address"])


def by_title(case: Case, found: list[Captured]) -> dict[str, ItemView]:
    return {one.title: case.view(one) for one in found}


@pytest.mark.parametrize("name", ["orvane.warc", "orvane.warc.gz", "no suffix at all"])
def test_a_warc_becomes_its_pages(case: Case, name: str) -> None:
    records = site()
    data = b"".join(records) if name.endswith("warc") else packed(records)
    found = pages(case, name, data)
    assert [one.title for one in found] == ["Orvane market closed", "The bridge is open"]
    assert [one.source.rpartition("#")[2] for one in found] == ["1", "2"]
    first, second = (case.view(one) for one in found)
    assert case.original(first) == page(
        "Orvane market closed", '<iframe src="/frame"></iframe><link rel="stylesheet" href="/style.css">', "/gate.jpg"
    )
    assert roles(first)["warc"] == roles(second)["warc"] == hashlib.sha256(data).hexdigest()
    assert case.archive.blobs.read(roles(first)["warc"]) == data
    assert facts_address(first) == f"{HOST}/"
    told = facts(first, "imported")
    assert (told["captured at"], told["server address"]) == (AT, "198.51.100.7")
    assert told["payload digest"] == sha1(case.original(first))
    assert told["web archive software"] == "Crawl of Orvane 2.1"
    assert told["web archive operator"] == "Office of Orvane"
    assert facts(second, "imported")["captured at"] == "2025-11-02T09:00:00Z"
    seen = facts(first, "observed")
    assert seen["digests of the record"] == "MATCH"
    assert seen["digests in the web archive"].endswith("records: 7 MATCH, 0 MISMATCH, 1 NOT CHECKED")
    assert seen["web archive SHA-256"] == hashlib.sha256(data).hexdigest()
    assert first.capture is not None and first.capture.record["method"] == "web archive"
    by = {f["by"] for f in first.capture.record["facts"] if f["name"] == "captured at"}
    assert by == {f"WARC record {number('first').strip('<>')}"}
    assert {light.name: light.light for light in found[0].checklist} == {
        "address": "amber",
        "html": "amber",
        "picture": "red",
    }


def test_pictures_of_a_page_become_items_with_their_own_record(case: Case) -> None:
    first, _second = pages(case, "orvane.warc.gz", packed(site()))
    (picture,) = first.media
    item = reading.show(case.archive, picture)
    assert case.original(item) == jpeg()
    assert (item.fields["caption"], item.row.parent) == ("The gate", first.item)
    told = facts(item, "imported")
    assert (told["captured at"], told["server address"]) == ("2025-11-02T08:15:31Z", "198.51.100.7")
    assert len(reading.item_ids(case.archive, ItemFilter())) == 3, "no frame, style sheet, redirect or failure"


def test_a_page_seen_twice_is_one_item_with_two_captures(case: Case) -> None:
    later = response(f"{HOST}/second", page("The bridge is closed"), WARC_Date="2025-12-01T00:00:00Z")
    found = pages(case, "twice.warc", b"".join([*site(), later]))
    assert [one.again for one in found] == [False, False, True]
    assert found[1].item == found[2].item


def test_one_page_of_many_can_be_named(case: Case) -> None:
    (case.folder / "orvane.warc").write_bytes(b"".join(site()))
    (only,) = case.of(f"{case.folder}/orvane.warc#2")
    assert only.title == "The bridge is open"


ROWS = [
    {"id": "1", "url": f"{HOST}/", "ts": AT, "title": "Orvane market", "text": "The market of Orvane was closed."},
    {"id": "2", "url": f"{HOST}/old", "ts": "2025-11-02T08:59:59.500Z", "title": "The bridge"},
]


def test_a_wacz_becomes_the_pages_that_it_lists(case: Case) -> None:
    """The second is listed by the address that led to it."""
    data = wacz(site(), ROWS)
    found = pages(case, "orvane.wacz", data)
    assert [one.title for one in found] == ["Orvane market closed", "The bridge is open"]
    item = case.view(found[1])
    assert facts_address(item) == f"{HOST}/second"
    told = facts(item, "imported")
    assert (told["listed address"], told["listed title"]) == (f"{HOST}/old", "The bridge")
    assert (told["package software"], told["package created"]) == ("Web capture of Orvane 0.9", "2025-11-02T10:00:00Z")
    kept = roles(item)
    assert kept["wacz"] == hashlib.sha256(data).hexdigest()
    assert b'"data-package"' in case.archive.blobs.read(kept["datapackage.json"])
    assert b'"sha256:' in case.archive.blobs.read(kept["datapackage-digest.json"])
    seen = facts(item, "observed")
    assert seen["hash of datapackage.json"] == "MATCH"
    assert seen["hashes of the package"] == "4 of 4 match"
    assert "archive/data.warc.gz, bytes" in seen["place in the web archive"]
    assert found[0].damage == ""


def test_a_wacz_of_a_browser_extension(case: Case) -> None:
    """Words of a page that scripts wrote, pages beyond the seeds, record ids of pages, a time in milliseconds."""
    drawn = b"<html><head></head><body><div id=app></div><script src=/app.js></script></body></html>"
    records = [
        info(software="Web capture extension 1.0"),
        response(f"{HOST}/app", drawn, WARC_Page_ID="a1", WARC_Resource_Type="document"),
        response(f"{HOST}/extra", page("An extra page"), WARC_Page_ID="a2", WARC_Resource_Type="document"),
        record("resource", jpeg(3), {"WARC-Target-URI": f"urn:fullPage:{HOST}/app", "Content-Type": "image/jpeg"}),
        record("resource", b"The trucks left at noon.", {"WARC-Target-URI": f"urn:text:{HOST}/app", "Content-Type": "text/plain"}),
    ]  # fmt: skip
    rows = [
        {"id": "a1", "url": f"{HOST}/app", "ts": 1762071330000, "title": "Trucks", "text": "The trucks left at noon."}
    ]
    found = pages(case, "extension.wacz", wacz(records, rows, [{"url": f"{HOST}/extra", "ts": AT}]))
    assert [one.title for one in found] == ["Trucks", "An extra page"]
    first = case.view(found[0])
    assert case.original(first) == drawn
    assert case.archive.blobs.read(roles(first)["rendered-text"]) == b"The trucks left at noon."
    assert case.archive.blobs.read(roles(first)["picture"]) == jpeg(3)
    lights = [{light.name: light.light for light in one.checklist} for one in found]
    assert [one["picture"] for one in lights] == ["amber", "red"], "of the first the maker's own picture came along"
    assert facts(first, "imported")["listed at"] == AT.replace("Z", ".000Z")


def test_words_that_only_the_list_has_are_kept(case: Case) -> None:
    found = pages(case, "orvane.wacz", wacz(site(), ROWS))
    assert case.archive.blobs.read(roles(case.view(found[0]))["rendered-text"]) == b"The market of Orvane was closed."
    assert "rendered-text" not in roles(case.view(found[1]))


def test_members_that_are_deflated_are_read_too(case: Case) -> None:
    members = described({"archive/a.warc": b"".join(site()), "pages/pages.jsonl": pages_list(ROWS)})
    found = pages(case, "deflated.wacz", zipped(members, zipfile.ZIP_DEFLATED))
    assert [one.title for one in found] == ["Orvane market closed", "The bridge is open"]


def test_several_warcs_in_one_package(case: Case) -> None:
    one, other = site()[:4], site()[4:]
    members = described(
        {"archive/a.warc.gz": packed(one), "archive/b.warc": b"".join(other), "pages/pages.jsonl": pages_list(ROWS)}
    )
    found = by_title(case, pages(case, "two.wacz", zipped(members)))
    place = {title: facts(item)["place in the web archive"] for title, item in found.items()}
    assert "archive/a.warc.gz" in place["Orvane market closed"] and "archive/b.warc" in place["The bridge is open"]


def test_a_revisit_is_the_page_that_it_stands_for(case: Case) -> None:
    body = page("Orvane market closed")
    fields = {"WARC-Target-URI": f"{HOST}/", "WARC-Date": "2026-01-01T00:00:00Z", "WARC-Payload-Digest": sha1(body)}
    profile = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
    more = {"WARC-Refers-To-Target-URI": f"{HOST}/", "WARC-Refers-To-Date": AT, "WARC-Profile": profile}
    revisit = record("revisit", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", fields | more)
    found = pages(case, "revisit.warc", response(f"{HOST}/", body) + revisit)
    assert [one.again for one in found] == [False, True] and found[0].sha256 == found[1].sha256
    last = reading.show(case.archive, found[1].item, found[1].capture)
    told = facts(last, "imported")
    assert (told["captured at"], told["first captured at"]) == ("2026-01-01T00:00:00Z", AT)


def test_a_mismatch_is_said_and_imported_all_the_same(case: Case) -> None:
    found = pages(case, "altered.warc", response(f"{HOST}/", page("Orvane market closed"), digest=sha1(b"other")))
    assert "MISMATCH" in found[0].damage
    item = case.view(found[0])
    assert facts(item)["digests of the record"] == "MISMATCH"
    assert case.original(item) == page("Orvane market closed")


def test_a_page_of_a_web_archive_can_be_looked_at_as_it_was(case: Case) -> None:
    """From the very file, also out of a package; of one address captured twice each capture shows its own."""
    later = response(f"{HOST}/second", page("The bridge is closed"), WARC_Date="2025-12-01T00:00:00Z")
    rows = [*ROWS, {"url": f"{HOST}/second", "ts": "2025-12-01T00:00:00Z"}]
    found = pages(case, "orvane.wacz", wacz([*site(), later], rows))
    shown = []
    for one in found:
        view = reading.show(case.archive, one.item, one.capture)
        assert view.capture is not None
        replay = Replays(case.archive, key_of).open(view.capture)
        answer = replay.answer(replay.page)
        assert isinstance(answer, Answer)
        shown.append((replay.page, answer.body == case.archive.blobs.read(one.sha256)))
        picture = replay.answer(f"{HOST}/gate.jpg")
        assert isinstance(picture, Answer) and picture.body == jpeg()
    assert shown == [(f"{HOST}/", True), (f"{HOST}/second", True), (f"{HOST}/second", True)]
