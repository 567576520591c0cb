"""What is in a file comes out of it: words, pieces byte for byte, and what it says of itself as imported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from desktop_app.services.reading import ItemView
from tests.capture.readers.made import ADDRESS, PAGE, docx, jpeg, mailbox, message, mhtml, odt, sheet


class Case:
    """An archive, and a folder to put files in."""

    def __init__(self, archive: OpenArchive, folder: Path) -> None:
        self.archive, self.folder = archive, folder

    def captured(self, name: str, data: bytes) -> ItemView:
        """The item that a file becomes."""
        (only,) = self.all(name, data)
        return self.view(only)

    def all(self, name: str, data: bytes) -> list[Captured]:
        """All that a file becomes, nothing refused."""
        (self.folder / name).write_bytes(data)
        return self.of(str(self.folder / name))

    def of(self, source: str) -> list[Captured]:
        """All that a source becomes."""
        found = list(capture_sources(self.archive, [source], Stated()))
        assert [one for one in found if isinstance(one, Refused)] == []
        return [one for one in found if isinstance(one, Captured)]

    def view(self, one: Captured) -> ItemView:
        """The item."""
        return reading.show(self.archive, one.item)

    def original(self, item: ItemView) -> bytes:
        """The bytes of the thing itself."""
        assert item.capture is not None
        return self.archive.blobs.read(item.capture.assets[0].sha256)


@pytest.fixture
def case(tmp_path: Path, home: Path) -> Any:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        yield Case(archive, tmp_path)


def facts(item: ItemView, how: str = "") -> dict[str, str]:
    assert item.capture is not None
    return {f["name"]: f["value"] for f in item.capture.record["facts"] if how in ("", f["how"])}


def assets(case: Case, item: ItemView, role: str) -> dict[str, bytes]:
    assert item.capture is not None
    return {a.name: case.archive.blobs.read(a.sha256) for a in item.capture.assets if a.role == role}


def media(case: Case, item: ItemView) -> list[ItemView]:
    return [reading.show(case.archive, row.item) for row in item.media]


def light(item: ItemView, name: str) -> str:
    assert item.capture is not None
    return next(str(one["light"]) for one in item.capture.record["checklist"] if one["name"] == name)


@pytest.mark.parametrize("picture", ["https://ridge.example/news/gate.jpg", "gate.jpg", "cid:gate@mhtml.blink"])
def test_a_page_saved_as_mhtml(case: Case, picture: str) -> None:
    page = PAGE.format(picture=picture).encode()
    place = "https://ridge.example/news/gate.jpg"
    part = {"Content-Type": "image/jpeg", "Content-Location": place, "Content-ID": "<gate@mhtml.blink>"}
    whole = mhtml(page, [(part, jpeg())])
    item = case.captured("market.mhtml", whole)
    assert case.original(item) == whole
    assert "рынок закрыт" in item.text and "four trucks near the bridge" in item.text
    assert (item.row.kind, item.row.title) == ("article", "Orvane market closed")
    said = facts(item, "imported")
    assert (said["saved at"], said["saved by"]) == ("2026-03-02T08:15:00+00:00", "Saved by Blink")
    assert item.capture is not None and item.capture.record["address"] == ADDRESS
    assert not item.capture.at.startswith("2026-03-02"), "its capture time stands beside ours"
    assert (light(item, "address"), light(item, "html")) == ("amber", "amber")
    assert list(assets(case, item, "html").values()) == [page]
    (one,) = media(case, item)
    assert (one.row.kind, one.fields["caption"]) == ("image", "The gate on Monday")
    assert case.original(one) == jpeg()


def test_an_mhtml_page_in_an_old_encoding_keeps_its_words(case: Case) -> None:
    page = PAGE.replace("utf-8", "windows-1251").format(picture="x.jpg").encode("windows-1251")
    item = case.captured("market.mht", mhtml(page, []))
    assert "рынок закрыт" in item.text
    assert list(assets(case, item, "html").values()) == [page]


def test_an_mhtml_page_that_was_cut_off_is_captured_and_said_so(case: Case) -> None:
    part = {"Content-Type": "image/jpeg", "Content-Location": "https://ridge.example/news/gate.jpg"}
    whole = mhtml(PAGE.format(picture="gate.jpg").encode(), [(part, jpeg())])
    item = case.captured("cut.mhtml", whole[:-700])
    assert "рынок закрыт" in item.text
    assert "cut off" in facts(item)["end of the file"]


def test_a_message_with_its_attachments(case: Case) -> None:
    whole = message()
    item = case.captured("notice.eml", whole)
    assert case.original(item) == whole
    assert item.text == "We saw four trucks near the bridge.\n\nНа мосту стояли четыре грузовика."
    assert (item.row.kind, item.row.title) == ("message", "Уведомление о рынке")
    said = facts(item, "imported")
    assert said["from"] == "Марьяна Ридж <m@ridge.example>"
    assert said["to"] == "office@orvane.example, second@orvane.example"
    assert (said["copy to"], said["subject"]) == ("desk@orvane.example", "Уведомление о рынке")
    assert said["date"] == "Tue, 03 Mar 2026 08:30:00 +0200" and said["message id"] == "<one@ridge.example>"
    assert item.fields["published_at"] == "2026-03-03T06:30:00+00:00"
    assert item.fields["authors"] == ["Марьяна Ридж <m@ridge.example>"]
    assert assets(case, item, "attachment") == {
        "صورة الجسر.jpg": jpeg(), "trucks.pdf": sheet(), "counts.csv": b"a;b\n1;2\n",
    }  # fmt: skip
    one, two = sorted(media(case, item), key=lambda m: m.row.kind, reverse=True)
    assert (one.row.kind, one.row.title, case.original(one)) == ("image", "صورة الجسر.jpg", jpeg())
    assert (two.row.kind, case.original(two)) == ("document", sheet())
    assert "four trucks" in two.text
    assert {light(item, name) for name in ("address", "html", "picture")} == {"grey"}


def test_a_message_in_html_is_read_like_an_article(case: Case) -> None:
    item = case.captured("page.eml", message(html=PAGE.format(picture="cid:none"), attachments=False))
    assert "four trucks near the bridge at noon" in item.text and "<p>" not in item.text
    assert "body.html" in assets(case, item, "html")


def test_a_message_in_text_and_html_shows_the_text_and_keeps_the_html(case: Case) -> None:
    from email.message import EmailMessage

    made = EmailMessage()
    made["From"], made["Date"], made["Subject"] = "a@b.example", "Tue, 03 Mar 2026 08:30:00 +0200", "Two"
    made["MIME-Version"] = "1.0"
    made.set_content("The plain words of the message.\n")
    made.add_alternative("<p>The other words.</p>", subtype="html")
    item = case.captured("two.eml", made.as_bytes())
    assert item.text == "The plain words of the message."
    assert b"The other words" in assets(case, item, "html")["body.html"]
    assert item.capture is not None and any("kept as a file" in one for one in item.capture.record["conversions"])


def test_a_header_that_no_library_bears_stays_the_words_it_is(case: Case) -> None:
    head = b"From: \xd0\x9c <x@\xff>, =?utf-8?b?broken?=\r\nTo: " + b"a@b.example, " * 9_000 + b"c@d.example\r\n"
    item = case.captured(
        "odd.eml", head + b"Message-ID: <[[>\r\nDate: never\r\nSubject: =?utf-8?q?=D0=9C?=\r\n\r\nWords.\r\n"
    )
    assert (item.row.title, item.text) == ("М", "Words.")
    assert "М" in facts(item)["from"] and facts(item)["date"] == "never"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_mailbox_is_an_item_for_each_message(case: Case, end: bytes) -> None:
    first = message("First", attachments=False).replace(
        b"bridge.", b"bridge.\r\n\r\nFrom the office it was seen at 10:30 too."
    )
    whole = mailbox([first, message("Second"), message("Third", attachments=False)], end)
    found = [case.view(one) for one in case.all("box.mbox", whole)]
    assert [item.row.title for item in found] == ["First", "Second", "Third"]
    assert {item.row.kind for item in found} == {"message"}
    assert "From the office it was seen at 10:30 too." in found[0].text
    stored = [case.original(item) for item in found]
    third = message("Third", attachments=False)
    assert [stored[0], stored[2]] == [one.replace(b"\r\n", end) for one in (first, third + b"\r\n")]
    for item, data in zip(found, stored, strict=True):
        place = facts(item)["place in the mailbox"]
        start, stop = (int(number) for number in place.split(", bytes ")[1].split(" to "))
        assert whole[start:stop] == data and "of 3" in place
    assert len(media(case, found[1])) == 2
    again = case.of(f"{case.folder / 'box.mbox'}#2")
    assert [(one.item, one.again) for one in again] == [(found[1].row.item, True)]


def test_a_word_document(case: Case) -> None:
    whole = docx()
    item = case.captured("report.docx", whole)
    assert case.original(item) == whole
    assert item.text == "What was seen\n\nFour trucks\tat noon.\n\nPlace\tCount\nجسر\t4\n\nThe end.\n\nOffice of Orvane"
    assert (item.row.kind, item.row.title) == ("document", "Report on Orvane")
    said = facts(item, "imported")
    assert (said["author"], said["last changed by"], said["created at"]) == (
        "M. Ridge", "Second Hand", "2026-03-01T09:00:00Z",
    )  # fmt: skip
    assert facts(item, "observed")["tracked changes"] == "1"
    assert [case.original(one) for one in media(case, item)] == [jpeg()]


def test_an_open_document_text(case: Case) -> None:
    item = case.captured("report.odt", odt())
    assert item.text == "What was seen\n\nFour  trucks at noon.\n\nPlace\tCount\n\nThe end."
    assert (item.row.kind, item.row.title) == ("document", "Report on Orvane")
    assert facts(item, "imported")["created at"] == "2026-03-01T09:00:00"
    assert facts(item, "observed")["tracked changes"] == "1"
    assert [case.original(one) for one in media(case, item)] == [jpeg()]


SVG = (
    b'<?xml version="1.0"?><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'
    b' width="40" height="30" onload="alert(1)"><title>Map of Orvane</title><script>alert("run")</script>'
    b'<text x="1">The northern <tspan>gate</tspan></text><image x:href="https://tracker.example/p.png"/></svg>'
)


def test_an_svg_is_kept_and_never_drawn(case: Case) -> None:
    item = case.captured("map.svg", SVG)
    assert case.original(item) == SVG
    assert item.text == "Map of Orvane\n\nThe northern gate"
    assert (item.row.kind, item.row.title, item.row.thumbnail, item.picture) == ("image", "Map of Orvane", "", "")
    told = facts(item, "observed")
    assert "never run" in told["drawn"] and told["active parts"].startswith("2,")
    assert told["references outside"].startswith("1,")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_keeps_its_columns(case: Case, separator: str) -> None:
    lines = [["Place", "Count", "Note"], ["Мост", "4", '"seen\nat noon"'], ["Gate", "", '"a ""b"""']]
    data = "\r\n".join(separator.join(line) for line in lines).encode("utf-8-sig")
    item = case.captured("counts.csv", data)
    assert item.text == 'Place\tCount\tNote\nМост\t4\tseen at noon\nGate\t\ta "b"'
    assert facts(item)["table"].startswith("3 rows, 3 columns")
    assert (item.row.kind, item.row.title, case.original(item)) == ("document", "counts.csv", data)


def test_markdown_keeps_its_words_and_headings(case: Case) -> None:
    data = "---\nauthor: M. Ridge\n---\n\n# Рынок Орване\n\nFour *trucks*.\n\n```\n# no heading\n```\n\n## At noon #\n".encode()
    item = case.captured("notes.md", data)
    assert item.text == data.decode().strip("\n")
    assert item.row.title == "Рынок Орване"
    assert facts(item)["headings"] == "Рынок Орване · At noon"
    assert facts(item, "imported")["author"] == "M. Ridge"


def test_all_kinds_in_a_folder(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    made = {"a.docx": docx(), "b.odt": odt(), "c.eml": message(attachments=False), "d.md": b"# Head\n\nWords.\n"}
    made |= {"e.csv": b"a,b\n1,2\n", "f.svg": SVG, "g.mbox": mailbox([message("Own", attachments=False)])}
    made["h.mhtml"] = mhtml(PAGE.format(picture="x.jpg").encode(), [])
    for name, data in made.items():
        (folder / name).write_bytes(data)
    found = [case.view(one) for one in case.of(str(folder))]
    assert [item.row.kind for item in found] == [
        "document", "document", "message", "article", "document", "image", "message", "article",
    ]  # fmt: skip
    assert facts(found[6])["place in the imported folder"] == "g.mbox"
    assert len(reading.item_ids(case.archive, ItemFilter())) == 9, "the same picture in two documents is one item"
