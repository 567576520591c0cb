"""The built program against the same program from source, by turns: its start, the window of an archive drawn, memory, size."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from resources.packaging.listing import sizes
from tests.bench.model import Result

DIST = Path(__file__).resolve().parents[2] / "dist"
_SOURCE = [sys.executable, "-m", "desktop_app"]
_TURNS = 7
_PEER = "the program from source"
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class _Run:
    """Seconds of the processor, its own and its finished children's; megabytes at its most."""

    cpu: float
    megabytes: float


def run(size: float) -> list[Result]:
    """SystemExit when nothing was built. One pair of runs warms the disk and is not counted."""
    built = DIST / "attest" / "attest"
    if not built.is_file():
        raise SystemExit("There is no built program: python3 dev.py build makes it.")
    turns = max(1, round(_TURNS * size))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _ran([*_SOURCE, "create", str(folder / "case"), "--name", "Bench", "--researcher", "R1"], folder)
        picture = ["open", str(folder / "case"), "--picture", str(folder / "window.ppm")]
        start = _pairs([str(built)], ["--version"], folder, turns)
        window = _pairs([str(built)], picture, folder, turns)
    return [
        _against("start, to --version", start, 1.3),
        _against("start, to the window drawn", window, 1.3),
        *_memory(window),
        *_sizes(),
    ]


def _pairs(built: list[str], what: list[str], folder: Path, turns: int) -> list[tuple[_Run, _Run]]:
    """(built, from source), by turns."""
    return [(_ran([*built, *what], folder), _ran([*_SOURCE, *what], folder)) for _ in range(turns + 1)][1:]


def _ran(command: list[str], folder: Path) -> _Run:
    """One run to its end, in silence. SystemExit when it fails."""
    around = os.environ | {"ATTEST_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    nothing = os.open(os.devnull, os.O_RDWR)
    moves = [(os.POSIX_SPAWN_DUP2, nothing, stream) for stream in (0, 1, 2)]
    process = os.posix_spawn(command[0], command, around, file_actions=moves)
    os.close(nothing)
    _process, status, used = os.wait4(process, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} failed.")
    return _Run(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / _MB)


def _against(name: str, pairs: list[tuple[_Run, _Run]], bar: float) -> Result:
    own, source = (statistics.median(pair[at].cpu for pair in pairs) for at in (0, 1))
    ratio = statistics.median(built.cpu / other.cpu for built, other in pairs)
    return Result("installed", name, ratio, "x peer", "lower", bar, _PEER, own, source)


def _memory(pairs: list[tuple[_Run, _Run]]) -> list[Result]:
    ratio = statistics.median(built.megabytes / other.megabytes for built, other in pairs)
    most = statistics.median(built.megabytes for built, _ in pairs)
    return [
        Result("installed", "memory of the window, most", ratio, "x source", "lower", None),
        Result("installed", "the same", most, "MB", "lower", None),
    ]


def _sizes() -> list[Result]:
    folder = Result("installed", "folder", sum(sizes(DIST / "attest").values()) / _MB, "MB", "lower", 700)
    packages = [path.stat().st_size / _MB for path in DIST.glob("attest_*.deb")]
    return [folder, *(Result("installed", "Debian package", one, "MB", "lower", 260) for one in packages)]
