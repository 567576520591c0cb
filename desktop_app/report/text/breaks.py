"""Where a line may end: spaces, a few marks, between ideographs, between Burmese syllables."""

from __future__ import annotations

import re

# No-break spaces (U+00A0, U+202F, U+2007) are left out on purpose: « and » keep theirs.
_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
_CJK = "\u2e80-\u2fdf\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60"
_NEVER_FIRST = "、。，．・：；？！‼⁇⁈⁉）〕］｝〉》」』】〙〗〟’”»ヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々〻‐゠–〜,.:;?!)\\]}%"
_NEVER_LAST = "（〔［｛〈《「『【〘〖〝‘“«(\\[{"
_BURMESE = (
    "[\u1000-\u102a\u103f\u104c-\u104f\u1040-\u1049][\u102b-\u103e\u1056-\u1064\u1071-\u1074\u1082-\u108d\u109a-\u109d]*"
    "(?:\u1039[\u1000-\u1021][\u102b-\u103e]*)*(?:[\u1000-\u1021]\u1037?\u103a[\u1037\u1038]*)*[\u104a\u104b]*"
)
_PIECE = re.compile(
    f"{_BURMESE}[{_SPACES}]*"
    f"|[{_NEVER_LAST}]*[{_CJK}](?:[{_NEVER_FIRST}]*)[{_SPACES}]*"
    f"|[{_SPACES}]+"
    f"|(?:(?![{_CJK}\u1000-\u109f])[^{_SPACES}])+?(?:(?<=[-/?&=_–—])(?![\\d{_SPACES}])|(?=[{_CJK}\u1000-\u109f{_SPACES}])|$)[{_SPACES}]*"
    "|.",
    re.DOTALL,
)


def pieces(text: str) -> list[tuple[int, int]]:
    """(start, end) of the parts between which a line may end, spaces at the end of each part included."""
    return [match.span() for match in _PIECE.finditer(text)]
