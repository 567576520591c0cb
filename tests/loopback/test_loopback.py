"""The site itself: what it says over the wire is what it knows, and it ends."""

from __future__ import annotations

import ssl
import threading
import time
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path

import httpx
import pytest

from tests.loopback.article import BEACON, COOKIE, loopback
from tests.loopback.certificates import private_authority, self_signed
from tests.loopback.hostile import hostile_pages
from tests.loopback.model import Answer
from tests.loopback.rude import rude_pages
from tests.loopback.site import serving
from tests.loopback.states import PASSWORD, USER, edited, state_pages


def test_every_whole_answer_arrives_as_it_is_known() -> None:
    every = rude_pages() | state_pages() | hostile_pages()
    with loopback(every) as site, closing(HTTPConnection(site.main.address.removeprefix("http://"))) as line:
        whole = {path: answer for path, answer in site.main.pages.items() if isinstance(answer, Answer)}
        for path, answer in whole.items():
            line.request("GET", path)
            got = line.getresponse()
            assert (got.status, got.read()) == (answer.status, answer.wire), path
        assert [one.asked.path for one in site.main.given] == list(whole)
        codings = {answer.coding for answer in whole.values()}
    assert codings == {"", "gzip", "deflate", "chunked", "gzip chunked"}


def test_what_depends_on_the_request() -> None:
    with loopback(state_pages()) as site, httpx.Client(base_url=site.main.address) as client:
        assert client.get("/data.json").status_code == 403
        client.get("/article")
        assert client.cookies["session"] == COOKIE
        assert client.get("/data.json").status_code == 200
        assert client.get("/wall/basic").status_code == 401
        assert client.get("/wall/basic", auth=(USER, PASSWORD)).status_code == 200
        film = client.get("/film.webm", headers={"Range": "bytes=4-9"})
        assert (film.status_code, film.content) == (206, client.get("/film.webm").content[4:10])
        client.post("/beacon", content=BEACON)
        assert site.main.asked("/beacon", "POST")[0].body == BEACON
        before = client.get("/edited").content
        site.main.pages["/edited"] = edited(2)
        assert client.get("/edited").content != before


def test_certificates(tmp_path: Path) -> None:
    for made in (self_signed(tmp_path / "self"), private_authority(tmp_path / "office")):
        with serving(rude_pages(), context=made.context) as site:
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                httpx.get(f"{site.address}/page")
            trusting = ssl.create_default_context(cafile=str(made.trust))
            assert httpx.get(f"{site.address}/page", verify=trusting).status_code == 200


def test_what_never_ends_ends_with_the_site() -> None:
    before = threading.active_count()
    with ExitStack() as lines, serving(rude_pages() | hostile_pages()) as site:
        for path in ("/silence", "/slow-body", "/endless", "/hostile/never.png"):
            line = lines.enter_context(closing(HTTPConnection(site.address.removeprefix("http://"))))
            line.request("GET", path)
            site.wait_for(path)
        assert threading.active_count() == before + 5
        started = time.monotonic()
    assert time.monotonic() - started < 5
    assert threading.active_count() == before
