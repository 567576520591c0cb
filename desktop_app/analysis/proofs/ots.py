"""OpenTimestamps: from a file's digest, operation by operation, to what attests it. Nothing is asked over a network.

The format as its makers describe it (opentimestamps.org): a header, a version, the digest's algorithm, the digest, then a
tree of operations whose leaves are attestations. Depth, number and lengths are bounded as in the makers' own reader.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.analysis.proofs import bitcoin
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, MOST, NOT_CHECKED, BrokenProofError, Proof, Target, shown

MAGIC = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94"
_VERSION = 1
_DIGESTS = {0x02: ("sha1", 20), 0x03: ("ripemd160", 20), 0x08: ("sha256", 32), 0x67: ("keccak256", 32)}
_MOST_BYTES, _MOST_DEPTH, _MOST_STEPS = 4_096, 256, 20_000
MAX_FILE = 1024 * 1024
_PENDING = bytes.fromhex("83dfe30d2ef90c8e")
_BITCOIN = bytes.fromhex("0588960d73d71901")
_OTHERS = {bytes.fromhex("06869a0d73d71b45"): "Litecoin", bytes.fromhex("30fe8087b5c7ead7"): "Ethereum"}


@dataclass(slots=True)
class _Reader:
    """The bytes of a proof; never reads past their end."""

    data: bytes
    place: int = 0
    steps: int = 0

    def take(self, size: int) -> bytes:
        if size > len(self.data) - self.place:
            raise BrokenProofError(f"ends early at byte {len(self.data)}")
        self.place += size
        return self.data[self.place - size : self.place]

    def number(self) -> int:
        """Seven bits a byte, the least first; at most five bytes are needed."""
        value = 0
        for shift in range(0, 63, 7):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
        raise BrokenProofError("a number is too long")

    def text(self, most: int) -> bytes:
        size = self.number()
        if size > most:
            raise BrokenProofError(f"{size} bytes where at most {most} may stand")
        return self.take(size)

    def step(self) -> int:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise BrokenProofError("too many steps")
        return self.take(1)[0]


@dataclass(frozen=True, slots=True)
class _Leaf:
    """An attestation and what it attests; None where an operation on the way cannot be computed here."""

    tag: bytes
    payload: bytes
    message: bytes | None


@dataclass(slots=True)
class _Tree:
    reader: _Reader
    leaves: list[_Leaf] = field(default_factory=list)

    def read(self, message: bytes | None, depth: int = 0) -> None:
        """All branches below `message`: 0xff stands before every one but the last."""
        if depth > _MOST_DEPTH:
            raise BrokenProofError("too deep")
        tag = self.reader.step()
        while tag == 0xFF:
            self._branch(self.reader.step(), message, depth)
            tag = self.reader.step()
        self._branch(tag, message, depth)

    def _branch(self, tag: int, message: bytes | None, depth: int) -> None:
        if tag:
            self.read(_after(tag, message, self.reader), depth + 1)
            return
        kind, payload = self.reader.take(8), self.reader.text(8_192)
        if len(self.leaves) < MOST:
            self.leaves.append(_Leaf(kind, payload, message))


def _after(tag: int, message: bytes | None, reader: _Reader) -> bytes | None:
    """The message after an operation."""
    if tag in (0xF0, 0xF1):
        more = reader.text(_MOST_BYTES)
        if not more:
            raise BrokenProofError("nothing is joined")
        joined = None if message is None else message + more if tag == 0xF0 else more + message
        return _short(joined)
    if tag in (0xF2, 0xF3):
        turned = None if message is None else message[::-1] if tag == 0xF2 else message.hex().encode()
        return _short(turned)
    if tag not in _DIGESTS:
        raise BrokenProofError(f"operation {tag:#04x} is not known")
    return None if message is None else _digest(_DIGESTS[tag][0], message)


def _short(message: bytes | None) -> bytes | None:
    if message is not None and len(message) > _MOST_BYTES:
        raise BrokenProofError("a message grows too long")
    return message


def _digest(name: str, message: bytes) -> bytes | None:
    """None where this computer's libraries have no such digest (Keccak; RIPEMD in most)."""
    try:
        return hashlib.new(name, message, usedforsecurity=False).digest()
    except ValueError:
        return None


def check_ots(data: bytes, target: Target, headers: Mapping[str, str]) -> tuple[Proof, ...]:
    """Findings of a proof over the target. `headers`: block headers in hexadecimal by height, as somebody supplied them."""
    if len(data) > MAX_FILE:
        return (Proof("ots", "too-much", NOT_CHECKED),)
    try:
        name, digest, leaves = _read(data)
    except (BrokenProofError, RecursionError) as error:
        return (Proof("ots", "broken", NOT_CHECKED, detail=str(error)[:200]),)
    known = target.digests.get(name)
    if known is None:
        return (Proof("ots", "unknown-digest", NOT_CHECKED, detail=name),)
    if known != digest.hex():
        return (Proof("ots", "bytes-differ", MISMATCH, detail=f"{name} {digest.hex()}"),)
    return (Proof("ots", "bytes-match", MATCH, detail=f"{name} {known}"), *(_leaf(leaf, headers) for leaf in leaves))


def _read(data: bytes) -> tuple[str, bytes, list[_Leaf]]:
    reader = _Reader(data)
    if reader.take(len(MAGIC)) != MAGIC:
        raise BrokenProofError("no OpenTimestamps proof")
    if (version := reader.number()) != _VERSION:
        raise BrokenProofError(f"version {version}")
    tag = reader.take(1)[0]
    if tag not in _DIGESTS:
        raise BrokenProofError(f"digest {tag:#04x} is not known")
    name, size = _DIGESTS[tag]
    digest = reader.take(size)
    tree = _Tree(reader)
    tree.read(digest)
    if reader.place != len(data):
        raise BrokenProofError(f"{len(data) - reader.place} bytes follow the proof")
    return name, digest, tree.leaves


def _leaf(leaf: _Leaf, headers: Mapping[str, str]) -> Proof:
    if leaf.tag == _PENDING:
        return Proof("ots", "ots-pending", NOT_CHECKED, by=_address(leaf.payload))
    if leaf.tag in _OTHERS:
        return Proof("ots", "ots-other", NOT_CHECKED, by=_OTHERS[leaf.tag])
    if leaf.tag != _BITCOIN:
        return Proof("ots", "ots-other", NOT_CHECKED, detail=leaf.tag.hex())
    try:
        height = _Reader(leaf.payload).number()
    except BrokenProofError:
        return Proof("ots", "broken", NOT_CHECKED, by="Bitcoin")
    if leaf.message is None or len(leaf.message) != bitcoin.ROOT_BYTES:
        return Proof("ots", "unknown-digest", NOT_CHECKED, by="Bitcoin", detail=f"block {height}")
    return bitcoin.compare(height, leaf.message, headers.get(str(height), ""))


def _address(payload: bytes) -> str:
    """The calendar's name; it is shown and never asked."""
    try:
        return shown(_Reader(payload).text(1_000).decode("utf-8", "replace"))
    except BrokenProofError:
        return ""
