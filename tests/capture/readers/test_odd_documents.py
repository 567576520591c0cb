"""Oddly made documents and messages: what is beside the words is said, what is not read is named, nothing is lost."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from desktop_app.capture.readers.docx import read_docx
from desktop_app.capture.readers.mail import read_message
from desktop_app.capture.readers.mhtml import read_mhtml
from desktop_app.capture.readers.written import read_markdown
from tests.capture.readers.made import PAGE, W, docx, mhtml

_CHANGED = (
    '<w:p><w:r><w:t xml:space="preserve">Four </w:t></w:r><w:del w:author="Second Hand" w:date="2026-03-02T10:00:00Z"><w:r>'
    '<w:delText>or five </w:delText></w:r></w:del><w:ins w:author="M. Ridge"><w:r><w:t>trucks</w:t></w:r></w:ins></w:p>'
    '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">أُغلق الجسر في </w:t></w:r><w:r><w:t>14/03</w:t></w:r>'
    '<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve"> عند الفجر.</w:t></w:r></w:p>'
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not for the reader</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r></w:p>'
)
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def test_what_people_left_in_a_word_document_is_said_by_whom_and_when() -> None:
    comments = (
        f'<w:comments {W}><w:comment w:id="0" w:author="Second Hand" w:date="2026-03-03T08:00:00Z"><w:p><w:r><w:t>Who saw it?'
        "</w:t></w:r></w:p></w:comment></w:comments>"
    )
    notes = f'<w:footnotes {W}><w:footnote w:id="1"><w:p><w:r><w:t>Seen from the gate.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{_RELS}/hyperlink" Target="https://ridge.example/gate" TargetMode="External"/>'
        f'<Relationship Id="b" Type="{_RELS}/attachedTemplate" Target="https://ridge.example/t.dotm" TargetMode="External"/>'
        f'<Relationship Id="c" Type="{_RELS}/image" Target="media/image1.jpg"/></Relationships>'
    )
    more = {"word/comments.xml": comments, "word/footnotes.xml": notes, "word/_rels/document.xml.rels": links}
    found, _ = read_docx(docx(_CHANGED, more))
    assert found.text.split("\n\n")[:3] == ["Four trucks", "أُغلق الجسر في 14/03 عند الفجر.", "Not for the reader!"]
    assert "Seen from the gate." in found.text and "Who saw it?" in found.text
    told = {fact.name: fact for fact in found.facts}
    assert (told["deleted words"].value, told["deleted words"].by) == (
        "or five",
        "the document: Second Hand, 2026-03-02T10:00:00Z",
    )
    assert (told["inserted words"].value, told["inserted words"].how) == ("trucks", "imported")
    assert (told["comment"].value, told["comment"].by) == (
        "Who saw it?",
        "the document: Second Hand, 2026-03-03T08:00:00Z",
    )
    assert told["hidden words"].value.startswith("in 1 places")
    assert (told["link"].value, told["references outside"].value) == ("https://ridge.example/gate", "1, not followed")


def test_the_dates_of_a_template_are_nobodys() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>'
        "<dcterms:modified>2013-12-23T23:15:00Z</dcterms:modified></cp:coreProperties>"
    )
    names = {fact.name for fact in read_docx(docx(more={"docProps/core.xml": core}))[0].facts}
    assert not names & {"created at", "modified at"}


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("us-ascii", "utf-8"), ("utf-8", "windows-1251"), ("x-unknown-17", "utf-8"), ("iso-8859-1", "utf-8")],
)
def test_a_message_whose_charset_lies_keeps_its_words(charset: str, encoding: str) -> None:
    words = "На мосту стояли четыре грузовика, и никто не знал, чьи они. Рынок закрыли утром."
    head = f"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    assert read_message(head.encode() + words.encode(encoding))[0].text == words


def _nested() -> bytes:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "c@d.example", "Forwarded"
    inner.set_content("The words of the message within.")
    made = EmailMessage()
    made["From"], made["MIME-Version"] = "a@b.example", "1.0"
    made.set_content("The words of the message.")
    made.add_alternative("<p>The other words.</p>", subtype="html")
    made.add_attachment(inner)
    made.add_attachment(b"x\x9f>\x22", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    made.add_attachment(b"words", maintype="application", subtype="octet-stream", filename="отчёт март.bin")
    return made.as_bytes()


def test_parts_in_parts_and_what_is_not_read() -> None:
    found, data = read_message(_nested())
    assert found.text.strip() == "The words of the message."
    pieces = {piece.name: data[piece.start : piece.start + piece.size_bytes] for piece in found.pieces}
    assert pieces["winmail.dat"] == b"x\x9f>\x22" and pieces["отчёт март.bin"] == b"words"
    assert any(b"The words of the message within." in one for one in pieces.values())
    told = {fact.name: fact.value for fact in found.facts}
    assert told["winmail.dat"].startswith("kept, not read")
    assert "encrypted" not in told and "signature" not in told


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("multipart/encrypted", "encrypted"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "encrypted"),
        ("multipart/signed", "signature"),
    ],
)
def test_locked_and_signed_messages_say_so(kind: str, fact: str) -> None:
    body = b"--b\r\nContent-Type: text/plain\r\n\r\nWords\r\n--b--\r\n" if kind.startswith("multipart") else b"MIIB"
    whole = f"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; boundary=b\r\n\r\n".encode() + body
    assert fact in {one.name for one in read_message(whole)[0].facts}


def test_an_mhtml_of_quoted_printable_with_a_lying_charset() -> None:
    page = PAGE.format(picture="x.jpg").encode()
    quoted = b"".join(b"=%02X" % byte if byte > 126 or byte == 61 else bytes([byte]) for byte in page)
    whole = mhtml(b"", []).replace(
        b"Content-Transfer-Encoding: binary\r\n\r\n\r\n",
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted + b"\r\n",
    )
    assert "рынок закрыт" in read_mhtml(whole.replace(b"text/html\r\n", b"text/html; charset=iso-8859-1\r\n"))[0].text


def test_markdown_with_windows_line_ends_and_a_mark_at_the_start() -> None:
    found, _ = read_markdown("\ufeff---\r\ntitle: Notes\r\n---\r\n# Head\r\nСлова\r\n".encode("utf-16"))
    assert found.said.title == "Notes" and "Слова" in found.text
