"""The methodology log beside the sheet: every logged search; of the chosen one all that is known, and what it finds now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search_log import FoundNow, LoggedSearch
from desktop_app.services.search_log import Shown
from desktop_app.ui.desk import Desk
from desktop_app.ui.library.choice import Choice
from desktop_app.ui.operations import search_log
from desktop_app.ui.operations.search_log import Log
from desktop_app.ui.tasks import Task
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.words import Words
from desktop_app.ui.working_file.filter_words import filter_words

_SEARCH = Qt.ItemDataRole.UserRole
_SHOWN = 500


class SearchLogView(QWidget):
    """Nothing in it is computed before it is looked at: one search is run again, when it is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._log = Log((), {})
        self._asked: Task | None = None
        words = desk.words
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(words("Methodology log"))
        self.tree.setHeaderLabels([words("Claimed time"), words("Who"), words("Searched for"), words("Found")])
        self.tree.setRootIsDecorated(False)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(False)
        for column in range(4):
            mode = QHeaderView.ResizeMode.Stretch if column == 2 else QHeaderView.ResizeMode.ResizeToContents
            self.tree.header().setSectionResizeMode(column, mode)
        self.tree.currentItemChanged.connect(self._turned)
        self.about, self.now = self._label(""), self._label("")
        self.about.setAccessibleName(words("The chosen search"))
        self.then, self.since = QPushButton(words("Show what was found")), QPushButton(words("Show what came since"))
        self.then.clicked.connect(self._show_then)
        self.since.clicked.connect(self._show_since)
        self._added: tuple[ItemId, ...] = ()
        buttons = QHBoxLayout()
        for button in (self.then, self.since):
            button.setEnabled(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = QLabel(words("Methodology log"))
        head.setObjectName("heading")
        head.setAlignment(desk.leading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*((0, 0, 16, 12) if words.rtl else (16, 0, 0, 12)))
        for part in (head, self.tree, self.about, self.now):
            layout.addWidget(part, int(part is self.tree))
        layout.addLayout(buttons)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self._desk.leading)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def load(self) -> None:
        """Ask for the log anew."""
        search_log.load_log(self._desk, self, self._came)

    def _came(self, log: Log) -> None:
        chosen = self.chosen
        self._log = log
        self.tree.clear()
        for number, one in enumerate(log.searches[:_SHOWN]):
            row = self._row(number, one)
            self.tree.addTopLevelItem(row)
            if chosen is not None and one.logged.search == chosen.search:
                self.tree.setCurrentItem(row)
        if not log.searches:
            self.about.setText(self._desk.words("Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found."))  # fmt: skip
        elif self.chosen is None:
            self.about.setText(self._desk.words("Choose one to see what the same search finds now."))

    def _row(self, number: int, one: Shown) -> QTreeWidgetItem:
        words, logged = self._desk.words, one.logged
        who = words.apart(self._log.names.get(logged.by, logged.by[:12]))
        asked = words.apart(logged.query) or filter_words(one, words)
        found = words.number(logged.total)
        row = QTreeWidgetItem([words.moment(logged.at_ms), who, asked.replace("\n", " "), found])
        row.setData(0, _SEARCH, number)
        row.setToolTip(2, plain_tip(asked))
        row.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row

    def choose(self, row: int) -> None:
        """As if that row had been clicked."""
        self.tree.setCurrentIndex(self.tree.model().index(row, 0))

    @property
    def chosen(self) -> LoggedSearch | None:
        """The search whose row is the current one."""
        row = self.tree.currentItem()
        return self._log.searches[row.data(0, _SEARCH)].logged if row is not None else None

    def _turned(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self.about.clear()
        self.now.clear()
        self._offer(())
        if row is None:
            return
        shown = self._log.searches[row.data(0, _SEARCH)]
        self.about.setText("\n".join(about(shown, self._desk.words)))
        self.about.setToolTip(plain_tip(shown.logged.items_sha256))
        self.now.setText(self._desk.words("Searching again…"))
        search, words = shown.logged.search, self._desk.words

        def came(found: FoundNow | None) -> None:
            if self.chosen is not None and self.chosen.search == search:
                self.now.setText(said_now(found, words))
                self._offer(found.added or () if found is not None else ())

        self._asked = search_log.load_now(self._desk, self, shown.logged, came)

    def _offer(self, added: tuple[ItemId, ...]) -> None:
        """What there is to list: the items that the log holds, and those that came since."""
        self._added = added
        self.then.setEnabled(self.chosen is not None and bool(self.chosen.items))
        self.since.setEnabled(bool(added))

    def _show_then(self) -> None:
        if self.chosen is not None:
            self._list(self._desk.words("Found then"), self.chosen.items)

    def _show_since(self) -> None:
        self._list(self._desk.words("Found since"), self._added)

    def _list(self, title: str, items: tuple[ItemId, ...]) -> None:
        """Those of them that are here still."""
        asked = self.chosen.query if self.chosen is not None else ""
        heading = f"{title}: {self._desk.words.apart(asked)}" if asked.strip() else title
        self._desk.list_wanted.emit(Choice({"among": items}, heading))


def about(shown: Shown, words: Words) -> list[str]:
    """What was written down of a search, a line each; of the hash its beginning."""
    logged = shown.logged
    lines = [words.apart(logged.query)] if logged.query.strip() else []
    lines += [words("run as: {query}", query=words.apart(logged.asked))] if logged.asked else []
    lines += [filter_words(shown, words)] if shown.filters else []
    lines += [words("why: {why}", why=words.apart(logged.why))] if logged.why else []
    digest = words.as_written(f"{logged.items_sha256[:16]}…")
    lines.append(words("SHA-256 of the ids of the {count} items: {hash}", count=logged.total, hash=digest))
    if not logged.has_items:
        lines.append(words("They were too many to be written down one by one: the hash stands for them."))
    return lines


def said_now(found: FoundNow | None, words: Words) -> str:
    """What the same search finds now, against the log."""
    if found is None:
        return words("The same search cannot be run any more.")
    if found.same:
        return words("The same search finds the same {count} items now.", count=found.total)
    said = words("The same search finds {count} items now.", count=found.total)
    if found.added is None or found.gone is None:
        return f"{said} {words('They are not the same ones.')}"
    change = words.as_written(f"+{len(found.added)} −{len(found.gone)}")
    return f"{said} {words('Against the log: {change}.', change=change)}"
