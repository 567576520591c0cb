"""A time stamp for a report that was signed without one: added behind its end, so that what was signed stays as it is."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import EvidenceError, InputError
from desktop_app.files import saving, translated
from desktop_app.report.pdf.beside import hash_beside
from desktop_app.report.pdf.check import signatures_in
from desktop_app.report.pdf.signature import Ask, add_stamp

_PIECE = 1024 * 1024


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
    with translated(), file.open("rb") as stream:
        seen, _why = signatures_in(stream)
    if not seen:
        advice = "Sign it when it is made: attest report … --sign FILE."
        raise InputError("not-signed", "That file has no signature that can be read.", advice, {"file": str(file)})
    if not all(one.intact and one.coverage != "part" for one in seen):
        advice = "Check it with attest verify; a time stamp would vouch for what was changed."
        raise EvidenceError("report-changed", "The report was changed after it was signed.", advice)
    with saving(file) as renewed:
        with file.open("rb") as stream:
            shutil.copyfileobj(stream, renewed, _PIECE)
        add_stamp(renewed, ask)
        last = signatures_in(renewed)[0][-1].stamp
    return Stamped(hash_beside(file), last.at if last else "", last.by if last else "")
