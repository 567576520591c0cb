"""Content credentials made for tests: a manifest store of our own, signed by an authority of the test, in a JPEG or a PNG."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding

from tests.analysis.proofs.made import Holder

LABEL = "urn:c2pa:7c1c4a3e-5a0b-4a52-9d52-6f3a0c9e1d11"
_TYPE = bytes.fromhex("00110010800000aa00389b71")
_HASHES = {-7: "sha256", -35: "sha384", -36: "sha512", -37: "sha256", -38: "sha384", -39: "sha512", -8: ""}
CREATED = {"actions": [{"action": "c2pa.created", "when": "2026-03-04T05:06:07Z",
           "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}]}  # fmt: skip


def box(kind: bytes, *inner: bytes) -> bytes:
    data = b"".join(inner)
    return struct.pack(">I", len(data) + 8) + kind + data


def superbox(kind: bytes, label: str, *inner: bytes) -> bytes:
    return box(b"jumb", box(b"jumd", kind + _TYPE + b"\x03" + label.encode() + b"\0"), *inner)


def said(label: str, what: Any) -> bytes:
    return superbox(b"cbor", label, box(b"cbor", cbor2.dumps(what)))


@dataclass(frozen=True)
class Making:
    """How the credentials are made; each field is one way to make them otherwise."""

    holder: Holder
    chain: Sequence[Holder] = ()
    algorithm: int = -7
    digest: str = "sha256"
    assertions: dict[str, Any] = field(default_factory=lambda: {"c2pa.actions.v2": CREATED})
    old: bool = False
    part: int = 60_000
    unsigned: bytes = b""
    excluded: Callable[[int, int], list[tuple[int, int]]] = lambda start, size: [(start, size)]
    stamp: Callable[[bytes], bytes] | None = None


def signed(picture: bytes, how: Making) -> bytes:
    """The picture with its credentials. Their size stands in them, and signatures in DER differ in size: made anew until it is right."""
    png, size = picture.startswith(b"\x89PNG"), 0
    start = 33 if png else 2
    for _ in range(60):
        left_out = how.excluded(start, size)
        made = _chunk(store(picture, start, left_out, size, how)) if png else _segments(store(picture, start, left_out, size, how), how.part)  # fmt: skip
        if len(made) == size:
            return picture[:start] + made + picture[start:]
        size = len(made)
    raise AssertionError("no stable size")


def store(picture: bytes, start: int, left_out: list[tuple[int, int]], size: int, how: Making) -> bytes:
    return superbox(b"c2pa", "c2pa", manifest(_hash_data(picture, start, left_out, size, how), how))


def _hash_data(picture: bytes, start: int, left_out: list[tuple[int, int]], size: int, how: Making) -> dict[str, Any]:
    """As the picture will be hashed: what is left out lies in what is put in, or after it."""
    whole = bytearray(picture[:start] + b"\0" * size + picture[start:])
    for first, length in sorted(left_out, reverse=True):
        del whole[first : first + length]
    excluded = [{"start": first, "length": length} for first, length in left_out]
    return {"exclusions": excluded, "name": "jumbf manifest", "alg": how.digest,
            "hash": hashlib.new(how.digest, whole).digest(), "pad": b""}  # fmt: skip


def manifest(bound: dict[str, Any], how: Making) -> bytes:
    boxes = {label: said(label, what) for label, what in {**how.assertions, "c2pa.hash.data": bound}.items()}
    named = [{"url": f"self#jumbf=c2pa.assertions/{label}", "hash": hashlib.new(how.digest, one[8:]).digest()} for label, one in boxes.items()]  # fmt: skip
    info: Any = {"name": "Attest test", "version": "1"}
    claim: dict[str, Any] = {
        "instanceID": "xmp:iid:1d0ac7f0-2a5f-4d50-9a38-2f6c1f0e4f77", "signature": f"self#jumbf=/c2pa/{LABEL}/c2pa.signature",
        "dc:title": "The bridge", "alg": how.digest, "claim_generator_info": [info] if how.old else info,
        "assertions" if how.old else "created_assertions": named,
    }  # fmt: skip
    if how.old:
        claim |= {"claim_generator": "Attest test/1", "dc:format": "image/jpeg"}
    written, name = cbor2.dumps(claim), "c2pa.claim" if how.old else "c2pa.claim.v2"
    assertions = superbox(b"c2as", "c2pa.assertions", *boxes.values(), how.unsigned)
    signature = superbox(b"c2cs", "c2pa.signature", box(b"cbor", cose(written, how)))
    return superbox(b"c2ma", LABEL, assertions, superbox(b"c2cl", name, box(b"cbor", written)), signature)


def cose(claim: bytes, how: Making) -> bytes:
    ders = [one.certificate.public_bytes(Encoding.DER) for one in (how.holder, *how.chain)]
    protected = cbor2.dumps({1: how.algorithm, 33: ders if len(ders) > 1 else ders[0]})
    signature = _sign(how.holder.key, cbor2.dumps(["Signature1", protected, b"", claim]), _HASHES[how.algorithm])
    more: dict[str, Any] = {}
    if how.stamp:
        stamped = claim if how.old else cbor2.dumps(signature)
        made = how.stamp(cbor2.dumps(["CounterSignature", protected, b"", stamped]))
        more = {"sigTst" if how.old else "sigTst2": {"tstTokens": [{"val": made}]}}
    return cbor2.dumps(cbor2.CBORTag(18, [protected, more, None, signature]))


def _sign(key: Any, data: bytes, digest: str) -> bytes:
    algorithm = getattr(hashes, digest.upper() or "SHA256")()
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return key.sign(data)
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PSS(padding.MGF1(algorithm), padding.PSS.DIGEST_LENGTH), algorithm)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    size = (key.key_size + 7) // 8
    return b"".join(half.to_bytes(size, "big") for half in decode_dss_signature(key.sign(data, ec.ECDSA(algorithm))))


def _segments(data: bytes, part: int) -> bytes:
    """APP11: each segment repeats the box's length and type."""
    head, rest = data[:8], data[8:]
    parts = [rest[at : at + part] for at in range(0, len(rest), part)]
    return b"".join(
        b"\xff\xeb" + struct.pack(">H", len(one) + 18) + b"JP" + struct.pack(">HI", 0x0211, number) + head + one
        for number, one in enumerate(parts, 1)
    )


def segments(data: bytes) -> bytes:
    return _segments(data, 60_000)


def _chunk(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + b"caBX" + data + struct.pack(">I", zlib.crc32(b"caBX" + data))
