"""A Bitcoin block header (80 bytes): version, previous block, Merkle root, time, target, nonce. The work is checked here,
the chain is not: a header is what somebody supplied.
"""

from __future__ import annotations

import hashlib
import struct
from datetime import UTC, datetime

from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, Proof

HEADER_BYTES, ROOT_BYTES = 80, 32
_ROOT = slice(36, 68)
_EASIEST = 0xFFFF << 208
"""The easiest target that the chain has ever allowed."""


def compare(height: int, root: bytes, header_hex: str) -> Proof:
    """Whether the header's Merkle root is `root`; `header_hex` "" when nobody supplied one."""
    wanted = f"block {height}, Merkle root {root[::-1].hex()}"
    if not header_hex:
        return Proof("ots", "ots-no-header", NOT_CHECKED, by="Bitcoin", detail=wanted)
    header = bytes.fromhex(header_hex)
    if not holds_work(header):
        return Proof("ots", "ots-bad-header", NOT_CHECKED, by="Bitcoin", detail=wanted)
    if header[_ROOT] != root:
        return Proof("ots", "ots-differ", MISMATCH, by="Bitcoin", detail=wanted)
    (seconds,) = struct.unpack_from("<I", header, 68)
    at = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Proof("ots", "ots-match", MATCH, by="Bitcoin", at=at, detail=wanted)


def holds_work(header: bytes) -> bool:
    """Whether the header's double SHA-256 is below the target that it claims, and that target not easier than ever allowed."""
    if len(header) != HEADER_BYTES:
        return False
    (bits,) = struct.unpack_from("<I", header, 72)
    size, digits = bits >> 24, bits & 0x7FFFFF
    target = digits << 8 * (size - 3) if 3 <= size <= 32 else 0
    worked = hashlib.sha256(hashlib.sha256(header).digest()).digest()
    return not bits & 0x800000 and 0 < target <= _EASIEST and int.from_bytes(worked, "little") <= target
