"""Web captures as one WACZ, read back with Python's own ZIP and warcio, record by record."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from warcio.archiveiterator import ArchiveIterator

from desktop_app import paths
from desktop_app.capture.web.surt import surt_key
from desktop_app.capture.web.warc_index import WarcRecord, warcs_of
from desktop_app.capture.web_archive import scan as scanning
from desktop_app.errors import EvidenceError
from desktop_app.services.archive import open_archive
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
WORDS = "<p>" + "Words about the ridge and its market. " * 20 + "</p>"


def png() -> bytes:
    out = io.BytesIO()
    picture = Image.new("RGB", (320, 240), (40, 90, 160))
    picture.putpixel((3, 3), (255, 0, 0))
    picture.save(out, "PNG")
    return out.getvalue()


ANSWERS = {
    "/ridge": (200, "text/html", f"<html><head><title>Ridge</title></head><body>{WORDS}</body></html>".encode()),
    "/market": (
        200,
        "text/html",
        f"<html><head><title>Märkt “1”</title></head><body><article>{WORDS}<figure><img src='/a.png' width=320 height=240>"
        f"<figcaption>A blue sky</figcaption></figure>{WORDS}</article></body></html>".encode(),
    ),
    "/a.png": (200, "image/png", png()),
}


class Handler(BaseHTTPRequestHandler):
    """Two pages, a picture, a way round."""

    def do_GET(self) -> None:
        """Answer by path."""
        status, mime, body = ANSWERS.get(self.path, (404, "text/html", b"<p>gone</p>"))
        moved = self.path == "/go"
        self.send_response(302 if moved else status)
        if moved:
            self.send_header("Location", "/ridge")
        self.send_header("Content-Type", mime)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def archive(capsys: Capsys, tmp_path: Path) -> str:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Ridge case", "--researcher", "Ana")
    return folder


def export(capsys: Capsys, archive: str, out: Path, code: int = 0) -> dict[str, Any]:
    return call(capsys, "export", archive, str(out), "--format", "wacz", code=code)


def lines_of(wacz: zipfile.ZipFile) -> list[tuple[str, str, dict[str, str]]]:
    found = []
    for line in wacz.read("indexes/index.cdx").decode("ascii").splitlines():
        key, moment, rest = line.split(" ", 2)
        found.append((key, moment, json.loads(rest)))
    return found


def pages_of(wacz: zipfile.ZipFile) -> list[dict[str, str]]:
    head, *rows = [json.loads(line) for line in wacz.read("pages/pages.jsonl").decode().splitlines()]
    assert head["format"] == "json-pages-1.0"
    return rows


def test_every_line_of_the_index_leads_to_its_record(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    call(capsys, "capture", archive, "--mode", "http", f"{site}/go", f"{site}/market")
    out = tmp_path / "case.wacz"
    assert export(capsys, archive, out)["rows"] == 2
    with zipfile.ZipFile(out) as wacz:
        assert wacz.testzip() is None
        raw = wacz.read("indexes/index.cdx").splitlines()
        assert raw == sorted(raw)
        asked = {rest["url"].removeprefix(site): (key, moment, rest) for key, moment, rest in lines_of(wacz)}
        assert set(asked) == {"/go", "/ridge", "/market", "/a.png"}
        for path, (key, moment, rest) in asked.items():
            start, length = int(rest["offset"]), int(rest["length"])
            piece = wacz.read(f"archive/{rest['filename']}")[start : start + length]
            record = next(ArchiveIterator(io.BytesIO(piece), check_digests="raise"))
            assert record.rec_headers.get_header("WARC-Target-URI") == site + path
            assert "".join(c for c in record.rec_headers.get_header("WARC-Date") if c.isdigit())[:14] == moment
            assert record.rec_headers.get_header("WARC-Payload-Digest") == rest["digest"]
            assert record.http_headers.get_statuscode() == rest["status"] == ("302" if path == "/go" else "200")
            assert key == surt_key(site + path)
            body = record.content_stream().read()
            if path in ANSWERS:
                assert (body, rest["mime"]) == (ANSWERS[path][2], ANSWERS[path][1])


def test_pages_name_the_record_to_the_second(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    call(capsys, "capture", archive, "--mode", "http", f"{site}/go", f"{site}/market")
    export(capsys, archive, tmp_path / "case.wacz")
    with zipfile.ZipFile(tmp_path / "case.wacz") as wacz:
        moments = {(rest["url"], moment) for _key, moment, rest in lines_of(wacz)}
        rows = pages_of(wacz)
    assert {row["title"] for row in rows} == {"Ridge", "Märkt “1”"}
    assert {row["url"] for row in rows} == {f"{site}/ridge", f"{site}/market"}
    assert {(row["url"], "".join(c for c in row["ts"] if c.isdigit())) for row in rows} <= moments


def test_the_package_names_every_member_with_its_hash(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    call(capsys, "capture", archive, "--mode", "http", f"{site}/ridge")
    export(capsys, archive, tmp_path / "case.wacz")
    with zipfile.ZipFile(tmp_path / "case.wacz") as wacz:
        described = wacz.read("datapackage.json")
        package, digest = json.loads(described), json.loads(wacz.read("datapackage-digest.json"))
        assert all(info.compress_type == zipfile.ZIP_STORED for info in wacz.infolist())
        members = {info.filename: wacz.read(info) for info in wacz.infolist()}
    assert (package["profile"], package["wacz_version"], package["title"]) == ("data-package", "1.1.1", "Ridge case")
    named = {one["path"]: (one["hash"], one["bytes"]) for one in package["resources"]}
    assert set(members) - set(named) == {"datapackage.json", "datapackage-digest.json"}
    for path, (sha256, size) in named.items():
        assert (sha256, size) == (f"sha256:{hashlib.sha256(members[path]).hexdigest()}", len(members[path]))
    expected = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(described).hexdigest()}"}
    assert digest == expected, "nothing is signed"


def test_the_same_archive_gives_the_same_bytes(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    call(capsys, "capture", archive, "--mode", "http", f"{site}/ridge", f"{site}/market")
    for name in ("a", "b"):
        export(capsys, archive, tmp_path / name)
        call(capsys, "rebuild", archive)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_files_are_counted_and_named_as_left_out(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("A note\n\nof some words.\n", "utf-8")
    found = call(capsys, "capture", archive, "--mode", "http", str(tmp_path / "note.txt"), f"{site}/market")["captured"]
    assert len(found[1]["media"]) == 1
    done = export(capsys, archive, tmp_path / "case.wacz")
    assert done["left_out"] == [
        {"count": 1, "reason": "items that were not captured from the web", "items": [found[0]["item"]]}
    ], "a picture that came with a page is in the page's web archive"


def test_an_archive_without_web_captures_is_refused(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "case.wacz"
    assert export(capsys, archive, out, code=3)["error"]["code"] == "no-web-capture"
    assert not out.exists()


def test_what_is_withdrawn_does_not_travel(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    found = call(capsys, "capture", archive, "--mode", "http", f"{site}/ridge", f"{site}/market")["captured"]
    call(capsys, "withdraw", archive, found[0]["item"], "--reason-code", "safety")
    done = export(capsys, archive, tmp_path / "one.wacz")
    assert (done["rows"], done["left_out"]) == (1, [])
    assert f"{site}/ridge".encode() not in (tmp_path / "one.wacz").read_bytes()
    call(capsys, "capture", archive, "--mode", "http", f"{site}/go")
    call(capsys, "withdraw", archive, found[1]["media"][0], "--reason-code", "consent withdrawn")
    done = export(capsys, archive, tmp_path / "two.wacz")
    reason = "web captures that hold something withdrawn"
    assert done["left_out"] == [{"count": 1, "reason": reason, "items": [found[1]["item"]]}]
    assert (done["rows"], f"{site}/a.png".encode() in (tmp_path / "two.wacz").read_bytes()) == (1, False)


@pytest.mark.parametrize("harm", ["missing", "altered", "unreadable"])
def test_a_damaged_web_archive_stays_at_home(
    capsys: Capsys, archive: str, site: str, tmp_path: Path, harm: str
) -> None:
    found = call(capsys, "capture", archive, "--mode", "http", f"{site}/ridge", f"{site}/market")["captured"]
    shown = call(capsys, "show", archive, found[0]["item"])["captures"][0]
    sha256 = next(asset["sha256"] for asset in shown["assets"] if asset["role"] == "warc")
    stored = Path(archive) / "blobs" / sha256[:2] / sha256
    if harm == "missing":
        stored.unlink()
    else:
        stored.write_bytes(stored.read_bytes()[:-9])
    done = export(capsys, archive, tmp_path / "case.wacz")
    assert done["rows"] == 1
    assert [one["items"] for one in done["left_out"]] == [[found[0]["item"]]]


def warc(*headers: str, body: bytes = b"", version: str = "WARC/1.1") -> bytes:
    head = "\r\n".join([version, *headers, f"Content-Length: {len(body)}", "", ""]).encode("utf-8", "surrogateescape")
    return head + body + b"\r\n\r\n"


RESOURCE = ("WARC-Type: resource", "Content-Type: text/plain", "WARC-Record-ID: <urn:uuid:1>")


def records_of(data: bytes) -> list[WarcRecord]:
    return [record for one in warcs_of(io.BytesIO(data)) for record in one.records]


def test_records_of_a_stranger_are_taken_by_their_form_alone() -> None:
    good = warc(
        *RESOURCE, "WARC-Target-URI: urn:text:http://x.org/A b", "WARC-Date: 2026-01-02T03:04:05.678Z", body=b"x"
    )
    odd = warc(*RESOURCE, "WARC-Target-URI: http://x.org/", "WARC-Date: yesterday", body=b"y")
    none = warc(*RESOURCE, "WARC-Date: 2026-01-02T03:04:05Z", body=b"z")
    (found,) = records_of(odd + none + good)
    assert (found.date, found.mime, found.status, found.digest) == ("2026-01-02T03:04:05Z", "text/plain", "-", "-")
    (stored,) = warcs_of(io.BytesIO(odd + none + good))
    assert stored.holds([hashlib.sha256(b"x").hexdigest()]) and not stored.holds([hashlib.sha256(b"z").hexdigest()])
    assert (odd + none + good)[found.offset : found.offset + found.length].startswith(b"WARC/1.1")
    assert surt_key(found.address) == "urn:text:http://x.org/a%20b"


@pytest.mark.parametrize(
    "data",
    [
        b"no warc at all",
        warc("WARC-Type: response", body=b"HTTP/1.1 200 OK\r\n\r\n"),
        b"\x1f\x8bbroken",
        warc(*RESOURCE, body=b"x", version="HTTP/1.1 200 OK"),
    ],
)
def test_what_is_no_warc_is_refused(data: bytes) -> None:
    with pytest.raises(EvidenceError) as caught:
        records_of(data)
    assert caught.value.code == "warc-unreadable"


def test_a_warc_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit itself is too large for a test: it is lowered."""
    named = (*RESOURCE, "WARC-Target-URI: http://x.org/", "WARC-Date: 2026-01-02T03:04:05Z")
    data = gzip.compress(warc(*named, body=b"x" * 10_000))
    monkeypatch.setattr(scanning, "_MAX_RATIO", 0)
    monkeypatch.setattr(scanning, "_SPARE_BYTES", 10_000)
    assert len(records_of(data)) == 1
    monkeypatch.setattr(scanning, "_SPARE_BYTES", 9_999)
    with pytest.raises(EvidenceError):
        records_of(data)


def test_a_warc_that_a_colleague_made_up_is_left_out(capsys: Capsys, archive: str, site: str, tmp_path: Path) -> None:
    from archive_schema import entries as e
    from desktop_app.storage.journal import Draft, new_entity

    found = call(capsys, "capture", archive, "--mode", "http", f"{site}/ridge")["captured"][0]
    with open_archive(Path(archive), paths.home()) as opened:
        for data in (b"no warc at all", warc("WARC-Type: warcinfo", "WARC-Record-ID: <urn:uuid:2>")):
            blob = opened.blobs.put(data)
            asset = e.Asset(role="warc", sha256=blob.sha256, mime="application/warc", size_bytes=blob.size_bytes)
            moment = "2026-01-01T00:00:00Z"
            record = e.CaptureAdd(item=found["item"], method="http", started_at=moment, ended_at=moment, assets=[asset])
            opened.append([Draft(new_entity(), record)], [blob])
    done = export(capsys, archive, tmp_path / "case.wacz")
    assert done["rows"] == 1
    assert [(one["reason"], one["count"]) for one in done["left_out"]] == [
        ("web captures whose stored file cannot be read", 2)
    ]


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://www.Example.org/", "org,example)/"),
        ("https://example.org:443/A/B/?b=2&a=1#part", "org,example)/a/b?a=1&b=2"),
        ("http://user:word@127.0.0.1:4455/go", "1,0,0,127:4455)/go"),
        ("http://example.org./a//b/../c/./d/", "org,example)/a/c/d"),
        ("http://example.org/../a", "org,example)/../a"),
        ("https://münchen.example/ä%2541?ö=ü y", "example,xn--mnchen-3ya)/%c3%a4a?%c3%b6=%c3%bc%20y"),
        ("http://" + "a" * 70 + ".example/", "example," + "a" * 70 + ")/"),
        ("http://[::1", "http://[::1"),
        ("http://a:99999/ x", "http://a:99999/%20x"),
    ],
)
def test_keys_are_those_of_other_web_archives(address: str, key: str) -> None:
    assert surt_key(address) == key
