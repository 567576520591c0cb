"""Where a line may end: spaces, soft hyphens, a few marks, between ideographs (kinsoku), between Burmese syllables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.report.text.graphemes import graphemes

SOFT_HYPHEN = "\u00ad"
# No-break spaces (U+00A0, U+202F, U+2007) are left out on purpose: « and » keep theirs.
_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
_CJK = (
    "\u2e80-\u2fdf\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！‼⁇⁈⁉）〕］｝〉》」』】〙〗〟’”»›ヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々〻‐゠–〜…‥,.:;?!)]}%‰°"
    "،؛؟۔\u104a\u104b\u0964\u0965\u0e2f\u0e46\u0ec6"
)
_NEVER_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“«‹([{¿¡")
_GLUE = frozenset("\u00a0\u202f\u2007\u2011\u2060\ufeff\u034f\u200d")
"""No line ends before or after these."""
_BURMESE = (
    "[\u1000-\u102a\u103f\u104c-\u104f\u1040-\u1049][\u102b-\u103e\u1056-\u1064\u1071-\u1074\u1082-\u108d\u109a-\u109d]*"
    "(?:\u1039[\u1000-\u1021][\u102b-\u103e]*)*(?:[\u1000-\u1021]\u1037?\u103a[\u1037\u1038]*)*[\u104a\u104b]*"
)
_OTHER = f"(?![{_CJK}\u1000-\u109f])[^{_SPACES}]"
_PIECE = re.compile(
    f"{_BURMESE}[{_SPACES}]*"
    f"|[{_CJK}][{_SPACES}]*"
    f"|[{_SPACES}]+"
    f"|(?:{_OTHER})+?(?:(?<=[-/?&=_–—\u05be\u1361\u00ad])(?![-\\d–—{_SPACES}])|(?=[{_CJK}\u1000-\u109f{_SPACES}])|$)[{_SPACES}]*"
    "|.",
    re.DOTALL,
)
_SPACE = re.compile(f"[{_SPACES}]")
# Where a word without spaces is parted when it must be: never before a vowel or sign that follows its consonant (Thai, Lao),
# never after a vowel that is written before it.
_FOLLOWS = frozenset("\u0e30\u0e32\u0e33\u0e45\u0e2f\u0e46\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6")
_PRECEDES = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of the parts between which a line may end, spaces at the end of each part included."""
    start = end = 0
    for match in _PIECE.finditer(text):
        if end and not _together(text, start, end):
            yield start, end
            start = end
        end = match.end()
    if end:
        yield start, end


def _together(text: str, start: int, end: int) -> bool:
    """Whether no line may end between text[start:end] and what follows it."""
    before, after = text[end - 1], text[end]
    if before in _GLUE or after in _GLUE or before in _NEVER_LAST or _SPACE.match(after):
        return True
    if after not in _NEVER_FIRST:
        return False
    # A full stop of Burmese or French stands after a space: it may not begin a line either.
    return not _SPACE.match(before) or (after in "\u104a\u104b\u0964\u0965:;?!»" and _stands_alone(text, start, end))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the mark at `end` is all that stands there up to the next space."""
    return start < end - 1 and (end + 1 == len(text) or bool(_SPACE.match(text[end + 1])))


def cuts(text: str, start: int, end: int) -> list[int]:
    """Places within a part that is longer than a line where it may be parted, in order; the graphemes stay whole."""
    found = [start + to for _from, to in graphemes(text[start:end])][:-1]
    nicer = [at for at in found if text[at] not in _FOLLOWS and text[at - 1] not in _PRECEDES]
    return nicer or found
