"""Plain text keeps its paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.article.plain import read_plain

SEED = Path(__file__).parents[4] / "shared" / "inputs" / "000_149b421cfb2688b4.txt"


def test_paragraphs_and_a_guessed_title() -> None:
    photo, heading = "PHOTO: A pier (Ana Kell/HPA)", "Shells hit the pier of Vareth"
    text = f"{photo}\r\n\r\n\r\n{heading}\r\n\r\nNine people died.\r\nTwo were men.\r\n"
    article = read_plain(text)
    assert [article.text[b.start : b.end] for b in article.blocks] == [
        "PHOTO: A pier (Ana Kell/HPA)",
        "Shells hit the pier of Vareth",
        "Nine people died.\nTwo were men.",
    ]
    assert (article.title, article.title_is_guess, article.language) == ("Shells hit the pier of Vareth", True, "en")


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Shells hit the pier of Vareth", "Shells hit the pier of Vareth"),
        ("PHOTO: A pier. It burns. (Ana Kell/HPA)\n\nLATEST\n\nShells hit the pier", "Shells hit the pier"),
        ("By Ana Kell, 4 October.\n\nShells hit the pier", "Shells hit the pier"),
        ("UPDATE 1640 GMT: The mayor of Vareth, Tobin Esk, has closed the pier. It will stay shut.",
         "The mayor of Vareth, Tobin Esk, has closed the pier."),
        ("LATEST\n\nThe mayor of Vareth said before noon today: “The pier is shut.”", "The mayor of Vareth said before noon today: “The pier is shut.”"),
    ],
)  # fmt: skip
def test_a_heading_below_the_body_is_not_the_title(top: str, title: str) -> None:
    below = "\n\nThe pier was closed at noon. Nobody was hurt.\n\nArmy Tells Residents to Leave\n\nIt rained all day."
    assert read_plain(top + below).title == title


def test_a_long_first_sentence_is_cut_between_words_and_shows_it() -> None:
    title = read_plain("The mayor of Vareth has closed the pier " + "and the quay " * 20 + "for ever. It rained.").title
    assert len(title) <= 120 and title.endswith(("and the quay…", "and the…", "and…"))


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\ufeff"])
def test_no_words_is_empty(text: str) -> None:
    article = read_plain(text)
    assert (article.page_state, article.blocks, article.title) == ("empty", (), "")


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_blocks_hold_every_visible_character_once_and_reading_again_changes_nothing(text: str) -> None:
    article = read_plain(text)
    assert "".join("".join(article.text[b.start : b.end] for b in article.blocks).split()) == "".join(
        article.text.split()
    )
    assert read_plain(article.text).text == article.text


@pytest.mark.skipif(not SEED.exists(), reason="the shared article is not here")
def test_the_shared_article() -> None:
    article = read_plain(SEED.read_text("utf-8"))
    assert len(article.blocks) == 43 and article.language == "en"
    assert article.title.startswith("UN envoy Staffan de Mistura has warned") and len(article.title) <= 120
    assert any(article.text[b.start :].startswith("ORIGINAL ENTRY:") for b in article.blocks)
