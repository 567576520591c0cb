"""Attachments of the PDF: the manifest and each exhibit's exact words."""

from __future__ import annotations

import io

import pikepdf

from desktop_app.report.manifest import NAME, text_name
from desktop_app.report.model import ReportContent

_FIXED_DATE = "D:20200101000000Z"


def attached(pdf_bytes: bytes, manifest: bytes, content: ReportContent) -> tuple[bytes, int]:
    """The PDF with its attachments, dates and ids fixed; and its number of pages."""
    files = [(NAME, manifest, "application/json")]
    files += [(text_name(e.number), e.text.encode("utf-8"), "text/plain") for e in content.exhibits if e.text]
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        for name, body, mime in files:
            pdf.attachments[name] = pikepdf.AttachedFileSpec(
                pdf, body, filename=name, mime_type=mime, creation_date=_FIXED_DATE, mod_date=_FIXED_DATE
            )
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, compress_streams=True)
        return out.getvalue(), len(pdf.pages)
