"""The program as one folder in a tar.zst: unpacked on a stick, it runs from there. No link lies in it: sticks know none."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from resources.packaging import tools, tree
from resources.packaging.release import Release
from resources.packaging.words import NOT_ENCRYPTED, READ_ME

TOOL = ("zstd", "zstd")
"""What packs, and the Debian package that brings it."""


def portable_name(release: Release) -> str:
    """The file's name."""
    return f"attest-{release.version}-linux-{release.machine}.tar.zst"


def read_me(release: Release) -> bytes:
    """README.txt: how to start it, in the window's languages."""
    parts = [f"Attest {release.version}", NOT_ENCRYPTED, *READ_ME.values()]
    return ("\n\n".join(parts) + "\n").encode()


def build(folder: Path, work: Path, release: Release, beside: Mapping[str, bytes]) -> Path:
    """Pack the built `folder`, and the small files of `beside` (by name), into `work`."""
    made = work / portable_name(release)
    zstd = tools.find(*TOOL)
    # Threads decide about the bytes, and not how many cores there are.
    command = [zstd, "-10", "-T2", "-q", "-f", "-o", str(made)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as packer:
        assert packer.stdin is not None and packer.stderr is not None
        try:
            _write(packer.stdin, folder, release, beside)
            packer.stdin.close()
        except BrokenPipeError:
            pass  # what it says, and its exit code, tell why
        said = packer.stderr.read().decode(errors="replace")
    if packer.returncode != 0:
        raise tools.failed("zstd", said)
    return made


def _write(stream: IO[bytes], folder: Path, release: Release, beside: Mapping[str, bytes]) -> None:
    top = f"attest-{release.version}"
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.GNU_FORMAT) as tar:
        tar.addfile(_entry(top, tarfile.DIRTYPE, tree.FOLDER_MODE, release))
        for path in _files(folder):
            name = f"{top}/{path.relative_to(folder).as_posix()}"
            kind = tarfile.DIRTYPE if path.is_dir() else tarfile.REGTYPE
            entry = _entry(name, kind, tree.mode(path), release)
            if path.is_dir():
                tar.addfile(entry)
                continue
            entry.size = path.stat().st_size
            with path.open("rb") as data:
                tar.addfile(entry, data)
        for name, content in sorted(beside.items()):
            entry = _entry(f"{top}/{name}", tarfile.REGTYPE, tree.FILE_MODE, release)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))


def _files(folder: Path) -> Iterator[Path]:
    """Without links: where each leads is there, and its own place is looked for as well."""
    return (path for path in tree.inside(folder) if not path.is_symlink())


def _entry(name: str, kind: bytes, mode: int, release: Release) -> tarfile.TarInfo:
    """Nobody's, at the release's moment."""
    entry = tarfile.TarInfo(name)
    entry.type, entry.mode, entry.mtime = kind, mode, release.epoch
    return entry
