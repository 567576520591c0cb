"""Names across scripts: what the key joins, what is offered, and that nothing is searched unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.rows.search import SEEN
from desktop_app.search import names
from desktop_app.search.also import MOST, also_search
from desktop_app.search.folding import fold
from desktop_app.search.query import compile_query
from desktop_app.storage.fulltext_words import IndexWords
from desktop_app.storage.search_told import names_seen
from tests.journeys.command_line import call, spoken
from tests.search.corpus import ANALYZER, TODAY, Doc, fill, index, numbers, text

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
    return list(also_search(compile_query(query, ANALYZER, {}, today=TODAY).root, groups, IndexWords(view)).spellings)


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


@pytest.mark.parametrize(
    ("title", "pairs"),
    [
        ("Strikes on Dremna (درمنا) again", [("Dremna", "درمنا")]),
        ("Верхняя Орна (Upper Orna): мост", [("Верхняя Орна", "Upper Orna")]),
        ("«Дремна» （德雷姆纳）", [("«Дремна»", "德雷姆纳")]),
        ("Orna (Орна), Tarn (тарн)", [("Orna", "Орна"), ("Tarn", "тарн")]),
        ("Dremna (video)", []), ("Dremna (2024)", []), ("(درمنا)", []), ("Dremna (درمنا Dremna)", []), ("Dremna (درمنا", []), ("D2 (درمنا)", []),
        ("Dremnа (درمنا)", []),
    ],
)  # fmt: skip
def test_names_beside_each_other_in_a_title(title: str, pairs: list[tuple[str, str]]) -> None:
    assert list(names_seen(title)) == pairs


def test_names_seen_in_titles_come_last_and_say_so(view: Connection) -> None:
    pairs = ("Karim\nكامل", "Upper Tarn\nОрнава Река", "Karim\nКрасный")
    fill(view, [text("Karim كريم"), Doc((), values=tuple((SEEN, pair) for pair in pairs))])
    root = compile_query('karim "upper tarn"', ANALYZER, {}, today=TODAY).root
    found = also_search(root, (("Karim", "Old Karim"),), IndexWords(view))
    assert found.spellings == ("Old Karim", "كريم", "Красный", "كامل", "Орнава Река")
    assert found.seen_in_titles == ("Красный", "كامل", "Орнава Река")
    assert offers(view, "karim OR كامل OR красный") == ["كريم"]
    assert offers(view, "tarn") == ["Орнава Река"]


def test_a_title_that_is_gone_offers_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, page = str(tmp_path / "case"), tmp_path / "a.txt"
    page.write_text("Strikes on Dremna (كامل)\n\nMuch was hit.\n", "utf-8")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    item = call(capsys, "capture", folder, str(page))["captured"][0]["item"]
    assert call(capsys, "search", folder, "dremna")["seen_in_titles"] == ["كامل"]
    assert "Seen beside it in titles: كامل" in spoken(capsys, "search", folder, "dremna")
    call(capsys, "set", folder, item, "title", "Strikes")
    assert call(capsys, "search", folder, "dremna")["also_search"] == []


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
