"""A text's sketch: 64 bytes by which near-identical texts are told, without comparing their words.

One-permutation MinHash (Li, Owen, Zhang 2012) over the runs of three words that follow each other: every run falls into one
of 64 bins by its hash, of each bin the least hash is kept, of that one byte; an empty bin borrows from the next one
(Shrivastava, Li 2014). The share of equal bytes in two sketches estimates the share of runs that both texts have of all that
either has (Jaccard), within about 0.06.
"""

from __future__ import annotations

from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BYTES: Final = 64
LEAST_WORDS: Final = 20
"""A shorter text has no sketch: so few words are alike by chance."""
_MOST_WORDS = 20_000
_BINS = 6
"""Bits of a hash that say its bin."""
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], np.uint64)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_NONE = np.uint64(0xFFFFFFFFFFFFFFFF)
Sketches = NDArray[np.uint8]


def sketch_of(surface: str) -> bytes | None:
    """Of folded words with spaces between. The same words give the same bytes on every machine."""
    words = surface.encode().split(b" ", _MOST_WORDS)[:_MOST_WORDS]
    if len(words) < LEAST_WORDS:
        return None
    hashes = np.fromiter(map(crc32, words), np.uint64, len(words))
    runs = hashes[:-2] * _FACTORS[0] ^ hashes[1:-1] * _FACTORS[1] ^ hashes[2:] * _FACTORS[2]
    runs = (runs ^ (runs >> np.uint64(33))) * _MIX
    runs ^= runs >> np.uint64(29)
    runs *= _FACTORS[1]
    least = np.full(BYTES, _NONE)
    np.minimum.at(least, (runs >> np.uint64(64 - _BINS)).astype(np.int64), runs)
    return bytes(_filled(least).astype(np.uint8))


def _filled(least: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Every bin with a value, which begins in its lowest byte; what was borrowed differs by how far it came."""
    full = np.flatnonzero(least != _NONE)
    bins = np.arange(BYTES)
    place = np.searchsorted(full, bins) % len(full)
    far = (full[place] - bins) % BYTES
    values: NDArray[np.uint64] = (least[full[place]] >> np.uint64(8)) + far.astype(np.uint64) * np.uint64(37)
    return values


def share(one: Sketches, others: Sketches) -> NDArray[np.float64]:
    """The share of runs that two texts have in common, estimated; row by row. Bytes are equal by chance one time in 256."""
    equal: NDArray[np.float64] = (one == others).mean(axis=1)
    return (equal - 1 / 256) / (1 - 1 / 256)
