"""Which of Tesseract's languages to read a script in, and what they are called elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

# Tesseract's codes (ISO 639-2/T where there is one) by ISO 639-1, of the scripts' most widely read languages.
ISO = {
    "eng": "en", "fra": "fr", "spa": "es", "deu": "de", "ita": "it", "por": "pt", "nld": "nl", "pol": "pl", "tur": "tr",
    "rus": "ru", "ukr": "uk", "bel": "be", "bul": "bg", "srp": "sr", "ara": "ar", "fas": "fa", "urd": "ur", "heb": "he",
    "mya": "my", "tha": "th", "hin": "hi", "ben": "bn", "hye": "hy", "kat": "ka", "amh": "am", "tir": "ti", "ell": "el",
    "chi_sim": "zh", "chi_tra": "zh", "jpn": "ja", "kor": "ko", "vie": "vi", "ron": "ro", "ces": "cs", "kur": "ku",
}  # fmt: skip
_BY_SCRIPT = {
    "Latin": ("eng", "fra", "spa", "deu", "ita", "por", "nld", "pol", "tur", "vie", "ron", "ces"),
    "Cyrillic": ("rus", "ukr", "bel", "bul", "srp"),
    "Arabic": ("ara", "fas", "urd"),
    "Hebrew": ("heb",),
    "Myanmar": ("mya",),
    "Thai": ("tha",),
    "Devanagari": ("hin",),
    "Bengali": ("ben",),
    "Armenian": ("hye",),
    "Georgian": ("kat",),
    "Ethiopic": ("amh", "tir"),
    "Greek": ("ell",),
    "Han": ("chi_sim", "chi_tra"),
    "HanS": ("chi_sim",),
    "HanT": ("chi_tra",),
    "Japanese": ("jpn",),
    "Katakana": ("jpn",),
    "Hiragana": ("jpn",),
    "Korean": ("kor",),
    "Hangul": ("kor",),
}
_WITH_LATIN = ("Arabic", "Hebrew", "Han", "HanS", "HanT", "Japanese", "Korean", "Hangul", "Thai", "Myanmar", "Cyrillic")
"""Pictures in these scripts hold names in Latin letters often."""


def for_script(script: str, installed: frozenset[str], likely: str) -> list[tuple[str, ...]]:
    """What to read a script in: first that, and where words stay unsure the next; [] when none of its data is installed.

    At most two languages at once. `likely`: ISO 639-1, comes first if it fits.
    """
    fitting = [one for one in _BY_SCRIPT.get(script, ()) if one in installed]
    fitting.sort(key=lambda one: ISO.get(one) != likely)
    if not fitting:
        return []
    first = fitting[0]
    more = fitting[1:2] if script == "Cyrillic" else []
    more += ["eng"] if "eng" in installed and (script in _WITH_LATIN or script == "Latin") else []
    return [(first,), *((first, one) for one in more if one != first)]


def wanted_for(script: str) -> str:
    """The language whose data a script needs first; "" for a script that is not known here."""
    return next(iter(_BY_SCRIPT.get(script, ())), "")


def to_try(installed: frozenset[str], likely: str) -> list[tuple[str, ...]]:
    """Where the script cannot be told: the language that is likely, then the first of each of the commonest scripts."""
    known = [code for code, iso in ISO.items() if iso == likely and code in installed]
    first = [
        one for one in (wanted_for(script) for script in ("Latin", "Arabic", "Cyrillic", "Hebrew")) if one in installed
    ]
    found: list[tuple[str, ...]] = [(one,) for one in dict.fromkeys([*known, *first])]
    return found or [(one,) for one in sorted(installed - {"osd", "equ"})[:1]]


def iso(languages: Sequence[str]) -> str:
    """ISO 639-1 of the first, "" when not known."""
    return ISO.get(languages[0], "") if languages else ""
