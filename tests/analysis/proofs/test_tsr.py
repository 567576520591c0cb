"""RFC 3161: bytes, signature, signer and time are compared one by one; nobody is trusted by default."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from desktop_app.analysis.proofs.certificates import read_pem
from desktop_app.analysis.proofs.model import Proof
from desktop_app.analysis.proofs.tsr import check_tsr
from tests.analysis.proofs.made import STAMPED, START, Holder, certificate, root, stamper, target_of, token

DATA = b"A photograph of the bridge"
ROOT = root()
MIDDLE = certificate("Middle", ROOT, ca=True)
SERVICE = stamper(MIDDLE)


def check(data: bytes, *roots: Holder) -> list[Proof]:
    return list(check_tsr(data, target_of(DATA), [c for one in roots for c in read_pem(one.pem)]))


def states(found: list[Proof]) -> list[tuple[str, str]]:
    return [(one.code, one.state) for one in found]


def test_without_roots_the_bytes_match_and_the_time_is_nobodys_word() -> None:
    found = check(token(DATA, SERVICE, others=(MIDDLE,)))
    assert states(found) == [("bytes-match", "MATCH"), ("signature-match", "MATCH"), ("tsr-nobody", "NOT CHECKED")]
    assert "Stamp office" in found[2].by and found[2].at == "2026-03-04T05:06:07Z"


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("digest", ["sha256", "sha384", "sha512"])
def test_with_a_root_the_time_is_vouched_for(bare: bool, digest: str) -> None:
    found = check(token(DATA, SERVICE, others=(MIDDLE,), bare=bare, digest=digest), ROOT)
    assert states(found)[-1] == ("tsr-time", "MATCH")


def test_an_rsa_key_signs_too() -> None:
    service = stamper(ROOT, key=rsa.generate_private_key(65537, 2048))
    assert states(check(token(DATA, service), ROOT))[-1] == ("tsr-time", "MATCH")


def test_a_chain_that_lacks_a_link_or_leads_elsewhere_is_not_trusted() -> None:
    assert states(check(token(DATA, SERVICE), ROOT))[-1] == ("tsr-untrusted", "NOT CHECKED")
    assert states(check(token(DATA, SERVICE, others=(MIDDLE,)), root("Another")))[-1] == (
        "tsr-untrusted",
        "NOT CHECKED",
    )
    no_issuer = certificate("No issuer", ROOT)
    assert states(check(token(DATA, stamper(no_issuer), others=(no_issuer,)), ROOT))[-1][0] == "tsr-untrusted"


def test_another_files_stamp_is_a_mismatch_and_says_no_more() -> None:
    assert states(check(token(b"other", SERVICE), ROOT)) == [("bytes-differ", "MISMATCH")]


def test_what_was_changed_after_signing_does_not_hold() -> None:
    good = token(DATA, SERVICE)
    later = check_tsr(_shifted(good), target_of(DATA), [])
    assert ("signature-differ", "MISMATCH") in states(list(later))


def _shifted(data: bytes) -> bytes:
    """A year later, in the time of the stamp alone."""
    place = data.index(b"20260304050607Z")
    return data[:place] + b"20270304050607Z" + data[place + 15 :]


def test_a_certificate_put_in_the_signers_place_does_not_hold() -> None:
    other = stamper(ROOT)
    assert states(check(token(DATA, SERVICE, names=other)))[1] == ("signature-differ", "MISMATCH")


def test_certificates_for_other_things_or_times_prove_no_time() -> None:
    web = certificate("Web", ROOT, purpose=ExtendedKeyUsageOID.SERVER_AUTH)
    assert states(check(token(DATA, web), ROOT))[-1] == ("tsr-not-for-time", "NOT CHECKED")
    old = stamper(ROOT, until=START + timedelta(days=2))
    assert states(check(token(DATA, old), ROOT))[-1] == ("tsr-not-for-time", "NOT CHECKED")
    assert old.certificate.not_valid_after_utc < STAMPED


def test_refused_bare_and_unnamed() -> None:
    assert states(check(token(DATA, SERVICE, status="rejection"))) == [("tsr-refused", "NOT CHECKED")]
    assert states(check(token(DATA, SERVICE, without=True)))[1:] == [("tsr-no-certificate", "NOT CHECKED")]
    assert states(list(check_tsr(token(DATA, SERVICE), target_of(b""), [])))[0][1] == "MISMATCH"


@pytest.mark.parametrize(
    "data", [b"", b"\x30", b"\x30\x80" * 5_000, b"0" * 100, b"\x30\x84\xff\xff\xff\xff", b"a" * 2_000_000]
)
def test_what_is_no_reply_proves_nothing(data: bytes) -> None:
    assert [one.state for one in check(data)] == ["NOT CHECKED"]


def test_no_flipped_byte_makes_a_time() -> None:
    good = token(DATA, SERVICE, others=(MIDDLE,))
    chance = random.Random(4)
    for place in chance.sample(range(len(good)), 150):
        flipped = good[:place] + bytes([good[place] ^ (1 << chance.randrange(8))]) + good[place + 1 :]
        found = check(flipped, ROOT)
        assert all(one.at in ("", "2026-03-04T05:06:07Z") for one in found if one.state == "MATCH"), place
    for cut in range(0, len(good), 37):
        assert ("tsr-time", "MATCH") not in states(check(good[:cut], ROOT))
