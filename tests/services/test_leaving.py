"""What would they learn, read back from the bytes that leave; what stops an export until a person decides."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.errors import EnvironmentFaultError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.learning import LearnedRow
from desktop_app.services import reading, sharing, sheets, staging, stating, stops, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.services.custody import custody_of
from desktop_app.services.listing import Asked
from desktop_app.services.reporting import report as reporting
from desktop_app.services.search_log import log_search
from desktop_app.services.sending import Sending
from desktop_app.services.sharing import Lock
from tests.analysis.image.test_strip import picture
from tests.journeys.command_line import call

_DAY = "2026-05-20"
Capsys = pytest.CaptureFixture[str]


def _quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> Iterator[OpenArchive]:
    (tmp_path / "p.jpg").write_bytes(picture("JPEG"))
    (tmp_path / "a.txt").write_text("Ridge Daily\n\nMeet at 50.450100, 30.523400 said Mara.\n", "utf-8")
    with create(tmp_path / "case", "Case", "Ana Realname", home).archive as made:
        list(capture_sources(made, [str(tmp_path / name) for name in ("p.jpg", "a.txt")], Stated()))
        yield made


def _item(archive: OpenArchive, kind: str) -> ItemId:
    return next(row.item for row in reading.list_items(archive) if row.kind == kind)


def _by_kind(rows: tuple[LearnedRow, ...]) -> dict[str, tuple[str, ...]]:
    return {row.kind: row.values for row in rows}


def test_a_shared_file_tells_names_keys_positions_devices_and_hours(
    archive: OpenArchive, tmp_path: Path, home: Path
) -> None:
    staged = staging.stage_shared(archive, tmp_path / "s.attest", Sending(), home, _quiet)
    found = _by_kind(staged.learned)
    assert found["names"] == ("Ana Realname",)
    assert len(found["keys"]) == 2
    assert any(value.startswith("pair of coordinates") for value in found["positions"])
    assert any(value.replace(".", "").replace(", ", "").lstrip("-").isdigit() for value in found["positions"])
    assert found["hours"][0].startswith("Ana Realname: ")
    assert not (tmp_path / "s.attest").exists()


def test_what_stays_at_home_is_not_learned(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    wanted = Sending(withhold=frozenset(("names", "gps")))
    found = _by_kind(staging.stage_shared(archive, tmp_path / "s.attest", wanted, home, _quiet).learned)
    assert "names" not in found and "not looked into" not in found
    assert [value for value in found["positions"] if not value.startswith("pair of coordinates")] == []


def test_private_fields_are_learned_only_where_they_go_along(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    stating.state(archive, _item(archive, "article"), {"obtained_from": "Mara Velt"})
    for include, told in ((frozenset[str](), False), (frozenset(("names",)), True)):
        staged = staging.stage_shared(archive, tmp_path / "s.attest", Sending(include=include), home, _quiet)
        assert ("obtained from: Mara Velt" in _by_kind(staged.learned).get("told privately", ())) is told


def test_logged_searches_that_go_along_are_learned(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    log_search(archive, "mill", Asked("mill", ItemFilter()), "Who saw it burn.")
    found = _by_kind(staging.stage_shared(archive, tmp_path / "s.attest", Sending(), home, _quiet).learned)
    assert found["logged searches"] == ("mill – Who saw it burn.",)
    wanted = Sending([_item(archive, "article")])
    assert "logged searches" not in _by_kind(
        staging.stage_shared(archive, tmp_path / "t.attest", wanted, home, _quiet).learned
    )


def test_the_bytes_that_arrive_are_those_that_were_looked_at(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    out = tmp_path / "s.attest"
    staged = staging.stage_shared(archive, out, Sending(), home, _quiet)
    assert staging.let_go(archive, staged, out) == (out,)
    assert hashlib.sha256(out.read_bytes()).hexdigest() == staged.files[0].sha256
    assert not staged.folder.exists()
    assert sharing.inspect(out).items == 2
    receipts = [body for _entry, body in archive.store.journal.of_kind("receipt")]
    assert [body["file_sha256"] for body in receipts] == [staged.files[0].sha256]


def test_bytes_that_were_changed_on_the_way_do_not_leave(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    out = tmp_path / "s.attest"
    out.write_bytes(b"an older file")
    staged = staging.stage_shared(archive, out, Sending(), home, _quiet)
    staged.files[0].path.write_bytes(b"other bytes")
    with pytest.raises(EnvironmentFaultError) as refused:
        staging.let_go(archive, staged, out)
    assert refused.value.code == "export-differs"
    assert out.read_bytes() == b"an older file"


def test_of_an_encrypted_file_the_plain_one_inside_is_read(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    wanted = Sending(lock=Lock(passphrase="blue river lamp"))
    staged = staging.stage_shared(archive, tmp_path / "s.attest.age", wanted, home, _quiet)
    assert _by_kind(staged.learned)["names"] == ("Ana Realname",)
    assert [path.name for path in staged.folder.iterdir()] == ["s.attest.age"]
    assert staged.files[0].path.read_bytes().startswith(b"age-encryption.org/v1\n")


def test_a_report_tells_what_its_pages_and_its_manifest_hold(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    items = [row.item for row in reading.list_items(archive)]
    codes = staging.stage_report(archive, tmp_path / "r.pdf", reporting.Wanted(items), home, _quiet)
    named = staging.stage_report(archive, tmp_path / "r.pdf", reporting.Wanted(items, names=True), home, _quiet)
    assert "names" not in _by_kind(codes.learned)
    assert _by_kind(named.learned)["names"] == ("Ana Realname",)
    assert "positions" in _by_kind(codes.learned)
    written = staging.let_go(archive, codes, tmp_path / "r.pdf")
    assert [path.name for path in written] == ["r.pdf", "r.pdf.sha256"]
    digest = hashlib.sha256(written[0].read_bytes()).hexdigest()
    assert written[1].read_text() == f"{digest}  r.pdf\n"
    pages = sheets.Sheets(written[0])
    first = pages.sheet(0, 600)
    assert (first.pages, first.height) == (codes.pages, 600)
    assert len(set(first.rgb)) > 2
    with pytest.raises(InputError) as refused:
        pages.sheet(codes.pages, 600)
    assert refused.value.code == "no-such-sheet"
    pages.end()


_MARKED = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:iptc="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><iptc:PersonInImage><rdf:Bag><rdf:li>Mara Velt</rdf:li></rdf:Bag>
</iptc:PersonInImage><mwg:Regions rdf:parseType="Resource"><mwg:RegionList><rdf:Bag><rdf:li>
<rdf:Description mwg:Name="Davit Sool" mwg:Type="Face"/></rdf:li></rdf:Bag></mwg:RegionList></mwg:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def test_people_marked_in_a_pictures_own_metadata_are_learned(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    Image.new("RGB", (40, 40), "grey").save(tmp_path / "m.jpg", "JPEG", xmp=_MARKED)
    list(capture_sources(archive, [str(tmp_path / "m.jpg")], Stated()))
    staged = staging.stage_shared(archive, tmp_path / "s.attest", Sending(), home, _quiet)
    assert set(_by_kind(staged.learned)["people in pictures"]) == {"Mara Velt", "Davit Sool", "a face is marked"}


def test_an_extract_tells_codes_and_positions(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    found = _by_kind(staging.stage_extract(archive, tmp_path / "e.zip", Sending(), home, _quiet).learned)
    assert found["names"] == ("Researcher 1",)
    assert len(found["keys"]) == 1 and found["positions"]


@pytest.mark.parametrize(
    ("said", "because"),
    [
        ({"at_risk": "yes"}, ["at risk"]),
        ({"personal_information": "yes"}, ["no consent recorded"]),
        ({"personal_information": "yes", "consent_by": "Mara Velt", "consent_until": "2026-05-20"}, []),
        ({"personal_information": "yes", "consent_by": "Mara Velt", "consent_until": "2026-05-19"}, ["consent lapsed"]),
        ({"consent_by": "Mara Velt", "consent_until": "2026-04"}, ["consent lapsed"]),
        ({"consent_by": "Mara Velt", "consent_until": "2026"}, []),
        ({"consent_by": "Mara Velt", "consent_withdrawn": "yes"}, ["consent withdrawn"]),
        ({"at_risk": "yes", "personal_information": "yes"}, ["at risk", "no consent recorded"]),
        ({"graphic": "yes"}, []),
    ],
)
def test_what_stops_an_export(archive: OpenArchive, said: dict[str, str], because: list[str]) -> None:
    item = _item(archive, "article")
    stating.state(archive, item, said)
    found = stops.find_stops(archive, [item], _DAY)
    assert [row.because for row in found] == because
    assert {row.title for row in found} <= {"Ridge Daily"}
    assert stops.find_stops(archive, None, _DAY) == found
    other = _item(archive, "image")
    assert stops.find_stops(archive, [other], _DAY) == ()
    assert stops.without_stopped(archive, [item, other], found) == ((other,) if because else (item, other))


def test_a_source_at_risk_stops_its_items(archive: OpenArchive) -> None:
    item, other = _item(archive, "article"), _item(archive, "image")
    stating.state(archive, item, {"source": "The courier"})
    source = next(row for row in reading.list_entities(archive, "source") if row.name == "The courier")
    tagging.set_field(archive, source.entity, "at_risk", "yes")
    found = stops.find_stops(archive, [item])
    assert [(row.type, row.title, row.because) for row in found] == [("source", "The courier", "at risk")]
    assert stops.find_stops(archive, [other]) == ()
    assert stops.without_stopped(archive, [item, other], found) == (other,)


def test_a_decision_is_kept_in_the_journal_and_said_in_the_file(
    archive: OpenArchive, tmp_path: Path, home: Path
) -> None:
    item, out = _item(archive, "article"), tmp_path / "s.attest"
    stating.state(archive, item, {"at_risk": "yes"})
    with pytest.raises(InputError) as stopped:
        staging.stage_shared(archive, out, Sending(), home, _quiet)
    assert stopped.value.code == "export-stopped" and not list((archive.folder / "tmp").glob(".private-*"))
    wanted = Sending(despite="she has left the country")
    staged = staging.stage_shared(archive, out, wanted, home, _quiet)
    assert staged.decided == ((1, "at risk: she has left the country"),)
    assert not list(archive.store.journal.of_kind("custody.event"))
    staging.let_go(archive, staged, out)
    ((entry, body),) = archive.store.journal.of_kind("custody.event")
    assert entry.entity == item and body["detail"]["reason"] == "she has left the country"
    assert any("she has left the country" in row.what for row in custody_of(archive, item))
    assert sharing.inspect(out).decided == ("1 at risk: she has left the country",)


def test_the_command_line_obeys(capsys: Capsys, archive: OpenArchive, tmp_path: Path) -> None:
    stating.state(archive, _item(archive, "article"), {"personal_information": "yes"})
    folder = str(archive.folder)
    archive.close()
    calls = {
        "s.attest": ("share", folder, str(tmp_path / "s.attest")),
        "e.zip": ("share", folder, str(tmp_path / "e.zip"), "--extract"),
        "r.pdf": ("report", folder, str(tmp_path / "r.pdf")),
        "c.csv": ("export", folder, str(tmp_path / "c.csv"), "--format", "csv"),
    }
    for name, words in calls.items():
        refused = call(capsys, *words, code=3)
        assert refused["error"]["code"] == "export-stopped"
        assert not (tmp_path / name).exists()
        done = call(capsys, *words, "--despite", "agreed by phone")
        assert done["decided"] == [{"count": 1, "reason": "no consent recorded: agreed by phone"}]
        assert (tmp_path / name).exists()
    assert b"agreed by phone" in (tmp_path / "s.attest").read_bytes()
    seen = call(capsys, "share", folder, str(tmp_path / "p.attest"), "--preview", "--despite", "agreed by phone")
    assert {row["kind"] for row in seen["learned"]} >= {"names", "keys", "hours", "flags"}
    assert not (tmp_path / "p.attest").exists()
