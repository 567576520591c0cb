"""Before something leaves: what its receiver would learn, and what a person decides all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.commands.output import Output
from desktop_app.services import staging
from desktop_app.services.archive import OpenArchive

DESPITE = "Why it may leave although somebody is at risk or a consent is missing; kept in the journal and in the file."
PREVIEW = "Only say what they would learn from it; nothing is written."


def decided_document(decided: Sequence[tuple[int, str]]) -> list[dict[str, Any]]:
    """What left although something stood against it."""
    return [{"count": count, "reason": reason} for count, reason in decided]


def say_learned(output: Output, archive: OpenArchive, staged: staging.Staged) -> None:
    """What was read back from the staged bytes, which are gone afterwards."""
    staging.discard(archive, staged)
    document = {
        "items": staged.items,
        "learned": [{"kind": row.kind, "count": row.count, "values": list(row.values)} for row in staged.learned],
        "left_out": decided_document(staged.left_out),
        "decided": decided_document(staged.decided),
    }
    lines = ["They would learn:"]
    lines += [f"{row.kind}: {row.count} ({'; '.join(row.values[:5])})" for row in staged.learned]
    lines += [f"left out: {count} {reason}" for count, reason in staged.left_out]
    output.emit(document, [*lines, "Nothing was written."])
