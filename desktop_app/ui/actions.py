"""Every action once: its words, shortcut, icon, what it needs and what it does. Menus and palette are made of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.icons import icon
from desktop_app.ui.verbs import archive, claims, exchange, pages, picture, view
from desktop_app.ui.verbs import help as help_verbs

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

NEEDS = {
    "writing": "The archive is open for reading only.",
    "item": "Choose an item first.",
    "claims": "This item has no claims yet.",
    "listed": "There is nothing in the list.",
    "picture": "Choose an item with a picture first.",
}
"""What an action may need, and the sentence for where it is missing."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One action. `menu` "" keeps it out of the menus; `needs`: keys of NEEDS, all of which must be there."""

    name: str
    words: str
    shortcut: str
    icon: str
    menu: str
    do: Callable[[MainWindow], None]
    needs: tuple[str, ...] = ()


VERBS = (
    Verb("capture", "Capture an address", "Ctrl+N", "plus", "Archive", archive.capture, ("writing",)),
    Verb("capture_files", "Capture files…", "Ctrl+O", "files", "Archive", archive.capture_files, ("writing",)),
    Verb("capture_folder", "Capture a saved page or folder…", "", "folder-open", "Archive", archive.capture_folder, ("writing",)),
    Verb("paste", "Capture what was copied", "Ctrl+Shift+V", "clipboard-list", "Archive", archive.paste, ("writing",)),
    Verb("open_archive", "Open another archive…", "", "archive", "Archive", archive.open_archive),
    Verb("verify", "Integrity check", "", "shield-check", "Archive", archive.verify),
    Verb("verify_file", "Check a report or shared file…", "", "shield-check", "Archive", archive.verify_file),
    Verb("people", "People", "Ctrl+Alt+P", "users", "Archive", pages.people),
    Verb("report", "Evidence report…", "Ctrl+E", "file-down", "Exchange", exchange.report, ("listed",)),
    Verb("share", "Share…", "Ctrl+Shift+S", "share-2", "Exchange", exchange.share, ("writing",)),
    Verb("merge", "Merge a shared file…", "Ctrl+Shift+M", "log-in", "Exchange", exchange.merge, ("writing",)),
    Verb("claim", "Claim from the selection", "C", "tag", "Claims", claims.claim, ("writing", "item")),
    Verb("next_claim", "Next claim", "J", "", "Claims", claims.next_claim, ("claims",)),
    Verb("previous_claim", "Previous claim", "K", "", "Claims", claims.previous_claim, ("claims",)),
    Verb("claims", "All claims", "Ctrl+Alt+C", "tag", "Claims", claims.claims_page),
    Verb("figures", "Figures side by side", "Ctrl+Alt+N", "hash", "Claims", claims.figures_page),
    Verb("reveal", "Show the picture", "Ctrl+Shift+D", "eye", "Picture", picture.reveal, ("picture",)),
    Verb("zoom_in", "Zoom in", "Ctrl++", "zoom-in", "Picture", picture.nearer, ("picture",)),
    Verb("zoom_out", "Zoom out", "Ctrl+-", "zoom-out", "Picture", picture.farther, ("picture",)),
    Verb("whole_picture", "Whole picture", "Ctrl+0", "maximize", "Picture", picture.fit, ("picture",)),
    Verb("actual_pixels", "Actual pixels", "Ctrl+1", "image", "Picture", picture.actual, ("picture",)),
    Verb("turn", "Turn the view to the right", "Ctrl+R", "rotate-cw", "Picture", picture.turn, ("picture",)),
    Verb("turn_back", "Turn the view to the left", "Ctrl+Shift+R", "rotate-ccw", "Picture", picture.turn_back, ("picture",)),
    Verb("reset_view", "Reset the view", "Ctrl+Shift+0", "undo-2", "Picture", picture.reset, ("picture",)),
    Verb("rectangle", "Draw a rectangle", "R", "square-dashed", "Picture", picture.rectangle, ("writing", "picture")),
    Verb("polygon", "Draw a polygon", "P", "pentagon", "Picture", picture.polygon, ("writing", "picture")),
    Verb("picture_facts", "Facts of the picture", "Ctrl+I", "info", "Picture", picture.facts, ("picture",)),
    Verb("search", "Search", "Ctrl+F", "search", "View", view.search),
    Verb("palette", "All actions", "Ctrl+K", "list-filter", "View", view.palette),
    Verb("wanted", "Wanted list", "Ctrl+Alt+W", "telescope", "View", pages.wanted),
    Verb("working_file", "Working file", "Ctrl+Alt+F", "clipboard-list", "View", pages.working_file),
    Verb("history", "What happened", "Ctrl+Shift+H", "time", "View", view.history),
    Verb("journal", "Journal", "Ctrl+Alt+J", "scroll-text", "View", pages.journal),
    Verb("sidebar", "Show or hide the sidebar", "Ctrl+B", "panel-left", "View", view.sidebar),
    Verb("theme", "Light or dark", "Ctrl+Shift+L", "moon-star", "View", view.theme),
    Verb("language", "Language: English or Arabic", "", "languages", "View", view.language),
    Verb("manual", "Manual", "F1", "book-open", "Help", help_verbs.manual),
)  # fmt: skip
TOOLBAR = ("capture_files", "report", "share", "merge", "verify")
MENUS = ("Archive", "Claims", "Picture", "Exchange", "View", "Help")


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """QActions by name, each joined to what it does."""
    return {verb.name: _make(verb, window) for verb in VERBS}


def _make(verb: Verb, window: MainWindow) -> QAction:
    words = window.desk.words
    action = QAction(words(verb.words), window)
    if verb.icon:
        action.setIcon(icon(verb.icon, window.desk.theme.text))
    if verb.shortcut:
        action.setShortcut(QKeySequence(verb.shortcut))
    action.triggered.connect(partial(_do, verb, window))
    return action


def _do(verb: Verb, window: MainWindow, _checked: bool = False) -> None:
    verb.do(window)


def enable(actions: Mapping[str, QAction], window: MainWindow, there: frozenset[str]) -> None:
    """Enable what can be done now; the others say in their tool tip what they wait for. `there`: keys of NEEDS."""
    words = window.desk.words
    for verb in VERBS:
        missing = [need for need in verb.needs if need not in there]
        action = actions[verb.name]
        action.setEnabled(not missing)
        keys = f"  ({verb.shortcut})" if verb.shortcut else ""
        action.setToolTip(words(NEEDS[missing[0]]) if missing else f"{words(verb.words)}{keys}")
