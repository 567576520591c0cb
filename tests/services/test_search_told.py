"""What a real archive tells of its items is found by `is:`, `has:`, `author:`, `url:`, `place:` and `near:`, and in step with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.search.fields import TELLS
from desktop_app.services import listing, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.listing import ListWanted, list_ids
from desktop_app.storage.journal import Draft, new_entity

_AT = "2026-03-02T10:15:00Z"
_ASSET = e.Asset(role="original", sha256="1" * 64, mime="text/html", size_bytes=1)


def _item(archive: OpenArchive, capture: dict[str, Any], **fields: e.Value) -> str:
    item = new_entity()
    made = e.EntityCreate(type="item", fields={"kind": "article", "title": "x", **fields})
    record = e.CaptureAdd(
        item=item, **{"method": "file", "started_at": _AT, "ended_at": _AT, "assets": [_ASSET], **capture}
    )
    archive.append([Draft(item, made), Draft(new_entity(), record)])
    return item


def _claim(archive: OpenArchive, item: str, **parts: Any) -> str:
    claim, anchor = new_entity(), e.TextAnchor(start=0, end=1, quote="x", text_sha256="0" * 64)
    body = e.ClaimAdd(item=item, capture=new_entity(), claim_kind="figure", anchor=anchor, **parts)
    archive.append([Draft(claim, body)])
    return claim


def _translate(archive: OpenArchive, item: str) -> None:
    asset = _ASSET.model_copy(update={"role": "translation", "sha256": "f" * 64})
    recipe = {"language": "fr", "translator": "R2", "how": "human"}
    with archive.reading() as view:
        capture = view.exec_driver_sql("SELECT owner FROM capture WHERE item = ?", (item,)).scalar()
    archive.append([Draft(str(capture), e.AssetDerive(parent="1" * 64, asset=asset, recipe=recipe))])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OpenArchive]:
    with create(tmp_path / "case", "Case", "Ana", tmp_path / "home").archive as made:
        yield made


def _finds(archive: OpenArchive, query: str) -> set[str]:
    return set(list_ids(archive, ListWanted(query)).ids)


def test_what_an_item_is_and_has(archive: OpenArchive) -> None:
    gps = [
        e.Fact(name="latitude", value="40.25", how="imported"),
        e.Fact(name="longitude", value="-30.5", how="imported"),
    ]
    named = [e.Referenced(media="video", caption="a video")]
    roles = [
        _ASSET.model_copy(update={"role": role, "sha256": str(n) * 64})
        for n, role in enumerate(("original", "text", "proof", "ocr"))
    ]
    full = _item(
        archive, {"facts": gps, "referenced": named, "assets": roles}, inbox=True, graphic=True, personal_information=True, at_risk=True,
        authors=["Karim Ort"], published_at="2026-01-02", source=tagging.find_or_create(archive, "source", "Courier"),
    )  # fmt: skip
    _translate(archive, full)
    claim = _claim(archive, full, exculpatory=True, figure=e.Figure(value=7), attribution="a senior diplomat")
    tagging.note(archive, claim, "ask again")
    for kind in ("image", "video", "audio"):
        _item(archive, {}, kind=kind, parent=full)
    bare = _item(archive, {})
    for status in ("verified", "refuted"):
        archive.append([Draft(claim, e.ClaimAssess(status=status, reason="r"))])
    told = {f"{field}:{value}" for field, values in TELLS.items() for value in values}
    missed = {query for query in told if full not in _finds(archive, query)}
    assert missed == {"is:embedded"}
    assert {query for query in told if bare in _finds(archive, query)} == set()
    assert len(_finds(archive, "is:embedded")) == 3 and full not in _finds(archive, "is:embedded")
    assert _finds(archive, 'author:ort said-by:diplomat near:"40.25,-30.4" 10km') == {full}


def test_it_stays_in_step(archive: OpenArchive) -> None:
    item = _item(archive, {})
    assert _finds(archive, "is:inbox OR is:graphic OR has:image OR has:note") == set()
    tagging.set_field(archive, item, "graphic", "yes")
    tagging.note(archive, item, "ask")
    child = _item(archive, {}, kind="image", parent=item)
    for query in ("is:graphic", "has:note", "has:image NOT is:embedded"):
        assert _finds(archive, query) == {item}, query
    with archive.reading() as view:
        entry = view.exec_driver_sql("SELECT entry FROM entity WHERE owner = ?", (child,)).scalar()
    archive.append([Draft(new_entity(), e.Withdraw(reason_code="safety"), (str(entry),))])
    assert _finds(archive, "has:image") == set()


def test_addresses(archive: OpenArchive) -> None:
    first = _item(
        archive,
        {"address": "https://news.example.org/a/%D8%AD%D9%84%D8%A8", "final_address": "https://www.example.org/late"},
    )
    second = _item(archive, {"address": "http://xn--e1afmkfd.example/x"}, address="https://told.example/")
    for query, found in (
        ("url:example.org", {first}), ("url:news.example.org", {first}), ("url:www.example.org/late", {first}), ("url:حلب", {first}),
        ("url:https://news.example.org/a/حلب", {first}), ("url:https://news.example.org/a/%D8%AD*", {first}), ("url:late", {first}),
        ("url:пример.example", {second}), ("url:xn--e1afmkfd.example", {second}), ("url:told.example", {second}), ("url:org", {first}),
        ("url:example", {first, second}),
    ):  # fmt: skip
        assert _finds(archive, query) == found, query


def test_a_place_is_found_by_names_that_it_was_given_later(archive: OpenArchive) -> None:
    item = _item(archive, {}, place="Tarn")
    assert _finds(archive, "place:تارن") == set()
    with pytest.raises(InputError, match="has no place “Tarn” with coordinates"):
        list_ids(archive, ListWanted('near:"Tarn" 20km'))
    place = tagging.new(archive, "place", "Tarn")
    archive.append([Draft(place, e.FieldSet(field="aliases", value=["تارن"]))])
    assert _finds(archive, "place:تارن") == {item}
    tagging.set_field(archive, place, "latitude", "40.25")
    tagging.set_field(archive, place, "longitude", "-30.5")
    assert _finds(archive, "near:تارن 1km") == _finds(archive, 'near:"40.3,-30.5" 10km') == {item}
    assert _finds(archive, 'near:"41,-30.5" 10km') == set()


def test_a_refusal_points_into_what_was_typed_not_into_what_it_was_completed_to(archive: OpenArchive) -> None:
    for query, piece in (
        ("(mill staus:x bri", "staus:"),
        ("\u200fmill captured:soon “bri", "captured:soon"),
        ("mill near:Elsewhere 5km bri", "near:Elsewhere 5km"),
    ):
        for asked in (list_ids, listing.first_ids, listing.count_of):
            if asked is listing.first_ids and "near" in query:
                continue
            with pytest.raises(InputError) as caught:
                asked(archive, ListWanted(query, order=""))
            start, end = int(caught.value.details["start"]), int(caught.value.details["end"])
            assert query[start:end] == piece
