"""A draft check's findings in the words of one language, without what printing needs."""

from __future__ import annotations

from desktop_app.report import draft_words
from desktop_app.report.labels import LANGUAGES, Labels, read_labels

__all__ = ["LANGUAGES", "Labels", "draft_words", "read_labels"]
