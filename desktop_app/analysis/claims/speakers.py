"""Who speaks, in English: the subject beside a verb of saying, walked word by word, so never a search without an end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from desktop_app.analysis.claims.vocabulary import DAYS, MONTHS, ROLES, SAY, word_set

_REACH = 240
MOST_VERBS = 16
"""In one sentence: bounds the work on hostile text."""
_VERB = re.compile(rf"\b(?:{SAY})\b")
_WORD = re.compile(r"\S+")
_BREAK = re.compile(
    r"[;:—–\x01]|[”»](?!s)|(?<=[a-z])\s(?:that|because|whether|if)\s|"
    r",?\s(?:and|but|while|when|as|where)\s(?=(?:the|a|an|he|she|they|its|his|her|their|[A-Z][\w’'-]*)\s)"
)
_PARTICLES = frozenset(
    {"de", "del", "la", "le", "bin", "ibn", "von", "van", "den", "al", "el", "bint", "abu", "di", "da"}
)
_DETERMINERS = word_set("the a an its his her their this another one our some")
_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "i", "we"})
_LEADS = word_set(
    "in on at after before since by during from earlier late later meanwhile however but and yet also as when while "
    "despite speaking asked for with over under until following then still instead"
)
_JOINS = frozenset({"But", "And", "However", "Yet"})
_PARTICIPLES = frozenset({"speaking", "referring"})
_STOPS = frozenset(f"{DAYS}|{MONTHS}".split("|"))
_ADVERB = re.compile(
    r"(?!(?:family|assembly|ally|reply|July)$)(?:[a-z]{2,14}ly|has|have|had|also|later|then|again|once|itself|himself|herself)$"
)
_NEVER = word_set("not never nobody no n’t didn’t doesn’t hasn’t haven’t didn't doesn't hasn't haven't won’t")
_NO_VERB_AFTER = word_set(
    "was were is are been be being to a an the this these those of in by for from new first recent any such as than "
    "would could should may might must if"
)
_NOT_NAMES = word_set("It There No This That What Which Here Most Both If Nothing Nobody None So")
_AFTER_END = re.compile(
    r"[.,;:!?\n“”«»\"(\x01]|\s(?:on|in|at|late|early|during|after|to|that|last|by|via|when|as|from|through|before|while|and\s(?=[a-z]+ed\b)|"
    rf"{DAYS})\b"
)
_APPOSED = re.compile(
    r",\s((?:[A-Z][\w’'-]*|de|al|bin|van|von)(?:\s(?:[A-Z][\w’'-]*|de|al|bin|van|von)){0,4})(?=[.,;\n]|$)"
)
_ROLE_AFTER = re.compile(r",\s((?:the|a|an|its|his|her|their)\s[^,.;:\n\x01“”]{3,80})(?=[.,;\n]|$)")
_ACCORDING = re.compile(r"\b[Aa]ccording to ([^.;:\n\x01“”()]{3,120})")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is said to say it. `name` "" and `pronoun` True: whoever spoke last. `at`: where the verb ends, -1 when unknown."""

    name: str
    role: str = ""
    pronoun: bool = False
    verb: str = ""
    at: int = field(default=-1, compare=False)


def verbs(hidden: str, start: int, end: int) -> list[re.Match[str]]:
    """Verbs of saying outside quotations, in order: the first MOST_VERBS of them."""
    return list(islice(_VERB.finditer(hidden, start, end), MOST_VERBS))


def before(text: str, hidden: str, start: int, verb: re.Match[str]) -> Voice | None:
    """The subject that stands before a verb in its sentence, which begins at `start`."""
    if verb[0] in _PARTICIPLES:
        return _sentence_subject(hidden, start, verb)
    floor = max(start, verb.start() - _REACH)
    if quoted := _quoted_role(text, hidden, floor, verb.start()):
        return Voice(quoted, verb=verb[0])
    clause = hidden[floor : verb.start()].rstrip()
    cuts = list(_BREAK.finditer(clause))
    words = clause[cuts[-1].end() if cuts else 0 :].strip(' ,“”"').split()
    apposed = clause.endswith(",")
    while words and _ADVERB.match(words[-1]):
        words.pop()
    if not words or (not apposed and words[-1].lower() in _NO_VERB_AFTER) or any(word in _NEVER for word in words[-3:]):
        return None
    return _named(_segments(words), apposed, verb[0])


def after(hidden: str, verb: re.Match[str], end: int) -> Voice | None:
    """The subject that stands after a verb: “…,” said X."""
    rest = hidden[verb.end() : min(end, verb.end() + _REACH)]
    if not rest[:1].isspace():
        return None
    stop = _AFTER_END.search(rest, 1)
    words = rest[: stop.start() if stop else len(rest)].split()
    if not words or len(words) > 9:
        return None
    if words[0].lower() in _PRONOUNS:
        return Voice("", pronoun=True, verb=verb[0])
    name = " ".join(words)
    if not _is_name(words):
        return None
    place = stop.start() if stop else len(rest)
    if apposed := _APPOSED.match(rest, place):
        return Voice(apposed[1], name, verb=verb[0])
    role = _ROLE_AFTER.match(rest, place)
    return Voice(name, role[1], verb=verb[0]) if role else _split(words, verb[0])


def leading(hidden: str, start: int, end: int) -> Voice | None:
    """The first noun of a sentence that ends in a colon before a quotation: its speaker, though no verb says so."""
    words = hidden[start : min(end, start + _REACH)].split(",")[0].split()
    taken = 0
    for place, word in enumerate(words[:9]):
        if not (
            word[:1].isupper()
            or word in _PARTICLES
            or word.lower() in ROLES
            or (place == 0 and word.lower() in _DETERMINERS)
        ):
            break
        taken = place + 1
    chosen = words[:taken]
    return _split(chosen, "") if chosen and _is_name(chosen) and chosen[0].lower() not in _LEADS else None


def according(hidden: str, start: int, end: int) -> Voice | None:
    """ "According to X" in a sentence."""
    match = _ACCORDING.search(hidden, start, end)
    if not match:
        return None
    parts = match[1].strip(" ,").split(", ")
    first = re.split(r"\s(?:and|who|which|as|on|since)\s", parts[0])[0].split()
    if len(parts) > 1 and _all_name(parts[1].split()) and first[:1] and first[0].lower() in _DETERMINERS:
        return Voice(parts[1].strip(), " ".join(first), verb="according")
    return _split(first, "according") if first and _is_name(first) and len(first) < 10 else None


def _sentence_subject(hidden: str, start: int, verb: re.Match[str]) -> Voice | None:
    """ "The envoy agreed with it, referring to “…”": the first noun of the sentence."""
    parts = [part.split() for part in hidden[start : min(verb.start(), start + _REACH)].split(",")]
    parts = [part for part in parts if part]
    while len(parts) > 1 and parts[0][0].lower() in _LEADS:
        parts = parts[1:]
    if parts and parts[0][0].lower() in _PRONOUNS:
        return Voice("", pronoun=True, verb=verb[0])
    words = _head(parts[0]) if parts else []
    return _split(words, verb[0]) if words and _is_name(words) else None


def _quoted_role(text: str, hidden: str, floor: int, place: int) -> str:
    """A “senior diplomat” said: the quoted words are part of who speaks."""
    clause = hidden[floor:place].rstrip()
    if not clause.endswith(("”", '"', "»")):
        return ""
    opened = max(clause.rfind("“"), clause.rfind("«"), clause.rfind('"', 0, len(clause) - 1))
    head = re.search(r"\b(?:[Aa]n?|[Tt]he|[Oo]ne)\s$", clause[max(0, opened - 5) : opened]) if opened > 0 else None
    if not head or len(clause) - opened > 80:
        return ""
    return text[floor + opened - len(head[0]) : floor + len(clause)].translate({0x201C: None, 0x201D: None, 34: None})


def _segments(words: Sequence[str]) -> list[list[str]]:
    """Words between commas."""
    found: list[list[str]] = [[]]
    for word in words:
        found[-1].append(word.rstrip(","))
        if word.endswith(","):
            found.append([])
    return [segment for segment in found if segment]


def _named(segments: list[list[str]], apposed: bool, verb: str) -> Voice | None:
    while len(segments) > 1 and segments[0][0].lower() in _LEADS:
        segments = segments[1:]
    first = segments[0]
    if apposed and len(segments) > 1:
        if _all_name(segments[1]) and first[0].lower() in _DETERMINERS:
            return Voice(" ".join(segments[1]), " ".join(first), verb=verb)
        return _one(first, verb)
    last = segments[-1]
    return _one(first if last[0] in ("who", "which") and len(segments) > 1 else last, verb)


def _one(words: list[str], verb: str) -> Voice | None:
    if len(words) == 1 and words[0].lower() in _PRONOUNS:
        return Voice("", pronoun=True, verb=verb)
    words = _until_who(words)
    if words[-1] in ("and", "or"):
        words = _head(words[:-1])
    elif words[0].lower() in _LEADS or len(words) > 9:
        words = _tail(words)
    if len(words) == 1 and words[0].lower() in _PRONOUNS:
        return Voice("", pronoun=True, verb=verb)
    return _split(words, verb) if words and _is_name(words) else None


def _until_who(words: list[str]) -> list[str]:
    for place, word in enumerate(words):
        if place and word in ("who", "which", "whose", "reached", "quoted", "contacted"):
            return words[:place]
    return words


def _head(words: list[str]) -> list[str]:
    """The noun at the beginning: “Corvane closed his folder and” → Corvane."""
    taken = 0
    for place, word in enumerate(words):
        known = word[:1].isupper() or word in _PARTICLES or word.lower() in ROLES
        if not (known or (place == 0 and word.lower() in _DETERMINERS)):
            break
        taken = place + 1
    return words[:taken]


def _tail(words: list[str]) -> list[str]:
    """The noun at the end: “In a statement on Wednesday the army” → the army."""
    place = len(words)
    while place and words[place - 1] not in _STOPS and place > len(words) - 8:
        word = words[place - 1]
        if word.lower() in _DETERMINERS:
            return words[place - 1 :]
        if not (word[:1].isupper() or word in _PARTICLES or word.lower() in ROLES):
            break
        place -= 1
    if place and words[place - 1].lower() in _LEADS and place < len(words):
        return words[place:]
    return words[place:] if place else [word for word in words if word.lower() not in _LEADS]


def _is_name(words: Sequence[str]) -> bool:
    first = words[0]
    if first in _NOT_NAMES or len(" ".join(words)) > 110 or len(words) > 14:
        return False
    if first.lower() in _DETERMINERS:
        return len(words) > 1
    return first[:1].isupper() or first.lower() in ROLES or first in _PARTICLES or words[-1].lower() in ROLES


def _all_name(words: Sequence[str]) -> bool:
    return (
        0 < len(words) <= 6
        and all(word[:1].isupper() or word in _PARTICLES for word in words)
        and words[0] not in _STOPS
    )


def _split(words: Sequence[str], verb: str) -> Voice:
    """Role words before a name: “Foreign Minister Idris Quell” → Idris Quell, Foreign Minister."""
    for place in range(len(words) - 1, 0, -1):
        if words[place - 1].lower() in ROLES and _all_name(words[place:]):
            if any(word.lower() in ROLES for word in words[place:]):
                break
            return Voice(" ".join(words[place:]), " ".join(words[:place]), verb=verb)
    if len(words) > 1 and (words[0] in _JOINS or (words[0] == "The" and len(words) > 2 and _all_name(words[1:]))):
        words = words[1:]
    return Voice(" ".join(words), verb=verb)
