"""What changed between two texts: nothing invented, nothing lost, bounded for huge texts."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.comparing import difference

_TEXTS = st.text(alphabet="ab .\n", max_size=200)


def _side(before: str, after: str, sign: str) -> list[str]:
    """One side put together again from the parts."""
    text = "".join(
        part.text + ("\n" if part.ends else "")
        for part in difference(before, after).parts
        if part.sign in ("=", sign) or (part.ends and not part.text)
    )
    return [line.strip() for line in text.splitlines() if line.strip()]


@given(_TEXTS, _TEXTS)
def test_both_sides_can_be_put_together_again(before: str, after: str) -> None:
    assert _side(before, after, "-") == [line.strip() for line in before.splitlines() if line.strip()]
    assert _side(before, after, "+") == [line.strip() for line in after.splitlines() if line.strip()]


def test_a_changed_word_is_found_in_its_paragraph() -> None:
    found = difference("Twelve people were hurt.\nSame.", "Fourteen people were hurt.\nSame.")
    assert [(p.sign, p.text) for p in found.parts if p.sign != "="] == [("-", "Twelve"), ("+", "Fourteen")]
    assert (found.added, found.removed, found.cut) == (1, 1, False)


def test_the_same_text_has_no_difference() -> None:
    found = difference("One.\nTwo.", "One.\nTwo.")
    assert {part.sign for part in found.parts} == {"="} and found.added == found.removed == 0


def test_huge_texts_are_compared_in_part_and_said_to_be() -> None:
    started = time.monotonic()
    found = difference("x" * 2_000_000, "y " * 1_000_000)
    assert found.cut and time.monotonic() - started < 20
