"""SPDX licence expressions: what in one stands against carrying it in a program under Apache-2.0."""

from __future__ import annotations

import re
from collections.abc import Iterator

PERMITTED = (
    frozenset(
        (
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSL-1.0",
            "CC0-1.0",
            "CNRI-Python",
            "HPND",
            "ISC",
            "MIT",
            "MIT-0",
        )
    )
    | frozenset(
        (
            "MIT-CMU",
            "MPL-1.1",
            "MPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "OFL-1.1",
        )
    )
    | frozenset(
        ("PSF-2.0", "Unlicense", "Zlib", "LicenseRef-public-domain", "GPL-2.0-or-later WITH Bootloader-exception")
    )
)
"""Weak copyleft stands: its parts are libraries of their own files, which a person may replace."""
KNOWN = PERMITTED | frozenset(
    f"{name}-{version}-{how}"
    for name in ("GPL", "AGPL", "LGPL")
    for version in ("2.0", "2.1", "3.0")
    for how in ("only", "or-later")
)


class ExpressionError(ValueError):
    """It is no SPDX expression."""


def objections(expression: str) -> tuple[str, ...]:
    """Licences in it that stand in the way, ordered; () where it may be carried. Of those joined by OR one that may is enough.

    ExpressionError for what is no expression.
    """
    tokens = list(_tokens(expression))
    found = _either(tokens)
    if tokens:
        raise ExpressionError(expression)
    return tuple(sorted(found))


def is_known(expression: str) -> bool:
    """Whether it is an expression of licences whose ids are known here."""
    try:
        names = [token for token in _tokens(expression) if token not in ("(", ")", "AND", "OR")]
        objections(expression)
    except ExpressionError:
        return False
    return all(name in KNOWN for name in names)


def _tokens(expression: str) -> Iterator[str]:
    """Brackets, AND, OR, and licences with their exceptions."""
    joined = re.sub(r"\s+WITH\s+", "\0WITH\0", expression)
    return (token.replace("\0", " ") for token in re.findall(r"[()]|[^\s()]+", joined))


def _either(tokens: list[str]) -> frozenset[str]:
    found = [_both(tokens)]
    while tokens and tokens[0] == "OR":
        tokens.pop(0)
        found.append(_both(tokens))
    return min(found, key=len)


def _both(tokens: list[str]) -> frozenset[str]:
    found = _one(tokens)
    while tokens and tokens[0] == "AND":
        tokens.pop(0)
        found |= _one(tokens)
    return found


def _one(tokens: list[str]) -> frozenset[str]:
    if not tokens or tokens[0] in (")", "AND", "OR"):
        raise ExpressionError("a licence is missing")
    token = tokens.pop(0)
    if token == "(":
        found = _either(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise ExpressionError("a bracket is missing")
        return found
    return frozenset() if token in PERMITTED else frozenset((token,))
