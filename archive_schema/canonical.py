"""Canonical JSON: RFC 8785 narrowed, so that one value has exactly one byte string.

No floats, |int| <= 2^53-1, valid Unicode without U+0000 or lone surrogates, depth <= 32,
keys [A-Za-z_][A-Za-z0-9_.-]{0,63}. A reader demands dumps(loads(b)) == b.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, NoReturn

MAX_DEPTH = 32
MAX_INT = 2**53 - 1
KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}\Z")
_BAD_CHARACTER = re.compile("[\x00\ud800-\udfff]")


class CanonicalError(ValueError):
    """The value or the bytes are not canonical; the text says where."""


def _check_text(text: str) -> None:
    if _BAD_CHARACTER.search(text):
        raise CanonicalError("text holds U+0000 or a lone surrogate")


def _check_key(key: object) -> None:
    if type(key) is not str or not KEY.match(key):
        raise CanonicalError(f"key not allowed: {str(key)[:80]!r}")


def check(value: Any, depth: int = 1) -> None:
    """Raise CanonicalError unless `value` may stand in canonical JSON."""
    kind = type(value)
    if kind is str:
        if not value.isascii() or "\x00" in value:
            _check_text(value)
    elif kind is int:
        if not -MAX_INT <= value <= MAX_INT:
            raise CanonicalError("integer beyond 2^53-1")
    elif kind is dict or kind is list or kind is tuple:
        _check_container(value, depth)
    elif value is not None and kind is not bool:
        raise CanonicalError(f"{kind.__name__} is not allowed")


def _check_container(value: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise CanonicalError(f"deeper than {MAX_DEPTH}")
    if type(value) is dict:
        for key, inner in value.items():
            _check_key(key)
            check(inner, depth + 1)
    else:
        for inner in value:
            check(inner, depth + 1)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _encode(value: Any) -> bytes:
    return _ENCODER.encode(value).encode("utf-8")


def dumps(value: Any) -> bytes:
    """The canonical UTF-8 bytes of `value`; CanonicalError if it has none."""
    check(value)
    return _encode(value)


def _refuse_number(text: str) -> NoReturn:
    raise CanonicalError(f"number not allowed: {text[:40]}")


def _unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise CanonicalError("a key stands twice")
    return result


def _small_int(text: str) -> int:
    if len(text) > 17:
        _refuse_number(text)
    return int(text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique_pairs,
    parse_float=_refuse_number,
    parse_constant=_refuse_number,
    parse_int=_small_int,
)


def _depth_at_most(data: bytes, limit: int) -> bool:
    """A cheap bound before parsing: brackets inside strings only make it stricter-looking, so re-check then."""
    return data.count(b"[") + data.count(b"{") <= limit or _real_depth(data) <= limit


def _real_depth(data: bytes) -> int:
    depth = deepest = 0
    for token in re.finditer(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', data, re.DOTALL):
        first = token.group()[:1]
        if first in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif first in b"]}":
            depth -= 1
    return deepest


def loads(data: bytes) -> Any:
    """The value of canonical bytes; CanonicalError unless dumps(value) == data."""
    if not _depth_at_most(data, MAX_DEPTH):
        raise CanonicalError(f"deeper than {MAX_DEPTH}")
    try:
        value = _DECODER.decode(data.decode("utf-8"))
    except CanonicalError:
        raise
    except (ValueError, RecursionError) as error:
        raise CanonicalError(f"not JSON: {error}") from None
    check(value)
    if _encode(value) != data:
        raise CanonicalError("not in canonical form")
    return value


def sha256_hex(data: bytes) -> str:
    """Lower-case hex SHA-256: entry ids, commitments and asset names are made of it."""
    return hashlib.sha256(data).hexdigest()
