"""Signatures of web archive packages (WACZ Signing and Verification, 0.1.0): by a key without a name, or by a domain's certificate.

Signed is the hash of the package's description, which in its turn names the hash of every file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from desktop_app.analysis.proofs import certificates
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, Proof, Target, shown
from desktop_app.analysis.proofs.tsr import check_tsr

MAX_FILE = 1024 * 1024
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, RecursionError, UnsupportedAlgorithm, x509.InvalidVersion)


def check_wacz(digest: bytes, target: Target, roots: Sequence[x509.Certificate]) -> tuple[Proof, ...]:
    """`digest`: the package's datapackage-digest.json; `target`: the digests of its datapackage.json."""
    if len(digest) > MAX_FILE:
        return (Proof("wacz", "too-much", NOT_CHECKED),)
    try:
        said = json.loads(digest)
        signed = said.get("signedData")
        if not isinstance(signed, Mapping):
            return (Proof("wacz", "wacz-unsigned", NOT_CHECKED),)
        return tuple(_findings(str(signed["hash"]), signed, target, roots))
    except _BROKEN as error:
        return (Proof("wacz", "broken", NOT_CHECKED, detail=type(error).__name__),)


def _findings(
    hash_: str, signed: Mapping[str, Any], target: Target, roots: Sequence[x509.Certificate]
) -> Iterator[Proof]:
    name, _, digest = hash_.partition(":")
    known = target.digests.get(name)
    if known is None:
        yield Proof("wacz", "unknown-digest", NOT_CHECKED, detail=shown(name))
    elif known != digest.lower():
        yield Proof("wacz", "bytes-differ", MISMATCH, detail=shown(hash_))
    else:
        yield Proof("wacz", "bytes-match", MATCH, detail=shown(hash_))
        chain = certificates.read_pem(_text(signed, "domainCert")) if signed.get("domainCert") else []
        yield from _by_domain(signed, hash_, chain, roots) if chain else _by_key(signed, hash_)


def _by_key(signed: Mapping[str, Any], hash_: str) -> Iterator[Proof]:
    key = load_der_public_key(_bytes(signed, "publicKey"))
    code, state = _held(_holds(key, _bytes(signed, "signature"), hash_))
    yield Proof("wacz", code, state, by=shown(str(signed.get("software", ""))))
    if state == MATCH:
        yield Proof(
            "wacz", "signer-anonymous", NOT_CHECKED, detail=shown(f"said to be made {signed.get('created', '')}")
        )


def _by_domain(
    signed: Mapping[str, Any], hash_: str, chain: Sequence[x509.Certificate], roots: Sequence[x509.Certificate]
) -> Iterator[Proof]:
    domain = str(signed.get("domain", ""))
    code, state = _held(_holds(chain[0].public_key(), _bytes(signed, "signature"), hash_))
    yield Proof("wacz", code, state, by=shown(domain))
    if state != MATCH:
        return
    stamps = tuple(_stamped(signed, roots))
    yield from stamps
    proved = next((stamp.at for stamp in stamps if stamp.code == "tsr-time"), "")
    at = datetime.fromisoformat(proved or str(signed.get("created", "")))
    trusted = _names(chain[0], domain) and certificates.leads_to(chain[0], chain[1:], roots, at.astimezone(UTC))
    signer = "signer-named" if trusted and proved else "signer-untrusted" if roots else "wacz-domain"
    by = f"{domain}, {certificates.subject(chain[0])}"
    yield Proof("wacz", signer, MATCH if signer == "signer-named" else NOT_CHECKED, by=shown(by))


def _stamped(signed: Mapping[str, Any], roots: Sequence[x509.Certificate]) -> tuple[Proof, ...]:
    """The time stamp is over the signature as it is written, or as it is."""
    if not signed.get("timeSignature"):
        return ()
    token, written = _bytes(signed, "timeSignature"), _text(signed, "signature")
    more = certificates.read_pem(_text(signed, "timestampCert")) if signed.get("timestampCert") else []
    found = [
        check_tsr(token, Target(_digests(data)), roots, "wacz", more) for data in (written, _bytes(signed, "signature"))
    ]
    return next((one for one in found if one[0].code == "bytes-match"), found[0])


def _digests(data: bytes) -> dict[str, str]:
    return {
        name: hashlib.new(name, data, usedforsecurity=False).hexdigest()
        for name in ("sha1", "sha256", "sha384", "sha512")
    }


def _names(certificate: x509.Certificate, domain: str) -> bool:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension):
        return False
    return bool(domain) and domain.lower() in [name.lower() for name in names.get_values_for_type(x509.DNSName)]


def _holds(key: PublicKeyTypes, signature: bytes, hash_: str) -> bool | None:
    """SHA-256 over the hash as it is written. Browsers write r and s side by side (IEEE P1363), others in DER."""
    if isinstance(key, ec.EllipticCurvePublicKey) and len(signature) == 2 * (size := (key.key_size + 7) // 8):
        r, s = (int.from_bytes(half, "big") for half in (signature[:size], signature[size:]))
        if certificates.holds(key, encode_dss_signature(r, s), hash_.encode(), "sha256"):
            return True
    return certificates.holds(key, signature, hash_.encode(), "sha256")


def _held(held: bool | None) -> tuple[str, Any]:
    if held is None:
        return "signature-unknown", NOT_CHECKED
    return ("signature-match", MATCH) if held else ("signature-differ", MISMATCH)


def _text(signed: Mapping[str, Any], name: str) -> bytes:
    return str(signed[name]).encode()


def _bytes(signed: Mapping[str, Any], name: str) -> bytes:
    try:
        return base64.b64decode(str(signed[name]), validate=True)
    except binascii.Error as error:
        raise ValueError(name) from error
