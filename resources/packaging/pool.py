"""Debian packages in one folder: all that a bare system needs for one package, so that it can be installed without a network."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Sequence
from pathlib import Path

from resources.packaging import tools

_BASE = "base.tar"
SUITE = "bookworm"


def bare_system(folder: Path) -> Path:
    """A packed bare Debian 12 in `folder`: the smallest that debootstrap makes. Made once, about a minute; RefusedError."""
    packed = folder / _BASE
    if packed.is_file():
        return packed
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "base"
    tools.run(["rm", "-rf", "--one-file-system", str(made)])
    tools.run([tools.find("debootstrap", "debootstrap"), "--variant=minbase", SUITE, str(made)])
    part = packed.with_suffix(".part")
    tools.run(["tar", "-C", str(made), "--numeric-owner", "-cf", str(part), "."])
    tools.run(["rm", "-rf", "--one-file-system", str(made)])
    return part.replace(packed)


def fill(pool: Path, root: Path, package: Path, more: Sequence[str]) -> int:
    """Download into `pool` what `package` (a file) and `more` need in the system at `root`, by this system's own apt; how many."""
    (pool / "partial").mkdir(parents=True)
    status = f"Dir::State::status={root / 'var/lib/dpkg/status'}"
    options = ["-o", status, "-o", f"Dir::Cache::archives={pool}", "-o", "APT::Sandbox::User=root"]
    tools.run(["apt-get", "update", "-qq"])
    get = ["apt-get", "-qq", "-y", "--no-install-recommends", "--download-only", *options, "install"]
    tools.run([*get, str(package), *more], {"DEBIAN_FRONTEND": "noninteractive"})
    index = [entry(path) for path in sorted(pool.glob("*.deb"))]
    (pool / "Packages").write_text("\n".join(index), "utf-8")
    return len(index)


def entry(package: Path) -> str:
    """What apt reads of one package (deb822, "Packages" indices of Debian's repository format)."""
    fields = subprocess.run(["dpkg-deb", "-f", str(package)], capture_output=True, text=True, check=True).stdout
    with package.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return f"{fields.rstrip()}\nFilename: ./{package.name}\nSize: {package.stat().st_size}\nSHA256: {digest}\n"
