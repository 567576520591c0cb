"""Makes what people install: the program as one folder, packages of it, and a try of what was made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__
from resources.packaging import appimage, freeze, listing, reports, smoke
from resources.packaging.deb import deb_name
from resources.packaging.package import package
from resources.packaging.refused import RefusedError
from resources.packaging.release import this_release

ROOT = Path(__file__).resolve().parent
EXIT_REFUSED = 4


def build(out: Path, work: Path) -> int:
    """The program as one folder below `out`, and where each MB of it goes."""
    folder = freeze.build(out, work)
    print(f"built {folder}", *listing.table(listing.sizes(folder)), sep="\n")
    return 0


def pack(folder: Path, out: Path) -> int:
    """Everything that is handed out, from a folder that was built whole."""
    listing.check_whole(folder)
    print(*package(folder, out, __version__), sep="\n")
    if not appimage.is_there():
        print(appimage.SKIPPED)
    return 0


def check(out: Path, work: Path) -> int:
    """A second build has the same bytes; its Debian package works in a system that has nothing else, and goes without a trace."""
    from resources.packaging import bare_debian  # of Linux alone

    bare_debian.ready()
    again = freeze.build(work / "again", work)
    if differing := listing.differences(out / freeze.NAME, again):
        print("FAILED  two builds differ:", *differing, sep="\n")
        return 1
    print("ok      two builds have the same bytes", flush=True)
    pack(out / freeze.NAME, out)
    return bare_debian.check(out / deb_name(this_release()), work)


def parser() -> argparse.ArgumentParser:
    """build, package, smoke, check, and what looks and tells (`reports`)."""
    found = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    places = argparse.ArgumentParser(add_help=False)
    places.add_argument("--out", type=Path, default=ROOT / "dist", help="where what is made goes (dist/)")
    verbs = found.add_subparsers(dest="verb", required=True, metavar="VERB")
    built = verbs.add_parser("build", parents=[places], help="make the program one folder: OUT/attest")
    built.add_argument("--work", type=Path, default=ROOT / "build", help="where it is made (build/)")
    verbs.add_parser("package", parents=[places], help="pack OUT/attest for those who install it")
    bare = verbs.add_parser(
        "check", parents=[places], help="build again, pack, install, try and purge it in a bare Debian (root)"
    )
    bare.add_argument("--work", type=Path, default=ROOT / "build", help="where that system is made (build/)")
    tried = verbs.add_parser("smoke", parents=[places], help="try what was made: from an archive to its window")
    tried.add_argument("target", type=Path, nargs="?", help="a built folder, or an installed program (OUT/attest)")
    for name, (_look, said) in reports.VERBS.items():
        verbs.add_parser(name, help=said)
    return found


def main(arguments: Sequence[str]) -> int:
    """Run one verb; its exit code. 4: it could not be done, and one sentence says why and what to do."""
    given = parser().parse_args(arguments)
    try:
        if given.verb in reports.VERBS:
            return reports.VERBS[given.verb][0]()
        if given.verb == "build":
            return build(given.out.resolve(), given.work.resolve())
        if given.verb == "package":
            return pack(given.out.resolve() / freeze.NAME, given.out.resolve())
        if given.verb == "check":
            return check(given.out.resolve(), given.work.resolve())
        return smoke.run(given.target or given.out / freeze.NAME)
    except RefusedError as error:
        print(f"build_installer: {error}", file=sys.stderr)
        return EXIT_REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
