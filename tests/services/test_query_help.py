"""The examples of the search's help can be run, and name all that there is."""

from __future__ import annotations

import re

import pytest

from desktop_app.search.fields import FIELDS, TELLS, spelled
from desktop_app.services.asking import asked
from desktop_app.services.query_help import GROUPS, Example

EXAMPLES = [example for group in GROUPS for example in group.examples]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.write)
def test_every_example_can_be_run(example: Example) -> None:
    assert asked(example.write).root.op != "all" and example.own in example.write
    field, _colon, value = example.write.partition(":")
    for other in example.also:
        asked(f'{field}:"{other}"' if field in (*TELLS, "captured") else f"{other}:{value}")


def test_every_field_and_what_it_tells_is_shown() -> None:
    shown = {found for example in EXAMPLES for found in re.findall(r"([a-z-]+):", example.write)}
    shown |= {part for example in EXAMPLES if example.write.startswith("title:") for part in example.also}
    # The same under another name, or for programs rather than people.
    assert {spelled(field) for field in FIELDS} - shown == {"language", "date", "sha256"}
    for field, values in TELLS.items():
        (example,) = (one for one in EXAMPLES if one.write.startswith(f"{field}:"))
        assert {example.write.partition(":")[2], *example.also} == set(values)
