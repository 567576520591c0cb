"""SIGKILL at any point of a list of browser captures: what was acknowledged is there and whole, the rest can be tried again."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from archive_schema import layout
from desktop_app.services import integrity, reading
from desktop_app.services.archive import create, open_archive
from desktop_app.services.capture import Captured, capture_sources
from desktop_app.services.capture_record import Stated
from desktop_app.services.way import Way
from tests.loopback.article import loopback
from tests.loopback.states import state_pages

CAPTURER = """
import sys
from pathlib import Path
from desktop_app.services.archive import open_archive
from desktop_app.services.capture import capture_sources
from desktop_app.services.capture_record import Stated
from desktop_app.services.way import Way
say = lambda phase: print(phase, flush=True)
with open_archive(Path(sys.argv[1]), Path(sys.argv[2])) as archive:
    for one in capture_sources(archive, sys.argv[3:], Stated(), way=Way("browser"), said=say):
        print(one.item, flush=True)
"""
_PATHS = ("/plain", "/latin", "/cookie")
_LINES = 18
"""Five phases of a browser and the item, for each of them."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_no_acknowledged_capture_is_lost_and_no_half_one_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, folder, temporary = tmp_path / "home", tmp_path / "case", tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    create(folder, "Case", "R1", home).archive.close()
    r, acknowledged = random.Random(14), set[str]()
    with loopback(state_pages()) as site:
        addresses = [site.main.address + path for path in _PATHS]
        for _ in range(3):
            printed = killed_after(r.randint(1, _LINES), [str(folder), str(home), *addresses])
            acknowledged |= {line for line in printed if len(line) == 32}
            with open_archive(folder, home) as archive:
                shown = {row.item for row in reading.list_items(archive)}
                assert acknowledged <= shown
                assert not list((folder / layout.TMP_FOLDER).iterdir())
            found = integrity.verify(folder, home, lambda _d, _t: None)
            assert (found.mismatch, found.not_checked) == (0, 0)
        assert acknowledged, "it was never killed late enough"
        with open_archive(folder, home) as archive:
            last = list(capture_sources(archive, addresses, Stated(), way=Way("browser")))
            assert [isinstance(one, Captured) for one in last] == [True, True, True]
            assert len(reading.list_items(archive)) == 3
    assert list(temporary.iterdir()) == []


def killed_after(lines: int, arguments: list[str]) -> list[str]:
    """Run the list of captures and kill it after so many lines of output; all that it printed."""
    with subprocess.Popen([sys.executable, "-c", CAPTURER, *arguments], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        seen = []
        for line in program.stdout:
            seen.append(line.strip())
            if len(seen) >= lines:
                break
        program.send_signal(signal.SIGKILL)
        return [*seen, *(line.strip() for line in program.stdout)]
