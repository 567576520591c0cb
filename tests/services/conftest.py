"""What most tests of the services begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.archive import OpenArchive, create


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> Iterator[OpenArchive]:
    """An empty archive of one researcher, open for writing, in `tmp_path / "case"`."""
    with create(tmp_path / "case", "Case", "R1", home).archive as opened:
        yield opened
