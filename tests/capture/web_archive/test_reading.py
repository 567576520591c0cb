"""Which records are pages, and what the reader does with records and packages as other tools write them."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Callable

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from desktop_app.capture.web_archive.archive import Opened, open_web_archive
from desktop_app.capture.web_archive.content import content_of, unchunked
from desktop_app.capture.web_archive.digests import Digest
from desktop_app.capture.web_archive.heads import HttpHead
from desktop_app.errors import InputError
from tests.capture.web_archive.made import (
    HOST,
    http,
    number,
    packed,
    page,
    record,
    request,
    response,
    sha1,
    site,
)


def opened(data: bytes, name: str = "orvane.warc") -> Opened:
    return open_web_archive(io.BytesIO(data), name, io.BytesIO)


def shown(found: Opened) -> list[str]:
    """The titles of its pages."""
    titles = [re.search(rb"<title>(.*?)</title>", found.body(one.line).data) for one in found.pages if one.line]
    return [one[1].decode() for one in titles if one]


def asked(dest: str) -> list[bytes]:
    """A page and another answer, with the requests that a browser sent for them."""
    return [
        response(f"{HOST}/a", page("A page"), WARC_Record_ID=number("a")),
        request(f"{HOST}/a", number("a"), {"Sec-Fetch-Dest": "document"}),
        response(f"{HOST}/b", page("Another"), WARC_Record_ID=number("b")),
        request(f"{HOST}/b", number("b"), {"Sec-Fetch-Dest": dest, "Referer": f"{HOST}/a"}),
    ]


def crawled(hops: str) -> list[bytes]:
    """A seed and another answer, with a crawler's metadata."""
    told = [(number("a"), b"via: \r\n", ""), (number("b"), b"via: x\r\n", hops)]
    return [
        response(f"{HOST}/a", page("A page"), WARC_Record_ID=number("a")),
        response(f"{HOST}/b", page("Another"), WARC_Record_ID=number("b")),
        *(
            record(
                "metadata", via + f"hopsFromSeed: {path}\r\n".encode(),
                {"WARC-Concurrent-To": of, "Content-Type": "application/warc-fields", "WARC-Target-URI": HOST},
            )
            for of, via, path in told
        ),
    ]  # fmt: skip


def of_one_page(_: str) -> list[bytes]:
    """Two documents of one page: the second is a frame."""
    return [
        response(f"{HOST}/a", page("A page"), WARC_Page_ID="p1", WARC_Resource_Type="document"),
        response(f"{HOST}/b", page("Another"), WARC_Page_ID="p1", WARC_Resource_Type="document"),
    ]


@pytest.mark.parametrize(
    ("records", "titles"),
    [
        (asked("document"), ["A page", "Another"]),
        (asked("iframe"), ["A page"]),
        (asked("empty"), ["A page"]),
        (crawled("L"), ["A page", "Another"]),
        (crawled("LR"), ["A page", "Another"]),
        (crawled("LE"), ["A page"]),
        (crawled("ER"), ["A page"]),
        (of_one_page(""), ["A page"]),
        ([response(f"{HOST}/a", page("A page")), response(f"{HOST}/b", b"<p>a fragment</p>")], ["A page"]),
    ],
)
def test_what_is_a_page(records: list[bytes], titles: list[str]) -> None:
    assert shown(opened(b"".join(records))) == titles


TITLES = ["Orvane market closed", "The bridge is open"]


@pytest.mark.parametrize("pack", [b"".join, packed, lambda records: gzip.compress(b"".join(records))])
def test_records_are_read_however_they_are_packed(pack: Callable[[list[bytes]], bytes]) -> None:
    assert shown(opened(pack(site()))) == TITLES


def test_what_is_packed_as_a_whole_says_so() -> None:
    assert "packed as a whole" in opened(gzip.compress(b"".join(site()))).notes[0]


@pytest.mark.parametrize(
    ("name", "encode"),
    [
        ("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]), ("identity", bytes),
        ("gzip", bytes), ("br", bytes), ("gzip, br", lambda data: brotli.compress(gzip.compress(data))),
    ],
)  # fmt: skip
def test_content_encodings_are_undone_where_they_are_there(name: str, encode: Callable[[bytes], bytes]) -> None:
    made = response(f"{HOST}/", encode(page()), more=f"Content-Encoding: {name}\r\n")
    found = opened(made)
    assert found.pages[0].line is not None
    assert found.body(found.pages[0].line).data == page()


@given(st.binary(max_size=4_000), st.integers(1, 900))
@settings(max_examples=50, deadline=None)
def test_chunks_are_joined(data: bytes, size: int) -> None:
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    assert unchunked(coded) == data


def test_a_digest_over_chunks_matches_either_way() -> None:
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page()), page())
    for over in (chunked, page()):
        found = opened(response(f"{HOST}/", chunked, more="Transfer-Encoding: chunked\r\n", digest=sha1(over)))
        assert found.scanned.states["MATCH"] == 1 and shown(found) == TITLES[:1]


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("sha1:" + sha1(b"x")[5:].lower(), "MATCH"),
        ("sha-256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", "MATCH"),
        ("sha256:LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=", "MATCH"),
        ("md5:9dd4e461268c8034f5c8564e155c67a6", "MATCH"),
        ("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "MISMATCH"),
        ("xxh3:1234", "NOT CHECKED"),
        ("sha1:short", "NOT CHECKED"),
        ("", "NOT CHECKED"),
    ],
)
def test_digests_match_however_they_are_written(said: str, state: str) -> None:
    digest = Digest(said)
    digest.update(b"x")
    assert digest.state == state


@pytest.mark.parametrize("status", ["HTTP/2 200", "HTTP/2.0 200 OK", "h2 200", "HTTP/1.1 200", "HTTP/3 200 "])
def test_status_lines_of_later_protocols(status: str) -> None:
    assert shown(opened(response(f"{HOST}/", page(), status=status))) == TITLES[:1]


def test_records_without_a_blank_line_between_them_and_with_too_many() -> None:
    first, second = response(f"{HOST}/a", page("A")), response(f"{HOST}/b", page("B"))
    assert shown(opened(first[:-4] + second + b"\r\n\r\n\r\n" + response(f"{HOST}/c", page("C")))) == ["A", "B", "C"]


def test_the_reader_agrees_with_another_one() -> None:
    """warcio on the same bytes: the same records at the same places, the same digests found good."""
    data = packed([*site(), *asked("iframe")])
    records = ArchiveIterator(io.BytesIO(data), check_digests=True)
    theirs = []
    for one in records:
        one.content_stream().read()
        theirs.append((one.rec_type, records.get_record_offset(), one.digest_checker.passed))
    ours = opened(data).scanned
    indexed = [(kind, place, passed) for kind, place, passed in theirs if kind not in ("warcinfo", "request")]
    assert [(one.kind, one.place, one.state == "MATCH" or None) for one in ours.lines] == indexed
    assert ours.kinds.total() == len(theirs)
    assert ours.states["MATCH"] == sum(passed is True for _kind, _place, passed in theirs)
    assert ours.states["MISMATCH"] == 0


@given(st.lists(st.tuples(st.sampled_from("abc"), st.binary(max_size=600)), min_size=1, max_size=6), st.booleans())
@settings(max_examples=40, deadline=None)
def test_any_payload_comes_out_as_it_went_in(parts: list[tuple[str, bytes]], pack: bool) -> None:
    made = [
        response(f"{HOST}/{path}{at}", page(str(at)) + data, WARC_Date=f"2025-01-01T00:00:0{at}Z")
        for at, (path, data) in enumerate(parts)
    ]
    found = opened(packed(made) if pack else b"".join(made))
    assert [found.body(one.line).data for one in found.pages if one.line] == [
        page(str(at)) + data for at, (_path, data) in enumerate(parts)
    ]
    assert found.scanned.states == {"MATCH": len(parts)}


def test_a_page_is_looked_up_without_fragment_port_and_case() -> None:
    found = opened(response("https://orvane.example:443/a?b=1", page()))
    line = found.index.nearest("HTTPS://Orvane.example/a?b=1#part", 0)
    assert line is not None and line is found.pages[0].line


def test_a_resource_with_an_address_is_a_page_and_a_conversion_is_none() -> None:
    made = record("resource", page("Kept"), {"WARC-Target-URI": f"{HOST}/kept", "Content-Type": "text/html"})
    other = record("conversion", page("Converted"), {"WARC-Target-URI": f"{HOST}/a", "Content-Type": "text/html"})
    assert shown(opened(other + made)) == ["Kept"]


def test_a_revisit_without_what_it_stands_for_is_refused_alone() -> None:
    fields = {"WARC-Target-URI": f"{HOST}/x", "WARC-Payload-Digest": sha1(b"elsewhere")}
    revisit = record("revisit", http(b""), fields)
    found = opened(revisit + response(f"{HOST}/", page()))
    assert [one.line.address for one in found.pages if one.line] == [f"{HOST}/x", f"{HOST}/"]
    with pytest.raises(InputError) as caught:
        found.body(found.index.lines[0])
    assert caught.value.code == "revisit-unresolved"


def test_content_is_bounded() -> None:
    head = HttpHead("HTTP/1.1", 200, "OK", (("Content-Encoding", "br"),))
    for coded, name in ((brotli.compress(bytes(3_000_000)), "br"), (gzip.compress(bytes(3_000_000)), "gzip")):
        with pytest.raises(InputError) as caught:
            content_of(coded, HttpHead("HTTP/1.1", 200, "OK", (("Content-Encoding", name),)), 1_000_000)
        assert caught.value.code == "file-bomb"
    assert content_of(brotli.compress(bytes(10)), head, 10)[0] == bytes(10)
