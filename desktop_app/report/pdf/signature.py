"""Signing the finished PDF (PAdES B-B, with a time stamp B-T; pyHanko) with a PKCS #12 file, and stamping it later."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from desktop_app.errors import AppError, InputError
from desktop_app.files import translated
from desktop_app.report.pdf.signatures import broken, signatures, sound_stamp

if TYPE_CHECKING:
    from pyhanko.sign import signers

_FIELD, _STAMP_FIELD = "Attest", "Attest-time"
_ROOM = 48 * 1024
"""Hex digits kept free for a signature with its time stamp: no trial request is sent to learn how many."""
_PIECE = 1024 * 1024
_UNSIGNED = re.compile(r"Report of (\d{1,12}) bytes before signing, SHA-256 ([0-9a-f]{64})\Z")

Ask = Callable[[bytes], bytes]
"""Sends a time-stamp query (RFC 3161, DER) and gives the reply. AppError when there is none."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A report before it is signed: how many bytes, and their SHA-256 in hex."""

    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Signed:
    """What came of signing. `stamped_at`: ISO 8601, "" without a time stamp; `no_stamp`: why, where one was asked for."""

    stamped_at: str = ""
    no_stamp: str = ""


class Signer:
    """A person's certificate and key, and perhaps a time-stamp service. The passphrase is never kept."""

    def __init__(self, signer: signers.SimpleSigner, ask: Ask | None = None) -> None:
        self._signer, self._ask = signer, ask

    def sign(self, file: BinaryIO, unsigned: Unsigned) -> Signed:
        """One signature added after the end: the unsigned bytes stay the exact beginning, and it names their hash.

        `file`: readable and writable; it is read in pieces. Where the service gives no time stamp the signature stands without.
        """
        if self._ask is None:
            self._sign(file, unsigned, None)
            return Signed()
        why = "The service's time stamp is not one of this file."
        try:
            self._sign(file, unsigned, _stamper(self._ask))
            if stamped_at := sound_stamp(signatures(file)):
                return Signed(stamped_at)
        except AppError as error:
            why = error.message
        except broken() as error:
            why = _unusable(error)
        file.truncate(unsigned.length)
        self._sign(file, unsigned, None)
        return Signed(no_stamp=why)

    def _sign(self, file: BinaryIO, unsigned: Unsigned, stamper: Any) -> None:
        # pyHanko takes a third of a second to load: only those who sign or check wait for it.
        from pyhanko.sign import signers
        from pyhanko.sign.fields import SigSeedSubFilter

        meta = signers.PdfSignatureMetadata(
            field_name=_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, embed_validation_info=False,
            reason=f"Report of {unsigned.length} bytes before signing, SHA-256 {unsigned.sha256}",
        )  # fmt: skip
        signers.sign_pdf(
            _increment(file), meta, signer=self._signer, timestamper=stamper, in_place=True,
            bytes_reserved=_ROOM if stamper is not None else None,
        )  # fmt: skip


def unsigned_of(file: BinaryIO) -> Unsigned:
    """What stands in a file before it is signed."""
    length = file.seek(0, os.SEEK_END)
    return Unsigned(length, sha256_of_first(file, length))


def sha256_of_first(file: BinaryIO, length: int) -> str:
    """In hex, of so many bytes, or of as many as there are; read in pieces."""
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(min(_PIECE, length)):
        digest.update(piece)
        length -= len(piece)
    return digest.hexdigest()


def add_stamp(file: BinaryIO, ask: Ask) -> None:
    """A document time stamp (PAdES) added after the end of a signed PDF; what was before stays its exact beginning.

    `file`: readable and writable. InputError `stamp-refused` when what the service gives is no time stamp of this file, which
    then has lost its use.
    """
    from pyhanko.sign import signers

    try:
        signers.PdfTimeStamper(_stamper(ask), field_name=_STAMP_FIELD).timestamp_pdf(
            _increment(file), "sha256", bytes_reserved=_ROOM, in_place=True
        )
        seen = signatures(file)[-1]
    except broken() as error:
        raise _refused(_unusable(error)) from None
    if not (seen.is_stamp and seen.intact and seen.coverage == "file"):
        raise _refused("it is not one of this file")


def unsigned_part(reason: str) -> tuple[int, str]:
    """(length, SHA-256) of the report before signing, as the signature names them; (0, "") where it does not."""
    match = _UNSIGNED.match(reason)
    return (int(match[1]), match[2]) if match else (0, "")


def _increment(file: BinaryIO) -> Any:
    """What is added behind the end: the signature alone. What the file says of itself stays as it is."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class _Increment(IncrementalPdfFileWriter):  # type: ignore[misc]
        def _update_meta(self) -> None:
            return

    return _Increment(file)


def _stamper(ask: Ask) -> Any:
    from asn1crypto import tsp
    from pyhanko.sign.timestamps.api import TimeStamper

    class _Asking(TimeStamper):  # type: ignore[misc]
        async def async_request_tsa_response(self, req: Any) -> Any:
            return tsp.TimeStampResp.load(ask(req.dump()))

    return _Asking()


def _unusable(error: BaseException) -> str:
    return f"What the service gave cannot be used ({type(error).__name__})."


def _refused(why: str) -> InputError:
    advice = "Try another service; the file is as it was."
    return InputError("stamp-refused", "The service gave no time stamp for this report.", advice, {"why": why})


def read_signer(p12: Path, passphrase: str, ask: Ask | None = None) -> Signer:
    """`ask`: a time-stamp service.

    InputError `no-such-certificate`, `certificate-unreadable` (wrong passphrase or no PKCS #12 file), `certificate-unsuited`
    (a kind of key whose signatures common readers of PDF call corrupted: Ed25519, Ed448).
    """
    from pyhanko.sign import signers

    if not p12.is_file():
        raise InputError("no-such-certificate", "There is no such certificate file.", "Check the name after --sign.")
    with translated():
        data = p12.read_bytes()
    try:
        held = pkcs12.load_pkcs12(data, passphrase.encode() or None)
        has_both = held.key is not None and held.cert is not None
        signer = signers.SimpleSigner.load_pkcs12_data(data, [], passphrase.encode() or None) if has_both else None
    except ValueError:
        signer = None
    if signer is None:
        advice = "Give its passphrase by --passphrase-file, or at the question."
        message = "The certificate file cannot be opened with that passphrase, or lacks the key or the certificate."
        raise InputError("certificate-unreadable", message, advice)
    if not isinstance(held.key, (ec.EllipticCurvePrivateKey, rsa.RSAPrivateKey)):
        advice = "Use a certificate for an elliptic curve (P-256) or RSA key."
        raise InputError(
            "certificate-unsuited", "Many readers of PDF cannot check signatures of that kind of key.", advice
        )
    return Signer(signer, ask)
