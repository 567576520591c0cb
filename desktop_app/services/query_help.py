"""What can be written in a search, by example: for the command line and the window. Every example is run by a test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.rows.search import PARTS
from desktop_app.search.fields import TELLS


@dataclass(frozen=True, slots=True)
class Example:
    """`write` is a query, `own` the part of it that a person writes anew; `finds` says in English what it finds.

    `also`: other words of the language that can stand in the place of its field or its value.
    """

    write: str
    own: str
    finds: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpGroup:
    """Examples of one sort under an English title."""

    title: str
    examples: tuple[Example, ...]


_PERIODS = ("this week", "this month", "last month", "this year", "last year")
_WORDS = HelpGroup("Words", (
    Example("shells hospital", "shells hospital", "both words, in any form"),
    Example('"white flag"', "white flag", "exactly these words, side by side"),
    Example("hosp*", "hosp", "words that begin so"),
    Example("h?spital", "h?spital", "any one letter for ?, any number of letters for *"),
    Example("hospitl~", "hospitl", "words that differ by a letter or two"),
))  # fmt: skip
_JOINING = HelpGroup("Joining", (
    Example("shells OR rockets", "shells OR rockets", "one of the two; OR in capitals"),
    Example("shells NOT drill", "drill", "the first without the second"),
    Example("(shells OR rockets) hospital", "shells OR rockets", "brackets say what belongs together"),
    Example("shells NEAR/5 courtyard", "shells", "in one text, at most five words between"),
))  # fmt: skip
_FIELDS = HelpGroup("Fields", (
    Example("title:bridge", "bridge", "the word in that part alone", tuple(part for part in PARTS if part != "title")),
    Example("status:disputed", "disputed", "a claim with this status"),
    Example("kind:image", "image", "items, or claims, of this kind"),
    Example("lang:ar", "ar", "texts in this language"),
    Example('source:"Harbour Courier"', "Harbour Courier", "from this source"),
    Example("author:ort", "ort", "the words in an author's name"),
    Example("said-by:diplomat", "diplomat", "the words in who says so"),
    Example("tag:flood", "flood", "items or claims with this tag"),
    Example('collection:"River flood"', "River flood", "items in this collection"),
    Example("url:example.org", "example.org", "captured from this site or one below it"),
    Example("url:example.org/news*", "example.org/news", "captured from addresses that begin so"),
    Example("is:differing", "differing", "items on which assessors differ", TELLS["is"][1:]),
    Example("has:gps", "gps", "items whose record tells a position", TELLS["has"][1:]),
))  # fmt: skip
_DATES = HelpGroup("Dates", (
    Example("captured:yesterday", "yesterday", "captured on that day, by UTC", ("today",)),
    Example('captured:"last week"', "last week", "captured in the week before this one", _PERIODS),
    Example('captured:"last 7 days"', "last 7 days", "captured in the seven days that end today"),
    Example("published:2016-10..2016-12", "2016-10..2016-12", "published from October to December"),
    Example("published:>=2016-03-15", "2016-03-15", "published on that day or later"),
    Example("year:2016", "2016", "published, or else captured, in that year"),
))  # fmt: skip
_PLACES = HelpGroup("Figures and places", (
    Example("figure:>1,000", "1,000", "a claim's figure above 1,000"),
    Example("figure:1000..1200", "1000..1200", "a claim's figure between the two"),
    Example("place:Dremna", "Dremna", "this place, by any of its names"),
    Example('near:"Dremna" 20km', "Dremna", "within 20 km of a place of the archive"),
    Example('near:"40.25,-30.5" 20km', "40.25,-30.5", "within 20 km of these coordinates"),
))  # fmt: skip
GROUPS: Final = (_WORDS, _JOINING, _FIELDS, _DATES, _PLACES)
