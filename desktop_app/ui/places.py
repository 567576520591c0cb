"""The pages that take the window's whole centre; the sidebar offers them, and each is made when first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """One page. `make` imports it: the window opens without it."""

    words: str
    icon: str
    make: Callable[[Desk], QWidget]


PLACES: Mapping[str, Place] = {}
