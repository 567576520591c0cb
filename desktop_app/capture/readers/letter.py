"""MIME as the standard library reads it (RFC 2045, RFC 5322), made to bear whatever comes."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC
from email.errors import CloseBoundaryNotFoundDefect, MessageError, StartBoundaryNotFoundDefect
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from typing import Any

from desktop_app.capture.model import Fact
from desktop_app.capture.readers.unpacked import MAX_PIECES, bomb, damaged, nested

MAX_DEPTH = 40
_LONGEST = 20_000
"""The standard library takes minutes over the addresses of a longer field."""
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, AssertionError, MessageError)
_FOLD = re.compile(r"\r?\n(?=[ \t])|[\r\n]")
_HALVES = re.compile("[\ud800-\udfff]")


class _Bearing(EmailPolicy):
    """The default policy, where a field that it cannot read stays the words it is."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The field's value."""
        if len(value) <= _LONGEST:
            with suppress(*_BROKEN):
                return super().header_fetch_parse(name, value)
        return _FOLD.sub("", value[:_LONGEST])


def parsed(data: bytes) -> Message:
    """The message. InputError `file-damaged`, `file-nested`."""
    try:
        return email.message_from_bytes(data, _class=EmailMessage, policy=_Bearing())
    except RecursionError:
        raise nested() from None
    except _BROKEN as error:
        raise damaged(type(error).__name__) from None


def leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others, in their order; a message within one is a leaf. InputError `file-nested`, `file-bomb`."""
    waiting: list[tuple[Message, int]] = [(message, 0)]
    met = 0
    while waiting:
        part, depth = waiting.pop()
        met += 1
        if depth > MAX_DEPTH:
            raise nested()
        if met > MAX_PIECES:
            raise bomb()
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_maintype() == "multipart":
            waiting += [(one, depth + 1) for one in reversed(inner) if isinstance(one, Message)]
        else:
            yield part


def content(part: Message) -> bytes:
    """A leaf's bytes as they were before transfer encoding; those of a message within."""
    inner = part.get_payload()
    try:
        if isinstance(inner, list):
            return b"".join(one.as_bytes() for one in inner[:1] if isinstance(one, Message))
        found = part.get_payload(decode=True)
    except RecursionError:
        raise nested() from None
    except _BROKEN as error:
        raise damaged(type(error).__name__) from None
    return found if isinstance(found, bytes) else b""


def field(message: Message, name: str) -> str:
    """One header field in words, "" when there is none."""
    found = message.get(name)
    return "" if found is None else words(str(found))


def words(value: str) -> str:
    """A field's value without folds; encoded words (RFC 2047) decoded, bytes that are none read as UTF-8."""
    if _HALVES.search(value):
        value = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if "=?" in value:
        with suppress(*_BROKEN):
            value = str(make_header(decode_header(value)))
    return _FOLD.sub(" ", value).strip()


def moment(written: str) -> str:
    """A date field as ISO 8601 in UTC; "" when it cannot be read."""
    try:
        found = parsedate_to_datetime(written)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""


def endings(message: Message) -> tuple[Fact, ...]:
    """A fact when the end of a part that holds others is missing."""
    missing = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)
    if any(isinstance(defect, missing) for part in message.walk() for defect in part.defects):
        said = "the closing mark of its parts is missing; the file may have been cut off"
        return (Fact("end of the file", said, "observed", "attest"),)
    return ()
