"""A draft check's findings in words, for the page, the terminal and the window."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.report.labels import Labels
from desktop_app.rows.draft import RULES, DraftCheck, DraftFinding, DraftPlace, DraftSource

RULE_COUNT = 8
MARKS = {"same": ("", ""), "draft": ("[−", "]"), "archive": ("[+", "]")}
"""How words that differ are set: they are told apart without colours, too."""


def rule_words(labels: Labels, rule: str) -> str:
    """Its topic and what was found."""
    topic = rule.partition(" ")[0]
    return f"{labels[f'draft topic {topic}']}: {labels[f'draft {rule}']}"


def place_words(labels: Labels, place: DraftPlace) -> str:
    """Paragraph and characters, counted from 1, both ends included."""
    if not place.paragraph:
        return labels["draft place unknown"]
    key = "draft place" if place.last == place.paragraph else "draft place over"
    return labels[key].format(first=place.paragraph, last=place.last, start=place.start + 1, end=place.end)


def apart(value: str) -> str:
    """A value keeps its own direction among the words of the page (UAX #9, FSI and PDI)."""
    return f"\u2068{value}\u2069" if value else ""


def around(place: DraftPlace) -> tuple[str, str, str]:
    """(before, words, after) as they are printed: ends of paragraphs as ¶."""
    before, words, after = (
        part.replace("\n", " ¶ ").replace("\ufffc", "") for part in (place.before, place.words, place.after)
    )
    return before, words, after


def diff_pieces(finding: DraftFinding) -> Iterator[tuple[str, str]]:
    """(kind, words with their marks) of what differs."""
    for kind, words in finding.diff:
        opening, closing = MARKS[kind]
        yield kind, f"{opening}{words}{closing}"


def source_words(labels: Labels, source: DraftSource) -> str:
    """Which item, of whom, from when; which claim, judged how; who says so."""
    if source.flagged and not source.title:
        return f"{labels['draft withheld']}: {labels[f'draft note {source.flagged}']}"
    parts = [apart(source.title), apart(source.source), apart(source.captured_at[:16].replace("T", " "))]
    if source.claim:
        about = labels.words.get(f"about {source.about}", "")
        parts.append(" · ".join(filter(None, (labels.named(source.status, source.kind), about))))
    if source.said_by:
        how = labels[f"draft by {source.known_by}"] if source.known_by else ""
        parts.append(f"{labels['said by']}: {apart(source.said_by)}" + (f" ({how})" if how else ""))
    return " · ".join(part for part in parts if part)


def judged_words(labels: Labels, source: DraftSource) -> Iterator[str]:
    """Each standing assessment with its reason."""
    for about, status, reason in source.judged:
        said = f"{labels.of('status', status)}, {labels.words.get(f'about {about}', about)}"
        yield f"{said}: {apart(reason) or labels['no reason']}"


def note_words(labels: Labels, finding: DraftFinding) -> str:
    """What else a rule has to say, and whom the draft names."""
    said = f"{labels['draft names']}: {apart(finding.said_by)}" if finding.said_by else ""
    note = labels.words.get(f"draft note {finding.note}", "") if finding.note else ""
    return " · ".join(part for part in (said, note) if part)


def left_words(labels: Labels, check: DraftCheck) -> Iterator[str]:
    """What no finding stands for."""
    yield from (f"{count}: {labels[f'draft left {reason}']}" for count, reason in check.not_checked)


def count_rows(labels: Labels, check: DraftCheck) -> Iterator[tuple[str, str, int]]:
    """(rule, state, how many), the gravest first within each topic."""
    for rule, count in check.counts().items():
        yield rule_words(labels, rule), labels[f"draft state {RULES[rule]}"], count


def rules(labels: Labels) -> Iterator[str]:
    """By which the draft was compared."""
    yield from (labels[f"draft rule {number}"] for number in range(1, RULE_COUNT + 1))


def numbered(check: DraftCheck) -> list[tuple[int, DraftFinding]]:
    """Findings in the draft's order, from 1: the same numbers everywhere."""
    return list(enumerate(check.findings, 1))
