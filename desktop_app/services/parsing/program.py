"""The reading program: asked over stdin, answers on stdout, until stdin ends. Started by `Parser` alone.

Its limits: memory, processor time a question, and size of any file it writes. What it parses is hostile.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.errors import InputError
from desktop_app.services.parsing.frames import FrameError, read_frame, write_frame
from desktop_app.services.parsing.tasks import Task, to_message

_FILE_BYTES = 512 * 1024 * 1024
"""py3langid unpacks its model into a temporary file."""


def _limit_memory(megabytes: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024**2,) * 2)
        resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_BYTES,) * 2)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time(seconds: float) -> None:
    """The parent kills at its own time-out; this holds when the parent is gone."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + 2 * seconds) + 2, hard))


Answer = tuple[bytes, bytes]
"""The answer's JSON and, for a picture, its thumbnail or stripped copy."""
Reader = Callable[[dict[str, Any], bytes], Answer]


def _of_words(task: Task) -> Reader:
    if task == "plain":
        from desktop_app.analysis.article.plain import read_plain

        return lambda _question, data: (to_message(task, read_plain(data.decode("utf-8", "surrogatepass"))), b"")
    from desktop_app.analysis.article.read import read_article

    def article(question: dict[str, Any], data: bytes) -> Answer:
        text = data.decode("utf-8", "surrogatepass")
        return to_message(task, read_article(text, question["address"], question["status"])), b""

    return article


def _of_pictures(task: Task) -> Reader:
    if task == "strip":
        from desktop_app.analysis.image.strip import strip_picture

        def strip(_question: dict[str, Any], data: bytes) -> Answer:
            made, bare = strip_picture(data)
            return to_message(task, made), bare

        return strip
    from desktop_app.analysis.image.read import read_image

    def picture(_question: dict[str, Any], data: bytes) -> Answer:
        facts, thumbnail = read_image(data)
        return to_message(task, facts), thumbnail

    return picture


def _of_pixels(task: Task) -> Reader:
    if task == "grey":
        from desktop_app.analysis.ocr.picture import grey_picture

        def grey(_question: dict[str, Any], data: bytes) -> Answer:
            size, pixels = grey_picture(data)
            return to_message(task, size), pixels

        return grey
    from desktop_app.analysis.document.sheet import draw_sheet

    def sheet(question: dict[str, Any], data: bytes) -> Answer:
        made, rgb = draw_sheet(data, question["number"], question["side"])
        return to_message(task, made), rgb

    return sheet


def _of_packed(task: Task) -> Reader:
    from desktop_app.capture.readers.packed import unpack, unpack_draft

    read = unpack if task == "unpack" else unpack_draft

    def unpacked(question: dict[str, Any], data: bytes) -> Answer:
        found, inside = read(data, question["mime"])
        return to_message(task, found), inside

    return unpacked


def _proof(question: dict[str, Any], data: bytes) -> Answer:
    from desktop_app.analysis.proofs.check import check_proof

    return to_message("proof", check_proof(data, question)), b""


def _reader(task: Task) -> Reader:
    """What answers a question; its libraries are imported when it is asked for."""
    if task in ("picture", "strip"):
        return _of_pictures(task)
    if task == "pdf":
        from desktop_app.analysis.document.pdf import read_pdf

        return lambda _question, data: (to_message(task, read_pdf(data)), b"")
    if task in ("recording", "proof"):
        return _recording if task == "recording" else _proof
    if task in ("sheet", "grey"):
        return _of_pixels(task)
    if task in ("unpack", "draft"):
        return _of_packed(task)
    if task == "library":
        from desktop_app.capture.readers.library import read_library

        return lambda question, data: (
            to_message(task, read_library(data, question["form"], [(n, s) for n, s in question["sizes"]])),
            b"",
        )
    if task == "table":
        from desktop_app.capture.readers.spreadsheet import book_of

        return lambda question, data: (to_message(task, book_of(data, question["mime"])), b"")
    if task == "positions":
        from desktop_app.services.parsing.inside import positions_inside

        return lambda question, data: (to_message(task, positions_inside(data, question["mime"])), b"")
    if task == "told":
        from desktop_app.services.parsing.inside import told_inside

        return lambda question, data: (to_message(task, told_inside(data, question["mime"])), b"")
    return _of_words(task)


def _recording(question: dict[str, Any], _data: bytes) -> Answer:
    """A file that is read where it lies."""
    from desktop_app.analysis.recording.read import read_recording

    with Path(question["path"]).open("rb") as stream:
        return to_message("recording", read_recording(stream, question["mime"])), b""


def _answer(question: dict[str, Any], data: bytes) -> Answer:
    """`ready` loads the reader alone: what starting costs is no part of a file's time."""
    if question["task"] == "ready":
        _reader(question["for"])
        return b"", b""
    return _reader(question["task"])(question, data)


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the questions end. An InputError is an answer; anything else ends the program."""
    while True:
        try:
            message, data = read_frame(questions)
        except FrameError:
            return
        question = json.loads(message)
        _limit_time(question["seconds"])
        try:
            found, extra = _answer(question, data)
            write_frame(answers, b"=" + found, extra)
        except InputError as error:
            refusal = {"code": error.code, "message": error.message, "advice": error.advice, "details": error.details}
            write_frame(answers, b"!" + json.dumps(refusal).encode())


def main(megabytes: str) -> None:
    """`megabytes` of memory. What a library prints goes where errors go, never between the answers."""
    _limit_memory(int(megabytes))
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main(sys.argv[1])
