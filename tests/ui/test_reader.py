"""Reading, judging, and what is known of an item: driven through the window, checked in the archive."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.services import people, reading, sharing, tagging
from desktop_app.services.archive import open_archive
from desktop_app.services.custody import custody_of
from desktop_app.ui.reader.card import Card
from tests.analysis.image.test_png_rows import png, row
from tests.ui.conftest import Person


def _claims(person: Person, item: str) -> list[ClaimRow]:
    assert person.app.desk is not None
    return list(reading.show(person.app.desk.archive, item).claims)  # type: ignore[arg-type]


def _suggestions(person: Person) -> list[Card]:
    return [card for card in person.window.reader.margin._cards if card.suggestion]


def _press(card: Card, text: str) -> None:
    button = next(button for button in card.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _captured(person: Person, path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    before = person.window.reader.item
    person.window.capture([str(path)])
    person.until(lambda: person.window.reader.item not in (None, before))
    person.quiet()
    return str(person.window.reader.item)


def _pinned(person: Person, item: str, **more: object) -> ClaimRow:
    assert person.app.desk is not None
    wanted = tagging.NewClaim("figure", "12 people", status="claimed", **more)  # type: ignore[arg-type]
    made = tagging.add_claim(person.app.desk.archive, item, wanted)  # type: ignore[arg-type]
    person.window.open_item(item)
    person.until(lambda: person.window.reader.has_claims)
    person.quiet()
    return made


def test_words_of_suggestions_are_outlined_and_lead_to_their_cards(person: Person, article: str) -> None:
    view = person.window.reader.reading
    outlined = [one.cursor.selectedText()[:80] for one in view.extraSelections()]
    assert outlined == [card.accessibleName().split(": ", 2)[2] for card in _suggestions(person)]
    start = view.cursorRect(view._bare_cursor(view._suggestions[0]["start"] + 3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start))
    assert _suggestions(person)[0].hasFocus()


def test_a_wrongly_accepted_suggestion_is_taken_back(person: Person, article: str) -> None:
    before = len(_suggestions(person))
    QTest.keyClick(_suggestions(person)[0], Qt.Key.Key_Return)
    person.until(lambda: len(_suggestions(person)) == before - 1)
    assert "Accepted" in person.said()
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: len(_suggestions(person)) == before)
    assert _claims(person, article) == []


def test_a_dismissal_is_undone(person: Person, article: str) -> None:
    before = len(_suggestions(person))
    _suggestions(person)[0].setFocus()
    QTest.keyClick(_suggestions(person)[0], Qt.Key.Key_Delete)
    person.until(lambda: len(_suggestions(person)) == before - 1)
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: len(_suggestions(person)) == before)


def test_after_one_suggestion_the_next_is_in_hand(person: Person, article: str) -> None:
    first, second = _suggestions(person)[:2]
    wanted = second.key
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    person.until(lambda: any(card.key == wanted and card.hasFocus() for card in _suggestions(person)))


def test_a_suggestion_is_changed_before_it_is_accepted(person: Person, article: str) -> None:
    card = next(c for c in _suggestions(person) if "figure" in c.accessibleName())
    _press(card, "Change…")
    form = person.window.reader.form
    assert form.isVisible() and form.kind.currentData() == "figure"
    assert form.more.isVisible() and form.more.value.text() == "12" and form.more.unit.text() == "killed"
    form.more.value.setText("dozens")
    assert not form._save_button.isEnabled()
    form.more.value.setText("1,014")
    form.said_by.setText("the mayor")
    form.more.source_grade.setCurrentIndex(2)
    assert not form._save_button.isEnabled()
    form.more.information_grade.setCurrentIndex(3)
    form.more.technical.setPlainText("the page's own text")
    form.more.review.setCurrentIndex(1)
    form.more.exculpatory.setChecked(True)
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: bool(_claims(person, article)) and _claims(person, article)[0].review == "in review")
    [made] = _claims(person, article)
    assert (made.kind, made.attribution, made.figure["value"], made.exculpatory) == ("figure", "the mayor", 1014, True)
    assert made.accepted_from["suggestion"] == card.key
    [judged] = made.assessments
    assert (judged.source_grade, judged.information_grade) == ("B", "3")
    assert judged.strands["technical"] == "the page's own text"


def test_what_rules_guess_is_marked_until_a_person_looks(person: Person, tmp_path: Path) -> None:
    text = (
        "Port office\n\nThe harbour master said that the ferry had been held for three days without any reason given.\n"
    )
    _captured(person, tmp_path / "guess.txt", text)
    card = next(card for card in _suggestions(person) if "guess" in card.accessibleDescription() + "")
    _press(card, "Change…")
    field = person.window.reader.form.rows["attribution"]
    assert field.draft and "a guess" in field.label.text()
    QTest.keyClicks(field.field, "x")
    assert "a guess" not in field.label.text()


def test_review_alone_makes_no_assessment(person: Person, article: str) -> None:
    pinned = _pinned(person, article)
    person.window.reader.choose_claim(pinned.claim)
    form = person.window.reader.form
    QTest.mouseClick(form._more_button, Qt.MouseButton.LeftButton)
    form.more.review.setCurrentIndex(form.more.review.findData("second reader agreed"))
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: _claims(person, article)[0].review == "second reader agreed")
    assert len(_claims(person, article)[0].assessments) == 1


def test_the_whole_thread_is_on_the_card_in_hand(person: Person, article: str) -> None:
    pinned = _pinned(person, article)
    assert person.app.desk is not None
    archive = person.app.desk.archive
    tagging.assess(archive, pinned.claim, tagging.Judgement("disputed", reason="Another count.", grade="B2"))
    tagging.tag(archive, pinned.claim, ["toll"])
    other = tagging.add_claim(archive, article, tagging.NewClaim("figure", "We counted 14"))  # type: ignore[arg-type]
    tagging.link(archive, other.claim, "contradicts", pinned.claim)
    person.window.open_item(article)
    person.until(lambda: len(_claims_shown(person)) == 2)
    person.window.reader.choose_claim(pinned.claim)
    card = next(card for card in _claims_shown(person) if card.key == pinned.claim)
    said = "\n".join(label.text() for label in card.findChildren(type(card.line(""))) if label.isVisible())
    for words in ("Another count.", "replaced by a later one", "B2", "toll", "contradicts", "We counted 14"):
        assert words in said


def _claims_shown(person: Person) -> list[Card]:
    return [card for card in person.window.reader.margin._cards if not card.suggestion]


_PAGE = (
    '<!doctype html><html lang="en"><head><title>Bridge</title><link rel="canonical" href="https://ridge.example/b">'
    "</head><body><article><h1>Bridge</h1><p>{} people were hurt at the bridge on Monday, the office said.</p>"
    '<figure><img src="page_files/here.png" alt="x"><figcaption>The bridge (Mira Solvane/Lantern Pictures)</figcaption></figure>'
    '<figure><img src="gone.png" alt="y"><figcaption>The road to the bridge</figcaption></figure>'
    "</article></body></html>"
)


def _page(person: Person, folder: Path, count: str) -> str:
    """A saved page with one picture that came and one that did not."""
    (folder / "page_files").mkdir(parents=True, exist_ok=True)
    (folder / "page_files" / "here.png").write_bytes(png(320, 240, row(320) * 240))
    (folder / "page.html").write_text(_PAGE.replace("{}", count), "utf-8")
    person.window.capture([str(folder / "page.html")])
    person.until(lambda: f"{count} people" in person.window.reader.reading.toPlainText())
    person.quiet()
    return str(person.window.reader.item)


def test_pictures_that_came_and_pictures_that_did_not(person: Person, tmp_path: Path) -> None:
    _page(person, tmp_path / "p", "Twelve")
    reader = person.window.reader
    reader.tabs.setCurrentWidget(reader.images)
    lines = [reader.images.list.item(at).text() for at in range(reader.images.list.count())]
    assert "The bridge" in lines[0] and "not opened yet: veiled" in lines[0]
    assert any("The road to the bridge" in line and "referenced, not captured" in line for line in lines[1:])
    assert "referenced, not captured" not in lines[0]
    picture = reader.images.list.item(0)
    reader.images.list.setCurrentItem(picture)
    QTest.keyClick(reader.images.list, Qt.Key.Key_Return)
    person.until(lambda: reader.tabs.currentWidget() is reader.picture)


def test_two_captures_are_compared_and_an_earlier_one_is_read(person: Person, tmp_path: Path) -> None:
    item = _page(person, tmp_path / "p", "Twelve")
    assert _page(person, tmp_path / "p", "Fourteen") == item
    view = person.window.reader.captures
    person.window.reader.tabs.setCurrentWidget(view)
    person.until(lambda: view.list.count() == 2)
    assert "newest" in view.list.item(0).text() and "newest" not in view.list.item(1).text()
    assert not view.compare.isEnabled()
    view.list.item(1).setSelected(True)
    QTest.mouseClick(view.compare, Qt.MouseButton.LeftButton)
    person.until(lambda: "+Fourteen" in view.text.toPlainText())
    assert "−Twelve" in view.text.toPlainText()
    assert "1 word added (+), 1 word removed (−)." in view.said.text()
    view.list.clearSelection()
    view.list.item(1).setSelected(True)
    QTest.mouseClick(view.read, Qt.MouseButton.LeftButton)
    reader = person.window.reader
    person.until(lambda: "Twelve people" in reader.reading.toPlainText())
    assert "not the newest" in reader.head.subtitle.text() and not _suggestions(person)


def test_what_the_file_does_not_tell_is_stated_with_name_and_date(person: Person, article: str) -> None:
    record = person.window.reader.record
    person.window.reader.tabs.setCurrentWidget(record)
    assert "missing" in _rows(record.tree, "Berkeley minimum")[0]
    form = record.form
    form.texts["published_at"].setText("last Monday")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    person.until(lambda: "is no date" in person.said())
    form.texts["published_at"].setText("2026-03-14")
    form.texts["address"].setText("https://ridge.example/a")
    form.texts["obtained_from"].setText("a nurse")
    form.flags["at_risk"].setChecked(True)
    form.texts["consent_until"].setText("2001-01-01")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    person.until(lambda: bool(_rows(record.tree, "Stated since")))
    stated = "\n".join(_rows(record.tree, "Stated since"))
    for words in ("published at", "2026-03-14", "a nurse", "at risk", "Ana"):
        assert words in stated
    assert "stated" in _rows(record.tree, "Berkeley minimum")[0]
    assert "Consent ended" in form._lapsed.text()
    assert person.app.desk is not None
    fields = reading.show(person.app.desk.archive, article).fields  # type: ignore[arg-type]
    assert (fields["address"], fields["at_risk"]) == ("https://ridge.example/a", True)
    assert not form.save.isEnabled()


def _rows(tree: QTreeWidget, section: str) -> list[str]:
    """The rows under one heading, their columns joined."""
    for at in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(at)
        if top is not None and top.text(0) == section:
            found = [top.child(number) for number in range(top.childCount())]
            return [" | ".join(one.text(column) for column in range(3)) for one in found if one]
    return []


def test_hashes_and_entry_ids_are_copied_by_button_and_keyboard(person: Person, article: str) -> None:
    reader = person.window.reader
    reader.tabs.setCurrentWidget(reader.record)
    assert person.app.desk is not None
    view = reading.show(person.app.desk.archive, article)  # type: ignore[arg-type]
    assert view.capture is not None
    last = reader.record.tree.findItems("Files", Qt.MatchFlag.MatchExactly)[0].child(0)
    assert last is not None
    reader.record.tree.setCurrentItem(last)
    QTest.mouseClick(reader.record.copy.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == view.capture.assets[0].sha256
    reader.tabs.setCurrentWidget(reader.custody)
    first = reader.custody.tree.topLevelItem(0)
    assert first is not None
    reader.custody.tree.setCurrentItem(first)
    QTest.keySequence(reader.custody.tree, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == custody_of(person.app.desk.archive, view.row.item)[0].entry


def test_the_custody_is_read_in_sentences(person: Person, article: str) -> None:
    _pinned(person, article, judgement=tagging.Judgement("disputed", reason="Another count."))
    custody = person.window.reader.custody
    person.window.reader.tabs.setCurrentWidget(custody)
    found = [custody.tree.topLevelItem(at) for at in range(custody.tree.topLevelItemCount())]
    said = [one.text(2) for one in found if one]
    plain = "\n".join(said).replace("\u2068", "").replace("\u2069", "")
    for words in (
        "Recorded in the archive",
        "Captured by",
        "at the words “12 people”",
        "as disputed, about the saying",
    ):
        assert words in plain
    assert f"{len(said)} entries" in custody.said.text()
    assert custody.tree.isColumnHidden(3)
    QTest.mouseClick(custody.details, Qt.MouseButton.LeftButton, pos=QPoint(8, custody.details.height() // 2))
    assert not custody.tree.isColumnHidden(3)


def test_assessors_who_differ_are_ended_by_naming_all(person: Person, article: str, tmp_path: Path) -> None:
    pinned = _pinned(person, article, judgement=tagging.Judgement("verified", reason="The office says so."))
    _colleague(person, pinned.claim, tmp_path)
    person.window.open_item(article)
    person.until(lambda: _claims(person, article)[0].differing)
    person.quiet()
    person.window.reader.choose_claim(pinned.claim)
    form = person.window.reader.form
    assert form.resolve.isVisible() and "The office says so." in form._heads.text() and "R2" in form._heads.text()
    form.choose_status(3)
    form.resolve.setChecked(True)
    assert not form._save_button.isEnabled()
    form.reason.setText("Both counts were looked at together.")
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: not _claims(person, article)[0].differing)
    assert _claims(person, article)[0].status == "disputed"


def _colleague(person: Person, claim: str, tmp_path: Path) -> None:
    """A colleague, admitted, who judges otherwise."""
    assert person.app.desk is not None
    archive = person.app.desk.archive
    sharing.share(archive, tmp_path / "a.attest", None, frozenset(), _quiet)
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "R2", tmp_path / "home2", _quiet)
    with open_archive(tmp_path / "theirs", tmp_path / "home2") as theirs:
        tagging.assess(theirs, claim, tagging.Judgement("refuted", reason="No such count."))  # type: ignore[arg-type]
        sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
        key = theirs.key
    sharing.merge(archive, tmp_path / "b.attest", _quiet)
    people.admit(archive, key, "R2")


def _quiet(_done: int, _total: int) -> None:
    return None


def test_a_text_without_an_end_leaves_the_window_alive(person: Person, tmp_path: Path) -> None:
    item = _captured(person, tmp_path / f"{'t' * 200}.txt", "x" * 1_000_000)
    assert person.app.desk is not None
    view = person.window.reader.reading
    started = time.thread_time()
    view.show_text("x" * 1_000_000 + " end", rtl=False)
    assert time.thread_time() - started < 0.5, "the window stood still"
    view.setTextCursor(view.cursor_of(500_000, 500_300))
    assert view.selected_span() == (500_000, 500_300)
    assert item and person.window.reader.width() <= person.window.width()


def test_a_title_of_five_hundred_letters_does_not_widen_the_window(person: Person, article: str) -> None:
    assert person.app.desk is not None
    least = person.window.minimumSizeHint().width()
    tagging.set_field(person.app.desk.archive, article, "title", "W" * 500)
    person.window.open_item(article)
    person.until(lambda: person.window.reader.head.title.text().startswith("WW"))
    assert person.window.minimumSizeHint().width() == least
    assert person.window.reader.head.title.toolTip() == "W" * 500
