"""Asks the reading program, one question at a time; ends it when it takes too long and starts another for the next."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any

from pydantic import ValidationError

import desktop_app
from desktop_app.analysis.article.model import Article
from desktop_app.analysis.document.model import DrawnSheet, PdfText
from desktop_app.analysis.image.model import ImageFacts, Stripped
from desktop_app.analysis.ocr.model import GreySize
from desktop_app.analysis.positions import Positions, Told
from desktop_app.analysis.proofs.asked import Asked, to_question
from desktop_app.analysis.proofs.model import Proofs
from desktop_app.analysis.recording.model import RecordingFacts
from desktop_app.capture.readers.grid import Book
from desktop_app.capture.readers.library import Form, Library
from desktop_app.capture.readers.unpacked import Unpacked
from desktop_app.errors import EnvironmentFaultError, InputError
from desktop_app.services.parsing.frames import FrameError, read_frame, write_frame
from desktop_app.services.parsing.switch import command
from desktop_app.services.parsing.tasks import Task, from_message

SECONDS = 60.0
_START_SECONDS = 120.0
"""A slow disk may need them for the readers' libraries; only a broken installation needs more."""
MEMORY_MB = 3_072
"""Address space: a picture of 100 million pixels and its working copies fit; a bomb does not."""


class Parser:
    """Reads untrusted bytes in another program; a context manager. Not for use by two threads at once.

    Every question may raise what the reader itself raises, and InputError `reading-too-long` or `reading-failed`.
    """

    def __init__(self, seconds: float = SECONDS, memory_mb: int = MEMORY_MB) -> None:
        self.seconds = seconds
        self._memory_mb = memory_mb
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Parser:
        return self

    def __exit__(self, *_error: object) -> None:
        self.end()

    def article(self, html: str, address: str, status: int | None) -> Article:
        """See `read_article`."""
        found, _ = self._ask("article", html.encode("utf-8", "surrogatepass"), {"address": address, "status": status})
        assert isinstance(found, Article)
        return found

    def plain(self, text: str) -> Article:
        """See `read_plain`."""
        found, _ = self._ask("plain", text.encode("utf-8", "surrogatepass"), {})
        assert isinstance(found, Article)
        return found

    def picture(self, data: bytes) -> tuple[ImageFacts, bytes]:
        """See `read_image`."""
        found, thumbnail = self._ask("picture", data, {})
        assert isinstance(found, ImageFacts)
        return found, thumbnail

    def pdf(self, data: bytes) -> PdfText:
        """See `read_pdf`."""
        found, _ = self._ask("pdf", data, {})
        assert isinstance(found, PdfText)
        return found

    def unpack(self, data: bytes, mime: str) -> tuple[Unpacked, bytes]:
        """See `unpack` in capture/readers/packed.py."""
        found, inside = self._ask("unpack", data, {"mime": mime})
        assert isinstance(found, Unpacked)
        return found, inside

    def draft(self, data: bytes, mime: str) -> tuple[Unpacked, bytes]:
        """See `unpack_draft` in capture/readers/packed.py."""
        found, inside = self._ask("draft", data, {"mime": mime})
        assert isinstance(found, Unpacked)
        return found, inside

    def recording(self, path: Path, mime: str) -> RecordingFacts:
        """See `read_recording`; the program opens the file by its name: it may be larger than any memory."""
        found, _ = self._ask("recording", b"", {"path": str(path), "mime": mime})
        assert isinstance(found, RecordingFacts)
        return found

    def library(self, data: bytes, form: Form, sizes: list[tuple[str, int]]) -> Library:
        """See `read_library` in capture/readers/library.py."""
        found, _ = self._ask("library", data, {"form": form, "sizes": sizes})
        assert isinstance(found, Library)
        return found

    def table(self, data: bytes, mime: str) -> Book:
        """See `book_of` in capture/readers/spreadsheet.py."""
        found, _ = self._ask("table", data, {"mime": mime})
        assert isinstance(found, Book)
        return found

    def strip(self, data: bytes) -> tuple[Stripped, bytes]:
        """See `strip_picture`."""
        found, bare = self._ask("strip", data, {})
        assert isinstance(found, Stripped)
        return found, bare

    def positions(self, data: bytes, mime: str) -> Positions:
        """See `positions_inside`."""
        found, _ = self._ask("positions", data, {"mime": mime})
        assert isinstance(found, Positions)
        return found

    def told(self, data: bytes, mime: str) -> Told:
        """See `told_inside`."""
        found, _ = self._ask("told", data, {"mime": mime})
        assert isinstance(found, Told)
        return found

    def sheet(self, data: bytes, number: int, side: int) -> tuple[DrawnSheet, bytes]:
        """See `draw_sheet`."""
        found, rgb = self._ask("sheet", data, {"number": number, "side": side})
        assert isinstance(found, DrawnSheet)
        return found, rgb

    def grey(self, data: bytes) -> tuple[GreySize, bytes]:
        """See `grey_picture`."""
        found, pixels = self._ask("grey", data, {})
        assert isinstance(found, GreySize)
        return found, pixels

    def proof(self, data: bytes, asked: Asked) -> Proofs:
        """See `check_proof`."""
        found, _ = self._ask("proof", data, to_question(asked))
        assert isinstance(found, Proofs)
        return found

    def _ask(self, task: Task, data: bytes, more: dict[str, Any]) -> tuple[Any, bytes]:
        process = self._running(task)
        question = json.dumps({"task": task, "seconds": self.seconds, **more}).encode()
        message, extra = self._exchange(process, question, data, self.seconds)
        if message.startswith(b"!"):
            refusal = json.loads(message[1:])
            raise InputError(refusal["code"], refusal["message"], refusal["advice"], refusal["details"])
        try:
            return from_message(task, message[1:]), extra
        except ValidationError:
            self.end()
            raise _failed() from None

    def _exchange(
        self, process: subprocess.Popen[bytes], question: bytes, data: bytes, seconds: float
    ) -> tuple[bytes, bytes]:
        assert process.stdin is not None
        assert process.stdout is not None
        over = threading.Event()
        timer = threading.Timer(seconds, _stop, (process, over))
        timer.daemon = True
        timer.start()
        try:
            write_frame(process.stdin, question, data)  # type: ignore[arg-type]
            return read_frame(process.stdout)  # type: ignore[arg-type]
        except (FrameError, OSError):
            self.end()
            raise (_too_long(seconds) if over.is_set() else _failed()) from None
        finally:
            timer.cancel()

    def _running(self, task: Task) -> subprocess.Popen[bytes]:
        """The program; a new one is first made ready for the task, which takes nothing from a file's time."""
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = _started(self._memory_mb, {**environment(), "OPENBLAS_NUM_THREADS": "1"})
            ready = json.dumps({"task": "ready", "for": task, "seconds": _START_SECONDS}).encode()
            self._exchange(self._process, ready, b"", _START_SECONDS)
        return self._process

    @property
    def process_id(self) -> int:
        """The system's number of the program; 0 while none runs."""
        return self._process.pid if self._process is not None else 0

    def stop(self) -> None:
        """From any thread: whoever waits for an answer gets `reading-failed`. The pipes stay theirs to close."""
        if (process := self._process) is not None:
            process.kill()

    def end(self) -> None:
        """End the program, if it runs; the next question starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                _close(stream)
        process.wait()


def environment() -> dict[str, str]:
    """For a program that finds this very package, wherever the call was made from."""
    here = str(Path(desktop_app.__file__).resolve().parents[1])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))}


def _started(memory_mb: int, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(command(memory_mb), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment)
    except OSError as error:
        advice = "Close other programs, or install Attest again."
        details = {"system": error.strerror or ""}
        raise EnvironmentFaultError(
            "reader-missing", "The reading program cannot be started.", advice, details
        ) from error


def _stop(process: subprocess.Popen[bytes], over: threading.Event) -> None:
    over.set()
    process.kill()


def _close(stream: Any) -> None:
    try:
        stream.close()
    except OSError:
        # What could not be sent to a program that is gone need not be.
        return


def _too_long(seconds: float) -> InputError:
    advice = "Keep the file beside the archive and note its hash, or give it more time with --read-seconds."
    return InputError("reading-too-long", "Reading it takes too long.", advice, {"seconds": int(seconds)})


def _failed() -> InputError:
    advice = "Ask for the original again, or keep the file beside the archive and note its hash."
    return InputError("reading-failed", "Its reader broke down or ran out of memory over it.", advice)
