"""The shipped vocabularies: claim kinds, statuses, link types, grades. Researchers may add terms beside them."""

from __future__ import annotations

import unicodedata
from typing import Final, Literal, get_args

ItemKind = Literal["article", "image", "video", "audio", "document", "message"]
ClaimKind = Literal[
    "statement", "quotation", "figure", "image", "video", "event", "responsibility", "place", "time", "document"
]
Status = Literal["unreviewed", "claimed", "verified", "disputed", "refuted", "out of context", "inconclusive"]
About = Literal["saying", "content"]
Review = Literal["open", "in review", "second reader agreed"]
LinkType = Literal["supports", "contradicts", "updates", "repeats", "same image", "part of"]
SourceGrade = Literal["A", "B", "C", "D", "E", "F"]
InformationGrade = Literal["1", "2", "3", "4", "5", "6"]
How = Literal["observed", "stated", "imported"]
Light = Literal["green", "amber", "red", "grey"]
LeadState = Literal["open", "found", "gone", "dropped"]
CustodyKind = Literal["control", "transfer", "analysis", "disposition", "copy"]
WithdrawReason = Literal["consent withdrawn", "safety", "captured by mistake", "duplicate", "legal order"]
MemberRole = Literal["keeper", "member"]

ITEM_KINDS: Final = get_args(ItemKind)
CLAIM_KINDS: Final = get_args(ClaimKind)
STATUSES: Final = get_args(Status)
LINK_TYPES: Final = get_args(LinkType)
REVIEWS: Final = get_args(Review)
WITHDRAW_REASONS: Final = get_args(WithdrawReason)

NEVER_DIFFER: Final = frozenset({"unreviewed", "claimed"})
"""Statuses that say nothing against another one: they never conflict with anything."""

NEED_REASON: Final = frozenset({"verified", "refuted", "out of context"})
"""Statuses that need a reason and cannot be set in bulk."""

OWN_STATUS_VOCABULARY: Final = "status"
"""The vocabulary of a term that is a status of the researchers' own."""

STATUS_COLOURS: Final = ("slate", "navy", "teal", "olive", "brown", "rose", "magenta", "indigo")
"""Names of the colours an own status may have; each reader has a light and a dark pair for them."""

STATUS_ICONS: Final = (
    "flag", "hand", "eye", "telescope", "gavel", "layers", "link", "equal", "equal-not", "contrast", "quote", "bookmark",
    "circle-slash", "square", "pentagon", "users",
)  # fmt: skip
"""Names of the icons an own status may have; none is that of a shipped one."""

STATUS_KEYS: Final = ("8", "9", *"ADEFGHLMNQSUVWXYZ")
"""Keys an own status may have: 1 to 7 are the shipped ones', the other letters are the window's."""

LONGEST_STATUS: Final = 40
"""Letters of an own status: it must fit on a chip."""

_NOT_IN_STATUSES: Final = frozenset('/"“”')
"""A slash parts statuses against each other; quotation marks would end one in a query."""

DEFAULT_STATUS: Final[Status] = "unreviewed"
DEFAULT_ABOUT: Final[About] = "saying"


def is_own_status(word: str) -> bool:
    """Whether a term's word can be a status: one line of NFC letters that fits, and no shipped status in any case.

    Asked of what is made here and of what other programs made: a word that is none stays a word.
    """
    if not 0 < len(word) <= LONGEST_STATUS or word != " ".join(unicodedata.normalize("NFC", word).split()):
        return False
    if any(unicodedata.category(letter).startswith("C") or letter in _NOT_IN_STATUSES for letter in word):
        return False
    return any(letter.isalnum() for letter in word) and word.casefold() not in STATUSES
