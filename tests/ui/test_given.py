"""What was typed into the capture bar."""

from __future__ import annotations

import pytest

from desktop_app.ui.given import sources_in


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("https://one.example/a\n http://two.example/b", ("https://one.example/a", "http://two.example/b")),
        (" /home/ana/my pictures/a.jpg ", ("/home/ana/my pictures/a.jpg",)),
        ("not an address", ("not an address",)),
        ("   ", ()),
    ],
)
def test_addresses_are_parted_and_a_path_with_spaces_is_one(text: str, sources: tuple[str, ...]) -> None:
    assert sources_in(text) == sources
