"""Capture addresses: one or a list; as a browser sees them or by plain HTTP; under More the proxy, the virtual identity and what is stated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop_app.errors import AppError
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import capturing
from desktop_app.ui.operations.capturing import Outcomes
from desktop_app.ui.operations.ways import usual_way
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.theme import pixels
from desktop_app.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from desktop_app.services.capture_list import AddressList, Outcome

Show = Callable[[Outcomes], None]


class AddressPanel(Panel):
    """`wanted`: a list that was given; else the person writes. `opened` is told of one address, `show` of a list.

    `logging_in`: the person came for a page behind a login: the virtual identity is in sight.
    """

    def __init__(
        self, desk: Desk, wanted: AddressList | None, opened: Show, show: Show, *, logging_in: bool = False
    ) -> None:
        words = desk.words
        said = words(
            "One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was."
        )
        super().__init__(desk, words("Capture addresses"), said)
        self._wanted, self._opened, self._show = wanted, opened, show
        self._outcomes: Sequence[Outcome] = ()
        self.addresses = QPlainTextEdit()
        self.addresses.setAccessibleName(words("Addresses"))
        self.addresses.setTabChangesFocus(True)
        self.addresses.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.addresses.setPlaceholderText(words.as_written("https://…"))
        self.addresses.setMinimumHeight(pixels(_LOWEST))
        self.column.addWidget(self.addresses, 1)
        self.found = self.text("", "quiet")
        self._build_way()
        self._build_more()
        self._build_buttons()
        if wanted is not None:
            self.addresses.setPlainText("\n".join(wanted.addresses))
            self.addresses.setReadOnly(True)
        self.addresses.textChanged.connect(self._read)
        self.more.setChecked(self.more.isChecked() or logging_in)
        if logging_in:
            self.way.setCurrentIndex(0)
        self._read()

    def _build_way(self) -> None:
        words = self.desk.words
        self.way = ChoiceBox()
        self.way.setAccessibleName(words("How"))
        self.way.addItem(words("As a browser sees it: picture, page as shown, everything that came"), "auto")
        self.way.addItem(words("Plain HTTP: quick, what the server sends, no picture"), "http")
        self.way.setCurrentIndex(1 if self.desk.settings.capture_mode == "http" else 0)
        self.column.addWidget(self.way)

    def _build_more(self) -> None:
        words, kept = self.desk.words, self.desk.settings
        self.more = QCheckBox(words("More: proxy, virtual identity, collection"))
        self.column.addWidget(self.more)
        self.rest = QWidget()
        self.proxy, self.agent = QLineEdit(kept.proxy), QLineEdit(kept.user_agent)
        self.proxy.setPlaceholderText(words("socks5://HOST:PORT, for every request, names included; empty for none"))
        self.agent.setPlaceholderText(words("what the browser calls itself; empty for its own"))
        self.identity = QComboBox()
        self.identity.setEditable(True)
        self.identity.addItems(["", *kept.identities])
        line = self.identity.lineEdit()
        assert line is not None
        line.setPlaceholderText(words("a name whose logins are kept apart; it stays at home when you share"))
        self.collection, self.why = QLineEdit(), QLineEdit()
        self.collection.setPlaceholderText(words("a new or known name; empty for none"))
        self.why.setPlaceholderText(words("why this is relevant"))
        form = QFormLayout(self.rest)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(pixels(4))
        fields: tuple[tuple[str, QWidget], ...] = (
            (words("Proxy"), self.proxy), (words("Virtual identity"), self.identity), (words("User agent"), self.agent),
            (words("Collection"), self.collection), (words("Why"), self.why),
        )  # fmt: skip
        for label, field in fields:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.always = QCheckBox(words("Use way, proxy and user agent for every address from now on"))
        form.addRow("", self.always)
        self.column.addWidget(self.rest)
        self.rest.hide()
        self.more.toggled.connect(self.rest.setVisible)
        self.more.setChecked(bool(kept.proxy))

    def _build_buttons(self) -> None:
        words, theme = self.desk.words, self.desk.theme
        self.log_in = QPushButton(icon("log-in", theme.text), words("Log in and capture…"))
        self.log_in.setToolTip(
            words("Opens a window of the browser: log in, go to the page, press “Capture this page”.")
        )
        self.buttons.addWidget(self.log_in)
        self.go = self.primary(words("Capture"))
        self.go.clicked.connect(self._capture)
        self.log_in.clicked.connect(self._capture_seen)

    def _read(self) -> None:
        """What stands there, as it is written; for a list also how far it is."""
        if self._wanted is not None and self.addresses.isReadOnly():
            capturing.how_far(self.desk, self, self._wanted, self._know)
            return
        from desktop_app.services.capture_list import parse_list

        try:
            self._wanted = parse_list(self.addresses.toPlainText())
        except AppError:
            self._wanted = None
        self._say()

    def _know(self, found: tuple[Sequence[Outcome], Sequence[str]]) -> None:
        self._outcomes = found[0]
        self._say()

    def _say(self) -> None:
        words, wanted = self.desk.words, self._wanted
        count = len(wanted.addresses) if wanted else 0
        counts = {state: sum(one.state in states for one in self._outcomes) for state, states in _STATES.items()}
        said = [words("{count} addresses", count=count)] if count else []
        if wanted and wanted.duplicates:
            said.append(words("{count} said more than once", count=len(wanted.duplicates)))
        if counts["done"] or counts["failed"]:
            said += [
                words("{count} captured before", count=counts["done"]),
                words("{count} refused", count=counts["failed"]),
            ]
            count = counts["open"]
        self.found.setText(" · ".join(said))
        again = bool(self._outcomes) and not counts["open"]
        if again:
            self.go.setText(words("Try the refused again: {count}", count=counts["failed"]))
        else:
            self.go.setText(words("Capture {count} addresses", count=count) if count > 1 else words("Capture"))
        self.go.setEnabled(bool(counts["failed"] if again else count))
        self.log_in.setEnabled(wanted is not None and len(wanted.addresses) == 1)

    def _chosen(self, **more: Any) -> Any:
        """The way as it is set here; remembered where that is wished."""
        way, name = str(self.way.currentData()), self.identity.currentText().strip()
        kept = self.desk.settings
        if self.always.isChecked():
            self.desk.keep(capture_mode=way, proxy=self.proxy.text().strip(), user_agent=self.agent.text().strip())
        if name and name not in kept.identities:
            self.desk.keep(identities=(*kept.identities, name))
        return usual_way(
            self.desk,
            mode=way,
            proxy=self.proxy.text().strip(),
            user_agent=self.agent.text().strip(),
            identity=name,
            **more,
        )

    def _stated(self) -> Any:
        from desktop_app.services.capture import Stated

        return Stated(collection=self.collection.text().strip(), why=self.why.text().strip())

    def _capture(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if len(wanted.addresses) == 1:
            self._capture_one(self._chosen())
            return
        again = bool(self._outcomes) and all(one.state != "not yet" for one in self._outcomes)
        self._wait()
        capturing.capture_list(
            self.desk, self, wanted, self._show, self._show, self._stated(), self._chosen(), again=again
        )

    def _capture_seen(self) -> None:
        """The researcher logs in and captures what is seen."""
        self._capture_one(self._chosen(interactive=True, seconds=_PATIENCE))

    def _capture_one(self, chosen: Any) -> None:
        assert self._wanted is not None
        self._wait()
        sources = list(self._wanted.addresses)
        capturing.capture(self.desk, self, sources, self._done, None, self._stated(), chosen)

    def _wait(self) -> None:
        """The strip below says how far it is; the person may go back meanwhile.

        A button that is put out hands the cursor on: it must not come to rest on the last capture's Undo.
        """
        self.addresses.setFocus()
        self.go.setEnabled(False)
        self.log_in.setEnabled(False)
        self.go.setText(self.desk.words("Capturing …"))

    def _done(self, outcomes: Outcomes) -> None:
        if outcomes.captured:
            self._opened(outcomes)
        else:
            self._say()


_STATES = {"done": ("captured", "again"), "failed": ("failed",), "open": ("not yet",)}
_PATIENCE = 45.0
_LOWEST = 40
"""A line or two: with all of More, the banner and the strip the window must not outgrow a screen of 768 points."""
