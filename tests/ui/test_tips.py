"""Tool tips show what a file says as words: markup in it is neither obeyed nor are its pictures loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QTreeWidget, QTreeWidgetItemIterator, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services import leads, shelving, tagging
from desktop_app.services.tagging import NewClaim
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.choice import Choice
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.wanted.wanted_page import WantedPage
from tests.ui.conftest import Person

TIP = Qt.ItemDataRole.ToolTipRole


def shown(tip: str, over: QWidget) -> QLabel:
    QToolTip.showText(QPoint(5, 5), tip, over)
    (label,) = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QLabel) and one.isVisible() and one.text() == tip
    ]
    return label


def test_a_picture_that_a_title_names_is_not_loaded(person: Person, tmp_path: Path) -> None:
    picture = QPixmap(1_000, 900)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "x.png"))
    hostile = f"title <img src='{tmp_path / 'x.png'}'>"
    raw = shown(hostile, person.window)
    assert raw.height() > 800, "Qt loads it: without plain_tip this is what a person would see"
    QToolTip.hideText()
    assert shown(plain_tip(hostile), person.window).height() < 200
    QToolTip.hideText()
    assert plain_tip("R&D: 3 > 2") == "R&D: 3 > 2"


def tips(person: Person) -> list[str]:
    """All tool tips of the window: of widgets, and of rows in trees and tables."""
    found = [widget.toolTip() for widget in person.window.findChildren(QWidget)]
    for tree in person.window.findChildren(QTreeWidget):
        walk = QTreeWidgetItemIterator(tree)
        while (item := walk.value()) is not None:
            found += [item.toolTip(column) for column in range(tree.columnCount())]
            walk += 1
    side = person.window.sidebar.model()
    heads = [side.index(n, 0) for n in range(side.rowCount())]
    found += [str(side.index(n, 0, head).data(TIP) or "") for head in heads for n in range(side.rowCount(head))]
    page = person.window.centre.currentWidget()
    model = page.model if isinstance(page, ClaimsPage | WantedPage) else None
    if model is not None:
        places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
        found += [str(model.index(row, column).data(TIP) or "") for row, column in places]
    return found


def test_no_tip_of_the_window_holds_markup_of_a_file(person: Person, article: str) -> None:
    assert person.app.desk is not None
    archive, bad = person.app.desk.archive, "<img src='/x.png'> " + "long " * 60
    tagging.set_field(archive, article, "title", bad)
    tagging.set_field(archive, article, "why", bad)
    tagging.set_field(archive, article, "source", bad)
    tagging.add_claim(archive, ItemId(article), NewClaim("figure", "12 people", attribution=bad))
    shelving.new_collection(archive, bad, [ItemId(article)])
    leads.add_lead(archive, leads.NewLead(bad, "image", caption=bad))
    person.app.desk.archive_changed.emit(Changes(frozenset((article,)), everything=True))
    person.quiet()
    found = tips(person)
    for name in ("claims", "wanted"):
        person.window.action(name).trigger()
        person.quiet()
        person.until(lambda: any("12 people" in tip or "long long" in tip for tip in tips(person)))
        found += tips(person)
    assert sum("&lt;img" in tip for tip in found) > 5
    person.window.list.choose(Choice({"kind": "article"}, bad))
    person.window.centre.show_items()
    person.quiet()
    labels = [one for one in person.window.findChildren(QLabel) if "<img" in one.text()]
    assert person.window.list._said in labels
    assert [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText] == []
    assert [tip for tip in found if "<img" in tip] == []
