"""Our side of the search benchmark, built by one program, used by another: opened, asked, added to."""

from __future__ import annotations

import gc
import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.rows.search import SearchItem
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.storage import fulltext
from tests.bench.search_engine import Index
from tests.bench.search_memory import private_megabytes
from tests.bench.search_queries import Query

T = TypeVar("T")
_WARMING = Query("", "attest OR kind:document", facets=True)
"""A program that has answered it has read what is kept between queries."""


class _Counting(ScriptAnalyzer):
    """Counts the CPU seconds of its own work; what one asks of the other counts once."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self._is_counting = False

    def postings(self, text: str, language: str) -> tuple[str, str]:
        """As the real one."""
        return self._counted(lambda: ScriptAnalyzer.postings(self, text, language))

    def key(self, value: str) -> str:
        """As the real one."""
        return self._counted(lambda: ScriptAnalyzer.key(self, value))

    def _counted(self, work: Callable[[], T]) -> T:
        if self._is_counting:
            return work()
        started, self._is_counting = time.process_time(), True
        try:
            return work()
        finally:
            self.seconds += time.process_time() - started
            self._is_counting = False


def _build(folder: Path, articles: str, claims: str) -> dict[str, float]:
    """All articles in one transaction, as a rebuild writes them; making and reading the articles is not counted."""
    gc.disable()  # as a rebuild does
    analyzer, index, spent = _Counting(), Index(folder), 0.0
    making = [sys.executable, "-m", "tests.bench.search_items", articles, claims]
    with subprocess.Popen(making, stdout=subprocess.PIPE) as maker:
        assert maker.stdout
        with index.engine.begin() as view:
            index.create(view)
            with fulltext.in_bulk(view, analyzer) as writer:
                while items := pickle.load(maker.stdout):
                    spent += _cpu(lambda items=items: writer.put(items))  # type: ignore[misc]
                began = time.process_time()
        index.close()
        spent += time.process_time() - began
        megabytes = private_megabytes()
        for name in ("queries", "added"):
            (folder / f"{name}.pickle").write_bytes(pickle.dumps(pickle.load(maker.stdout)))
    return {
        "cpu": spent,
        "analysis": analyzer.seconds,
        "disk_megabytes": (folder / "view.db").stat().st_size / 1e6,
        "megabytes": megabytes,
    }


def _use(folder: Path) -> dict[str, Any]:
    """Cold open, all queries, articles one by one."""
    index, opened = _opened(folder)
    _ask(folder, index)
    megabytes = private_megabytes()
    added: list[SearchItem] = _left(folder, "added")
    milliseconds = [_added(index, item) for item in added]
    index.close()
    return {"opened": opened, "megabytes": megabytes, "added_ms": milliseconds}


def _opened(folder: Path) -> tuple[Index, dict[str, float]]:
    """The first answer of a program, from the opening of the database on; the system has forgotten the file."""
    query: Query = next(query for query in _left(folder, "queries") if query.kind == "common term")
    _forget(folder / "view.db")
    began, started = time.process_time(), time.monotonic()
    index = Index(folder)
    index.ask(query)
    return index, {"cpu": 1_000 * (time.process_time() - began), "wall": 1_000 * (time.monotonic() - started)}


def _ask(folder: Path, index: Index) -> None:
    """Each query once, in a program that has answered another one; what was found is left for the peers."""
    index.ask(_WARMING)
    answers = []
    for query in _left(folder, "queries"):
        began = time.process_time()
        answer = index.ask(query)
        took = 1_000 * (time.process_time() - began)
        found = {"tree": asdict(answer.tree), "total": answer.total, "counts": answer.counts, "ms": took}
        if query.facets:
            found["facets_ms"] = _facets_alone(index, query)
        answers.append(asdict(query) | found)
    (folder / "asked.json").write_text(json.dumps(answers), "utf-8")


def _facets_alone(index: Index, query: Query) -> float:
    """CPU ms that counting adds to a query that was answered before: best of three."""
    bare = replace(query, facets=False)
    with_them, without = (min(_cpu(lambda one=one: index.ask(one)) for _ in range(3)) for one in (query, bare))  # type: ignore[misc]
    return 1_000 * max(0.0, with_them - without)


def _added(index: Index, item: SearchItem) -> float:
    """CPU ms of an article's own transaction and of seeing it: a word of its title and its day find it."""
    seen = Query("", f"title:{max(item.title.split(), key=len)} captured:{item.captured_at[:10]}")

    def work() -> None:
        with index.engine.begin() as view:
            index.put(view, [item])
        if item.item not in index.ask(seen).items:
            raise SystemExit(f"not found: {item.title}")

    return 1_000 * _cpu(work)


def _forget(path: Path) -> None:
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _left(folder: Path, name: str) -> Any:
    return pickle.loads((folder / f"{name}.pickle").read_bytes())


def main(arguments: list[str]) -> dict[str, Any]:
    """FOLDER build ARTICLES CLAIMS, or FOLDER use."""
    folder, what = Path(arguments[0]), arguments[1]
    if what == "build":
        return _build(folder, arguments[2], arguments[3])
    return _use(folder)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1:])))
