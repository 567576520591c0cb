"""Out as a WACZ and in again somewhere else: the same pages, byte for byte, with the same times."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.capture.web.surt import surt_key
from desktop_app.capture.web.warc_index import warcs_of
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.export import export
from desktop_app.sharing.model import BlobSource
from desktop_app.sharing.wacz import WaczContent, WaczFile, WaczLine, WaczPage, write_wacz
from tests.capture.readers.test_readers import facts
from tests.capture.web_archive.made import HOST, packed, page, response, site, wacz
from tests.capture.web_archive.test_hostile import ROWS
from tests.capture.web_archive.test_reading import opened


def pages_in(archive: OpenArchive, source: Path) -> list[tuple[str, str, str]]:
    """(title, bytes, their time) of every page of a web archive."""
    found = []
    for one in capture_sources(archive, [str(source)], Stated()):
        assert isinstance(one, Captured), one
        shown = reading.show(archive, one.item, one.capture)
        found.append((one.title, one.sha256, facts(shown, "imported")["captured at"]))
    return sorted(found)


@pytest.mark.parametrize(
    ("name", "data"),
    [("plain.warc", b"".join(site())), ("packed.warc.gz", packed(site())), ("package.wacz", wacz(site(), ROWS))],
)
def test_pages_come_back_as_they_went(home: Path, tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with create(tmp_path / "first", "First", "R1", home).archive as archive:
        first = pages_in(archive, tmp_path / name)
        done = export(archive, tmp_path / "out.wacz", "wacz")
        assert (done.rows, done.left_out) == (2, ())
        export(archive, tmp_path / "again.wacz", "wacz")
    assert (tmp_path / "out.wacz").read_bytes() == (tmp_path / "again.wacz").read_bytes()
    with create(tmp_path / "second", "Second", "R2", home).archive as archive:
        assert pages_in(archive, tmp_path / "out.wacz") == first
        assert len(first) == 2


def test_one_stored_file_goes_along_once(home: Path, tmp_path: Path) -> None:
    data = packed(site())
    (tmp_path / "in.warc.gz").write_bytes(data)
    with create(tmp_path / "first", "First", "R1", home).archive as archive:
        pages_in(archive, tmp_path / "in.warc.gz")
        export(archive, tmp_path / "out.wacz", "wacz")
    found = opened((tmp_path / "out.wacz").read_bytes(), "out.wacz")
    assert [file.name for file in found.files] == [f"archive/{hashlib.sha256(data).hexdigest()}.warc.gz"]
    assert found.described is not None
    assert all(state == "MATCH" for _name, state in found.described.hashes)


MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(1996, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(microsecond=0, tzinfo=UTC))


@given(
    st.lists(st.tuples(st.text("abc/é?=&%20", max_size=8), st.binary(max_size=300), MOMENTS), min_size=1, max_size=5),
    st.booleans(),
)
@example([("", b"one", MOMENT), ("?", b"other", MOMENT)], False)
@settings(max_examples=40, deadline=None)
def test_any_pages_come_back_with_their_times(parts: list[tuple[str, bytes, datetime]], pack: bool) -> None:
    """Addresses of any form; the same one twice at two times; times to the second, which is what a list of pages keeps."""
    rows = {(f"{HOST}/{path}", at.isoformat().replace("+00:00", "Z")): data for path, data, at in parts}
    records = [response(address, page("P") + data, WARC_Date=at) for (address, at), data in rows.items()]
    data = packed(records) if pack else b"".join(records)
    (found,) = warcs_of(io.BytesIO(data))
    blob = BlobSource(hashlib.sha256(data).hexdigest(), len(data), lambda: io.BytesIO(data))
    name = "a.warc.gz" if pack else "a.warc"
    out = io.BytesIO()
    write_wacz(out, WaczContent(
        title="T", created="2026-01-01T00:00:00Z", files=[WaczFile(name, blob)],
        pages=[WaczPage(str(at), one.address, one.date, "P") for at, one in enumerate(found.records)],
        lines=[
            WaczLine(surt_key(r.address), r.date, r.address, r.mime, r.status, r.digest, r.offset, r.length, name)
            for r in found.records
        ],
    ))  # fmt: skip
    again = opened(out.getvalue(), "a.wacz")
    back = {
        (
            one.line.address,
            datetime.fromtimestamp(one.line.at_ms / 1000, UTC).isoformat().replace("+00:00", "Z"),
        ): again.body(one.line).data
        for one in again.pages
        if one.line
    }
    assert back == {key: page("P") + data for key, data in rows.items()}
