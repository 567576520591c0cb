"""Plays one recording with QtMultimedia: pictures come as images, sound goes to the loudspeaker if there is one.

Imported with the first recording that is opened, after `prepare`.
"""

from __future__ import annotations

import os
from typing import BinaryIO

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

_FRAME_MS = 40
"""Until a picture told how long it stands."""
_PATIENCE_MS = 400


class Player(QObject):
    """`frame_came` with a QImage; `moved` with milliseconds; `length_known`; `turned` when it plays or stands;
    `failed` with FFmpeg's words. Always made paused and muted.
    """

    frame_came = Signal(QImage)
    moved = Signal(int)
    length_known = Signal(int)
    turned = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file = QFile(self)
        self._player, self._sink = QMediaPlayer(self), QVideoSink(self)
        self._sound: QAudioOutput | None = None
        self._at, self._stands = -1, _FRAME_MS
        self._wanted: list[int] = []
        self._before, self._towards = -1, 0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._try_next)
        self._sink.videoFrameChanged.connect(self._came)
        self._player.setVideoSink(self._sink)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(lambda length: self.length_known.emit(int(length)))
        self._player.playingChanged.connect(self.turned)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(lambda _error, words: self.failed.emit(words))

    def open(self, stream: BinaryIO) -> bool:
        """Take over an open file; whether the system let it."""
        self.close()
        handle = os.dup(stream.fileno())
        stream.close()
        mode, flag = QIODevice.OpenModeFlag.ReadOnly, QFileDevice.FileHandleFlag.AutoCloseHandle
        if not self._file.open(handle, mode, flag):
            os.close(handle)
            return False
        self._player.setSourceDevice(self._file, QUrl())
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._patience.stop()
        self._wanted, self._at, self._stands = [], -1, _FRAME_MS
        self._player.stop()
        self._player.setSource(QUrl())
        self._file.close()

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        # The first picture is shown at once; nothing plays by itself.
        if status == QMediaPlayer.MediaStatus.LoadedMedia and self._at < 0:
            self._player.pause()

    @property
    def position(self) -> int:
        """Milliseconds: of a video, where the picture that is seen begins."""
        return self._at if self._at >= 0 and not self.playing else self._player.position()

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._player.isPlaying()

    def toggle(self) -> None:
        """Play or stand."""
        if self.playing:
            self._player.pause()
        else:
            self._player.play()

    def pause(self) -> None:
        """Stand."""
        self._player.pause()

    def seek(self, at_ms: int) -> None:
        """Show what is there at that time."""
        self._wanted = []
        self._player.setPosition(max(0, min(at_ms, self._player.duration())))

    def step(self, by: int) -> None:
        """One picture on or back. Where a seek lands depends on the format: what moved nothing is asked otherwise."""
        self._player.pause()
        now, stands = max(self._at, 0), self._stands
        on = [now + stands, now + stands + 1, now + stands * 3 // 2 + 1]
        back = [now - stands + 1, now - stands, now - stands * 3 // 2]
        self._wanted = [at for at in (on if by > 0 else back) if at >= 0]
        self._before, self._towards = now, by
        self._try_next()

    def _try_next(self) -> None:
        if self._wanted:
            self._patience.start()
            self._player.setPosition(self._wanted.pop(0))

    def set_speed(self, speed: float) -> None:
        """Times as fast as it was recorded."""
        self._player.setPlaybackRate(speed)

    def set_muted(self, muted: bool) -> None:
        """Sound off or on; without a loudspeaker it stays off."""
        if self._sound is None and not muted and not QMediaDevices.defaultAudioOutput().isNull():
            self._sound = QAudioOutput(self)
            self._player.setAudioOutput(self._sound)
        if self._sound is not None:
            self._sound.setMuted(muted)

    def _came(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._at = max(0, frame.startTime() // 1000)
        if (stands := (frame.endTime() - frame.startTime()) // 1000) > 0:
            self._stands = int(stands)
        self.frame_came.emit(frame.toImage())
        if self._wanted and (self._at - self._before) * self._towards > 0:
            self._wanted = []
        if not self.playing:
            self.moved.emit(self._at)
            if self._wanted:
                self._try_next()

    def _moved(self, at_ms: int) -> None:
        if self.playing or self._at < 0:
            self.moved.emit(int(at_ms))
