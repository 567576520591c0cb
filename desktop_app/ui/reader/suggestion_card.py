"""A suggestion to accept, change or dismiss: a faint outline until a person accepts it, never a claim by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.card import Card, quoted
from desktop_app.ui.theme import KIND_ICONS, pixels

_STACKED = 125
"""Percent of letters beyond which three buttons do not fit beside each other."""


def suggestion_card(desk: Desk, suggestion: Mapping[str, Any], parent: QWidget) -> Card:
    """What is proposed, what of it is a guess, and three buttons."""
    words = desk.words
    card = Card(desk, suggestion["id"], suggestion["start"], parent)
    card.suggestion = True
    card.setProperty("suggestion", True)
    title = words("Suggestion: {kind}", kind=words(suggestion["kind"]))
    card.head(KIND_ICONS.get(suggestion["kind"], "quote"), title, desk.theme.quiet, "")
    card.line(quoted(suggestion["quote"]))
    guesses = [*_said_by(desk, card, suggestion), *_weak(desk, suggestion)]
    if figure := suggestion.get("figure"):
        card.line(_figure(desk, figure), quiet=True)
    for guess in guesses:
        card.line(guess, name="draft")
    buttons = QVBoxLayout() if pixels(100) > _STACKED else QHBoxLayout()
    buttons.setSpacing(4)
    card.button(buttons, words("Accept"), card.accepted)
    card.button(buttons, words("Change…"), card.change_wanted)
    card.button(buttons, words("Dismiss"), card.dismissed)
    buttons.addStretch(1)
    card.rows.addLayout(buttons)
    card.setAccessibleName(f"{title}: {suggestion['quote'][:80]}")
    card.setAccessibleDescription(" ".join(guesses))
    return card


def _said_by(desk: Desk, card: Card, suggestion: Mapping[str, Any]) -> list[str]:
    """Who says so, where a rule is sure of it; else the guess about it."""
    words, who, trust = desk.words, suggestion.get("attribution") or "", suggestion["trust"]
    if trust == "draft" and not who:
        return [words("Who says so is not known: fill it in.")]
    if trust != "good":
        said = words("Said by {who}", who=words.apart(who)) if who else words(suggestion["kind"])
        return [f"{said} · {words('a guess: look at it')}"]
    if who:
        card.line(words("Said by {who}", who=words.apart(who)), quiet=True)
    return []


def _figure(desk: Desk, figure: Mapping[str, Any]) -> str:
    words = desk.words
    count = (
        words.as_written(words.number(figure["value"]))
        if figure.get("value") is not None
        else figure.get("words") or ""
    )
    counted = " ".join(str(part) for part in (figure.get("qualifier"), count, figure.get("unit")) if part)
    group = f" ({figure['group']})" if figure.get("group") else ""
    return words("Figure: {parts}", parts=words.apart(counted + group))


def _weak(desk: Desk, suggestion: Mapping[str, Any]) -> list[str]:
    """Fields that rules fill in and often get wrong, each with its value."""
    words, found = desk.words, []
    names = {"place": words("Place"), "date": words("Date"), "day": words("Day")}
    for name in suggestion["weak"]:
        owner, _, part = name.partition(".")
        value = str((suggestion.get(owner) or {}).get(part) or "")
        found.append(f"{names.get(part, part)}: {words.apart(value)} · {words('a guess: look at it')}")
    return found
