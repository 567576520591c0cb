"""Signing the finished PDF (PAdES, pyHanko) with a PKCS #12 file, and reading what signatures a PDF has."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import pkcs12

from desktop_app.errors import InputError
from desktop_app.files import translated

if TYPE_CHECKING:
    from pyhanko.sign import signers

_FIELD = "Attest"


class Signer:
    """A person's certificate and key. The passphrase is never kept."""

    def __init__(self, signer: signers.SimpleSigner) -> None:
        self._signer = signer

    def sign(self, pdf: bytes) -> bytes:
        """The PDF with one signature added after its end: the unsigned bytes stay its exact beginning."""
        # pyHanko takes a third of a second to load: only those who sign or check wait for it.
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import signers
        from pyhanko.sign.fields import SigSeedSubFilter

        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        meta = signers.PdfSignatureMetadata(
            field_name=_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, embed_validation_info=False
        )
        out = io.BytesIO()
        signers.sign_pdf(writer, meta, signer=self._signer, output=out)
        return out.getvalue()


def read_signer(p12: Path, passphrase: str) -> Signer:
    """InputError `no-such-certificate`, `certificate-unreadable` (wrong passphrase or no PKCS #12 file)."""
    from pyhanko.sign import signers

    if not p12.is_file():
        raise InputError("no-such-certificate", "There is no such certificate file.", "Check the name after --sign.")
    with translated():
        data = p12.read_bytes()
    advice = "Give its passphrase by --passphrase-file, or at the question."
    try:
        pkcs12.load_pkcs12(data, passphrase.encode() or None)
        signer = signers.SimpleSigner.load_pkcs12_data(data, [], passphrase.encode() or None)
    except ValueError:
        signer = None
    if signer is None:
        raise InputError(
            "certificate-unreadable", "The certificate file cannot be opened with that passphrase.", advice
        )
    return Signer(signer)


@dataclass(frozen=True, slots=True)
class SignatureSeen:
    """One signature: whether the bytes it covers are unchanged, and whether it covers the whole file."""

    name: str
    intact: bool
    whole: bool


def signatures(pdf: bytes) -> tuple[SignatureSeen, ...]:
    """Every signature of the file, judged offline and without trusting any certificate."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    found = []
    for signature in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        certificate = signature.signer_cert
        # Only the bytes are judged: the certificate stands as its own root, at a moment when it was valid.
        moment = certificate["tbs_certificate"]["validity"]["not_before"].native
        context = ValidationContext(trust_roots=[certificate], moment=moment, allow_fetching=False)
        status = validate_pdf_signature(signature, context, skip_diff=True)
        name = certificate.subject.human_friendly
        found.append(SignatureSeen(name, status.intact and status.valid, status.coverage.name == "ENTIRE_FILE"))
    return tuple(found)
