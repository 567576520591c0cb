"""How a test leaves the window."""

from __future__ import annotations

import shiboken6

from desktop_app.app import App


def leave(app: App) -> None:
    """Close the program and free its window at once: one that stays would be styled anew by every later test."""
    app.close()
    if app.window is not None:
        app.window.close()
        shiboken6.delete(app.window)
    shiboken6.delete(app)
