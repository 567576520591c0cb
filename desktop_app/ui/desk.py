"""What every screen is given: the open archive, the runner, the words, the theme, and the news that something changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.services.archive import OpenArchive
from desktop_app.settings import Settings
from desktop_app.ui.files import Dialogs, Files
from desktop_app.ui.notify import Notify
from desktop_app.ui.statuses import Statuses
from desktop_app.ui.tasks import TaskRunner
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class Changes:
    """What was written: the items touched; `everything` after a merge; `gone`: items that were withdrawn."""

    items: frozenset[str] = field(default_factory=frozenset)
    everything: bool = False
    gone: frozenset[str] = field(default_factory=frozenset)


class Desk(QObject):
    """Screens hold the desk; they never hold a session or a path inside the archive."""

    archive_changed = Signal(object)
    item_wanted = Signal(str, int, int)
    """A page wants an item read: its id, and the code points of the words to show (-1, -1: the whole item)."""
    claim_wanted = Signal(str, str)
    """A page wants a claim read where it is pinned: its item's id and its own."""
    pair_wanted = Signal(object, object)
    """A page wants two pictures compared: a Pick and another, None where it is to be chosen."""
    list_wanted = Signal(object)
    """A page wants chosen items listed: a Choice."""
    kept = Signal(object)
    """The settings, when the person chose something that is remembered."""
    text_resized = Signal()
    """Fonts that a screen set itself are to be set anew."""

    def __init__(
        self,
        archive: OpenArchive,
        runner: TaskRunner,
        notify: Notify,
        words: Words,
        theme: Theme,
        home: Path,
        settings: Settings = Settings(),  # noqa: B008  # frozen
    ):
        super().__init__()
        self.archive, self.runner, self.notify = archive, runner, notify
        self.words, self.home, self.settings = words, home, settings
        self.theme = replace(theme, own={})
        self.statuses = Statuses(self)
        self.files: Files = Dialogs()
        self.opened: set[str] = set()
        """Pictures that the person has opened since the program began; nothing else remembers it."""

    def keep(self, **chosen: Any) -> None:
        """Remember what the person chose: fields of the settings."""
        self.settings = replace(self.settings, **chosen)
        self.kept.emit(self.settings)

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """Where lines begin: plain labels would follow their first letter's direction, one here and one there."""
        side = Qt.AlignmentFlag.AlignRight if self.words.rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
