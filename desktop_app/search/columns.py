"""Fields that are no words of a text: values, names, addresses, dates and numbers. Each becomes one leaf of the plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from archive_schema.statuses import CLAIM_KINDS, ITEM_KINDS
from desktop_app.rows.hosts import readable, readable_address
from desktop_app.rows.search import Analyzer, Bounds, Node
from desktop_app.search import bounds
from desktop_app.search.fields import DATES, NAMES, NUMBERS, TELLS, URL, VALUES, spelled
from desktop_app.search.refusals import refuse
from desktop_app.sentence import Sentence

_ADVICE = dict.fromkeys(DATES, bounds.DATE_ADVICE) | dict.fromkeys(NUMBERS, bounds.NUMBER_ADVICE)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")
_KINDS = tuple(dict.fromkeys((*ITEM_KINDS, *CLAIM_KINDS)))
_CODE = re.compile(r"[A-Za-z]{1,3}(?:[-_][A-Za-z0-9]+)*")
"""ISO 639, with what may follow it in a language tag (BCP 47)."""
_SCHEMES = ("https", "http")
"""How an address goes on before its host where a person leaves that out."""
RANGED = (*DATES, *NUMBERS)


@dataclass(frozen=True, slots=True)
class Columns:
    """`today` is what "last week" goes by."""

    analyzer: Analyzer
    today: date

    def leaf(self, field: str, text: str, start: bool) -> Node | None:
        """What a field asks for; None for fields of words. `start`: the text is a beginning (*)."""
        if field in TELLS:
            return self._told(field, text, start)
        if field in VALUES:
            self._check(field, text, start)
            return Node("value prefix" if start else "value", name=VALUES[field], value=self.analyzer.key(text))
        if field in NAMES:
            return self._among(NAMES[field], text, start)
        if field == URL:
            return self._address(text, start)
        if field not in RANGED:
            return None
        if start:
            raise refuse(text, Sentence("{field} takes no *", field=f"{field}:"), _ADVICE[field])
        return self.ranged(field, bounds.spelled(text, _ADVICE[field]))

    def _check(self, field: str, text: str, start: bool) -> None:
        """A kind that is none, and a language by its name, would quietly find nothing."""
        if field == "kind" and not start and self.analyzer.key(text) not in _KINDS:
            why = Sentence("there is no kind “{value}”", value=text[:40])
            raise refuse(text, why, Sentence("Kinds: {kinds}.", kinds=", ".join(_KINDS)))
        if VALUES[field] == "language" and not _CODE.fullmatch(text.strip()):
            why = Sentence("“{value}” is no code of a language", value=text[:40])
            raise refuse(text, why, "Write two letters, such as lang:ar or lang:en.")

    def ranged(self, field: str, ends: Bounds) -> Node:
        """Dates or numbers between two ends."""
        if field in NUMBERS:
            return Node("number", name=field, bounds=bounds.numbers(ends))
        found = bounds.dates(ends, self.today)
        if field == "year" and max(len(found.low), len(found.high)) > 4:
            raise refuse(field, "year: takes whole years", "Write year:2026, year:2024..2026 or year:>=2024.")
        return Node("date", name=DATES[field], bounds=found)

    def _told(self, field: str, text: str, start: bool) -> Node:
        key = self.analyzer.key(text)
        known = {self.analyzer.key(one): one for one in TELLS[field]}
        if start or key not in known:
            why = Sentence("{field} does not know “{value}”", field=f"{field}:", value=text[:40])
            raise refuse(text, why, Sentence("It knows {values}.", values=", ".join(TELLS[field])))
        return Node("value", name=field, value=key)

    def _among(self, name: str, text: str, start: bool) -> Node:
        """Words of a value, side by side; with `start` the last one is a beginning."""
        key = " ".join(term.surface for term in self.analyzer.terms(text, ""))
        if not key:
            raise refuse(text, Sentence("there is no letter or digit after “{field}”", field=f"{spelled(name)}:"))
        return Node("value words", name=name, value=f" {key}" if start else f" {key} ")

    def _address(self, text: str, start: bool) -> Node:
        """A host with all below it, a whole address or its beginning, or words of addresses."""
        wanted, op = readable_address(text), "value prefix" if start else "value"
        if _SCHEME.match(wanted):
            return Node(op, name=URL, value=self.analyzer.key(wanted))
        if "/" in wanted:
            keys = [self.analyzer.key(f"{scheme}://{wanted}") for scheme in _SCHEMES]
            return Node("or", children=tuple(Node(op, name=URL, value=key) for key in keys))
        host = readable(wanted.removeprefix("*"))
        if "." in host and not any(letter.isspace() for letter in host):
            return Node(op, name="host", value=self.analyzer.key(host))
        return self._among(URL, wanted, start)
