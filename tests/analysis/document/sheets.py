"""PDFs made by hand: small, complete, and without any font of anybody's."""

from __future__ import annotations

HEBREW = {code: 0x5D0 + n for n, code in enumerate(range(0x41, 0x41 + 27))}
"""Code A is alef, B is bet …: a font whose letters are Hebrew."""


def pdf(sheets: list[bytes], unicode_map: dict[int, int] | None = None, info: bytes = b"") -> bytes:
    """A PDF whose sheets hold these content streams; /F1 is Helvetica, its codes read by `unicode_map` if given."""
    mapped = unicode_map or {}
    lines = b"".join(b"<%02X> <%04X>\n" % pair for pair in mapped.items())
    cmap = b"begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n%d beginbfchar\n%sendbfchar\nendcmap" % (
        len(mapped),
        lines,
    )
    to_unicode = b"/ToUnicode 4 0 R" if mapped else b""
    kids = b" ".join(b"%d 0 R" % (6 + 2 * n) for n in range(len(sheets)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(sheets)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%s>>" % to_unicode,
        b"<</Length %d>>stream\n%s\nendstream" % (len(cmap), cmap),
        b"<<%s>>" % info,
    ]
    for n, content in enumerate(sheets):
        place = b"/MediaBox[0 0 400 400]/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R>>" % (place, 7 + 2 * n))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer<</Size %d/Root 1 0 R/Info 5 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def words(*lines: str) -> bytes:
    """A content stream with one line of text below the other."""
    moves = b"".join(b"1 0 0 1 20 %d Tm (%s) Tj\n" % (360 - 20 * n, line.encode()) for n, line in enumerate(lines))
    return b"BT /F1 12 Tf\n%sET" % moves


def drawn(hebrew: str) -> str:
    """The codes of a Hebrew line as most producers draw it: last letter first."""
    codes = {chr(letter): chr(code) for code, letter in HEBREW.items()}
    return "".join(codes.get(letter, letter) for letter in hebrew)[::-1]
