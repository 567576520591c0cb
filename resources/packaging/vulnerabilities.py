"""Are vulnerabilities of locked packages known? A public database (OSV) is asked, names and versions alone. No answer is no good news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import httpx

from resources.packaging.licences import Locked

DATABASE = "https://api.osv.dev/v1/querybatch"
_SECONDS = 30.0


class NotReachedError(Exception):
    """No answer came that could be read; says why."""


@dataclass(frozen=True, slots=True)
class Known:
    """`ids`: of the vulnerabilities that the database has of this version, ordered."""

    package: Locked
    ids: tuple[str, ...]


def known_of(packages: Sequence[Locked], database: str = DATABASE) -> list[Known]:
    """Packages of which any are known. NotReachedError without a whole answer."""
    asked = [{"package": {"name": one.name, "ecosystem": "PyPI"}, "version": one.version} for one in packages]
    try:
        answer = httpx.post(database, json={"queries": asked}, timeout=_SECONDS).raise_for_status().json()
        results = answer["results"]
        found = [tuple(sorted(str(one["id"]) for one in result.get("vulns", ()))) for result in results]
    except httpx.HTTPError as error:
        raise NotReachedError(type(error).__name__) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotReachedError("the answer has another form") from error
    if len(found) != len(packages):
        raise NotReachedError("the answer is not of all packages")
    return [Known(package, ids) for package, ids in zip(packages, found, strict=True) if ids]


def report(packages: Sequence[Locked], known: Sequence[Known]) -> Iterator[str]:
    """One line a package with known ones, and what was and was not checked."""
    yield from (f"KNOWN  {one.package.name} {one.package.version}: {', '.join(one.ids)}" for one in known)
    yield f"{len(packages)} locked packages were asked about, {len(known)} have known vulnerabilities."
    yield "NOT CHECKED: Chromium inside Qt WebEngine, and the libraries inside packages. The bill of materials has their versions."
