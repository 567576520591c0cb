"""Certificates that sign reports in tests, made anew each time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID


def write_certificate(folder: Path, key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> None:
    """A key and its own certificate, in `desk.p12` (passphrase in `words`) and `desk.pem`."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Records Desk")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(7).not_valid_before(now).not_valid_after(now + timedelta(days=36_500))
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    certificate = builder.add_extension(usage, critical=True).sign(
        key, hashes.SHA256() if isinstance(key, ec.EllipticCurvePrivateKey) else None
    )
    secret = serialization.BestAvailableEncryption(b"open sesame")
    (folder / "desk.p12").write_bytes(pkcs12.serialize_key_and_certificates(b"desk", key, certificate, None, secret))
    (folder / "desk.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "words").write_text("open sesame\n")
