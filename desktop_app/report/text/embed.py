"""Faces in the file: Type 0 fonts, only the glyphs used, and the exact words each of them stands for (ToUnicode)."""

from __future__ import annotations

import hashlib
import string
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from desktop_app.report.text.face import Face

_DROPPED = ("GSUB", "GPOS", "GDEF", "DSIG", "STAT", "MATH", "BASE", "JSTF", "kern", "name", "OS/2", "post", "vhea", "vmtx", "VORG")  # fmt: skip
_ROWS = 100


def font_name(canvas: Any, face: Face) -> str:
    """The face's name in the file (`/Fa1`); it is written when the file is saved."""
    document = canvas._doc
    for at, embedded in enumerate(e for e in document.delayedFonts if isinstance(e, _Embedded)):
        if embedded.face is face:
            return f"/Fa{at + 1}"
    document.delayedFonts.append(
        _Embedded(face, f"Fa{sum(isinstance(e, _Embedded) for e in document.delayedFonts) + 1}")
    )
    return f"/{document.delayedFonts[-1].name}"


class _Embedded:
    """One face in one file; reportlab calls `addObjects` at save."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name

    def addObjects(self, document: Any) -> None:  # noqa: N802
        """Write the font's objects."""
        cids = self.face.cids()
        data, new_ids = _subset(self.face, {gid for gid, _words, _width in cids})
        tag = "".join(string.ascii_uppercase[b % 26] for b in hashlib.sha256(data).digest()[:6])
        base = f"{tag}+{self.face.name}"
        stream = {
            "file": _stream(document, data, f"{self.name}-file", Length1=len(data)),
            "map": _stream(document, b"".join(new_ids[g].to_bytes(2, "big") for g, _w, _a in cids), f"{self.name}-map"),
            "words": _stream(document, _to_unicode([words for _g, words, _a in cids]), f"{self.name}-words"),
        }
        descriptor = document.Reference(_dictionary(self._descriptor(base, stream["file"])), f"{self.name}-descriptor")
        descendant = {
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{base}", "FontDescriptor": descriptor,
            "CIDSystemInfo": _dictionary(
                {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
            ),
            "DW": 0, "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(a, 2) for _g, _w, a in cids])]),
            "CIDToGIDMap": stream["map"],
        }  # fmt: skip
        font = {
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{base}", "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(_dictionary(descendant), f"{self.name}-cid")]),
            "ToUnicode": stream["words"],
        }  # fmt: skip
        reference = document.Reference(_dictionary(font), self.name)
        document.idToObject["BasicFonts"].dict[self.name] = reference

    def _descriptor(self, base: str, file: Any) -> dict[str, Any]:
        face = self.face
        box = [round(v * face.scale) for v in _head_box(face.data)]
        return {
            "Type": "/FontDescriptor", "FontName": f"/{base}", "Flags": 4, "FontBBox": pdfdoc.PDFArray(box),
            "ItalicAngle": 0, "Ascent": round(face.ascent), "Descent": round(face.descent),
            "CapHeight": round(face.ascent), "StemV": 80, "FontFile2": file,
        }  # fmt: skip


def _dictionary(values: dict[str, Any]) -> Any:
    return pdfdoc.PDFDictionary(values)


def _stream(document: Any, data: bytes, name: str, **extra: int) -> Any:
    stream = pdfdoc.PDFStream(_dictionary(dict(extra)), data)
    stream.filters = [pdfdoc.PDFZCompress]
    return document.Reference(stream, name)


def _subset(face: Face, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """The font file with these glyphs alone, and each old glyph's new number."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs | {0})
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    small = plan.execute()
    return bytes(small.blob.data), dict(plan.old_to_new_glyph_mapping)


def _head_box(data: bytes) -> list[int]:
    """xMin, yMin, xMax, yMax of the font file's `head` table, in font units."""
    count = int.from_bytes(data[4:6], "big")
    for at in range(12, 12 + 16 * count, 16):
        if data[at : at + 4] == b"head":
            head = int.from_bytes(data[at + 8 : at + 12], "big")
            return [int.from_bytes(data[head + 36 + 2 * i : head + 38 + 2 * i], "big", signed=True) for i in range(4)]
    raise ValueError("the font file has no head table")


def _to_unicode(words: list[str]) -> bytes:
    """A ToUnicode map: one row a character id, UTF-16."""
    rows = [f"<{cid:04x}> <{text.encode('utf-16-be').hex()}>" for cid, text in enumerate(words) if text]
    out = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ]
    for at in range(0, len(rows), _ROWS):
        part = rows[at : at + _ROWS]
        out += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    out.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(out).encode("ascii")
