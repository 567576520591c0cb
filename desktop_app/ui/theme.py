"""Colours, fonts and the one style sheet, light and dark. Status colours pass WCAG AA against their ground."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib import resources
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.ui.icons import window_icon
from desktop_app.ui.status_looks import OWN_COLOURS, PLAIN_COLOUR, PLAIN_ICON

_FALLBACK = [
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Myanmar",
    "Noto Sans Thai",
    "Noto Sans Ethiopic",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Droid Sans Fallback",
    "Noto Sans Symbols2",
    "Noto Sans Symbols",
]
"""What draws the letters that the first family has not; nothing is left to the fonts that a computer happens to have."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. Colours as #rrggbb."""

    name: str
    window: str
    panel: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    selected: str
    danger: str
    danger_ground: str
    good_ground: str
    status: dict[str, tuple[str, str]]
    """Status: (words and icon, ground)."""
    own: dict[str, tuple[str, str]] = field(default_factory=dict)
    """A researcher's own status: (name of its colour, icon). The desk fills it as the archive tells them."""

    def status_colours(self, status: str) -> tuple[str, str]:
        """(words, ground); several statuses against each other look like "disputed", an unknown word is grey."""
        if " / " in status:
            return self.status["disputed"]
        return self.status.get(status) or self.own_colours(self.own.get(status, ("", ""))[0])

    def own_colours(self, colour: str) -> tuple[str, str]:
        """(words, ground) of a colour by its name."""
        known = OWN_COLOURS[self.name]
        return known.get(colour, known[PLAIN_COLOUR])

    def status_icon(self, status: str) -> str:
        """The name of its icon; several statuses against each other have that of differing."""
        if " / " in status:
            return "scale"
        return STATUS_ICONS.get(status) or self.own.get(status, ("", ""))[1] or PLAIN_ICON


LIGHT = Theme(
    "light", "#f6f6f4", "#ffffff", "#fbfbfa", "#1b1c1d", "#5b6066", "#dcdcd8", "#20548c", "#ffffff", "#dbe7f4",
    "#a11d1d", "#fbe6e4", "#e2f1e4",
    {
        "unreviewed": ("#565b61", "#e9eaea"), "claimed": ("#7a5200", "#ffe9ad"), "verified": ("#1c6430", "#cdebd2"),
        "disputed": ("#8f3f00", "#ffdcbd"), "refuted": ("#a11d1d", "#fbd3d0"), "out of context": ("#62359b", "#e7dbfa"),
        "inconclusive": ("#2f5573", "#d6e5f1"),
    },
)  # fmt: skip
DARK = Theme(
    "dark", "#1c1e20", "#232629", "#2a2d31", "#e8e8e6", "#acb2b8", "#3b3f44", "#7fb2e8", "#0f1b28", "#2f4357",
    "#ff9d94", "#4a2523", "#23402a",
    {
        "unreviewed": ("#c0c5ca", "#3a3e42"), "claimed": ("#f3cf7c", "#4d3f17"), "verified": ("#93d9a2", "#1f4528"),
        "disputed": ("#ffb98a", "#532f17"), "refuted": ("#ff9d94", "#54211f"), "out of context": ("#cdb2f5", "#3d2c58"),
        "inconclusive": ("#a9cbe6", "#24404f"),
    },
)  # fmt: skip
THEMES = {"light": LIGHT, "dark": DARK}
STATUS_ICONS = {
    "unreviewed": "circle-dashed", "claimed": "circle-dot", "verified": "circle-check", "disputed": "circle-alert",
    "refuted": "circle-x", "out of context": "crop", "inconclusive": "circle-question-mark",
}  # fmt: skip
KIND_ICONS = {
    "article": "file-text", "image": "image", "video": "video", "audio": "volume-2", "document": "files",
    "message": "message-square-quote", "quotation": "quote", "figure": "hash", "place": "map-pin", "time": "time",
    "event": "calendar", "statement": "message-square-quote", "responsibility": "scale",
}  # fmt: skip


@cache
def load_fonts() -> None:
    """Make the bundled faces known to Qt, once a program, so that every script looks right on every machine."""
    with resources.as_file(resources.files("resources.fonts")) as folder:
        for path in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the shipped sizes."""
_percent = 100


def points(size: float) -> float:
    """A size of letters as the person wants it."""
    return size * _percent / 100


def pixels(size: float) -> int:
    """A length that grows with the letters."""
    return round(size * _percent / 100)


def interface_font() -> QFont:
    """Body text of the window, 10 points."""
    font = QFont()
    font.setFamilies(["Noto Sans", *_FALLBACK])
    font.setPointSizeF(points(10))
    return font


def reading_font() -> QFont:
    """Serif, 13 points."""
    font = QFont()
    font.setFamilies(["Noto Serif", *_FALLBACK])
    font.setPointSizeF(points(12.5))
    return font


def apply(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Palette, font and style sheet of the whole program. `text_size`: percent, one of TEXT_SIZES."""
    global _percent  # one program, one size of letters
    _percent = text_size if text_size in TEXT_SIZES else 100
    app.setStyle("Fusion")
    app.setWindowIcon(window_icon())
    app.setFont(interface_font())
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: theme.window, role.Base: theme.panel, role.AlternateBase: theme.raised, role.Button: theme.raised,
        role.Text: theme.text, role.WindowText: theme.text, role.ButtonText: theme.text, role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent, role.PlaceholderText: theme.quiet, role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text, role.Link: theme.accent, role.Accent: theme.accent, role.Mid: theme.line,
    }  # fmt: skip
    for name, colour in pairs.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.quiet))
    app.setPalette(palette)
    app.setStyleSheet(_sheet(theme))


def _sheet(theme: Theme) -> str:
    """resources/styles/window.qss with this theme's colours."""
    sheet = (resources.files("resources.styles") / "window.qss").read_text("utf-8")
    values = {name: str(value) for name, value in asdict(theme).items()}
    with resources.as_file(resources.files("resources.icons")) as icons:
        mark = (icons / f"mark-{theme.name}.svg").as_posix()
        filled = Template(sheet).substitute(values, arrow=(icons / "chevron-down.svg").as_posix(), mark=mark)
    return re.sub(r"\b(\d+)pt\b", lambda size: f"{points(int(size[1])):.1f}pt", filled)
