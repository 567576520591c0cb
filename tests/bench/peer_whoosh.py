"""The same articles and queries in stock Whoosh, with its own index; its own settings, our words.

python -m tests.bench.peer_whoosh FOLDER ASKED < ARTICLES: as `peer_xapian`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from whoosh import fields, index, query
from whoosh.analysis import Token, Tokenizer

_GAP, _ROWS = 100, 20
_BREAK = "\x1f"
_AFTER_ALL = "~"
_DATES = ("captured", "published", "date")
_FACETS = ("language", "source", "place", "year")
_FIELDS = {"": ("words", "stems"), "title": ("title", "title_stems")}


class UnlikeError(Exception):
    """A query that cannot be put to Whoosh with the same meaning."""


class _Words(Tokenizer):  # type: ignore[misc]
    """Words joined by spaces; a break moves the places on, so that no phrase goes from one part into the next."""

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **_options: object) -> Iterator[Token]:
        """One token a word."""
        token, place = Token(positions, boost=1.0), start_pos
        token.boost, token.stopped = 1.0, False
        for word in value.split(" "):
            if word == _BREAK:
                place += _GAP
            elif word:
                token.text, token.pos = word, place
                place += 1
                yield token


def _schema() -> fields.Schema:
    words = {name: fields.TEXT(analyzer=_Words()) for name in ("words", "title")}
    stems = {name: fields.KEYWORD(scorable=True) for name in ("stems", "title_stems")}
    dates = {name: fields.ID(sortable=True) for name in _DATES}
    facets = {f"facet_{name}": fields.ID(sortable=True) for name in _FACETS}
    return fields.Schema(item=fields.STORED, values=fields.KEYWORD(commas=True), **words, **stems, **dates, **facets)


def build(folder: Path, lines: Iterable[str]) -> tuple[Any, float]:
    """(the index, CPU seconds of Whoosh's own work); reading the articles is not counted."""
    began = time.process_time()
    (folder / "whoosh").mkdir()
    made = index.create_in(str(folder / "whoosh"), _schema())
    writer = made.writer()
    spent = time.process_time() - began
    for line in lines:
        row = _row(json.loads(line))
        began = time.process_time()
        writer.add_document(**row)
        spent += time.process_time() - began
    began = time.process_time()
    writer.commit()
    return made, spent + time.process_time() - began


def _row(item: dict[str, Any]) -> dict[str, str]:
    parts = item["parts"]
    titles = [part for part in parts if part[0] == "title"]
    between = f" {_BREAK} "
    words = {"words": between.join(part[1] for part in parts), "title": between.join(part[1] for part in titles)}
    stems = {"stems": " ".join(part[2] for part in parts), "title_stems": " ".join(part[2] for part in titles)}
    values = ",".join(f"{name}={key}" for name, key in item["values"])
    facets = {f"facet_{name}": item["facets"][name] for name in _FACETS}
    dates = {name: item["dates"][name] or " " for name in _DATES}
    return {"item": item["item"], "values": values} | words | stems | facets | dates


def ask(made: Any, asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of each query: kind, CPU ms of its first run (with what it takes to make Whoosh's query of the tree), total, counts by facet."""
    found = []
    with made.searcher() as searcher:
        len(searcher.search(query.Term("words", "attest"), limit=_ROWS))
        for one in asked:
            began = time.process_time()
            try:
                total, counts = _run(searcher, one)
            except UnlikeError:
                continue
            took = 1_000 * (time.process_time() - began)
            row = {"kind": one["kind"], "text": one["text"], "ms": took, "total": total, "counts": counts}
            found.append(row | ({"facets_ms": _facets_alone(searcher, one)} if one["facets"] else {}))
    return found


def _facets_alone(searcher: Any, asked: dict[str, Any]) -> float:
    """CPU ms that counting adds to a query that was answered before: best of three."""
    best = {}
    for counted in (True, False):
        spent = []
        for _ in range(3):
            began = time.process_time()
            _run(searcher, asked | {"facets": counted})
            spent.append(time.process_time() - began)
        best[counted] = min(spent)
    return 1_000 * max(0.0, best[True] - best[False])


def _run(searcher: Any, asked: dict[str, Any]) -> tuple[int, dict[str, dict[str, int]]]:
    groups = {"groupedby": [f"facet_{name}" for name in _FACETS]} if asked["facets"] else {}
    order = {"sortedby": "captured", "reverse": True} if asked["sort"] == "captured" else {}
    results = searcher.search(_query(asked["tree"]), limit=_ROWS, **groups, **order)
    for hit in results:
        hit["item"]
    facets = {
        name: {value: len(docs) for value, docs in results.groups(f"facet_{name}").items()}
        for name in (_FACETS if groups else ())
    }
    return len(results), facets


def _query(node: dict[str, Any]) -> query.Query:
    op = node["op"]
    if op in ("and", "or"):
        return (query.And if op == "and" else query.Or)([_query(child) for child in node["children"]])
    if op == "not":
        return query.Not(_query(node["children"][0]))
    if op == "all":
        return query.Every()
    if op == "value":
        return query.Term("values", f"{node['name']}={node['value']}")
    if op == "date":
        ends = node["bounds"]
        return query.TermRange(node["name"], ends["low"], ends["high"] + _AFTER_ALL, ends["over"], ends["under"])
    if op == "near":
        return _near(node)
    return _words(node)


def _words(node: dict[str, Any]) -> query.Query:
    if node["part"] not in _FIELDS:
        raise UnlikeError(node["part"])
    words, stems = _FIELDS[node["part"]]
    if node["op"] in ("term", "any"):
        either = [query.Term(words, word) for word in node["words"]]
        either += [query.Term(words, stem.partition("=")[0]) for stem in node["stems"]]
        return query.Or([*either, *(query.Term(stems, stem.replace("=", "_")) for stem in node["stems"])])
    if len(node["words"]) == 1:
        return (query.Prefix if node["op"] == "prefix" else query.Term)(words, node["words"][0])
    if node["op"] != "phrase":
        raise UnlikeError(node["op"])
    return query.Phrase(words, node["words"])


def _near(node: dict[str, Any]) -> query.Query:
    sides = [side["words"] for side in node["children"]]
    if node["part"] not in _FIELDS or any(len(side) != 1 for side in sides):
        raise UnlikeError(node["op"])
    near = [query.Term(_FIELDS[node["part"]][0], side[0]) for side in sides]
    return query.SpanNear2(near, slop=node["distance"] + 1, ordered=False)


def main(folder: Path, asked: Path) -> None:
    """Build, ask, and say both."""
    made, cpu = build(folder, sys.stdin)
    size = sum(path.stat().st_size for path in (folder / "whoosh").iterdir())
    found = ask(made, json.loads(asked.read_text("utf-8")))
    print(json.dumps({"cpu": cpu, "disk_megabytes": size / 1e6, "asked": found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
