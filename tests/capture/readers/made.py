"""Files for the readers' tests, made here: pages, messages, office documents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from email.message import EmailMessage
from email.policy import SMTP

from PIL import Image

from tests.analysis.document.sheets import pdf, words


def jpeg(shade: int = 90) -> bytes:
    """A small photograph; other shades are other bytes."""
    out = io.BytesIO()
    picture = Image.new("RGB", (64, 48))
    picture.putdata([(x * 4 % 256, x // 64 * 5, shade) for x in range(64 * 48)])
    picture.save(out, "JPEG")
    return out.getvalue()


def sheet() -> bytes:
    """A PDF of one sheet."""
    return pdf([words("The sheet names four trucks")])


PAGE = """<html><head><meta charset="utf-8"><title>Orvane market closed</title></head><body><article>
<h1>Orvane market closed</h1>
<p>The market of Orvane was closed on Monday after shells fell beside the northern gate, the office said.</p>
<p>Сообщает корреспондент: рынок закрыт. Traders said that they had seen four trucks near the bridge at noon.</p>
<figure><img src="{picture}"><figcaption>The gate on Monday</figcaption></figure>
<p>The municipality said it would open the market again when the road to the bridge was safe to use.</p>
</article></body></html>
"""
ADDRESS = "https://ridge.example/news/market.html"


def mhtml(page: bytes, parts: Iterable[tuple[Mapping[str, str], bytes]], head: str = "") -> bytes:
    """A page saved as one file, as Chromium writes it; parts go in as binary."""
    head = head or (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: Orvane market closed\r\n"
        "Date: Mon, 2 Mar 2026 10:15:00 +0200\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Edge"\r\n\r\n'
    )
    whole = head.encode()
    first = {"Content-Type": "text/html", "Content-ID": "<frame-1@mhtml.blink>", "Content-Location": ADDRESS}
    for fields, data in ((first, page), *parts):
        lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        whole += f"------Edge\r\n{lines}Content-Transfer-Encoding: binary\r\n\r\n".encode() + data + b"\r\n"
    return whole + b"------Edge--\r\n"


def message(subject: str = "Уведомление о рынке", html: str = "", attachments: bool = True) -> bytes:
    """A message with a Cyrillic subject, a picture, a PDF and a table attached."""
    made = EmailMessage(policy=SMTP)
    made["From"] = "Марьяна Ридж <m@ridge.example>"
    made["To"] = "office@orvane.example, second@orvane.example"
    made["Cc"] = "desk@orvane.example"
    made["Date"] = "Tue, 03 Mar 2026 08:30:00 +0200"
    made["Subject"] = subject
    made["Message-ID"] = "<one@ridge.example>"
    made["Received"] = "from a.example by b.example; Tue, 03 Mar 2026 08:30:01 +0200"
    if html:
        made.set_content(html, subtype="html")
    else:
        made.set_content("We saw four trucks near the bridge.\n\nНа мосту стояли четыре грузовика.\n")
    if attachments:
        made.add_attachment(jpeg(), maintype="image", subtype="jpeg", filename="صورة الجسر.jpg")
        made.add_attachment(sheet(), maintype="application", subtype="pdf", filename="../../trucks.pdf")
        made.add_attachment(b"a;b\n1;2\n", maintype="text", subtype="csv", filename="counts.csv")
    return made.as_bytes()


def mailbox(messages: Iterable[bytes], end: bytes = b"\n") -> bytes:
    """An mbox."""
    line = b"From m@ridge.example Tue Mar  3 08:30:00 2026"
    return b"".join(line + end + one.replace(b"\r\n", end) + end for one in messages)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Report on Orvane</dc:title>'
    "<dc:creator>M. Ridge</dc:creator><cp:lastModifiedBy>Second Hand</cp:lastModifiedBy>"
    "<dcterms:created>2026-03-01T09:00:00Z</dcterms:created></cp:coreProperties>"
)
DOCX_BODY = """<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>What was seen</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Four </w:t></w:r><w:r><w:t>trucks</w:t><w:tab/><w:t>at noon.</w:t></w:r>
<w:del><w:r><w:delText>Five trucks.</w:delText></w:r></w:del></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Count</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>جسر</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>The end.</w:t></w:r></w:p>"""


def packed(parts: Mapping[str, bytes | str]) -> bytes:
    """A ZIP of these parts, in their order; the first is stored as it is."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        for number, (name, data) in enumerate(parts.items()):
            whole.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED)
    return out.getvalue()


def docx(body: str = DOCX_BODY, more: Mapping[str, bytes | str] | None = None) -> bytes:
    """A Word document with a picture, a page head and its properties."""
    return packed(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": _RELATIONS,
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/header1.xml": f"<w:hdr {W}><w:p><w:r><w:t>Office of Orvane</w:t></w:r></w:p></w:hdr>",
            "word/media/image1.jpg": jpeg(),
            "docProps/core.xml": _CORE,
            **(more or {}),
        }
    )


_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)
ODT_BODY = (
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Five trucks.</text:p></text:deletion>"
    '</text:changed-region></text:tracked-changes><text:h text:outline-level="1">What was seen</text:h>'
    '<text:p>Four<text:s text:c="2"/><text:span>trucks</text:span> at noon.</text:p>'
    "<table:table><table:table-row><table:table-cell><text:p>Place</text:p></table:table-cell>"
    "<table:table-cell><text:p>Count</text:p></table:table-cell></table:table-row></table:table><text:p>The end.</text:p>"
)


def odt(body: str = ODT_BODY, more: Mapping[str, bytes | str] | None = None) -> bytes:
    """An OpenDocument text with a picture and its properties."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_O}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "meta.xml": (
                f"<office:document-meta {_O}><office:meta><dc:title>Report on Orvane</dc:title>"
                "<meta:initial-creator>M. Ridge</meta:initial-creator><meta:creation-date>2026-03-01T09:00:00</meta:creation-date>"
                "</office:meta></office:document-meta>"
            ),
            "Pictures/one.jpg": jpeg(),
            **(more or {}),
        }
    )
