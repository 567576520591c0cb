"""Whatever a report's content holds: no name is left, the rest stays as it was, and claims stand where they stood."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive_schema.canonical import sha256_hex
from desktop_app.report import model, model_exhibit, model_front
from desktop_app.report.manifest import manifest_bytes
from desktop_app.report.model_front import Arithmetic, Counted, FigureSet, Front, Ref
from desktop_app.report.redaction.content import HASHES_WHY, KEPT, redacted_content
from desktop_app.report.redaction.names import Names
from desktop_app.rows.ids import CaptureId, EntryId, KeyText
from desktop_app.rows.redaction import Box, BurntRegion, Pseudonym, Redaction
from tests.report.redaction.made import HASH, claim, content, with_picture

SPELLINGS = ("Maryam Hadid", "Hadid", "مريم حديد", "مريم", "Соловьёв", "Соловьёву", "王小明", "José Ibáñez", "O'Brien")
PLAN = (
    Pseudonym(("Maryam Hadid", "Hadid", "مريم حديد", "مريم"), "Person A", "at risk"),
    Pseudonym(("Соловьёв", "Соловьёву"), "Person B", "asked for it"),
    Pseudonym(("王小明", "José Ibáñez", "O'Brien"), "Person C"),
)
DRESSES = (
    str, str.upper, lambda s: s.replace(" ", "\n"), lambda s: s.replace(" ", "  "), lambda s: f"“{s}”",
    lambda s: unicodedata.normalize("NFD", s), lambda s: f"و{s}" if s.startswith("م") else s, lambda s: s.replace(" ", "-"),
)  # fmt: skip
PLAIN = st.text(st.sampled_from("abc деж بتح 文字 .,!?\n“”()[]’1\u0301\u200f"), max_size=12)
NAMED = st.builds(lambda name, dress: f" {dress(name)} ", st.sampled_from(SPELLINGS), st.sampled_from(DRESSES))
TEXTS = st.lists(st.one_of(PLAIN, NAMED), max_size=12).map("".join)
HIDE = Redaction(PLAN, original_hashes=True)


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*map(str, value), *(text for one in value.values() for text in texts(one))]
    if isinstance(value, list | tuple):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) else []


@given(TEXTS)
@settings(max_examples=150)
def test_no_name_is_left_anywhere(text: str) -> None:
    done, _ = redacted_content(content(text, text), HIDE, {})
    names = Names(PLAN)
    assert not [one for one in texts(asdict(done)) if names.stands_in(one)]
    assert not names.stands_in(manifest_bytes(done).decode("utf-8"))


@given(TEXTS.filter(bool))
@settings(max_examples=150)
def test_the_rest_of_the_words_stays_as_it_was(text: str) -> None:
    done, _ = redacted_content(content("words", text), HIDE, {})
    places = Names(PLAN).places(text)
    expected, at = "", 0
    for place in places:
        expected += text[at : place.start] + f"[{PLAN[place.who].pseudonym}]"
        at = place.end
    assert done.exhibits[0].text == expected + text[at:]
    assert done.exhibits[0].text_replaced == bool(places)


@given(TEXTS.filter(bool), st.data())
@settings(max_examples=200)
def test_claims_stand_at_the_same_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    done, _ = redacted_content(content("words", text, [claim(1, text, start, end, "words")]), HIDE, {})
    [moved], after = done.exhibits[0].claims, done.exhibits[0].text
    assert moved.start is not None and moved.end is not None
    places = Names(PLAN).places(text)
    whole_start = next((p.start for p in places if p.start < start < p.end), start)
    whole_end = next((p.end for p in places if p.start < end < p.end), end)
    inside = [p for p in places if whole_start <= p.start and p.end <= whole_end]
    expected, at = "", whole_start
    for place in inside:
        expected += text[at : place.start] + f"[{PLAN[place.who].pseudonym}]"
        at = place.end
    assert moved.quote == after[moved.start : moved.end] == expected + text[at:whole_end]


def test_part_of_a_name_is_not_quoted() -> None:
    text = "said Maryam Hadid today"
    only = Redaction((Pseudonym(("Maryam Hadid",), "Person A"),))
    done, _ = redacted_content(content("words", text, [claim(1, text, 5, 11, "words")]), only, {})
    assert done.exhibits[0].claims[0].quote == "[Person A]"


def test_a_claim_about_other_words_keeps_its_places() -> None:
    other = replace(claim(1, "Hadid says", 0, 5, "words"), shown=False)
    done, _ = redacted_content(content("words", "Maryam Hadid", [other]), HIDE, {})
    assert (done.exhibits[0].claims[0].start, done.exhibits[0].claims[0].quote) == (0, "[Person A]")


def test_reasons_are_counted_and_a_second_time_changes_nothing() -> None:
    done, _ = redacted_content(content("x", "Hadid, Hadid and Соловьёв"), HIDE, {})
    assert done.left_out[-2:] == (
        (1, "places where a name is replaced: asked for it"),
        (2, "places where a name is replaced: at risk"),
    )
    again, _ = redacted_content(done, HIDE, {})
    assert again is done


def test_nothing_hidden_is_the_same_content() -> None:
    plain = content("words", "no name")
    assert redacted_content(plain, HIDE, {})[0] is plain
    assert redacted_content(plain, Redaction(), {})[0] is plain


def test_hashes_are_of_what_is_printed_and_the_original_is_named() -> None:
    text = "Hadid says"
    done, _ = redacted_content(content("x", text), HIDE, {})
    assert done.exhibits[0].original_text_sha256 == sha256_hex(text.encode())
    assert sha256_hex(b"[Person A] says") in manifest_bytes(done).decode()
    assert done.exhibits[0].assets == content("x", text).exhibits[0].assets


def test_hashes_by_which_a_guess_is_tested_are_left_out_unless_asked_for() -> None:
    text = "Hadid says"
    silent = Redaction(PLAN)
    done, hidden = redacted_content(content(f"the page has {HASH}", text), silent, {})
    manifest = manifest_bytes(replace(done, archive_id="", state_sha256="", searches=())).decode()
    assert HASH not in manifest and "cd" * 32 not in manifest and sha256_hex(text.encode()) not in manifest
    assert done.exhibits[0].original_text_sha256 == "" and done.exhibits[0].text_replaced
    assert (3, HASHES_WHY) in done.left_out
    assert Names(hidden).stands_in(HASH)


def region(box: Box, reason: str = "face of Hadid") -> BurntRegion:
    return BurntRegion(EntryId("e"), CaptureId("c"), "p" * 64, 1, box, reason, KeyText("k"), 0)


def test_what_is_said_of_a_burnt_region_is_not_printed() -> None:
    there, beside = claim(1, "", None, None, "the girl in red"), claim(2, "", None, None, "the gate")
    found = with_picture(content("words", "", [there, replace(beside, region=(200, 200, 5, 5))]), "p" * 64)
    figures = tuple(Counted(Ref(1, at), 10 + at, "people", "", "", "", "", "", False) for at in (1, 2))
    sums = (Arithmetic("tellers differ", "12 − 11 = 1", (Ref(1, 1), Ref(1, 2))),)
    found = replace(found, front=Front(figures=(FigureSet("", "", "", figures, sums),)))
    done, _ = redacted_content(found, HIDE, {"p" * 64: (region((0, 0, 15, 15)),)})
    exhibit = done.exhibits[0]
    assert [(c.redacted, c.quote, c.figure) for c in exhibit.claims] == [
        (True, "", ""),
        (False, "the gate", "the gate"),
    ]
    assert exhibit.caption == "" and exhibit.caption_hidden
    [group] = done.front.figures
    assert ([one.value for one in group.figures], group.sums) == ([12], ())
    assert [(one.box, one.reason) for one in exhibit.burnt] == [((0, 0, 15, 15), "face of [Person A]")]
    assert (1, "regions burnt out of pictures: face of [Person A]") in done.left_out
    assert (1, "captions of pictures with burnt regions are not printed") in done.left_out


def test_what_is_kept_as_it_is_are_fields_of_the_model() -> None:
    classes = [
        one
        for one in (*vars(model).values(), *vars(model_exhibit).values(), *vars(model_front).values())
        if hasattr(one, "__slots__")
    ]
    assert {field.name for one in classes if hasattr(one, "__dataclass_fields__") for field in fields(one)} >= KEPT
