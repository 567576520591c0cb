"""Where keys, settings, the local log and what can be made anew live: outside every archive.

On Linux in the folders of the XDG Base Directory Specification: keys, settings and logins in $XDG_CONFIG_HOME, the log in
$XDG_STATE_HOME, readers' own views in $XDG_CACHE_HOME. ATTEST_HOME holds all of them where it is set.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

from desktop_app.errors import EnvironmentFaultError


def home() -> Path:
    """The folder for keys and settings; ATTEST_HOME overrides it (two values = two researchers on one machine)."""
    override = os.environ.get("ATTEST_HOME")
    return Path(override) if override else Path(platformdirs.user_config_dir("attest", appauthor=False))


def identity_folder(home: Path, name: str) -> Path:
    """Where the logins of a virtual identity are kept. Its name is in no path: it may be any, and may give somebody away."""
    return home / "identities" / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def cache_folder() -> Path:
    """Where a reader's own views lie while an archive is open: nothing in it is missed."""
    override = os.environ.get("ATTEST_HOME")
    return Path(override) / "cache" if override else Path(platformdirs.user_cache_dir("attest", appauthor=False))


def not_writable(home: Path) -> EnvironmentFaultError:
    """The fault of a home into which neither keys nor settings can be written."""
    advice = "Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME."
    message = "The folder of keys and settings cannot be written to."
    return EnvironmentFaultError("home-not-writable", message, advice, {"path": str(home)})


def home_fault(home: Path, error: EnvironmentFaultError) -> EnvironmentFaultError:
    """What went wrong when something was written into the home: a full disk is that, anything else is a home without rights."""
    return error if error.code == "disk-full" else not_writable(home)


def log_folder() -> Path:
    """Where the local log is kept."""
    override = os.environ.get("ATTEST_HOME")
    return Path(override) / "log" if override else Path(platformdirs.user_log_dir("attest", appauthor=False))
