"""Bytes to text: the order BOM, UTF-8, declared label, detector; on our own sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.charset import decode

SENTENCES = {
    "fr": "Le préfet a déclaré que les blessés étaient hébergés à l’école, où l’eau manquait déjà depuis février.",
    "de": "Die Behörde erklärte, für die Verschütteten gäbe es täglich weniger Hoffnung; Geräte fehlten völlig.",
    "es": "El niño y su compañero murieron mañana y noche después, según explicó el médico de la región montañosa.",
    "pl": "Mieszkańcy twierdzą, że żołnierze weszli do wsi o świcie i zabrali pięciu mężczyzn oraz całą żywność.",
    "tr": "Görgü tanıkları, köye giren askerlerin beş kişiyi götürdüğünü ve evleri ateşe verdiğini söyledi.",
    "ru": "Свидетели рассказали, что утром солдаты вошли в деревню, увели пятерых мужчин и сожгли школу у реки.",
    "uk": "Свідки розповіли, що вранці солдати увійшли до села, забрали п’ятьох чоловіків і спалили школу біля річки.",
    "el": "Οι μάρτυρες είπαν ότι το πρωί στρατιώτες μπήκαν στο χωριό και πήραν μαζί τους πέντε άνδρες από το σχολείο.",
    "ar": "قال شهود إن جنودا دخلوا القرية في الصباح واقتادوا خمسة رجال وأحرقوا المدرسة القريبة من النهر.",
    "he": "עדים סיפרו כי בבוקר נכנסו חיילים לכפר, לקחו חמישה גברים ושרפו את בית הספר ליד הנהר.",
    "zh": "目击者说，士兵清晨进入村庄，带走了五名男子，并烧毁了河边的学校，村民们至今不敢回家。",
    "ja": "目撃者によると、兵士たちは朝に村に入り、五人の男性を連れ去り、川のそばの学校に火をつけたという。",
    "ko": "목격자들은 군인들이 아침에 마을에 들어와 남자 다섯 명을 데려가고 강가의 학교에 불을 질렀다고 말했다.",
}
PAIRS = [
    ("fr", "cp1252"),
    ("fr", "iso-8859-15"),
    ("de", "iso-8859-1"),
    ("es", "cp1252"),
    ("pl", "cp1250"),
    ("pl", "iso-8859-2"),
    ("tr", "cp1254"),
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("uk", "cp1251"),
    ("el", "cp1253"),
    ("ar", "cp1256"),
    ("he", "cp1255"),
    ("zh", "gb18030"),
    ("zh", "big5"),
    ("ja", "shift_jis"),
    ("ja", "euc-jp"),
    ("ko", "euc-kr"),
]


def encodable(language: str, encoding: str) -> str:
    text = SENTENCES[language]
    if encoding == "big5":
        text = "目擊者說，士兵清晨進入村莊，帶走了五名男子，並燒毀了河邊的學校，村民們至今不敢回家。"
    return text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
@pytest.mark.parametrize("times", [1, 12])
def test_without_a_declaration(language: str, encoding: str, times: int) -> None:
    text = encodable(language, encoding) * times
    found = decode(text.encode(encoding))
    assert (found.text, found.reason, found.label) == (text, "guessed", "")


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
def test_a_declared_label_is_obeyed(language: str, encoding: str) -> None:
    text = encodable(language, encoding)
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={encoding}"></head>{text}'
    found = decode(page.encode(encoding))
    assert (found.text, found.reason, found.label) == (page, "declared", encoding)
    assert decode(text.encode(encoding), encoding).text == text


@pytest.mark.parametrize("label", [None, "gb2312", "windows-1252", "utf-16"])
def test_utf8_comes_before_the_label(label: str | None) -> None:
    for text in SENTENCES.values():
        found = decode(text.encode(), label)
        assert (found.text, found.encoding, found.reason) == (text, "utf-8", "utf-8")


def test_a_page_saved_again_as_utf8_keeps_its_old_label_in_vain() -> None:
    page = f'<meta charset="GB2312">{SENTENCES["zh"]}'
    found = decode(page.encode())
    assert (found.text, found.reason, found.label) == (page, "utf-8", "GB2312")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    found = decode(mark + SENTENCES["ru"].encode(encoding), "koi8-r")
    assert (found.text, found.reason) == (SENTENCES["ru"], "bom")


def test_pure_ascii_bytes_obey_the_label() -> None:
    raw = SENTENCES["ja"].encode("iso-2022-jp")
    assert raw.isascii()
    assert decode(raw, "iso-2022-jp").text == SENTENCES["ja"]
    assert decode(b"plain words").encoding == "utf-8"


def test_one_stray_byte_loses_one_character_alone() -> None:
    french = SENTENCES["fr"].replace("’", "'")
    found = decode(french.encode("cp1252") + b"\x81", "iso-8859-1")
    assert found.text.startswith(french)
    chinese = SENTENCES["zh"].encode("gbk") + b"\x80" + SENTENCES["zh"].encode("gbk")
    assert decode(chinese, "gb2312").text.count(SENTENCES["zh"][:20]) == 2


def test_nearly_utf8_is_utf8_and_short_latin1_is_not() -> None:
    assert decode(SENTENCES["ru"].encode() + b"\xff").reason == "utf-8"
    assert decode("Un été à Vareth".encode("cp1252"), "iso-8859-1").text == "Un été à Vareth"


@pytest.mark.parametrize("label", ["", "x-unknown", "utf-8", "replacement", "\x00"])
def test_a_label_that_means_nothing_is_no_harm(label: str) -> None:
    assert decode(SENTENCES["ru"].encode("cp1251"), label).text == SENTENCES["ru"]


@given(
    st.binary(max_size=300), st.none() | st.sampled_from(["utf-8", "gbk", "shift_jis", "iso-2022-jp", "x-user-defined"])
)
def test_any_bytes_become_some_text(raw: bytes, label: str | None) -> None:
    found = decode(raw, label)
    assert found.reason in ("bom", "utf-8", "declared", "guessed")
    assert isinstance(found.text, str)


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()).text == text
