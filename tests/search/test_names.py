"""Names across scripts: what the key joins, what is offered, and that nothing is searched unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.search import names
from desktop_app.search.also import MOST, also_search
from desktop_app.search.analyzer import fold
from desktop_app.search.query import compile_query
from desktop_app.storage.fulltext_run import IndexWords
from tests.journeys.command_line import call
from tests.search.corpus import ANALYZER, fill, index, numbers, text

ALIKE = (
    ("Karim", "كريم", "Карим"),
    ("Muhammad", "محمد", "Мухаммад"),
    ("Jamil", "جميل", "Джамиль"),
    ("Sharif", "شريف", "Шариф"),
    ("Khalid", "خالد", "Халид"),
    ("Ibrahim", "إبراهيم", "Ибрагим"),
    ("Mansour", "منصور", "Мансур"),
    ("Mostafa", "مصطفى", "Мустафа"),
    ("Dremna", "درمنا", "Дремна"),
    ("Olviron", "أولفيرون", "Олвирон"),
    ("Karbel", "الكربل", "Карбель"),
)
"""The sixth is not alike: Russian writes h as g there."""


@pytest.fixture
def view(tmp_path: Path) -> Iterator[Connection]:
    with index(tmp_path) as made:
        yield made


def offers(view: Connection, query: str, groups: tuple[tuple[str, ...], ...] = ()) -> list[str]:
    return also_search(compile_query(query, ANALYZER, {}).root, groups, IndexWords(view), ANALYZER)


def test_the_key_is_the_same_in_three_scripts_for_all_but_one() -> None:
    keys = [{names.key(fold(name)) for name in row} for row in ALIKE]
    assert sum(len(found) == 1 for found in keys) == len(ALIKE) - 1


def test_names_in_other_scripts_are_offered_from_any_script(view: Connection) -> None:
    fill(view, [text(" ".join(row)) for row in ALIKE])
    for latin, arabic, cyrillic in ALIKE[:5]:
        row = {latin: fold(latin), arabic: fold(arabic), cyrillic: fold(cyrillic)}
        for name in row:
            assert set(offers(view, name)) == set(row.values()) - {row[name]}
    assert "اولفيرون" in offers(view, "Olviron")


def test_what_is_offered_is_not_searched(view: Connection) -> None:
    fill(view, [text("Karim"), text("كريم", "ar")])
    assert numbers(view, "Karim") == {0}
    assert offers(view, "Karim") == ["كريم"]
    assert offers(view, "Karim OR كريم") == []
    assert offers(view, "NOT Karim") == []


def test_short_keys_offer_nothing(view: Connection) -> None:
    fill(view, [text("رقه", "ar")])
    assert offers(view, "Raqa") == []


def test_aliases_come_first_and_phrases_have_them_too(view: Connection) -> None:
    fill(view, [text("كريم", "ar")])
    groups = (("Karim", "Old Karim"), ("Upper Tarn", "Тарн Верхний"), ("one", "two"))
    assert offers(view, "karim", groups) == ["Old Karim", "كريم"]
    assert offers(view, '"upper tarn" bridge', groups) == ["Тарн Верхний"]


def test_an_arabic_form_that_may_be_another_word_is_offered(view: Connection) -> None:
    fill(view, [text("زير ماء", "ar"), text("وزير", "ar")])
    assert offers(view, "زير") == ["وزير"]


def test_offers_are_bounded(view: Connection) -> None:
    fill(view, [text(" ".join("к" + "а" * n + "рим" for n in range(1, 40)), "ru")])
    assert len(offers(view, "Karim")) == MOST


def test_an_alias_by_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    assert call(capsys, "alias", folder, "Olvir", "أولفر", "Ольвир")["aliases"] == ["Ольвир", "أولفر"]
    assert call(capsys, "alias", folder, "Olvir", "أولفر")["aliases"] == ["Ольвир", "أولفر"]
    found = call(capsys, "search", folder, "olvir")
    assert (found["total"], found["also_search"]) == (0, ["Ольвир", "أولفر"])
    assert call(capsys, "alias", folder, "Olvir", " ", code=3)["error"]["code"] == "name-missing"


def test_the_cost_is_bounded_by_words_looked_at(view: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.search.also._MOST_LOOKED", 5)
    fill(view, [text(" ".join("كا" + "ب" * n for n in range(1, 9)) + " كريم", "ar")])
    assert offers(view, "Karim") == []
