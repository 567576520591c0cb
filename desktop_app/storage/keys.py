"""Device keys: one per installation, outside every archive folder; and what this device remembers of each archive."""

from __future__ import annotations

import json
import os
import re
import secrets
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from archive_schema.signing import SeedSigner
from desktop_app import files, paths
from desktop_app.errors import EnvironmentFaultError

_SEED_BYTES = 32
_NUMBERED = re.compile(r"device-(\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The newest entry that this device wrote into one archive."""

    key: str
    n: int
    entry: str


class KeyRing:
    """The keys of one installation, in `home/keys`. The newest key is used for archives that have none yet.

    A home that cannot be written to has the keys that it has: without any, archives can only be read.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._keys = home / "keys"
        self._archives = home / "archives"
        self.checks = home / "checks"
        """Where this installation remembers what it found when it checked archives."""
        for folder in (self._keys, self._archives):
            with suppress(EnvironmentFaultError):
                files.make_folder(folder, private=True)
                files.keep_private(folder)

    def can_sign(self) -> bool:
        """Whether there is a key, or one can be kept."""
        return os.access(self._keys, os.W_OK) or bool(self._signers())

    def check_can_sign(self) -> None:
        """EnvironmentFaultError `home-not-writable` where there is no key, and none can be kept."""
        if not self.can_sign():
            raise paths.not_writable(self._home)

    def public_keys(self) -> frozenset[str]:
        """Every key this installation ever had."""
        return frozenset(signer.key for signer in self._signers())

    def signer(self, key: str | None = None) -> SeedSigner:
        """The signer of `key`, or the newest one (made when there is none).

        Raises EnvironmentFaultError `key-missing` when `key` is not of this installation.
        """
        signers = self._signers()
        if key is None:
            return signers[-1] if signers else self.make_key()
        for signer in signers:
            if signer.key == key:
                return signer
        advice = "Restore the settings folder, or let a keeper admit this device's new key."
        raise EnvironmentFaultError("key-missing", "The key for this archive is not on this device.", advice)

    def make_key(self) -> SeedSigner:
        """A new device key, stored before it is used. Two programs that start at once each keep their own.

        EnvironmentFaultError `home-not-writable`.
        """
        if not os.access(self._keys, os.W_OK):
            raise paths.not_writable(self._home)
        seed = secrets.token_bytes(_SEED_BYTES)
        numbers = [int(found[1]) for path in self._keys.iterdir() if (found := _NUMBERED.match(path.name))]
        number = max(numbers, default=0) + 1
        files.write_file(self._keys / f"device-{number:04d}-{secrets.token_hex(4)}.key", seed, private=True)
        return SeedSigner(seed)

    def _signers(self) -> list[SeedSigner]:
        found = []
        for path in sorted(self._keys.glob("device-*.key")):
            with files.translated():
                files.keep_private(path)
                seed = path.read_bytes()
            if len(seed) != _SEED_BYTES:
                advice = "Restore the settings folder from a copy."
                raise EnvironmentFaultError("key-damaged", "A key file on this device is damaged.", advice)
            found.append(SeedSigner(seed))
        return found

    @property
    def views(self) -> Path:
        """Where readers keep views of archives that cannot hold their own: the cache, else the system's temporary folder."""
        folder = paths.cache_folder()
        with suppress(EnvironmentFaultError):
            files.make_folder(folder, private=True)
        return folder if os.access(folder, os.W_OK) else Path(tempfile.gettempdir())

    def remembered(self, archive: str) -> Remembered | None:
        """What this device last wrote into `archive`, or None."""
        try:
            value = json.loads((self._archives / f"{archive}.json").read_text("utf-8"))
            return Remembered(str(value["key"]), int(value["n"]), str(value["entry"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def remember(self, archive: str, newest: Remembered) -> None:
        """Keep `newest`, so that a restored backup is noticed."""
        data = json.dumps({"key": newest.key, "n": newest.n, "entry": newest.entry}).encode()
        files.write_file(self._archives / f"{archive}.json", data, private=True)
