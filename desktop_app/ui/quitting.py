"""Leaving in the middle of something: asked first, safe whatever is answered, and said in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.quit_page import QuitPage, Unsaved

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.reader.claim_form import ClaimForm
    from desktop_app.ui.reader.translation_form import TranslationForm

Then = Callable[[], None]


class Quitting(QObject):
    """Holds the window open until a person has decided; the page stands over what they were doing, which stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: QuitPage | None = None
        self._then: Then | None = None
        self._is_waiting = self._is_decided = False
        runner = window.desk.runner
        for news in (runner.started, runner.advanced, runner.ended):
            news.connect(self._news)

    @property
    def asks(self) -> bool:
        """Whether the page is shown: nothing else is to be done meanwhile."""
        return self._page is not None

    @property
    def _half(self) -> ClaimForm | TranslationForm | None:
        """The form that is half written."""
        reader = self._window.reader
        forms: tuple[ClaimForm | TranslationForm, ...] = (reader.form, reader.translations.form)
        return next((form for form in forms if form.is_half_written), None)

    @property
    def _unsaved(self) -> Unsaved | None:
        form, words = self._half, self._window.desk.words
        if form is None:
            return None
        is_claim = form is self._window.reader.form
        return Unsaved(words("A claim is not saved") if is_claim else words("A translation is not saved"), form.head)

    def may_close(self) -> bool:
        """Whether the window may close now; else the person is asked."""
        if self._is_decided or not (self._window.desk.runner.under_way or self._unsaved):
            return True
        if self._then is not None or self._page is None:
            self._leave_page()
            self._show(QuitPage(self._window.desk))
        self._refresh()
        return False

    def holds(self, then: Then) -> bool:
        """Whether `then` waits for the person's word, because something half written would be lost by it."""
        unsaved = self._unsaved
        if self._is_decided or unsaved is None:
            return False
        if self._page is None:
            self._then = then
            page = QuitPage(self._window.desk)
            page.show_loss(unsaved)
            self._show(page)
        return True

    def _show(self, page: QuitPage) -> None:
        self._page = page
        page.go_on.clicked.connect(self._go_on)
        page.stop.clicked.connect(self._stop)
        page.wait.clicked.connect(self._wait)
        over = self._window.over
        over.addWidget(page)
        over.setCurrentWidget(page)
        self._window.allow(False)
        page.go_on.setFocus()

    def _leave_page(self) -> None:
        page, self._page, self._then = self._page, None, None
        self._is_waiting = False
        if page is not None:
            self._window.over.removeWidget(page)
            page.deleteLater()
            self._window.allow(True)

    def _go_on(self) -> None:
        was_item = self._then is not None
        self._leave_page()
        form = self._half
        if was_item and form is not None:
            form.setFocus()

    def _wait(self) -> None:
        self._is_waiting = True
        self._refresh()

    def _stop(self) -> None:
        """Leave what is half written for another item; or stop what can be stopped and quit when the rest is written."""
        then = self._then
        if then is not None:
            self._leave_page()
            if (form := self._half) is not None:
                form.hide()
            then()
            return
        self._is_waiting = True
        self._window.desk.runner.stop_all()
        self._refresh()

    def _news(self, _task: object) -> None:
        if self._page is not None and self._then is None:
            # What ended may be followed by more work in the same turn.
            QTimer.singleShot(0, self, self._refresh)

    def _refresh(self) -> None:
        if self._page is None or self._then is not None:
            return
        tasks = self._window.desk.runner.under_way
        if tasks or (not self._is_waiting and self._unsaved):
            self._page.show_work(tasks, self._unsaved, is_waiting=self._is_waiting)
        elif self._is_waiting:
            self._is_decided = True
            self._window.close()
        else:
            # Nothing holds the window any more: the person goes on, or closes it again.
            self._leave_page()
