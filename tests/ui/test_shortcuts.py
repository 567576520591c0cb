"""Every action has a menu, a key and a line of the palette; no key means two things (Qt then does neither)."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desktop_app.ui.actions import MENUS, VERBS
from tests.ui.conftest import Person


def test_no_key_means_two_things(person: Person) -> None:
    window = person.window
    keys = [keys.toString() for action in window.verbs.values() for keys in action.shortcuts()]
    keys += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert all(keys)


def test_every_action_of_a_menu_has_a_key() -> None:
    assert [verb.name for verb in VERBS if verb.menu in MENUS and not verb.shortcut] == []
    unknown = [
        verb.name
        for verb in VERBS
        for keys in verb.shortcut.split(" or ")
        if keys and not QKeySequence(keys).toString()
    ]
    assert unknown == []


def test_every_action_is_in_a_menu_and_in_the_palette(person: Person) -> None:
    window = person.window
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert [name for name, action in window.verbs.items() if action not in in_menus] == []
    window.action("palette").trigger()
    assert window.palette_of_actions.list.count() == len(VERBS)
