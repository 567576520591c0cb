"""The words of claims as highlights on a page: one for each status, one for the current claim."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.as_captured.script import Mark
from desktop_app.ui.theme import Theme

_MOST = 400


def _statuses(claims: Sequence[ClaimRow]) -> list[str]:
    return list(dict.fromkeys(claim.status for claim in claims))


def marks_of(claims: Sequence[ClaimRow], current: str) -> list[Mark]:
    """Claims that are pinned to words."""
    names = {status: f"attest-{number}" for number, status in enumerate(_statuses(claims))}
    found = []
    for claim in [one for one in claims if one.start is not None][:_MOST]:
        groups = (names[claim.status], *(("attest-current",) if claim.claim == current else ()))
        found.append(
            Mark(claim.claim, claim.quote, claim.anchor.get("prefix", ""), claim.anchor.get("suffix", ""), groups)
        )
    return found


def rules_of(claims: Sequence[ClaimRow], theme: Theme) -> str:
    """The style sheet of the highlights: grounds as in the reading view, with letters that can be read on them."""
    rules = [
        f"::highlight(attest-{number}) {{ background-color: {theme.status_colours(status)[1]}; color: {theme.text}; }}"
        for number, status in enumerate(_statuses(claims))
    ]
    rules.append(f"::highlight(attest-current) {{ text-decoration: underline 3px {theme.accent}; }}")
    return "\n".join(rules)
