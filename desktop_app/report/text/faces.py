"""Faces: shaping by HarfBuzz, one character id for each (glyph, words it stands for), and the choice of a face."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from importlib import resources

import uharfbuzz as hb

_MOST_CIDS = 65_535
# Never change the face: joiners, bidi controls, soft hyphen, variation selectors.
_CLINGING = frozenset("\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff") | frozenset(
    map(chr, [*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)])
)
_STACK = (
    ("NotoSans-Regular", "NotoSans-Bold"),
    ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    ("NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold"),
    ("NotoSansBengali-Regular", ""),
    ("NotoSansThai-Regular", ""),
    ("NotoSansGeorgian-Regular", ""),
    ("NotoSansArmenian-Regular", ""),
    ("NotoSansEthiopic-Regular", ""),
    ("NotoSansSymbols2-Regular", ""),
    ("NotoSansSymbols-Regular", ""),
    ("DroidSansFallbackFull", ""),
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph; lengths in thousandths of the text size. `cluster`: place of its words in the shaped text."""

    cid: int
    width: float
    advance: float
    dx: float
    dy: float
    cluster: int


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped piece: its glyphs from left to right and its whole advance (thousandths of the text size)."""

    glyphs: tuple[Glyph, ...]
    advance: float


class Face:
    """One font file within one report. Character ids depend on the order of use: a new Face for every report."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data
        self.hb_face = hb.Face(hb.Blob(data))
        self._font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self.characters = frozenset(self.hb_face.unicodes)
        self._cid_of: dict[tuple[int, str], int] = {(0, ""): 0}
        self._shaped: dict[tuple[str, bool], Shaped] = {}
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.scale, extents.descender * self.scale

    @property
    def used(self) -> bool:
        """Whether anything was set in this face."""
        return len(self._cid_of) > 1

    def cids(self) -> list[tuple[int, str, float]]:
        """(glyph, words, own advance) of each character id, in order from 0."""
        return [(gid, words, self._font.get_glyph_h_advance(gid) * self.scale) for gid, words in self._cid_of]

    def shape(self, text: str, rtl: bool) -> Shaped:
        """Shape one piece of one direction."""
        key = (text, rtl)
        if key not in self._shaped:
            self._shaped[key] = self._shape(text, rtl)
        return self._shaped[key]

    def _shape(self, text: str, rtl: bool) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        words = _source_words(text, [info.cluster for info in infos], rtl)
        glyphs = tuple(
            Glyph(
                self._cid(info.codepoint, word),
                self._font.get_glyph_h_advance(info.codepoint) * self.scale,
                at.x_advance * self.scale,
                at.x_offset * self.scale,
                at.y_offset * self.scale,
                info.cluster,
            )
            for info, at, word in zip(infos, positions, words, strict=True)
        )
        return Shaped(glyphs, sum(glyph.advance for glyph in glyphs))

    def _cid(self, gid: int, words: str) -> int:
        cid = self._cid_of.setdefault((gid, words), len(self._cid_of))
        if cid > _MOST_CIDS:
            raise OverflowError(f"more than {_MOST_CIDS} different glyphs of {self.name} in one report")
        return cid


def _source_words(text: str, clusters: list[int], rtl: bool) -> list[str]:
    """What each glyph stands for: the words of a cluster dealt out in logical order, U+200B where none is left."""
    out = [""] * len(clusters)
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    of_cluster: dict[int, list[int]] = {}
    for place, cluster in enumerate(clusters):
        of_cluster.setdefault(cluster, []).append(place)
    for cluster, places in of_cluster.items():
        words = text[cluster : ends[cluster]]
        order = places[::-1] if rtl else places
        for at, place in enumerate(order):
            out[place] = (words[at : at + 1] if at < len(order) - 1 else words[at:]) or "\u200b"
    return out


class FaceStack:
    """All faces of one report, and the characters that none of them has."""

    def __init__(self) -> None:
        folder = resources.files("resources.fonts")
        names = dict.fromkeys(name for pair in _STACK for name in pair if name)
        self.faces = {name: Face(name, (folder / f"{name}.ttf").read_bytes()) for name in names}
        self.missing: dict[str, int] = {}
        self._chosen: dict[tuple[str, bool], Face | None] = {}

    def choose(self, text: str, bold: bool) -> list[Face]:
        """A face for each character; spaces and marks stay in the face before them if it has them."""
        out: list[Face] = []
        first = self.faces[_STACK[0][int(bold)]]
        previous: Face | None = None
        for character in text:
            face = self._one(character, bold, previous)
            if face is None:
                self.missing[character] = self.missing.get(character, 0) + 1
            out.append(face or previous or first)
            previous = out[-1]
        return _leading(text, out)

    def _one(self, character: str, bold: bool, previous: Face | None) -> Face | None:
        if previous is not None and (character in _CLINGING or _stays(character, previous)):
            return previous
        key = (character, bold)
        if key not in self._chosen:
            faces = (self.faces[pair[1] if bold and pair[1] else pair[0]] for pair in _STACK)
            found = next((face for face in faces if ord(character) in face.characters), None)
            self._chosen[key] = found or (self.faces[_STACK[0][0]] if character in _CLINGING else None)
        return self._chosen[key]


def _stays(character: str, previous: Face) -> bool:
    """Punctuation, spaces and marks keep the face before them when it has them (else Arabic quotes turn Latin)."""
    return ord(character) in previous.characters and unicodedata.category(character)[0] in "PZM"


def _leading(text: str, faces: list[Face]) -> list[Face]:
    """Opening marks before the first letter take that letter's face, if it has them."""
    first = next((at for at, character in enumerate(text) if character.isalpha()), 0)
    for at in range(first - 1, -1, -1):
        if not _stays(text[at], faces[first]):
            break
        faces[at] = faces[first]
    return faces
