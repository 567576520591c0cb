"""What a report says of claims."""

from __future__ import annotations

import pytest

from desktop_app.services.reporting.claims import figure_words


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"period": "September", "unit": "killed", "value": 1161, "words": "1,161"}, "1,161 killed · September"),
        ({"value": 12, "words": "a dozen", "qualifier": "at least", "unit": "wounded", "group": "children", "place": "Orvane"}, "at least a dozen (12) wounded children · Orvane"),
        ({"words": "dozens", "unit": "missing"}, "dozens missing"),
        ({"value": 3}, "3"),
        ({}, ""),
    ],
)  # fmt: skip
def test_a_figure_is_printed_as_it_is_said(parts: dict[str, object], said: str) -> None:
    assert figure_words(parts) == said
