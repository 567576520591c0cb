"""Why no window can be opened on this computer, and what to do about it. Qt is not needed to say so."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from desktop_app import system_libraries
from desktop_app.errors import EnvironmentFaultError

_OTHER_VERBS = "Use the other verbs (attest --help), or log in to a desktop."


def check_screen() -> None:
    """EnvironmentFaultError `no-screen` where nothing names a screen."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise EnvironmentFaultError("no-screen", "There is no screen to open a window on.", _OTHER_VERBS)


def not_started(said: Sequence[str]) -> EnvironmentFaultError:
    """Why Qt could not begin, from its own words: a library is missing, a screen of no known kind is asked for, or there is none."""
    if missing := system_libraries.missing() if sys.platform == "linux" else ():
        return library_missing(missing)
    if any("Could not find the Qt platform plugin" in text for text in said):
        message = "QT_QPA_PLATFORM names a kind of screen that this program does not have."
        return EnvironmentFaultError("no-screen", message, "Take it out of the environment, then try again.")
    details = {"display": os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")}
    return EnvironmentFaultError("no-screen", "The screen cannot be reached.", _OTHER_VERBS, details)


def library_missing(libraries: Sequence[str]) -> EnvironmentFaultError:
    """System libraries that are missing or damaged; with their packages where these are known."""
    packages = [system_libraries.PACKAGES[one] for one in libraries if one in system_libraries.PACKAGES]
    named = f" ({' '.join(packages)} on Debian and Ubuntu)" if packages else ""
    message = f"The window needs libraries of the system that cannot be loaded: {', '.join(libraries)}."
    return EnvironmentFaultError("library-missing", message, f"Install them{named}; the other verbs work without.")
