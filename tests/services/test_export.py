"""Open formats against their own rules: nothing is flattened, people are fingerprints, what is unknown is left out."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive_schema.signing import fingerprint
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.export import export
from tests.services.draft.case import case, claim_on

_GREY = "The Grey Column took responsibility for the attack on the northern bridge"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    with case(tmp_path_factory.mktemp("case")) as made:
        yield made


def _exported(archive: OpenArchive, folder: Path, form: str) -> list[dict[str, Any]]:
    done = export(archive, folder / "out", form, "a test")
    found: list[dict[str, Any]] = json.loads((folder / "out").read_text("utf-8"))
    assert done.rows == len(found)
    return found


def _no_names(archive: OpenArchive, text: str) -> None:
    """Members are not told by name, nor private persons."""
    for name in (*reading.names(archive).values(), "Salma Dareen", "Idris Quell"):
        assert f'"{name}"' not in text and f",{name}," not in text


def test_annotations_keep_every_standing_assessment_apart(archive: OpenArchive, tmp_path: Path) -> None:
    found = {one["id"]: one for one in _exported(archive, tmp_path, "jsonld")}
    _no_names(archive, (tmp_path / "out").read_text("utf-8"))
    grey = found[f"urn:attest:claim:{claim_on(archive, _GREY)}"]
    assert grey["assessorsDiffer"] is True
    assert {(body["status"], body["about"]) for body in grey["body"]} == {
        ("verified", "content"),
        ("disputed", "content"),
    }
    assert len({body["creator"]["id"] for body in grey["body"]}) == 2
    assert not any(" / " in body["value"] for body in grey["body"])
    quoted = found[f"urn:attest:claim:{claim_on(archive, 'كنا نعرف كل بيت بلون بابه')}"]
    assert quoted["saidBy"] == "سلمى دارين"
    for one in found.values():  # Web Annotation Data Model, 3.1 to 4.2
        assert one["@context"][0] == "http://www.w3.org/ns/anno.jsonld" and one["type"] == "Annotation"
        assert one["target"]["source"].startswith("urn:attest:item:") and one["body"]
        for selector in one["target"]["selector"]:
            assert selector["type"] in {"FragmentSelector", "TextQuoteSelector", "TextPositionSelector", "SvgSelector"}
            if selector["type"] == "FragmentSelector" and "=" in selector["value"] and "page" not in selector["value"]:
                assert selector["conformsTo"] == "http://www.w3.org/TR/media-frags/"
            if selector["type"] == "TextPositionSelector":
                assert 0 <= selector["start"] < selector["end"]
        for body in one["body"]:
            assert body["type"] == "TextualBody" and body["format"] == "text/plain" and body["value"]


def test_reviews_say_who_said_it_and_what_they_are_about(archive: OpenArchive, tmp_path: Path) -> None:
    found = _exported(archive, tmp_path, "claimreview")
    _no_names(archive, (tmp_path / "out").read_text("utf-8"))
    grey = [one for one in found if one["claimReviewed"] == _GREY]
    assert {one["reviewRating"]["alternateName"] for one in grey} == {"verified (content)", "disputed (content)"}
    assert {one["reviewAspect"] for one in grey} == {"content"} and len({one["@id"] for one in grey}) == 2
    said = next(one for one in found if one["claimReviewed"].startswith("We carried them"))
    assert said["itemReviewed"]["author"]["name"] == "Mara Ridge" and said["reviewAspect"] == "saying"
    assert said["itemReviewed"]["appearance"]["@type"] == "CreativeWork" and said["itemReviewed"]["appearance"]["name"]
    for one in found:
        assert "ratingValue" not in one["reviewRating"] and one["claimReviewed"] and one["datePublished"].endswith("Z")
        assert one["author"]["identifier"] in {fingerprint(member) for member in reading.names(archive)}


def test_references_are_csl_json(archive: OpenArchive, tmp_path: Path) -> None:
    item = next(row.item for row in reading.list_items(archive) if row.kind == "article")
    tagging.set_field(archive, item, "published_at", "2024-10")
    found = _exported(archive, tmp_path, "csl")
    types = {"article-newspaper", "graphic", "motion_picture", "song", "report", "personal_communication", "document"}
    for one in found:
        assert one["type"] in types and one["id"] and "" not in one.values()
        for date in (one[name] for name in ("issued", "accessed") if name in one):
            assert 1 <= len(date["date-parts"][0]) <= 3 and all(isinstance(part, int) for part in date["date-parts"][0])
    assert next(one for one in found if one["id"] == item)["issued"] == {"date-parts": [[2024, 10]]}


def test_the_table_has_a_line_for_each_standing_assessment(archive: OpenArchive, tmp_path: Path) -> None:
    done = export(archive, tmp_path / "out.csv", "csv", "a test")
    text = (tmp_path / "out.csv").read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert done.rows == len(rows)
    _no_names(archive, text)
    grey = [row for row in rows if row["quote"] == _GREY]
    assert {(row["status"], row["assessors_differ"]) for row in grey} == {("verified", "True"), ("disputed", "True")}
    assert {row["reason"] for row in grey} == {"A second statement names it.", "Nobody knows the group."}
