"""The stills program: draws single pictures of one video, with Qt's FFmpeg. Started by `draw_stills` alone; nothing imports it.

One question (JSON) on stdin, answers as frames on stdout: {"length_ms"}, a still each {"at_ms"} with its JPEG, at last
{"done": true} or {"error": "…"}. Its limits: memory, processor time. What it decodes is hostile: it opens no other file
and no address, and no graphics card's decoder.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

from desktop_app.rows.times import evenly
from desktop_app.services.parsing.frames import write_frame

# Before Qt is loaded: no screen, no card, and nothing that a file names is opened.
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",
    "QT_FFMPEG_PROTOCOL_WHITELIST": "nothing",
    "QT_LOGGING_RULES": "*=false",
}

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

_PATIENCE_MS = 3_000
"""For one still; a seek in a long file on a slow disk takes a second."""
_QUALITY = 85


class Stills(QObject):
    """Asks the player for one position after the other."""

    def __init__(self, answers: BinaryIO, question: dict[str, Any]) -> None:
        super().__init__()
        self._answers = answers
        self._times: list[int] = list(question["times"])
        self._count, self._side = int(question["count"]), int(question["side"])
        self._file = QFile(question["path"])
        self._player, self._sink = QMediaPlayer(), QVideoSink()
        self._waits = QTimer(singleShot=True, interval=_PATIENCE_MS)
        self._asked = self._first = False
        self._seen = -1

    def begin(self) -> None:
        """Open the file; what follows comes by signals."""
        self._waits.timeout.connect(self._next)
        self._sink.videoFrameChanged.connect(self._came)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(lambda _error, words: self._end(words or "it cannot be decoded"))
        self._player.setVideoSink(self._sink)
        if not self._file.open(QIODevice.OpenModeFlag.ReadOnly):
            self._end("the file cannot be opened")
            return
        self._player.setSourceDevice(self._file, QUrl())

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._end("it cannot be decoded")
        elif status == QMediaPlayer.MediaStatus.LoadedMedia and not self._first:
            self._first = True
            if not self._player.hasVideo():
                self._end("it holds no pictures")
                return
            length = self._player.duration()
            self._times = self._times or evenly(length, self._count)
            self._say({"length_ms": length})
            self._player.pause()
            self._waits.start()

    def _came(self, frame: QVideoFrame) -> None:
        """The first picture comes by itself; then one for each position asked."""
        if not frame.isValid():
            return
        if self._asked:
            at = max(0, frame.startTime() // 1000)
            if at != self._seen:
                self._seen = at
                self._say({"at_ms": at}, _jpeg(frame.toImage(), self._side))
        self._next()

    def _next(self) -> None:
        if not self._times:
            self._end()
            return
        self._asked = True
        self._waits.start()
        self._player.setPosition(self._times.pop(0))

    def _end(self, error: str = "") -> None:
        self._say({"error": error} if error else {"done": True})
        self._answers.flush()
        # Threads of a decoder may hang over a hostile file: they are not waited for.
        os._exit(0)

    def _say(self, message: dict[str, Any], data: bytes = b"") -> None:
        write_frame(self._answers, json.dumps(message).encode(), data)


def _jpeg(image: QImage, side: int) -> bytes:
    """Its pixels alone, at most `side` wide and high, turned as the file says."""
    if max(image.width(), image.height()) > side:
        image = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    bare = image.convertToFormat(QImage.Format.Format_RGB888)
    for key in bare.textKeys():
        bare.setText(key, "")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    bare.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # PySide6's stubs want bytes, it takes str
    return bytes(data.data())


def _limit(megabytes: int, seconds: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024**2,) * 2)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds * (os.cpu_count() or 1),) * 2)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: Sequence[str]) -> None:
    """`arguments`: megabytes of memory and seconds. What a library prints goes where errors go."""
    _limit(int(arguments[0]), int(arguments[1]))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    application = QGuiApplication([])
    stills = Stills(answers, json.loads(sys.stdin.buffer.readline()))
    QTimer.singleShot(0, stills.begin)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
