"""The colours of a researcher's own statuses, light and dark: by the names that the archive keeps."""

from __future__ import annotations

from collections.abc import Mapping

OWN_COLOURS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "light": {
        "slate": ("#46525e", "#e1e6ea"), "navy": ("#24408e", "#dde3f7"), "teal": ("#0b5f63", "#cdeceb"),
        "olive": ("#55601a", "#e9edc6"), "brown": ("#6d4426", "#efe0d3"), "rose": ("#9c2458", "#fadbe7"),
        "magenta": ("#86258f", "#f4daf6"), "indigo": ("#4c3a9e", "#e3defa"),
    },
    "dark": {
        "slate": ("#bcc8d3", "#343c44"), "navy": ("#a9bcf7", "#263056"), "teal": ("#86d6d5", "#17403f"),
        "olive": ("#ccd98a", "#3a401a"), "brown": ("#e0b997", "#46301f"), "rose": ("#f7a6c5", "#51213a"),
        "magenta": ("#e9abef", "#472349"), "indigo": ("#beb4f7", "#342c5e"),
    },
}  # fmt: skip
"""Theme and name: (words and icon, ground). Each passes WCAG AA on its ground and on the theme's own grounds."""

PLAIN_COLOUR, PLAIN_ICON = "slate", "tag"
"""Of a word whose term is not here, or names no colour and icon that this program knows."""
