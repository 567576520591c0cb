"""What in a draft may lead to a person: addresses of mail, telephone numbers, positions, numbers of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

MOST = 500
_DETAIL = re.compile(
    r"(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|"
    r"(?P<telephone>(?<![\w+])\+\d(?:[\s().-]{0,2}\d){7,14}(?!\d))|"
    r"(?P<position>(?<![\d.])-?\d{1,2}\.\d{4,8}[°,;\s]{1,3}-?\d{1,3}\.\d{4,8}(?!\d))|"
    r"(?P<document>(?i:passport|паспорт\w*|passeport|pasaporte|جواز(?:\sال)?سفر)[^\w\n]{1,4}(?:(?i:no|nr|n|№|رقم)[.:°\s]{1,3})?[A-ZА-Я]{0,2}[\s-]?\d{6,9}\b)"
)


def details(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, what it is) in the text's order, at most MOST."""
    return ((m.start(), m.end(), str(m.lastgroup)) for m in islice(_DETAIL.finditer(text), MOST))
