"""The checks: each takes an opened file and gives its faults in words; an empty list is a file without them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pikepdf
from defusedxml import ElementTree

from tests.pdf_check.content import pages_of
from tests.pdf_check.looks import too_faint
from tests.pdf_check.tree import structure

Check = Callable[[pikepdf.Pdf], list[str]]
_NAMES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/", "pdf": "http://ns.adobe.com/pdf/1.3/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
}  # fmt: skip


def fonts(pdf: pikepdf.Pdf) -> list[str]:
    """Every font that a page can use is a Type 0 font with its file and its words in the file."""
    faults = []
    for number, page in enumerate(pdf.pages, 1):
        for name, font in page.resources.get("/Font", pikepdf.Dictionary()).items():
            faults += [f"page {number}, {name}: {why}" for why in _font(font)]
    return faults


def _font(font: Any) -> Iterator[str]:
    if font.get("/Subtype") != "/Type0":
        yield f"is a font of type {font.get('/Subtype')}"
        return
    descriptor = font.DescendantFonts[0].get("/FontDescriptor")
    if descriptor is None or "/FontFile2" not in descriptor or not descriptor.FontFile2.read_bytes():
        yield "its file is not embedded"
    if "/ToUnicode" not in font:
        yield "does not say which words its glyphs stand for"
    glyphs = font.DescendantFonts[0].CIDToGIDMap.read_bytes()[2:]
    if any(glyphs[at : at + 2] == bytes(2) for at in range(0, len(glyphs), 2)):
        yield "words are set in glyph 0, which stands for nothing"


def marks(pdf: pikepdf.Pdf) -> list[str]:
    """Marked content is balanced and never nested, and all that is painted is tagged or an artifact."""
    faults = []
    for number, page in pages_of(pdf):
        faults += [f"page {number}: {fault}" for fault in page.faults]
        faults += [
            f"page {number}: {one.kind} without a mark at {one.box[:2]}" for one in page.painted if one.mark is None
        ]
        if sorted(page.mcids) != list(range(len(page.mcids))):
            faults.append(f"page {number}: its sequences are not numbered from 0, each once")
    return faults


def legible(pdf: pikepdf.Pdf) -> list[str]:
    """Contrast of words to their ground."""
    return [f"page {number}: {fault}" for number, page in pages_of(pdf) for fault in too_faint(page)]


def metadata(pdf: pikepdf.Pdf) -> list[str]:
    """XMP says PDF/A-3a and PDF/UA-1, its extension schema is there, and the document information says the same."""
    if "/Metadata" not in pdf.Root or "/Filter" in pdf.Root.Metadata:
        return ["no metadata, or packed metadata"]
    tree = ElementTree.fromstring(pdf.Root.Metadata.read_bytes())

    def said(path: str) -> str:
        found = tree.find(f".//{path}", _NAMES)
        return "" if found is None else str(found.text)

    info = pdf.trailer.get("/Info", pikepdf.Dictionary())
    pairs = [
        (said("pdfaid:part"), "3"), (said("pdfaid:conformance"), "A"), (said("pdfuaid:part"), "1"),
        (said("pdfaSchema:prefix"), "pdfuaid"), (said("dc:title/rdf:Alt/rdf:li"), str(info.get("/Title", "-"))),
        (said("xmp:CreatorTool"), str(info.get("/Creator", "-"))), (said("pdf:Producer"), str(info.get("/Producer", "-"))),
        (_date(said("xmp:CreateDate")), str(info.get("/CreationDate", "-"))),
        (_date(said("xmp:ModifyDate")), str(info.get("/ModDate", "-"))),
        (said("dc:language/rdf:Bag/rdf:li"), str(pdf.Root.get("/Lang", "-"))),
    ]  # fmt: skip
    return [f"{found!r} where {wanted!r} was to be" for found, wanted in pairs if found != wanted]


def _date(iso: str) -> str:
    return f"D:{''.join(c for c in iso if c.isdigit())}Z"


def colours(pdf: pikepdf.Pdf) -> list[str]:
    """One output intent with an RGB profile; no picture and no operator of another colour space."""
    faults = [f"page {n}: {fault}" for n, page in pages_of(pdf) for fault in page.faults if "operator" in fault]
    intents = pdf.Root.get("/OutputIntents", pikepdf.Array())
    profiles = [one.DestOutputProfile for one in intents if one.get("/S") == "/GTS_PDFA1"]
    if len(profiles) != 1:
        return [*faults, "not one output intent"]
    data = profiles[0].read_bytes()
    if (
        profiles[0].get("/N") != 3
        or data[16:20] != b"RGB "
        or data[36:40] != b"acsp"
        or data[:4] != len(data).to_bytes(4, "big")
    ):
        faults.append("the profile is none of RGB")
    for one in pdf.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
            space = one.get("/ColorSpace")
            faults += [] if space in ("/DeviceRGB", "/DeviceGray") else [f"a picture in {space}"]
    return faults


def attachments(pdf: pikepdf.Pdf) -> list[str]:
    """Every embedded file is associated with the document and says what it is, how long, of when, and its checksum."""
    specs: Mapping[str, Any] = {name: spec.obj for name, spec in pdf.attachments.items()}
    associated = {one.objgen for one in pdf.Root.get("/AF", pikepdf.Array())}
    faults = [f"{name} is not associated" for name, spec in specs.items() if spec.objgen not in associated]
    if len(associated) != len(specs):
        faults.append("what is associated and what is embedded are not the same")
    for name, spec in specs.items():
        faults += [f"{name}: {why}" for why in _attachment(spec)]
    return faults


def _attachment(spec: Any) -> Iterator[str]:
    missing = [key for key in ("/F", "/UF", "/Desc", "/AFRelationship", "/EF") if key not in spec]
    if missing:
        yield f"its {', '.join(missing)} is not there"
        return
    stream = spec.EF.F
    params, body = stream.get("/Params", pikepdf.Dictionary()), stream.read_bytes()
    if "/Subtype" not in stream or "/UF" not in spec.EF:
        yield "its type is not said"
    if params.get("/Size") != len(body) or "/ModDate" not in params or "/CreationDate" not in params:
        yield "its size or dates are not said"
    if bytes(params.get("/CheckSum", b"")) != hashlib.md5(body, usedforsecurity=False).digest():
        yield "its checksum is another"


CHECKS: Mapping[str, Check] = {
    "fonts": fonts, "marks": marks, "structure": structure, "metadata": metadata, "colours": colours,
    "attachments": attachments, "legible": legible,
}  # fmt: skip
