"""How much memory a program and all it started use, where the system tells (Linux)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")


def tree_bytes(pid: int) -> int:
    """Memory of the processes of a session (`start_new_session`), shared pages counted once; 0 where nobody tells."""
    if not (_PROC / "self/smaps_rollup").exists():
        return 0
    return sum(_proportional(one) for one in _PROC.iterdir() if one.name.isdigit() and _session(one) == pid)


def _session(process: Path) -> int:
    with suppress(OSError, ValueError, IndexError):
        return int((process / "stat").read_text().rpartition(")")[2].split()[3])
    return -1


def _proportional(process: Path) -> int:
    with suppress(OSError):
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
