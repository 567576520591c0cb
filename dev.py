#!/usr/bin/env python3
"""The one helper command of the project. Standard library only; any platform; Python 3.11 to 3.13.

python3 dev.py demo     set everything up and run the main job on the sample case
python3 dev.py test     set everything up and run the whole test suite
python3 dev.py build    make the program one folder; build package packs it; build smoke tries it;
                        build --check does all, and tries the package in a bare Debian
python3 dev.py run | check | shots | bench | words
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from desktop_app import system_libraries

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "attest-set-up"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
ATTEST = BIN / ("attest.exe" if os.name == "nt" else "attest")


def say(text: str) -> None:
    """One line for the person at the terminal."""
    print(f"dev.py: {text}", flush=True)


def fail(text: str) -> int:
    """One clear sentence on stderr, and the exit code of a failure."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)
    return 1


def call(command: Sequence[str | Path], **environment: str) -> int:
    """Run a command in the project's folder; its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=os.environ | environment, check=False
    ).returncode


def must(command: Sequence[str | Path], why: str, **environment: str) -> None:
    """Run a command and stop with a sentence if it fails."""
    if call(command, **environment) != 0:
        sys.exit(fail(why))


def apt_get(packages: Sequence[str], why: str) -> None:
    """Install Debian packages when root or with sudo; else say in one sentence which are missing."""
    names = " ".join(packages)
    apt = shutil.which("apt-get")
    prefix = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    if apt is None or (prefix and shutil.which("sudo") is None):
        sys.exit(fail(f"{why} Install these packages, then try again: {names}"))
    say(f"installing system packages: {names}")
    options = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=400"]
    subprocess.run([*prefix, apt, "update", "-qq"], stdout=subprocess.DEVNULL, check=False)
    command = [*prefix, apt, "install", "-qq", *options, *packages]
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit(fail(f"{why} Installing failed; install these packages yourself: {names}"))


def missing_libraries() -> list[str]:
    """The Debian packages whose library the loader cannot find."""
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        return []
    tool = shutil.which("ldconfig") or "/sbin/ldconfig"
    known = subprocess.run([tool, "-p"], capture_output=True, text=True, check=False).stdout
    return [package for library, package in system_libraries.PACKAGES.items() if library not in known]


def lock_fingerprint() -> str:
    """Changes when the locked packages, the metadata or the Python change."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_venv() -> None:
    """A fresh virtual environment with the locked packages, each checked against its hash."""
    if importlib.util.find_spec("ensurepip") is None:
        apt_get([f"python3.{sys.version_info.minor}-venv"], "Python's venv module is not complete.")
    say("making .venv and installing the locked packages (some minutes the first time)")
    shutil.rmtree(VENV, ignore_errors=True)
    must([sys.executable, "-m", "venv", VENV], "The virtual environment could not be made.")
    quiet = ["--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    # The lock names everything that is needed: pip has nothing to work out, and no newer release can disturb it.
    locked = ["--no-deps", "--require-hashes", "-r", str(LOCK)]
    must([PYTHON, "-m", "pip", "install", *quiet, *locked], "The packages could not be installed.")
    must([PYTHON, "-m", "pip", "check"], "The locked packages do not fit together.")
    build = ["--no-deps", "--no-build-isolation", "--editable", "."]
    must([PYTHON, "-m", "pip", "install", *quiet, *build], "Attest itself could not be installed.")


def set_up() -> None:
    """Everything a command needs; quick when nothing changed."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(fail(f"Attest needs Python 3.11 to 3.13; this is {sysconfig.get_python_version()}."))
    if absent := missing_libraries():
        apt_get(absent, "The window needs system libraries.")
    wanted = lock_fingerprint()
    if not STAMP.is_file() or STAMP.read_text() != wanted:
        make_venv()
        STAMP.write_text(wanted)


def offscreen() -> dict[str, str]:
    """Qt without a screen; as root WebEngine has no sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {"QT_QPA_PLATFORM": "offscreen"} | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if root else {})


def has_screen() -> bool:
    """Whether a window could be seen."""
    return (
        os.name == "nt"
        or sys.platform == "darwin"
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )


def demo(_rest: Sequence[str]) -> int:
    """The main job on the sample case, then the window if there is a screen."""
    set_up()
    folder = ROOT / "build" / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    home = {"ATTEST_HOME": str(folder / "home")}
    code = call([ATTEST, "demo", folder], **home)
    if code == 0 and has_screen() and sys.stdin.isatty() and not os.environ.get("CI"):
        return call([ATTEST, "open", folder / "archive"], **home)
    return code


# What tests use and the program can do without: Unicode's conformance file for right-to-left text; the programs that read
# words in pictures and check OpenPGP signatures; others' eyes for our PDFs (qpdf, poppler, PDFBox's Preflight on Java);
# what packs (zstd, and nsis for Windows), asks a library what it needs (binutils), looks at a menu entry and at kinds of
# files, and checks a shared file as the README does (openssl, unzip); a screen without OpenGL.
TEST_PACKAGES = (
    "binutils",
    "openssl",
    "shared-mime-info",
    "unzip",
    "unicode-data",
    "tesseract-ocr",
    "tesseract-ocr-eng",
    "tesseract-ocr-ara",
    "tesseract-ocr-rus",
    "gnupg",
    "qpdf",
    "poppler-utils",
    "xvfb",
    "default-jre-headless",
    "libpdfbox2-java",
    "libjaxb-api-java",
    "libactivation-java",
    "libcommons-logging-java",
    "libcommons-io-java",
    "zstd",
    "nsis",
    "desktop-file-utils",
)


def test_packages() -> None:
    """Debian packages for tests, where they can be installed without asking."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not root or shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        return
    asked = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *TEST_PACKAGES]
    known = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in known.splitlines() if line.split()[1:] == ["ii"]}
    if absent := [package for package in TEST_PACKAGES if package not in there]:
        apt_get(absent, "Some tests need packages of the system.")


def test(rest: Sequence[str]) -> int:
    """The whole suite, on two cores."""
    set_up()
    test_packages()
    # A file stays with one of them: what its tests share is made once.
    # A crash ends the run: with another in its place the plug-in may wait for ever for files that are done.
    spread = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart", "0"]
    return call([PYTHON, "-m", "pytest", *spread, *rest], **offscreen())


def run(rest: Sequence[str]) -> int:
    """The program."""
    set_up()
    return call([ATTEST, *rest])


def check(_rest: Sequence[str]) -> int:
    """Style, types, import contracts and the house's own rules; every failure is shown."""
    set_up()
    sources = ["archive_schema", "desktop_app", "resources", "tests", "dev.py", "build_installer.py"]
    steps: list[list[str | Path]] = [
        [PYTHON, "-m", "ruff", "check", "."],
        [PYTHON, "-m", "ruff", "format", "--check", "."],
        [PYTHON, "-m", "mypy", *sources],
        [BIN / "lint-imports"],
        [PYTHON, "-m", "pytest", "-q", "tests/house"],
    ]
    failed = [" ".join(str(part) for part in step[1:]) for step in steps if call(step, **offscreen()) != 0]
    for step in failed:
        fail(f"failed: {step}")
    return 1 if failed else 0


def shots(rest: Sequence[str]) -> int:
    """Every screen and state as PNG below build/shots/."""
    set_up()
    return call([PYTHON, "-m", "tests.shots", *(rest or [str(ROOT / "build" / "shots")])], **offscreen())


def bench(rest: Sequence[str]) -> int:
    """The benchmarks, as ratios to a peer in the same run."""
    set_up()
    return call([PYTHON, "-m", "tests.bench", *rest], **offscreen())


def words(_rest: Sequence[str]) -> int:
    """The window's words for translators: Qt Linguist's files in step with the code, and compiled."""
    set_up()
    return call([PYTHON, "-m", "tests.words"], **offscreen())


BUILD_TOOLS = {"objdump": "binutils", "dpkg-deb": "dpkg", "zstd": "zstd"}
"""Programs that building and packing call, and the Debian packages that have them."""


def build_packages() -> None:
    """Debian packages for building: its tools, and Python as a library, which Debian's own Python does without."""
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        return
    absent = [package for tool, package in BUILD_TOOLS.items() if shutil.which(tool) is None]
    folder, name = (sysconfig.get_config_var(part) or "" for part in ("LIBDIR", "INSTSONAME"))
    if ".so" in name and not Path(folder, name).exists():
        absent.append(f"libpython3.{sys.version_info.minor}")
    if absent:
        apt_get(absent, "Building needs tools of the system.")


def build(rest: Sequence[str]) -> int:
    """The installer: what `build_installer.py` does; `--check`: all of it, and the package in a bare Debian."""
    set_up()
    build_packages()
    if rest[:1] != ["--check"]:
        return call([PYTHON, "build_installer.py", *(rest or ["build"])])
    if shutil.which("debootstrap") is None:
        apt_get(["debootstrap"], "A bare Debian is made by debootstrap.")
    verbs = ("build", "smoke", "check")
    return next((code for verb in verbs if (code := call([PYTHON, "build_installer.py", verb]))), 0)


COMMANDS = {f.__name__: f for f in (demo, test, run, check, shots, bench, words, build)}


def main(arguments: Sequence[str]) -> int:
    """Parse the verb; the rest goes to what it calls."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    parsed = parser.parse_args(arguments)
    return COMMANDS[parsed.command](parsed.rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
