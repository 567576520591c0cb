"""Reading a recording by its type."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from desktop_app.analysis.recording.matroska import read_matroska
from desktop_app.analysis.recording.model import RecordingFacts
from desktop_app.analysis.recording.mp4 import read_mp4
from desktop_app.analysis.recording.ogg import read_flac, read_ogg
from desktop_app.analysis.recording.riff import read_riff
from desktop_app.analysis.recording.sound import read_adts, read_amr, read_mp3
from desktop_app.analysis.recording.source import EndOfStepsError, Source
from desktop_app.analysis.recording.transport import read_transport

_READERS: dict[str, Callable[[Source], RecordingFacts]] = {
    "mp4": read_mp4, "quicktime": read_mp4, "3gpp": read_mp4, "webm": read_matroska, "x-matroska": read_matroska,
    "x-msvideo": read_riff, "wav": read_riff, "mp2t": read_transport, "ogg": read_ogg, "flac": read_flac,
    "mpeg": read_mp3, "aac": read_adts, "amr": read_amr,
}  # fmt: skip


def read_recording(stream: BinaryIO, mime: str) -> RecordingFacts:
    """The facts of a seekable file whose content is of type `mime`; what is broken in it is said in `damage`."""
    source = Source(stream)
    try:
        return _READERS[mime.partition("/")[2]](source)
    except EndOfStepsError:
        return RecordingFacts(mime, damage="it has more parts than are looked at")
