"""Spreadsheets for the readers' tests, made here part by part (ISO/IEC 29500, ISO/IEC 26300)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.capture.readers.made import jpeg, packed

S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = (
    f'<styleSheet {S}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="[h]:mm:ss"/><numFmt numFmtId="166" formatCode="[$-409]d&quot; day &quot;mmm;@"/>'
    '<numFmt numFmtId="167" formatCode="&quot;day&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
    '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/><xf numFmtId="20"/>'
    '<xf numFmtId="167"/></cellXfs></styleSheet>'
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Names of Orvane</dc:title>'
    "<dc:creator>M. Ridge</dc:creator><dcterms:created>2026-03-01T09:00:00Z</dcterms:created></cp:coreProperties>"
)


def relations(*targets: tuple[str, str, str], outside: Sequence[str] = ()) -> str:
    """A .rels part of (id, kind, target)."""
    each = "".join(
        f'<Relationship Id="{i}" Type="{_TYPE}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if i in outside else ""}/>'
        for i, kind, target in targets
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{each}</Relationships>'


def sheet_xml(rows: str, before: str = "", after: str = "") -> str:
    """A worksheet part."""
    return f"<worksheet {S} {_R}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def xlsx(
    sheets: Mapping[str, tuple[str, str]],
    strings: Sequence[str] = (),
    more: Mapping[str, bytes | str] | None = None,
    workbook: str = "",
) -> bytes:
    """A workbook of {name: (sheet part, attributes of its entry)}."""
    entries = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}" {attributes}/>'
        for n, (name, (_part, attributes)) in enumerate(sheets.items(), 1)
    )
    targets = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    targets += [("rId90", "sharedStrings", "sharedStrings.xml"), ("rId91", "styles", "/xl/styles.xml")]
    targets += [("rId92", "person", "persons/person.xml")]
    texts = "".join(f"<si>{text}</si>" if text.startswith("<") else f"<si><t>{text}</t></si>" for text in strings)
    return packed(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f"<workbook {S} {_R}>{workbook}<sheets>{entries}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relations(*targets),
            "xl/sharedStrings.xml": f"<sst {S}>{texts}</sst>",
            "xl/styles.xml": _STYLES,
            **{f"xl/worksheets/sheet{n}.xml": part for n, (part, _a) in enumerate(sheets.values(), 1)},
            "docProps/core.xml": _CORE,
            **(more or {}),
        }
    )


NAMES = sheet_xml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Link</t></is></c></row>'
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46083</v></c><c r="D2" t="str"><v>page</v></c></row>'
    '<row r="4" hidden="1"><c r="A4" t="s"><v>3</v></c><c r="B4" s="2"><v>46083.5</v></c></row>'
    '<row r="5"><c r="A5"><f>SUM(A6:A7)</f><v>7</v></c><c r="B5" s="3"><v>1.5</v></c><c r="C5" s="4"><v>46083</v></c></row>'
    '<row r="6"><c r="A6"><v>0.30000000000000004</v></c><c r="B6" s="5"><v>0.125</v></c><c r="C6" t="b"><v>1</v></c>'
    '<c r="D6" t="e"><v>#REF!</v></c><c r="E6" s="6"><v>0.25</v></c><c r="F6" s="7"><v>12</v></c></row>',
    before='<cols><col min="3" max="3" hidden="1"/></cols>',
    after='<mergeCells><mergeCell ref="A2:A3"/></mergeCells><hyperlinks><hyperlink ref="D2" r:id="h1"/></hyperlinks>',
)
STRINGS = (
    "Name", "Date", "<r><t>حسن </t></r><r><t>Ridge</t></r><rPh><t>reading aid</t></rPh>", "line one_x000A_line two",
)  # fmt: skip


def names_book(from_1904: bool = False) -> bytes:
    """Two sheets, one of them hidden; comments old and threaded; a hidden row and column; merged cells; a picture."""
    comments = (
        f'<comments {S}><authors><author>M. Ridge</author></authors><commentList><comment ref="B2" authorId="0">'
        "<text><r><t>Said by </t></r><r><t>the office</t></r></text></comment></commentList></comments>"
    )
    threads = (
        '<ThreadedComments><threadedComment ref="A1" personId="{P}"><text>Seen in the morning</text></threadedComment>'
        "</ThreadedComments>"
    )
    return xlsx(
        {
            "Names": (NAMES, ""),
            "Kept aside": (sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>قائمة</t></is></c></row>'), 'state="hidden"'),
        },
        STRINGS,
        {
            "xl/worksheets/_rels/sheet1.xml.rels": relations(
                ("h1", "hyperlink", "https://ridge.example/gate"), ("c1", "comments", "../comments1.xml"), outside=["h1"]
            ),
            "xl/worksheets/_rels/sheet2.xml.rels": relations(("t1", "threadedComment", "/xl/threadedComments/t1.xml")),
            "xl/comments1.xml": comments,
            "xl/threadedComments/t1.xml": threads,
            "xl/persons/person.xml": '<personList><person id="{P}" displayName="Second Hand"/></personList>',
            "xl/media/image1.jpg": jpeg(),
            "xl/vbaProject.bin": b"macro",
            "xl/externalLinks/externalLink1.xml": "<x/>",
        },
        '<workbookPr date1904="1"/>' if from_1904 else "",
    )  # fmt: skip


_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
ODS_TABLES = (
    '<table:table table:name="Names"><table:table-column/><table:table-column table:visibility="collapse"/>'
    '<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p><office:annotation><dc:creator>M. Ridge'
    "</dc:creator><text:p>Said by the office</text:p></office:annotation></table:table-cell>"
    '<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">'
    '<text:p><text:a xlink:href="https://ridge.example/gate">page</text:a></text:p></table:table-cell></table:table-row>'
    '<table:table-row table:number-rows-repeated="2" table:visibility="collapse"><table:table-cell table:number-rows-spanned="2" '
    'office:value-type="date" office:date-value="2026-03-02T12:00:00"><text:p>02/03/26</text:p></table:table-cell>'
    '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="0.30000000000000004">'
    "<text:p>0,3</text:p></table:table-cell></table:table-row>"
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    '<table:table-row><table:table-cell table:formula="of:=SUM([.A2:.A3])" office:value-type="float" office:value="7"><text:p>7'
    '</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT36H00M05S"><text:p>x</text:p>'
    '</table:table-cell><table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p>'
    '</table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ИСТИНА</text:p>'
    "</table:table-cell></table:table-row></table:table>"
    '<table:table table:name="Kept aside" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string">'
    "<text:p>قائمة</text:p></table:table-cell></table:table-row></table:table>"
)


def ods(tables: str = ODS_TABLES, more: Mapping[str, bytes | str] | None = None) -> bytes:
    """An OpenDocument spreadsheet with its properties."""
    styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": (
                f"<office:document-content {_O}><office:automatic-styles>{styles}</office:automatic-styles><office:body>"
                f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
            ),
            "meta.xml": (
                f'<office:document-meta {_O} xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>'
                "<dc:title>Names of Orvane</dc:title><meta:initial-creator>M. Ridge</meta:initial-creator></office:meta>"
                "</office:document-meta>"
            ),
            **(more or {}),
        }
    )  # fmt: skip
