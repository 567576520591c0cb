"""The two tools, each in an environment of its own: `wacz` 0.6.0 (validate) and `pywb` 2.10.0 (replay)."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.wacz_check.made import Expected

_UP_SECONDS = 60.0
_WARNINGS = re.compile(r"warning|deprecat", re.I)
INSTALL = {
    "wacz": "python3 -m venv /tmp/wacz && /tmp/wacz/bin/pip install wacz==0.6.0",
    "wb-manager": "python3 -m venv /tmp/pywb && /tmp/pywb/bin/pip install pywb==2.10.0 'setuptools<81'",
}


def tool(name: str, folders: list[str]) -> str | None:
    """Where a program lies: in one of the folders, else where programs are looked for."""
    return shutil.which(name, path=os.pathsep.join(folders)) or shutil.which(name)


def validate(wacz: str, out: Path) -> tuple[bool, str]:
    """(whether the validator is content, its last words)."""
    done = subprocess.run([wacz, "validate", "-f", str(out)], capture_output=True, text=True, check=False)
    words = [line for line in (done.stdout + done.stderr).splitlines() if line.strip() and not _WARNINGS.search(line)]
    return done.returncode == 0, " ".join(words[-3:])


def replay(manager: str, out: Path, expected: list[Expected], folder: Path) -> Iterator[tuple[bool, str]]:
    """Each address asked of the replay, raw: (whether it is what was stored, in words)."""
    folder.mkdir()
    for call in (["init", "c"], ["add", "--unpack-wacz", "c", str(out)]):
        done = subprocess.run([manager, *call], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            yield False, f"wb-manager {call[0]}: {done.stderr.strip().splitlines()[-1:]}"
            return
    with _wayback(str(Path(manager).with_name("wayback")), folder) as port:
        for one in expected:
            yield _asked(port, one)


@contextmanager
def _wayback(program: str, folder: Path) -> Iterator[int]:
    """The replay while the block lasts; its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "-b", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port, process)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _UP_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("The replay did not start.")


def _asked(port: int, one: Expected) -> tuple[bool, str]:
    # `id_` asks for the bytes as they are stored, nothing rewritten.
    address = f"http://127.0.0.1:{port}/c/2030id_/{one.address}"
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            data = answer.read()
    except (urllib.error.URLError, OSError) as error:
        return False, f"{one.address}: {error}"
    same = data == one.data
    return same, f"{one.address}: {len(data)} bytes, {'as stored' if same else 'NOT as stored'}"
