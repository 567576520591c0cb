"""What must be said before QtMultimedia is loaded."""

from __future__ import annotations

import os

from PySide6.QtCore import QLoggingCategory


def prepare() -> None:
    """What a recording names is not opened: FFmpeg may use no protocol, the file itself comes through an open device.

    Which libraries for sound and graphics a computer lacks is no news for anybody.
    """
    os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "nothing"
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
