"""What a benchmark answers, and how time and memory are counted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One number. `better`: "higher" or "lower"; `bar` None where the issue names none; `peer` "" for a rate."""

    bench: str
    name: str
    value: float
    unit: str
    better: str
    bar: float | None
    peer: str = ""
    own_seconds: float = 0.0
    peer_seconds: float = 0.0

    @property
    def met(self) -> bool | None:
        """Whether the bar is met; None without one."""
        if self.bar is None:
            return None
        return self.value >= self.bar if self.better == "higher" else self.value <= self.bar


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of this process and of its finished children, and by the wall clock."""

    cpu: float
    wall: float


def spent(work: Callable[[], object]) -> Spent:
    """Run `work` once."""
    before, started = os.times(), time.monotonic()
    work()
    after = os.times()
    cpu = sum(after[at] - before[at] for at in range(4))
    return Spent(cpu, time.monotonic() - started)
