"""Hostile files that hold others: each is refused in one sentence with its code, in bounded time, and the others go on."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest

from tests.capture.readers.made import PAGE, W, docx, jpeg, mailbox, message, mhtml, odt, packed
from tests.journeys.bad_input import Capsys, Case, new_case, refusals
from tests.journeys.command_line import call

MEGABYTE = 1024 * 1024


def nested_message(depth: int) -> bytes:
    """Parts in parts."""
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\n"
    return head + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (number, number) for number in range(depth)
    )


def many_parts() -> bytes:
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return head + b"--b\r\n\r\nx\r\n" * 20_000 + b"--b--\r\n"


def laughs() -> str:
    """Entities of entities (the billion laughs)."""
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE w:document [<!ENTITY e0 "lol">{lines}]><w:document {W}><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>'


def encrypted() -> bytes:
    """A DOCX whose parts say that they are encrypted."""
    data = bytearray(docx())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def twice() -> bytes:
    out = io.BytesIO(docx())
    with zipfile.ZipFile(out, "a") as whole, pytest.warns(UserWarning, match="Duplicate"):
        whole.writestr("word/document.xml", "<other/>")
    return out.getvalue()


def swapped_bytes() -> bytes:
    """A DOCX with a flipped byte inside its main part."""
    data = bytearray(docx())
    data[data.index(b"word/document.xml") + 60] ^= 0xFF
    return bytes(data)


DEEP = "<w:sdt>" * 400 + "</w:sdt>" * 400
BAD: dict[str, tuple[bytes, str]] = {
    "deep.eml": (nested_message(60), "file-nested"),
    "deeper.eml": (nested_message(3_000), "file-nested"),
    "parts.eml": (many_parts(), "file-bomb"),
    "no-page.mhtml": (mhtml(b"", []).replace(b"text/html", b"image/png"), "file-damaged"),
    "cut.docx": (docx()[:-200], "file-damaged"),
    "cut.odt": (odt()[: len(odt()) // 2], "file-damaged"),
    "flipped.docx": (swapped_bytes(), "file-damaged"),
    "twice.docx": (twice(), "file-damaged"),
    "hollow.docx": (packed({"[Content_Types].xml": "<Types/>", "word/other.xml": "<x/>"}), "file-damaged"),
    "broken.docx": (docx(body="<w:p>"), "file-damaged"),
    "slip.docx": (docx(more={"word/media/../../../../outside.jpg": jpeg()}), "file-names-outside"),
    "slip.odt": (odt(more={"/etc/outside": b"x"}), "file-names-outside"),
    "drive.docx": (docx(more={"C:\\outside": b"x"}), "file-names-outside"),
    "bomb.docx": (docx(more={"word/media/zeros.bin": bytes(80 * MEGABYTE)}), "file-bomb"),
    "bomb.odt": (odt(more={f"Pictures/{n}.jpg": bytes(3 * MEGABYTE) for n in range(3)}), "file-bomb"),
    "deep.docx": (docx(body=DEEP), "file-nested"),
    "locked.docx": (encrypted(), "file-locked"),
    "locked.odt": (
        odt(more={"META-INF/manifest.xml": '<m:manifest xmlns:m="urn:m"><m:encryption-data/></m:manifest>'}),
        "file-locked",
    ),
    "deep.svg": (b"<svg>" + b"<g>" * 5_000 + b"</g>" * 5_000 + b"</svg>", "file-nested"),
    "cut.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><text>words</te', "file-damaged"),
    "noise.csv": (bytes(range(256)) * 20, "binary-as-text"),
}


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    return new_case(capsys, tmp_path)


def test_hostile_files_are_refused_and_the_others_captured(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    for name, (data, _code) in BAD.items():
        (tmp_path / name).write_bytes(data)
    began = time.monotonic()
    found = refusals(capsys, case, [str(tmp_path / name) for name in BAD])
    assert {Path(source).name: code for source, code in found.items()} == {n: code for n, (_data, code) in BAD.items()}
    assert time.monotonic() - began < 60
    assert not (tmp_path / "outside.jpg").exists()


def test_entities_are_not_unfolded(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    (tmp_path / "laughs.docx").write_bytes(docx(more={}).replace(b"word/document.xml", b"word/documenX.xml"))
    (tmp_path / "laughs.docx").write_bytes(
        packed({"[Content_Types].xml": "<Types/>", "word/document.xml": laughs(), "docProps/core.xml": "<x/>"})
    )
    (tmp_path / "file.svg").write_text(
        f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file://{case.first}">]><svg xmlns="http://www.w3.org/2000/svg">'
        "<text>The map &x; here</text></svg>",
        "utf-8",
    )
    done = call(capsys, "capture", case.folder, str(tmp_path / "laughs.docx"), str(tmp_path / "file.svg"))
    shown = [call(capsys, "show", case.folder, row["item"])["text"] for row in done["captured"]]
    assert all("lol" not in text and "market" not in text for text in shown)
    assert "The map" in shown[-1]


@pytest.mark.parametrize(
    ("name", "data", "mime"),
    [
        ("letter.txt", message(), "message/rfc822"),
        ("report.pdf", docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("report.docx", odt(), "application/vnd.oasis.opendocument.text"),
        ("words.eml", b"The words of no message at all.\n", "text/plain"),
        ("page.csv", b"<html><body><p>The words of a page.</p></body></html>", "text/html"),
        ("notes.txt", b"From: the office\nDate: Monday\n\nNotes of a talk about the market.\n", "text/plain"),
        ("drawing.html", b'<svg xmlns="http://www.w3.org/2000/svg"><text>The gate</text></svg>', "image/svg+xml"),
        ("page.eml", mhtml(PAGE.format(picture="x").encode(), []), "multipart/related"),
    ],
)
def test_content_decides_and_a_lying_name_is_said(
    capsys: Capsys, case: Case, tmp_path: Path, name: str, data: bytes, mime: str
) -> None:
    (tmp_path / name).write_bytes(data)
    item = call(capsys, "capture", case.folder, str(tmp_path / name))["captured"][0]["item"]
    shown = call(capsys, "show", case.folder, item)
    assert shown["captures"][0]["assets"][0]["mime"] == mime
    told = [fact["value"] for fact in shown["record"]["facts"] if fact["name"] == "suffix"]
    assert told == [] if name == "notes.txt" else mime in told[0]


def test_an_attachment_that_lies_is_kept_and_no_picture(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    whole = message().replace(b"image/jpeg", b"image/png").replace(b"application/pdf", b"image/gif")
    (tmp_path / "lies.eml").write_bytes(whole)
    done = call(capsys, "capture", case.folder, str(tmp_path / "lies.eml"))["captured"][0]
    shown = call(capsys, "show", case.folder, done["item"])
    mimes = [asset["mime"] for asset in shown["captures"][0]["assets"] if asset["role"] == "attachment"]
    assert mimes[:2] == ["image/jpeg", "application/pdf"]
    assert len(done["media"]) == 2


def test_one_bad_message_of_a_mailbox_leaves_the_others(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    box = tmp_path / "box.mbox"
    box.write_bytes(
        mailbox([message("First", attachments=False), nested_message(60), message("Last", attachments=False)])
    )
    done = call(capsys, "capture", case.folder, str(box))
    assert [row["title"] for row in done["captured"]] == ["First", "Last"]
    assert [(row["source"], row["code"]) for row in done["failed"]] == [(f"{box}#2", "file-nested")]
