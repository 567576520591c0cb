"""Every action once: its words, shortcut, icon, what it needs and what it does. Menus and palette are made of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.icons import icon
from desktop_app.ui.verbs import archive, claims, exchange, items, machine, pages, picture, recording, view
from desktop_app.ui.verbs import help as help_verbs
from desktop_app.ui.words import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

NEEDS = {
    "writing": "The archive is open for reading only.",
    "item": "Choose an item first.",
    "text": "Choose an item with words first.",
    "claims": "This item has no claims yet.",
    "listed": "There is nothing in the list.",
    "picture": "Choose an item with a picture first.",
    "page": "Choose an item with a captured page first.",
    "recording": "Choose an item with a video or sound first.",
    "pair": "Choose two pictures in the list, or read one.",
    "collection": "Choose items of a collection in the list first.",
    "search": "Search or filter the list first.",
}
"""What an action may need, and the sentence for where it is missing."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One action. `menu` "" keeps it out of the menus, "Look" and "Language" are menus in View; `needs`: keys of NEEDS, all of which
    must be there. Several shortcuts are joined by " or ".
    """

    name: str
    words: str
    shortcut: str
    icon: str
    menu: str
    do: Callable[[MainWindow], None]
    needs: tuple[str, ...] = ()
    is_on: Callable[[MainWindow], bool] | None = None
    """Of an action that is on or off: whether it is on."""


def _shown(pane: str) -> Callable[[MainWindow], bool]:
    return lambda window: pane not in window.desk.settings.hidden


def _remembers(window: MainWindow) -> bool:
    return window.desk.settings.remember


def _folds(window: MainWindow) -> bool:
    return window.desk.settings.alike_once


def _look(name: str) -> Callable[[MainWindow], bool]:
    return lambda window: window.desk.settings.theme == name


def _speaks(language: str) -> Callable[[MainWindow], bool]:
    return lambda window: window.desk.settings.language == language


VERBS = (
    Verb("capture", "Capture an address", "Ctrl+N", "plus", "Archive", archive.capture, ("writing",)),
    Verb("log_in", "Log in and capture…", "Ctrl+Alt+I", "log-in", "Archive", archive.log_in, ("writing",)),
    Verb("capture_addresses", "Capture addresses…", "Ctrl+Shift+N", "globe", "Archive", archive.capture_addresses, ("writing",)),
    Verb("unfinished_lists", "Go on with a list of addresses…", "Ctrl+Alt+U", "list", "Archive", archive.unfinished_lists, ("writing",)),
    Verb("capture_files", "Capture files…", "Ctrl+O", "files", "Archive", archive.capture_files, ("writing",)),
    Verb("capture_folder", "Capture a saved page or folder…", "Ctrl+Shift+O", "folder-open", "Archive", archive.capture_folder, ("writing",)),
    Verb("import_table", "Import a table…", "Ctrl+Alt+T", "clipboard-list", "Archive", archive.import_table, ("writing",)),
    Verb("paste", "Capture what was copied", "Ctrl+Shift+V", "clipboard-list", "Archive", archive.paste, ("writing",)),
    Verb("open_archive", "Open another archive…", "Ctrl+Alt+O", "archive", "Archive", archive.open_archive),
    Verb("lock", "Lock at once", "Ctrl+Alt+L", "lock", "Archive", archive.lock),
    Verb("remember", "Remember archives opened lately", "Ctrl+Alt+H", "", "Archive", archive.remember, (), _remembers),
    Verb("verify", "Integrity check", "Ctrl+Alt+V", "shield-check", "Archive", archive.verify),
    Verb("verify_file", "Check a report or shared file…", "Ctrl+Shift+K", "shield-check", "Archive", archive.verify_file),
    Verb("people", "People", "Ctrl+Alt+P", "users", "Archive", pages.people),
    Verb("report", "Evidence report…", "Ctrl+E", "file-down", "Exchange", exchange.report, ("listed",)),
    Verb("check_draft", "Check a draft…", "Ctrl+Alt+K", "file-text", "Exchange", exchange.check_draft),
    Verb("pseudonyms", "Pseudonyms…", "Ctrl+Alt+Z", "redact", "Exchange", exchange.pseudonyms),
    Verb("capture_record", "Record of this capture…", "Ctrl+Shift+E", "scroll-text", "Exchange", exchange.capture_record, ("item",)),
    Verb("share", "Share…", "Ctrl+Shift+S", "share-2", "Exchange", exchange.share, ("writing",)),
    Verb("merge", "Merge a shared file…", "Ctrl+Shift+M", "log-in", "Exchange", exchange.merge, ("writing",)),
    Verb("ask_stamps", "Ask for the time stamps that wait", "Ctrl+Shift+Y", "time", "Exchange", exchange.ask_stamps),
    Verb("read", "Read the item", "Ctrl+Return", "book-open", "Items", items.read, ("item",)),
    Verb("as_captured", "The page as captured", "Ctrl+Shift+P", "globe", "Items", items.as_captured, ("page",)),
    Verb("page_pictures", "Show the page's pictures", "Ctrl+Shift+T", "eye", "Items", items.page_pictures, ("page",)),
    Verb("find_on_page", "Find on the page", "Ctrl+Shift+F", "search", "Items", items.find_on_page, ("page",)),
    Verb("tag_items", "Tag…", "T", "tag", "Items", items.tag_items, ("writing", "item")),
    Verb("collect", "Add to collection…", "Ctrl+Shift+A", "folder", "Items", items.collect, ("writing", "item")),
    Verb("uncollect", "Remove from this collection", "Ctrl+Shift+R", "x", "Items", items.uncollect, ("writing", "collection")),
    Verb("mark_read", "Mark as read: out of the inbox", "Ctrl+Shift+I", "inbox", "Items", items.mark_read, ("writing", "item")),
    Verb("graphic", "Mark or unmark as graphic", "Ctrl+Shift+G", "eye-off", "Items", items.graphic, ("writing", "item")),
    Verb("look_again", "Look again: same, changed or gone", "Ctrl+Alt+A", "rotate-cw", "Items", items.look_again, ("writing", "item")),
    Verb("find_similar", "Find similar text", "Ctrl+Alt+E", "files", "Items", items.find_similar, ("item",)),
    Verb("nearly_same", "Show nearly identical texts", "Ctrl+Alt+Q", "layers", "Items", items.nearly_same, ("item",)),
    Verb("translate", "Add a translation…", "Ctrl+Shift+X", "languages", "Items", items.translate, ("writing", "text")),
    Verb("copy_title", "Copy title", "Ctrl+Shift+C", "copy", "Items", items.copy_title, ("item",)),
    Verb("new_collection", "New collection…", "Ctrl+Alt+N", "folder-plus", "Items", items.new_collection, ("writing",)),
    Verb("save_search", "Save this search…", "Ctrl+S", "bookmark", "Items", items.save_search, ("writing", "search")),
    Verb("log_search", "Log this search…", "Ctrl+Alt+Y", "clipboard-list", "Items", items.log_search, ("writing", "search")),
    Verb("claim", "Claim from the selection", "C", "tag", "Claims", claims.claim, ("writing", "item")),
    Verb("next_claim", "Next claim", "J", "", "Claims", claims.next_claim, ("claims",)),
    Verb("previous_claim", "Previous claim", "K", "", "Claims", claims.previous_claim, ("claims",)),
    Verb("claims", "All claims", "Ctrl+Alt+C", "tag", "Claims", claims.claims_page),
    Verb("statuses", "Statuses…", "Ctrl+Alt+S", "flag", "Claims", claims.statuses_page),
    Verb("figures", "Figures side by side", "Ctrl+Alt+G", "hash", "Claims", claims.figures_page),
    Verb("reveal", "Show the picture", "Ctrl+Shift+D", "eye", "Picture", picture.reveal, ("picture",)),
    Verb("zoom_in", "Zoom in", "Alt++ or Alt+=", "zoom-in", "Picture", picture.nearer, ("picture",)),
    Verb("zoom_out", "Zoom out", "Alt+-", "zoom-out", "Picture", picture.farther, ("picture",)),
    Verb("whole_picture", "Whole picture", "Alt+0", "maximize", "Picture", picture.fit, ("picture",)),
    Verb("actual_pixels", "Actual pixels", "Alt+1", "image", "Picture", picture.actual, ("picture",)),
    Verb("turn", "Turn the view to the right", "Ctrl+R", "rotate-cw", "Picture", picture.turn, ("picture",)),
    Verb("turn_back", "Turn the view to the left", "Ctrl+Alt+R", "rotate-ccw", "Picture", picture.turn_back, ("picture",)),
    Verb("mirror_view", "Mirror the view", "Ctrl+Alt+M", "flip-horizontal-2", "Picture", picture.mirror, ("picture",)),
    Verb("reset_view", "Reset the view", "Ctrl+Shift+0", "undo-2", "Picture", picture.reset, ("picture",)),
    Verb("picture_next", "Next picture of the file", "Alt+PgDown", "chevron-right", "Picture", picture.following, ("picture",)),
    Verb("picture_before", "Picture before in the file", "Alt+PgUp", "chevron-left", "Picture", picture.before, ("picture",)),
    Verb("rectangle", "Draw a rectangle", "R", "square-dashed", "Picture", picture.rectangle, ("writing", "picture")),
    Verb("polygon", "Draw a polygon", "P", "pentagon", "Picture", picture.polygon, ("writing", "picture")),
    Verb("burn", "Burn out in reports…", "Ctrl+Alt+X", "redact", "Picture", picture.burn, ("writing", "picture")),
    Verb("picture_facts", "Facts of the picture", "Ctrl+I", "info", "Picture", picture.facts, ("picture",)),
    Verb("read_words", "Read the words in this picture", "Ctrl+Shift+W", "file-text", "Picture", machine.read_words, ("writing", "item")),
    Verb("compare", "Compare two pictures", "Ctrl+Alt+D", "columns-2", "Picture", picture.compare, ("pair",)),
    Verb("play", "Play or pause", "F8", "play", "Recording", recording.toggle, ("recording",)),
    Verb("picture_on", "One picture on", ".", "step-forward", "Recording", recording.on, ("recording",)),
    Verb("picture_back", "One picture back", ",", "step-back", "Recording", recording.back, ("recording",)),
    Verb("faster", "Faster", "Alt+.", "", "Recording", recording.faster, ("recording",)),
    Verb("slower", "Slower", "Alt+,", "", "Recording", recording.slower, ("recording",)),
    Verb("stretch_start", "A claim begins here", "I", "", "Recording", recording.start, ("writing", "recording")),
    Verb("stretch_end", "A claim ends here", "O", "", "Recording", recording.end, ("writing", "recording")),
    Verb("search", "Search", "Ctrl+F", "search", "View", view.search),
    Verb("palette", "All actions", "Ctrl+K", "list-filter", "View", view.palette),
    Verb("wanted", "Wanted list", "Ctrl+Alt+W", "telescope", "View", pages.wanted),
    Verb("working_file", "Working file", "Ctrl+Alt+F", "clipboard-list", "View", pages.working_file),
    Verb("history", "What happened", "Ctrl+Shift+H", "time", "View", view.history),
    Verb("journal", "Journal", "Ctrl+Alt+J", "scroll-text", "View", pages.journal),
    Verb("sidebar", "Show or hide the sidebar", "Ctrl+B", "panel-left", "View", view.sidebar, (), _shown("sidebar")),
    Verb("list", "Show or hide the list", "Ctrl+Shift+B", "list", "View", view.items, (), _shown("list")),
    Verb("alike_once", "One row for nearly identical texts", "Ctrl+Alt+B", "layers", "View", view.alike_once, (), _folds),
    Verb("larger", "Larger text", "Ctrl++ or Ctrl+=", "zoom-in", "View", view.larger),
    Verb("smaller", "Smaller text", "Ctrl+-", "zoom-out", "View", view.smaller),
    Verb("usual_size", "Text as shipped", "Ctrl+0", "", "View", view.usual_size),
    Verb("theme", "Light or dark", "Ctrl+Shift+L", "moon-star", "Look", view.theme),
    Verb("look_system", "Look as the system", "", "monitor", "Look", view.look_system, (), _look("system")),
    Verb("look_light", "Always light", "", "sun", "Look", view.look_light, (), _look("light")),
    Verb("look_dark", "Always dark", "", "moon-star", "Look", view.look_dark, (), _look("dark")),
    Verb("language_system", "Language of the system", "", "monitor", "Language", partial(view.speak, SYSTEM), (), _speaks(SYSTEM)),
    *(Verb(f"language_{code}", name, "", "", "Language", partial(view.speak, code), (), _speaks(code)) for code, name in LANGUAGES.items()),
    Verb("manual", "Manual", "F1", "book-open", "Help", help_verbs.manual),
    Verb("search_help", "Help with searching", "Ctrl+/", "circle-question-mark", "Help", help_verbs.searching),
    Verb("about", "About Attest", "Ctrl+F1", "info", "Help", help_verbs.about),
)  # fmt: skip
TOOLBAR = ("capture_files", "report", "share", "merge", "verify")
INNER_MENUS = ("Look", "Language")
"""In View; their actions say little without their name."""
MENUS = ("Archive", "Items", "Claims", "Picture", "Recording", "Exchange", "View", "Help")


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """QActions by name, each joined to what it does."""
    return {verb.name: _make(verb, window) for verb in VERBS}


def _make(verb: Verb, window: MainWindow) -> QAction:
    words = window.desk.words
    action = QAction(words(verb.words), window)
    if verb.icon:
        action.setIcon(icon(verb.icon, window.desk.theme.text))
    if verb.shortcut:
        action.setShortcuts([QKeySequence(keys) for keys in verb.shortcut.split(" or ")])
    if verb.menu in INNER_MENUS:
        action.setProperty("within", words(verb.menu))
    action.setCheckable(verb.is_on is not None)
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
        if verb.is_on is not None:
            action.setChecked(verb.is_on(window))
        keys = f"  ({verb.shortcut.split(' or ')[0]})" if verb.shortcut else ""
        action.setToolTip(words(NEEDS[missing[0]]) if missing else f"{words(verb.words)}{keys}")
