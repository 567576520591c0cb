"""Entries: what is signed comes back, and any other byte is refused."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_schema.canonical import dumps
from archive_schema.entries import ArchiveGenesis, ClaimAssess, NoteAdd, body_of
from archive_schema.header import (
    MAX_HEADER_BYTES,
    MAX_PAYLOAD_BYTES,
    Entry,
    EntryError,
    Place,
    make_payload,
    parse,
    payload_body,
    sign,
)
from archive_schema.signing import SeedSigner, fingerprint, from_base64url, to_base64url, verify

SIGNER = SeedSigner(b"\x01" * 32)
ENTITY = "e" * 32
GENESIS = sign(
    SIGNER, Place("", 0, None, (1, 0)), "archive.genesis", ENTITY, body_of(ArchiveGenesis(keepers=[SIGNER.key])), ()
)


def assessment(reason: str = "because", n: int = 1) -> Entry:
    place = Place(GENESIS.id, n, GENESIS.id, (2, 0))
    return sign(SIGNER, place, "claim.assess", ENTITY, body_of(ClaimAssess(status="verified", reason=reason)), ())


def test_an_entry_reads_back_as_it_was_signed() -> None:
    entry = assessment()
    assert parse(entry.header, entry.payload, entry.signature) == entry
    assert entry.body() == {"status": "verified", "reason": "because"}
    assert entry.id == hashlib.sha256(entry.header).hexdigest()
    assert GENESIS.archive == GENESIS.id


def test_the_signature_is_plain_ed25519_over_the_header() -> None:
    entry = assessment()
    public = Ed25519PublicKey.from_public_bytes(from_base64url(entry.author))
    public.verify(entry.signature, entry.header)


@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=400))
def test_payloads_are_padded_salted_and_hold_what_was_said(text: str) -> None:
    first, second = make_payload({"text": text}), make_payload({"text": text})
    assert first != second
    assert len(first) % 256 == 0
    assert payload_body(first) == {"text": text}


def test_a_body_that_looks_like_padding_is_not_touched() -> None:
    assert payload_body(make_payload({"x": {"pad": ""}})) == {"x": {"pad": ""}}


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_one_flipped_bit_anywhere_is_refused(data: st.DataObject) -> None:
    entry = assessment()
    assert entry.payload is not None
    parts = [bytearray(entry.header), bytearray(entry.payload), bytearray(entry.signature)]
    part = parts[data.draw(st.integers(0, 2))]
    part[data.draw(st.integers(0, len(part) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(EntryError):
        parse(bytes(parts[0]), bytes(parts[1]), bytes(parts[2]))


def test_a_withheld_payload_leaves_a_valid_entry() -> None:
    entry = assessment()
    withheld = parse(entry.header, None, entry.signature)
    assert (withheld.id, withheld.payload, withheld.body()) == (entry.id, None, None)


def resigned(**changes: Any) -> tuple[bytes, bytes, bytes]:
    entry = assessment()
    assert entry.payload is not None
    header = dumps({**json.loads(entry.header), **changes})
    return header, entry.payload, SIGNER.sign(header)


@pytest.mark.parametrize(
    "changes",
    [
        {"v": "attest-entry/2"},
        {"sp": "x"},
        {"a": "short"},
        {"n": -1},
        {"n": True},
        {"n": 0},
        {"p": None},
        {"p": "0"},
        {"t": [1]},
        {"t": [1, -1]},
        {"k": "Claim"},
        {"k": "a.b.c"},
        {"e": "E" * 32},
        {"r": ["x"]},
        {"r": ["0" * 64] * 257},
        {"s": "no"},
        {"d": "0" * 64},
        {"sp": ""},
        {"k": "archive.genesis"},
        {"extra": 1},
    ],
)
def test_a_signed_header_that_breaks_a_rule_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(EntryError):
        parse(*resigned(**changes))


def test_a_payload_beyond_one_megabyte_is_refused() -> None:
    with pytest.raises(EntryError):
        make_payload(body_of(NoteAdd(target=ENTITY, text="x" * 300_000)) | {"more": ["y" * 300_000] * 3})


def test_the_key_whose_one_signature_fits_everything_is_refused() -> None:
    weak = to_base64url(b"\x01" + bytes(31))
    assert not verify(weak, b"any message", b"\x01" + bytes(63))


@pytest.mark.parametrize("text", ["AA==", "AB", "A", "é", "AA AA"])
def test_only_one_spelling_of_base64url_is_read(text: str) -> None:
    with pytest.raises(ValueError):
        from_base64url(text)


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"no json",
        b"[]",
        b'{"body":{},"pad":""}',
        b'{"body":[],"pad":"","salt":""}',
        b'{"body":{}, "pad":"","salt":""}',
        b'{"body":{},"more":1,"pad":"","salt":""}',
    ],
)
def test_a_payload_that_is_not_body_pad_and_salt_is_refused(payload: bytes) -> None:
    with pytest.raises(EntryError):
        payload_body(payload)


def test_what_has_no_canonical_form_is_no_payload() -> None:
    with pytest.raises(EntryError, match="float"):
        make_payload({"half": 0.5})


def test_what_is_larger_than_an_entry_is_not_even_read() -> None:
    entry = assessment()
    for header, payload in ((b"x" * (MAX_HEADER_BYTES + 1), None), (entry.header, b"x" * (MAX_PAYLOAD_BYTES + 1))):
        with pytest.raises(EntryError, match="larger"):
            parse(header, payload, entry.signature)


def test_a_place_that_cannot_be_is_not_signed() -> None:
    with pytest.raises(EntryError, match="header"):
        sign(SIGNER, Place(GENESIS.id, -1, GENESIS.id, (2, 0)), "note.add", ENTITY, {}, ())


def test_a_signature_or_key_of_another_length_fits_nothing() -> None:
    entry = assessment()
    assert verify(entry.author, entry.header, entry.signature)
    assert not verify(entry.author, entry.header, entry.signature[:-1])
    assert not verify(entry.author[:-1], entry.header, entry.signature)


def test_a_fingerprint_can_be_read_aloud() -> None:
    assert fingerprint(to_base64url(bytes(range(32)))) == "0001 0203 0405 0607"
