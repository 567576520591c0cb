"""Search in full on made-up articles: queries of 25 kinds, build, add and see, cold open; beside Xapian and stock Whoosh.

Xapian is no dependency: it is asked where the system's Python has it (Debian: apt-get install python3-xapian). Whoosh
takes at most 10,000 articles, ours as many beside it. Bars stand for 100,000 articles.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.model import Result
from tests.bench.search_tables import by_kind, percentile, times

DOCS, _MOST_FOR_WHOOSH, _BARS_FROM = 10_000, 10_000, 100_000
_LEAST_MS = 0.05
_PYTHON = "/usr/bin/python3"
_HERE = Path(__file__).parent
_SPEEDS: dict[bool, dict[str, float | None]] = {
    False: {"median": 5, "95 of 100": 45, "worst": 200},
    True: {"median": None, "95 of 100": 105, "worst": 330},
}
MISSING = "No comparison with Xapian: the system's Python does not have it (Debian: apt-get install python3-xapian)."


@dataclass(frozen=True, slots=True)
class Measured:
    """One engine on so many articles. `asked`: each query with its ms and total; `told`: everything else by name."""

    asked: Sequence[dict[str, Any]]
    told: Mapping[str, Any]


def run(size: float, docs: int = 0, *, with_claims: bool = False) -> list[Result]:
    """All engines on the same articles, each in a program of its own. `docs`: articles, instead of `size` times 10,000."""
    docs = docs or max(100, round(DOCS * size))
    claims = "claims" if with_claims else "none"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = _own(folder, docs, claims)
        xapian = _peer([_PYTHON, str(_HERE / "peer_xapian.py")], folder, docs, claims) if _has_xapian() else None
        if docs <= _MOST_FOR_WHOOSH:
            small = own
        else:
            folder = folder / "small"
            folder.mkdir()
            small = _own(folder, _MOST_FOR_WHOOSH, claims)
        whoosh = _peer([sys.executable, "-m", "tests.bench.peer_whoosh"], folder, min(docs, _MOST_FOR_WHOOSH), claims)
    print(by_kind({"ours": own.asked} | ({"Xapian": xapian.asked} if xapian else {})), file=sys.stderr)
    print(by_kind({f"ours, {min(docs, _MOST_FOR_WHOOSH):,}": small.asked, "Whoosh": whoosh.asked}), file=sys.stderr)
    if xapian is None:
        print(MISSING, file=sys.stderr)
    found = [*_ours(own, docs, with_claims=with_claims)]
    found += _beside("Xapian", own, xapian, docs) if xapian else []
    return found + _beside("stock Whoosh", small, whoosh, min(docs, _MOST_FOR_WHOOSH))


# The programs


def _has_xapian() -> bool:
    try:
        return subprocess.run([_PYTHON, "-c", "import xapian"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _own(folder: Path, docs: int, claims: str) -> Measured:
    told = {"build": _measured(folder, "build", str(docs), claims), "used": _measured(folder, "use")}
    return Measured(json.loads((folder / "asked.json").read_text("utf-8")), told)


def _measured(folder: Path, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.search_own", str(folder), *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _peer(command: list[str], folder: Path, docs: int, claims: str) -> Measured:
    """The articles are analysed by one program and indexed by another; neither waits in a file."""
    feeding = [sys.executable, "-m", "tests.bench.search_feed", str(docs), claims]
    utf8 = os.environ | {"PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(feeding, stdout=subprocess.PIPE, env=utf8) as feed:
        asked = str(folder / "asked.json")
        done = subprocess.run(
            [*command, str(folder), asked], check=True, stdin=feed.stdout, stdout=subprocess.PIPE, text=True, env=utf8
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return Measured(found.pop("asked"), found)


# The numbers


def _ours(own: Measured, docs: int, *, with_claims: bool) -> list[Result]:
    is_full, build, used = docs >= _BARS_FROM, own.told["build"], own.told["used"]

    def row(name: str, value: float, unit: str, bar: float | None = None, better: str = "lower") -> Result:
        return Result("search", name, value, unit, better, bar if is_full else None)

    speeds = times(own.asked)
    each = [(f"{len(own.asked)} queries, {name}", speeds[name], _SPEEDS[with_claims][name]) for name in speeds]
    shares = [("analysis", build["analysis"]), ("database", build["cpu"] - build["analysis"])]
    return [
        *(row(name, value, "CPU ms", bar) for name, value, bar in each),
        row(f"build of {docs:,}, with analysis", docs / build["cpu"], "articles/CPU-s", 550, "higher"),
        *(row(f"the same, {name}", 1_000 * value / docs, "CPU ms/article") for name, value in shares),
        row("the same, most memory", build["megabytes"], "MB", 400),
        row("index and texts on disk", build["disk_megabytes"], "MB"),
        row("most memory while asked", used["megabytes"], "MB", 400),
        row("add one and see it, median", percentile(used["added_ms"], 50), "CPU ms"),
        row("the same, 95 of 100", percentile(used["added_ms"], 95), "CPU ms", 5),
        row("the same, worst", max(used["added_ms"]), "CPU ms"),
        row("cold open to first answer", used["opened"]["wall"], "ms", 400),
        row("the same, CPU", used["opened"]["cpu"], "CPU ms"),
    ]


def _beside(name: str, own: Measured, peer: Measured, docs: int) -> list[Result]:
    """The peer's times over ours, and how many totals are the same. The peer gets analysed words: our analysis is added."""
    is_full, build = docs >= _BARS_FROM, own.told["build"]
    peer_build = peer.told["cpu"] + build["analysis"]
    ours, theirs = times(own.asked), times(peer.asked)
    results = [
        Result(
            "search", f"{name}'s build over ours", peer_build / build["cpu"], "x ours", "higher",
            2.0 if is_full else None, f"{name}, fed with our words", build["cpu"], peer_build,
        )
    ]  # fmt: skip
    results += [
        Result("search", f"{name}, {what}", theirs[what], "CPU ms", "lower", None, name, ours[what] / 1e3, theirs[what] / 1e3)
        for what in ours
    ]  # fmt: skip
    results += [Result("search", f"{name}, index on disk", peer.told["disk_megabytes"], "MB", "lower", None)]
    return [*results, *_facets(name, own, peer, is_full=is_full), *_agreeing(name, own, peer)]


def _facets(name: str, own: Measured, peer: Measured, *, is_full: bool) -> list[Result]:
    """What counting adds to a query, and the query with it; the kind in which we are least faster decides."""
    kinds = sorted({query["kind"] for query in own.asked if query["facets"]})
    results = []
    for what, key, bar in (("facets", "facets_ms", 1.0), ("queries with facets", "ms", None)):
        ratios = [_spent(peer, kind, key) / _spent(own, kind, key) for kind in kinds]
        row = Result(
            "search", f"{name}'s {what} over ours, least", min(ratios), "x ours", "higher", bar if is_full else None
        )
        results.append(row)
    return results


def _spent(side: Measured, kind: str, key: str) -> float:
    """Milliseconds of all queries of a kind; what cannot be told from nothing counts as that."""
    return float(sum(max(_LEAST_MS, query[key]) for query in side.asked if query["kind"] == kind))


def _agreeing(name: str, own: Measured, peer: Measured) -> list[Result]:
    """Totals and facets that are the same, of all that both can say. Each that is not is named; it is the peer's fault or ours."""
    known = {(query["kind"], query["text"]): query for query in own.asked}
    pairs = [(known[query["kind"], query["text"]], query) for query in peer.asked]
    others = [(a, b) for a, b in pairs if a["total"] != b["total"] or not _counts_agree(a["counts"], b["counts"])]
    for ours, theirs in others:
        print(
            f"{name} finds {theirs['total']:,}, we {ours['total']:,}: {ours['kind']}: {ours['text']}", file=sys.stderr
        )
    same, what = len(pairs) - len(others), f"{name}: same answers of {len(pairs)}"
    return [Result("search", what, same, "answers", "higher", None)]


def _counts_agree(ours: Mapping[str, Mapping[str, int]], theirs: Mapping[str, Mapping[str, int]]) -> bool:
    return all(dict(ours[name]) == dict(theirs[name]) for name in ours.keys() & theirs.keys())
