"""What is stated of an item after its capture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, touched, write
from desktop_app.ui.tasks import Job, Task


def state_fields(desk: Desk, owner: QObject, item: ItemId, said: Mapping[str, str], then: Then) -> Task:
    """State fields of an item; "" clears one."""

    def work(_job: Job) -> Any:
        from desktop_app.services import stating

        return stating.state(desk.archive, item, said)

    def told(found: Any) -> None:
        touched(desk, item)(found)
        desk.notify.done(desk.words("Stated. It stands in the record with your name and the date."))

    return write(desk, owner, "", work, told, then)
