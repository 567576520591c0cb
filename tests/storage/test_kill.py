"""SIGKILL at random points of capture and merge: nothing acknowledged is lost, nothing half-written is seen."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services import integrity, reading, sharing
from desktop_app.services.archive import create, open_archive, state
from desktop_app.services.capture import capture_words
from desktop_app.services.capture_record import Stated

CAPTURER = """
import sys
from pathlib import Path
from desktop_app.services.archive import open_archive
from desktop_app.services.capture import capture_words
from desktop_app.services.capture_record import Stated
with open_archive(Path(sys.argv[1]), Path(sys.argv[2])) as archive:
    print("ready", flush=True)
    for n in range(int(sys.argv[3]), 100000):
        one = capture_words(archive, f"Ridge {n}. Something happened in the town today.".encode(), Stated())
        print(one.item, flush=True)
"""
MERGER = """
import sys
from pathlib import Path
from desktop_app.services.archive import open_archive
from desktop_app.services.sharing import merge
with open_archive(Path(sys.argv[1]), Path(sys.argv[2])) as archive:
    print("ready", flush=True)
    merge(archive, Path(sys.argv[3]), lambda done, total: print(done, flush=True))
    print("merged", flush=True)
"""


def run_and_kill(script: str, arguments: list[str], lines: int) -> list[str]:
    """Kill the program after so many lines of output; all that it printed in whole lines."""
    process = subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    seen = []
    for line in process.stdout:
        seen.append(line.strip())
        if len(seen) >= lines:
            break
    os.kill(process.pid, signal.SIGKILL)
    seen += [line.strip() for line in process.stdout.read().splitlines() if line.strip()]
    process.wait()
    process.stdout.close()
    return seen


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_no_acknowledged_capture_is_lost(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "case"
    create(folder, "Case", "R1", home).archive.close()
    r = random.Random(5)
    acknowledged: set[str] = set()
    for number in range(20):
        printed = run_and_kill(CAPTURER, [str(folder), str(home), str(number * 1000)], r.randint(1, 8))
        acknowledged |= {line for line in printed if len(line) == 32}
        with open_archive(folder, home) as archive:
            assert acknowledged <= {row.item for row in reading.list_items(archive)}
    assert len(acknowledged) > 20
    assert integrity.verify(folder, home, lambda _d, _t: None).mismatch == 0


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_killed_merge_is_all_or_nothing_and_a_retry_ends_the_same(tmp_path: Path) -> None:
    home, folder, shared = tmp_path / "home", tmp_path / "case", tmp_path / "x.attest"
    with create(folder, "Case", "R1", home).archive as archive:
        for number in range(60):
            capture_words(archive, f"Ridge {number}. Something happened in the town today.".encode(), Stated())
        sharing.share(archive, tmp_path / "first.attest", None, frozenset(), lambda _d, _t: None)
        wanted = state(archive).state_sha256
    other_home, other = tmp_path / "h2", tmp_path / "other"
    with open_archive(folder, home) as archive:
        first = reading.list_items(archive)[0].item
        sharing.share(archive, shared, [first], frozenset(), lambda _d, _t: None)
    sharing.receive(shared, other, "R2", other_home, lambda _d, _t: None)
    r = random.Random(6)
    for _ in range(12):
        run_and_kill(MERGER, [str(other), str(other_home), str(tmp_path / "first.attest")], r.randint(1, 125))
        with open_archive(other, other_home) as archive:
            assert len(reading.list_items(archive)) in (1, 60)
    with open_archive(other, other_home) as archive:
        sharing.merge(archive, tmp_path / "first.attest", lambda _d, _t: None)
        assert len(reading.list_items(archive)) == 60
        assert state(archive).state_sha256 == wanted
