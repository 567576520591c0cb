"""Reading a plain-text article: its paragraphs stay, its title is a guess and called one."""

from __future__ import annotations

import re

from desktop_app.analysis.article.model import Article, Block
from desktop_app.analysis.language import detect_language

READER = "attest-plain 1"
MAX_TEXT = 5_000_000
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?=[^\n]*\S)[^\n]*)*")
_LABEL = re.compile(r"[\w ]{1,12}:")
_PICTURE = re.compile(r"(?:TOP )?(?:PHOTO|IMAGE|PICTURE|VIDEO|Photo|Image|Picture|Video|Фото|صورة|الصورة)S?s?\s?:")
_UPDATE = re.compile(r"[A-Z]{4,12}(?: [A-Z0-9:.]{2,6}){0,3}:\s+")
_SENTENCE = re.compile(r"[.!?؟。…][”\"»’)]*(?:\s|$)|:\s?[“«\"]")
_STOP = re.compile(r"(?<![A-Z])[.!?؟。](?=\s)")
_LONGEST = 120
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
    """The heading above the body, else the body's first sentence. A heading further down names its own part only."""
    lines = [line.strip() for line in text[:20_000].split("\n") if line.strip()][:40]
    for line in lines:
        if _is_heading(line):
            return line
        if _is_body(line):
            return _first_sentence(line)
    return lines[0][:_LONGEST] if lines else ""


def _is_heading(line: str) -> bool:
    last = line.rstrip('”"»’')[-1:]
    worded = " " in line and line[0] not in '“"«' and not _LABEL.match(line)
    return 8 <= len(line) <= 140 and worded and last not in ".:;,!?؟。…)"


def _is_body(line: str) -> bool:
    """A sentence of the article itself, not a picture's line, a label, a byline or a date."""
    return not _PICTURE.match(line) and bool(_SENTENCE.search(line)) and len(line) > 40


def _first_sentence(line: str) -> str:
    """Without an update's label; cut between words, and the cut is shown."""
    line = line[label.end() :] if (label := _UPDATE.match(line)) else line
    sentence = line[: stop.start() + 1] if (stop := _STOP.search(line)) else line
    if len(sentence) <= _LONGEST:
        return sentence
    cut = sentence[: _LONGEST - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:—–-") + "…"
