"""The only crossing of threads: order, cancelling, owners that are gone, bugs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.errors import AppError, InputError
from desktop_app.ui.tasks import Job, Lane, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def _refuse(error: AppError) -> None:
    raise AssertionError(error)


def test_results_come_back_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    found: list[Any] = []
    main = threading.get_ident()

    def then(worker: int) -> None:
        found.append((worker != main, threading.get_ident() == main))

    runner.submit(runner, lambda _job: threading.get_ident(), then, _refuse)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(True, True)]


def test_writing_keeps_its_order_and_has_one_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    done: list[tuple[int, int]] = []
    for number in range(30):
        work = lambda _job, number=number: (number, threading.get_ident())  # noqa: E731
        runner.submit(runner, work, done.append, _refuse, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: len(done) == 30)
    assert [number for number, _ in done] == list(range(30))
    assert len({thread for _, thread in done}) == 1


def test_cancelled_work_ends_silently_and_says_nothing(runner: TaskRunner, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(job: Job) -> None:
        begun.set()
        while True:
            job.check()

    task = runner.submit(runner, work, lambda _found: pytest.fail("it ended"), _refuse)
    assert begun.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: not runner.busy)


def test_an_error_reaches_the_person_and_progress_too(runner: TaskRunner, qtbot: QtBot) -> None:
    errors: list[AppError] = []
    steps: list[tuple[int, int]] = []

    def work(job: Job) -> None:
        job.progress(1, 3)
        raise InputError("wrong", "It is wrong.")

    runner.submit(runner, work, lambda _found: None, errors.append, on_progress=lambda d, t: steps.append((d, t)))
    qtbot.waitUntil(lambda: bool(errors))
    assert (errors[0].code, steps) == ("wrong", [(1, 3)])


def test_results_for_a_screen_that_is_gone_are_dropped(runner: TaskRunner, qtbot: QtBot) -> None:
    owner = QObject()
    go = threading.Event()
    runner.submit(owner, lambda _job: go.wait(10), lambda _found: pytest.fail("the screen is gone"), _refuse)
    import shiboken6

    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)


def test_after_a_bug_nothing_more_is_written(runner: TaskRunner, qtbot: QtBot) -> None:
    bugs: list[BaseException] = []
    errors: list[AppError] = []
    runner.bug_found.connect(bugs.append)
    runner.submit(runner, lambda _job: 1 // 0, lambda _found: None, _refuse, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: bool(bugs))
    assert isinstance(bugs[0], ZeroDivisionError)
    runner.submit(runner, lambda _job: pytest.fail("written"), lambda _f: None, errors.append, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "writing-stopped"


def test_after_closing_no_more_work_is_taken(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.close()
    task = runner.submit(runner, lambda _job: pytest.fail("it ran"), lambda _f: pytest.fail("it answered"), _refuse)
    assert task.title == "" and not runner.busy


def test_ten_thousand_reports_are_told_as_often_as_an_eye_can_follow(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    ended: list[object] = []

    def work(job: Job) -> None:
        for done in range(10_001):
            job.progress(done, 10_000)

    runner.submit(runner, work, ended.append, _refuse, on_progress=lambda d, t: told.append((d, t)))
    qtbot.waitUntil(lambda: bool(ended))
    assert len(told) < 200
    assert told[-1] == (10_000, 10_000)


class _Screen(QObject):
    """Tells in which thread Python lets go of it."""

    def __init__(self, gone: list[int]) -> None:
        super().__init__()
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.get_ident())


@pytest.mark.parametrize("lane", list(Lane))
def test_no_worker_lets_go_of_a_screen_last(runner: TaskRunner, qtbot: QtBot, lane: Lane) -> None:
    """What Qt made in the GUI thread must end there: in a worker it ends the program."""
    gone: list[int] = []
    rounds = 500

    def ask() -> None:
        screen = _Screen(gone)

        def work(job: Job) -> int:
            return job.writing(lambda: id(screen)) if lane is Lane.FETCH else id(screen)

        runner.submit(screen, work, lambda _found: None, _refuse, lane=lane)

    for _ in range(rounds):
        ask()
    qtbot.waitUntil(lambda: len(gone) == rounds)
    assert set(gone) == {threading.get_ident()}
