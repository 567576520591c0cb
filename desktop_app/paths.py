"""Where keys, settings and the local log live: outside every archive."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs


def home() -> Path:
    """The folder for keys and settings; ATTEST_HOME overrides it (two values = two researchers on one machine)."""
    override = os.environ.get("ATTEST_HOME")
    return Path(override) if override else Path(platformdirs.user_config_dir("attest", appauthor=False))


def identity_folder(home: Path, name: str) -> Path:
    """Where the logins of a virtual identity are kept. Its name is in no path: it may be any, and may give somebody away."""
    return home / "identities" / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def log_folder() -> Path:
    """Where the local log is kept."""
    override = os.environ.get("ATTEST_HOME")
    return Path(override) / "log" if override else Path(platformdirs.user_log_dir("attest", appauthor=False))
