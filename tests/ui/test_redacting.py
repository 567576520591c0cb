"""Regions are drawn to be burnt out, listed with their reason and taken back; names are kept with their pseudonyms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import Pseudonym
from desktop_app.services.archive import OpenArchive
from desktop_app.services.redaction import pseudonyms, regions
from desktop_app.ui.images.image_view import ImageView
from desktop_app.ui.panels.pseudonyms_panel import PseudonymsPanel
from desktop_app.ui.panels.report_panel import ReportPanel
from tests.services.pictures import scene
from tests.ui.conftest import Person


def archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


@pytest.fixture
def picture(person: Person, tmp_path: Path) -> ItemId:
    """A picture that is captured, read and shown."""
    (tmp_path / "scene.jpg").write_bytes(scene())
    person.window.capture([str(tmp_path / "scene.jpg")])
    reader = person.window.reader
    person.until(lambda: reader.item is not None and reader.picture.canvas._image is not None)
    person.quiet()
    reader.picture.reveal()
    person.until(lambda: not reader.picture.canvas.hidden_picture)
    person.quiet()
    assert reader.item is not None
    return reader.item


def drawn(view: ImageView) -> None:
    """By the keyboard: from the middle of the picture to the right and down."""
    for key, times in ((Qt.Key.Key_Space, 1), (Qt.Key.Key_Right, 5), (Qt.Key.Key_Down, 5), (Qt.Key.Key_Return, 1)):
        for _ in range(times):
            QTest.keyClick(view.canvas, key)


def test_a_region_is_drawn_with_a_reason_and_shown_again_with_one(person: Person, picture: ItemId) -> None:
    view = person.window.reader.picture
    person.window.action("burn").trigger()
    assert "no report may show" in view.tools.said.text()
    drawn(view)
    assert view.burnt.line.isVisible() and not person.window.reader.form.isVisible()
    QTest.keyClicks(view.burnt.line.field, "face of a minor")
    QTest.keyClick(view.burnt.line.field, Qt.Key.Key_Return)
    person.quiet()
    [region] = regions.regions_of(archive(person), picture)
    assert region.reason == "face of a minor"
    person.until(lambda: len(view.canvas._burnt) == 1)
    assert any("face of a minor" in label.text() for label in view.burnt.findChildren(QLabel))
    [again] = [one for one in view.burnt.findChildren(QPushButton) if one.text().startswith("Show again")]
    again.click()
    QTest.keyClicks(view.burnt.line.field, "consent came")
    QTest.keyClick(view.burnt.line.field, Qt.Key.Key_Return)
    person.quiet()
    assert regions.regions_of(archive(person), picture) == []
    person.until(lambda: not view.canvas._burnt and not view.burnt.isVisible())


def test_given_up_nothing_is_written_and_the_next_region_is_a_claims(person: Person, picture: ItemId) -> None:
    view = person.window.reader.picture
    person.window.action("burn").trigger()
    drawn(view)
    QTest.keyClick(view.burnt.line.field, Qt.Key.Key_Escape)
    assert view.burnt.isHidden() and regions.regions(archive(person)) == []
    person.window.action("burn").trigger()
    person.window.action("rectangle").trigger()
    assert "for a claim" in view.tools.said.text()
    drawn(view)
    assert person.window.reader.form.isVisible() and view.burnt.isHidden()


def test_names_are_kept_counted_and_taken_off(person: Person, article: str, tmp_path: Path) -> None:
    person.window.action("pseudonyms").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, PseudonymsPanel) and not panel.add.isEnabled()
    panel.name.setText("the")
    panel.more.setText("The ; THEE")
    panel.pseudonym.setText("Person A")
    panel.reason.setText("at risk")
    panel.add.click()
    person.quiet()
    assert [row.one for row in pseudonyms.stored_names(archive(person))] == [
        Pseudonym(("the", "The", "THEE"), "Person A", "at risk")
    ]
    person.until(lambda: panel.list.topLevelItemCount() == 1)
    row = panel.list.topLevelItem(0)
    assert row is not None and int(row.text(3)) > 0 and panel.name.text() == ""
    panel.list.setCurrentItem(row)
    panel.forget.click()
    person.quiet()
    person.until(lambda: panel.list.topLevelItemCount() == 0)
    (tmp_path / "bad.csv").write_text("name,pseudonym\nMaryam Hadid,\n", "utf-8")
    person.files.one = str(tmp_path / "bad.csv")
    panel.from_file.click()
    person.quiet()
    assert "cannot be used" in person.said() and "Hadid" not in person.said()


def test_a_report_uses_the_pseudonyms_when_it_is_asked_to(person: Person, article: str, tmp_path: Path) -> None:
    pseudonyms.store_names(archive(person), (Pseudonym(("the",), "Person A", "at risk"),))
    person.window.action("report").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, ReportPanel) and not panel.silent.isEnabled()
    panel.pseudonyms.setChecked(True)
    asked = pseudonyms.with_stored(archive(person), panel.wanted((ItemId(article),), ""), panel.silent.isChecked())
    assert (
        asked.redaction.names == (Pseudonym(("the",), "Person A", "at risk"),) and not asked.redaction.original_hashes
    )
