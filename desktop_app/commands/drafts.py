"""check-draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.rows.draft import DraftCheck, DraftFinding
from desktop_app.services.draft.check import check_draft
from desktop_app.services.draft.told import Labels, draft_words, read_labels, write_draft_sheet


@click.command("check-draft")
@click.argument("folder")
@click.argument("file")
@click.option("--out", default="", help="Write the results as a PDF as well, with OUT.sha256 beside it.")
@click.option("--language", default="en", help="Language of the results: en, ar, fr, ru, uk, es.")
@click.option("--today", default="", help="Day on which consents are judged (2026-03-14); this one by default.")
@pass_output
def check(output: Output, folder: str, file: str, out: str, language: str, today: str) -> None:
    """Compare an editor's draft (DOCX, ODT, Markdown or text) with the archive; the draft is not stored.

    Quotations that differ, are not found or are somebody else's; figures nobody assessed; claims that are contested;
    pictures; people who could be hurt. Nothing is called correct: what no rule reads is not checked.
    """
    labels = read_labels(language)
    with opened(folder, write=False) as archive:
        found = check_draft(archive, Path(file), output.progress("comparing"), today)
    built = write_draft_sheet(found, Path(out), language) if out else None
    document = _document(found) | {
        "file": out,
        "pages": built.pages if built else 0,
        "pdf_sha256": built.sha256 if built else "",
    }
    lines = list(_lines(labels, found))
    output.emit(document, [*lines, f"{out}: {built.pages} pages, SHA-256 {built.sha256}"] if built else lines)


def _document(found: DraftCheck) -> dict[str, Any]:
    return asdict(found) | {
        "counts": found.counts(),
        "states": found.states(),
        "not_checked": [{"count": count, "reason": reason} for count, reason in found.not_checked],
        "findings": [_finding(one) for one in found.findings],
        "conversions": list(found.conversions),
    }


def _finding(one: DraftFinding) -> dict[str, Any]:
    return asdict(one) | {
        "state": one.state,
        "topic": one.topic,
        "diff": [{"kind": kind, "words": words} for kind, words in one.diff],
        "sources": [
            asdict(source) | {"judged": [{"about": a, "status": s, "reason": r} for a, s, r in source.judged]}
            for source in one.sources
        ],
    }


def _lines(labels: Labels, found: DraftCheck) -> Iterator[str]:
    for number, one in draft_words.numbered(found):
        yield f"{number}. {labels[f'draft state {one.state}']} · {draft_words.rule_words(labels, one.rule)}"
        before, words, after = draft_words.around(one.place)
        yield f"   {draft_words.place_words(labels, one.place)}: {before} >{words}< {after}"
        if one.diff:
            yield "   " + " ".join(words for _kind, words in draft_words.diff_pieces(one))
        if note := draft_words.note_words(labels, one):
            yield f"   {note}"
        yield from (f"   {draft_words.source_words(labels, source)}" for source in one.sources)
        if one.more:
            yield f"   {labels['draft more'].format(count=one.more)}"
    yield from (f"{state} · {count} · {words}" for words, state, count in draft_words.count_rows(labels, found))
    yield from draft_words.left_words(labels, found)
    if not found.states()["LOOK"]:
        yield labels["draft nothing"]


COMMANDS = (check,)
