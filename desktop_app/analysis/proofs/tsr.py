"""A time-stamp reply (RFC 3161; CMS, RFC 5652): bytes, signature, signer and time, each compared by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asn1crypto import cms, core, tsp
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from desktop_app.analysis.proofs import certificates
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, BrokenProofError, Kind, Proof, Target, shown

MAX_FILE = 1024 * 1024
_MOST_CERTIFICATES = 20
_BROKEN = (
    BrokenProofError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OverflowError,
    x509.InvalidVersion, x509.UnsupportedGeneralNameType, UnsupportedAlgorithm,
)  # fmt: skip
"""What the two libraries raise over bytes that are no time stamp."""
_GRANTED = ("granted", "granted_with_mods")


@dataclass(frozen=True, slots=True)
class _Token:
    """What stands in a signed time stamp."""

    info: Any
    content: bytes
    signer: Any
    certificates: tuple[x509.Certificate, ...]

    @property
    def at(self) -> datetime:
        made: datetime = self.info["gen_time"].native
        return made.astimezone(UTC) if made.tzinfo else made.replace(tzinfo=UTC)


def check_tsr(
    data: bytes,
    target: Target,
    roots: Sequence[x509.Certificate],
    kind: Kind = "tsr",
    more: Sequence[x509.Certificate] = (),
) -> tuple[Proof, ...]:
    """Findings of a reply, or of the bare token in one. `roots`: who a person trusts; none: nobody is vouched for.
    `more`: certificates that came with it elsewhere.
    """
    if len(data) > MAX_FILE:
        return (Proof(kind, "too-much", NOT_CHECKED),)
    try:
        token = _token(data, more)
        return tuple(_findings(token, target, roots, kind)) if token else (Proof(kind, "tsr-refused", NOT_CHECKED),)
    except _BROKEN as error:
        return (Proof(kind, "broken", NOT_CHECKED, detail=type(error).__name__),)


def _token(data: bytes, more: Sequence[x509.Certificate]) -> _Token | None:
    """None for a reply without a stamp."""
    content = _content(data)
    if content is None:
        return None
    if content["content_type"].native != "signed_data":
        raise BrokenProofError("not signed")
    signed = content["content"]
    inner = signed["encap_content_info"]
    if inner["content_type"].native != "tst_info" or len(signed["signer_infos"]) != 1:
        raise BrokenProofError("no time stamp")
    written = bytes(inner["content"])
    info = tsp.TSTInfo.load(written, strict=True)
    return _Token(info, written, signed["signer_infos"][0], (*_certificates(signed), *more[:_MOST_CERTIFICATES]))


def _content(data: bytes) -> Any:
    """The token; None for a reply without one, in which asn1crypto's own type expects one."""
    try:
        status = tsp.PKIStatusInfo.load(core.Sequence.load(data, strict=True).contents)["status"].native
    except (ValueError, TypeError):
        return cms.ContentInfo.load(data, strict=True)
    return tsp.TimeStampResp.load(data, strict=True)["time_stamp_token"] if status in _GRANTED else None


def _certificates(signed: Any) -> Iterator[x509.Certificate]:
    for number, choice in enumerate(signed["certificates"] or ()):
        if number < _MOST_CERTIFICATES and choice.name == "certificate":
            yield x509.load_der_x509_certificate(choice.chosen.dump())


def _findings(token: _Token, target: Target, roots: Sequence[x509.Certificate], kind: Kind) -> Iterator[Proof]:
    imprint = token.info["message_imprint"]
    name, digest = imprint["hash_algorithm"]["algorithm"].native, imprint["hashed_message"].native.hex()
    known = target.digests.get(name)
    if known is None:
        yield Proof(kind, "unknown-digest", NOT_CHECKED, detail=shown(str(name)))
        return
    if known != digest:
        yield Proof(kind, "bytes-differ", MISMATCH, detail=f"{name} {digest}")
        return
    yield Proof(kind, "bytes-match", MATCH, detail=f"{name} {digest}")
    yield from _signed(token, roots, kind)


def _signed(token: _Token, roots: Sequence[x509.Certificate], kind: Kind) -> Iterator[Proof]:
    certificate = _signer(token)
    if certificate is None:
        yield Proof(kind, "tsr-no-certificate", NOT_CHECKED)
        return
    by = certificates.subject(certificate)
    held = _holds(token, certificate)
    if not held:
        code, state = ("signature-differ", MISMATCH) if held is False else ("signature-unknown", NOT_CHECKED)
        yield Proof(kind, code, state, by=by)
        return
    yield Proof(kind, "signature-match", MATCH, by=by)
    at = token.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    serial = f"serial number {token.info['serial_number'].native}"
    code = _trust(token, certificate, roots)
    yield Proof(kind, code, MATCH if code == "tsr-time" else NOT_CHECKED, by=by, at=at, detail=serial[:300])


def _trust(token: _Token, certificate: x509.Certificate, roots: Sequence[x509.Certificate]) -> str:
    stamping = certificates.made_for(certificate, ExtendedKeyUsageOID.TIME_STAMPING)
    if not stamping or not certificates.valid_at(certificate, token.at):
        return "tsr-not-for-time"
    if not roots:
        return "tsr-nobody"
    return "tsr-time" if certificates.leads_to(certificate, token.certificates, roots, token.at) else "tsr-untrusted"


def _signer(token: _Token) -> x509.Certificate | None:
    """The certificate that the signer's identifier names."""
    wanted = token.signer["sid"]
    for one in token.certificates:
        if wanted.name == "issuer_and_serial_number":
            named = wanted.chosen
            if (
                one.serial_number == named["serial_number"].native
                and one.issuer.public_bytes() == named["issuer"].dump()
            ):
                return one
        elif _key_id(one) == wanted.chosen.native:
            return one
    return None


def _key_id(certificate: x509.Certificate) -> bytes | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return None


def _holds(token: _Token, certificate: x509.Certificate) -> bool | None:
    """The digest of the content in the signed attributes, the certificate they name, and the signature over them."""
    digest = token.signer["digest_algorithm"]["algorithm"].native
    attributes = {one["type"].native: one["values"] for one in token.signer["signed_attrs"] or ()}
    if not {"content_type", "message_digest"} <= attributes.keys() or digest not in hashlib.algorithms_available:
        return None
    if attributes["content_type"][0].native != "tst_info":
        return False
    if attributes["message_digest"][0].native != hashlib.new(digest, token.content).digest():
        return False
    if not _names(attributes, certificate):
        return False
    # Signed is the attributes' DER as a SET OF, not as it is tagged in the message (RFC 5652, 5.4).
    signed = token.signer["signed_attrs"].untag().dump(force=True)
    pss = token.signer["signature_algorithm"]["algorithm"].native == "rsassa_pss"
    return certificates.holds(certificate.public_key(), token.signer["signature"].native, signed, digest, pss=pss)


def _names(attributes: dict[str, Any], certificate: x509.Certificate) -> bool:
    """RFC 3161, 2.4.1 and RFC 5816: the signature names the certificate by its hash, so that none can be put in its place."""
    for name, default in (("signing_certificate_v2", "sha256"), ("signing_certificate", "sha1")):
        if name in attributes:
            first = attributes[name][0]["certs"][0]
            used = first["hash_algorithm"]["algorithm"].native if name.endswith("v2") else default
            digest: bytes = hashlib.new(used, certificate.public_bytes(Encoding.DER), usedforsecurity=False).digest()
            return bool(first["cert_hash"].native == digest)
    return False
