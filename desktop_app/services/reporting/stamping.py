"""A time stamp for a report that was signed without one: added behind its end, so that what was signed stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import EvidenceError, InputError
from desktop_app.files import translated
from desktop_app.report.pdf.beside import write_with_hash
from desktop_app.report.pdf.check import signatures_in
from desktop_app.report.pdf.signature import Ask, stamped


@dataclass(frozen=True, slots=True)
class Stamped:
    """The renewed file's SHA-256, the time (ISO 8601, UTC) and whose word it is."""

    sha256: str
    stamped_at: str
    by: str


def stamp_report(file: Path, ask: Ask) -> Stamped:
    """InputError `no-such-report`, `not-signed`, `stamp-not-answered`, `stamp-refused`; EvidenceError `report-changed`.

    Nothing is written then.
    """
    if not file.is_file():
        raise InputError("no-such-report", "There is no such report.", "Check its name.", {"file": str(file)})
    with translated():
        data = file.read_bytes()
    seen, _why = signatures_in(data)
    if not seen:
        advice = "Sign it when it is made: attest report … --sign FILE."
        raise InputError("not-signed", "That file has no signature that can be read.", advice, {"file": str(file)})
    if not all(one.intact and one.coverage != "part" for one in seen):
        advice = "Check it with attest verify; a time stamp would vouch for what was changed."
        raise EvidenceError("report-changed", "The report was changed after it was signed.", advice)
    data = stamped(data, ask)
    last = signatures_in(data)[0][-1].stamp
    digest = write_with_hash(file, data)
    return Stamped(digest, last.at if last else "", last.by if last else "")
