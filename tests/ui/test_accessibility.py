"""The window without a mouse, without colours and without eyes: names, the Tab key, where the keyboard is, contrast."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton, QTextEdit, QWidget

from archive_schema.statuses import STATUSES
from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import STATUS_ICONS, THEMES, Theme
from desktop_app.ui.words import Words
from tests.ui.conftest import Person
from tests.ui.test_words import _contrast

_PLACES = ("claims", "statuses", "figures", "wanted", "working_file", "people", "journal", "manual", "about")
_PANELS = ("report", "share", "verify", "history")
_MOST_TABS = 120


def _shown(person: Person, name: str) -> None:
    """A page or panel; "" is list and reader."""
    if name:
        person.window.action(name).trigger()
        person.quiet()
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)


def _controls(window: QWidget) -> list[QWidget]:
    """Everything that Tab should reach now; one that hands its focus on is represented by the other.

    Of radio buttons that shut each other out Tab reaches the chosen one, arrows the others.
    """
    found = [one for one in window.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
    found = [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]
    return [one for one in found if not isinstance(one, QRadioButton) or one.isChecked()]


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def _called(widget: QWidget) -> str:
    """For a person who reads the failure."""
    parents: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parents) < 3:
        parents.append(type(at).__name__)
        at = at.parentWidget()
    return f"{' in '.join(parents)} “{_name(widget)}”"


@pytest.mark.parametrize("places", [("", *_PANELS), _PLACES], ids=["panels", "pages"])
def test_every_control_says_its_name_and_tab_reaches_it(person: Person, article: str, places: tuple[str, ...]) -> None:
    nameless, missed = {}, {}
    for place in places:
        _shown(person, place)
        controls = _controls(person.window)
        nameless[place] = [_called(one) for one in controls if not _name(one)]
        reached = list(_walk(person))
        missed[place] = [_called(one) for one in controls if one not in reached]
    assert (nameless, missed) == ({place: [] for place in places},) * 2


def _walk(person: Person) -> Iterator[QWidget]:
    """What has the keyboard after each Tab, until the first control has it again."""
    person.window.bar.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_MOST_TABS):
        here = QApplication.focusWidget()
        assert here is not None
        yield here
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is person.window.bar:
            return
    pytest.fail(f"Tab does not come round; it is at {_called(QApplication.focusWidget() or person.window)}")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_goes_in_reading_order(person: Person, article: str, language: str) -> None:
    if language == "ar":
        person.window.desk.keep(language="ar")
        person.quiet()
        person.window.open_item(article)
        person.quiet()
        assert person.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    _shown(person, "")
    window = person.window
    reached = list(_walk(person))
    groups = (
        window.bar,
        window.sidebar,
        window.list.search,
        window.list.rows,
        window.reader.tabs.tabBar(),
        window.reader.reading,
    )
    assert [reached.index(one) for one in groups] == sorted(reached.index(one) for one in groups)
    bar = [one for one in reached if one.parentWidget() is window.bar.parentWidget()]
    places = [one.mapTo(window, QPoint()).x() for one in bar]
    assert len(bar) > 3 and places == sorted(places, reverse=language == "ar")


@pytest.mark.parametrize("place", ["report", "share"])
def test_tab_goes_down_a_panel(person: Person, article: str, place: str) -> None:
    _shown(person, place)
    panel = person.window.stack.currentWidget()
    assert panel is not None
    inside = [one for one in _walk(person) if panel.isAncestorOf(one)]
    tops = [one.mapTo(panel, one.rect().center()).y() for one in inside]
    assert len(inside) > 3 and all(later >= before - 12 for before, later in pairwise(tops))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_where_the_keyboard_is_can_be_seen(person: Person, article: str, look: str) -> None:
    person.window.desk.keep(theme=look)
    person.quiet()
    unseen, kinds = [], set()
    for place in ("", "claims", "wanted", "people", "journal", "share", "verify"):
        _shown(person, place)
        for control in _controls(person.window):
            kind = (type(control).__name__, control.objectName(), bool(control.property("primary")))
            if kind not in kinds and control.width() * control.height():
                kinds.add(kind)
                unseen += [_called(control)] if not _is_marked(person, control) else []
    assert len(kinds) > 10
    assert unseen == []


def _is_marked(person: Person, control: QWidget) -> bool:
    """Whether focus changes as many points as half the control's edge, each told from before by 3 : 1 (WCAG 2.4.13)."""
    other = person.window.bar if control is not person.window.bar else person.window.sidebar
    pictures = []
    for has_it in (control, other, control):  # the first time something may be chosen and change its place
        has_it.setFocus(Qt.FocusReason.TabFocusReason)
        assert has_it.hasFocus()
        _hide_cursor(control)
        place = QRect(control.mapTo(person.window, QPoint()), control.size())
        pictures.append(person.window.grab(place).toImage())
    return _changed(*pictures[1:]) >= min(control.width(), 60) + min(control.height(), 20)


def _hide_cursor(control: QWidget) -> None:
    """A blinking line is not counted as a mark."""
    if isinstance(control, QTextEdit | QPlainTextEdit):
        control.moveCursor(QTextCursor.MoveOperation.Start)


def _changed(before: QImage, after: QImage) -> int:
    if before.size() != after.size():
        return 0
    pairs: dict[tuple[str, str], bool] = {}
    found = 0
    for y in range(after.height()):
        for x in range(after.width()):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other:
                pair = QColor(one).name(), QColor(other).name()
                if pair not in pairs:
                    pairs[pair] = _contrast(*pair) >= 3
                found += pairs[pair]
    return found


def test_every_status_has_an_icon_of_its_own_and_a_word() -> None:
    faces = {status: pixmap(STATUS_ICONS[status], "#000000", 16).toImage() for status in STATUSES}
    for one, other in combinations(faces, 2):
        assert _apart(faces[one], faces[other]) > 20, f"{one} and {other} look alike without colour"
    for language in ("en", "ar"):
        words = [Words(language)(status) for status in STATUSES]
        assert len(set(words)) == len(words) and all(words)


def _apart(one: QImage, other: QImage) -> int:
    """Points that differ by more than a shade, without colour."""
    places = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(abs(one.pixelColor(*at).alpha() - other.pixelColor(*at).alpha()) > 100 for at in places)


def test_the_sidebar_shows_each_status_by_icon_and_word(person: Person) -> None:
    for status in STATUSES:
        index = person.window.sidebar.index_of(f"status {status}")
        assert index.data() == status and not index.data(Qt.ItemDataRole.DecorationRole).isNull()


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_GROUNDS = ("window", "panel", "raised", "selected", "good_ground", "danger_ground")


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES)
def test_the_style_sheets_words_pass_wcag_aa(look: Theme) -> None:
    """Words on the ground that the same rule gives them, else on every ground that they may stand on."""
    sheet = (resources.files("resources.styles") / "window.qss").read_text("utf-8")
    low = []
    for names, body in _RULE.findall(sheet):
        said = dict(re.findall(r"(?<![\w-])([\w-]+):[^;$]*\$(\w+)", body))
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            for on in (said[ground],) if ground in said else ("window", "panel", "raised"):
                if ink in said and _contrast(getattr(look, said[ink]), getattr(look, on)) < 4.5:
                    low.append(f"{names.strip()}: {said[ink]} on {on}")
    assert low == []


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES)
def test_the_palettes_words_pass_wcag_aa(look: Theme) -> None:
    pairs = {f"text on {ground}": (look.text, getattr(look, ground)) for ground in _GROUNDS}
    pairs |= {
        f"quiet on {ground}": (look.quiet, getattr(look, ground))
        for ground in ("window", "panel", "raised", "selected")
    }
    pairs |= {
        f"danger on {ground}": (look.danger, getattr(look, ground)) for ground in ("window", "panel", "danger_ground")
    }
    pairs |= {f"link on {ground}": (look.accent, getattr(look, ground)) for ground in ("window", "panel", "raised")}
    assert {name: round(_contrast(*pair), 2) for name, pair in pairs.items() if _contrast(*pair) < 4.5} == {}
