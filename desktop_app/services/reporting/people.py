"""How people stand in a report."""

from __future__ import annotations

from archive_schema.signing import fingerprint
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive


class People:
    """Codes in the order of first appearance, or display names when asked for."""

    def __init__(self, archive: OpenArchive, names: bool, researcher: str) -> None:
        self._researcher = researcher
        self._names = reading.names(archive) if names else {}
        self._codes: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        return self._codes.setdefault(key, self._names.get(key) or f"{self._researcher} {len(self._codes) + 1}")

    def used(self) -> tuple[tuple[str, str], ...]:
        """(code or name, key fingerprint) of everybody who appears."""
        return tuple((code, fingerprint(key)) for key, code in self._codes.items())
