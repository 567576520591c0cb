"""Which signatures and time stamps a PDF has, each judged offline and by its bytes alone: no certificate is trusted here.

pyHanko takes a third of a second to load: it is imported by those who sign or check, when they do.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import UTC
from typing import Any, BinaryIO, Literal

Coverage = Literal["file", "stamped later", "part"]
DAMAGED = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    OSError,
    zlib.error,
)
"""What libraries raise over a file that is damaged or hostile."""


@dataclass(frozen=True, slots=True)
class StampSeen:
    """A time stamp: its time (ISO 8601, UTC), whose it is, and whether it is whole and of these very bytes."""

    at: str
    by: str
    is_sound: bool


@dataclass(frozen=True, slots=True)
class SignatureSeen:
    """One signature, or a time stamp of the whole document (`is_stamp`).

    `intact`: the bytes that it covers are unchanged, and it is that of the certificate in it. `coverage`: the whole file; all
    but time stamps that were added later; or a part, after which something else was added.
    """

    name: str
    intact: bool
    coverage: Coverage
    reason: str = ""
    stamp: StampSeen | None = None
    is_stamp: bool = False


def broken() -> tuple[type[Exception], ...]:
    """What reading signatures may raise."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    return (PdfError, SigningError, *DAMAGED)


def signatures(file: BinaryIO) -> tuple[SignatureSeen, ...]:
    """Every signature and document time stamp of the file, which is read in pieces, in the order of signing."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    found = PdfFileReader(file).embedded_signatures
    stamps = [_document_stamp(one) for one in found if one.sig_object_type == "/DocTimeStamp"]
    is_stamped = bool(stamps) and stamps[-1].coverage == "file" and all(one.intact for one in stamps)
    rest = iter(stamps)
    return tuple(next(rest) if one.sig_object_type == "/DocTimeStamp" else _signature(one, is_stamped) for one in found)


def sound_stamp(found: tuple[SignatureSeen, ...]) -> str:
    """The time of the last sound time stamp, "" without one."""
    return next((one.stamp.at for one in reversed(found) if one.stamp is not None and one.stamp.is_sound), "")


def _signature(embedded: Any, is_stamped: bool) -> SignatureSeen:
    from pyhanko.sign.validation import validate_pdf_signature

    certificate = embedded.signer_cert
    stamper = _stamper(embedded.signer_info) or certificate
    status = validate_pdf_signature(
        embedded, _alone(certificate), ts_validation_context=_alone(stamper), skip_diff=not is_stamped
    )
    coverage: Coverage = "file" if status.coverage.name == "ENTIRE_FILE" else "part"
    if coverage == "part" and is_stamped and status.coverage.name == "ENTIRE_REVISION" and _is_only_stamped(status):
        coverage = "stamped later"
    stamp = status.timestamp_validity
    return SignatureSeen(
        certificate.subject.human_friendly,
        bool(status.intact and status.valid),
        coverage,
        str(embedded.sig_object.get("/Reason", "")),
        _stamp(stamp) if stamp is not None else None,
    )


def _is_only_stamped(status: Any) -> bool:
    level = status.modification_level
    return level is not None and level.name in ("NONE", "LTA_UPDATES")


def _document_stamp(embedded: Any) -> SignatureSeen:
    from pyhanko.sign.validation import validate_pdf_timestamp

    status = validate_pdf_timestamp(embedded, _alone(embedded.signer_cert), skip_diff=True)
    stamp = _stamp(status)
    coverage: Coverage = "file" if status.coverage.name == "ENTIRE_FILE" else "part"
    return SignatureSeen(stamp.by, stamp.is_sound, coverage, "", stamp, is_stamp=True)


def _stamp(status: Any) -> StampSeen:
    at = status.timestamp.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return StampSeen(at, status.signing_cert.subject.human_friendly, bool(status.intact and status.valid))


def _stamper(signer: Any) -> Any:
    """The certificate of a signature's time stamp, None without one."""
    from pyhanko.sign.general import extract_certificate_info

    for attribute in signer["unsigned_attrs"] if signer["unsigned_attrs"].native else ():
        if attribute["type"].native == "signature_time_stamp_token":
            return extract_certificate_info(attribute["values"][0]["content"]).signer_cert
    return None


def _alone(certificate: Any) -> Any:
    """Only bytes are judged: the certificate stands as its own root, at a moment when it was valid."""
    from pyhanko_certvalidator import ValidationContext

    moment = certificate["tbs_certificate"]["validity"]["not_before"].native
    return ValidationContext(trust_roots=[certificate], moment=moment, allow_fetching=False)
