"""The main job through the window: capture, read, tag by selection, search, report, share, merge, verify."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import reading
from desktop_app.services.archive import create, open_archive
from desktop_app.ui.library.choice import Choice
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.check_panel import CheckPanel
from desktop_app.ui.panels.merge_panel import MergePanel
from desktop_app.ui.panels.report_panel import ReportPanel
from desktop_app.ui.panels.share_panel import SharePanel
from desktop_app.ui.panels.welcome import RecoveryKey, Welcome
from desktop_app.ui.people.people_page import PeoplePage
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.palette_delegate import MORE
from tests.analysis.image.test_png_rows import png, row
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import TEXT, Person

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def _select(person: Person, words: str) -> None:
    start = TEXT.index(words)
    view = person.window.reader.reading
    view.setTextCursor(view.cursor_of(start, start + len(words)))


def _claims(person: Person, item: str) -> list[tuple[str, str, str, str]]:
    assert person.app.desk is not None
    rows = reading.show(person.app.desk.archive, item).claims  # type: ignore[arg-type]
    return [(row.kind, row.status, row.quote, row.attribution) for row in rows]


def test_first_run_makes_an_archive_and_shows_the_recovery_key_once(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path
) -> None:
    app.start(None)
    person = Person(app, qtbot, files)
    welcome = app.window.findChild(Welcome) if app.window else None
    assert welcome is not None and not welcome.make.isEnabled()
    welcome.name.setText("Case")
    welcome.researcher.setText("R1")
    files.out = str(tmp_path / "new")
    QTest.mouseClick(welcome.make, Qt.MouseButton.LeftButton)
    person.until(lambda: app.window is not None and isinstance(app.window.centralWidget(), RecoveryKey))
    assert app.window is not None
    key = app.window.centralWidget()
    assert isinstance(key, RecoveryKey)
    assert len("".join(key.findChildren(QLabel)[2].text().split())) == 43
    key.noted.emit()
    person.until(lambda: isinstance(app.window, MainWindow))
    assert "Case" in person.window.windowTitle()


def test_words_are_tagged_by_selection_and_keys(person: Person, article: str) -> None:
    _select(person, "At least 12 people were killed")
    person.window.action("claim").trigger()
    form = person.window.reader.form
    form.kind.setCurrentIndex(form.kind.findData("figure"))
    form.said_by.setText("the district office")
    person.window.reader.set_status("verified")
    assert form.status.currentData() == "verified" and not form._save_button.isEnabled()
    form.reason.setText("The office's own page says so.")
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: bool(_claims(person, article)))
    assert _claims(person, article) == [("figure", "verified", "At least 12 people were killed", "the district office")]
    person.quiet()
    assert person.window.reader.reading.extraSelections()[0].cursor.selectedText() == "At least 12 people were killed"


def test_words_after_a_wide_character_are_pinned_exactly(person: Person, article: str) -> None:
    _select(person, "We counted 14")
    assert person.window.reader.reading.textCursor().selectedText() == "We counted 14"
    person.window.action("claim").trigger()
    QTest.mouseClick(person.window.reader.form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: bool(_claims(person, article)))
    assert _claims(person, article)[0][2] == "We counted 14"


def test_a_suggestion_is_a_claim_only_when_accepted(person: Person, article: str) -> None:
    margin = person.window.reader.margin
    suggested = [card for card in margin._cards if card.suggestion]
    assert suggested and _claims(person, article) == []
    QTest.keyClick(suggested[0], Qt.Key.Key_Return)
    person.until(lambda: len(_claims(person, article)) == 1)
    person.quiet()
    rest = [card for card in margin._cards if card.suggestion]
    assert len(rest) == len(suggested) - 1
    QTest.keyClick(rest[0], Qt.Key.Key_Delete)
    person.until(lambda: len([card for card in margin._cards if card.suggestion]) == len(rest) - 1)
    assert len(_claims(person, article)) == 1


def test_one_more_assessment_by_the_card(person: Person, article: str) -> None:
    _select(person, "12 people")
    person.window.action("claim").trigger()
    person.window.reader.form.reason.setText("seen")
    person.window.reader.form._save()
    person.until(lambda: len(_claims(person, article)) == 1)
    person.quiet()
    person.window.action("next_claim").trigger()
    form = person.window.reader.form
    assert form.isVisible() and not form.kind.isVisible()
    form.choose_status(3)
    form.reason.setText("another count")
    form._save()
    person.until(lambda: _claims(person, article)[0][1] == "disputed")


def test_the_list_finds_and_says_how_many(person: Person, article: str) -> None:
    person.window.list.search.setText("orvane")
    person.until(lambda: "1 found" in person.window.list._said.text())
    person.window.list.search.setText("nothinglikeit")
    person.until(lambda: "0 found" in person.window.list._said.text())
    person.window.list.search.clear()
    person.until(lambda: len(person.window.list.listed()) >= 1)


def test_files_are_captured_by_drop_and_one_bad_file_stops_nothing(person: Person, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A good text about the bridge.\n")
    bad.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad)), QUrl.fromLocalFile(str(good))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    person.window.dropEvent(event)
    person.until(lambda: len(person.window.list.listed()) == 1)
    person.until(lambda: "empty" in person.said())


def test_what_was_copied_is_captured(person: Person) -> None:
    QGuiApplication.clipboard().setText("Pasted words about the bridge at Orvane.")
    person.window.action("paste").trigger()
    person.until(lambda: "bridge" in person.window.reader.reading.toPlainText())


def test_report_share_and_check(person: Person, article: str, tmp_path: Path) -> None:
    window, files = person.window, person.files
    files.out = str(tmp_path / "r.pdf")
    window.action("report").trigger()
    panel = window.stack.currentWidget()
    assert isinstance(panel, ReportPanel)
    QTest.mouseClick(panel.write, Qt.MouseButton.LeftButton)
    person.until(panel.go.isVisible)
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    person.until(lambda: "SHA-256" in panel.result.text())
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    files.out = str(tmp_path / "s.attest")
    window.action("share").trigger()
    shared = window.stack.currentWidget()
    assert isinstance(shared, SharePanel)
    QTest.mouseClick(shared.write, Qt.MouseButton.LeftButton)
    person.until(shared.go.isVisible)
    QTest.mouseClick(shared.go, Qt.MouseButton.LeftButton)
    person.until(lambda: bool(shared.result.text()))
    for name in ("r.pdf", "s.attest"):
        files.one = str(tmp_path / name)
        window.action("verify_file").trigger()
        check = window.stack.currentWidget()
        assert isinstance(check, CheckPanel)
        person.until(lambda check=check: "MISMATCH 0" in check.counts.text())  # type: ignore[misc]
    window.action("verify").trigger()
    check = window.stack.currentWidget()
    assert isinstance(check, CheckPanel)
    person.until(lambda: "MISMATCH 0" in check.counts.text())
    QTest.keyClick(check, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.reader


def test_an_altered_file_is_named_in_the_check(person: Person, article: str, tmp_path: Path) -> None:
    blob = max((p for p in (tmp_path / "case" / "blobs").rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    blob.write_bytes(b"other bytes")
    person.window.action("verify").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, CheckPanel)
    person.until(lambda: "MISMATCH 1" in panel.counts.text())
    found = panel.findings.topLevelItem(0)
    assert found is not None and found.text(0) == "MISMATCH"


def test_a_colleagues_file_is_previewed_merged_admitted_and_undone(
    person: Person, article: str, tmp_path: Path
) -> None:
    from desktop_app.services import sharing, tagging

    assert person.app.desk is not None
    sharing.share(person.app.desk.archive, tmp_path / "a.attest", None, frozenset(), lambda _d, _t: None)
    other = tmp_path / "other-home"
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", other, lambda _d, _t: None)
    with open_archive(tmp_path / "theirs", other) as theirs:
        tagging.add_claim(theirs, article, tagging.NewClaim("figure", "12 people", status="disputed"))  # type: ignore[arg-type]
        sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), lambda _d, _t: None)
    person.files.one = str(tmp_path / "b.attest")
    person.window.action("merge").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, MergePanel)
    person.until(panel.join.isEnabled)
    assert panel.admit.isVisible() and _claims(person, article) == []
    panel.admit.setChecked(True)
    QTest.mouseClick(panel.join, Qt.MouseButton.LeftButton)
    person.until(lambda: len(_claims(person, article)) == 1)
    person.window.action("people").trigger()
    people = person.window.centre.currentWidget()
    assert isinstance(people, PeoplePage)
    person.until(lambda: len(people.cards) >= 3)
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: _claims(person, article) == [])


def test_a_panel_whose_work_ends_late_closes_no_other_panel(person: Person, article: str) -> None:
    person.window.action("verify").trigger()
    left = person.window.stack.currentWidget()
    assert isinstance(left, CheckPanel)
    person.window.action("share").trigger()
    left.closed.emit()
    assert isinstance(person.window.stack.currentWidget(), SharePanel)


def test_an_archive_that_is_open_elsewhere_can_be_read(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path
) -> None:
    with create(tmp_path / "case", "Case", "Ana", app.home).archive:
        app.start(tmp_path / "case")
        person = Person(app, qtbot, files)
        person.until(lambda: isinstance(app.window, MainWindow))
        assert "open elsewhere" in person.said()
        person.window.capture([str(_SAMPLE)])
        person.until(lambda: "open elsewhere" in person.said())
        person.quiet()


def test_what_is_no_archive_leads_to_the_first_page(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    app.start(tmp_path)
    qtbot.waitUntil(lambda: app.window is not None and app.window.findChild(Welcome) is not None)
    assert app.window is not None
    banner = app.window.findChild(Banner)
    assert banner is not None and "not an archive" in banner._text.text()


def test_an_archive_is_closed_well_when_the_recovery_key_is_left_unread(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path
) -> None:
    app.start(None)
    assert app.window is not None
    welcome = app.window.findChild(Welcome)
    assert welcome is not None
    welcome.name.setText("Case")
    welcome.researcher.setText("R1")
    files.out = str(tmp_path / "new")
    QTest.mouseClick(welcome.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.window is not None and isinstance(app.window.centralWidget(), RecoveryKey))
    app.close()
    with open_archive(tmp_path / "new", app.home) as archive:
        assert archive.writable


def test_the_other_look_and_language_keep_the_archive_open(person: Person, article: str) -> None:
    before = person.app.theme.name
    person.window.action("theme").trigger()
    assert person.app.theme.name != before
    person.quiet()
    person.window.action("language_ar").trigger()
    person.until(lambda: person.app.words.rtl)
    person.quiet()
    assert person.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    person.until(lambda: len(person.window.list.listed()) >= 1)


def test_every_action_is_in_the_palette_by_its_letters(person: Person) -> None:
    person.window.action("palette").trigger()
    palette = person.window.palette_of_actions
    assert palette.list.count() == len(person.window.verbs)
    palette.field.setText("integ")
    assert palette.list.count() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert isinstance(person.window.stack.currentWidget(), CheckPanel)
    person.quiet()


def test_a_search_stays_within_the_chosen_list(person: Person, article: str) -> None:
    page = person.window.list
    page.choose(Choice({"kind": "image"}, "Images"))
    page.search.setText("orvane")
    person.until(lambda: "0 found" in page._said.text())
    page.choose(Choice({"kind": "article"}, "Articles"))
    person.until(lambda: "1 found" in page._said.text())


def test_a_claim_of_an_earlier_capture_is_still_shown(person: Person, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    address = "https://ridge-daily.example/bridge"
    html = (
        f'<!doctype html><html lang="en"><head><title>Bridge</title><link rel="canonical" href="{address}"></head><body>'
        "<article><h1>Bridge</h1><p>{} people were hurt at the bridge on Monday, the office said.</p></article></body></html>"
    )
    reader = person.window.reader
    for count in ("Twelve", "Fourteen"):
        page.write_text(html.format(count), "utf-8")
        person.window.capture([str(page)])
        person.until(lambda count=count: f"{count} people" in reader.reading.toPlainText())  # type: ignore[misc]
        person.quiet()
        if count == "Twelve":
            start = reader.reading.toPlainText().index("Twelve people")
            reader.reading.setTextCursor(reader.reading.cursor_of(start, start + 13))
            person.window.action("claim").trigger()
            reader.form._save()
            assert reader.item is not None
            person.until(lambda: bool(_claims(person, str(reader.item))))
            person.quiet()
    cards = [card for card in reader.margin._cards if not card.suggestion]
    assert [card.start for card in cards] == [-1]
    assert not [
        one for one in reader.reading.extraSelections() if one.format.hasProperty(QTextFormat.Property.BackgroundBrush)
    ]
    cards[0].pressed.emit(cards[0].key)
    assert reader.form.isVisible()


def test_what_cannot_be_done_is_grey_and_says_what_it_waits_for(person: Person) -> None:
    report = person.window.action("report")
    person.until(lambda: not report.isEnabled())
    assert report.toolTip() == "There is nothing in the list."
    person.window.palette_of_actions.open()
    palette = person.window.palette_of_actions
    palette.field.setText("evidence report")
    assert palette.list.count() == 1
    row = palette.list.item(0)
    assert not row.flags() and row.data(MORE) == "There is nothing in the list."
    palette.field.returnPressed.emit()
    assert palette.isVisible()


def test_an_action_is_enabled_as_soon_as_it_can_be_done(person: Person, article: str) -> None:
    for name in ("report", "claim"):
        person.until(person.window.action(name).isEnabled)
    assert not person.window.action("next_claim").isEnabled()
    _select(person, "At least 12 people")
    person.window.action("claim").trigger()
    QTest.mouseClick(person.window.reader.form._save_button, Qt.MouseButton.LeftButton)
    person.until(person.window.action("next_claim").isEnabled)


def test_a_damaged_picture_is_kept_and_said_to_be(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "early.png"
    path.write_bytes(png(320, 240, row(320) * 100))
    person.window.capture([str(path)])
    person.until(lambda: "1 of them damaged" in person.said())
