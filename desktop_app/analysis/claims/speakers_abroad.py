"""Who speaks, in French, Russian and Arabic: verbs beside the marks. A draft: measured on few pages."""

from __future__ import annotations

import re

from desktop_app.analysis.claims.sentences import Quoted, Reading
from desktop_app.analysis.claims.speakers import Voice
from desktop_app.analysis.claims.vocabulary import word_set

_REACH = 180
_CAP = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]*"
_FR = "déclaré|affirmé|dit|expliqué|ajouté|assuré|indiqué|précisé|estimé|raconté|écrit|confirmé|prévenu|témoigné|répondu|dénoncé"
_FR_NOW = "déclare|affirme|explique|ajoute|assure|indique|précise|estime|raconte|écrit|confirme|prévient|témoigne|répond|dit|dénonce|poursuit"
_RU = (
    "сказал|сказала|сказали|заявил|заявила|заявили|рассказал|рассказала|рассказали|сообщил|сообщила|сообщили|добавил|"
    "добавила|добавили|отметил|отметила|отметили|пояснил|пояснила|подчеркнул|подчеркнула|ответил|ответила|ответили|"
    "написал|написала|говорит|говорят|считает|утверждает|назвал|назвала|объяснил|объяснила"
)
_AR = (
    "قال|قالت|قالوا|أضاف|أضافت|صرح|صرّح|صرحت|أكد|أكّد|أكدت|أكّدت|أوضح|أوضحت|ذكر|ذكرت|أعلن|أعلنت|أفاد|أفادت|كتب|كتبت|تابع|تابعت|"
    "يقول|تقول|حذر|حذّر|حذرت|شدد|شددت|وصف|وصفت|طالب|طالبت|نفى|نفت"
)
_BEFORE = {
    "fr": re.compile(
        rf"(?:^|[,.;]\s+)(?:(?:Mais|Et|Selon)\s+)?((?:(?:le|la|les|l’|l'|un|une|des|son|sa|leur)\s?)?[^,.;:«»\x01]{{2,90}}?)"
        rf"(?:,\s([^,.;:«»\x01]{{2,80}}),)?\s+(?:a|ont|avait)\s+(?:\w+ment\s+|également\s+|aussi\s+)?(?:{_FR})\b", re.I),
    "ru": re.compile(rf"([^,.;:«»\x01—]{{2,90}}?)(?:,\s([^.;:«»\x01]{{2,80}}),)?\s+(?:{_RU})\b"),
    "ar": re.compile(rf"(?:^|[\s،.])[وف]?(?:{_AR})\s+([^:،.«»\x01“”]{{2,90}})(?:،\s([^:،.«»\x01“”]{{2,40}})(?=\s?:))?"),
}  # fmt: skip
_AFTER = {
    "fr": re.compile(rf"[»”\"]?[\s,]*(?:a|ont|avait)?\s?(?:{_FR}|{_FR_NOW})\s+([^,.;:«»\x01\n]{{2,90}})"),
    "ru": re.compile(rf"[»”\"]?[\s,]*[—–-]\s*(?:{_RU})\s+([^,.;:«»\x01\n]{{2,90}})"),
    "ar": re.compile(
        r"[»”\"]?[\s،]*(?:بحسب|وفق|وفقاً ل|حسب|كما قال|كما قالت|يقول|تقول|قال|قالت)\s*([^:،.«»\x01\n]{2,90})"
    ),
}
_PRONOUN = {
    "fr": re.compile(
        r"[»”\"]?[\s,]*(?:a-t-(?:il|elle)|ont-(?:ils|elles)|(?:\w+e)(?:-t)?-(?:il|elle)|(?:il|elle)\s+a\s|dit-(?:il|elle)|poursuit-(?:il|elle))"
    ),
    "ru": re.compile(rf"[»”\"]?[\s,]*[—–-]\s*(?:{_RU})\s+(?:он|она|они)\b"),
    "ar": re.compile(r"(?!)"),
}
_CONTEXT = {"fr": re.compile(r"\bselon\s+([^,.;:«»\x01\n]{2,80})", re.I), "ru": re.compile(r"(?:[Пп]о словам|[Пп]о данным|[Пп]о(?=\s(?:его|её|их)\sсловам))\s+([^,.;:«»\x01\n]{2,80})")}  # fmt: skip
_CUT = {
    "fr": re.compile(
        r"\s(?:à|au|lors|devant|mercredi|mardi|lundi|jeudi|vendredi|samedi|dimanche|dans|sur|que|depuis|après)\s.*$"
    ),
    "ru": re.compile(r"\s(?:в|во|нашему|нашей|журналистам|агентству|что|на|после)\s.*$"),
    "ar": re.compile(r"\s(?:إن|أن|إنه|إنها|في|خلال|للصحيفة|لصحيفة|لوكالة|يوم|وهو|وهي|طالباً|على|ل\S+)(?:\s.*)?$"),
}
_NONE = word_set("он она они его её их il elle ils elles on ce cela هو هي هم إن أن إنه إنها الذي")
_NOT_NAMES = frozenset({"وهو", "وهي", "طالباً", "في", "من", "الذي", "التي"})
_ROLE_AND_NAME = re.compile(rf"([^\n]*\b[a-zà-þа-яё][\w’'-]*)\s({_CAP}\s{_CAP})$")
LANGUAGES = frozenset(_BEFORE)


def voice_abroad(reading: Reading, quote: Quoted, language: str) -> Voice | None:
    """The speaker beside a quotation; a Voice without a name: somebody speaks, the rules cannot tell who."""
    if language not in LANGUAGES:
        return None
    sentence = reading.sentences[reading.sentence_at(quote.opened)]
    hidden = reading.hidden
    if _PRONOUN[language].match(hidden, quote.closed, quote.closed + _REACH):
        return Voice("", pronoun=True)
    if match := _AFTER[language].match(hidden, quote.closed, quote.closed + _REACH):
        return _voice(match[1], language)
    clause = hidden[max(sentence.start, quote.opened - _REACH) : quote.opened]
    if matches := list(_BEFORE[language].finditer(clause)):
        return _apposed(matches[-1], language) or _voice(matches[-1][1], language)
    context = _CONTEXT.get(language)
    named = context.search(hidden, sentence.start, sentence.end) if context else None
    return _voice(named[1], language) if named else None


def _apposed(match: re.Match[str], language: str) -> Voice | None:
    """ "The mayor, Yann Torelle, said": the name is the second part, the role the first."""
    words = (match[2] or "").split()
    if not 2 <= len(words) <= 4 or words[0] in _NOT_NAMES:
        return None
    named = language == "ar" or all(word[:1].isupper() for word in words)
    return Voice(" ".join(words), match[1].strip()) if named else None


def _voice(words: str, language: str) -> Voice:
    name = _CUT[language].sub("", words.strip() + " ").strip(' ,،–—-“”"«»')
    name = re.sub(r"^(?:Mais|Et|Но|А|И|Однако)\s+", "", name)
    if split := _ROLE_AND_NAME.match(name):
        return Voice(split[2], split[1])
    known = name and name.lower() not in _NONE and name.split()[0].lower() not in _NONE
    return Voice(name[:110]) if known else Voice("", pronoun=not known)
