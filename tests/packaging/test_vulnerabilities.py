"""Known vulnerabilities are asked for from a database; without a whole answer nothing counts as checked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from resources.packaging.licences import Locked, locked
from resources.packaging.reports import EXIT_DONE, EXIT_FOUND, EXIT_NOT_CHECKED, known_vulnerabilities
from resources.packaging.vulnerabilities import NotReachedError, known_of, report

PACKAGES = [Locked("first", "1.0"), Locked("second", "2.0")]


@contextmanager
def database(answer: bytes, status: int = 200) -> Iterator[tuple[str, list[Any]]]:
    """Its address, and what it was asked."""
    asked: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_any: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", asked
        finally:
            server.shutdown()
            thread.join()


def test_what_is_known_is_named_and_only_names_and_versions_are_told() -> None:
    answer = {"results": [{}, {"vulns": [{"id": "PYSEC-2"}, {"id": "GHSA-1"}]}]}
    with database(json.dumps(answer).encode()) as (address, asked):
        lines = list(report(PACKAGES, known_of(PACKAGES, address)))
    assert lines[0] == "KNOWN  second 2.0: GHSA-1, PYSEC-2"
    assert lines[1] == "2 locked packages were asked about, 1 have known vulnerabilities."
    assert lines[2].startswith("NOT CHECKED: Chromium")
    (query,) = asked
    assert query["queries"][0] == {"package": {"name": "first", "ecosystem": "PyPI"}, "version": "1.0"}
    assert set(query) == {"queries"} and len(query["queries"]) == 2


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (b"{}", 200),
        (b"no json", 200),
        (b'{"results": [{}]}', 200),
        (b'{"results": [{}, {"vulns": [{}]}]}', 200),
        (b"", 503),
    ],
)
def test_an_answer_that_is_not_whole_is_none(answer: bytes, status: int) -> None:
    with database(answer, status) as (address, _asked), pytest.raises(NotReachedError):
        known_of(PACKAGES, address)


def test_without_a_network_it_says_not_checked(capsys: pytest.CaptureFixture[str]) -> None:
    with database(b"") as (address, _asked):
        pass
    assert known_vulnerabilities(address) == EXIT_NOT_CHECKED
    assert capsys.readouterr().out.startswith("NOT CHECKED: no database was reached")


def test_every_locked_package_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    results: list[dict[str, object]] = [{} for _ in locked()]
    with database(json.dumps({"results": results}).encode()) as (address, asked):
        assert known_vulnerabilities(address) == EXIT_DONE
    assert {query["package"]["name"] for query in asked[0]["queries"]} == {package.name for package in locked()}
    results[-1]["vulns"] = [{"id": "PYSEC-1"}]
    with database(json.dumps({"results": results}).encode()) as (address, _asked):
        assert known_vulnerabilities(address) == EXIT_FOUND
    assert f"KNOWN  {locked()[-1].name}" in capsys.readouterr().out
