"""Certificates made on the spot: one that vouches for itself, and a chain of a private authority."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_Key = ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Certified:
    """A server's context. `trust`: PEM of the one certificate to trust. `chain`: DER as the server sends it, its own first."""

    context: ssl.SSLContext
    trust: Path
    chain: tuple[bytes, ...]

    @property
    def sha256(self) -> str:
        """Of the server's own certificate."""
        return x509.load_der_x509_certificate(self.chain[0]).fingerprint(hashes.SHA256()).hex()


def self_signed(folder: Path, name: str = "127.0.0.1") -> Certified:
    """Vouches for itself, for an IP address or a host name, for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = _signed(name, key, name, key, authority=True, hosts=(name,))
    return _certified(folder, key, (made,), made)


def private_authority(folder: Path, *hosts: str) -> Certified:
    """A root, an office below it, and a server's certificate from the office; the server sends the last two."""
    root_key, office_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    root = _signed("Orvane Root", root_key, "Orvane Root", root_key, authority=True)
    office = _signed("Orvane Office", office_key, "Orvane Root", root_key, authority=True)
    names = hosts or ("127.0.0.1",)
    leaf = _signed(names[0], key, "Orvane Office", office_key, authority=False, hosts=names)
    return _certified(folder, key, (leaf, office), root)


def _signed(
    name: str, key: _Key, issuer: str, issuer_key: _Key, *, authority: bool, hosts: tuple[str, ...] = ()
) -> x509.Certificate:
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if hosts:
        builder = builder.add_extension(x509.SubjectAlternativeName([_host(host) for host in hosts]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _certified(folder: Path, key: _Key, sent: tuple[x509.Certificate, ...], trust: x509.Certificate) -> Certified:
    folder.mkdir(parents=True, exist_ok=True)
    chain, secret, root = folder / "server.pem", folder / "server.key", folder / "trust.pem"
    chain.write_bytes(b"".join(one.public_bytes(serialization.Encoding.PEM) for one in sent))
    root.write_bytes(trust.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, secret)
    return Certified(context, root, tuple(one.public_bytes(serialization.Encoding.DER) for one in sent))
