"""Proofs made for tests: time stamps of a service of our own, OpenTimestamps trees, block headers with real (little) work."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from desktop_app.analysis.proofs.model import Target
from desktop_app.analysis.proofs.ots import MAGIC

START = datetime(2026, 1, 1, tzinfo=UTC)
STAMPED = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Holder:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def target_of(data: bytes) -> Target:
    return Target({name: hashlib.new(name, data).hexdigest() for name in ("sha1", "sha256", "sha384", "sha512")})


def certificate(
    name: str, issuer: Holder | None = None, *, ca: bool = False, purpose: x509.ObjectIdentifier | None = None,
    until: datetime = START + timedelta(days=3650), key: Key | None = None, domain: str = "",
) -> Holder:  # fmt: skip
    """Signed by its issuer, or by itself."""
    own = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, name), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Test")]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(START)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
    )
    issuer_key = (issuer.key if issuer else own).public_key()
    builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key), critical=False)
    sign = {"digital_signature": True} if not ca else {"key_cert_sign": True, "crl_sign": True}
    usage = dict.fromkeys(("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
                           "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False) | sign  # fmt: skip
    builder = builder.add_extension(x509.KeyUsage(**usage), critical=True)
    if purpose:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
    if domain:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(domain)]), critical=False)
    return Holder(builder.sign(issuer.key if issuer else own, hashes.SHA256()), own)


def root(name: str = "Root of a test") -> Holder:
    return certificate(name, ca=True)


def stamper(issuer: Holder, **more: object) -> Holder:
    return certificate("Stamp office", issuer, purpose=ExtendedKeyUsageOID.TIME_STAMPING, **more)  # type: ignore[arg-type]


def token(
    data: bytes, service: Holder, *, digest: str = "sha256", others: tuple[Holder, ...] = (), names: Holder | None = None,
    forged: bytes = b"", status: str = "granted", bare: bool = False, without: bool = False,
) -> bytes:  # fmt: skip
    """A reply over `data`. `names`: the certificate that the attributes name; `forged`: what is in it was changed after signing."""
    info = tsp.TSTInfo({
        "version": "v1", "policy": "1.2.3.4", "serial_number": 17, "gen_time": STAMPED,
        "message_imprint": {"hash_algorithm": {"algorithm": digest}, "hashed_message": hashlib.new(digest, data).digest()},
    })  # fmt: skip
    content = info.dump()
    der = (names or service).certificate.public_bytes(Encoding.DER)
    ess = tsp.SigningCertificateV2(
        {
            "certs": [
                tsp.ESSCertIDv2({"hash_algorithm": {"algorithm": "sha256"}, "cert_hash": hashlib.sha256(der).digest()})
            ]
        }
    )
    attributes = cms.CMSAttributes([
        cms.CMSAttribute({"type": "content_type", "values": ["tst_info"]}),
        cms.CMSAttribute({"type": "message_digest", "values": [hashlib.sha256(content).digest()]}),
        cms.CMSAttribute({"type": "signing_certificate_v2", "values": [ess]}),
    ])  # fmt: skip
    own = asn1_x509.Certificate.load(service.certificate.public_bytes(Encoding.DER))
    signer = cms.SignerInfo({
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": {"issuer": own.issuer, "serial_number": own.serial_number}}),
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": attributes,
        "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa" if isinstance(service.key, rsa.RSAPrivateKey) else "sha256_ecdsa"}),
        "signature": _signed(service.key, attributes.dump()),
    })  # fmt: skip
    shown = (
        []
        if without
        else [asn1_x509.Certificate.load(one.certificate.public_bytes(Encoding.DER)) for one in (service, *others)]
    )
    signed = cms.SignedData({
        "version": "v3", "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": {"content_type": "tst_info", "content": core.ParsableOctetString(forged or content)},
        "certificates": shown, "signer_infos": [signer],
    })  # fmt: skip
    whole = cms.ContentInfo({"content_type": "signed_data", "content": signed})
    if bare:
        return bytes(whole.dump())
    if status != "granted":
        return bytes.fromhex("30053003020102")  # a status of 2, rejection, and no token
    return bytes(tsp.TimeStampResp({"status": {"status": status}, "time_stamp_token": whole}).dump())


def _signed(key: Key, data: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    return key.sign(data, ec.ECDSA(hashes.SHA256()))


def number(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def text(data: bytes) -> bytes:
    return number(len(data)) + data


PENDING = b"\x00" + bytes.fromhex("83dfe30d2ef90c8e") + text(text(b"https://calendar.example"))


def bitcoin(height: int) -> bytes:
    return b"\x00" + bytes.fromhex("0588960d73d71901") + text(number(height))


def ots(data: bytes, tree: bytes = PENDING, *, digest: bytes | None = None) -> bytes:
    return MAGIC + b"\x01\x08" + (digest or hashlib.sha256(data).digest()) + tree


def to_block(data: bytes, height: int = 5, salt: bytes = b"\x07" * 16) -> tuple[bytes, bytes]:
    """(a proof: salted, hashed, reversed twice, to a block; the Merkle root that it leads to)."""
    root_ = hashlib.sha256(hashlib.sha256(hashlib.sha256(data).digest() + salt).digest()[::-1]).digest()
    steps = b"\xf0" + text(salt) + b"\x08" + b"\xf2" + b"\x08"
    return ots(data, b"\xff" + PENDING + steps + bitcoin(height)), root_


def header(root_: bytes, at: datetime = STAMPED, *, bits: int = 0x1D00FFFF, tries: int = 0) -> bytes:
    """A block header that names the root; without `tries` it holds no work."""
    front = struct.pack("<I", 4) + b"\x11" * 32 + root_ + struct.pack("<II", int(at.timestamp()), bits)
    return front + struct.pack("<I", tries)
