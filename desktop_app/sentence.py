"""A sentence with values in it that can still be said in another language."""

from __future__ import annotations


class Sentence(str):
    """English, finished; beside it the template that is translated, and the values that stand in its braces.

    A value may be a sentence itself, which is translated too; any other text stays as it is (what was typed, names of fields).
    """

    template: str
    values: dict[str, str | int]

    def __new__(cls, template: str, **values: str | int) -> Sentence:
        """Whole numbers have their digits in groups."""
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        made = super().__new__(cls, template.format(**shown) if values else template)
        made.template, made.values = template, values
        return made
