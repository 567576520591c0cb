"""The same articles and queries in Xapian: a program for the Python that has it (Debian: python3-xapian). Nothing of ours is imported.

peer_xapian.py FOLDER ASKED < ARTICLES: articles as JSON lines (`search_feed`), ASKED what was asked of us (`search_own`).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import xapian  # type: ignore[import-not-found, unused-ignore]

_DATES = {"captured": 0, "published": 1, "date": 2}
_FACETS = {"language": 3, "source": 4, "place": 5, "year": 6}
_GAP = 100
_ROWS = 20
_AFTER_ALL = "~"
_OWN = {"": "", "title": "S"}
"""Parts whose words are asked for alone, by the prefix of their terms."""


class UnlikeError(Exception):
    """A query that cannot be put to Xapian with the same meaning."""


def build(folder: Path, lines: Iterable[str]) -> float:
    """CPU seconds of Xapian's own work; reading the articles is not counted."""
    began = time.process_time()
    database = xapian.WritableDatabase(str(folder / "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
    writer = xapian.TermGenerator()
    spent = time.process_time() - began
    for line in lines:
        item = json.loads(line)
        began = time.process_time()
        database.add_document(_document(item, writer))
        spent += time.process_time() - began
    began = time.process_time()
    database.commit()
    database.close()
    return spent + time.process_time() - began


def _document(item: dict[str, Any], writer: Any) -> Any:
    """Words with their places, stems without, values as terms, dates and facets as values."""
    document = xapian.Document()
    writer.set_document(document)
    writer.set_termpos(0)
    for part, surface, stems in item["parts"]:
        prefixes = ("", _OWN[part]) if _OWN.get(part) else ("",)
        for prefix in prefixes:
            writer.index_text(surface, 1, prefix)
            writer.index_text_without_positions(stems, 1, "Z" + prefix)
            writer.increase_termpos(_GAP)
    for name, key in item["values"]:
        document.add_boolean_term(_value(name, key))
    for slots, values in ((_DATES, item["dates"]), (_FACETS, item["facets"])):
        for name, slot in slots.items():
            document.add_value(slot, values[name])
    document.set_data(item["item"])
    return document


def _value(name: str, key: str) -> str:
    return f"X{name.upper()}:{key}"[:200]


def ask(folder: Path, asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of each query: kind, CPU ms of its first run (with what it takes to make Xapian's query of the tree), total, counts by facet."""
    database = xapian.Database(str(folder / "xapian"))
    _run(database, {"op": "term", "words": ["attest"], "stems": [], "part": ""}, asked[0] | {"facets": False})
    found = []
    for query in asked:
        began = time.process_time()
        try:
            total, counts = _run(database, query["tree"], query)
        except UnlikeError:
            continue
        took = 1_000 * (time.process_time() - began)
        row = {"kind": query["kind"], "text": query["text"], "ms": took, "total": total, "counts": counts}
        found.append(row | ({"facets_ms": _facets_alone(database, query)} if query["facets"] else {}))
    return found


def _facets_alone(database: Any, query: dict[str, Any]) -> float:
    """CPU ms that counting adds to a query that was answered before: best of three."""
    best = {}
    for counted in (True, False):
        spent = []
        for _ in range(3):
            began = time.process_time()
            _run(database, query["tree"], query | {"facets": counted})
            spent.append(time.process_time() - began)
        best[counted] = min(spent)
    return 1_000 * max(0.0, best[True] - best[False])


def _run(database: Any, tree: dict[str, Any], query: dict[str, Any]) -> tuple[int, dict[str, dict[str, int]]]:
    enquire = xapian.Enquire(database)
    enquire.set_query(_query(tree))
    if query["sort"] == "captured":
        enquire.set_sort_by_value(_DATES["captured"], True)
    spies = {}
    if query["facets"]:
        spies = {name: xapian.ValueCountMatchSpy(slot) for name, slot in _FACETS.items()}
        for spy in spies.values():
            enquire.add_matchspy(spy)
    page = enquire.get_mset(0, _ROWS, database.get_doccount())
    for match in page:
        match.document.get_data()
    facets = {name: {v.term.decode(): v.termfreq for v in spy.values()} for name, spy in spies.items()}
    return page.get_matches_estimated(), facets


def _query(node: dict[str, Any]) -> Any:
    op = node["op"]
    if op in ("and", "or"):
        return _joined(op, node["children"])
    if op == "not":
        return xapian.Query(xapian.Query.OP_AND_NOT, xapian.Query.MatchAll, _query(node["children"][0]))
    if op == "all":
        return xapian.Query.MatchAll
    if op == "value":
        return xapian.Query(xapian.Query.OP_SCALE_WEIGHT, xapian.Query(_value(node["name"], node["value"])), 0.0)
    if op == "date":
        return _date(node)
    if op == "near":
        return _near(node)
    return _words(node)


def _joined(op: str, children: list[dict[str, Any]]) -> Any:
    if op == "or":
        return xapian.Query(xapian.Query.OP_OR, [_query(child) for child in children])
    wanted = [_query(child) for child in children if child["op"] != "not"]
    joined = xapian.Query(xapian.Query.OP_AND, wanted) if wanted else xapian.Query.MatchAll
    for child in children:
        if child["op"] == "not":
            joined = xapian.Query(xapian.Query.OP_AND_NOT, joined, _query(child["children"][0]))
    return joined


def _date(node: dict[str, Any]) -> Any:
    ends = node["bounds"]
    if ends["over"] or ends["under"] or not ends["low"] or not ends["high"]:
        raise UnlikeError(node["op"])
    return xapian.Query(xapian.Query.OP_VALUE_RANGE, _DATES[node["name"]], ends["low"], ends["high"] + _AFTER_ALL)


def _words(node: dict[str, Any]) -> Any:
    if node["part"] not in _OWN:
        raise UnlikeError(node["part"])
    prefix = _OWN[node["part"]]
    words = [prefix + word for word in node["words"]]
    if node["op"] in ("term", "any"):
        stems = [f"Z{prefix}{stem.replace('=', '_')}" for stem in node["stems"]]
        own = [prefix + stem.partition("=")[0] for stem in node["stems"]]
        return xapian.Query(xapian.Query.OP_OR, [*words, *stems, *own])
    if len(words) == 1 and node["op"] == "prefix":
        return xapian.Query(xapian.Query.OP_WILDCARD, words[0], 0, xapian.Query.WILDCARD_LIMIT_ERROR)
    if len(words) == 1:
        return xapian.Query(words[0])
    if node["op"] != "phrase":
        raise UnlikeError(node["op"])
    return xapian.Query(xapian.Query.OP_PHRASE, words, len(words))


def _near(node: dict[str, Any]) -> Any:
    sides = [side["words"] for side in node["children"]]
    if node["part"] not in _OWN or any(len(side) != 1 for side in sides):
        raise UnlikeError(node["op"])
    words = [_OWN[node["part"]] + side[0] for side in sides]
    return xapian.Query(xapian.Query.OP_NEAR, words, node["distance"] + 2)


def main(folder: Path, asked: Path) -> None:
    """Build, ask, and say both."""
    cpu = build(folder, sys.stdin)
    size = sum(path.stat().st_size for path in (folder / "xapian").iterdir())
    print(json.dumps({"cpu": cpu, "disk_megabytes": size / 1e6, "asked": ask(folder, json.loads(asked.read_text()))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
