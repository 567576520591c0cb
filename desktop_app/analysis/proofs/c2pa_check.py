"""Content credentials (C2PA 2.1), offline: signature, signer, time, assertions, the file's bytes and what is said, each by itself.

Nothing is fetched: no manifest elsewhere, no certificate, no revocation list, no list of whom others trust.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import cbor2
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509.oid import ExtendedKeyUsageOID

from desktop_app.analysis.proofs import certificates
from desktop_app.analysis.proofs.c2pa import elsewhere, has_store, is_readable
from desktop_app.analysis.proofs.c2pa_boxes import Box, TooManyBoxesError, read_boxes
from desktop_app.analysis.proofs.c2pa_bytes import compare_bytes
from desktop_app.analysis.proofs.c2pa_claim import Claim, compare_assertions, ingredients, read_claim, words
from desktop_app.analysis.proofs.c2pa_cose import Signature, holds, read_signature, stamped_bytes
from desktop_app.analysis.proofs.c2pa_store import Store, find_store
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, BrokenProofError, Proof, Target, shown
from desktop_app.analysis.proofs.tsr import check_tsr

_BROKEN = (
    BrokenProofError, cbor2.CBORError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError,
    OverflowError, MemoryError, struct.error, UnsupportedAlgorithm, x509.InvalidVersion, x509.UnsupportedGeneralNameType,
)  # fmt: skip
_SIGNATURE = "c2pa.signature"
_CONTENT = (
    ExtendedKeyUsageOID.EMAIL_PROTECTION,
    x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36"),
    x509.ObjectIdentifier("1.3.6.1.4.1.62558.2.1"),
)
"""Certificates for mail, documents and claims may sign (C2PA 2.1, 14.5.1)."""


def check_c2pa(file: bytes, roots: Sequence[x509.Certificate]) -> tuple[Proof, ...]:
    """Findings about a whole JPEG or PNG, or about the first bytes of another file. `roots`: who a person trusts."""
    found: list[Proof] = []
    try:
        if has_store(file) and not is_readable(file):
            found.append(Proof("c2pa", "c2pa-container", NOT_CHECKED))
        elif store := find_store(file) if is_readable(file) else None:
            found.extend(_findings(file, store, roots))
    except TooManyBoxesError:
        found.append(Proof("c2pa", "too-much", NOT_CHECKED))
    except _BROKEN as error:
        found.append(Proof("c2pa", "broken", NOT_CHECKED, detail=shown(f"{type(error).__name__}: {error}", 120)))
    if not found and (address := elsewhere(file)):
        return (Proof("c2pa", "c2pa-remote", NOT_CHECKED, detail=shown(address)),)
    return tuple(found) or (Proof("c2pa", "broken", NOT_CHECKED),)


def _findings(file: bytes, store: Store, roots: Sequence[x509.Certificate]) -> Iterator[Proof]:
    manifests = read_boxes(store.data).children
    if not manifests:
        raise BrokenProofError("no manifest")
    manifest = manifests[-1]
    claim = read_claim(manifest)
    signature = read_signature(_signature(manifest, claim))
    by = certificates.subject(signature.chain[0])
    held = holds(signature, claim.written)
    if not held:
        code, state = ("signature-differ", MISMATCH) if held is False else ("signature-unknown", NOT_CHECKED)
        yield Proof("c2pa", code, state, by=by)
        return
    yield Proof("c2pa", "signature-match", MATCH, by=by)
    yield from _signed(file, store, manifest, claim)
    yield from _signer(signature, claim, roots, by)


def _signature(manifest: Box, claim: Claim) -> bytes:
    """The box that the claim itself names."""
    box = manifest.child(_SIGNATURE, b"c2cs")
    named = str(claim.said.get("signature", "")).removeprefix("self#jumbf=")
    if box is None or named not in (_SIGNATURE, f"/c2pa/{manifest.label}/{_SIGNATURE}"):
        raise BrokenProofError("no signature")
    return box.cbor()


def _signed(file: bytes, store: Store, manifest: Box, claim: Claim) -> Iterator[Proof]:
    assertions = compare_assertions(manifest, claim)
    yield compare_bytes(file, store, claim, assertions.held)
    yield assertions.proof()
    yield Proof("c2pa", "c2pa-said", NOT_CHECKED, detail=words(claim, assertions.held))
    if named := ingredients(assertions.held):
        yield Proof("c2pa", "c2pa-ingredients", NOT_CHECKED, detail=named)


def _signer(signature: Signature, claim: Claim, roots: Sequence[x509.Certificate], by: str) -> Iterator[Proof]:
    leaf, *above = signature.chain
    if above:
        issued = all(map(certificates.issued, above, signature.chain))
        code, state = ("c2pa-chain-match", MATCH) if issued else ("c2pa-chain-differ", MISMATCH)
        yield Proof("c2pa", code, state, by=certificates.subject(above[-1]))
    time = _time(signature, claim, roots)
    at = datetime.fromisoformat(time.at) if time.state == MATCH else datetime.now(UTC)
    code = _trust(leaf, above, roots, at)
    yield Proof("c2pa", code, MATCH if code == "signer-named" else NOT_CHECKED, by=by)
    yield time


def _trust(
    leaf: x509.Certificate, above: Sequence[x509.Certificate], roots: Sequence[x509.Certificate], at: datetime
) -> str:
    """At the proved time, else now: a time that the signer only claims vouches for nothing."""
    if not roots:
        return "c2pa-nobody"
    if not any(certificates.made_for(leaf, purpose) for purpose in _CONTENT):
        return "c2pa-not-for-signing"
    return "signer-named" if certificates.leads_to(leaf, above, roots, at) else "signer-untrusted"


def _time(signature: Signature, claim: Claim, roots: Sequence[x509.Certificate]) -> Proof:
    """The first time stamp's last finding, about the signature or the claim."""
    if not signature.stamps:
        return Proof("c2pa", "c2pa-no-time", NOT_CHECKED)
    targets = [Target(_digests(data)) for data in stamped_bytes(signature, claim.written)]
    found = [check_tsr(signature.stamps[0], target, roots, "c2pa") for target in targets]
    last = next((one for one in found if one[0].code == "bytes-match"), found[0])[-1]
    code = {"tsr-time": "c2pa-time"}.get(last.code, last.code)
    if last.state == MISMATCH:
        code = "c2pa-time-differ"
    return Proof("c2pa", code, last.state, by=last.by, at=last.at, detail=last.detail)


def _digests(data: bytes) -> dict[str, str]:
    return {name: hashlib.new(name, data).hexdigest() for name in ("sha256", "sha384", "sha512")}
