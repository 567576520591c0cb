"""An entry: signed header, committed payload. Admission depends on these bytes alone."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from archive_schema.canonical import CanonicalError, dumps, loads, sha256_hex
from archive_schema.signing import KEY_TEXT, Signer, verify

VERSION = "attest-entry/1"
MAX_PAYLOAD_BYTES = 1_000_000
MAX_HEADER_BYTES = 64_000
MAX_REFERENCES = 256
PAD_TO = 256

_HEX256 = re.compile(r"[0-9a-f]{64}\Z")
_HEX128 = re.compile(r"[0-9a-f]{32}\Z")
_KIND = re.compile(r"[a-z]{1,20}(\.[a-z]{1,20})?\Z")
_LATER = re.compile(r"attest-entry/([2-9]|[1-9]\d{1,5})\Z", re.ASCII)
_NAMES = frozenset(("v", "sp", "a", "n", "p", "t", "k", "e", "r", "s", "d"))


class EntryError(ValueError):
    """The bytes are no entry; the text says what is wrong."""


class NewerEntryError(EntryError):
    """The entry is of a later form than this program knows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. `payload` None = withheld or destroyed.

    `author` is a device key (base64url), `time` = (milliseconds since 1970, counter), a claim only.
    """

    id: str
    archive: str
    author: str
    n: int
    previous: str | None
    time: tuple[int, int]
    kind: str
    entity: str
    refs: tuple[str, ...]
    seen: tuple[str, ...]
    commitment: str
    header: bytes
    payload: bytes | None
    signature: bytes

    def body(self) -> dict[str, Any] | None:
        """The payload's body, or None when the payload is not here. EntryError if it is malformed."""
        return None if self.payload is None else payload_body(self.payload)


def payload_body(payload: bytes) -> dict[str, Any]:
    """The body inside canonical `{"body":…,"pad":…,"salt":…}`. EntryError if it is not that."""
    try:
        value = loads(payload)
    except CanonicalError as error:
        raise EntryError(f"payload: {error}") from None
    if type(value) is not dict or value.keys() != {"body", "pad", "salt"} or type(value["body"]) is not dict:
        raise EntryError("payload: not body, pad and salt")
    body: dict[str, Any] = value["body"]
    return body


def make_payload(body: dict[str, Any], token: Callable[[int], str] = secrets.token_hex) -> bytes:
    """Canonical payload bytes: 128-bit salt, padded to a multiple of 256 bytes. EntryError beyond 1 MB."""
    try:
        bare = dumps({"body": body, "pad": "", "salt": token(16)})
    except CanonicalError as error:
        raise EntryError(f"payload: {error}") from None
    padding = -len(bare) % PAD_TO
    payload = bare.replace(b'"pad":""', b'"pad":"' + b"." * padding + b'"') if _pad_is_unique(bare) else b""
    if not payload:
        payload = dumps({"body": body, "pad": "." * padding, "salt": loads(bare)["salt"]})
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise EntryError(f"payload: larger than {MAX_PAYLOAD_BYTES} bytes")
    return payload


def _pad_is_unique(bare: bytes) -> bool:
    return bare.count(b'"pad":""') == 1


def _texts(value: Any, pattern: re.Pattern[str]) -> bool:
    return type(value) is list and len(value) <= MAX_REFERENCES and all(_matches(item, pattern) for item in value)


def _matches(value: Any, pattern: re.Pattern[str]) -> bool:
    return type(value) is str and pattern.match(value) is not None


def _natural(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_first(head: dict[str, Any]) -> bool:
    return bool(head["sp"] == "")


def _header_fault(head: dict[str, Any]) -> str | None:
    """The first rule that the header breaks, in words, or None."""
    rules = (
        (head["v"] == VERSION, "unknown version"),
        (_is_first(head) or _matches(head["sp"], _HEX256), "sp is no archive id"),
        (_matches(head["a"], KEY_TEXT), "a is no key"),
        (_natural(head["n"]), "n is no number"),
        (head["p"] is None or _matches(head["p"], _HEX256), "p is no entry id"),
        ((head["p"] is None) == (head["n"] == 0), "p must be null exactly when n is 0"),
        (type(head["t"]) is list and len(head["t"]) == 2 and all(map(_natural, head["t"])), "t is no clock"),
        (_matches(head["k"], _KIND), "k is no kind"),
        (_matches(head["e"], _HEX128), "e is no entity id"),
        (_texts(head["r"], _HEX256), "r is no list of entry ids"),
        (_texts(head["s"], _HEX256), "s is no list of entry ids"),
        (_matches(head["d"], _HEX256), "d is no SHA-256"),
        (_is_first(head) == (head["k"] == "archive.genesis"), "only the first entry has no archive id"),
        (not _is_first(head) or head["n"] == 0, "the first entry must stand at 0"),
    )
    return next((words for holds, words in rules if not holds), None)


def parse(header: bytes, payload: bytes | None, signature: bytes, *, check_signature: bool = True) -> Entry:
    """The entry of these bytes. EntryError unless they are canonical, within sizes, committed and signed; NewerEntryError
    for one of a later form, whose signature cannot be checked."""
    if len(header) > MAX_HEADER_BYTES or (payload is not None and len(payload) > MAX_PAYLOAD_BYTES):
        raise EntryError("larger than an entry may be")
    try:
        head = loads(header)
    except CanonicalError as error:
        raise EntryError(f"header: {error}") from None
    if type(head) is dict and _matches(head.get("v"), _LATER):
        raise NewerEntryError("header: of a later version")
    if type(head) is not dict or head.keys() != _NAMES:
        raise EntryError("header: not the fields of an entry")
    if fault := _header_fault(head):
        raise EntryError(f"header: {fault}")
    if check_signature and not verify(head["a"], header, signature):
        raise EntryError("the signature does not fit")
    if payload is not None:
        _check_payload(payload, head["d"])
    return _entry(head, header, payload, signature)


def _check_payload(payload: bytes, commitment: str) -> None:
    if sha256_hex(payload) != commitment:
        raise EntryError("the payload is not the one that was signed")
    payload_body(payload)


def _entry(head: dict[str, Any], header: bytes, payload: bytes | None, signature: bytes) -> Entry:
    entry_id = sha256_hex(header)
    return Entry(
        id=entry_id,
        archive=head["sp"] or entry_id,
        author=head["a"],
        n=head["n"],
        previous=head["p"],
        time=(head["t"][0], head["t"][1]),
        kind=head["k"],
        entity=head["e"],
        refs=tuple(head["r"]),
        seen=tuple(head["s"]),
        commitment=head["d"],
        header=header,
        payload=payload,
        signature=signature,
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the archive and in its author's chain a new entry stands."""

    archive: str
    n: int
    previous: str | None
    time: tuple[int, int]
    seen: tuple[str, ...] = ()


def sign(signer: Signer, place: Place, kind: str, entity: str, body: dict[str, Any], refs: tuple[str, ...]) -> Entry:
    """A new signed entry. EntryError if the body has no canonical form or is too large."""
    payload = make_payload(body)
    head = {
        "v": VERSION,
        "sp": place.archive,
        "a": signer.key,
        "n": place.n,
        "p": place.previous,
        "t": list(place.time),
        "k": kind,
        "e": entity,
        "r": list(refs),
        "s": list(place.seen),
        "d": sha256_hex(payload),
    }
    if fault := _header_fault(head):
        raise EntryError(f"header: {fault}")
    header = dumps(head)
    return _entry(head, header, payload, signer.sign(header))
