"""The greatest memory of this program that is its own: without shared libraries and files."""

from __future__ import annotations

from pathlib import Path


def private_megabytes() -> float:
    """So far, in MB; where the system does not tell what is shared, all of it."""
    status = Path("/proc/self/status")
    if status.is_file():
        told = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return (int(told["VmHWM"].split()[0]) - int(told["RssFile"].split()[0])) / 1_000
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
