"""The editor's lines: every status with its key, whether it needs a reason, how often it was said, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive_schema.statuses import NEED_REASON, STATUSES
from desktop_app.rows.statuses import OwnStatus
from desktop_app.ui.operations.own_statuses import StatusList
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class StatusLine:
    """One line. `own` None: a shipped status, or (`lacking`) a word whose term did not come along."""

    word: str
    key: str
    needs_reason: bool
    count: int
    own: OwnStatus | None = None
    lacking: bool = False


def status_lines(found: StatusList) -> Iterator[StatusLine]:
    """The shipped ones, the archive's own in use, retired ones and earlier words, words that came alone."""
    for number, status in enumerate(STATUSES, 1):
        yield StatusLine(status, str(number), status in NEED_REASON, found.counts.get(status, 0))
    for one in sorted(found.own, key=lambda own: (not own.offered, not own.current, own.word.casefold())):
        yield StatusLine(one.word, one.key if one.offered else "", one.needs_reason, found.counts.get(one.word, 0), one)
    for word, count in found.without.items():
        yield StatusLine(word, "", False, count, lacking=True)


def standing(line: StatusLine, words: Words) -> str:
    """How it stands, in words."""
    if line.lacking:
        return words("only the word came here")
    if line.own is None:
        return words("shipped")
    if not line.own.current:
        now = " / ".join(words.apart(word) for word in line.own.now)
        return words("called {words} now", words=now) if now else words("not in use")
    return words("not in use") if line.own.retired else words("in use")
