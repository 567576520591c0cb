"""The .ts files say what the code says, in every language, and the .qm say what the .ts say."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from desktop_app.ui.words import CONTEXT, LANGUAGES, Words
from tests.words.__main__ import FOLDER
from tests.words.linguist import FORMS, Message, in_step, is_counted, read_ts, write_ts
from tests.words.spoken import said_in, spoken

_COUNTS = (*range(130), 1_000, 1_001, 1_000_000)


def _here(language: str) -> list[Message]:
    return [one for one in read_ts(FOLDER / f"attest_{language}.ts") if one.state not in ("vanished", "obsolete")]


def _fields(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def code() -> Mapping[str, Any]:
    """The texts of the code: reading it all takes seconds."""
    return spoken()


def test_every_language_has_its_forms() -> None:
    assert set(FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_in_step_with_the_code_and_nothing_waits(language: str, code: Mapping[str, Any]) -> None:
    said = {text for text in code if language != "en" or is_counted(text)}
    messages = _here(language)
    assert sorted(said - {one.source for one in messages}) == [], "new words: python3 dev.py words"
    assert sorted({one.source for one in messages} - said) == [], "words that are gone: python3 dev.py words"
    assert [one.source for one in messages if one.state == "unfinished" or not all(one.forms)] == []
    assert [one.source for one in messages if len(one.forms) != (FORMS[language] if one.counted else 1)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    """A counted sentence may say the number in words, such as "one" or "two"."""
    wrong = []
    for one in _here(language):
        wanted = _fields(one.source)
        wrong += [
            (one.source, form)
            for form in one.forms
            if _fields(form) != wanted and not (one.counted and _fields(form) == wanted - {"count"})
        ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_in_words_stands_only_where_it_is_one_number(language: str) -> None:
    """Forms that serve several numbers must say which."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"attest_{language}.qm"))
    for one in _here(language):
        if one.counted:
            silent = [n for n in _COUNTS if "{count}" not in str(translator.translate(CONTEXT, one.source, None, n))]
            assert set(silent) <= {0, 1, 2} and (len(silent) < 2 or language == "ar"), (one.source, silent)


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_of_the_window_stay(language: str) -> None:
    """Dots that promise a question, line ends, accelerators and keys in brackets."""
    for one in _here(language):
        for form in one.forms:
            for sign in ("…", "\n", "&"):
                assert form.count(sign) == one.source.count(sign), (one.source, form)
            assert form == form.strip() or one.source != one.source.strip(), (one.source, form)
            keys = one.source.rpartition("(")[2].removesuffix(")")
            if one.source.endswith(")") and ("Ctrl" in keys or len(keys) == 1):
                assert f"({keys})" in form, (one.source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_source_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"attest_{language}.qm"))
    messages = _here(language)
    stale = "compile anew: python3 dev.py words"
    for one in messages:
        if one.counted:
            heard = {translator.translate(CONTEXT, one.source, None, number) for number in _COUNTS}
            assert heard == set(one.forms), stale
        else:
            assert translator.translate(CONTEXT, one.source) == one.forms[0], stale
    assert not translator.translate(CONTEXT, "A sentence that nobody says.")


def test_a_counted_sentence_takes_the_form_of_its_number() -> None:
    said = {language: Words(language) for language in LANGUAGES}
    assert [said["en"]("{count} items", count=number) for number in (0, 1, 2, 1_234)] == [
        "0 items", "1 item", "2 items", "1,234 items"
    ]  # fmt: skip
    assert [said["ru"]("{count} entries", count=number) for number in (1, 3, 5, 11, 21, 1_000)] == [
        "1 запись", "3 записи", "5 записей", "11 записей", "21 запись", "1\u00a0000 записей"
    ]  # fmt: skip
    arabic = [said["ar"]("{count} entries", count=number) for number in (0, 1, 2, 3, 11, 100)]
    assert len(set(arabic)) == 6 and arabic[1:3] == ["قيد واحد", "قيدان"]
    assert arabic[3:] == ["3 قيود", "11 قيدًا", "100 قيد"]


def test_words_of_a_module_are_found() -> None:
    assert list(said_in('words("Open")\nwords("One" if x else "Two")\nprint("Other words")')) == ["Open", "One", "Two"]
    table = 'TABLE = {"a": "Some words", "Ctrl+N": "x"}\nwords(TABLE["a"])\n'
    assert list(said_in(f'"""What it does."""\n{table}f"piece of {{words}}"')) == ["Some words"]


def test_translations_stay_and_what_is_gone_is_marked() -> None:
    known = [Message("Open", ("Ouvrir",), ("a.py",)), Message("Gone", ("Parti",), ("a.py",))]
    now = in_step("fr", known, {"New": ["b.py"], "Open": ["b.py"], "{count} items": ["b.py"]})
    assert now == [
        Message("New", ("",), ("b.py",), "unfinished"),
        Message("Open", ("Ouvrir",), ("b.py",)),
        Message("{count} items", ("", ""), ("b.py",), "unfinished"),
        Message("Gone", ("Parti",), (), "vanished"),
    ]
    assert in_step("fr", now, {"Gone": ["c.py"]})[0] == Message("Gone", ("Parti",), ("c.py",))


def test_a_file_is_written_as_it_is_read() -> None:
    for language in FORMS:
        path = FOLDER / f"attest_{language}.ts"
        assert write_ts(language, read_ts(path)) == path.read_text("utf-8")


def test_arabic_sentences_begin_at_the_right() -> None:
    """A Latin word, or a name that is filled in, would turn the whole line round: a mark (U+200F) stands before it."""
    turned = re.compile(r"[^\w{\u200f]*([A-Za-z]|\{(?!count))")
    for one in _here("ar"):
        for form in one.forms:
            arabic = any("\u0620" <= letter <= "\u064a" for letter in form)
            assert not (arabic and turned.match(form)), (one.source, form)
