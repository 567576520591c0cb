"""Reading programs that outlive the archive they were started for: starting one costs more than most tests do.

They are the real programs, asked over their real pipes; a program is handed on only when it owes no answer.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop_app.services.parsing.parser import Parser
from desktop_app.services.parsing.tasks import Task

_MOST_TURNS = 60
"""Then a program goes for good: it is not left to grow."""
Program = subprocess.Popen[bytes]


class Shelf:
    """Programs that wait for the next archive, each with the memory it may use."""

    def __init__(self) -> None:
        self.open = True
        """While it is not, every parser starts and ends its own program."""
        self._waiting: list[tuple[int, Program]] = []
        self._turns: dict[int, int] = {}
        self._not_to_keep: set[int] = set()

    def keep(self, parser: Parser) -> bool:
        """Take a parser's program, if another may have it; else it stays where it is."""
        process = parser._process
        if not self.open or process is None or process.poll() is not None or process.pid in self._not_to_keep:
            return False
        self._turns[process.pid] = self._turns.get(process.pid, 0) + 1
        if self._turns[process.pid] >= _MOST_TURNS:
            return False
        parser._process = None
        self._waiting.append((parser._memory_mb, process))
        return True

    def give(self, parser: Parser) -> None:
        """A program to a parser that has none, if one is here."""
        for one in [one for one in self._waiting if self.open and one[0] == parser._memory_mb][:1]:
            self._waiting.remove(one)
            parser._process = one[1]

    def owes(self, process: Program | None) -> None:
        """It has not answered yet, or was told to go."""
        if process is not None:
            self._not_to_keep.add(process.pid)

    def answered(self, process: Program) -> None:
        """It owes nothing."""
        self._not_to_keep.discard(process.pid)

    def take_all(self) -> Iterator[Program]:
        """Every program, out of the shelf."""
        while self._waiting:
            yield self._waiting.pop()[1]


@contextmanager
def shelved() -> Iterator[Shelf]:
    """While this lasts every parser takes its program from a shelf and leaves it there; at the end all of them end."""
    shelf = Shelf()
    running, exchange, stop, end = Parser._running, Parser._exchange, Parser.stop, Parser.end

    def running_here(parser: Parser, task: Task) -> Program:
        if parser._process is None:
            shelf.give(parser)
        return running(parser, task)

    def exchange_here(
        parser: Parser, process: Program, question: bytes, data: bytes, seconds: float
    ) -> tuple[bytes, bytes]:
        shelf.owes(process)
        answer = exchange(parser, process, question, data, seconds)
        shelf.answered(process)
        return answer

    def stop_here(parser: Parser) -> None:
        shelf.owes(parser._process)
        stop(parser)

    def end_here(parser: Parser) -> None:
        if not shelf.keep(parser):
            end(parser)

    with pytest.MonkeyPatch.context() as patch:
        for name, method in (
            ("_running", running_here),
            ("_exchange", exchange_here),
            ("stop", stop_here),
            ("end", end_here),
        ):
            patch.setattr(Parser, name, method)
        yield shelf
    for process in shelf.take_all():
        last = Parser()
        last._process = process
        last.end()
