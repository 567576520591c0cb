"""Virtual identities: names that a researcher captures under, each with logins of its own, kept beside the keys and in no archive."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

from desktop_app import files, paths
from desktop_app.errors import InputError
from desktop_app.settings import read_settings, write_settings

_MOST_LETTERS = 80


def identities(home: Path) -> tuple[str, ...]:
    """The names, in the order in which they were made."""
    return read_settings(home).identities


def take_identity(home: Path, name: str) -> tuple[str, Path, bool]:
    """(the name, the folder of its logins, whether it is new). A name that is not known yet is made and remembered.

    InputError `identity-name`.
    """
    name = _checked(name)
    settings = read_settings(home)
    is_new = name not in settings.identities
    folder = paths.identity_folder(home, name)
    files.make_folder(folder, private=True)
    if is_new:
        write_settings(home, replace(settings, identities=(*settings.identities, name)))
    return name, folder, is_new


def forget_identity(home: Path, name: str) -> None:
    """Its logins are removed from this computer, and its name from the settings. InputError `identity-unknown`."""
    name, settings = _checked(name), read_settings(home)
    if name not in settings.identities:
        advice = "Look the names up with 'attest identities'."
        raise InputError("identity-unknown", "There is no virtual identity of that name here.", advice)
    files.remove_tree(paths.identity_folder(home, name))
    write_settings(home, replace(settings, identities=tuple(one for one in settings.identities if one != name)))


def _checked(name: str) -> str:
    """NFC, so that one name is one identity however it is typed."""
    name = unicodedata.normalize("NFC", name.strip())
    if not name or len(name) > _MOST_LETTERS or not name.isprintable():
        raise InputError(
            "identity-name", "That is no name of a virtual identity.", "Give one line of at most 80 letters."
        )
    return name
