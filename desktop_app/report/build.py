"""The evidence PDF: plain layout, embedded fonts, the same bytes for the same content."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image as Picture
from PIL import ImageOps
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer

from desktop_app import files
from desktop_app.errors import AppError
from desktop_app.report.manifest import manifest_bytes
from desktop_app.report.model import BuiltReport, Exhibit, ReportClaim, ReportContent
from desktop_app.report.words import Words

Blobs = Callable[[str], bytes]
_FACE, _BOLD = "AttestSans", "AttestSans-Bold"
_BODY = ParagraphStyle("body", fontName=_FACE, fontSize=9.5, leading=14, spaceAfter=5)
_SMALL = ParagraphStyle("small", parent=_BODY, fontSize=7.5, leading=10.5, spaceAfter=2, textColor="#333333")
_H1 = ParagraphStyle("h1", parent=_BODY, fontName=_BOLD, fontSize=19, leading=25, spaceAfter=10)
_H2 = ParagraphStyle("h2", parent=_BODY, fontName=_BOLD, fontSize=13, leading=18, spaceBefore=8, spaceAfter=5)
_H3 = ParagraphStyle("h3", parent=_BODY, fontName=_BOLD, fontSize=10, leading=14, spaceBefore=7, spaceAfter=3)
_ABOUT = (
    "This document was made by a program from an archive. It says what was captured, by whom, when and how, what "
    "researchers concluded, and on what grounds. A hash shows that bytes did not change since capture; it does not show "
    "that a page said so, nor that what it said is so. Times are those of the collector's computer unless said otherwise. "
    "People are printed as codes with key fingerprints unless names were asked for."
)
_CHECK = (
    "1. sha256sum -c on the file of the same name that ends in .sha256 must say OK.",
    "2. The attached manifest.json lists every item, hash and claim; its SHA-256 stands on the cover.",
    "3. The attached texts are the exact words of each exhibit (UTF-8). Copying from the pages is not exact.",
    "4. Each original can be handed over as a file; its SHA-256 must be the one printed here.",
)


def build_report(content: ReportContent, blobs: Blobs, out: Path, progress: Callable[[int, int], None]) -> BuiltReport:
    """Write OUT and OUT.sha256 (sha256sum's format). The same content gives the same bytes with the same build."""
    rl_config.invariant = 1
    rl_config.pdfComments = 0
    words = Words(_register_fonts())
    manifest = manifest_bytes(content)
    manifest_sha256 = hashlib.sha256(manifest).hexdigest()
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=A4, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=20 * mm, bottomMargin=20 * mm,
        title=content.title, author="", creator=f"Attest {content.version}", lang="en", initialFontName=_FACE,
    )  # fmt: skip
    story = [*_cover(content, words, manifest_sha256)]
    for number, exhibit in enumerate(content.exhibits):
        progress(number, len(content.exhibits))
        story += _exhibit(exhibit, blobs, words)
    story += _end(content, words)
    document.build(story, onFirstPage=_footer(content), onLaterPages=_footer(content))
    data, pages = _attach(buffer.getvalue(), manifest, content)
    files.write_file(out, data)
    digest = hashlib.sha256(data).hexdigest()
    files.write_file(out.with_name(out.name + ".sha256"), f"{digest}  {out.name}\n".encode())
    return BuiltReport(pages, digest, manifest_sha256, words.unprinted)


def _register_fonts() -> frozenset[int]:
    """The bundled faces; the characters that the regular face has."""
    folder = resources.files("resources.fonts")
    for name, file in ((_FACE, "NotoSans-Regular.ttf"), (_BOLD, "NotoSans-Bold.ttf")):
        with resources.as_file(folder / file) as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))
    pdfmetrics.registerFontFamily(_FACE, normal=_FACE, bold=_BOLD, italic=_FACE, boldItalic=_BOLD)
    return frozenset(pdfmetrics.getFont(_FACE).face.charToGlyph)


def _footer(content: ReportContent) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.setFont(_FACE, 7)
        canvas.setFillGray(0.35)
        canvas.drawString(22 * mm, 11 * mm, f"Attest · state {content.state_sha256[:16]} · {content.date}")
        canvas.drawRightString(A4[0] - 22 * mm, 11 * mm, str(document.page))

    return draw


def _cover(content: ReportContent, words: Words, manifest_sha256: str) -> Iterator[Flowable]:
    yield Spacer(1, 40 * mm)
    yield Paragraph(words.plain(content.title), _H1)
    rows = [
        ("Archive", content.archive),
        ("Archive id", content.archive_id),
        ("Date of the last entry", content.date),
        ("State of the archive (SHA-256)", content.state_sha256),
        ("Manifest (SHA-256)", manifest_sha256),
        ("Exhibits", str(len(content.exhibits))),
    ]
    rows += [("Researcher", f"{code}, key {fingerprint}") for code, fingerprint in content.people]
    yield from _rows(rows, words)
    yield Spacer(1, 8 * mm)
    yield Paragraph("What this document is", _H2)
    yield Paragraph(_ABOUT, _BODY)
    yield Paragraph("Exhibits", _H2)
    for exhibit in content.exhibits:
        yield Paragraph(
            words.plain(f"{exhibit.number}. {exhibit.title} ({exhibit.kind}, {len(exhibit.claims)} claims)"), _BODY
        )


def _rows(rows: list[tuple[str, str]], words: Words, style: ParagraphStyle = _BODY) -> Iterator[Flowable]:
    for name, value in rows:
        if value:
            yield Paragraph(f"<b>{words.plain(name)}:</b> {words.plain(value[:1_500])}", style)


def _exhibit(exhibit: Exhibit, blobs: Blobs, words: Words) -> Iterator[Flowable]:
    yield PageBreak()
    yield Paragraph(words.plain(f"Exhibit {exhibit.number}: {exhibit.title}"), _H1)
    if exhibit.fault:
        yield Paragraph(words.plain(f"Not shown: {exhibit.fault}"), _BODY)
        return
    rows = [("Kind", exhibit.kind), ("Source", exhibit.source), ("Published", exhibit.published_at)]
    yield from _rows([*rows, ("Captured", exhibit.captured_at), ("Item", exhibit.item)], words)
    if exhibit.picture:
        yield from _picture(exhibit, blobs, words)
    if exhibit.text:
        yield Paragraph("Text, with claims marked", _H2)
        yield from _text(exhibit, words)
    yield from _claims(exhibit, words)
    if exhibit.referenced:
        yield Paragraph("Referenced, not captured", _H2)
        yield from (Paragraph(words.plain(f"• {name}"), _BODY) for name in exhibit.referenced)
    yield Paragraph("Record, and how each fact is known", _H2)
    yield from _rows([(f"{name} ({how})", value) for name, value, how in exhibit.record], words, _SMALL)
    yield Paragraph("Files", _H2)
    for asset in exhibit.assets:
        yield Paragraph(words.plain(f"{asset.role} · {asset.mime} · {asset.size_bytes} bytes"), _SMALL)
        yield Paragraph(asset.sha256, _SMALL)
    yield Paragraph("Custody", _H2)
    yield from (Paragraph(words.plain(f"{at}  {by}: {what}"), _SMALL) for at, by, what in exhibit.custody)


def _text(exhibit: Exhibit, words: Words) -> Iterator[Flowable]:
    place = 0
    for line in exhibit.text.split("\n"):
        if line.strip():
            yield Paragraph(words.highlighted(line, place, exhibit.claims), _BODY)
        place += len(line) + 1


def _claims(exhibit: Exhibit, words: Words) -> Iterator[Flowable]:
    if exhibit.claims:
        yield Paragraph("Claims and assessments", _H2)
    for claim in exhibit.claims:
        yield Paragraph(words.plain(f"[{claim.number}] {claim.status} {claim.kind} ({claim.about})"), _H3)
        yield Paragraph(words.plain(_pinned(claim)), _BODY)
        if claim.attribution:
            yield Paragraph(words.plain(f"Said by: {claim.attribution}"), _BODY)
        if claim.differing:
            yield Paragraph("<b>Assessors differ</b>: each stands with its person and reason.", _BODY)
        for a in claim.assessments:
            standing = "stands" if a.standing else "superseded"
            reason = f": {a.reason}" if a.reason else " (no reason given)"
            grade = f", grade {a.grade}" if a.grade else ""
            yield Paragraph(
                words.plain(f"{a.at} {a.by}: {a.status}, about the {a.about}{grade}, {standing}{reason}"), _SMALL
            )


def _pinned(claim: ReportClaim) -> str:
    if claim.region:
        x, y, w, h = claim.region
        return f"Region of the picture: {w} × {h} pixels at {x}, {y}"
    return f"“{claim.quote[:1_000]}”"


def _picture(exhibit: Exhibit, blobs: Blobs, words: Words) -> Iterator[Flowable]:
    if exhibit.graphic:
        yield Paragraph(
            "The picture is marked graphic and is not shown here; its file and hash are listed below.", _BODY
        )
        return
    try:
        with Picture.open(io.BytesIO(blobs(exhibit.picture))) as image:
            image.draft("RGB", (1_200, 1_200))
            turned = ImageOps.exif_transpose(image).convert("RGB")
            turned.thumbnail((1_200, 1_200))
            bare = Picture.frombytes("RGB", turned.size, turned.tobytes())
    except (AppError, OSError, ValueError, Picture.DecompressionBombError):
        yield Paragraph("The picture cannot be shown; its file and hash are listed below.", _BODY)
        return
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    out.seek(0)
    width = min(150 * mm, 100 * mm * bare.width / bare.height)
    yield Image(out, width=width, height=width * bare.height / bare.width)
    yield Paragraph(words.plain(exhibit.caption or "without a caption"), _SMALL)


def _end(content: ReportContent, words: Words) -> Iterator[Flowable]:
    yield PageBreak()
    yield Paragraph("What was left out", _H2)
    for count, reason in content.left_out or ((0, "nothing that the choice named was left out"),):
        yield Paragraph(words.plain(f"{count}: {reason}"), _BODY)
    yield Paragraph("How to check this document", _H2)
    yield from (Paragraph(words.plain(step), _BODY) for step in _CHECK)
    yield Paragraph("Known limits", _H2)
    yield Paragraph(
        "This version prints Latin, Cyrillic and Greek letters. Words in other scripts, and words that run right to left, "
        "are counted on the page and given in full in the attached texts.",
        _BODY,
    )


def _attach(data: bytes, manifest: bytes, content: ReportContent) -> tuple[bytes, int]:
    """The manifest and the exact texts as attachments; dates and ids fixed."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        named = [("manifest.json", manifest, "application/json")]
        named += [
            (f"exhibit-{e.number:04d}.txt", e.text.encode("utf-8"), "text/plain") for e in content.exhibits if e.text
        ]
        for name, body, mime in named:
            spec = pikepdf.AttachedFileSpec(
                pdf,
                body,
                filename=name,
                mime_type=mime,
                creation_date="D:20200101000000Z",
                mod_date="D:20200101000000Z",
            )
            pdf.attachments[name] = spec
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, compress_streams=True)
        return out.getvalue(), len(pdf.pages)
