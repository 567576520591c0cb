"""The package in a bare Debian without a network: installed by apt, tried by an ordinary user, purged, and nothing of ours left.

Called by `dev.py build --check`; as root, for it makes a system in a folder and enters it. Downloads come first; what follows
runs in a network of its own, in which there is this computer alone.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from resources.packaging import pool, tools
from resources.packaging.contents import ROOT
from resources.packaging.elf import is_elf
from resources.packaging.refused import RefusedError
from resources.packaging.smoke import Trial
from resources.packaging.trial import Place, Program, surroundings
from resources.packaging.trim import needs

USER = 1_000
_TOOLS = {"debootstrap": "debootstrap", "unshare": "util-linux", "apt-get": "apt", "chroot": "coreutils"}
_SCREEN = ("xvfb", "xauth")
_KEPT = ("proc", "sys", "dev", "run", "tmp", "pool", "home", "var/lib/dpkg", "var/lib/apt", "var/cache", "var/log")
"""Where the system writes of itself, and what is the user's."""
_IF_THERE = ("libqgtk3.so",)
"""A plugin for the look of GTK: where GTK is not there, Qt goes without."""
_UP = 0x1  # IFF_UP of netdevice(7)


def ready() -> None:
    """RefusedError where it cannot be: not root, a tool is missing."""
    if os.geteuid() != 0:
        raise RefusedError("A system in a folder can be made by root alone.", "Run it as root, or in a container.")
    for tool, package in _TOOLS.items():
        tools.find(tool, package)


def check(package: Path, work: Path) -> int:
    """0 when it installs, works offscreen and under X11, and goes. RefusedError: no room, no network for the downloads."""
    with tools.refusing(), tempfile.TemporaryDirectory(dir=work, prefix="bare-debian-") as name:
        root = Path(name) / "root"
        root.mkdir()
        tools.run(["tar", "-C", str(root), "--numeric-owner", "-xpf", str(pool.bare_system(work / "bare-debian"))])
        count = pool.fill(root / "pool", root, package, _SCREEN)
        tools.run(["cp", str(package), str(root / "pool")])
        print(f"ok      a bare Debian, and {count} packages beside it", flush=True)
        inside = [sys.executable, "-m", "resources.packaging.bare_debian", str(root), package.name]
        apart = ["unshare", "--net", "--mount", "--pid", "--fork", *inside]
        return subprocess.run(apart, cwd=ROOT, check=False).returncode


def try_inside(root: Path, package: str) -> bool:
    """All that happens without a network, in a process that has its own mounts: they go with it."""
    loopback_up()
    _mount(root)
    system = Bare(root)
    system.prepare()
    before = system.files()
    system.install(f"/pool/{package}")
    good = not (missing := system.missing_libraries())
    print(*(f"FAILED  no package gives {name}" for name in missing), sep="\n", end="\n" if missing else "")
    good = system.tried("offscreen", {}) and good
    system.install(*_SCREEN)
    with system.screen() as display:
        good = good and system.tried("under X11", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
    system.run("apt-get", "-qq", "-y", "purge", "attest", *_SCREEN)
    system.run("apt-get", "-qq", "-y", "autoremove", "--purge")
    left = sorted(system.files() - before)
    print(*(f"FAILED  left behind: {name}" for name in left), sep="\n", end="\n" if left else "")
    kept = sorted(path.name for path in (root / "home").glob("*/*") if (path / "archive" / "journal.db").is_file())
    print(f"{'ok   ' if kept else 'FAILED'}   archives that stay: {len(kept)}")
    return good and not left and len(kept) == 2


class Bare:
    """A system in the folder `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def prepare(self) -> None:
        """An ordinary user, and the folder of packages as the one place apt knows."""
        self.run("useradd", "--create-home", "--uid", str(USER), "reader")
        (self._root / "etc/apt/sources.list").write_text("deb [trusted=yes] file:/pool ./\n")
        self.run("apt-get", "-qq", "update")

    def run(self, *command: str) -> str:
        """A command in it, as its root; what it printed. RefusedError."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        return tools.run(["chroot", str(self._root), *command], quiet)

    def install(self, *names: str) -> None:
        """By apt, from the folder of packages."""
        began = time.monotonic()
        self.run("apt-get", "-qq", "-y", "--no-install-recommends", "install", *names)
        print(f"ok      apt install {' '.join(names)} ({time.monotonic() - began:.0f} s)", flush=True)

    def missing_libraries(self) -> list[str]:
        """What the installed program's libraries ask the loader for and is neither with them nor in this system."""
        here = [path for path in (self._root / "usr/lib/attest").rglob("*") if path.is_file() and is_elf(path)]
        known = {path.name for path in here} | {row.split()[0] for row in self.run("ldconfig", "-p").splitlines()[1:]}
        asked = {name for path in here if path.name not in _IF_THERE for name in needs(path)}
        return sorted(asked - known)

    def tried(self, how: str, more: dict[str, str]) -> bool:
        """The trial as the ordinary user."""
        print(f"        {how}, as an ordinary user:", flush=True)
        name = f"home/reader/تجربة {how}"
        place = Place(self._root / name, f"/{name}")
        place.outside.mkdir()
        call = (tools.find("chroot", "coreutils"), f"--userspec={USER}:{USER}", str(self._root), "/usr/bin/attest")
        around = surroundings(place.at("home"), more)
        return Trial(Program(call, around, self._root), place, owner=USER).run()

    @contextmanager
    def screen(self) -> Iterator[str]:
        """The name of an X11 screen while the block runs."""
        told, tells = os.pipe()
        call = ["chroot", f"--userspec={USER}:{USER}", str(self._root), "Xvfb", "-displayfd", str(tells)]
        size = ["-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        with subprocess.Popen([*call, *size], pass_fds=[tells], stderr=subprocess.DEVNULL) as server:
            os.close(tells)
            with os.fdopen(told) as stream:
                number = stream.readline().strip()  # it writes when it is ready
            yield f":{number}"
            server.terminate()

    def files(self) -> set[str]:
        """Every file and folder, but where the system writes of itself."""
        kept = {self._root / name for name in _KEPT}
        found: set[str] = set()
        for place, folders, names in os.walk(self._root):
            folders[:] = [name for name in folders if Path(place, name) not in kept]
            found |= {str(Path(place, name).relative_to(self._root)) for name in (*folders, *names)}
        return found


def _mount(root: Path) -> None:
    tools.run(["mount", "--make-rprivate", "/"])
    tools.run(["mount", "-t", "proc", "proc", str(root / "proc")])
    tools.run(["mount", "--rbind", "/dev", str(root / "dev")])
    tools.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "shm", str(root / "dev/shm")])


def loopback_up() -> None:
    """In a new network even this computer cannot be reached before (netdevice(7))."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", _UP))  # SIOCSIFFLAGS


if __name__ == "__main__":
    sys.exit(0 if try_inside(Path(sys.argv[1]), sys.argv[2]) else 1)
