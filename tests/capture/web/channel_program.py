"""Opens the channel on an empty page in a process of its own and prints what one call answers."""

from __future__ import annotations

import os

from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication

from desktop_app.capture.web.worker.channel import Channel, ChannelError


def main() -> None:
    """The sum and the words, over the channel; then the refusal of a call that is none."""
    application = QApplication(["channel"])
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    channel = Channel(page)
    channel.open()
    asked = {"expression": "'\\u0416\\u{1F30A}'.repeat(300000)", "returnByValue": True}
    words = channel.call("Runtime.evaluate", asked)["result"]["value"]
    try:
        channel.call("Nothing.atAll")
        refusal = ""
    except ChannelError as error:
        refusal = str(error)
    print(words == "Ж🌊" * 300_000, "Nothing.atAll" in refusal, application is not None, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
