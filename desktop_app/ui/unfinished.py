"""What a person has begun to write and that is not saved: a window made anew would lose it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QTextEdit, QWidget


def half_written(window: QWidget) -> bool:
    """Whether any field of the window, on any of its pages, holds words that the person typed and that wait there."""
    fields = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit), *window.findChildren(QTextEdit)]
    return any(_waits(field) and _reached(field, window) for field in fields)


def _waits(field: QWidget) -> bool:
    """A field with a button that clears it searches: what it holds is no work."""
    match field:
        case QLineEdit():
            return (
                not field.isClearButtonEnabled()
                and field.isModified()
                and not field.isReadOnly()
                and bool(field.text().strip())
            )
        case QPlainTextEdit() | QTextEdit():
            changed = field.document().isModified() and not field.isReadOnly()
            return changed and bool(field.toPlainText().strip())
    return False


def _reached(field: QWidget, window: QWidget) -> bool:
    """Whether it is on a page, be it behind another one; what a form that is closed holds was saved or given up."""
    part: QWidget | None = field
    while part is not None and part is not window:
        if part.isHidden() and not isinstance(part.parentWidget(), QStackedWidget):
            return False
        part = part.parentWidget()
    return True
