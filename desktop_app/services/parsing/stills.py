"""Asks the stills program for single pictures of a video, bounded in time and memory; a crash of it is an answer."""

from __future__ import annotations

import json
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.parsing.frames import FrameError, read_frame
from desktop_app.services.parsing.parser import environment
from desktop_app.services.parsing.switch import stills_command

COUNT = 12
SIDE = 960
MEMORY_MB = 4_096
_LARGEST = 4 * 1024 * 1024
_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class Still:
    """One picture: `at_ms` is when it begins to be seen; JPEG of at most 960 pixels a side."""

    at_ms: int
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class Stills:
    """What could be drawn. `fault`: in words why not all, "" when they are all there. `length_ms` as the decoder says it."""

    found: tuple[Still, ...] = ()
    length_ms: int = 0
    fault: str = ""


def draw_stills(path: Path, seconds: float, *, times: tuple[int, ...] = (), count: int = COUNT) -> Stills:
    """At `times` (milliseconds), or `count` of them evenly spaced. Never raises for what a hostile file does."""
    question = json.dumps({"path": str(path), "times": times, "count": count, "side": SIDE}).encode() + b"\n"
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(
            stills_command(MEMORY_MB, seconds), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment()
        )
    except OSError as error:
        return Stills(fault=f"the stills program cannot be started ({error.strerror})")
    over = threading.Event()
    timer = threading.Timer(seconds, _stop, (process, over))
    timer.daemon = True
    timer.start()
    try:
        return _collected(process, question, over, seconds)
    finally:
        timer.cancel()
        process.kill()
        process.communicate()


def _stop(process: subprocess.Popen[bytes], over: threading.Event) -> None:
    over.set()
    process.kill()


def _collected(process: subprocess.Popen[bytes], question: bytes, over: threading.Event, seconds: float) -> Stills:
    assert process.stdin is not None
    assert process.stdout is not None
    found: dict[int, Still] = {}
    length = 0
    try:
        process.stdin.write(question)
        process.stdin.flush()
        while True:
            message, data = read_frame(process.stdout)  # type: ignore[arg-type]
            answer = json.loads(message)
            if "done" in answer or "error" in answer:
                return _stills(found, length, str(answer.get("error", ""))[:300])
            length = max(length, int(answer.get("length_ms", 0)))
            if data.startswith(_JPEG) and len(data) <= _LARGEST and len(found) < 2 * COUNT:
                at = max(0, int(answer["at_ms"]))
                found[at] = Still(at, data)
    except (FrameError, OSError, ValueError, KeyError, TypeError):
        late = f"decoding it took longer than {int(seconds)} seconds"
        return _stills(found, length, late if over.is_set() else "its decoder broke down or ran out of memory over it")


def _stills(found: dict[int, Still], length: int, fault: str) -> Stills:
    if not found and not fault:
        fault = "no picture could be decoded"
    return Stills(tuple(found[at] for at in sorted(found)), length, fault)
