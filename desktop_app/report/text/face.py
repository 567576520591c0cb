"""Faces: shaping by HarfBuzz, and one character id for each (glyph, words it stands for), so that words can be read back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.errors import EnvironmentFaultError
from desktop_app.report.text.measure import Measured

_MOST_CIDS = 65_535
_KEPT_WORDS = 20_000
_KEPT_LENGTH = 40
_TINY = 1.0
"""Thousandths of the text size that nobody sees."""
_BOX = 0x25A1
_NOTHING_LEFT = "\u200b"


class Shaped(NamedTuple):
    """A shaped piece; lengths in thousandths of the text size.

    `shown`: ((rise, inside of a TJ array), …), after which the pen stands at `advance`. `above` and `below`: how far the ink
    reaches over and under the baseline. `clusters` and `edges`: of each glyph from left to right the place of its words in
    the piece, and where it begins; one edge more than glyphs.
    """

    shown: tuple[tuple[float, str], ...]
    advance: float
    above: float
    below: float
    clusters: Sequence[int]
    edges: Sequence[float]


class Face:
    """One font file within one report. Character ids depend on the order of use: a new Face for every report.

    EnvironmentFaultError `font-damaged` for bytes that are no font.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data
        self.hb_face = hb.Face(hb.Blob(data))
        self.characters: frozenset[int] = frozenset(self.hb_face.unicodes)
        if not self.characters or not self.hb_face.glyph_count:
            raise damaged(name)
        self._font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self._box: int = self._font.get_nominal_glyph(_BOX) or 0
        self._cid_of: dict[tuple[int, str], int] = {(0, ""): 0}
        self._ink: dict[int, tuple[float, float]] = {}
        self._shaped: dict[tuple[str, bool, str], Shaped] = {}
        self._shaped_before: dict[tuple[str, bool, str], Shaped] = {}
        self.measured: dict[tuple[str, int, str], Measured] = {}
        """Of words, for whoever fills lines."""
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.scale, extents.descender * self.scale
        self.tall = self.ascent - self.descent

    @property
    def used(self) -> bool:
        """Whether anything was set in this face."""
        return len(self._cid_of) > 1

    def has(self, character: str) -> bool:
        """Whether it can print this one."""
        return ord(character) in self.characters

    def cids(self) -> list[tuple[int, str, float]]:
        """(glyph, words, own advance) of each character id, in order from 0."""
        return [(gid, words, self._own_advance(gid)) for gid, words in self._cid_of]

    def shape(self, text: str, rtl: bool, lang: str = "") -> Shaped:
        """Shape one piece of one direction; `lang` (BCP 47) chooses among a font's forms of a letter.

        Short pieces are kept, a bounded number of them: those used last.
        """
        key = (text, rtl, lang)
        found = self._shaped.get(key) or self._shaped_before.get(key)
        if found is None:
            found = self._shape(text, rtl, lang)
        if len(text) <= _KEPT_LENGTH:
            if len(self._shaped) >= _KEPT_WORDS:
                self._shaped_before, self._shaped = self._shaped, {}
            self._shaped[key] = found
        return found

    def hyphen(self) -> Shaped | None:
        """The hyphen of a line that ends at a soft one, and stands for it; None where the face has none."""
        sign = next((sign for sign in "\u2010-" if self.has(sign)), None)
        return None if sign is None else self._shape(sign, False, "", stands_for="\u00ad")

    def _shape(self, text: str, rtl: bool, lang: str, stands_for: str = "") -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.language = lang or "und"  # else HarfBuzz asks the computer's own setting
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        clusters = [info.cluster for info in infos]
        words = [stands_for] if stands_for else _source_words(text, clusters, rtl)
        edges, above, below = [0.0], 0.0, 0.0
        pen = _Pen()
        for info, at, word in zip(infos, positions, words, strict=True):
            # PDF/A forbids glyph 0, whatever it looks like: what no face has is a box of its own.
            gid, rise = info.codepoint or self._box, at.y_offset * self.scale
            high, low = self._ink_of(gid)
            above, below = max(above, high + rise), max(below, -(low + rise))
            cid = self._cid(gid, word)
            pen.show(cid, edges[-1] + at.x_offset * self.scale, rise, self._own_advance(gid))
            edges.append(edges[-1] + (at.x_advance * self.scale if info.codepoint else self._own_advance(gid)))
        return Shaped(pen.ended(edges[-1]), edges[-1], above, below, array("H", clusters), array("f", edges))

    def _own_advance(self, gid: int) -> float:
        return float(self._font.get_glyph_h_advance(gid) * self.scale)

    def _ink_of(self, gid: int) -> tuple[float, float]:
        """Upper and lower edge of a glyph."""
        if gid not in self._ink:
            extents = self._font.get_glyph_extents(gid)
            top = extents.y_bearing * self.scale if extents else 0.0
            self._ink[gid] = (top, top + extents.height * self.scale if extents else 0.0)
        return self._ink[gid]

    def _cid(self, gid: int, words: str) -> int:
        cid = self._cid_of.setdefault((gid, words), len(self._cid_of))
        if cid > _MOST_CIDS:
            raise OverflowError(f"more than {_MOST_CIDS} different glyphs of {self.name} in one report")
        return cid


def damaged(name: str) -> EnvironmentFaultError:
    """A font that ships with the program and cannot be used."""
    advice = "Install Attest again: a file of it was lost or changed."
    return EnvironmentFaultError("font-damaged", "A font that reports are set with cannot be read.", advice, {"font": name})  # fmt: skip


class _Pen:
    """TJ arrays: whole thousandths between glyphs wherever the pen does not stand where the glyph belongs."""

    def __init__(self) -> None:
        self._out: list[tuple[float, str]] = []
        self._row: list[str] = []
        self._at = 0.0
        self._rise = 0.0

    def show(self, cid: int, x: float, rise: float, own_advance: float) -> None:
        """One glyph with its origin at (x, rise)."""
        if abs(rise - self._rise) > _TINY:
            self._flush()
            self._rise = rise
        self._move(x)
        self._row.append(f"<{cid:04x}>")
        self._at += own_advance

    def ended(self, x: float) -> tuple[tuple[float, str], ...]:
        """The arrays, and the pen at x."""
        self._move(x)
        self._flush()
        return tuple(self._out)

    def _move(self, x: float) -> None:
        if shift := round(x - self._at):
            self._row.append(str(-shift))
            self._at += shift

    def _flush(self) -> None:
        if self._row:
            self._out.append((self._rise, "".join(self._row).replace("><", "")))
        self._row = []


def _source_words(text: str, clusters: list[int], rtl: bool) -> list[str]:
    """What each glyph stands for: the words of a cluster dealt out in logical order, U+200B where none is left."""
    starts = sorted(set(clusters))
    if len(starts) == len(clusters) == len(text):
        return [text[cluster] for cluster in clusters]
    out = [""] * len(clusters)
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    of_cluster: dict[int, list[int]] = {}
    for place, cluster in enumerate(clusters):
        of_cluster.setdefault(cluster, []).append(place)
    for cluster, places in of_cluster.items():
        words = text[cluster : ends[cluster]]
        order = places[::-1] if rtl else places
        for at, place in enumerate(order):
            out[place] = (words[at : at + 1] if at < len(order) - 1 else words[at:]) or _NOTHING_LEFT
    return out
