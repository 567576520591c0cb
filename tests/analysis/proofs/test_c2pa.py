"""Content credentials: signature, signer, time, assertions and the file's bytes are compared one by one; nobody is trusted by default."""

from __future__ import annotations

import io
import random
import socket
import struct
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from PIL import Image

from desktop_app.analysis.proofs.c2pa import carries_credentials
from desktop_app.analysis.proofs.c2pa_boxes import TooManyBoxesError, read_boxes, read_cbor
from desktop_app.analysis.proofs.c2pa_check import check_c2pa
from desktop_app.analysis.proofs.c2pa_store import find_store
from desktop_app.analysis.proofs.certificates import read_pem
from desktop_app.analysis.proofs.model import BrokenProofError, Proof
from tests.analysis.proofs import made_c2pa as made
from tests.analysis.proofs.made import START, Holder, certificate, root, stamper, token
from tests.analysis.proofs.made_c2pa import Making, signed

ROOT = root()
MIDDLE = certificate("Middle", ROOT, ca=True)
MAIL = ExtendedKeyUsageOID.EMAIL_PROTECTION
SIGNER = certificate("Signer of a test", MIDDLE, purpose=MAIL)
HOW = Making(SIGNER, (MIDDLE,))
GOOD = {"signature-match": "MATCH", "c2pa-bytes-match": "MATCH", "c2pa-assertions-match": "MATCH", "c2pa-said": "NOT CHECKED",
        "c2pa-chain-match": "MATCH"}  # fmt: skip


def picture(form: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((120, 80)).save(out, form)
    return out.getvalue()


JPEG, PNG = picture(), picture("PNG")


def check(data: bytes, *roots: Holder) -> dict[str, Proof]:
    return {one.code: one for one in check_c2pa(data, [c for one in roots for c in read_pem(one.pem)])}


def states(data: bytes, *roots: Holder) -> dict[str, str]:
    return {code: one.state for code, one in check(data, *roots).items()}


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("part", [60_000, 700])
@pytest.mark.parametrize("bare", [JPEG, PNG])
def test_an_unaltered_picture_matches_and_its_signer_is_nobody(bare: bytes, part: int, old: bool) -> None:
    data = signed(bare, Making(SIGNER, (MIDDLE,), part=part, old=old))
    assert carries_credentials(data)
    assert states(data) == GOOD | {"c2pa-nobody": "NOT CHECKED", "c2pa-no-time": "NOT CHECKED"}
    said = check(data)
    assert "Signer of a test" in said["c2pa-nobody"].by and "Signer of a test" in said["signature-match"].by
    assert said["c2pa-said"].detail == "claim generator: Attest test 1; title: The bridge; actions: c2pa.created"


KEYS: dict[int, Callable[[], Any]] = {
    -7: lambda: ec.generate_private_key(ec.SECP256R1()), -35: lambda: ec.generate_private_key(ec.SECP384R1()),
    -36: lambda: ec.generate_private_key(ec.SECP521R1()), -8: ed25519.Ed25519PrivateKey.generate,
    **{one: lambda: rsa.generate_private_key(65537, 2048) for one in (-37, -38, -39)},
}  # fmt: skip


@pytest.mark.parametrize("algorithm", KEYS)
def test_every_kind_of_key_signs_and_a_flipped_signature_does_not_hold(algorithm: int) -> None:
    holder = certificate("Signer", ROOT, purpose=MAIL, key=KEYS[algorithm]())
    data = signed(JPEG, Making(holder, algorithm=algorithm, digest="sha384"))
    assert states(data, ROOT)["signer-named"] == "MATCH" and states(data)["signature-match"] == "MATCH"
    store = find_store(data)
    assert store is not None
    assert states(flipped(data, store.places[-1][1] - 3)) == {"signature-differ": "MISMATCH"}


def test_a_key_of_another_kind_than_the_algorithm_is_not_checked() -> None:
    data = signed(JPEG, HOW)
    assert data.count(b"\xa2\x01\x26\x18\x21") == 1
    eddsa = data.replace(b"\xa2\x01\x26\x18\x21", b"\xa2\x01\x27\x18\x21")
    assert states(eddsa) == {"signature-unknown": "NOT CHECKED"}


@pytest.mark.parametrize("bare", [JPEG, PNG])
def test_what_was_altered_after_signing_is_a_mismatch(bare: bytes) -> None:
    data = signed(bare, HOW)
    pixels = states(flipped(data, len(data) - 40))
    assert pixels["c2pa-bytes-differ"] == "MISMATCH" and pixels["signature-match"] == "MATCH"
    assert states(data + b"more")["c2pa-bytes-differ"] == "MISMATCH"
    assertion = states(data.replace(b"digitalCapture", b"digitalArtwork"))
    assert assertion["c2pa-assertions-differ"] == "MISMATCH" and assertion["c2pa-bytes-match"] == "MATCH"
    assert states(data.replace(b"The bridge", b"The bricks")) == {"signature-differ": "MISMATCH"}


def test_a_hash_that_was_altered_binds_nothing() -> None:
    data = signed(JPEG, HOW)
    found = states(data.replace(b"jumbf manifest", b"jumbf manifesT"))
    assert found["c2pa-no-binding"] == "NOT CHECKED" and found["c2pa-assertions-differ"] == "MISMATCH"


def test_an_assertion_that_nobody_signed_is_a_mismatch_and_not_shown() -> None:
    more = made.said("c2pa.actions", {"actions": [{"action": "c2pa.forged"}]})
    found = check(signed(JPEG, Making(SIGNER, unsigned=more)))
    assert found["c2pa-assertions-differ"].detail == "c2pa.actions" and "forged" not in found["c2pa-said"].detail


def test_another_pictures_credentials_are_a_mismatch() -> None:
    data = signed(JPEG, HOW)
    store = find_store(data)
    assert store is not None
    other = bytearray(JPEG)
    other[-30] ^= 255
    moved = bytes(other[:2]) + data[2 : store.places[-1][1]] + bytes(other[2:])
    assert states(moved)["c2pa-bytes-differ"] == "MISMATCH"


@pytest.mark.parametrize("bare", [JPEG, PNG])
def test_what_the_signer_left_out_beyond_the_credentials_is_not_called_unaltered(bare: bytes) -> None:
    def wide(start: int, size: int) -> list[tuple[int, int]]:
        return [(start, size + 20)]

    found = states(signed(bare, Making(SIGNER, excluded=wide)))
    assert found["c2pa-bytes-partly"] == "NOT CHECKED" and "c2pa-bytes-match" not in found


def test_a_segment_put_between_the_credentials_is_not_called_unaltered() -> None:
    data = signed(JPEG, Making(SIGNER, part=700))
    store = find_store(data)
    assert store is not None and len(store.places) > 2
    at = store.places[1][0]
    comment = b"\xff\xfe\x00\x06more"
    assert "c2pa-bytes-match" not in states(data[:at] + comment + data[at:])


def test_roots_that_a_person_gives_vouch_for_the_signer() -> None:
    data = signed(JPEG, HOW)
    assert states(data, ROOT)["signer-named"] == "MATCH"
    assert states(data, root("Another"))["signer-untrusted"] == "NOT CHECKED"
    web = certificate("Web", ROOT, purpose=ExtendedKeyUsageOID.SERVER_AUTH)
    assert states(signed(JPEG, Making(web)), ROOT)["c2pa-not-for-signing"] == "NOT CHECKED"
    old = certificate("Old", ROOT, purpose=MAIL, until=START + timedelta(days=2))
    assert states(signed(JPEG, Making(old)), ROOT)["signer-untrusted"] == "NOT CHECKED"


def test_certificates_that_did_not_issue_one_another() -> None:
    found = states(signed(JPEG, Making(SIGNER, (root("Stranger"),))))
    assert found["c2pa-chain-differ"] == "MISMATCH" and found["signature-match"] == "MATCH"


@pytest.mark.parametrize("old", [False, True])
def test_a_time_stamp_is_its_services_word_until_a_root_vouches(old: bool) -> None:
    service = stamper(ROOT)
    data = signed(JPEG, Making(SIGNER, (MIDDLE,), old=old, stamp=lambda what: token(what, service, bare=True)))
    found = check(data, ROOT)
    assert (found["c2pa-time"].state, found["c2pa-time"].at) == ("MATCH", "2026-03-04T05:06:07Z")
    assert states(data)["tsr-nobody"] == "NOT CHECKED"
    other = signed(JPEG, Making(SIGNER, stamp=lambda _what: token(b"other", service, bare=True)))
    assert states(other, ROOT)["c2pa-time-differ"] == "MISMATCH"


def test_a_certificate_that_was_valid_at_the_proved_time_is_named() -> None:
    short = certificate("Short", ROOT, purpose=MAIL, until=START + timedelta(days=90))
    stamp = stamper(ROOT)
    assert states(signed(JPEG, Making(short, stamp=lambda what: token(what, stamp, bare=True))), ROOT)["signer-named"] == "MATCH"  # fmt: skip


def test_ingredients_are_named() -> None:
    more = {"c2pa.actions": made.CREATED, "c2pa.ingredient.v3": {"dc:title": "harbour.jpg", "relationship": "parentOf"}}
    found = check(signed(PNG, Making(SIGNER, assertions=more)))["c2pa-ingredients"]
    assert (found.state, found.detail) == ("NOT CHECKED", "harbour.jpg")


def test_other_containers_and_addresses_are_named() -> None:
    store = find_store(signed(JPEG, HOW))
    assert store is not None
    video = b"\0\0\0\x18ftypmp42" + b"\0" * 12 + store.data
    assert states(video) == {"c2pa-container": "NOT CHECKED"}
    xmp = b'<rdf:Description dcterms:provenance="https://credentials.example/one.c2pa"/>'
    segment = b"\xff\xe1" + struct.pack(">H", len(xmp) + 2) + xmp
    remote = JPEG[:2] + segment + JPEG[2:]
    assert carries_credentials(remote) and not carries_credentials(JPEG)
    found = check(remote)["c2pa-remote"]
    assert (found.state, found.detail) == ("NOT CHECKED", "https://credentials.example/one.c2pa")


def test_nothing_is_asked_over_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("credentials must not make anybody ask a network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    service = stamper(ROOT)
    data = signed(JPEG, Making(SIGNER, (MIDDLE,), stamp=lambda what: token(what, service, bare=True)))
    assert set(states(data, ROOT)) >= {"signer-named", "c2pa-time", "c2pa-bytes-match"}


def nested(depth: int) -> bytes:
    inner = b""
    for _ in range(depth):
        inner = made.superbox(b"c2ma", "deep", inner)
    return made.superbox(b"c2pa", "c2pa", inner)


def with_claim(claim: bytes) -> bytes:
    boxes = made.superbox(b"c2cl", "c2pa.claim.v2", made.box(b"cbor", claim))
    signature = made.superbox(b"c2cs", "c2pa.signature", made.box(b"cbor", claim))
    return made.superbox(b"c2pa", "c2pa", made.superbox(b"c2ma", made.LABEL, boxes, signature))


NUMBER = b"\xc2\x5a\x00\x0c\x00\x00" + b"\xff" * 0x0C0000
HOSTILE = [
    nested(2_000), nested(10), made.superbox(b"c2pa", "c2pa"),
    made.superbox(b"c2pa", "c2pa", *[made.said(f"a{n}", {}) for n in range(65_000)]),
    made.superbox(b"c2pa", "c2pa", made.box(b"free") * 500_000),
    with_claim(b"\x81" * 500_000 + b"\x00"), with_claim(b"\x9b" + b"\xff" * 8), with_claim(b"\xbb\x00\x00\x00\x7f\xff\xff\xff\xff"),
    with_claim(b"\x5b\x7f" + b"\xff" * 7), with_claim(NUMBER), with_claim(b"\xd8\x1c\x81\xd8\x1d\x00"), with_claim(b"\x00" * 3_000_000),
    with_claim(b"\xd8\x23\x78\x20" + b"(a*)*" * 6 + b"ab"), with_claim(cbor2.dumps({"alg": "sha256", "assertions": 7})), with_claim(b"\xa0"),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_stores_are_one_finding_in_little_time(number: int) -> None:
    for data in (
        JPEG[:2] + made.segments(HOSTILE[number]) + JPEG[2:],
        PNG[:33] + made._chunk(HOSTILE[number]) + PNG[33:],
    ):
        before = time.process_time()
        assert [one.state for one in check_c2pa(data, [])] == ["NOT CHECKED"]
        assert time.process_time() - before < 5


TAGS = [
    NUMBER,
    b"\xd8\x1c\x81\xd8\x1d\x00",
    b"\xd8\x23\x61a",
    b"\xc4\x82\x1a\x7f\xff\xff\xff\x01",
    b"\xd8\x1e\x82\x01\x02",
    b"\xc1\x00",
]


@pytest.mark.parametrize("data", TAGS, ids=range(len(TAGS)))
def test_tags_that_make_large_or_looping_things_are_refused(data: bytes) -> None:
    with pytest.raises((BrokenProofError, cbor2.CBORError)):
        read_cbor(data)
    assert read_cbor(b"\xc0\x61a") == "a"


def test_boxes_are_counted_and_levels_too() -> None:
    for store in (made.superbox(b"c2pa", "c2pa", made.box(b"free") * 500_000), nested(30)):
        with pytest.raises(TooManyBoxesError):
            read_boxes(store)


def test_more_assertions_than_are_read_are_not_checked() -> None:
    many: dict[str, Any] = {f"a.{n}": {} for n in range(1_000)}
    assert states(signed(PNG, Making(SIGNER, assertions=many)))["too-much"] == "NOT CHECKED"


def test_doubled_and_missing_segments_are_no_store() -> None:
    data = signed(JPEG, Making(SIGNER, part=700))
    store = find_store(data)
    assert store is not None
    start, end = store.places[1]
    assert states(data[:start] + data[end:]) == {"broken": "NOT CHECKED"}
    assert states(data[:end] + data[start:]) == {"broken": "NOT CHECKED"}
    second = signed(data, HOW)
    assert all(one.state != "MATCH" for one in check_c2pa(second, []))


@pytest.mark.parametrize("bare", [JPEG, PNG])
def test_no_flipped_byte_and_no_cut_is_called_unaltered(bare: bytes) -> None:
    """A flip beside the claim, the assertions and the picture (a box's own number, say) may leave all of them as they were."""
    data = signed(bare, Making(SIGNER, part=700))
    chance = random.Random(4)
    for place in chance.sample(range(len(data)), 200):
        found = states(flipped(data, place), ROOT)
        if "MISMATCH" not in found.values() and "c2pa-bytes-match" in found:
            assert decisive(flipped(data, place)) == decisive(data), place
    for cut in range(0, len(data), 53):
        assert "c2pa-bytes-match" not in states(data[:cut])


def decisive(data: bytes) -> list[bytes]:
    """What is signed: the file around the store, the claim, the assertions."""
    store = find_store(data)
    assert store is not None
    manifest = read_boxes(store.data).children[-1]
    assertions, claim = manifest.children[0], manifest.children[1]
    around = data[: store.places[0][0]] + data[store.places[-1][1] :]
    return [around, claim.cbor(), *(one.hashed for one in assertions.children)]


def test_a_picture_signed_by_another_program_matches() -> None:
    data = (Path(__file__).parent / "data" / "another_program.jpg").read_bytes()
    found = states(data)
    assert found == GOOD | {"c2pa-nobody": "NOT CHECKED", "c2pa-no-time": "NOT CHECKED"}
    assert states(flipped(data, len(data) - 40))["c2pa-bytes-differ"] == "MISMATCH"
