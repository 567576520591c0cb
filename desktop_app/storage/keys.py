"""Device keys: one per installation, outside every archive folder; and what this device remembers of each archive."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from archive_schema.signing import SeedSigner
from desktop_app import files
from desktop_app.errors import EnvironmentFaultError

_SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Remembered:
    """The newest entry that this device wrote into one archive."""

    key: str
    n: int
    entry: str


class KeyRing:
    """The keys of one installation, in `home/keys`. The newest key is used for archives that have none yet."""

    def __init__(self, home: Path) -> None:
        self._keys = home / "keys"
        self._archives = home / "archives"
        self.checks = home / "checks"
        """Where this installation remembers what it found when it checked archives."""
        files.make_folder(self._keys, private=True)
        files.make_folder(self._archives, private=True)

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
        """A new device key, stored before it is used."""
        seed = secrets.token_bytes(_SEED_BYTES)
        number = len(list(self._keys.glob("device-*.key"))) + 1
        files.write_file(self._keys / f"device-{number:04d}.key", seed, private=True)
        return SeedSigner(seed)

    def _signers(self) -> list[SeedSigner]:
        found = []
        for path in sorted(self._keys.glob("device-*.key")):
            with files.translated():
                seed = path.read_bytes()
            if len(seed) != _SEED_BYTES:
                advice = "Restore the settings folder from a copy."
                raise EnvironmentFaultError("key-damaged", "A key file on this device is damaged.", advice)
            found.append(SeedSigner(seed))
        return found

    @property
    def views(self) -> Path:
        """Where readers keep views of archives that cannot hold their own."""
        return self._archives

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
