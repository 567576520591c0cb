"""The hard binding `c2pa.hash.data` (C2PA 2.1, 18.5): a hash of the file without the stretches that hold the credentials."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.analysis.proofs.c2pa_boxes import Box, read_cbor
from desktop_app.analysis.proofs.c2pa_claim import HASHES, Claim
from desktop_app.analysis.proofs.c2pa_store import Store
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, BrokenProofError, Proof, shown

_LABEL = "c2pa.hash.data"
_MOST_EXCLUSIONS = 1_000
Stretch = tuple[int, int]


def compare_bytes(file: bytes, store: Store, claim: Claim, held: Mapping[str, Box]) -> Proof:
    """Whether the file has the hash that was signed. What the signer left out beyond the credentials is not called unaltered."""
    if _LABEL not in held:
        bound = [label for label in held if label.startswith("c2pa.hash.")]
        return Proof("c2pa", "c2pa-no-binding", NOT_CHECKED, detail=shown(", ".join(bound)))
    said = read_cbor(held[_LABEL].cbor())
    name = str(said.get("alg") or claim.digest)
    left_out = sorted(_stretch(one) for one in said.get("exclusions") or ())
    if name not in HASHES or len(left_out) > _MOST_EXCLUSIONS:
        raise BrokenProofError("hash of the file")
    found = _digest(file, name, left_out)
    if found != said["hash"]:
        return Proof("c2pa", "c2pa-bytes-differ", MISMATCH, detail=f"{name} {found.hex()}")
    runs = list(_runs(store.places))
    beyond = [one for one in left_out if not _within(one, runs)]
    if beyond:
        return Proof("c2pa", "c2pa-bytes-partly", NOT_CHECKED, detail=shown(", ".join(f"{a}–{b}" for a, b in beyond)))
    return Proof("c2pa", "c2pa-bytes-match", MATCH, detail=f"{name} {found.hex()}")


def _stretch(said: Mapping[str, int]) -> Stretch:
    start, length = said["start"], said["length"]
    if not isinstance(start, int) or not isinstance(length, int) or start < 0 or length < 0:
        raise BrokenProofError("exclusion")
    return start, start + length


def _digest(file: bytes, name: str, left_out: list[Stretch]) -> bytes:
    view, hashed, at = memoryview(file), hashlib.new(name), 0
    for start, end in left_out:
        if start < at:
            raise BrokenProofError("exclusions overlap")
        hashed.update(view[at:start])
        at = end
    hashed.update(view[at:])
    return hashed.digest()


def _runs(places: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Stretches that touch, as one."""
    start, end = -1, -1
    for first, last in sorted(places):
        if first != end:
            yield start, end
            start = first
        end = last
    yield start, end


def _within(one: Stretch, runs: Sequence[Stretch]) -> bool:
    return any(start <= one[0] and one[1] <= end for start, end in runs)
