"""Hostile and damaged web archives: bounded in time and memory, what is whole is imported, the rest is said in one sentence."""

from __future__ import annotations

import gzip
import io
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from desktop_app.capture.web_archive import archive as opening
from desktop_app.capture.web_archive import scan as scanning
from desktop_app.capture.web_archive.archive import Opened
from desktop_app.capture.web_archive.window import whole
from desktop_app.capture.web_archive.zip_members import read_members
from desktop_app.errors import CancelledError, InputError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from tests.capture.readers.test_readers import Case, case
from tests.capture.web_archive.made import (
    AT,
    HOST,
    described,
    info,
    packed,
    page,
    pages_list,
    record,
    response,
    sha1,
    site,
    wacz,
    zipped,
)
from tests.capture.web_archive.test_reading import TITLES, opened, shown

__all__ = ["case"]
MEGABYTE = 1024 * 1024
ROWS = [{"url": f"{HOST}/", "ts": AT}, {"url": f"{HOST}/second", "ts": AT}]


def a_pair() -> tuple[bytes, bytes]:
    return response(f"{HOST}/a", page("A")), response(f"{HOST}/b", page("B"))


def bounded(work: Callable[[], Opened], megabytes: int = 24, seconds: float = 20.0) -> Opened:
    """Run it, and hold it to memory and time."""
    tracemalloc.start()
    started = time.process_time()
    try:
        return work()
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < megabytes * MEGABYTE
        assert time.process_time() - started < seconds


@pytest.mark.parametrize("pack", [lambda records: b"".join(records), packed])
def test_a_cut_file_gives_what_is_whole(pack: Callable[[list[bytes]], bytes]) -> None:
    data = pack(site())
    found = opened(data[:-40])
    assert shown(found) == TITLES[:1]
    assert found.is_damaged
    assert len(found.scanned.damage) == 1


@pytest.mark.parametrize("length", [0, 10, 100_000, 10**14])
def test_a_length_that_lies_costs_that_record_alone(length: int) -> None:
    a, b = a_pair()
    liar = record("resource", b"x" * 50, {"WARC-Target-URI": "urn:x"}, length=length)
    for data in (a + liar + b, packed([a, liar, b])):
        found = opened(data)
        assert shown(found) == ["A", "B"], length
        assert found.is_damaged


def test_a_head_without_end_is_given_up() -> None:
    a, b = a_pair()
    endless = b"WARC/1.1\r\nWARC-Type: " + b"x" * (40 * MEGABYTE)
    data = packed([a, endless, b])
    found = bounded(lambda: opened(data), megabytes=12)
    assert shown(found) == ["A", "B"]
    assert found.scanned.damage[0][1] == "a header line is longer than is read"
    data = packed([a, b"WARC/1.1\r\n" + b"A: b\r\n" * 5_000_000, b])
    found = bounded(lambda: opened(data), megabytes=12)
    assert shown(found) == ["A", "B"]


def test_a_gzip_bomb_is_given_up() -> None:
    data = bomb_of(400)
    with pytest.raises(InputError) as caught:
        bounded(lambda: opened(data), megabytes=8, seconds=30)
    assert caught.value.code == "file-bomb"


def bomb_of(megabytes: int) -> bytes:
    """One packed record that unpacks to so much."""
    head = record("resource", b"", {"WARC-Target-URI": "urn:x"}, length=megabytes * MEGABYTE, end=b"")
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0) as stream:
        stream.write(head)
        for _ in range(megabytes):
            stream.write(bytes(MEGABYTE))
        stream.write(b"\r\n\r\n")
    return out.getvalue()


def test_damage_without_end_is_not_followed_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = a_pair()
    noise = b"\x1f\x8b\x08" * 200_000
    found = bounded(lambda: opened(packed([a]) + noise + packed([b])), seconds=60)
    assert shown(found)[:1] == ["A"]
    monkeypatch.setattr(scanning, "MAX_DAMAGE", 3)
    broken = b"WARC/1.1\r\nContent-Length: x\r\n\r\n" * 10
    found = opened(a + broken + b)
    assert found.scanned.damage[-1][1] == "too much is damaged: the rest was not read"


def test_more_records_than_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "MAX_RECORDS", 3)
    with pytest.raises(InputError) as caught:
        opened(b"".join(site()))
    assert caught.value.code == "web-archive-too-long"


def test_a_circle_of_redirects_ends() -> None:
    rounds = [
        response(f"{HOST}/{a}", b"", status="HTTP/1.1 302 Found", more=f"Location: {HOST}/{b}\r\n")
        for a, b in ("xy", "yx")
    ]
    rows = [{"url": f"{HOST}/x", "ts": AT}]
    found = opened(wacz([*rounds, *site()], rows), "round.wacz")
    assert [one.line.status for one in found.pages if one.line] == [302]


def test_a_charset_that_does_not_exist_is_no_reason_to_stop(case: Case) -> None:
    (one,) = case.all("odd.warc", response(f"{HOST}/", page("Odd"), mime="text/html; charset=klingon"))
    assert one.title == "Odd"


# Packages


def raw_zip(members: list[tuple[str, bytes]]) -> bytes:
    """A ZIP with any names, also twice: others of their length are put in first and then written over."""
    stand_ins = [chr(ord("q") + at) * len(name) for at, (name, _data) in enumerate(members)]
    data = zipped({stand_in: content for stand_in, (_name, content) in zip(stand_ins, members, strict=True)})
    for stand_in, (name, _content) in zip(stand_ins, members, strict=True):
        data = data.replace(stand_in.encode(), name.encode())
    return data


def overlapping() -> bytes:
    """Two lines of the directory that lead to the same bytes."""
    data = bytearray(zipped({"archive/a.warc": b"x" * 100, "archive/b.warc": b"x" * 100}))
    first, second = (at for at in range(len(data)) if data[at : at + 4] == b"PK\x01\x02")
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def one_in_another() -> bytes:
    """A member whose bytes are another member, header and all (a quoted overlap): each by itself is as it must be."""
    inner = zipped({"archive/b.warc": b"y" * 50})
    inner = inner[: inner.index(b"PK\x01\x02")]
    data = bytearray(zipped({"archive/a.warc": inner, "archive/b.warc": b"y" * 50}))
    last = data.rindex(b"PK\x01\x02")
    data[last + 42 : last + 46] = struct.pack("<I", data.index(inner))
    return bytes(data)


def lying_size() -> bytes:
    """A stored member that claims to be longer than it is."""
    data = bytearray(zipped({"archive/a.warc": b"x" * 100}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 5_000)
    return bytes(data)


def other_local_name() -> bytes:
    data = bytearray(zipped({"archive/a.warc": b"x" * 100}))
    data[30 + len("archive/")] = ord("b")
    return bytes(data)


def locked() -> bytes:
    data = bytearray(zipped({"archive/a.warc": b"x" * 100}))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (raw_zip([("archive/../../out.warc", b"x")]), "file-names-outside"),
        (raw_zip([("/etc/out.warc", b"x")]), "file-names-outside"),
        (raw_zip([("archive\\..\\out.warc", b"x")]), "file-names-outside"),
        (raw_zip([("C:out.warc", b"x")]), "file-names-outside"),
        (raw_zip([("archive/a\x00.warc", b"x")]), "file-names-outside"),
        (raw_zip([("archive/a.warc", b"x"), ("archive/A.WARC", b"y")]), "file-damaged"),
        (overlapping(), "file-damaged"),
        (one_in_another(), "file-damaged"),
        (lying_size(), "file-damaged"),
        (other_local_name(), "file-damaged"),
        (locked(), "file-locked"),
        (zipped({"archive/a.warc": bytes(40 * MEGABYTE)}, zipfile.ZIP_DEFLATED), "file-bomb"),
        (zipped({"archive/a.warc": b"x"})[:-30], "file-damaged"),
        (zipped({"archive/a.warc": b"x" * 100}, zipfile.ZIP_BZIP2), "file-damaged"),
    ],
)
def test_a_package_that_is_not_as_it_must_be(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_members(whole(io.BytesIO(data)))
    assert caught.value.code == code


def test_a_package_with_its_directory_cut_off_gives_what_is_whole() -> None:
    data = wacz(site(), ROWS)
    found = opened(data[: data.index(b"pages/pages.jsonl")], "cut.wacz")
    assert shown(found) == TITLES
    assert "cut off" in found.unread[0]


def test_hashes_that_do_not_match_are_said_and_the_pages_imported(case: Case) -> None:
    members = described({"archive/a.warc": b"".join(site()), "pages/pages.jsonl": pages_list(ROWS)})
    members["archive/a.warc"] = members["archive/a.warc"].replace(b"four trucks", b"five trucks")
    members["datapackage.json"] += b" "
    found = case.all("altered.wacz", zipped(members))
    assert [one.title for one in found] == TITLES
    for said in ("archive/a.warc is not what", "description is not what", "the page is not what"):
        assert said in found[0].damage
    view = case.view(found[0])
    assert view.capture is not None
    told = {f["name"]: f["value"] for f in view.capture.record["facts"]}
    assert told["hash of archive/a.warc"] == told["hash of datapackage.json"] == "MISMATCH"
    assert told["hashes of the package"] == "1 of 3 match"


@pytest.mark.parametrize(
    "package", [b"", b"{", b"[]", b'{"resources": 3}', b'{"resources": [{"path": 3}]}', b"[" * 200_000]
)
def test_a_description_that_is_no_description(package: bytes) -> None:
    members = described({"archive/a.warc": b"".join(site()), "pages/pages.jsonl": pages_list(ROWS)})
    found = opened(zipped(members | {"datapackage.json": package}), "odd.wacz")
    assert shown(found) == TITLES
    assert found.described is not None and found.described.state("archive/a.warc").startswith("NOT CHECKED")


def test_lists_that_are_odd() -> None:
    lines = (
        pages_list(ROWS[:1])
        + b"{broken\n"
        + b"[" * 100_000
        + b'\n{"url": 3}\n"text"\n{"url": "x", "ts": [], "title": {}}\n'
    )
    found = opened(zipped(described({"archive/a.warc": b"".join(site()), "pages/pages.jsonl": lines})), "odd.wacz")
    assert [one.line is None for one in found.pages] == [False, True]
    assert found.unread == ["pages/pages.jsonl: 4 lines that cannot be read"]


def test_what_cannot_be_captured_is_an_outcome_and_the_rest_goes_on(case: Case) -> None:
    """A page that is listed and not inside, a revisit of nothing, a bomb for a page, a cut end; and two good pages."""
    bomb = response(f"{HOST}/bomb", gzip.compress(bytes(80 * MEGABYTE)), more="Content-Encoding: gzip\r\n")
    lost = record(
        "revisit", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        {"WARC-Target-URI": f"{HOST}/lost", "WARC-Payload-Digest": sha1(b"elsewhere")},
    )  # fmt: skip
    rows = [*ROWS, {"url": f"{HOST}/not-inside", "ts": AT}, {"url": f"{HOST}/lost"}, {"url": f"{HOST}/bomb"}]
    cut = response(f"{HOST}/cut", page("Cut"))[:-60]
    (case.folder / "odd.wacz").write_bytes(wacz([*site(), bomb, lost, cut], rows))
    found = list(capture_sources(case.archive, [str(case.folder / "odd.wacz")], Stated()))
    assert [one.title if isinstance(one, Captured) else one.code for one in found] == [
        *TITLES, "page-not-inside", "revisit-unresolved", "file-bomb", "web-archive-damaged",
    ]  # fmt: skip
    assert [one.source.rpartition("/")[2] for one in found][-2:] == ["odd.wacz#5", "odd.wacz"]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("none.warc", info(), "web-archive-no-page"),
        ("none.wacz", zipped(described({"pages/pages.jsonl": pages_list([])})), "web-archive-no-page"),
        ("slip.wacz", raw_zip([("archive/../../out.warc", b"x")]), "file-names-outside"),
    ],
)
def test_a_refused_web_archive_leaves_nothing_behind(case: Case, name: str, data: bytes, code: str) -> None:
    before = sorted(case.archive.blobs.names())
    (case.folder / name).write_bytes(data)
    (one,) = capture_sources(case.archive, [str(case.folder / name)], Stated())
    assert isinstance(one, Refused) and one.code == code
    assert sorted(case.archive.blobs.names()) == before
    assert reading.item_ids(case.archive, ItemFilter()) == []
    assert not [path for path in (case.archive.folder / "tmp").rglob("*") if path.is_file()]


def test_a_person_can_stop_it_while_it_is_opened(case: Case) -> None:
    (case.folder / "orvane.warc").write_bytes(b"".join(site()))
    before = sorted(case.archive.blobs.names())
    asked = iter([False, False, True])
    with pytest.raises(CancelledError):
        list(
            capture_sources(
                case.archive, [str(case.folder / "orvane.warc")], Stated(), cancelled=lambda: next(asked, True)
            )
        )
    assert sorted(case.archive.blobs.names()) == before


def test_the_bounds_are_those_of_a_laptop() -> None:
    assert (scanning.MAX_RECORDS, opening.MAX_PAYLOAD_BYTES) == (400_000, 64 * MEGABYTE)
