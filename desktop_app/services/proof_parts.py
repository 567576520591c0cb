"""The parts of packed files that a proof is about."""

from __future__ import annotations

from pathlib import Path

from desktop_app.capture.web_archive.package import DESCRIPTION, DIGEST, MAX_JSON_BYTES
from desktop_app.capture.web_archive.window import whole
from desktop_app.capture.web_archive.zip_members import content, read_members
from desktop_app.errors import InputError


def wacz_parts(file: Path) -> tuple[bytes, bytes]:
    """(what is signed with its signature, the package's description); b"" for what is not there.

    InputError for what is no package.
    """
    with file.open("rb") as stream:
        window = whole(stream)
        members = read_members(window)
        parts = [
            content(window, members[name], MAX_JSON_BYTES) if name in members else b"" for name in (DIGEST, DESCRIPTION)
        ]
    if not parts[0]:
        raise InputError("format-damaged", "The package says no hash of itself.", "")
    return parts[0], parts[1]
