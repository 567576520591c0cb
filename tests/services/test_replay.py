"""A captured page answered from the archive: its own answers, its charset, its files beside it, the parts of an MHTML."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PIL import Image

from desktop_app.capture.model import CapturedFile
from desktop_app.errors import CancelledError
from desktop_app.rows.items import CaptureRow
from desktop_app.services import people
from desktop_app.services import replay as subject
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reading import find_capture
from desktop_app.services.replay import (
    ALTERED,
    DAMAGED,
    NOT_HERE,
    TOO_LARGE,
    UNREADABLE,
    Answer,
    Replay,
    Replays,
    Unanswered,
    can_replay,
)
from desktop_app.services.web_export import export_web
from tests.capture.web.warcs import Said, warc
from tests.services.kept import keep

WORDS = "Слова про хребет и рынок. " * 30
PAGE = f"<html><head><title>Хребет</title><link rel=stylesheet href=/s.css></head><body><p>{WORDS}</p><img src='/p.png'></body></html>"


def png(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    return out.getvalue()


class Site(BaseHTTPRequestHandler):
    """An old page in an old encoding, squeezed and in chunks, behind a redirect."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer by path."""
        if self.path == "/go":
            self._send(302, "text/html", b"", ("Location", "/page"))
        elif self.path == "/page":
            self._send(
                200,
                "text/html; charset=windows-1251",
                gzip.compress(PAGE.encode("cp1251")),
                ("Content-Encoding", "gzip"),
            )
        elif self.path == "/p.png":
            self._send(200, "image/png", png())
        else:
            self._send(200, "text/css", "/* рынок */ p { color: red }".encode("cp1251"))

    def _send(self, status: int, mime: str, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", mime), ("Transfer-Encoding", "chunked"), *headers):
            self.send_header(name, value)
        self.end_headers()
        for part in (body[:7], body[7:]):
            if part:
                self.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    """One for all: each test captures its own."""
    place = tmp_path_factory.mktemp("archive")
    made = create(place / "case", "Case", "Ana", place / "home").archive
    yield made
    made.close()


def captured(archive: OpenArchive, source: str | Path) -> CaptureRow:
    """The capture of one source."""
    (done,) = capture_sources(archive, [str(source)], Stated())
    assert isinstance(done, Captured), done
    return find_capture(archive, done.item)


def opened(archive: OpenArchive, capture: CaptureRow) -> Replay:
    assert can_replay(capture)
    return Replays(archive, str).open(capture)


def said(replay: Replay, address: str) -> Answer:
    found = replay.answer(address)
    assert isinstance(found, Answer), found
    return found


def test_a_page_from_the_web_is_answered_as_it_was(archive: OpenArchive, site: str) -> None:
    replay = opened(archive, captured(archive, f"{site}/go"))
    assert replay.page == f"{site}/page"
    page = said(replay, replay.page)
    assert page.mime == "text/html; charset=utf-8"
    assert page.body.decode("utf-8") == PAGE
    assert said(replay, f"{site}/p.png") == Answer(200, "image/png", png())
    assert "рынок" in said(replay, f"{site}/s.css").body.decode("utf-8")
    assert said(replay, f"{site}/go").location == f"{site}/page"
    assert said(replay, f"{site}/go".replace("http://", "https://")).location.endswith("/page")
    assert replay.answer(f"{site}/never") == Unanswered(NOT_HERE)


def test_it_is_answered_from_its_files_when_the_web_archive_was_withheld(archive: OpenArchive, site: str) -> None:
    capture = captured(archive, f"{site}/page")
    warc = next(a.sha256 for a in capture.assets if a.role == "warc")
    archive.blobs.path(warc).unlink()
    replay = opened(archive, capture)
    assert said(replay, replay.page).body.decode("utf-8") == PAGE
    assert said(replay, f"{site}/p.png").body == png()


def test_altered_bytes_are_not_shown(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.png").write_bytes(png("green"))
    (tmp_path / "page.html").write_text(f"<p>{WORDS}</p><img src='page_files/a.png'>", "utf-8")
    capture = captured(archive, tmp_path / "page.html")
    replay = opened(archive, capture)
    assert said(replay, f"{subject.SAVED}page_files/a.png").body == png("green")
    picture = next(a.sha256 for a in capture.assets if a.role == "requisite")
    archive.blobs.path(picture).chmod(0o600)
    archive.blobs.path(picture).write_bytes(png("blue"))
    assert replay.answer(f"{subject.SAVED}page_files/a.png") == Unanswered(UNREADABLE)


def test_a_saved_page_finds_the_files_beside_it(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "a b_files").mkdir()
    (tmp_path / "a b_files" / "ü.png").write_bytes(png())
    (tmp_path / "a b.html").write_text(f"<p>{WORDS}</p><img src='a%20b_files/%C3%BC.png'>", "utf-8")
    replay = opened(archive, captured(archive, tmp_path / "a b.html"))
    assert replay.page == f"{subject.SAVED}a%20b.html"
    assert said(replay, f"{subject.SAVED}a%20b_files/%C3%BC.png").body == png()


def test_a_saved_page_that_says_where_it_was_stands_there(archive: OpenArchive, tmp_path: Path) -> None:
    page = f"<!-- saved from url=(0029)https://ridge.example/a?b=c -->\n<p>{WORDS}</p>"
    (tmp_path / "page.html").write_text(page, "utf-8")
    replay = opened(archive, captured(archive, tmp_path / "page.html"))
    assert said(replay, replay.page).body.decode() == page


def mhtml() -> bytes:
    """A page with a picture by its address, one by its Content-ID, and a frame."""
    whole = EmailMessage()
    whole["Snapshot-Content-Location"] = "https://ridge.example/page"
    whole["Subject"] = "Ridge"
    whole.make_related()
    html = f"<p>{WORDS}</p><img src='https://ridge.example/p.png'><img src='cid:pic@x'><iframe src='cid:frame@x'></iframe> cid:never@x"
    whole.add_related(html, subtype="html", headers=["Content-Location: https://ridge.example/page"])
    whole.add_related(png(), "image", "png", headers=["Content-Location: https://ridge.example/p.png"])
    whole.add_related(png("blue"), "image", "png", cid="<pic@x>")
    whole.add_related("<p>In the frame</p>", subtype="html", cid="<frame@x>")
    return whole.as_bytes()


def test_the_parts_of_an_mhtml_answer_by_address_and_by_id(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "page.mhtml").write_bytes(mhtml())
    replay = opened(archive, captured(archive, tmp_path / "page.mhtml"))
    assert replay.page == "https://ridge.example/page"
    assert WORDS.strip() in said(replay, replay.page).body.decode("utf-8")
    assert said(replay, "https://ridge.example/p.png").body == png()
    page = said(replay, replay.page).body.decode()
    assert f"<img src='{subject.PARTS}pic@x'>" in page
    assert "cid:never@x" in page
    assert said(replay, f"{subject.PARTS}pic@x").body == png("blue")
    assert said(replay, f"{subject.PARTS}frame@x").body.decode().strip() == "<p>In the frame</p>"


def test_what_is_too_large_is_said(archive: OpenArchive, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    replay = opened(archive, captured(archive, f"{site}/page"))
    monkeypatch.setattr("desktop_app.capture.web.http_body.MAX_BODY_BYTES", 50)
    monkeypatch.setattr(subject, "MAX_BODY_BYTES", 50)
    assert replay.answer(f"{site}/p.png") == Unanswered(TOO_LARGE)


def test_pictures_and_words_alone_are_no_page(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png())
    (tmp_path / "a.txt").write_text(WORDS, "utf-8")
    assert not can_replay(captured(archive, tmp_path / "a.png"))
    assert not can_replay(captured(archive, tmp_path / "a.txt"))


def test_an_altered_web_archive_is_not_shown(archive: OpenArchive, site: str) -> None:
    """The page's own file, whose hash matches, is."""
    capture = captured(archive, f"{site}/page")
    warc = next(a.sha256 for a in capture.assets if a.role == "warc")
    path = archive.blobs.path(warc)
    data = path.read_bytes()
    path.chmod(0o600)
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    replay = opened(archive, capture)
    assert replay.note == ALTERED
    assert said(replay, replay.page).body.decode("utf-8") == PAGE
    assert replay.answer(f"{site}/go") == Unanswered(NOT_HERE)


def test_a_web_archive_that_came_damaged_is_said_and_the_rest_is_shown(archive: OpenArchive) -> None:
    address = "https://ridge.example/damaged"
    data = warc([Said(address, b"<p>Whole</p>"), Said("https://ridge.example/b.css", b"p {}", "text/css")])
    item = keep(archive, "damaged", [CapturedFile("warc", "a.warc.gz", "application/warc", data[:-30])], address)
    replay = opened(archive, find_capture(archive, item))
    assert replay.note == DAMAGED
    assert said(replay, replay.page).body == b"<p>Whole</p>"


def test_the_index_of_one_web_archive_is_made_once(
    archive: OpenArchive, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture = captured(archive, f"{site}/page")
    replays = Replays(archive, str)
    replays.open(capture)
    monkeypatch.setattr(subject, "look_through", None)
    assert said(replays.open(capture), f"{site}/page").status == 200


def test_opening_can_be_given_up(archive: OpenArchive, site: str) -> None:
    def stop() -> None:
        raise CancelledError

    capture = captured(archive, f"{site}/page")
    with pytest.raises(CancelledError):
        Replays(archive, str).open(capture, stop)


def test_what_was_withdrawn_is_told_of_a_page_that_shows_it(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.png").write_bytes(png("purple"))
    (tmp_path / "page.html").write_text(
        f"<article><h1>Ridge</h1><p>{WORDS}</p><img src='page_files/a.png' width=400 height=300><p>{WORDS}</p></article>",
        "utf-8",
    )
    (done,) = capture_sources(archive, [str(tmp_path / "page.html")], Stated())
    assert isinstance(done, Captured)
    capture = find_capture(archive, done.item)
    assert not Replays(archive, str).open(capture).withdrawn
    people.withdraw(archive, done.media[0], "safety")
    assert Replays(archive, str).open(capture).withdrawn


def test_a_page_begins_as_it_was_drawn_and_as_it_was_received(archive: OpenArchive) -> None:
    address = "https://ridge.example/page"
    received = CapturedFile("html", "page.html", "text/html", b"<div id=app></div><img src=/a.png>", address)
    drawn = CapturedFile("dom", "dom.html", "text/html", b"<div id=app>Drawn</div><img src=/a.png>", address)
    files = [
        received,
        drawn,
        CapturedFile("requisite", "a.png", "image/png", png("teal"), "https://ridge.example/a.png"),
    ]
    replay = Replays(archive, str).open(find_capture(archive, keep(archive, "drawn", files, address)))
    assert replay.rendered
    assert b"Drawn" in said(replay, replay.page).body
    assert said(replay, "https://ridge.example/a.png").body == png("teal")
    plain = replay.as_received()
    assert not plain.rendered
    assert said(plain, plain.page).body == received.content
    assert plain.as_received() == plain
    assert said(plain, "https://ridge.example/a.png").body == png("teal")


def html(when: str) -> bytes:
    return f"<html><head><title>{when}</title></head><body><p>{when}. {WORDS}</p></body></html>".encode()


@pytest.mark.parametrize("form", ["wacz", "warc"])
def test_a_web_archive_that_was_handed_over_is_replayed(
    archive: OpenArchive, site: str, tmp_path: Path, form: str
) -> None:
    """Of two answers for one address the one of the page's own time."""
    address = "https://ridge.example/page"
    said_then = [
        Said(address, html("Then"), date="2026-03-02T10:00:00Z"),
        Said("https://ridge.example/s.css", b"p {}", "text/css"),
    ]
    said_now = [Said(address, html("Later"), date="2026-04-02T10:00:00Z")]
    path = tmp_path / "handed.warc.gz"
    path.write_bytes(warc([*said_then, *said_now]))
    made = create(tmp_path / "theirs", "Theirs", "Ben", tmp_path / "home").archive
    try:
        found = [one for one in capture_sources(made, [str(path)], Stated()) if isinstance(one, Captured)]
        assert found
        if form == "wacz":
            export_web(made, tmp_path / "handed.wacz")
            found = [
                one
                for one in capture_sources(archive, [str(tmp_path / "handed.wacz")], Stated())
                if isinstance(one, Captured)
            ]
        where = archive if form == "wacz" else made
        bodies = set()
        for one in found:
            replay = opened(where, find_capture(where, one.item, one.capture))
            assert replay.page == address
            assert said(replay, "https://ridge.example/s.css").body == b"p {}"
            bodies.add(said(replay, address).body)
        assert bodies == {html("Then"), html("Later")}
    finally:
        made.close()
