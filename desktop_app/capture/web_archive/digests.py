"""Digests that records carry (`WARC-Block-Digest`, `WARC-Payload-Digest`): MATCH, MISMATCH or NOT CHECKED."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any, Literal

State = Literal["MATCH", "MISMATCH", "NOT CHECKED"]
_KNOWN = {"sha1": 20, "sha-1": 20, "sha256": 32, "sha-256": 32, "sha384": 48, "sha512": 64, "sha-512": 64, "md5": 16}


class Digest:
    """One digest as a record says it, and what is worked out here. Base32, hexadecimal and base64 are understood."""

    def __init__(self, said: str) -> None:
        name, _, self._value = said.strip().partition(":")
        name = name.lower()
        size = _KNOWN.get(name, 0)
        self._said = decoded(self._value, size) if size else None
        self._engine: Any = (
            hashlib.new(name.replace("-", ""), usedforsecurity=False) if self._said is not None else None
        )

    def update(self, data: bytes) -> None:
        """More of the bytes that it is over."""
        if self._engine is not None:
            self._engine.update(data)

    @property
    def state(self) -> State:
        """NOT CHECKED without a digest, or with one of an unknown kind."""
        if self._engine is None:
            return "NOT CHECKED"
        return "MATCH" if self._engine.digest() == self._said else "MISMATCH"


def decoded(value: str, size: int) -> bytes | None:
    """The digest's bytes, however they are written (RFC 4648); None when they are not `size` bytes."""
    for decode in (_base16, _base32, _base64):
        try:
            found = decode(value)
        except (binascii.Error, ValueError):
            continue
        if len(found) == size:
            return found
    return None


def _base16(value: str) -> bytes:
    return bytes.fromhex(value)


def _base32(value: str) -> bytes:
    return base64.b32decode(value + "=" * (-len(value) % 8), casefold=True)


def _base64(value: str) -> bytes:
    return base64.b64decode(value.replace("-", "+").replace("_", "/") + "=" * (-len(value) % 4), validate=True)
