"""Folders that a lock keeps: they go with their program, whatever ended it, and nobody else's is touched."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.held import held_folder, sweep

HOLDER = """
import sys
from pathlib import Path
from desktop_app.held import held_folder
with held_folder(Path(sys.argv[1]), "held-") as folder:
    (folder / "half").write_bytes(b"half a capture")
    print(folder, flush=True)
    sys.stdin.read()
"""


def test_it_goes_with_the_block(tmp_path: Path) -> None:
    with held_folder(tmp_path, "held-") as folder:
        (folder / "file").write_bytes(b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_a_killed_program_left_goes_and_what_is_held_stays(tmp_path: Path) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdin=pipe, stdout=pipe, text=True) as holder:
        assert holder.stdout is not None
        folder = Path(holder.stdout.readline().strip())
        with held_folder(tmp_path, "held-") as own:
            sweep(tmp_path, "held-")
            assert folder.is_dir() and own.is_dir()
        holder.send_signal(signal.SIGKILL)
    assert (folder / "half").is_file()
    with held_folder(tmp_path, "held-") as own:
        assert [one.name for one in tmp_path.iterdir() if one.is_dir()] == [own.name]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_that_somebody_laid_out_is_left(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "held-0").symlink_to(tmp_path / "precious")
    sweep(tmp_path, "held-")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["held-0", "precious"]
