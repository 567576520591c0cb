"""What an exhibit says of what it hides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import Exhibit


def caption_of(exhibit: Exhibit, labels: Labels) -> str:
    """The picture's caption, or why there is none."""
    return exhibit.caption or labels["caption hidden" if exhibit.caption_hidden else "no caption"]


def burnt_words(exhibit: Exhibit, labels: Labels) -> str:
    """Why regions of its pictures are burnt out, each reason with how often; "" where none is."""
    if not exhibit.burnt:
        return ""
    counts = Counter(one.reason for one in exhibit.burnt)
    reasons = "; ".join(f"{count} × {reason}" for reason, count in sorted(counts.items()))
    return labels["burnt out"].format(reasons=reasons)


def replaced_words(exhibit: Exhibit, labels: Labels) -> Iterator[str]:
    """That names in its text are replaced, and of what the hashes are."""
    if exhibit.original_text_sha256:
        yield labels["text redacted"]
        yield f"{labels['original text']}: {exhibit.original_text_sha256}"
    elif exhibit.text_replaced:
        yield labels["text redacted"]
        yield f"{labels['original text']}: {labels['hash withheld']}"
