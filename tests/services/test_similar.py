"""Similar text: the words that tell an item apart find what is like it, in its own language, and are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app.capture.model import CapturedFile
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import people, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.similar import TERMS, similar_to
from desktop_app.storage.journal import Draft, new_entity
from tests.journeys.command_line import call, spoken
from tests.services.kept import keep

_TEXTS = {
    "Shells fall on the Sennet ford": "Shells fell on the crossing at Sennet ford; the ferry burned and the pontoon sank.",
    "The ferry of Sennet": "The ferry burned after shells struck the crossing. Witnesses saw the pontoon sink.",
    "A market day": "Cabbages and onions were sold at the market in Orvane, and nobody spoke of the weather.",
    "Паром у брода": "Паром сгорел после обстрела переправы, понтон утонул, сказали свидетели.",
    "Переправа": "На переправе сгорел паром; понтон затонул. Свидетели говорили об обстреле.",
    "حريق العبارة": "احترقت العبارة بعد قصف المعبر وغرق الجسر العائم، قال شهود.",
    "المعبر": "قال شهود إن القصف أصاب المعبر وإن العبارة احترقت والجسر العائم غرق.",
    "渡口起火": "炮击渡口之后，渡船起火，浮桥沉没，目击者说。",
    "浮桥沉没": "目击者说，炮击之后渡船起火，渡口的浮桥沉没。",
}
_LANGUAGES = ("en", "en", "en", "ru", "ru", "ar", "ar", "zh", "zh")


def _fill(archive: OpenArchive, filler: int = 30) -> dict[str, ItemId]:
    """The texts in four languages, among items that share a few everyday words."""
    found = {}
    for (title, text), language in zip(_TEXTS.items(), _LANGUAGES, strict=True):
        file = CapturedFile("text", "a.txt", "text/plain", text.encode())
        found[title] = keep(archive, title, [file])
        tagging.set_field(archive, found[title], "language", language)
    fields: list[dict[str, e.Value]] = [
        {"title": f"Day {n}: nobody was after the day", "language": "en"} for n in range(filler)
    ]
    archive.append([Draft(new_entity(), e.EntityCreate(type="item", fields=one)) for one in fields])
    return found


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> OpenArchive:
    return create(tmp_path / "case", "Case", "R1", home).archive


def test_each_language_finds_its_own_and_names_the_words(archive: OpenArchive) -> None:
    with archive:
        items = _fill(archive)
        pairs = (
            ("Shells fall on the Sennet ford", "The ferry of Sennet", "pontoon"),
            ("Паром у брода", "Переправа", "понтон"),
            ("حريق العبارة", "المعبر", "العائم"),
            ("渡口起火", "浮桥沉没", "浮桥"),
        )
        for one, other, word in pairs:
            found = similar_to(archive, items[one])
            assert [row.item for row in found.items] == [items[other]], one
            assert word in found.items[0].shared and set(found.items[0].shared) <= set(found.words)
            assert found.items[0].score > 0 and found.title == one
            assert [row.item for row in similar_to(archive, items[other]).items] == [items[one]]
        assert similar_to(archive, items["A market day"]).items == ()


def test_what_researchers_said_of_an_item_is_not_its_words(archive: OpenArchive) -> None:
    with archive:
        items = _fill(archive)
        note = "shells ferry pontoon crossing Sennet ford witnesses burned"
        tagging.note(archive, items["A market day"], note)
        assert similar_to(archive, items["A market day"]).items == ()


def test_at_most_so_many_words_and_items_and_nothing_of_what_was_withdrawn(archive: OpenArchive) -> None:
    with archive:
        words = [
            f"{a}{b}a"
            for a in ("kor", "mel", "tas", "bri", "nov", "ul")
            for b in ("den", "vik", "ros", "pel", "zum", "got")
        ]
        items = [keep(archive, " ".join(words), []) for _copy in range(4)]
        assert len(similar_to(archive, items[0]).words) == TERMS
        assert len(similar_to(archive, items[0], 2).items) == 2
        people.withdraw(archive, items[1], "safety")
        assert {row.item for row in similar_to(archive, items[0]).items} == set(items[2:])
        with pytest.raises(InputError, match="no such item"):
            similar_to(archive, items[1])


def test_an_item_without_words_is_like_nothing(archive: OpenArchive) -> None:
    with archive:
        item = keep(archive, "17 2026", [])
        keep(archive, "17 2026", [])
        assert similar_to(archive, item).words == () == similar_to(archive, item).items


def test_the_command_line_names_items_and_words(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        items = _fill(archive, 3)
    found = call(capsys, "similar", str(tmp_path / "case"), items["The ferry of Sennet"])
    (one,) = found["items"]
    assert one["item"] == items["Shells fall on the Sennet ford"] and "ferry" in one["shared"]
    assert "ferry" in spoken(capsys, "similar", str(tmp_path / "case"), items["The ferry of Sennet"])
    assert call(capsys, "similar", str(tmp_path / "case"), "x" * 32, code=3)["error"]["code"] == "no-such-item"
