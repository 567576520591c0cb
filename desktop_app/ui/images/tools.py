"""The tools over a picture: move and draw, zoom, turn, brightness and contrast of the view, and back to the file as it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.images.canvas import Canvas

DRAWING = (("move", "Move and choose (Esc)", "hand"), ("rectangle", "Draw a rectangle (R)", "square-dashed"),
           ("polygon", "Draw a polygon (P)", "pentagon"))  # fmt: skip


class Tools(QWidget):
    """Buttons for one canvas. Beside another (`paired`) there are none to draw with, and what is said of the view is said
    once for both. `light_shown` when brightness and contrast are shown or hidden."""

    light_shown = Signal(bool)

    def __init__(self, desk: Desk, canvas: Canvas, paired: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._canvas, self._paired = desk, canvas, paired
        self._row = QHBoxLayout()
        self._row.setContentsMargins(6, 4, 6, 4)
        self._row.setSpacing(0)  # eleven buttons and more have to fit beside the list at 1024 px
        self._drawing: dict[str, QToolButton] = {}
        self._kept: list[QToolButton] = []
        self._instead = ""
        if not paired:
            self._build_drawing()
        self._build_placing()
        self._light = self._build_light()
        self.said = QLabel()
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.setContentsMargins(10, 0, 10, 4)
        self.said.setAlignment(desk.leading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addWidget(self._light)
        layout.addWidget(self.said)
        canvas.placed.connect(self._show)
        canvas.tool_taken.connect(self._taken)
        self._show()

    def button(self, words: str, mark: str, do: Callable[[], None], *, checkable: bool = False) -> QToolButton:
        """One more button at the row's end; `words` are shown already translated."""
        button = QToolButton()
        button.setIcon(icon(mark, self._desk.theme.text))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setCheckable(checkable)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: do())
        self._row.addWidget(button)
        return button

    def stretch(self) -> None:
        """What comes after stands at the row's end."""
        self._row.addStretch(1)

    def _build_drawing(self) -> None:
        for tool, words, mark in DRAWING:
            do = partial(self._canvas.take, tool)
            self._drawing[tool] = self.button(self._desk.words(words), mark, do, checkable=True)
        self._row.addSpacing(6)

    def _build_placing(self) -> None:
        words, canvas = self._desk.words, self._canvas
        self._far = self.button(words("Zoom out (Alt+-)"), "zoom-out", partial(canvas.zoom, -1))
        self.percent = QLabel()
        self.percent.setMinimumWidth(44)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setAccessibleName(words("Zoom"))
        self._row.addWidget(self.percent)
        self._near = self.button(words("Zoom in (Alt++)"), "zoom-in", partial(canvas.zoom, 1))
        self._fit = self.button(words("Whole picture (Alt+0)"), "maximize", canvas.fit)
        self._actual = self.button(words("Actual pixels (Alt+1)"), "image", canvas.actual)
        self._actual.setText("1:1")
        self._actual.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._row.addSpacing(6)
        self._left = self.button(
            words("Turn the view to the left (Ctrl+Alt+R)"), "rotate-ccw", partial(canvas.turn, -1)
        )
        self._right = self.button(words("Turn the view to the right (Ctrl+R)"), "rotate-cw", partial(canvas.turn, 1))
        mirror = words("Mirror the view (Ctrl+Alt+M)")
        self.mirror = self.button(mirror, "flip-horizontal-2", self._mirror, checkable=True)
        self._tone = self.button(
            words("Brightness and contrast of the view"), "contrast", self._toggle_light, checkable=True
        )
        self._reset = self.button(words("Reset the view (Ctrl+Shift+0)"), "undo-2", canvas.reset)

    def _build_light(self) -> QWidget:
        words, row = self._desk.words, QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(10, 0, 10, 4)
        self.brightness, self.contrast = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        for slider, name in ((self.brightness, words("Brightness")), (self.contrast, words("Contrast"))):
            slider.setRange(-100, 100)
            slider.setPageStep(10)
            slider.setAccessibleName(name)
            slider.valueChanged.connect(self._toned)
            layout.addWidget(QLabel(name))
            layout.addWidget(slider, 1)
        row.hide()
        return row

    def _mirror(self) -> None:
        self._canvas.mirror(self.mirror.isChecked())

    def _toggle_light(self) -> None:
        self.show_light(self._tone.isChecked())

    def show_light(self, shown: bool) -> None:
        """Brightness and contrast."""
        if self._light.isHidden() == shown:
            self._tone.setChecked(shown)
            self._light.setVisible(shown)
            self.light_shown.emit(shown)

    def _toned(self, _value: int) -> None:
        self._canvas.tone(self.brightness.value(), self.contrast.value())

    def _taken(self, tool: str) -> None:
        for name, button in self._drawing.items():
            button.setChecked(name == tool)
        self.say("")

    def _show(self) -> None:
        """What the canvas shows now."""
        words, canvas = self._desk.words, self._canvas
        for slider, value in ((self.brightness, canvas.brightness), (self.contrast, canvas.contrast)):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self.percent.setText(words.as_written(f"{_percent(canvas.placing.percent)} %"))
        self._say()
        self.mirror.setChecked(canvas.placing.mirrored)
        self._reset.setEnabled(canvas.changed_look or not canvas.placing.fitted)
        for part in self.findChildren(QToolButton):
            if part not in (self._reset, *self._kept):
                part.setEnabled(not canvas.hidden_picture)

    def say(self, instead: str) -> None:
        """How the tool that was just taken is used, where that is not for a claim."""
        self._instead = instead
        self._say()

    def _say(self) -> None:
        canvas = self._canvas
        said = self._instead or said_of(self._desk, canvas.pen.tool, canvas.changed_look)
        self.said.setText(said)
        self.said.setVisible(bool(said) and not self._paired)

    def keep(self, button: QToolButton) -> QToolButton:
        """This button tells nothing of the pixels: it works while the picture is hidden."""
        self._kept.append(button)
        return button


def said_of(desk: Desk, tool: str, changed: bool) -> str:
    """How the pen is used; that only the view was changed."""
    words = desk.words
    hints = {
        "rectangle": words("Drag from corner to corner for a claim about that part. Esc puts the pen away."),
        "polygon": words(
            "Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away."
        ),
    }
    view = words("View only: turned, mirrored or brightened on this screen; the file is as it was.")
    return " ".join(part for part in (hints.get(tool, ""), view if changed else "") if part)


def _percent(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}"
