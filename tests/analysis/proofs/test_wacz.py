"""Signed packages: by a key without a name, by a domain's certificate with a time stamp; what was altered does not hold."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID

from desktop_app.analysis.proofs.certificates import read_pem
from desktop_app.analysis.proofs.model import Proof
from desktop_app.analysis.proofs.wacz import check_wacz
from tests.analysis.proofs.made import Holder, certificate, root, stamper, target_of, token

DESCRIPTION = b'{"profile": "data-package", "resources": []}'
ROOT = root()


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def hash_of(data: bytes = DESCRIPTION) -> str:
    return f"sha256:{target_of(data).digests['sha256']}"


def signature(key: ec.EllipticCurvePrivateKey, hash_: str, *, side_by_side: bool = False) -> bytes:
    der = key.sign(hash_.encode(), ec.ECDSA(hashes.SHA256()))
    if not side_by_side:
        return der
    size = (key.key_size + 7) // 8
    return b"".join(part.to_bytes(size, "big") for part in decode_dss_signature(der))


def anonymous(*, side_by_side: bool, curve: ec.EllipticCurve, hash_: str = "") -> dict[str, Any]:
    key = ec.generate_private_key(curve)
    hash_ = hash_ or hash_of()
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    signed = {
        "hash": hash_, "created": "2026-03-04T05:06:07Z", "software": "a browser", "publicKey": b64(public),
        "signature": b64(signature(key, hash_, side_by_side=side_by_side)),
    }  # fmt: skip
    return {"path": "datapackage.json", "hash": hash_, "signedData": signed}


def by_domain(issuer: Holder, domain: str = "archive.example", named: str = "archive.example") -> dict[str, Any]:
    own = certificate(domain, issuer, purpose=ExtendedKeyUsageOID.SERVER_AUTH, domain=named)
    assert isinstance(own.key, ec.EllipticCurvePrivateKey)
    written = b64(signature(own.key, hash_of()))
    service = stamper(ROOT)
    signed = {
        "hash": hash_of(), "created": "2026-03-04T05:06:00+00:00", "software": "a server", "domain": domain,
        "signature": written, "domainCert": own.pem.decode(), "timeSignature": b64(token(written.encode(), service)),
        "timestampCert": service.pem.decode(),
    }  # fmt: skip
    return {"path": "datapackage.json", "hash": hash_of(), "signedData": signed}


def check(document: object, *roots: Holder) -> list[Proof]:
    trusted = [c for one in roots for c in read_pem(one.pem)]
    return list(check_wacz(json.dumps(document).encode(), target_of(DESCRIPTION), trusted))


def states(found: list[Proof]) -> list[tuple[str, str]]:
    return [(one.code, one.state) for one in found]


@pytest.mark.parametrize("side_by_side", [True, False])
@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.SECP384R1()])
def test_a_key_without_a_name_proves_the_same_key_alone(side_by_side: bool, curve: ec.EllipticCurve) -> None:
    found = check(anonymous(side_by_side=side_by_side, curve=curve))
    assert states(found) == [
        ("bytes-match", "MATCH"),
        ("signature-match", "MATCH"),
        ("signer-anonymous", "NOT CHECKED"),
    ]


def test_another_packages_signature_is_a_mismatch() -> None:
    document = anonymous(side_by_side=True, curve=ec.SECP384R1(), hash_=hash_of(b"other"))
    assert states(check(document)) == [("bytes-differ", "MISMATCH")]


def test_a_signature_of_another_key_does_not_hold() -> None:
    one, other = (anonymous(side_by_side=True, curve=ec.SECP384R1()) for _ in range(2))
    one["signedData"]["signature"] = other["signedData"]["signature"]
    assert states(check(one))[1:] == [("signature-differ", "MISMATCH")]


def test_a_domain_is_named_only_under_a_trusted_root_at_a_proved_time() -> None:
    document = by_domain(ROOT)
    assert states(check(document)) == [
        ("bytes-match", "MATCH"), ("signature-match", "MATCH"), ("bytes-match", "MATCH"), ("signature-match", "MATCH"),
        ("tsr-nobody", "NOT CHECKED"), ("wacz-domain", "NOT CHECKED"),
    ]  # fmt: skip
    trusted = check(document, ROOT)
    assert states(trusted)[-2:] == [("tsr-time", "MATCH"), ("signer-named", "MATCH")]
    assert "archive.example" in trusted[-1].by
    assert states(check(document, root("Another")))[-1] == ("signer-untrusted", "NOT CHECKED")
    assert states(check(by_domain(ROOT, named="other.example"), ROOT))[-1] == ("signer-untrusted", "NOT CHECKED")


def test_without_a_time_stamp_the_domain_is_not_named() -> None:
    document = by_domain(ROOT)
    del document["signedData"]["timeSignature"]
    assert states(check(document, ROOT))[-1] == ("signer-untrusted", "NOT CHECKED")


def test_a_time_stamp_of_another_signature_is_a_mismatch() -> None:
    document = by_domain(ROOT)
    document["signedData"]["timeSignature"] = b64(token(b"other", stamper(ROOT)))
    assert ("bytes-differ", "MISMATCH") in states(check(document, ROOT))


@pytest.mark.parametrize(
    "document",
    [
        [], 3, "text", {"signedData": {"hash": 4}}, {"signedData": {"hash": "sha256:00"}}, {"signedData": {}},
        {"signedData": {"hash": "md4:00"}}, {"signedData": {"hash": hash_of(), "publicKey": "%%", "signature": "%%"}},
        {"signedData": {"hash": hash_of(), "domainCert": "no certificate", "signature": ""}},
        {"signedData": {"hash": hash_of(), "publicKey": b64(b"key"), "signature": b64(b"s")}},
    ],
)  # fmt: skip
def test_what_is_signed_badly_is_never_good(document: object) -> None:
    assert all(one.state != "MATCH" or one.code == "bytes-match" for one in check(document))


def test_unsigned_too_deep_and_too_large() -> None:
    assert states(check({"hash": hash_of()})) == [("wacz-unsigned", "NOT CHECKED")]
    assert check_wacz(b"[" * 500_000, target_of(DESCRIPTION), [])[0].code == "broken"
    assert check_wacz(b" " * 2_000_000, target_of(DESCRIPTION), [])[0].code == "too-much"
