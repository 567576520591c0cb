"""Findings as rows, and one finding as a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from desktop_app.rows.draft import DraftFinding, DraftSource
from desktop_app.services.draft.words import Labels, draft_words
from desktop_app.ui.panels.rows_tree import Row
from desktop_app.ui.theme import Theme

MARKS = {"LOOK": "circle-alert", "NOT CHECKED": "circle-question-mark", "FOUND": "equal"}
_LONGEST = 120


def finding_row(labels: Labels, number: int, finding: DraftFinding) -> Row:
    """Its state, what was found, where, and the draft's words."""
    _before, words, _after = draft_words.around(finding.place)
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    cells = (
        f"{number}. {labels[f'draft state {finding.state}']}",
        draft_words.rule_words(labels, finding.rule),
        draft_words.place_words(labels, finding.place),
        draft_words.apart(short),
    )
    return Row(cells, MARKS[finding.state], tip=words)


def source_rows(labels: Labels, sources: Sequence[DraftSource]) -> list[Row]:
    """What it was compared with; each opens where it stands in the archive."""
    return [
        Row((draft_words.source_words(labels, one), draft_words.apart(_plain(one.words))), "tag" if one.claim else "file-text", item=str(at))
        for at, one in enumerate(sources)
    ]  # fmt: skip


def finding_page(labels: Labels, theme: Theme, finding: DraftFinding) -> str:
    """HTML without anything of the draft's own: every word is escaped."""
    return "".join(_parts(labels, theme, finding))


def _parts(labels: Labels, theme: Theme, finding: DraftFinding) -> Iterator[str]:
    before, words, after = (escape(part) for part in draft_words.around(finding.place))
    yield f"<p><b>{escape(draft_words.rule_words(labels, finding.rule))}</b><br>"
    yield f"<span style='color:{theme.quiet}'>{escape(draft_words.place_words(labels, finding.place))}</span></p>"
    yield f"<p>{before}<b><u>{words}</u></b>{after}</p>"
    if finding.diff:
        pieces = " ".join(_piece(theme, kind, said) for kind, said in draft_words.diff_pieces(finding))
        yield f"<p>{pieces}</p><p style='color:{theme.quiet}'>[−] {escape(labels['draft only in draft'])} · [+] {escape(labels['draft only in archive'])}</p>"
    if note := draft_words.note_words(labels, finding):
        yield f"<p>{escape(note)}</p>"
    for source in finding.sources:
        yield "".join(f"<p>{escape(said)}</p>" for said in draft_words.judged_words(labels, source))
    if finding.more:
        yield f"<p>{escape(labels['draft more'].format(count=finding.more))}</p>"


def _piece(theme: Theme, kind: str, words: str) -> str:
    if kind == "same":
        return escape(words)
    style = (
        f"color:{theme.danger};text-decoration:line-through"
        if kind == "draft"
        else "font-weight:bold;text-decoration:underline"
    )
    return f"<span style='{style}'>{escape(words)}</span>"


def _plain(words: str) -> str:
    return " ".join(words.split())[:_LONGEST]
