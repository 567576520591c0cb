"""Makes what people install: the program as one folder, packages of it, and a try of what was made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__
from resources.packaging import appimage, freeze, listing, reports, smoke
from resources.packaging.package import package
from resources.packaging.refused import RefusedError

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


def parser() -> argparse.ArgumentParser:
    """build, package, smoke, and what looks and tells (`reports`)."""
    found = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    places = argparse.ArgumentParser(add_help=False)
    places.add_argument("--out", type=Path, default=ROOT / "dist", help="where what is made goes (dist/)")
    verbs = found.add_subparsers(dest="verb", required=True, metavar="VERB")
    built = verbs.add_parser("build", parents=[places], help="make the program one folder: OUT/attest")
    built.add_argument("--work", type=Path, default=ROOT / "build", help="where it is made (build/)")
    verbs.add_parser("package", parents=[places], help="pack OUT/attest for those who install it")
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
        return smoke.run(given.target or given.out / freeze.NAME)
    except RefusedError as error:
        print(f"build_installer: {error}", file=sys.stderr)
        return EXIT_REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
