"""Every action once: its words, its shortcut, its icon. Menus, toolbar and shortcuts are made of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class Verb:
    """One action. `menu` "" keeps it out of the menus."""

    name: str
    words: str
    shortcut: str
    icon: str
    menu: str


VERBS = (
    Verb("capture", "Capture an address", "Ctrl+N", "plus", "Archive"),
    Verb("capture_files", "Capture files…", "Ctrl+O", "files", "Archive"),
    Verb("capture_folder", "Capture a saved page or folder…", "", "folder-open", "Archive"),
    Verb("paste", "Capture what was copied", "Ctrl+Shift+V", "clipboard-list", "Archive"),
    Verb("open_archive", "Open another archive…", "", "archive", "Archive"),
    Verb("verify", "Integrity check", "", "shield-check", "Archive"),
    Verb("verify_file", "Check a report or shared file…", "", "shield-check", "Archive"),
    Verb("people", "People", "", "users", "Archive"),
    Verb("report", "Evidence report…", "Ctrl+E", "file-down", "Exchange"),
    Verb("share", "Share…", "Ctrl+Shift+S", "share-2", "Exchange"),
    Verb("merge", "Merge a shared file…", "Ctrl+Shift+M", "log-in", "Exchange"),
    Verb("claim", "Claim from the selection", "C", "tag", "Claims"),
    Verb("next_claim", "Next claim", "J", "", "Claims"),
    Verb("previous_claim", "Previous claim", "K", "", "Claims"),
    Verb("search", "Search", "Ctrl+F", "search", "View"),
    Verb("palette", "All actions", "Ctrl+K", "list-filter", "View"),
    Verb("sidebar", "Show or hide the sidebar", "Ctrl+B", "panel-left", "View"),
    Verb("theme", "Light or dark", "Ctrl+Shift+L", "moon-star", "View"),
    Verb("language", "Language: English or Arabic", "", "languages", "View"),
)
TOOLBAR = ("capture_files", "report", "share", "merge", "verify")
MENUS = ("Archive", "Claims", "Exchange", "View")


def make_actions(
    owner: QObject, theme: Theme, words: Words, slots: Mapping[str, Callable[[], None]]
) -> dict[str, QAction]:
    """QActions by name, each joined to its slot."""
    return {verb.name: _make(verb, owner, theme, words, slots[verb.name]) for verb in VERBS}


def _make(verb: Verb, owner: QObject, theme: Theme, words: Words, slot: Callable[[], None]) -> QAction:
    action = QAction(words(verb.words), owner)
    if verb.icon:
        action.setIcon(icon(verb.icon, theme.text))
    if verb.shortcut:
        action.setShortcut(QKeySequence(verb.shortcut))
        action.setToolTip(f"{words(verb.words)}  ({verb.shortcut})")
    action.triggered.connect(lambda _checked=False: slot())
    return action
