"""The Berkeley minimum of one capture, from its record: what of it is there, what was made first, what was taken out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_WORDS = {"green": "observed", "amber": "stated or imported", "red": "missing", "grey": "cannot apply"}
_PICTURE = ("picture", "picture-dated")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that the minimum asks for. `state`: observed · stated or imported · missing · cannot apply."""

    name: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Minimum:
    """What a capture has of it (Berkeley Protocol, para 155 and Annex IV). It says what is there, never that it is enough.

    `picture_first`: whether the picture was made before everything else; None where no order was recorded.
    `outputs`: (role, time) in the order made. `removed`: (place, name) of every secret that was taken out.
    """

    lines: tuple[Line, ...]
    picture_first: bool | None
    outputs: tuple[tuple[str, str], ...]
    removed: tuple[tuple[str, str], ...]
    partial: str

    @property
    def complete(self) -> bool:
        """All of it was observed by Attest, the picture first, of a page that was done."""
        seen = bool(self.lines) and all(line.state == "observed" for line in self.lines)
        return seen and self.picture_first is True and not self.partial


def minimum_of(record: Mapping[str, Any]) -> Minimum:
    """The minimum of a record (the body of its capture.add); a record of an earlier program has no order and no list."""
    outputs = tuple((str(one["role"]), str(one["at"])) for one in record.get("outputs", ()))
    return Minimum(
        lines=tuple(
            Line(str(one["name"]), _WORDS.get(str(one["light"]), "missing"), str(one.get("reason", "")))
            for one in record.get("checklist", ())
        ),
        picture_first=_is_first(outputs) if outputs else None,
        outputs=outputs,
        removed=tuple((str(one["place"]), str(one["name"])) for one in record.get("removed", ())),
        partial=str(record.get("partial", "")),
    )


def _is_first(outputs: tuple[tuple[str, str], ...]) -> bool:
    """By the order in the record and by the times: a picture that names a later time than something else was not first."""
    role, at = outputs[0]
    return role in _PICTURE and all(at <= other for _role, other in outputs)
