"""What a merge would change, as rows: new items, claims that would show something else, who speaks, what waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from archive_schema.signing import fingerprint
from desktop_app.rows.merging import ClaimChange, MergePreview, Speaker
from desktop_app.services.sharing import Inspected
from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.kept_back import line
from desktop_app.ui.panels.rows_tree import MOST, Row, capped
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.words import Words

_LONG = 160


def merge_rows(desk: Desk, inside: Inspected, found: MergePreview) -> list[Row]:
    """Who signs first; what is already here is not shown one by one."""
    words = desk.words
    names = {one.key: _name(one, words) for one in found.speakers}
    rows = [_speakers(desk, found), *_items(desk, found), *_changes(desk, found, names)]
    if found.hidden:
        said = words("What its author or a keeper withdrew is hidden here, too.")
        rows.append(Row((words("Entries of yours that would be hidden"), str(found.hidden), said), "eye-off", True))
    return [*rows, *_said(desk, inside)]


def _name(one: Speaker, words: Words) -> str:
    digits = words.as_written(fingerprint(one.key))
    return f"{words.apart(one.name)} ({digits})" if one.name else words("key {fingerprint}", fingerprint=digits)


def _speakers(desk: Desk, found: MergePreview) -> Row:
    words = desk.words
    below = []
    for one in found.speakers[:MOST]:
        count = words("{count} new entries", count=one.entries)
        if one.waiting:
            count += " · " + words("{count} wait in quarantine", count=one.waiting)
        said = words("signed this file") if one.is_signer else ""
        cells = (_name(one, words), "", " · ".join(filter(None, (said, count))))
        below.append(Row(cells, "triangle-alert" if one.waiting else "users", one.waiting > 0))
    first = below[0].cells[0] if below else ""
    rows = capped(desk, below, len(found.speakers))
    return Row((words("Who speaks in it"), str(len(found.speakers)), first), "users", below=rows, open=len(below) < 5)


def _items(desk: Desk, found: MergePreview) -> Iterator[Row]:
    words = desk.words
    if found.items:
        waits = words("waits in quarantine")
        below = [
            Row((words.apart(one.title) or words("without a title"), "", waits if one.waits else words("new here")), KIND_ICONS.get(one.kind, "files"))
            for one in found.items[:MOST]
        ]  # fmt: skip
        cells = (words("New items"), words.number(len(found.items)), below[0].cells[0])
        yield Row(cells, "plus", below=capped(desk, below, len(found.items)), open=True)


def _changes(desk: Desk, found: MergePreview, names: Mapping[str, str]) -> Iterator[Row]:
    if found.changes:
        words = desk.words
        below = [_change(desk, one, names) for one in found.changes[:MOST]]
        first = words("Each judgement stands; none is overwritten.")
        cells = (words("Claims that would show something else"), words.number(len(found.changes)), first)
        rows = capped(desk, below, len(found.changes))
        yield Row(cells, "scale", any(one.differs for one in found.changes), below=rows, open=True)


def _change(desk: Desk, one: ClaimChange, names: Mapping[str, str]) -> Row:
    words = desk.words
    arrow = "←" if words.rtl else "→"
    before, after = (words.status(status) for status in (one.before, one.after))
    said = [f"{before} {arrow} {after}"]
    if one.differs:
        said.append(
            words("assessors would differ: {names}", names=", ".join(names.get(key, key[:8]) for key in one.by))
        )
    if one.waits:
        said.append(words("only once they are admitted"))
    quote = one.words[:_LONG] + ("…" if len(one.words) > _LONG else "")
    title = f"“{words.apart(quote)}”" if quote else words("a region of a picture")
    return Row((title, "", " · ".join(said)), "scale", one.differs, one.item)


def _said(desk: Desk, inside: Inspected) -> Iterator[Row]:
    """What the sender says of the file, and what its check found."""
    words = desk.words
    for title, mark, lines in (
        (words("The sender let go by decision"), "gavel", inside.decided),
        (words("The sender kept back"), "circle-slash", inside.left_out),
    ):
        if lines:
            said = [line(words, one) for one in lines[:MOST]]
            below = capped(desk, [Row((one,)) for one in said], len(lines))
            yield Row((title, words.number(len(lines)), said[0]), mark, mark == "gavel", below=below)
    checks = [Row((words(one.check), words(one.state), words(one.message))) for one in inside.findings]
    if checks:
        states = [one.state for one in inside.findings]
        summary = " · ".join(f"{words(state)} {states.count(state)}" for state in ("MATCH", "MISMATCH", "NOT CHECKED"))
        yield Row((words("Check of the file"), str(len(checks)), summary), "shield-check", below=capped(desk, checks))
