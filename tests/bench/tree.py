"""What a program and all that it starts cost: CPU seconds and the greatest memory at one time (Linux, from /proc)."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_EVERY_SECONDS = 0.03
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class Cost:
    """Of the whole tree. `megabytes`: proportional set size, so that shared pages count once; 0 where /proc is missing."""

    cpu: float
    megabytes: float


@dataclass(slots=True)
class _Seen:
    cpu: dict[tuple[int, int], float] = field(default_factory=dict)
    most_kilobytes: int = 0


def cost(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a program to its end. CPU is what its parents were told, or what was seen of each process, if that is more:

    a process whose parent does not wait for it is in no parent's account.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seen, ended = _Seen(), threading.Event()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        watching = threading.Thread(target=_watch, args=(process.pid, seen, ended))
        watching.start()
        code = process.wait()
        ended.set()
        watching.join()
    if code:
        raise SystemExit(f"{command[0]} ended with {code}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(max(told, sum(seen.cpu.values())), seen.most_kilobytes / 1_024)


def _watch(root: int, seen: _Seen, ended: threading.Event) -> None:
    while sys.platform == "linux" and not ended.wait(_EVERY_SECONDS):
        kilobytes = 0
        for process in [root, *_below(root)]:
            try:
                kilobytes += _look(process, seen)
            except (OSError, IndexError):  # it ended just now
                continue
        seen.most_kilobytes = max(seen.most_kilobytes, kilobytes)


def _look(process: int, seen: _Seen) -> int:
    """Kilobytes of one process; its seconds are noted (proc(5): fields 14, 15, and 22, when it began)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    seen.cpu[process, int(fields[19])] = (int(fields[11]) + int(fields[12])) / _TICKS
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(rollup.partition("\nPss:")[2].split()[0])


def _below(root: int) -> list[int]:
    """All processes that come from `root`, at any depth."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError):
                continue
            parents.setdefault(parent, []).append(int(entry.name))
    found, left = [], [root]
    while left:
        children = parents.get(left.pop(), [])
        found += children
        left += children
    return found
