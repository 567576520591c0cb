"""A WARC looked up by address: which record answers, what it says, and what a damaged or hostile file costs."""

from __future__ import annotations

import gzip
import io
import tracemalloc
import zlib
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.capture.web import warc_stream
from desktop_app.capture.web.http_body import BodyRefusedError, unchunked
from desktop_app.capture.web.warc_index import warcs_of
from desktop_app.capture.web.warc_lookup import Stored, look_through, stored
from desktop_app.capture.web.warc_stream import BrokenWarcError
from tests.capture.web.warcs import Said, warc

PAGE = "https://ridge.example/page"
NOON = datetime.fromisoformat("2026-03-02T12:00:00Z").timestamp()


def read(data: bytes, address: str = PAGE, at_s: float = NOON) -> Stored:
    """The answer that is chosen."""
    lookup = look_through(io.BytesIO(data), str)
    found = lookup.nearest(address, at_s)
    assert found is not None
    return stored(io.BytesIO(data), found, lookup)


@pytest.mark.parametrize("how", ["records", "plain", "whole"])
def test_every_answer_comes_back_byte_for_byte(how: str) -> None:
    answers = [Said(f"https://ridge.example/{n}", bytes([n]) * n * 9_000, "image/png") for n in range(1, 9)]
    data = warc(answers, how)
    for said in answers:
        assert read(data, said.address) == Stored(200, "image/png", "", said.body)


@pytest.mark.parametrize("how", ["records", "plain"])
def test_places_are_those_of_the_other_index(how: str) -> None:
    data = warc([Said(f"https://ridge.example/{n}", b"x" * 70_000 * n) for n in range(4)], how)
    lookup = look_through(io.BytesIO(data), str)
    (found,) = warcs_of(io.BytesIO(data))
    theirs = {record.address: record.offset for record in found.records}
    assert {key: ours[0].place.offset for key, ours in lookup.by_key.items()} == theirs


def test_the_nearest_in_time_answers() -> None:
    answers = [
        Said(PAGE, b"morning", date="2026-03-02T07:00:00Z"),
        Said(PAGE, b"noon", date="2026-03-02T12:00:30Z"),
        Said(PAGE, b"night", date="2026-03-02T23:00:00Z"),
    ]
    assert read(warc(answers)).body == b"noon"
    assert read(warc(answers[::-1])).body == b"noon"
    assert read(warc(answers), at_s=NOON - 18_000).body == b"morning"


def test_a_get_goes_before_a_post_that_is_nearer() -> None:
    answers = [
        Said(PAGE, b"asked", date="2026-03-02T07:00:00Z"),
        Said(PAGE, b"sent", method="POST", date="2026-03-02T12:00:00Z"),
    ]
    assert read(warc(answers)).body == b"asked"
    assert read(warc(answers[1:])).body == b"sent"


def test_a_whole_answer_goes_before_a_part_an_error_and_an_unchanged() -> None:
    answers = [
        Said(PAGE, b"whole", date="2026-03-02T07:00:00Z"),
        Said(PAGE, b"par", status="206 Partial Content", date="2026-03-02T12:00:00Z"),
        Said(PAGE, b"bad", status="503 Busy", date="2026-03-02T12:00:00Z"),
        Said(PAGE, b"", status="304 Not Modified", date="2026-03-02T12:00:00Z"),
    ]
    for kept, status in ((answers, 200), (answers[1:], 206), (answers[2:], 503), (answers[3:], 304)):
        assert read(warc(kept)).status == status


def test_a_redirect_says_where_it_leads() -> None:
    moved = Said(PAGE, status="301 Moved", headers=[("Location", "/other")])
    assert read(warc([moved])).location == "/other"


def test_a_revisit_has_the_bytes_of_the_first_visit() -> None:
    first = warc([Said("https://ridge.example/old", b"the same", "text/css")])
    digest = next(found[0].digest for found in look_through(io.BytesIO(first), str).by_key.values())
    again = Said(PAGE, mime="text/css", kind="revisit", headers=[("X-Digest", digest)])
    assert read(first + warc([again])) == Stored(200, "text/css", "", b"the same")
    with pytest.raises(BodyRefusedError, match="in another file"):
        read(warc([again]))


def test_resources_answer_as_they_are() -> None:
    said = Said("urn:text:https://ridge.example/", b"words", "text/plain", kind="resource")
    assert read(warc([said]), said.address) == Stored(200, "text/plain", "", b"words")


@pytest.mark.parametrize(
    ("name", "packed"),
    [
        ("gzip", gzip.compress(b"words")),
        ("deflate", zlib.compress(b"words")),
        ("deflate", zlib.compress(b"words")[2:-4]),
        ("gzip", b"words"),
        ("identity", b"words"),
    ],
)
def test_content_encodings_are_undone(name: str, packed: bytes) -> None:
    assert read(warc([Said(PAGE, packed, headers=[("Content-Encoding", name)])])).body == b"words"


@pytest.mark.parametrize("name", ["br-new", "zstd"])
def test_an_unknown_encoding_is_refused_not_shown_as_words(name: str) -> None:
    with pytest.raises(BodyRefusedError, match="cannot be decoded"):
        read(warc([Said(PAGE, b"\x01\x02", headers=[("Content-Encoding", name)])]))


def test_chunks_are_undone_and_those_undone_already_are_left() -> None:
    header = [("Transfer-Encoding", "chunked")]
    assert (
        read(warc([Said(PAGE, b"5;a=b\r\nwords\r\n6\r\n apart\r\n0\r\n\r\n", headers=header)])).body == b"words apart"
    )
    assert read(warc([Said(PAGE, b"words apart", headers=header)])).body == b"words apart"
    assert read(warc([Said(PAGE, b"5\r\nwordsX", headers=header)])).body == b"5\r\nwordsX"


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=8))
def test_any_chunks_are_put_together(parts: list[bytes]) -> None:
    wire = b"".join(f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"
    assert unchunked(wire) == b"".join(parts)


def test_a_body_that_unpacks_to_more_than_is_shown_is_refused() -> None:
    bomb = gzip.compress(bytes(65 * 1024 * 1024))
    data = warc([Said(PAGE, bomb, headers=[("Content-Encoding", "gzip")])])
    with pytest.raises(BodyRefusedError, match="too large"):
        read(data)


@pytest.mark.parametrize("how", ["records", "plain", "whole"])
def test_a_file_cut_off_anywhere_still_gives_what_is_whole(how: str) -> None:
    answers = [Said(f"https://ridge.example/{n}", bytes([65 + n]) * 40) for n in range(3)]
    data = warc(answers, how)
    for size in range(0, len(data), 7):
        cut = data[:size]
        lookup = look_through(io.BytesIO(cut), str)
        for key, found in lookup.by_key.items():
            try:
                body = stored(io.BytesIO(cut), found[0], lookup).body
            except BrokenWarcError:
                continue
            assert body == answers[int(key[-1])].body
    assert look_through(io.BytesIO(data[:-40]), str).broken


WHOLE = {
    how: warc([Said(f"https://ridge.example/{n}", b"words" * 50) for n in range(3)], how)
    for how in ("records", "plain")
}


@settings(max_examples=60)
@given(st.data())
def test_damage_gives_a_finding_or_less_and_nothing_else(data: st.DataObject) -> None:
    whole = bytearray(WHOLE[data.draw(st.sampled_from(sorted(WHOLE)))])
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, 2_000))] = data.draw(st.integers(0, 255))
    lookup = look_through(io.BytesIO(bytes(whole)), str)
    for found in [one for several in lookup.by_key.values() for one in several]:
        try:
            stored(io.BytesIO(bytes(whole)), found, lookup)
        except (BrokenWarcError, BodyRefusedError):
            continue


@pytest.mark.parametrize(("inside", "more"), [(b"A", b"A"), (b"\n", b"\n"), (b"WARC/1.0\r\nX: ", b"A")])
def test_headers_without_an_end_cost_no_memory(inside: bytes, more: bytes) -> None:
    """One header line, nothing but empty lines, one value: 64 MB packed into next to nothing."""
    bomb = io.BytesIO(gzip.compress(inside + more * (64 * 1024 * 1024), 1))
    tracemalloc.start()
    try:
        assert look_through(bomb, str).broken
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_too_many_records_are_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_stream, "MAX_RECORDS", 5)
    found = look_through(io.BytesIO(warc([Said(PAGE, b"x")] * 9)), str)
    assert found.broken == "too much"
    assert found.by_key[PAGE]


def test_a_head_without_an_end_spoils_only_itself() -> None:
    """Some tools store an answer's headers without the empty line after them."""
    bad = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-03-02T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    data = record % (b"https://ridge.example/bad", len(bad), bad) + warc([Said(PAGE, b"good")], "plain")
    assert read(data).body == b"good"
    assert read(data, "https://ridge.example/bad").body == b""


def test_it_can_be_stopped() -> None:
    class StoppedError(Exception):
        """Somebody stopped it."""

    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        look_through(io.BytesIO(warc([Said(PAGE)])), str, stop)
