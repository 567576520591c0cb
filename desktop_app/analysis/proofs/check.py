"""One proof, whatever its kind. Runs in the reading program: what it parses is a stranger's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.analysis.proofs.asked import from_question
from desktop_app.analysis.proofs.c2pa_check import check_c2pa
from desktop_app.analysis.proofs.certificates import read_pem
from desktop_app.analysis.proofs.model import NOT_CHECKED, Proof, Proofs, Target
from desktop_app.analysis.proofs.ots import check_ots
from desktop_app.analysis.proofs.proofmode import check_proofmode
from desktop_app.analysis.proofs.tsr import check_tsr
from desktop_app.analysis.proofs.wacz import check_wacz


def check_proof(data: bytes, question: Mapping[str, Any]) -> Proofs:
    """Findings; never an error for what a file holds."""
    asked = from_question(question)
    target, roots = Target(asked.digests), read_pem(asked.roots.encode()) if asked.roots else []
    if asked.kind == "ots":
        return Proofs(check_ots(data, target, asked.headers))
    if asked.kind == "tsr":
        return Proofs(check_tsr(data, target, roots))
    if asked.kind == "proofmode":
        return Proofs(check_proofmode(data, target))
    if asked.kind == "wacz":
        return Proofs(check_wacz(data, target, roots))
    if asked.kind == "c2pa":
        return Proofs(check_c2pa(data, roots))
    return Proofs((Proof("openpgp", "broken", NOT_CHECKED),))
