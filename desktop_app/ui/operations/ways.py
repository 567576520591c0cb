"""How addresses are captured from the window: as the settings have it, unless it was said otherwise for once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Lane

if TYPE_CHECKING:
    from desktop_app.services.chosen_way import Chosen


def usual_way(desk: Desk, **more: Any) -> Chosen:
    """As the settings have it; `more`: what was said for this once."""
    from desktop_app.services.chosen_way import Chosen

    kept = desk.settings
    return replace(Chosen(kept.capture_mode, kept.proxy, kept.user_agent, language=desk.words.language), **more)


def fetches(sources: Sequence[str]) -> bool:
    """Whether anything of it is asked from another computer."""
    return any("://" in source for source in sources)


def lane_of(sources: Sequence[str]) -> Lane:
    """An address may take long, and a person who logs in longer: nothing else waits for it."""
    return Lane.FETCH if fetches(sources) else Lane.WRITE
