"""What the last check of an archive found, item by item, as this installation remembers it: outside the archive.

An item is MATCH only when a check of everything named nothing about it and nothing arrived about it since. A check of a
sample adds what it found wrong, never that something is well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app import files
from desktop_app.rows.search import ALL, Node
from desktop_app.services.archive import OpenArchive
from desktop_app.services.finding import Finding
from desktop_app.storage.database import Reading
from desktop_app.storage.view import items_touched

STATES: Final = ("MATCH", "MISMATCH", "NOT CHECKED")


@dataclass(frozen=True, slots=True)
class _Remembered:
    """`newest`: the arrival number of the last entry that a check of everything saw, 0 when there was none."""

    newest: int = 0
    mismatch: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()


def remember(archive: OpenArchive, findings: Sequence[Finding], *, is_whole: bool) -> None:
    """Keep what a check found. A fault that is of no item in particular leaves no item MATCH."""
    found = {state: {one.item for one in findings if one.state == state} for state in STATES[1:]}
    before = _Remembered() if is_whole else _read(archive)
    wrong = set(before.mismatch) | found["MISMATCH"]
    newest = archive.store.journal.newest() if is_whole else before.newest
    kept = _Remembered(
        newest=newest if "" not in wrong else 0,
        mismatch=tuple(sorted(wrong - {""})),
        unchecked=tuple(sorted({*before.unchecked, *found["NOT CHECKED"]} - {"", *wrong})),
    )
    files.make_folder(_path(archive).parent, private=True)
    files.write_file(_path(archive), json.dumps(asdict(kept)).encode(), private=True)


def trees(archive: OpenArchive, view: Reading) -> Mapping[str, Node]:
    """The items of each state, as trees of columns. They part the archive: every item is in one."""
    kept = _read(archive)
    wrong = Node("among", words=kept.mismatch)
    if not kept.newest:
        return {"MATCH": Node("not", children=(ALL,)), "MISMATCH": wrong, "NOT CHECKED": Node("not", children=(wrong,))}
    since = items_touched(view, archive.store.journal.entities_after(kept.newest))
    unchecked = Node("among", words=tuple(sorted({*kept.unchecked, *since} - set(kept.mismatch))))
    either = Node("or", children=(wrong, unchecked))
    return {"MATCH": Node("not", children=(either,)), "MISMATCH": wrong, "NOT CHECKED": unchecked}


def counts(archive: OpenArchive, view: Reading, root: Node) -> dict[str, int]:
    """How many of the items that a tree finds are of each state."""
    # numpy is loaded at the first search: the window opens without it.
    from desktop_app.storage import found_list

    return found_list.counts(view, archive.kept_index(), root, trees(archive, view))


def _path(archive: OpenArchive) -> Path:
    return archive.store.keys.checks / f"{archive.id}.json"


def _read(archive: OpenArchive) -> _Remembered:
    try:
        said: dict[str, Any] = json.loads(_path(archive).read_text("utf-8"))
        return _Remembered(int(said["newest"]), tuple(map(str, said["mismatch"])), tuple(map(str, said["unchecked"])))
    except (OSError, ValueError, KeyError, TypeError):
        return _Remembered()
