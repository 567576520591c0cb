"""The pinned PySide6 keeps its references (6.12.0 on Python 3.11 loses one to True at every emit)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal


class Box(QObject):
    """Something that emits."""

    s = Signal(bool)


def test_emit_keeps_true_alive(qapp: QCoreApplication) -> None:
    box = Box()
    box.s.connect(lambda _value: None)
    before = sys.getrefcount(True)
    for _ in range(200):
        box.s.emit(True)
    assert sys.getrefcount(True) > before - 50
