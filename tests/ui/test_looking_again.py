"""Looking again from the window: what became of each is told, listed, and leads to the item."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.panels.looked_panel import LookedPanel
from tests.loopback.site import serving
from tests.loopback.states import edited, state_pages
from tests.ui.conftest import Person


def test_a_changed_page_is_told_and_listed(person: Person) -> None:
    with serving(state_pages()) as site:
        assert person.app.desk is not None
        person.app.desk.keep(capture_mode="http")
        person.window.capture([f"{site.address}/edited"])
        person.until(lambda: person.window.reader.item is not None)
        person.quiet()
        site.pages["/edited"] = edited(2)
        person.window.action("look_again").trigger()
        person.until(lambda: "changed and captured again: 1" in person.said())
        person.quiet()
    reader = person.window.reader
    person.until(lambda: reader.captures.list.count() == 2)
    ways = [button for button in person.window.banner._ways if button.text() == "What became of each"]
    QTest.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, LookedPanel)
    row = panel.rows.topLevelItem(0)
    assert row is not None and row.text(0) == "changed"
    panel.rows.setCurrentItem(row)
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    person.until(lambda: not isinstance(person.window.stack.currentWidget(), LookedPanel))
