"""The Picture menu: zoom, turn, draw, facts, compare; of two compared pictures, for the one the cursor is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.services.picture_pair import Pick
from desktop_app.ui.images.canvas import Canvas

if TYPE_CHECKING:
    from desktop_app.ui.comparing.compare_page import ComparePage
    from desktop_app.ui.main_window import MainWindow

_PAIR = 2


def compared(window: MainWindow) -> ComparePage | None:
    """The page of two pictures, while it is shown."""
    if window.centre.place != "compare":
        return None
    from desktop_app.ui.comparing.compare_page import ComparePage

    page = window.centre.currentWidget()
    return page if isinstance(page, ComparePage) else None


def there(window: MainWindow) -> bool:
    """Whether there is a picture to work on."""
    page = compared(window)
    return window.reader.has_picture if page is None else page.has_picture


def _canvas(window: MainWindow) -> Canvas:
    page = compared(window)
    return window.reader.show_picture().canvas if page is None else page.active.canvas


def reveal(window: MainWindow) -> None:
    """Show a picture that is hidden."""
    page = compared(window)
    (window.reader.show_picture() if page is None else page.active).reveal()


def nearer(window: MainWindow) -> None:
    """Zoom in."""
    _canvas(window).zoom(1)


def farther(window: MainWindow) -> None:
    """Zoom out."""
    _canvas(window).zoom(-1)


def fit(window: MainWindow) -> None:
    """The whole picture."""
    _canvas(window).fit()


def actual(window: MainWindow) -> None:
    """One pixel of the picture on one of the screen."""
    _canvas(window).actual()


def turn(window: MainWindow) -> None:
    """Turn the view by a quarter."""
    _canvas(window).turn(1)


def turn_back(window: MainWindow) -> None:
    """Turn the view by a quarter, the other way."""
    _canvas(window).turn(-1)


def mirror(window: MainWindow) -> None:
    """Mirror the view, or no longer."""
    canvas = _canvas(window)
    canvas.mirror(not canvas.placing.mirrored)


def reset(window: MainWindow) -> None:
    """The view as the file is."""
    _canvas(window).reset()


def following(window: MainWindow) -> None:
    """The next picture of a file of several."""
    _turn(window, 1)


def before(window: MainWindow) -> None:
    """The picture before it."""
    _turn(window, -1)


def _turn(window: MainWindow, by: int) -> None:
    if compared(window) is None:
        window.reader.show_picture().pages.step(by)


def rectangle(window: MainWindow) -> None:
    """Draw a rectangle."""
    _draw(window, "rectangle")


def polygon(window: MainWindow) -> None:
    """Draw a polygon."""
    _draw(window, "polygon")


def burn(window: MainWindow) -> None:
    """Draw a region that reports burn out."""
    if compared(window) is None:
        window.reader.show_picture().burn()


def _draw(window: MainWindow, tool: str) -> None:
    """Letters belong to a field while somebody writes in it."""
    if isinstance(QApplication.focusWidget(), QLineEdit):
        return
    if (page := compared(window)) is not None:
        page.draw(tool)
    else:
        window.reader.show_picture().draw(tool)


def facts(window: MainWindow) -> None:
    """What the file tells of itself."""
    if (page := compared(window)) is not None:
        page.facts_button.click()
    else:
        window.reader.show_picture().show_facts()


def pair_of(window: MainWindow) -> tuple[Pick, Pick | None] | None:
    """The two pictures that are chosen in the list, or the one that is read; None when there are neither."""
    chosen = window.list.chosen_items()
    if len(chosen) == _PAIR:
        rows = window.list.chosen_rows()
        return (Pick(chosen[0]), Pick(chosen[1])) if all(row.kind == "image" for row in rows) else None
    item = window.reader.item
    return (Pick(item, window.reader.capture), None) if item is not None and window.reader.has_picture else None


def compare(window: MainWindow) -> None:
    """Two pictures side by side."""
    if (picks := pair_of(window)) is not None:
        show_pair(window, *picks)


def show_pair(window: MainWindow, first: Pick, second: Pick | None) -> None:
    """The page of two pictures, with these."""
    window.centre.show_place("compare")
    if (page := compared(window)) is not None:
        page.compare(first, second)
        window.centre.turned.emit()
