"""What would they learn? Gathered from the very bytes that are about to leave, in kinds and values, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, get_args

from archive_schema.fields import field_of, is_private
from archive_schema.signing import fingerprint
from desktop_app.analysis.positions import Told, positions_in_text
from desktop_app.rows.learning import MOST, LearnedKind, LearnedRow

_ORDER: tuple[LearnedKind, ...] = get_args(LearnedKind)
_FLAGS = ("graphic", "personal_information", "at_risk")
_NETWORK = ("collector_address", "virtual_identity", "proxy")
_RECORDED = ("tpe1", "iart", "©art", "originator", "com.apple.quicktime.author")
"""Names of people in tags of recordings."""
_NAMED = ("artist", "by-line", "author", "creator", "ownername", "credit", "photographer", "copyright", *_RECORDED)
_DEVICES = (
    "make",
    "model",
    "serialnumber",
    "camera",
    "hostcomputer",
    "software",
    "producer",
    "lensmodel",
    "creatortool",
    "device",
    "com.apple.quicktime.make",
    "com.apple.quicktime.model",
    "com.apple.quicktime.software",
)
_NAMES_OF_PEOPLE = ("name", "personinimage", "persondisplayname", "persons")
_PEOPLE = ("personinimage", "persondisplayname", "regioninfo", "regions", "persons")

_PAIR = re.compile(r"-?[0-9.]+, -?[0-9.]+")
_FIELD = ("field of a position", "GPS metadata")


class Gathered:
    """Values by kind, each once; times by key."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._found: dict[LearnedKind, dict[str, None]] = {kind: {} for kind in _ORDER}
        self._times: dict[str, list[datetime]] = {}
        self._names = dict(names)
        self._titles: dict[str, str] = {}
        self._flagged: dict[tuple[str, str], str] = {}

    def add(self, kind: LearnedKind, value: object) -> None:
        """One value; an empty one is none."""
        if text := " ".join(str(value).split()):
            self._found[kind][text[:300]] = None

    def key(self, key: str) -> None:
        """A key, as people read it to each other."""
        self.add("keys", fingerprint(key))

    def named(self, key: str, name: str) -> None:
        """The display name of who holds a key."""
        self.key(key)
        self.add("names", name)
        self._names[key] = name

    def at(self, who: str, moment: datetime | int | None) -> None:
        """A time of work; milliseconds since 1970 or a moment. `who`: a key or a printed name."""
        if isinstance(moment, int):
            moment = _moment(moment)
        if moment is not None:
            self._times.setdefault(who, []).append(moment.astimezone(UTC))

    def field(self, entity: str, entity_type: str, name: str, value: object) -> None:
        """A field that is told of an entity; an unknown type is taken for one that has the field."""
        if value in (None, "", False):
            return
        if name in ("title", "name"):
            self._titles.setdefault(entity, str(value))
        if name in _FLAGS:
            self._flagged[entity, name] = entity_type
        elif name in _NETWORK:
            self.add("network", value)
        elif name == "device":
            self.add("devices", value)
        elif name in ("consent_uses", "consent_until", "consent_withdrawn"):
            self.add("consent", f"{name.removeprefix('consent_')}: {value}")
        elif field_of(entity_type, name) is not None and is_private(entity_type, name):
            self.add("told privately", f"{name.replace('_', ' ')}: {value}")

    def facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Name and value of a record's or a file's facts."""
        place: dict[str, str] = {}
        for name, value in facts:
            short, flat = name.lower().rsplit(" ", 1)[-1], name.lower().replace(" ", "")
            if short in ("latitude", "longitude"):
                place[short] = value
            elif "gps" in flat:
                place.setdefault("gps", "GPS metadata of a picture")
            elif any(word in flat for word in _PEOPLE):
                self._person(short, value)
            elif short in _DEVICES:
                self.add("devices", f"{name}: {value}")
            elif short in _NAMED:
                self.add("metadata names", f"{name}: {value}")
        if place:
            pair = [place.get(part, "") for part in ("latitude", "longitude")]
            self.add("positions", ", ".join(pair) if all(pair) else place.get("gps", "".join(pair)))

    def _person(self, short: str, value: str) -> None:
        """Somebody marked in a picture: by name, or as a face without one; where in the picture says nothing more."""
        if short in _NAMES_OF_PEOPLE:
            self.add("people in pictures", value)
        elif short == "type" and value.lower() == "face":
            self.add("people in pictures", "a face is marked")

    def text(self, where: str, text: str) -> None:
        """Words that leave, searched by pattern for positions."""
        for kind in positions_in_text(text):
            self.add("positions", f"{kind}, {where}")

    def told(self, where: str, told: Told) -> None:
        """What a file tells beside what it shows."""
        self.facts((name, value) for name, value in told.metadata if not told.place or "gps" not in name.lower())
        for kind in told.where if not told.place else ():
            self.add("positions", f"{kind}, {where}")
        self.add("positions", told.place)
        if not told.looked:
            self.add("not looked into", where)

    def rows(self) -> tuple[LearnedRow, ...]:
        """What there is to learn, kind by kind."""
        for who, times in self._times.items():
            self.add("hours", self._hours(who, times))
        for (entity, flag), entity_type in self._flagged.items():
            self.add("flags", f"{flag.replace('_', ' ')}: {self._titles.get(entity) or f'{entity_type} {entity[:8]}'}")
        self._found["positions"] = self._places()
        found = [(kind, list(self._found[kind])) for kind in _ORDER]
        return tuple(LearnedRow(kind, len(values), tuple(values[:MOST])) for kind, values in found if values)

    def _places(self) -> dict[str, None]:
        """That a field of a position stands somewhere says nothing more where the position itself is told."""
        places = self._found["positions"]
        if any(_PAIR.fullmatch(place) for place in places):
            return {place: None for place in places if not place.startswith(_FIELD)}
        return places

    def _hours(self, who: str, times: list[datetime]) -> str:
        """Who, how often, the first and the last time, the hours of the day (UTC) in which there is any."""
        name = self._names.get(who) or (fingerprint(who) if len(who) == 43 else who)
        first, last = (f"{moment:%Y-%m-%d %H:%MZ}" for moment in (min(times), max(times)))
        hours = " ".join(f"{hour:02}" for hour in sorted({moment.hour for moment in times}))
        return f"{name}: {len(times)} × {first} – {last}; {hours} h (UTC)"


def _moment(at_ms: int) -> datetime | None:
    """None for a number that is no time of this era."""
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def moment_of(text: Any) -> datetime | None:
    """A time as ISO 8601 writes it; None for anything else."""
    try:
        found = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
