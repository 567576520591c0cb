"""Footnotes as HTML: marks that lead to their notes, which stand below their part and lead back."""

from __future__ import annotations

from html import escape

from desktop_app.report.text.block import Block
from desktop_app.report.text.footnotes import Footnote
from desktop_app.report.text.links import Link
from desktop_app.report.web.parts import Markup


def marked(block: Block) -> str:
    """A paragraph's words; its marks are links."""
    words: str = block.paragraph.text
    if not block.footnotes:
        return words
    numbers = {note.key: note.number for note in block.footnotes}
    out, at = [], 0
    for link in block.links:
        if isinstance(link, Link) and link.within == "Reference":
            out += [escape(words[at : link.start]), _mark(link, numbers[link.to])]
            at = link.end
    return Markup("".join([*out, escape(words[at:])]))


def _mark(link: Link, number: int) -> str:
    name = f' id="{link.name}"' if link.name else ""
    return f'<sup><a{name} href="#{link.to}" role="doc-noteref" aria-label="{escape(link.alt)}">({number})</a></sup>'


def note_below(note: Footnote) -> str:
    """A note: its number leads to its mark."""
    number, words = next(link for link in note.block.links if isinstance(link, Link)), note.block.paragraph.text
    head, rest = escape(words[number.start : number.end]), escape(words[number.end :])
    back = f'<a href="#{number.to}" role="doc-backlink" aria-label="{escape(number.alt)}">{head}</a>'
    return f'<p id="{note.key}" role="doc-footnote" dir="auto">{back}{rest}</p>\n'
