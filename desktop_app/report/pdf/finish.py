"""The printed pages made into the file that leaves: built for PDF/A-3a and PDF/UA-1, in one rewrite."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import BinaryIO

import pikepdf

from desktop_app.report.pdf.attach import Attached, add_files, with_check
from desktop_app.report.pdf.colour import add_output_intent
from desktop_app.report.pdf.held import held
from desktop_app.report.pdf.metadata import About, describe
from desktop_app.report.pdf.structure import add_structure, promise_structure
from desktop_app.report.pdf.tags import Element

_VERSION = "1.7"


def finished(pages: bytes, root: Element, about: About, files: Sequence[Attached]) -> bytes:
    """Pages made into the file that leaves, in memory."""
    out = io.BytesIO()
    finish_into(out, io.BytesIO(pages), root, about, files)
    return out.getvalue()


def finish_into(out: BinaryIO, pages: BinaryIO, root: Element, about: About, files: Sequence[Attached]) -> None:
    """Tags, what the file says of itself, colours, attachments and their hashes. The same input gives the same bytes.

    `pages`: as reportlab wrote them; `root`: the tree of the canvas they were drawn on.
    """
    with pikepdf.open(pages) as pdf:
        promise_structure(pdf, root)
        describe(pdf, about)
        add_output_intent(pdf)
        add_files(pdf, with_check(files), about.pdf_date)
        with held(out) as stream:
            pdf.save(
                stream, deterministic_id=True, compress_streams=True, min_version=_VERSION, force_version=_VERSION,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
            )  # fmt: skip
    add_structure(out, root)
