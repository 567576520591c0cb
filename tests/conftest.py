"""Before any Qt import: no screen, no sandbox when root, and a computer that speaks English. Every test has a home of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.readers import Shelf, shelved

# Time says nothing on a machine that does other things too; what takes too long is measured by `dev.py bench`.
# The suite says the same of the same source; who looks for what it missed gives --hypothesis-profile=explore.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("same")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keys and settings of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ATTEST_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True, scope="session")
def shelf() -> Iterator[Shelf]:
    """Programs that read strangers' bytes are handed on from test to test."""
    with shelved() as found:
        yield found


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes are named by their length: those that a packer makes hold the time, and would name a test anew in each process."""
    return f"{len(val)}-bytes" if isinstance(val, bytes) else None
