"""Entries -> rows of the view, for kinds that few histories hold; and bodies that break their type."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from archive_schema.canonical import dumps
from archive_schema.projection.decode import valid_body
from archive_schema.projection.registers import Counted
from archive_schema.projection.rows import project_entity

SHA = "0" * 64


def said(kind: str, number: int = 0, **body: Any) -> Counted:
    return Counted(f"{kind}{number}", "a", number, 0, kind, "x", (), body)


def rows(*entries: Counted) -> list[tuple[str, dict[str, Any]]]:
    return project_entity(list(entries))


def test_a_derivative_follows_the_files_of_its_capture() -> None:
    asset = {"role": "original", "sha256": SHA, "mime": "image/png", "size_bytes": 1}
    body: dict[str, Any] = {"item": "i", "method": "file", "started_at": "", "ended_at": "", "assets": [asset]}
    small: dict[str, Any] = {"parent": SHA, "asset": asset | {"role": "thumbnail"}, "recipe": {"size": "320"}}
    found = [row for table, row in rows(said("asset.derive", 1, **small), said("capture.add", **body)) if "role" in row]
    assert [(row["position"], row["role"], row["parent"], row["recipe"]) for row in found] == [
        (0, "original", "", "{}"),
        (1, "thumbnail", SHA, '{"size": "320"}'),
    ]


def test_a_term_has_other_spellings() -> None:
    term = said("term.create", vocabulary="tag", label="bridge", colour="#fff")
    found = rows(term, said("term.alias", 1, label="جسر", language="ar"))
    assert [table for table, _row in found] == ["term", "term_word", "term_alias", "field", "field"]
    assert (found[0][1]["colour"], found[0][1]["key"]) == ("#fff", "")
    assert (found[2][1]["label"], found[2][1]["language"], found[2][1]["owner"]) == ("جسر", "ar", "x")
    assert [table for table, _row in rows(said("term.alias", language="ar", label="جسر"))] == ["term_alias"]


def _set(number: int, field: str, value: Any, *refs: str) -> Counted:
    return Counted(f"set{number}", "a", number, 0, "field.set", "x", refs, {"field": field, "value": value})


def _words(*entries: Counted) -> dict[str, int]:
    return {row["word"]: row["current"] for table, row in rows(*entries) if table == "term_word"}


def test_a_term_keeps_every_word_it_had() -> None:
    term = said("term.create", vocabulary="status", label="likely")
    renamed = _set(1, "label", "probable", term.id)
    assert _words(term, renamed) == {"likely": 0, "probable": 1}
    assert _words(term, renamed, _set(2, "label", "credible", "set1")) == {"credible": 1, "likely": 0, "probable": 0}
    assert _words(term, renamed, _set(2, "label", "credible", term.id)) == {"credible": 1, "likely": 0, "probable": 1}
    assert _words(term, _set(1, "label", None, term.id)) == {"likely": 1}
    assert _words(renamed) == {}


def test_where_people_differ_about_a_term_the_stricter_rule_holds_and_nothing_is_retired() -> None:
    term = said("term.create", vocabulary="status", label="likely", needs_reason=True, key="9")
    for entries in permutations((term, _set(1, "retired", True), _set(2, "retired", False), _set(3, "key", "8"),
                                 _set(4, "needs_reason", False))):  # fmt: skip
        row = dict(rows(*entries))["term"]
        assert (row["needs_reason"], row["retired"], row["key"], row["label"]) == (1, 0, "8", "likely")
    row = dict(rows(term, _set(1, "retired", True), _set(4, "needs_reason", False, term.id)))["term"]
    assert (row["needs_reason"], row["retired"]) == (0, 1)


def test_a_link_that_was_taken_back_has_no_row() -> None:
    added = said("link.add", type="part of", origin="i", target="c")
    ((table, row),) = rows(added)
    assert (table, row["type"], row["origin"], row["target"]) == ("link", "part of", "i", "c")
    assert rows(added, Counted("r", "a", 1, 0, "link.remove", "x", (added.id,), {})) == []


def test_custody_keeps_its_details() -> None:
    ((table, row),) = rows(said("custody.event", event="transfer", what="handed over", detail={"to": "R2"}))
    assert (table, row["event"], row["what"], row["detail"]) == (
        "custody_event", "transfer", "handed over", '{"to": "R2"}',
    )  # fmt: skip


def test_an_unknown_kind_has_no_rows() -> None:
    assert rows(said("later.kind", more="x")) == []


@pytest.mark.parametrize("body", [{}, {"target": 5, "text": "x"}, {"target": "a" * 32}, []])
def test_a_body_that_breaks_its_type_is_malformed(body: Any) -> None:
    assert valid_body("note.add", dumps({"body": body})) == (None, True)


def test_a_body_that_is_right_unknown_or_not_here() -> None:
    body = {"target": "a" * 32, "text": "x"}
    assert valid_body("note.add", dumps({"body": body})) == (body, False)
    assert valid_body("later.kind", dumps({"body": body})) == (None, False)
    assert valid_body("note.add", None) == (None, False)
    assert valid_body("note.add", b"no json") == (None, True)
