"""What a page said when it came and what it said when scripts were done with it: words that stand in one of them alone."""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.capture.model import CapturedSource, Fact
from desktop_app.charset import decode
from desktop_app.errors import InputError
from desktop_app.services.opening import bytes_of
from desktop_app.services.parsing.parser import Parser

_WORD = re.compile(r"\w+", re.UNICODE)
_SHOWN = 40


def compared(parser: Parser, source: CapturedSource, text: str) -> tuple[Fact, ...]:
    """Facts on a browser's capture: `text` is the main text as rendered, compared with that of the HTML as received."""
    html = next((file for file in source.files if file.role == "html"), None)
    if source.method != "browser" or html is None or not source.text_is_html:
        return ()
    try:
        received = parser.article(decode(bytes_of(html), None).text, source.final_address, source.status).text
    except InputError as error:
        return (_fact("text as received", f"not compared with the text as rendered: {error.message} ({error.code})"),)
    before, after = _words(received), _words(text)
    facts = [
        _fact(f"words only {name}", _listed(mine - theirs))
        for name, mine, theirs in (("as rendered", after, before), ("as received", before, after))
        if mine - theirs
    ]
    return tuple(facts) or (_fact("text as received", "the same words as in the text as rendered"),)


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in _WORD.findall(text))


def _listed(words: Counter[str]) -> str:
    """How many there are, and the first of them; a word counts as often as it stands there more."""
    shown = ", ".join(list(words)[:_SHOWN])
    return f"{words.total()}: {shown}{' …' if len(words) > _SHOWN else ''}"


def _fact(name: str, value: str) -> Fact:
    return Fact(name, value, "observed", "attest")
