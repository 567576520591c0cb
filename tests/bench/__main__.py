"""python -m tests.bench [NAME…] [--json] [--size N] [--docs N] [--claims]: all benchmarks, or those named."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from tests.bench import (
    browser,
    capture,
    draft,
    extraction,
    importing,
    installed,
    journal,
    report,
    search,
    share,
    window,
)
from tests.bench.model import Result

BENCHES: dict[str, Callable[[float], list[Result]]] = {
    "journal": journal.run,
    "capture": capture.run,
    "browser": browser.run,
    "share": share.run,
    "window": window.run,
    "extraction": extraction.run,
    "import": importing.run,
    "search": search.run,
    "report": report.run,
    "draft": draft.run,
}
NAMED: dict[str, Callable[[float], list[Result]]] = {"installed": installed.run}
"""Benchmarks of what must be made first: they run when they are named."""
FULL: dict[str, Callable[[float], list[Result]]] = {"import": importing.run_full}
"""Benchmarks with a size that takes too long for every day."""


def _line(result: Result) -> str:
    verdict = {True: "met", False: "MISSED", None: "no bar"}[result.met]
    bar = "" if result.bar is None else f"bar {result.bar:g}"
    peer = f"against {result.peer} ({result.own_seconds:.2f} s / {result.peer_seconds:.2f} s)" if result.peer else ""
    return f"{result.bench:8} {result.name:34} {result.value:>10.4g} {result.unit:14} {bar:10} {verdict:7} {peer}"


def main(arguments: list[str]) -> int:
    """Print a table or one JSON document; 0 even when a bar is missed, because a benchmark is no test."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES | NAMED))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=float, default=1.0, help="share of the full size, for a quick look")
    parser.add_argument("--full", action="store_true", help="import: a web archive of 2 GB instead of 200 MB")
    parser.add_argument("--docs", type=int, default=0, help="search: so many articles instead of 10,000")
    parser.add_argument("--claims", action="store_true", help="search: five claims an article besides")
    parser.epilog = "search asks Xapian too where the system's Python has it: apt-get install python3-xapian"
    parsed = parser.parse_args(arguments)
    if unknown := sorted(set(parsed.names) - set(BENCHES | NAMED)):
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    chosen = BENCHES | NAMED | (FULL if parsed.full else {})
    chosen["search"] = partial(search.run, docs=parsed.docs, with_claims=parsed.claims)
    results = []
    for name in parsed.names or BENCHES:
        found = chosen[name](parsed.size)
        results += found
        if not parsed.json:
            print("\n".join(_line(result) for result in found), flush=True)
    if parsed.json:
        rows = [asdict(result) | {"met": result.met} for result in results]
        print(json.dumps({"size": parsed.size, "results": rows}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
