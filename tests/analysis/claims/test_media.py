"""Photo lines with credit, claimed media with the name below, media that was only said to have been posted."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.media import media_suggestions, referenced_media


@pytest.mark.parametrize(
    ("line", "kind", "caption", "photographer", "agency"),
    [
        ("PHOTO: A pier in Vareth (Ana Kell/HPA)", "image", "A pier in Vareth", "Ana Kell", "HPA"),
        ("TOP PHOTO: A pier in Vareth (Ana Kell)", "image", "A pier in Vareth", "Ana Kell", ""),
        ("VIDEO: The pier burns (Harbour Wire/HPA).", "video", "The pier burns", "Harbour Wire", "HPA"),
        ("Photo: The pier, before", "image", "The pier, before", "", ""),
        ("Фото: Причал в Варете (Анна Келль/АВ)", "image", "Причал в Варете", "Анна Келль", "АВ"),
        ("صورة: رصيف فاريث (آنا كيل/وكالة الميناء)", "image", "رصيف فاريث", "آنا كيل", "وكالة الميناء"),
    ],
)
def test_photo_lines(line: str, kind: str, caption: str, photographer: str, agency: str) -> None:
    text = f"One sentence before.\n\n{line}\n\nOne after."
    [found] = media_suggestions(text)
    assert found.media is not None and text[found.start : found.end] == line
    assert (found.kind, found.media.caption) == (kind, caption)
    assert (found.media.photographer, found.media.agency, found.attribution) == (
        photographer,
        agency,
        photographer or agency,
    )
    assert found.role == ("photographer" if photographer else "")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Claimed image of the damaged pier", "image"),
        ("Purported video of the blast", "video"),
        ("Unverified footage from the pier", "video"),
        ("Alleged document of the port authority", "document"),
    ],
)
def test_claimed_media_with_the_file_name_below(words: str, kind: str) -> None:
    [found] = media_suggestions(f"The pier fell.\n\n{words}:\n\nvareth-pier_02-11\n\nMore words.")
    assert found.media is not None
    assert (found.kind, found.status, found.quote, found.rule) == (kind, "claimed", words, "claimed-media")
    assert (found.media.name, found.media.claimed, found.media.media) == ("vareth-pier_02-11", True, kind)


def test_a_word_below_is_no_file_name() -> None:
    [found] = media_suggestions("Claimed image of the pier:\n\nResidents\n\nMore.")
    assert found.media is not None and found.media.name == ""


def test_posted_media_is_its_sentence_and_a_guess() -> None:
    text = "The pier fell. Video has also been posted of the divers. Nobody was hurt.\nA picture shared on Sunday shows a crane."
    first, second = media_suggestions(text)
    assert (first.quote, first.kind, first.trust) == ("Video has also been posted of the divers.", "video", "guess")
    assert (second.quote, second.kind) == ("A picture shared on Sunday shows a crane.", "image")
    assert [media.caption for media in referenced_media(text)] == [first.quote[:-1], second.quote[:-1]]


def test_words_of_a_photo_line_are_proposed_once() -> None:
    assert [s.rule for s in media_suggestions("PHOTO: Images shared by the port show a crane (Ana Kell)")] == [
        "photo-credit"
    ]


@pytest.mark.parametrize(
    "text", ["He showed the picture of his son.", "They watched videos at school.", "An image problem."]
)
def test_other_pictures_are_not_proposed(text: str) -> None:
    assert media_suggestions(text) == []
