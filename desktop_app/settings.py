"""What a person chose for the window: language, theme, sizes, archives opened lately. Never anything of an archive's content."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from desktop_app import files, paths
from desktop_app.errors import EnvironmentFaultError

_FILE = "settings.json"
_RECENT = 8
_SIZES = {"panes": 3, "window": 2}


@dataclass(frozen=True, slots=True)
class Settings:
    """`language`: "system" or one of the window's. `panes`: widths in points of sidebar, list and reader. `theme`: "system", "light" or "dark". `text_size`: percent.

    `order`, `descending`: the list's; `alike_once`: texts that are nearly the same have one row. `folded`: sections of the sidebar that are closed; `hidden`: panes that are.
    `remember`: whether the places of archives are kept in `recent` at all. `capture_mode`: "auto", "browser" or "http";
    `proxy`, `user_agent`: for every address that is captured; `identities`: names of virtual identities, in the order made.
    """

    language: str = "system"
    theme: str = "system"
    panes: tuple[int, ...] = (200, 360, 800)
    window: tuple[int, ...] = (1_360, 860)
    recent: tuple[str, ...] = field(default_factory=tuple)
    remember: bool = True
    text_size: int = 100
    order: str = "captured"
    descending: bool = True
    alike_once: bool = False
    folded: tuple[str, ...] = field(default_factory=tuple)
    hidden: tuple[str, ...] = field(default_factory=tuple)
    capture_mode: str = "auto"
    proxy: str = ""
    user_agent: str = ""
    identities: tuple[str, ...] = field(default_factory=tuple)


def read_settings(home: Path) -> Settings:
    """The settings; what is missing, damaged or unknown takes its default."""
    found = _read(home)
    known = {f.name: found[f.name] for f in fields(Settings) if f.name in found}
    return Settings(
        **{name: value for name, value in ((n, _shaped(n, v)) for n, v in known.items()) if value is not None}
    )


def _read(home: Path) -> dict[str, Any]:
    try:
        found = json.loads((home / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _shaped(name: str, value: Any) -> Any:
    """The value if it has the form of its default, else None."""
    default = getattr(Settings(), name)
    if not isinstance(default, tuple):
        return value if type(value) is type(default) else None
    kind = int if name in _SIZES else str
    if not isinstance(value, list) or not all(type(one) is kind for one in value):
        return None
    return tuple(value) if len(value) == _SIZES.get(name, len(value)) else None


def write_settings(home: Path, settings: Settings) -> None:
    """Keep them, for this person alone; what a newer version keeps in the same file stays.

    EnvironmentFaultError `home-not-writable`, or `disk-full`.
    """
    try:
        files.make_folder(home, private=True)
        files.write_file(home / _FILE, json.dumps(_read(home) | asdict(settings), indent=1).encode(), private=True)
    except EnvironmentFaultError as error:
        raise paths.home_fault(home, error) from error


def with_recent(settings: Settings, folder: Path) -> Settings:
    """The same with this archive first among those opened lately; with none where the person wants none kept."""
    if not settings.remember:
        return replace(settings, recent=())
    name = str(folder.absolute())
    return replace(settings, recent=(name, *(one for one in settings.recent if one != name))[:_RECENT])
