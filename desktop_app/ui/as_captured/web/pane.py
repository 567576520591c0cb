"""One replayed page with everything that belongs to it, made anew for each capture and thrown away with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineFindTextResult, QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.anchoring import Quote
from desktop_app.ui.as_captured import script
from desktop_app.ui.as_captured.addresses import SCHEME, address_of, to_snap
from desktop_app.ui.as_captured.web.handler import Ask, Handler
from desktop_app.ui.as_captured.web.interceptor import Interceptor
from desktop_app.ui.as_captured.web.page import InertPage
from desktop_app.ui.as_captured.web.profile import make_profile
from desktop_app.ui.as_captured.web.view import InertView
from desktop_app.ui.words import Words

PATIENCE_MS = 30_000
"""After which a page that is still loading is left as it is."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What belongs to one page. Qt holds the last two by weak pointers alone: without us they would be gone, unnoticed."""

    page: InertPage
    profile: QWebEngineProfile
    handler: Handler
    interceptor: Interceptor

    def free(self) -> None:
        """In this order: a profile that goes before its page takes the engine along."""
        self.page.deleteLater()
        self.profile.deleteLater()


class WebPane(QWidget):
    """`loaded` with whether there is something to see; `missed` with an address and a reason; `broke` when the page's own
    process is gone; `link_clicked` with the address that it had; `clicked` with a claim's id. `loading` until one of the first.
    """

    loaded = Signal(bool)
    missed = Signal(str, str)
    refused = Signal(str)
    broke = Signal()
    link_clicked = Signal(str)
    claim_clicked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = InertView(words)
        self._sheet: _Sheet | None = None
        self._address = ""
        self.loading = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.view.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.link_clicked.connect(self._link)
        self.view.clicked.connect(self._clicked)

    def show_page(self, address: str, ask: Ask, veiled: bool) -> None:
        """Begin at an address; `ask` finds what was stored for it and for what it needs."""
        before, self._sheet = self._sheet, self._make(address, ask, veiled)
        self._address = address
        self.view.take(self._sheet.page, QUrl(address).scheme())
        if before is not None:
            before.free()
        self._patience.start()
        self.loading = True
        self._sheet.page.begin(to_snap(QUrl(address)))

    def _make(self, address: str, ask: Ask, veiled: bool) -> _Sheet:
        """The view is an earlier child than the profile, so that the page, which is the view's, goes first."""
        profile = make_profile(self)
        page = InertPage(profile, self.view)
        sheet = _Sheet(page, profile, Handler(ask, QUrl(address).scheme(), veiled), Interceptor())
        sheet.handler.missed.connect(self.missed)
        sheet.interceptor.refused.connect(self.refused)
        profile.installUrlSchemeHandler(SCHEME.encode(), sheet.handler)
        profile.setUrlRequestInterceptor(sheet.interceptor)
        page.link_followed.connect(self._followed)
        page.loadFinished.connect(self._finished)
        page.refused.connect(self.refused)
        page.renderProcessTerminated.connect(self._broke)
        return sheet

    def clear(self) -> None:
        """Nothing is shown, and nothing of it is left."""
        self._patience.stop()
        self.loading = False
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            self.view.setPage(None)  # type: ignore[arg-type]
            sheet.free()

    def _finished(self, whole: bool) -> None:
        self._patience.stop()
        self.loading = False
        self.loaded.emit(whole)

    def _broke(self, *_how: object) -> None:
        self._patience.stop()
        self.loading = False
        self.broke.emit()

    def _link(self, link: str) -> None:
        """One within the page is followed by the page."""
        address = address_of(link, QUrl(self._address).scheme())
        if address.partition("#")[0] != self._address or "#" not in address:
            self.link_clicked.emit(address)

    def _followed(self, target: QUrl) -> None:
        self._link(target.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _clicked(self, place: QPointF) -> None:
        self._run(script.at(place.x(), place.y()), self._claim_at)

    def _claim_at(self, claim: object) -> None:
        if isinstance(claim, str) and claim:
            self.claim_clicked.emit(claim)

    def _run(self, code: str, then: Callable[[object], object]) -> None:
        if self._sheet is not None:
            self._sheet.page.runJavaScript(code, script.WORLD, then)

    def mark(self, marks: Sequence[script.Mark], rules: str, then: Callable[[frozenset[str]], None]) -> None:
        """Paint the words of claims; `then` is given those that are on the page."""
        self._run(script.mark(marks, rules), lambda ids: then(frozenset(_list(ids))))

    def show_claim(self, claim: str) -> None:
        """Bring its words into view."""
        self._run(script.show(claim), lambda _there: None)

    def chosen(self, then: Callable[[Quote | None], None]) -> None:
        """The selected words; None for none."""
        self._run(
            script.chosen(),
            lambda found: then(Quote(**json.loads(found)) if isinstance(found, str) and found else None),
        )

    def search(self, text: str, back: bool, then: Callable[[int, int], None]) -> None:
        """Search in the page; `then` is given which hit is shown, and of how many."""
        if self._sheet is None:
            return
        flag = QWebEnginePage.FindFlag.FindBackward if back else QWebEnginePage.FindFlag(0)

        def found(result: QWebEngineFindTextResult) -> None:
            then(result.activeMatch(), result.numberOfMatches())

        self._sheet.page.findText(text, flag, found)


def _list(found: object) -> list[str]:
    """What the script gave as JSON; the engine hands over no lists."""
    return [str(one) for one in json.loads(found)] if isinstance(found, str) and found else []
