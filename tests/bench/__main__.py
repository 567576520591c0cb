"""python -m tests.bench [NAME…] [--json] [--size N]: all benchmarks, or those named."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict

from tests.bench import capture, journal, share, window
from tests.bench.model import Result

BENCHES: dict[str, Callable[[float], list[Result]]] = {
    "journal": journal.run,
    "capture": capture.run,
    "share": share.run,
    "window": window.run,
}


def _line(result: Result) -> str:
    verdict = {True: "met", False: "MISSED", None: "no bar"}[result.met]
    bar = "" if result.bar is None else f"bar {result.bar:g}"
    peer = f"against {result.peer} ({result.own_seconds:.2f} s / {result.peer_seconds:.2f} s)" if result.peer else ""
    return f"{result.bench:8} {result.name:34} {result.value:>10.4g} {result.unit:14} {bar:10} {verdict:7} {peer}"


def main(arguments: list[str]) -> int:
    """Print a table or one JSON document; 0 even when a bar is missed, because a benchmark is no test."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=float, default=1.0, help="share of the full size, for a quick look")
    parsed = parser.parse_args(arguments)
    if unknown := sorted(set(parsed.names) - set(BENCHES)):
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    results = []
    for name in parsed.names or BENCHES:
        found = BENCHES[name](parsed.size)
        results += found
        if not parsed.json:
            print("\n".join(_line(result) for result in found), flush=True)
    if parsed.json:
        rows = [asdict(result) | {"met": result.met} for result in results]
        print(json.dumps({"size": parsed.size, "results": rows}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
