"""Small pictures of the list: decoded in workers, few kept, veiled until opened."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.ui import pictures
from desktop_app.ui.library import items_model
from desktop_app.ui.library.items_model import PICTURE, ItemsModel
from tests.services.pictures import scene
from tests.ui.conftest import Person


def _capture(person: Person, folder: Path, count: int) -> ItemsModel:
    paths = []
    for number in range(count):
        paths.append(folder / f"picture{number}.jpg")
        paths[-1].write_bytes(scene(number, 300, 200))
    person.window.capture([str(path) for path in paths])
    person.until(lambda: len(person.window.list.listed()) == count)
    person.quiet()
    return person.window.list._model


def _picture(model: ItemsModel, row: int) -> QImage | None:
    found = model.index(row).data(PICTURE)
    return found if isinstance(found, QImage) else None


def _coloured(image: QImage | None) -> bool:
    assert image is not None
    colours = [image.pixelColor(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return any(max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) > 20 for c in colours)


def test_nothing_is_decoded_in_the_windows_own_thread(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    decoded = pictures._decoded

    def noted(data: bytes, side: int) -> QImage:
        threads.append(threading.current_thread())
        return decoded(data, side)

    monkeypatch.setattr(pictures, "_decoded", noted)
    model = _capture(person, tmp_path, 4)
    person.until(lambda: all(_picture(model, row) is not None for row in range(4)))
    assert threads and threading.main_thread() not in threads


def test_a_picture_nobody_opened_is_grey_in_the_list_and_coloured_once_it_was(person: Person, tmp_path: Path) -> None:
    model = _capture(person, tmp_path, 2)
    person.until(lambda: all(_picture(model, row) is not None for row in range(2)))
    assert not any(_coloured(_picture(model, row)) for row in range(2))
    person.window.open_item(model.ids()[0])
    person.until(
        lambda: person.window.reader.item == model.ids()[0] and person.window.reader.picture.canvas.hidden_picture
    )
    person.window.action("reveal").trigger()
    person.until(lambda: _picture(model, 0) is not None and _coloured(_picture(model, 0)))
    assert not _coloured(_picture(model, 1))


def test_few_are_kept_and_one_that_was_given_up_comes_again(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = _capture(person, tmp_path, 6)
    person.window.show_pane("list", False)
    monkeypatch.setattr(items_model, "_KEPT_PICTURES", 3)
    model._pictures.clear()
    for row in (0, 1, 2, 3, 4, 5, 0):
        person.until(partial(_has_picture, model, row))
        assert len(model._pictures) <= 3


def _has_picture(model: ItemsModel, row: int) -> bool:
    return _picture(model, row) is not None
