"""Keeping a translation beside an item's words, or in the place of another one; each can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, nothing, touched, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.translations import KeptTranslation, Translation


def keep_translation(
    desk: Desk, owner: QObject, item: ItemId, made: Translation, capture: CaptureId | None, replacing: str, then: Then
) -> Task:
    """Of the words of a capture. `replacing`: SHA-256 of the translation that is withdrawn for it, "" for none."""

    def work(_job: Job) -> KeptTranslation:
        from desktop_app.services import translations

        return translations.keep_translation(desk.archive, item, made, capture, replacing)

    return write(desk, owner, "", work, lambda kept: _said(desk, kept), then)


def _said(desk: Desk, kept: KeptTranslation) -> None:
    words = desk.words
    if kept.again:
        desk.notify.done(words("This very translation is there already."))
        return
    touched(desk, kept.item)(kept)
    said = words("The translation was replaced.") if kept.replaced else words("The translation was kept.")
    desk.notify.done(said, words("Undo"), lambda: _undo(desk, kept))


def _undo(desk: Desk, kept: KeptTranslation) -> None:
    def work(_job: Job) -> None:
        from desktop_app.services import translations

        translations.take_back_translation(desk.archive, kept)

    write(desk, desk, "", work, touched(desk, kept.item), nothing)
