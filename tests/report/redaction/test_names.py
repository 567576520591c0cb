"""Names are found in every writing, as whole words, and nothing else is."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.report.redaction.fold import fold, fold_plain
from desktop_app.report.redaction.names import Names, longer_words
from desktop_app.rows.redaction import Pseudonym


def names(*spellings: str) -> Names:
    return Names([Pseudonym(spellings, "Person A")])


def found(spelling: str, text: str) -> list[str]:
    return [text[one.start : one.end] for one in names(spelling).places(text)]


@pytest.mark.parametrize(
    ("spelling", "text", "places"),
    [
        ("Maryam Hadid", "MARYAM  hadid’s door", ["MARYAM  hadid"]),
        ("Maryam Hadid", "said Maryam\nHadid, 34", ["Maryam\nHadid"]),
        ("Maryam Hadid", "“Maryam\u00a0Hadid”", ["Maryam\u00a0Hadid"]),
        ("Maryam Hadid", "https://site.test/maryam-hadid.html", ["maryam-hadid"]),
        ("Maryam Hadid", "maryam_hadid_01.JPG @MaryamHadid", ["maryam_hadid", "MaryamHadid"]),
        ("Maryam Hadid", "https://site.test/?q=Maryam%20Hadid&x=1", ["Maryam%20Hadid"]),
        ("Maryam Hadid", "Mar\u00adyam Ha\u200bdid", ["Mar\u00adyam Ha\u200bdid"]),
        ("Maryam Hadid", "Ｍａｒｙａｍ Hadid", ["Ｍａｒｙａｍ Hadid"]),
        ("Maryam Hadid", "Maryam Hadidian, Hadid Maryam", []),
        ("Ann", "Anna cannot; Ann can. “Ann”", ["Ann", "Ann"]),
        ("José Ibáñez", "Jose\u0301 Iban\u0303ez and Jose Ibanez", ["Jose\u0301 Iban\u0303ez", "Jose Ibanez"]),
        ("O'Brien", "O’Brien, OBrien and O'Briens", ["O’Brien", "OBrien"]),
        ("Соловьёв", "СОЛОВЬЕВ, Соловьев и Соловьёва", ["СОЛОВЬЕВ", "Соловьев"]),
        ("Мар'яна", "Мар’яна й Мар’яни", ["Мар’яна"]),
        ("مريم حديد", "قالت مَرْيَم حَديد إن", ["مَرْيَم حَديد"]),
        ("مريم حديد", "ومريم حديد", ["مريم حديد"]),
        ("مريم حديد", "إلى لمريم حديد، فبمريم حديد", ["مريم حديد", "مريم حديد"]),
        ("مريم", "مريمان ومريم", ["مريم"]),
        ("الحديد", "للحديد والحديد وبالحديد", ["لحديد", "الحديد", "الحديد"]),
        ("أحمد", "احمد وأحـمد", ["احمد", "أحـمد"]),
        ("محمد", "رأيت محمدًا", ["محمدًا"]),
        ("王小明", "记者王小明说", ["王小明"]),
        ("မောင်မောင်", "ကိုမောင်မောင်က", ["မောင်မောင်"]),
        ("राम", "राम और रामायण", ["राम"]),
    ],
)
def test_a_name_is_found_as_it_is_written(spelling: str, text: str, places: list[str]) -> None:
    assert found(spelling, text) == places


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_normal_form_is_the_same_name(form: str) -> None:
    for name in ("José Ibáñez", "Соловьёв", "مُؤمن الآغا", "김민수", "Đặng Văn Ân"):
        text = f"by {unicodedata.normalize(form, name)}."  # type: ignore[arg-type]
        assert found(name, text) == [text[3:-1]]


@pytest.mark.parametrize("name", ["Maryam Hadid", "مريم حديد", "Соловьёв", "王小明"])
def test_names_in_addresses_and_escapes_are_read(name: str) -> None:
    once = quote(name)
    assert found(name, f"https://site.test/{once}/x") == [once]
    assert found(name, f"https://site.test/{once.lower()}/x") == [once.lower()]
    json_text = "".join(f"\\u{ord(letter):04x}" for letter in name)
    assert found(name, json_text) == [json_text]
    entities = "".join(f"&#{ord(letter)};" for letter in name)
    assert found(name, entities) == [entities]
    host = "xn--" + name.encode("punycode").decode("ascii") if not name.isascii() and " " not in name else ""
    assert not host or found(name, f"https://{host}/") == [host]


def test_the_longest_spelling_counts() -> None:
    both = Names([Pseudonym(("Hadid",), "Family"), Pseudonym(("Maryam Hadid",), "Person A")])
    text = "Maryam Hadid and Omar Hadid"
    assert [(text[p.start : p.end], p.who) for p in both.places(text)] == [("Maryam Hadid", 1), ("Hadid", 0)]


def test_words_that_begin_alike_are_offered_for_a_look() -> None:
    plan = [Pseudonym(("Иванов", "Ann"), "Person A")]
    assert longer_words(["Иванову сказал Иванов", "Anna, Ивановское"], plan) == ["Ивановское", "Иванову"]


def test_nothing_of_a_name_is_in_what_python_prints() -> None:
    one = Pseudonym(("Maryam Hadid",), "Person A", "at risk")
    assert repr(one) == "Pseudonym()" and "Maryam" not in repr(names("Maryam Hadid"))


@given(
    st.lists(
        st.one_of(
            st.text(max_size=8), st.sampled_from(["%D8%A7", "%25", "&#1575;", "&eacute;", "\\u0627", "xn--mgba3a"])
        )
    ).map("".join)
)
def test_what_is_only_searched_is_folded_as_what_is_replaced(text: str) -> None:
    assert fold_plain(text) == fold(text).text
