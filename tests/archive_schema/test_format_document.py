"""The published tables of entities and entry kinds say what the types say, both ways, and what a real archive takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from archive_schema import entries as e
from archive_schema.fields import FIELDS, EntityType, Field
from desktop_app import paths
from desktop_app.rows.ids import ItemId
from desktop_app.services import archive as archives
from desktop_app.services import tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_words
from desktop_app.storage.queries import entities

DOCUMENT = Path(__file__).resolve().parents[2] / "resources" / "docs" / "archive-format.md"
COMMON = {"field.set", "tag.add", "tag.remove"}
VALUES = {"text": "words", "texts": "one; two", "flag": "yes", "number": "7"}
_FIELD = re.compile(r"`(\w+)`(\*?)(?: \((\w+)\))?")


@dataclass(frozen=True)
class Entity:
    """One row of the first table."""

    begins_with: str
    takes: frozenset[str]
    fields: dict[str, Field]


def rows(heading: str) -> list[list[str]]:
    part = DOCUMENT.read_text("utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def named(cell: str) -> list[str]:
    return re.findall(r"`([\w.]+)`", cell)


def entity_table() -> dict[str, Entity]:
    found = {}
    for name, begins, takes, fields in rows("Entities"):
        forms = {n: Field(k or "text", private == "*") for n, private, k in _FIELD.findall(fields)}
        found[name] = Entity(named(begins)[0], frozenset(named(takes)), forms)
    return found


def test_the_table_of_entities_is_that_of_the_types() -> None:
    table = entity_table()
    assert list(table) == list(get_args(EntityType)) == list(FIELDS)
    assert {name: row.fields for name, row in table.items()} == dict(FIELDS)


def test_the_table_of_kinds_is_that_of_the_types() -> None:
    found = {named(kind)[0]: (set(sort.split()), named(body)) for kind, sort, body in rows("Entry kinds")}
    assert found == {
        p.kind: (
            {word for word, holds in (("control", p.control), ("local", not p.content)) if holds},
            list(p.model_fields),
        )
        for p in e.PAYLOADS
    }


def test_every_verb_is_a_kind_and_every_kind_that_is_not_control_stands_in_the_text() -> None:
    text = DOCUMENT.read_text("utf-8").split("## Entities\n", 1)[1].split("## Entry kinds", 1)[0]
    words = {word for word in named(text) if "." in word}
    assert words <= set(e.BY_KIND)
    assert {kind for kind in e.BY_KIND if kind not in e.CONTROL_KINDS} <= words


@pytest.fixture
def archive(tmp_path: Path) -> OpenArchive:
    return archives.create(tmp_path / "case", "Case", "Ana", paths.home()).archive


def captured(archive: OpenArchive) -> Captured:
    return capture_words(archive, b"Orvane Ridge reports\n\nSome words of the market.\n", Stated())


def made(archive: OpenArchive, name: str) -> str:
    """An entity of that type, made as the program makes it."""
    item = captured(archive)
    special: dict[str, Callable[[], str]] = {
        "archive": lambda: first_entity(archive),
        "item": lambda: item.item,
        "capture": lambda: item.capture,
        "claim": lambda: claimed(archive, item.item),
        "dismissed suggestion": lambda: tagging.dismiss(archive, item.item, "f" * 32),
    }
    return special[name]() if name in special else tagging.new(archive, name.replace(" ", "-"), "A name")


def first_entity(archive: OpenArchive) -> str:
    with archive.reading() as view:
        return entities.archive_entity(view)


def claimed(archive: OpenArchive, item: ItemId) -> str:
    claim = tagging.add_claim(archive, item, tagging.NewClaim("statement", "Some words", status="claimed"))
    return claim.claim


@pytest.mark.parametrize("name", get_args(EntityType))
def test_a_real_archive_takes_what_the_table_says(archive: OpenArchive, name: str) -> None:
    row = entity_table()[name]
    with archive:
        entity = made(archive, name)
        for field, form in row.fields.items():
            tagging.set_field(archive, entity, field, VALUES[form.kind])
        with archive.reading() as view:
            assert {value.name for value in entities.field_values(view, entity)} == set(row.fields)
        tagging.tag(archive, entity, ["word"])
        assert tagging.untag(archive, entity, ["word"]) == ()
        kinds = [entry.kind for entry in archive.store.journal.of_entities([entity])]
    assert kinds[0] == row.begins_with
    assert set(kinds) <= {row.begins_with} | row.takes | COMMON
    assert set(kinds) >= {row.begins_with} | COMMON
