"""How far a check is: (done, of how many); it may raise CancelledError."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
