"""The WARC of a browser's capture: what is written comes back byte for byte, secrets do not, and it is named what left."""

from __future__ import annotations

import base64
import io
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from desktop_app.capture.web.worker.exchanges import Held, Hop
from desktop_app.capture.web.worker.recording import Recording
from desktop_app.capture.web.worker.redaction import clean_address, clean_headers

SECRET = "s3cr3t-7f1a"
INFO = {"software": "Attest", "redacted": "yes"}


def hop(url: str = "https://orvane.example/a?b=1", *, body: bytes = b"words", raw: str = "", **more: Any) -> Hop:
    """One answer with everything."""
    request = {"url": url, "method": more.get("method", "GET"), "headers": {}}
    if "posted" in more:
        request["postDataEntries"] = [{"bytes": base64.b64encode(more["posted"]).decode()}]
    security = {"cipher": "AES_256_GCM", "protocol": "TLS 1.3"}
    response = {"status": 200, "remoteIPAddress": "[2001:db8::7]", "protocol": "h2", "securityDetails": security}
    held = Held({"requestId": "F", "request": request, "responseStatusCode": 200}, body, done=True)
    headers = more.get("headers", {"content-type": "text/html"})
    got = {"headersText": raw} if raw else {"headers": headers}
    sent = {"headers": more.get("sent", {":authority": "orvane.example", "accept": "*/*"})}
    return Hop("R", request, 1_790_000_000.25, "Document", "M", sent=sent, got=got, response=response, held=held)


def recorded(*hops: Hop, bare: bool = False) -> tuple[bytes, list[tuple[str, str]]]:
    with tempfile.TemporaryDirectory() as folder:
        recording = Recording(Path(folder) / "a.warc.gz", INFO, without_request_bodies=bare)
        for one in hops:
            recording.write(one)
        recording.close()
        return recording.path.read_bytes(), recording.removed


def unpacked(data: bytes) -> list[tuple[str, Any, bytes, bytes]]:
    """Type, record headers, HTTP head, and body of each record; digests checked."""
    found = []
    for record in ArchiveIterator(io.BytesIO(data), check_digests="raise"):
        head = record.http_headers.to_bytes() if record.http_headers else b""
        found.append((record.rec_type, record.rec_headers, head, record.content_stream().read()))
    return found


@given(st.binary(max_size=3_000))
def test_bodies_come_back_byte_for_byte(body: bytes) -> None:
    data, _ = recorded(hop(body=body, method="POST", posted=body))
    _, response, request = unpacked(data)
    assert (response[0], response[3]) == ("response", body)
    assert (request[0], request[3]) == ("request", body)


def test_a_record_tells_server_protocol_cipher_and_its_request() -> None:
    data, _ = recorded(hop())
    _, (_, response, head, _), (_, request, asked, _) = unpacked(data)
    named = {name: response.get_header(name) for name in ("WARC-IP-Address", "WARC-Protocol", "WARC-Cipher-Suite")}
    assert named == {"WARC-IP-Address": "2001:db8::7", "WARC-Protocol": "h2", "WARC-Cipher-Suite": "AES_256_GCM"}
    assert response.get_header("WARC-Date") == "2026-09-21T14:13:20.250Z"
    assert request.get_header("WARC-Concurrent-To") == response.get_header("WARC-Record-ID")
    assert asked.startswith(b"GET /a?b=1 HTTP/1.1\r\nHost: orvane.example\r\naccept: */*\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")


def test_headers_of_a_packed_body_are_kept_under_another_name() -> None:
    raw = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\ntransfer-encoding: chunked\r\nContent-Length: 3\r\nX-A: 1\r\nX-A: 2\r\n\r\n"
    data, _ = recorded(hop(raw=raw))
    head = unpacked(data)[1][2]
    for line in (b"X-Archive-Orig-Content-Encoding: gzip", b"X-Archive-Orig-transfer-encoding: chunked",
                 b"X-Archive-Orig-Content-Length: 3", b"X-A: 1\r\nX-A: 2", b"\r\nContent-Length: 5\r\n"):  # fmt: skip
        assert line in head
    assert not re.search(rb"^(content-encoding|transfer-encoding):", head, re.I | re.M)


def test_secrets_are_taken_out_and_each_is_named() -> None:
    one = hop(
        f"https://reader:{SECRET}@orvane.example/in?access_token={SECRET}&page=2#x",
        headers={"set-cookie": f"a={SECRET}\nb={SECRET}", "location": f"/next?sessionid={SECRET}", "x-b": "1"},
        sent={
            "Cookie": f"a={SECRET}",
            "Authorization": f"Bearer {SECRET}",
            "Referer": f"https://x.example/?password={SECRET}",
        },
    )
    data, removed = recorded(one)
    records = unpacked(data)
    assert SECRET.encode() not in b"".join(head + body for _, _, head, body in records)
    assert SECRET not in "".join(str(headers) for _, headers, _, _ in records)
    assert SECRET not in str(removed)
    names = sorted(name for _, name in removed)
    assert names == sorted((
        "access_token in the address", "user name and password in the address", "set-cookie", "set-cookie",
        "sessionid in the address", "Cookie", "Authorization", "password in the address",
    ))  # fmt: skip
    assert all("https://orvane.example/in?access_token=redacted&page=2" in place for place, _ in removed)


def test_what_a_persona_sent_is_left_out_and_named() -> None:
    data, removed = recorded(hop(method="POST", posted=SECRET.encode()), bare=True)
    assert unpacked(data)[2][3] == b""
    assert removed == [("request 1 POST https://orvane.example/a?b=1", "what was sent (its body)")]


def test_a_header_cannot_begin_another() -> None:
    data, _ = recorded(hop(headers={"x-a": "1\r\nset-cookie: b", "x-ü": "é"}))
    assert b"\r\nset-cookie: redacted" not in unpacked(data)[1][2]


def test_what_led_to_the_page_can_be_forgotten_and_the_rest_still_holds(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "a.warc.gz", INFO, without_request_bodies=False)
    recording.write(hop(body=SECRET.encode() * 200_000))
    mark = recording.mark()
    recording.write(hop(body=b"second"))
    recording.forget_before(mark)
    recording.write(hop(body=b"third"))
    recording.close()
    data = recording.path.read_bytes()
    assert [body for kind, _, _, body in unpacked(data) if kind == "response"] == [b"second", b"third"]


def test_the_library_s_own_check_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, _ = recorded(hop(), hop(body=b""), hop(method="POST", posted=b"\0\r\n"))
    (tmp_path / "a.warc.gz").write_bytes(data)

    class Asked:
        inputs = (str(tmp_path / "a.warc.gz"),)
        verbose = True

    checker = Checker(Asked())
    checker.process_all()
    assert checker.exit_value == 0
    assert "digest failed" not in capsys.readouterr().out


@given(st.text(max_size=60), st.text(max_size=60))
def test_cleaning_never_fails_and_cleans_once(name: str, value: str) -> None:
    (cleaned,) = clean_headers([(name, value)], lambda _name: None)
    assert clean_headers([cleaned], lambda _name: None) == [cleaned]
    address = clean_address(value, lambda _name: None)
    assert clean_address(address, lambda _name: None) == address
