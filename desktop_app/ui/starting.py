"""Starting Qt: where it would end the program with an abort, a sentence is said first."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.errors import EXIT_ENVIRONMENT, AppError
from desktop_app.no_window import not_started

Refuse = Callable[[AppError], None]


def start_qt(refuse: Refuse) -> QApplication:
    """The application. Where Qt finds no way to a screen the process ends here: `refuse` hears why, the exit code is that of an
    environment's fault.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            # Qt aborts when this returns, and nothing can be raised through it.
            refuse(not_started(said))
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(EXIT_ENVIRONMENT)

    qInstallMessageHandler(hear)
    qt = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    for text in said:
        print(text, file=sys.stderr)
    return qt
