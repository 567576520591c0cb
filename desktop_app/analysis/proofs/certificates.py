"""Signatures and certificates that came along with a proof: whether they hold, and whether they lead to a root somebody trusts.

Cryptography is the `cryptography` library's; nothing is fetched: no missing issuer, no revocation list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from desktop_app.analysis.proofs.model import shown

_MOST_LINKS = 8
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(), "sha224": hashes.SHA224(), "sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512(),
}  # fmt: skip
_SMALLEST_RSA = 1_024


def holds(key: PublicKeyTypes, signature: bytes, data: bytes, digest: str, *, pss: bool = False) -> bool | None:
    """Whether a signature over `data` holds under `key`; None for kinds that are not checked here."""
    algorithm = _HASHES.get(digest)
    if algorithm is None and not isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
        return None
    try:
        if isinstance(key, rsa.RSAPublicKey) and algorithm is not None:
            if key.key_size < _SMALLEST_RSA:
                return None
            scheme = padding.PSS(padding.MGF1(algorithm), padding.PSS.AUTO) if pss else padding.PKCS1v15()
            key.verify(signature, data, scheme, algorithm)
        elif isinstance(key, ec.EllipticCurvePublicKey) and algorithm is not None:
            key.verify(signature, data, ec.ECDSA(algorithm))
        elif isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
            key.verify(signature, data)
        else:
            return None
    except InvalidSignature:
        return False
    except (UnsupportedAlgorithm, ValueError):
        return None
    return True


def read_pem(text: bytes) -> list[x509.Certificate]:
    """The certificates of a PEM file. ValueError for what is none."""
    return x509.load_pem_x509_certificates(text)


def subject(certificate: x509.Certificate) -> str:
    """The name in a certificate, as one line."""
    try:
        return shown(certificate.subject.rfc4514_string())
    except ValueError:
        return ""


def leads_to(
    leaf: x509.Certificate, others: Sequence[x509.Certificate], roots: Sequence[x509.Certificate], at: datetime
) -> bool:
    """Whether a chain of certificates, each valid at `at` and allowed to issue the one before, ends at one of `roots`."""
    return _climbs(leaf, list(others), list(roots), at, 0)


def _climbs(
    leaf: x509.Certificate, others: list[x509.Certificate], roots: list[x509.Certificate], at: datetime, links: int
) -> bool:
    if not valid_at(leaf, at):
        return False
    if leaf in roots:
        return True
    if any(issued(root, leaf) and valid_at(root, at) for root in roots):
        return True
    if links >= _MOST_LINKS:
        return False
    above = [one for one in others if one != leaf and issued(one, leaf)]
    return any(_climbs(one, [o for o in others if o != one], roots, at, links + 1) for one in above)


def valid_at(certificate: x509.Certificate, at: datetime) -> bool:
    """Whether the certificate says that it is valid then."""
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Whether `issuer` may issue certificates and signed this one."""
    try:
        if not issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
        certificate.verify_directly_issued_by(issuer)
    except (
        InvalidSignature,
        UnsupportedAlgorithm,
        x509.ExtensionNotFound,
        x509.DuplicateExtension,
        ValueError,
        TypeError,
    ):
        return False
    return True


def made_for(certificate: x509.Certificate, purpose: x509.ObjectIdentifier) -> bool:
    """Whether its extended key usage names the purpose (RFC 3161, 2.3: of a time-stamp service nothing else)."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return False
    return purpose in usage.value
