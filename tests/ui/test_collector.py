"""Garbage is looked for on the GUI thread alone: elsewhere it would hold all threads, and destroy Qt's objects."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

from tests.ui.conftest import Person


def test_garbage_is_looked_for_on_the_gui_thread_alone(person: Person, tmp_path: Path) -> None:
    found: list[tuple[str, int]] = []

    def note(phase: str, facts: dict[str, int]) -> None:
        if phase == "stop":
            found.append((threading.current_thread().name, facts["collected"]))

    gc.callbacks.append(note)
    try:
        (tmp_path / "article.txt").write_text("Ridge Daily\n\nTwelve people were killed in Orvane.\n", "utf-8")
        person.window.capture([str(tmp_path / "article.txt")])
        person.until(lambda: sum(collected for _thread, collected in found) > 0 and not person.app.busy)
    finally:
        gc.callbacks.remove(note)
    assert {thread for thread, _collected in found} == {threading.main_thread().name}


def test_a_closed_program_leaves_it_to_python_again(person: Person) -> None:
    assert not gc.isenabled()
    person.app.close()
    assert gc.isenabled() and not gc.get_freeze_count()
