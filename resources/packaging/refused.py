"""What the builder says when it cannot go on."""

from __future__ import annotations


class RefusedError(Exception):
    """One sentence and what to do; the builder prints both and ends with exit code 4."""

    def __init__(self, sentence: str, advice: str) -> None:
        super().__init__(f"{sentence} {advice}")
