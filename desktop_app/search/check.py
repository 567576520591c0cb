"""Looks at a query before Whoosh reads it: what Whoosh would quietly take as words is said instead."""

from __future__ import annotations

import re
from collections.abc import Collection

from desktop_app.search.refusals import refuse

_PIECE = re.compile(r'(?:\w+:)?"[^"]*"|[()]|[^\s()"]+|"')
_QUOTED = re.compile(r'"[^"]*"')
_FIELD = re.compile(r"(?:^|(?<=[\s(]))([^\W\d]\w+):(?!//)(\S?)")
_BETWEEN = re.compile(r"AND|OR|NEAR(?:/\d*)?")
_NEAR = re.compile(r"NEAR/\d{1,3}")
_QUOTE_IT = "To find the word itself, put it in quotation marks."


def check(query: str, fields: Collection[str]) -> None:
    """InputError `query-not-understood`: unknown fields, fields without a value, operators without words."""
    for found in _FIELD.finditer(_QUOTED.sub('""', query)):
        if found[1] in fields and found[2] in ("", ")"):
            raise refuse(found[0], f"nothing follows “{found[1]}:”", "Write the value right after the colon.")
        if found[1] not in fields and found[2] not in ("", ")"):
            known = ", ".join(name.replace("said_by", "said-by") for name in fields)
            raise refuse(found[0], f"there is no field “{found[1][:40]}”", f"Fields: {known}. {_QUOTE_IT}")
    pieces = ["(", *_PIECE.findall(query), ")"]
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        _check_operator(before, piece, after)


def _check_operator(before: str, piece: str, after: str) -> None:
    if _BETWEEN.fullmatch(piece):
        if piece.startswith("NEAR") and not _NEAR.fullmatch(piece):
            raise refuse(piece, "NEAR needs a number of words, such as NEAR/5", _QUOTE_IT)
        if before in ("(", "NOT") or _BETWEEN.fullmatch(before) or after == ")":
            raise refuse(piece, f"{piece} stands between two words", _QUOTE_IT)
    if piece == "NOT" and (after in (")", "NOT") or before.startswith("NEAR/")):
        raise refuse(piece, "NOT stands before a word", _QUOTE_IT)
