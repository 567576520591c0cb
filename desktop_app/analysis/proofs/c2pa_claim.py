"""A manifest's claim (C2PA 2.1, section 10): which assertions it names, whether they are those, and what the signer says in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.analysis.proofs.c2pa_boxes import Box, TooManyBoxesError, read_cbor
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, BrokenProofError, Proof, shown

HASHES = ("sha256", "sha384", "sha512")
_MOST_ASSERTIONS = 500
_STORE = "c2pa.assertions"
_LISTS = ("assertions", "created_assertions", "gathered_assertions")


@dataclass(frozen=True, slots=True)
class Claim:
    """`written` is what is signed; `label` the manifest's."""

    label: str
    written: bytes
    said: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """The hash used where none is named."""
        return str(self.said.get("alg", ""))


@dataclass(frozen=True, slots=True)
class Assertions:
    """`held`: those whose hash is the claim's, by label; `wrong`: labels of the rest, and of those that nobody signed."""

    held: Mapping[str, Box]
    wrong: tuple[str, ...]

    def proof(self) -> Proof:
        """The finding."""
        if self.wrong:
            return Proof("c2pa", "c2pa-assertions-differ", MISMATCH, detail=shown(", ".join(self.wrong)))
        return Proof("c2pa", "c2pa-assertions-match", MATCH, detail=shown(", ".join(self.held)))


def read_claim(manifest: Box) -> Claim:
    """BrokenProofError where there is none, or two."""
    found = [box for label in ("c2pa.claim.v2", "c2pa.claim") if (box := manifest.child(label, b"c2cl"))]
    if len(found) != 1:
        raise BrokenProofError("no claim")
    said = read_cbor(found[0].cbor())
    if not isinstance(said, dict):
        raise BrokenProofError("claim")
    return Claim(manifest.label, found[0].cbor(), said)


def compare_assertions(manifest: Box, claim: Claim) -> Assertions:
    """Each assertion's hash. An algorithm that is none of C2PA's is a BrokenProofError."""
    store = manifest.child(_STORE, b"c2as")
    boxes = store.children if store else ()
    named = [one for key in _LISTS for one in claim.said.get(key) or ()]
    if max(len(named), len(boxes)) > _MOST_ASSERTIONS:
        raise TooManyBoxesError("too many assertions")
    by_label = {box.label: box for box in boxes}
    if len(by_label) < len(boxes):
        raise BrokenProofError("label twice")
    held: dict[str, Box] = {}
    wrong: list[str] = []
    for one in named:
        label = _label(str(one["url"]), claim.label)
        box = by_label.get(label)
        if box and digest(str(one.get("alg") or claim.digest), box.hashed) == one["hash"]:
            held[label] = box
        else:
            wrong.append(label)
    return Assertions(held, (*wrong, *(box.label for box in boxes if box.label not in held and box.label not in wrong)))


def _label(url: str, manifest: str) -> str:
    """An address inside this manifest; any other is nobody's label."""
    path = url.removeprefix("self#jumbf=").removeprefix(f"/c2pa/{manifest}/")
    return path.removeprefix(f"{_STORE}/") if path.startswith(f"{_STORE}/") else url


def digest(name: str, data: bytes) -> bytes:
    """BrokenProofError for an algorithm that C2PA does not allow."""
    if name not in HASHES:
        raise BrokenProofError("hash algorithm")
    return hashlib.new(name, data).digest()


def words(claim: Claim, held: Mapping[str, Box]) -> str:
    """Generator, title and actions, as one line."""
    infos = claim.said.get("claim_generator_info") or claim.said.get("claim_generator") or ""
    made = [f"{one.get('name', '')} {one.get('version', '')}".strip() if isinstance(one, dict) else str(one)
            for one in (infos if isinstance(infos, list) else [infos])]  # fmt: skip
    title = claim.said.get("dc:title", "")
    done = [str(one.get("action", "")) for said in _of(held, "c2pa.actions") for one in said.get("actions") or ()]
    parts = {"claim generator": ", ".join(made), "title": title, "actions": ", ".join(done[:20])}
    return shown("; ".join(f"{name}: {value}" for name, value in parts.items() if value))


def ingredients(held: Mapping[str, Box]) -> str:
    """Names of the files that this one is said to be made from."""
    return shown(", ".join(str(one.get("dc:title") or "?") for one in _of(held, "c2pa.ingredient")))


def _of(held: Mapping[str, Box], label: str) -> Iterator[Mapping[str, Any]]:
    """Assertions of one kind, whatever their version (.v2) and number (__1)."""
    for name, box in held.items():
        if name == label or name.startswith((f"{label}.v", f"{label}__")):
            said = read_cbor(box.cbor())
            if isinstance(said, dict):
                yield said
