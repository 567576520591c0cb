"""ocr: words read by machine; proofs: what others prove about a capture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop_app.capture.model import Refused
from desktop_app.commands.documents import proof_document, proof_lines
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.errors import EXIT_EVIDENCE, UsageError
from desktop_app.files import translated
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.ocr import Kept, keep_words, read_all, read_words
from desktop_app.services.proofs import Trust, proofs_of
from desktop_app.services.reading import find_capture


@click.command()
@click.argument("folder")
@click.argument("item", required=False)
@click.option("--all", "everything", is_flag=True, help="Every picture and PDF that was not read yet.")
@click.option(
    "--languages", default="", help="Tesseract's codes, the first one first: eng,ara. Found by itself when not given."
)
@click.option("--capture", "capture_id", default=None, help="Which capture of the item; the newest by default.")
@pass_output
def ocr(output: Output, folder: str, item: str | None, everything: bool, languages: str, capture_id: str | None) -> int:
    """Read the words in a picture or PDF by Tesseract, where it is installed. They are found by search, marked as read by machine."""
    if (item is None) != everything:
        raise UsageError("usage", "Name one item, or give --all.", "See 'attest ocr --help'.")
    chosen = [one.strip() for one in languages.replace("+", ",").split(",") if one.strip()]
    with opened(folder) as archive:
        if item is not None:
            capture = CaptureId(capture_id) if capture_id else None
            progress = output.progress("reading pages")
            found = read_words(archive, ItemId(item), chosen, capture=capture, parser=archive.parser, progress=progress)
            outcome: list[Kept | Refused] = [keep_words(archive, found)]
        else:
            outcome = list(read_all(archive, chosen, progress=output.progress("reading")))
    done = [one for one in outcome if isinstance(one, Kept)]
    failed = [one for one in outcome if isinstance(one, Refused)]
    document = {
        "read": [_document(one) for one in done],
        "failed": [{"item": f.source, "code": f.code, "message": f.message, "advice": f.advice} for f in failed],
    }
    lines = [line for one in done for line in _lines(one)]
    lines += [f"NOT READ {f.source}: {f.message} {f.advice} ({f.code})" for f in failed]
    output.emit(document, lines or ["There is nothing left to read."])
    return 0 if done or not failed else max(f.exit_code for f in failed)


def _document(one: Kept) -> dict[str, Any]:
    return {
        "item": one.item,
        "capture": one.capture,
        "parent": one.parent,
        "sha256": one.sha256,
        "program": one.program,
        "languages": list(one.languages),
        "sheets": list(one.sheets),
        "words": one.words,
        "mean_confidence": one.mean_confidence / 100,
        "again": one.again,
    }


def _lines(one: Kept) -> list[str]:
    sure = f"mean confidence {one.mean_confidence / 100:.2f}" if one.words else "no words found"
    again = " (the same as before)" if one.again else ""
    return [f"{one.item}  {one.words} words read by machine ({one.program}, {'+'.join(one.languages)}, {sure}){again}"]


@click.command()
@click.argument("folder")
@click.argument("item")
@click.option("--capture", "capture_id", default=None, help="Which capture of the item; the newest by default.")
@click.option("--roots", default=None, help="Certificates (PEM) of authorities that you trust.")
@click.option(
    "--block-headers",
    default=None,
    help="Bitcoin block headers: lines of HEIGHT HEADER in hexadecimal, or raw from block 0.",
)
@click.option("--keys", default=None, help="Public keys of OpenPGP, for signatures whose key did not come along.")
@pass_output
def proofs(
    output: Output, folder: str, item: str, capture_id: str | None, roots: str | None, block_headers: str | None,
    keys: str | None,
) -> int:  # fmt: skip
    """Check the proofs of others that came along with a capture, offline: .ots, .tsr, .asc and signed packages."""
    trust = Trust(_file(roots), Path(block_headers) if block_headers else None, _file(keys))
    with opened(folder, write=False) as archive:
        capture = find_capture(archive, ItemId(item), CaptureId(capture_id) if capture_id else None)
        found = proofs_of(archive, capture, trust, archive.parser)
    lines = [line for row in found for line in proof_lines(row)]
    output.emit({"proofs": [proof_document(row) for row in found]}, lines or ["No proofs of others came along."])
    return EXIT_EVIDENCE if any(row.state == "MISMATCH" for row in found) else 0


def _file(name: str | None) -> bytes:
    if name is None:
        return b""
    with translated():
        return Path(name).read_bytes()


COMMANDS = (ocr, proofs)
