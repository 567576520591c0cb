"""A draft check on paper: what to look at in the draft's order, what was not checked, what no difference was found in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from archive_schema.canonical import dumps
from desktop_app.report import draft_words, style
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.pdf.attach import Attached
from desktop_app.report.pdf.beside import write_with_hash
from desktop_app.report.pdf.finish import finished
from desktop_app.report.pdf.metadata import About
from desktop_app.report.pdf.paper import Paper, Printed, printed
from desktop_app.report.plain import plain
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.draw import Span
from desktop_app.report.text.faces import FaceStack
from desktop_app.rows.draft import DraftCheck, DraftFinding, DraftSource

ATTACHED = "draft-check.json"
_MOST = 3_000
"""Findings that are printed; the attachment holds all."""
_LONGEST = 1_500
_STATES = ("LOOK", "NOT CHECKED", "FOUND")
_GROUND = (1.0, 0.93, 0.72)
_GROUNDS = {"draft": (1.0, 0.83, 0.80), "archive": (0.80, 0.93, 0.82)}
_PLACE = Style(7.5, 10, after=1, grey=0.35, keep=True)
_SAID = Style(9.5, 13.5, after=3)
_SOURCE = Style(8, 11, after=1, grey=0.15, indent=4 * mm)


@dataclass(frozen=True, slots=True)
class BuiltDraftSheet:
    """A finished document. `printed`: how many findings stand on its pages."""

    pages: int
    sha256: str
    printed: int


def build_draft_sheet(check: DraftCheck, out: Path, language: str) -> BuiltDraftSheet:
    """Write OUT and OUT.sha256; the whole check is attached as JSON. The same check gives the same bytes."""
    labels = read_labels(language)
    body = dumps(plain(asdict(check)))
    first = _set(check, labels, 0)
    last = _set(check, labels, first.pages)
    about = About(_title(check, labels), language, check.version, check.date, hashlib.sha256(body).hexdigest())
    attachment = Attached(ATTACHED, body, "application/json", "The whole check, every finding with its place")
    data = finished(last.data, last.tags, about, [attachment])
    return BuiltDraftSheet(last.pages, write_with_hash(out, data), min(_MOST, len(check.findings)))


def _set(check: DraftCheck, labels: Labels, pages: int) -> Printed:
    setting = Setting(FaceStack(), labels, Notes(style.NOTES, style.MARGIN), {}, {}, pages)
    paper = Paper(_title(check, labels), check.version, labels.language, f"{check.sha256[:16]} · {check.date}")
    return printed(paper, setting, list(_story(check, setting)))


def _title(check: DraftCheck, labels: Labels) -> str:
    return f"{labels['draft title']}: {check.name}"


def _story(check: DraftCheck, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["draft title"], style.H1)
    yield setting.block(check.name, style.H3, flush_right=labels.rtl)
    yield setting.block(labels["draft about"], style.BODY)
    yield from _facts(check, setting)
    yield setting.block(labels["draft results"], style.H2)
    for words, state, count in draft_words.count_rows(labels, check):
        yield setting.row(f"{state} · {count}", words)
    if not check.states()["LOOK"]:
        yield setting.block(labels["draft nothing"], style.BODY)
    findings = draft_words.numbered(check)[:_MOST]
    for state in _STATES:
        yield from _section(setting, state, [one for one in findings if one[1].state == state])
    yield from _ending(check, setting)


def _facts(check: DraftCheck, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    size = labels["draft size value"].format(
        words=check.words,
        paragraphs=check.paragraphs,
        language=draft_words.apart(check.language) or labels["draft no language"],
    )
    compared = labels["draft compared value"].format(
        archive=draft_words.apart(check.archive), count=check.items, date=draft_words.apart(check.date)
    )
    yield from setting.rows(
        [
            (labels["draft sha256"], check.sha256), (labels["draft size"], size), (labels["draft compared"], compared),
            (labels["archive id"], check.archive_id), (labels["state"], check.state_sha256),
            (labels["draft judged on"], check.judged_on), (labels["draft read how"], " · ".join(check.conversions)),
        ]
    )  # fmt: skip


def _section(setting: Setting, state: str, findings: Sequence[tuple[int, DraftFinding]]) -> Iterator[Flowable]:
    if not findings:
        return
    words = setting.labels[f"draft state {state}"]
    yield setting.block(f"{words[:1].upper()}{words[1:]} · {len(findings)}", style.H2)
    for number, finding in findings:
        yield from _finding(setting, number, finding)


def _finding(setting: Setting, number: int, finding: DraftFinding) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(f"{number}. {draft_words.rule_words(labels, finding.rule)}", style.H3)
    yield setting.block(draft_words.place_words(labels, finding.place), _PLACE)
    yield _said(setting, finding)
    if finding.diff:
        yield setting.block(labels["draft differences"], _PLACE)
        yield _pieces(setting, list(draft_words.diff_pieces(finding)))
    if note := draft_words.note_words(labels, finding):
        yield setting.block(note, style.SMALL)
    for source in finding.sources:
        yield from _source(setting, source, shows_words=not finding.diff)
    if finding.more:
        yield setting.block(labels["draft more"].format(count=finding.more), _SOURCE)
    yield Spacer(1, 2 * mm)


def _said(setting: Setting, finding: DraftFinding) -> Block:
    """The draft's words on a ground, with those around them."""
    before, words, after = draft_words.around(finding.place)
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} […]"
    return _pieces(setting, [("", before), ("said", short), ("", after)])


def _pieces(setting: Setting, pieces: Sequence[tuple[str, str]]) -> Block:
    text, text_kind, spans = "", "", []
    for kind, words in pieces:
        if not words:
            continue
        text += " " if text and kind != "said" and text_kind != "said" else ""
        ground = _GROUND if kind == "said" else _GROUNDS.get(kind)
        if ground:
            spans.append(Span(len(text), len(text) + len(words), ground))
        text, text_kind = text + words, kind
    return setting.block(text, _SAID, spans=spans)


def _source(setting: Setting, source: DraftSource, *, shows_words: bool) -> Iterator[Flowable]:
    labels = setting.labels
    lines = [draft_words.source_words(labels, source)]
    if shows_words and source.words:
        words = source.words.replace("\n", " ¶ ")[:_LONGEST]
        lines.append(f"{labels['draft archive says']}: {draft_words.apart(words)}")
    lines += draft_words.judged_words(labels, source)
    yield from (setting.block(line, _SOURCE, flush_right=labels.rtl) for line in lines)


def _ending(check: DraftCheck, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    if left := list(draft_words.left_words(labels, check)):
        yield setting.block(labels["draft left title"], style.H2)
        yield from (setting.block(one, style.BODY) for one in left)
    yield setting.block(labels["draft rules title"], style.H2)
    for number, rule in enumerate(draft_words.rules(labels), 1):
        yield setting.block(f"{number}. {rule}", style.BODY)
    yield setting.block(f"{labels['draft only in draft']}: [−…] · {labels['draft only in archive']}: [+…]", style.SMALL)
