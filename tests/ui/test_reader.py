"""Reading, judging, and what is known of an item: driven through the window, checked in the archive."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.rows.claims import ClaimRow
from desktop_app.services import reading, tagging
from desktop_app.ui.reader.card import Card
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
    row = tagging.add_claim(person.app.desk.archive, item, wanted)  # type: ignore[arg-type]
    person.window.open_item(item)
    person.until(lambda: person.window.reader.has_claims)
    person.quiet()
    return row


def test_words_of_suggestions_are_outlined_and_lead_to_their_cards(person: Person, article: str) -> None:
    view = person.window.reader.reading
    outlined = [one.cursor.selectedText() for one in view.extraSelections()]
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
    [row] = _claims(person, article)
    assert (row.kind, row.attribution, row.figure["value"], row.exculpatory) == ("figure", "the mayor", 1014, True)
    assert row.accepted_from["suggestion"] == card.key
    [judged] = row.assessments
    assert (judged.source_grade, judged.information_grade) == ("B", "3")
    assert judged.strands["technical"] == "the page's own text"


def test_what_rules_guess_is_marked_until_a_person_looks(person: Person, tmp_path: Path) -> None:
    text = (
        "Port office\n\nThe harbour master said that the ferry had been held for three days without any reason given.\n"
    )
    _captured(person, tmp_path / "guess.txt", text)
    card = next(card for card in _suggestions(person) if "guess" in card.accessibleDescription() + "")
    _press(card, "Change…")
    row = person.window.reader.form.rows["attribution"]
    assert row.draft and "a guess" in row.label.text()
    QTest.keyClicks(row.field, "x")
    assert "a guess" not in row.label.text()


def test_review_alone_makes_no_assessment(person: Person, article: str) -> None:
    row = _pinned(person, article)
    person.window.reader.choose_claim(row.claim)
    form = person.window.reader.form
    QTest.mouseClick(form._more_button, Qt.MouseButton.LeftButton)
    form.more.review.setCurrentIndex(form.more.review.findData("second reader agreed"))
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: _claims(person, article)[0].review == "second reader agreed")
    assert len(_claims(person, article)[0].assessments) == 1


def test_the_whole_thread_is_on_the_card_in_hand(person: Person, article: str) -> None:
    row = _pinned(person, article)
    assert person.app.desk is not None
    archive = person.app.desk.archive
    tagging.assess(archive, row.claim, tagging.Judgement("disputed", reason="Another count.", grade="B2"))
    tagging.tag(archive, row.claim, ["toll"])
    other = tagging.add_claim(archive, article, tagging.NewClaim("figure", "We counted 14"))  # type: ignore[arg-type]
    tagging.link(archive, other.claim, "contradicts", row.claim)
    person.window.open_item(article)
    person.until(lambda: len(_claims_shown(person)) == 2)
    person.window.reader.choose_claim(row.claim)
    card = next(card for card in _claims_shown(person) if card.key == row.claim)
    said = "\n".join(label.text() for label in card.findChildren(type(card.line(""))) if label.isVisible())
    for words in ("Another count.", "replaced by a later one", "B2", "toll", "contradicts", "We counted 14"):
        assert words in said


def _claims_shown(person: Person) -> list[Card]:
    return [card for card in person.window.reader.margin._cards if not card.suggestion]
