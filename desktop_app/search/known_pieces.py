"""What is known of the pieces of a language's texts. A text repeats its own, so most are known already: a cache, not state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Told = TypeVar("Told")
_LONG = 40
"""Pieces with more characters hardly come again (whole sentences in Chinese): they are not kept."""


class KnownPieces(dict[str, Told]):
    """`most` pieces, and as many from before: what came again meanwhile is not told anew. `tell` what is not known."""

    def __init__(self, tell: Callable[[Sequence[str]], Sequence[Told]], most: int) -> None:
        self._tell, self._most = tell, most
        self._earlier: dict[str, Told] = {}

    def of(self, pieces: Sequence[str]) -> list[Told]:
        """What is known of each; what is new is told at once."""
        new = [piece for piece in set(pieces) if piece not in self and len(piece) <= _LONG]
        if new:
            self._keep(self._told(new[: self._most]))
        return list(map(self.__getitem__, pieces))

    def __missing__(self, piece: str) -> Told:
        told = self._told([piece])
        if len(piece) <= _LONG:
            self._keep(told)
        return told[piece]

    def _told(self, pieces: Sequence[str]) -> dict[str, Told]:
        known = {piece: self._earlier[piece] for piece in pieces if piece in self._earlier}
        new = [piece for piece in pieces if piece not in known]
        return known | dict(zip(new, self._tell(new), strict=True)) if new else known

    def _keep(self, told: dict[str, Told]) -> None:
        if len(self) + len(told) > self._most:
            self._earlier = dict(self)
            self.clear()
        self.update(told)
