"""The claim's signature: COSE_Sign1 over the claim's bytes, which are not in it (RFC 9052, 4.4; C2PA 2.1, 13.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from desktop_app.analysis.proofs import certificates
from desktop_app.analysis.proofs.c2pa_boxes import read_cbor
from desktop_app.analysis.proofs.model import BrokenProofError

_ALGORITHM, _CRITICAL, _CHAIN = 1, 2, 33
_SIGN1 = 18
_MOST_CERTIFICATES = 20
_KINDS: Mapping[int, tuple[type, str]] = {
    -7: (ec.EllipticCurvePublicKey, "sha256"), -35: (ec.EllipticCurvePublicKey, "sha384"), -36: (ec.EllipticCurvePublicKey, "sha512"),
    -37: (rsa.RSAPublicKey, "sha256"), -38: (rsa.RSAPublicKey, "sha384"), -39: (rsa.RSAPublicKey, "sha512"),
    -8: (ed25519.Ed25519PublicKey, ""),
}  # fmt: skip
"""ES256, ES384, ES512, PS256, PS384, PS512, EdDSA (C2PA 2.1, 13.2.1)."""


@dataclass(frozen=True, slots=True)
class Signature:
    """`chain`: the signer's certificate, then what came along to vouch for it; `stamps`: time-stamp tokens."""

    protected: bytes
    algorithm: Any
    signature: bytes
    chain: tuple[x509.Certificate, ...]
    stamps: tuple[bytes, ...]


def read_signature(data: bytes) -> Signature:
    """BrokenProofError, or what the two libraries raise, for what is none."""
    whole = read_cbor(data)
    if isinstance(whole, cbor2.CBORTag):
        whole = whole.value if whole.tag == _SIGN1 else None
    if not isinstance(whole, list | tuple) or len(whole) != 4 or whole[2] is not None:
        raise BrokenProofError("no detached signature")
    written, more, _, signature = whole
    signed = read_cbor(written)
    if _CRITICAL in signed:
        raise BrokenProofError("critical header")
    chain = next((one[key] for one in (signed, more) for key in (_CHAIN, "x5chain") if key in one), None)
    ders = chain if isinstance(chain, list | tuple) else [chain]
    if not 0 < len(ders) <= _MOST_CERTIFICATES:
        raise BrokenProofError("certificates")
    return Signature(
        written, signed.get(_ALGORITHM), signature, tuple(map(x509.load_der_x509_certificate, ders)), _stamps(more)
    )


def _stamps(more: Mapping[Any, Any]) -> tuple[bytes, ...]:
    said = more.get("sigTst2") or more.get("sigTst") or {}
    return tuple(one["val"] for one in said.get("tstTokens") or ())[:1]


def holds(one: Signature, claim: bytes) -> bool | None:
    """Whether the signature over the claim's bytes holds under the signer's certificate; None for kinds not checked here."""
    kind, digest = _KINDS.get(one.algorithm, (None, "")) if isinstance(one.algorithm, int) else (None, "")
    key = one.chain[0].public_key()
    if kind is None or not isinstance(key, kind):
        return None
    signature = one.signature
    if isinstance(key, ec.EllipticCurvePublicKey):
        size = (key.key_size + 7) // 8
        if len(signature) != 2 * size:
            return False
        r, s = (int.from_bytes(half, "big") for half in (signature[:size], signature[size:]))
        signature = encode_dss_signature(r, s)
    return certificates.holds(key, signature, signed_bytes("Signature1", one, claim), digest, pss=True)


def signed_bytes(context: str, one: Signature, claim: bytes) -> bytes:
    """The Sig_structure."""
    return cbor2.dumps([context, one.protected, b"", claim])


def stamped_bytes(one: Signature, claim: bytes) -> tuple[bytes, ...]:
    """What a time stamp may countersign: the signature as CBOR (sigTst2), or the claim (sigTst)."""
    return tuple(signed_bytes("CounterSignature", one, what) for what in (cbor2.dumps(one.signature), claim))
