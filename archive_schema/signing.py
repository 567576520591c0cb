"""Ed25519 signatures. PyNaCl (libsodium) decides what is valid: it refuses small-order keys."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Protocol

from nacl.bindings import crypto_sign_open
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey

KEY_TEXT = re.compile(r"[A-Za-z0-9_-]{43}\Z")
SIGNATURE_BYTES = 64


def to_base64url(data: bytes) -> str:
    """base64url without padding (RFC 4648, section 5)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_base64url(text: str) -> bytes:
    """Inverse of `to_base64url`; ValueError unless the text is its only spelling."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not base64url") from error
    if to_base64url(data) != text:
        raise ValueError("not the canonical base64url spelling")
    return data


def fingerprint(key: str) -> str:
    """A key in groups that people can read to each other: the first 16 hex digits of its bytes."""
    digits = from_base64url(key).hex()[:16]
    return " ".join(digits[i : i + 4] for i in range(0, 16, 4))


def verify(key: str, message: bytes, signature: bytes) -> bool:
    """Whether `signature` (64 bytes) by `key` (base64url of 32 bytes) fits `message`."""
    if len(signature) != SIGNATURE_BYTES or not KEY_TEXT.match(key):
        return False
    try:
        public = from_base64url(key)
        crypto_sign_open(signature + message, public)
    except (ValueError, CryptoError):
        return False
    return True


class Signer(Protocol):
    """Something that signs for one device key."""

    @property
    def key(self) -> str:
        """The public key, base64url without padding."""
        ...

    def sign(self, message: bytes) -> bytes:
        """A 64-byte detached signature."""
        ...


class SeedSigner:
    """A signer over a 32-byte seed; the seed never appears in repr or errors."""

    def __init__(self, seed: bytes) -> None:
        self._signing_key = SigningKey(seed)
        self._key = to_base64url(bytes(self._signing_key.verify_key))

    @property
    def key(self) -> str:
        """The public key, base64url without padding."""
        return self._key

    def sign(self, message: bytes) -> bytes:
        """A 64-byte detached Ed25519 signature (RFC 8032)."""
        return bytes(self._signing_key.sign(message).signature)
