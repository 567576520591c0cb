"""The window in which a person goes to a page, past a login, and says: capture this."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMainWindow, QPushButton, QToolBar

from desktop_app.capture.web.worker.channel import wait_for
from desktop_app.capture.web.worker.session import GoneError, Session
from desktop_app.capture.web.worker.wording import Wording

_FOR_EVER = 10.0**9
_RIGHT_TO_LEFT = ("ar",)


class CaptureWindow(QMainWindow):
    """Address line, back, forward, reload, the persona's name, and the button. Closing it means: nothing is captured."""

    def __init__(self, session: Session, words: Wording) -> None:
        super().__init__()
        self._session, self._words = session, words
        self.wanted = False
        self.closed = False
        self._build()
        self._connect()

    def _build(self) -> None:
        request, words = self._session.request, self._words
        self.setWindowTitle(words("Attest: capture what you see"))
        self.setCentralWidget(self._session.view)
        if request.language in _RIGHT_TO_LEFT:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.bar = QToolBar(words("Address"))
        self.bar.setMovable(False)
        self.addToolBar(self.bar)
        moves = ((words("Back"), *_BACK), (words("Forward"), *_FORWARD), (words("Reload"), *_RELOAD))
        for text, action, keys in moves:
            made: QAction = self._session.page.action(action)
            made.setText(text)
            made.setShortcuts(keys)
            self.bar.addAction(made)
        self.address = QLineEdit(request.address)
        self.address.setAccessibleName(words("Address"))
        self.bar.addWidget(self.address)
        name = f"\u2068{request.identity or words('no identity')}\u2069"  # keeps its own direction (UAX 9)
        self.persona = QLabel(words("Identity: {name}").format(name=name))
        self.persona.setTextFormat(Qt.TextFormat.PlainText)
        self.persona.setStyleSheet("font-weight: bold; padding: 0 8px")
        self.bar.addWidget(self.persona)
        self.button = QPushButton(words("Capture this page"))
        self.button.setDefault(True)
        self.bar.addWidget(self.button)
        self.resize(self._session.view.width(), self._session.view.height() + self.bar.sizeHint().height())

    def _connect(self) -> None:
        self.address.returnPressed.connect(self._go)
        self.button.clicked.connect(self._capture)
        self._session.page.urlChanged.connect(self._moved)
        self._session.recorder.sign_in = self._sign_in

    def _sign_in(self, site: str) -> tuple[str, str] | None:
        """Ask for a name and a password; they go to the site and nowhere else."""
        words = self._words
        title = words("Sign in to {site}").format(site=site)
        name, go_on = QInputDialog.getText(self, title, f"{title}\n\n{words('Name')}")
        if not go_on:
            return None
        hidden = QLineEdit.EchoMode.Password
        password, go_on = QInputDialog.getText(self, title, f"{title}\n\n{words('Password')}", hidden)
        return (name, password) if go_on else None

    def page_title(self) -> str:
        """Of the page that is shown; "" while it loads."""
        page = self._session.page
        return "" if page.isLoading() else page.title()

    def _go(self) -> None:
        url = QUrl.fromUserInput(self.address.text().strip())
        if url.scheme() in ("http", "https"):
            self._session.page.load(url)

    def _capture(self) -> None:
        self.wanted = True
        self.button.setEnabled(False)
        self.button.setText(self._words("Capturing …"))

    def _moved(self, url: QUrl) -> None:
        self.address.setText(url.toString())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancels, unless the files are being made already."""
        if self.wanted:
            event.ignore()
            return
        self.closed = True
        super().closeEvent(event)


_ACTIONS = QWebEnginePage.WebAction
_BACK = (_ACTIONS.Back, QKeySequence.StandardKey.Back)
_FORWARD = (_ACTIONS.Forward, QKeySequence.StandardKey.Forward)
_RELOAD = (_ACTIONS.Reload, QKeySequence.StandardKey.Refresh)


def driven(session: Session) -> None:
    """Show the window and wait for the person. GoneError `closed` when it was closed without a capture."""
    session.page.follow_windows = True
    window = CaptureWindow(session, Wording(session.request.language))
    window.show()
    session.say(phase="open")
    session.page.load(QUrl(session.request.address))
    while not window.wanted:
        wait_for(_FOR_EVER, lambda: window.wanted or window.closed or bool(session.page.ended))
        session.check()
        if window.closed:
            raise GoneError("closed")
    session.window = window
    session.clock.begin()
    session.settle()
