"""Tool tips show words as they are. Qt reads markup in them, and would load the pictures that a hostile title names."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` for a tool tip; what Qt would take for markup is shown letter by letter."""
    return f"<p>{escape(text)}</p>" if "<" in text else text
