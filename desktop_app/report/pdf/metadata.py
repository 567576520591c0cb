"""What the file says of itself: XMP (PDF/A-3a, PDF/UA-1) and the document information, which must say the same."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Dictionary, Name, String

_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)")
_NO_DATE = "2020-01-01T00:00:00Z"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = uuid.UUID("5b6f7a50-2c1f-5d0e-9a63-2f4d0b8c7e11")

_EXTENSION = """\
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that this file is built for</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
"""


@dataclass(frozen=True, slots=True)
class About:
    """Of one document. `date`: ISO 8601 in UTC; `identity`: what makes its bytes (a hash), the source of its UUID."""

    title: str
    language: str
    version: str
    date: str
    identity: str

    @property
    def time(self) -> str:
        """To the second; a fixed one where there is no date."""
        match = _TIME.match(self.date)
        return f"{match[0]}Z" if match else _NO_DATE

    @property
    def pdf_date(self) -> str:
        """The same in PDF's form."""
        return f"D:{re.sub('[^0-9]', '', self.time)}Z"


def describe(pdf: pikepdf.Pdf, about: About) -> None:
    """XMP, document information, language, and that the title is shown in a window's frame."""
    title = _NOT_XML.sub("\ufffd", about.title)
    tool, producer = f"Attest {about.version}", "reportlab, pikepdf"
    stream = pdf.make_stream(_xmp(title, tool, producer, about), {"/Type": Name.Metadata, "/Subtype": Name.XML})
    pdf.Root.Metadata = stream
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    date = String(about.pdf_date)
    info = Dictionary(
        Title=String(title), Creator=String(tool), Producer=String(producer), CreationDate=date, ModDate=date
    )
    pdf.trailer.Info = pdf.make_indirect(info)


def _xmp(title: str, tool: str, producer: str, about: About) -> bytes:
    text = f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>{escape(tool)}</xmp:CreatorTool>
   <xmp:CreateDate>{about.time}</xmp:CreateDate>
   <xmp:ModifyDate>{about.time}</xmp:ModifyDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>{producer}</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <xmpMM:DocumentID>uuid:{uuid.uuid5(_SPACE, about.identity)}</xmpMM:DocumentID>
  </rdf:Description>
{_EXTENSION} </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
    return text.encode("utf-8")
