"""Names for colours and icons, in the person's language."""

from __future__ import annotations

from desktop_app.ui.words import Words


def colour_words(words: Words) -> dict[str, str]:
    """By the colour's name in the archive."""
    return {
        "slate": words("slate grey"), "navy": words("navy blue"), "teal": words("teal"), "olive": words("olive"),
        "brown": words("brown"), "rose": words("rose"), "magenta": words("magenta"), "indigo": words("indigo"),
    }  # fmt: skip


def icon_words(words: Words) -> dict[str, str]:
    """By the icon's name in the archive."""
    return {
        "flag": words("flag"), "hand": words("hand"), "eye": words("eye"), "telescope": words("telescope"),
        "gavel": words("gavel"), "layers": words("layers"), "link": words("chain link"), "equal": words("equals sign"),
        "equal-not": words("crossed equals sign"), "contrast": words("half circle"), "quote": words("quotation marks"),
        "bookmark": words("bookmark"), "circle-slash": words("crossed circle"), "square": words("square"),
        "pentagon": words("pentagon"), "users": words("people"),
    }  # fmt: skip
