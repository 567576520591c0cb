"""The pages of a document as pictures, drawn in a program of their own: what a page holds came from strangers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from desktop_app.analysis.document.model import DrawnSheet
from desktop_app.errors import AppError, CancelledError, InputError
from desktop_app.files import translated
from desktop_app.rows.pictures import Sheet
from desktop_app.services.parsing.parser import Parser

MAX_BYTES = 256 * 1024 * 1024


class Sheets:
    """Draws the pages of one file, one at a time, for any thread; `end` when nobody looks any more."""

    def __init__(self, file: Path, read: Callable[[], bytes] | None = None) -> None:
        """`read`: gives the bytes where they must be compared with a hash first."""
        self._file = file
        self._read = read or file.read_bytes
        self._data: bytes | None = None
        self._parser = Parser()
        self._one_at_a_time = threading.Lock()
        self._ended = False

    def sheet(self, number: int, side: int) -> Sheet:
        """At most `side` pixels wide and high. InputError `too-large-to-show`, and those of `draw_sheet`.

        CancelledError once nobody looks any more.
        """
        try:
            with self._one_at_a_time:
                made, rgb = self._drawn(number, side)
        finally:
            if self._ended:
                self.end()
        if len(rgb) != made.width * made.height * 3:
            raise InputError("reading-failed", "The page cannot be shown.", "Look at the file once it is written.")
        return Sheet(made.number, made.pages, made.width, made.height, rgb)

    def _drawn(self, number: int, side: int) -> tuple[DrawnSheet, bytes]:
        try:
            if not self._ended:
                return self._parser.sheet(self._bytes(), number, side)
        except AppError:
            if not self._ended:
                raise
        raise CancelledError

    def _bytes(self) -> bytes:
        if self._data is None:
            with translated():
                if self._file.stat().st_size > MAX_BYTES:
                    advice = "Look at the file once it is written."
                    raise InputError("too-large-to-show", "The document is too large to be shown here.", advice)
                self._data = self._read()
        return self._data

    def end(self) -> None:
        """End the drawing program, from any thread; a page that is being drawn is not waited for: who draws it tidies up."""
        self._ended = True
        if self._one_at_a_time.acquire(blocking=False):
            try:
                self._parser.end()
            finally:
                self._one_at_a_time.release()
        else:
            self._parser.stop()
