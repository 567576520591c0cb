"""Reading a plain-text article: its paragraphs stay, its title is a guess and called one."""

from __future__ import annotations

import re

from desktop_app.analysis.article.model import Article, Block
from desktop_app.analysis.language import detect_language

READER = "attest-plain 1"
MAX_TEXT = 5_000_000
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?=[^\n]*\S)[^\n]*)*")
_LABEL = re.compile(r"[\w ]{1,12}:")
_BREAKS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")


def read_plain(text: str) -> Article:
    """An article from decoded text. Line ends become "\\n"; control characters and blank edges go; the rest stays."""
    shown = _CONTROL.sub("", _BREAKS.sub("\n", text[:MAX_TEXT])).strip("\n")
    shown = shown if shown.strip() else ""
    notes = (f"The text is longer than {MAX_TEXT} characters; the rest was not read.",) if len(text) > MAX_TEXT else ()
    return Article(
        title=_title(shown),
        authors=(),
        site="",
        published_at="",
        modified_at="",
        language=detect_language(shown),
        language_declared="",
        text=shown,
        blocks=paragraphs(shown),
        images=(),
        embeds=(),
        candidates=(),
        page_state="ok" if shown else "empty",
        page_reason="" if shown else "no readable text was found",
        parser=READER,
        title_is_guess=True,
        notes=notes,
    )


def paragraphs(text: str) -> tuple[Block, ...]:
    """Stretches between blank lines."""
    return tuple(Block("paragraph", 0, found.start(), found.end()) for found in _PARAGRAPH.finditer(text))


def _title(text: str) -> str:
    """The first line that looks like a heading: short, without a full stop, not a label such as "PHOTO:"."""
    lines = [line.strip() for line in text[:20_000].split("\n") if line.strip()]
    return next((line for line in lines[:40] if _is_heading(line)), lines[0][:120] if lines else "")


def _is_heading(line: str) -> bool:
    last = line.rstrip('”"»’')[-1:]
    worded = " " in line and line[0] not in '“"«' and not _LABEL.match(line)
    return 8 <= len(line) <= 140 and worded and last not in ".:;,!?؟。…)"
