"""A disk that fills up while a report's pages are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import EnvironmentFaultError
from desktop_app.report.build import build_report
from tests.bench.report_made import OnDisk, made, make_pictures
from tests.journeys.test_bad_places import mountable, small_disk

__all__ = ["mountable"]


def test_a_disk_that_fills_up_leaves_nothing_half_written(mountable: Path, tmp_path: Path) -> None:
    make_pictures(tmp_path, 18, 357)
    previews = {path.stem: OnDisk(path) for path in tmp_path.glob("*.jpg")}
    with small_disk(mountable, 3):
        with pytest.raises(EnvironmentFaultError) as full:
            build_report(made(6), previews, mountable / "r.pdf")
        assert full.value.code == "disk-full"
        assert list(mountable.iterdir()) == []
