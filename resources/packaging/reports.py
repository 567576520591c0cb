"""Verbs that look and tell, and change nothing: licences, known vulnerabilities, the steps for macOS. Each prints, and gives its exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from resources.packaging import macos, vulnerabilities
from resources.packaging.licences import judge, locked, report
from resources.packaging.release import this_release

EXIT_DONE = 0
EXIT_NOT_CHECKED = 4
EXIT_FOUND = 5


def licences() -> int:
    """Each locked package and its licence. EXIT_FOUND where one is unknown or must not be carried."""
    judged = [judge(package) for package in locked()]
    print(*report(judged), sep="\n")
    return EXIT_FOUND if any(one.refused for one in judged) else EXIT_DONE


def known_vulnerabilities(database: str = vulnerabilities.DATABASE) -> int:
    """EXIT_FOUND where any are known, EXIT_NOT_CHECKED where nobody answered."""
    packages = locked()
    try:
        known = vulnerabilities.known_of(packages, database)
    except vulnerabilities.NotReachedError as error:
        print(f"NOT CHECKED: no database was reached ({error}). Ask again with a network before a release.")
        return EXIT_NOT_CHECKED
    print(*vulnerabilities.report(packages, known), sep="\n")
    return EXIT_FOUND if known else EXIT_DONE


def macos_plan() -> int:
    """The steps for macOS as a shell script."""
    print(*macos.script(macos.plan(this_release())), sep="\n")
    return EXIT_DONE


VERBS: Mapping[str, tuple[Callable[[], int], str]] = {
    "licences": (licences, "the licence of each locked package; 5 when one must not be carried"),
    "vulnerabilities": (
        known_vulnerabilities,
        "ask a public database about the locked packages; 4 when none is reached",
    ),
    "macos-plan": (macos_plan, "print the steps for macOS, which were not run yet"),
}
"""By name: what is called, and what --help says."""
