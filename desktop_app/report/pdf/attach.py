"""What is attached: the manifest, the exact words of each exhibit, the hashes of both, and a script that checks them."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

import pikepdf
from pikepdf import Array, Name

from desktop_app.report.manifest import NAME, SCRIPT, SUMS, text_name
from desktop_app.report.model import ReportContent


@dataclass(frozen=True, slots=True)
class Attached:
    """One file in the file. `about`: a sentence for whoever lists the attachments, in English as they are."""

    name: str
    body: bytes
    mime: str
    about: str


def report_files(manifest: bytes, content: ReportContent) -> list[Attached]:
    """The manifest and each exhibit's exact words."""
    words = [
        Attached(
            text_name(e.number), e.text.encode("utf-8"), "text/plain", f"Exact words of exhibit {e.number} (UTF-8)"
        )
        for e in content.exhibits
        if e.text
    ]
    return [Attached(NAME, manifest, "application/json", "All that is printed, and every hash"), *words]


def check_script() -> bytes:
    """The script that checks the attachments."""
    return (resources.files("resources") / "checking" / SCRIPT).read_bytes()


def with_check(files: Sequence[Attached]) -> list[Attached]:
    """The same with the script, and their hashes as `sha256sum -c` reads them; sorted by name."""
    all_files = [
        *files,
        Attached(SCRIPT, check_script(), "text/x-python", "Checks these files; Python 3, standard library"),
    ]
    by_name = sorted(all_files, key=lambda each: each.name)
    sums = "".join(f"{hashlib.sha256(each.body).hexdigest()}  {each.name}\n" for each in by_name).encode("ascii")
    all_files.append(Attached(SUMS, sums, "text/plain", "SHA-256 of every other attachment, as sha256sum -c reads it"))
    return sorted(all_files, key=lambda each: each.name)


def add_files(pdf: pikepdf.Pdf, files: Sequence[Attached], date: str) -> None:
    """As embedded files, each associated with the document (ISO 19005-3, annex E). `date`: PDF's form."""
    for each in files:
        pdf.attachments[each.name] = pikepdf.AttachedFileSpec(
            pdf, each.body, filename=each.name, description=each.about, mime_type=each.mime, relationship=Name.Data,
            creation_date=date, mod_date=date,
        )  # fmt: skip
    pdf.Root.AF = Array([pdf.attachments[each.name].obj for each in files])


def files_in(pdf_bytes: bytes) -> dict[str, bytes]:
    """The attachments of a PDF that was made here, by name."""
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
