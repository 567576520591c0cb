"""The filters of a logged search in the person's words."""

from __future__ import annotations

from desktop_app.services.search_log import Shown
from desktop_app.ui.words import Words


def filter_words(shown: Shown, words: Words) -> str:
    """Such as "Kind: article · From: 2026-01"; "Everything" for none."""
    said = [_one(name, value, words) for name, value in shown.filters]
    return " · ".join(said) or words("Everything")


def _one(name: str, value: str, words: Words) -> str:
    fields = {
        "status": words("Status"), "kind": words("Kind"), "source": words("Source"), "language": words("Language"),
        "place": words("Place"), "tag": words("Tag"), "since": words("From"), "until": words("Until"),
        "from": words("From"), "to": words("Until"), "collection": words("Collection"), "inbox": words("Inbox"),
        "year": words("Year"), "integrity": words("Integrity"),
    }  # fmt: skip
    said = " | ".join(_value(name, one, words) for one in value.split(" | "))
    return f"{fields.get(name, name)}: {said}"


def _value(name: str, value: str, words: Words) -> str:
    if name in ("since", "until", "from", "to", "year"):
        return words.as_written(value)
    if name == "status":
        return words.apart(words.status(value))
    return words.apart(words(value) if name in ("kind", "inbox", "integrity") else value)
