"""Quotations with their speaker, indirect statements, and responsibility taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.claims.model import Suggestion

_QUOTE = re.compile(r"“([^“”\n]{2,1500})(?:”|(?=\n))|\"([^\"\n]{2,1500})\"")
_VERBS = (
    r"said|says|say|told|tells|asked|added|warned|stated|claimed|insisted|announced|declared|reported|wrote|argued|"
    r"addressed|noted|confirmed|denied|called|portrayed|tweeted|referring|replied|seized|continued"
)
_VERB = re.compile(rf"\b(?:{_VERBS})\b")
_NAME = r"(?:[A-Z][\w’'.-]+|de|al-[A-Z]\w+|bin|von|van)"
_SPEAKER = re.compile(
    rf"((?:(?:the|The|a|A|an|An)\s+)?(?:[\w.’'“”-]+\s+){{0,6}}?(?:{_NAME}\s*){{1,5}})(?=\s*(?:,[^,\n]{{0,80}},)?\s*(?:{_VERBS})\b)"
)
_ROLE_SPEAKER = re.compile(
    rf"\b((?:[Aa]n?|[Tt]he)\s+(?:[\w“”’'.-]+\s+){{0,5}}?(?:official|officials|diplomat|source|spokesman|spokeswoman|spokesperson|resident|witness|doctor|activist|commander|envoy|army|military|ministry|minister|officials))(?:”)?\s+(?:{_VERBS})\b"
)
_SAID_AFTER = re.compile(rf"^[”\",\s]*(?:{_VERBS})\s+((?:[\w“”’'.-]+\s+){{0,6}}?[\w“”’'-]+)(?=[.,:\n]|$)")
_PRONOUN = re.compile(rf"\b(He|She|They|he|she|they|the envoy)\s+(?:{_VERBS})\b")
_RESPONSIBILITY = re.compile(
    r"([^.\n]{1,120}?)\b(?:took|takes|claimed|has claimed|accepted)\s+responsibility\b[^.\n]{0,160}\.?"
)
_NOBODY = re.compile(r"\b(?:no|No|nobody|Nobody|none|None|no one|No one)\b")
_INDIRECT = re.compile(
    r"(?:^|(?<=[.”]\s)|(?<=\n))([^.\n“”]{2,120}?)\s+(?:has\s+|have\s+)?(said|says|reports|reported|warned|announced|confirmed|stated|claimed)\s+(?:that\s+|it\s+|on\s|last\s|he\s|she\s|they\s)[^\n“”]{10,400}?\.(?=\s|$)"
)
_REACH = 160
"""How far beside a quotation its speaker is looked for: bounds the work on hostile text."""
_LEAD = re.compile(r"^(?:However|But|And|Meanwhile|Later|On \w+day),?\s+(?:an?\s+)?(?=[“A-Z])")


def statement_suggestions(text: str) -> list[Suggestion]:
    """In the text's order; a quotation's speaker is filled in as a guess."""
    found = [*_quotations(text), *_responsibilities(text)]
    taken = [(s.start, s.end) for s in found]
    found += [s for s in _indirect(text) if not any(s.start < end and start < s.end for start, end in taken)]
    return sorted(found, key=lambda suggestion: suggestion.start)


def _quotations(text: str) -> Iterator[Suggestion]:
    last = ""
    for match in _QUOTE.finditer(text):
        quote = match[1] or match[2]
        start = match.start(1) if match[1] else match.start(2)
        floor, ceiling = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        line_start = max(text.rfind("\n", floor, match.start()) + 1, floor)
        line_end = text.find("\n", match.end(), ceiling)
        line_end = ceiling if line_end < 0 else line_end
        if text[line_start:line_end].strip() == match[0].strip() and quote.istitle():
            continue
        if len(quote.split()) < 2 or not (
            speaker := _speaker(text[line_start : match.start()], text[match.end() : line_end], last)
        ):
            if len(quote.split()) < 4:
                continue
            speaker = last if _PRONOUN.search(text[line_start:line_end]) else ""
        kind = "quotation" if quote[-1] in ".!?…" or len(quote.split()) > 5 else "statement"
        yield Suggestion(
            kind,
            quote,
            start,
            start + len(quote),
            "quotation",
            speaker,
            _role(speaker),
            trust="guess" if speaker else "draft",
        )
        last = speaker or last


def _speaker(before: str, after: str, last: str) -> str:
    """The name beside the quotation: after it, before it, or the last one who spoke for a pronoun."""
    if match := _SAID_AFTER.match(after):
        return last if match[1] in ("he", "she", "they") else _clean(match[1])
    hidden = re.sub(r"“[^“”]*”", lambda m: " " * len(m[0]), before)
    names = [(m.start(1), _clean(m[1])) for pattern in (_SPEAKER, _ROLE_SPEAKER) for m in pattern.finditer(hidden)]
    roles = [(m.start(1), _clean(m[1])) for m in _ROLE_SPEAKER.finditer(before)]
    pronouns = [(m.start(), last) for m in _PRONOUN.finditer(hidden)]
    found = sorted(names + roles + pronouns)
    return found[-1][1] if found else ""


def _clean(name: str) -> str:
    return _LEAD.sub("", name).strip(" ,“”\"'")[:120]


def _role(speaker: str) -> str:
    """Words before the name that say what the speaker is."""
    words = speaker.split()
    lower = [w for w in words if w[:1].islower() and w not in ("de", "al", "bin", "von", "van")]
    return speaker if lower and not any(w[:1].isupper() for w in words[1:]) else ""


def _responsibilities(text: str) -> Iterator[Suggestion]:
    for match in _RESPONSIBILITY.finditer(text):
        quote = match[0].strip()
        if _NOBODY.search(match[1]):
            continue
        start = match.start() + match[0].index(quote)
        yield Suggestion(
            "responsibility", quote, start, start + len(quote), "responsibility", _clean(match[1]), status="claimed"
        )


def _indirect(text: str) -> Iterator[Suggestion]:
    for match in _INDIRECT.finditer(text):
        quote = match[0].strip()
        start = match.start() + match[0].index(quote)
        speaker = _clean(match[1].split(",")[0])
        if speaker and speaker[:1].isupper() and not re.match(r"(It|This|That|There|Most|Both|If)\b", speaker):
            yield Suggestion("statement", quote, start, start + len(quote), "indirect", speaker, trust="guess")
