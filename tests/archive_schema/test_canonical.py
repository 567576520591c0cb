"""Canonical JSON against RFC 8785's reference and against everything it must refuse."""

from __future__ import annotations

import json
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from archive_schema.canonical import MAX_INT, CanonicalError, dumps, loads

KEYS = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,20}", fullmatch=True)
TEXT = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=40)
SCALARS = st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | TEXT
VALUES = st.recursive(SCALARS, lambda v: st.lists(v, max_size=4) | st.dictionaries(KEYS, v, max_size=4), max_leaves=20)


@given(VALUES)
def test_the_bytes_are_those_of_rfc8785_and_come_back(value: Any) -> None:
    data = dumps(value)
    assert data == rfc8785.dumps(value)
    assert loads(data) == value


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        MAX_INT + 1,
        -MAX_INT - 1,
        "\x00",
        "a\ud800",
        {"": 1},
        {"1a": 1},
        {"a b": 1},
        {"a" * 65: 1},
        {1: 1},
        b"bytes",
        {"a": {"b": object()}},
    ],
)
def test_values_without_a_canonical_form_are_refused(value: Any) -> None:
    with pytest.raises(CanonicalError):
        dumps(value)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1, "b":2}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":NaN}',
        b'{"a":-0}',
        b'{"a":01}',
        b'"\\u00e9"',
        b'"\\/"',
        b'"\\ud800"',
        b'"\xff"',
        b"\xef\xbb\xbf{}",
        b" {}",
        b"{}\n",
        b"",
        b"9007199254740993",
        b"[" * 33 + b"]" * 33,
        b'{"a":' * 33 + b"1" + b"}" * 33,
        b"[" * 100_000,
        b"1" * 100_000,
    ],
)
def test_bytes_that_are_not_the_only_spelling_are_refused(data: bytes) -> None:
    with pytest.raises(CanonicalError):
        loads(data)


def test_brackets_inside_text_do_not_count_as_depth() -> None:
    value = {"a": "[" * 100 + '\\"{' * 50}
    assert loads(dumps(value)) == value


def test_the_deepest_allowed_value_passes_and_one_more_does_not() -> None:
    deepest: Any = 1
    for _ in range(32):
        deepest = [deepest]
    assert loads(dumps(deepest)) == deepest
    with pytest.raises(CanonicalError):
        dumps([deepest])


@given(st.binary(max_size=60))
def test_random_bytes_are_refused_or_canonical(data: bytes) -> None:
    try:
        value = loads(data)
    except CanonicalError:
        return
    assert dumps(value) == data == json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
