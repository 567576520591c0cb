"""What a reader learns from an evidence PDF, or from the record of a capture: its pages, its manifest and its texts, read back from the file itself."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.errors import AppError, EvidenceError
from desktop_app.files import translated
from desktop_app.report.manifest import NAME
from desktop_app.report.pdf.attach import files_in
from desktop_app.report.pdf.check import RECORD, read_report
from desktop_app.rows.learning import LearnedRow
from desktop_app.services.learning import Gathered, moment_of
from desktop_app.services.parsing.parser import Parser


def learned_from_report(file: Path, parser: Parser, known: Mapping[str, str]) -> tuple[LearnedRow, ...]:
    """`known`: display names by key, to be looked for. EvidenceError `report-unreadable` for a file that was just made."""
    with translated():
        data = file.read_bytes()
    read = read_report(io.BytesIO(data))
    if read.fault:
        advice = "Write it again; if it fails again, report it as a fault of the program."
        raise EvidenceError("report-unreadable", "The report cannot be read back.", advice, {"fault": read.fault})
    found = Gathered({})
    manifest = json.dumps(read.manifest, ensure_ascii=False)
    texts = {name: body.decode("utf-8", "replace") for name, body in read.texts.items()} | {NAME: manifest}
    texts["pages"] = _pages(parser, data, found)
    for where, text in texts.items():
        found.text(where, text)
    for name in known.values():
        if name and any(name in text for text in texts.values()):
            found.add("names", name)
    _manifest(read.manifest, found)
    return found.rows()


def learned_from_capture_record(file: Path, parser: Parser, known: Mapping[str, str]) -> tuple[LearnedRow, ...]:
    """The same of the record of one capture."""
    with translated():
        data = file.read_bytes()
    found = Gathered({})
    texts = {name: body.decode("utf-8", "replace") for name, body in files_in(data).items()}
    texts["pages"] = _pages(parser, data, found)
    for where, text in texts.items():
        found.text(where, text)
    for name in known.values():
        if name and any(name in text for text in texts.values()):
            found.add("names", name)
    body = json.loads(texts[RECORD])
    found.add("keys", body["fingerprint"])
    found.facts((name, value) for name, value, _how in body["facts"])
    for _name, at in body["times"][:2]:
        found.at(body["by"], moment_of(at))
    return found.rows()


def _pages(parser: Parser, data: bytes, found: Gathered) -> str:
    """The words on the pages, read as any reader would."""
    try:
        return parser.pdf(data).text
    except AppError as error:
        if error.exit_code != 3:
            raise
        found.add("not looked into", "pages")
        return ""


def _manifest(body: Mapping[str, Any], found: Gathered) -> None:
    for _code, fingerprint in body["people"]:
        found.add("keys", fingerprint)
    for one in body["searches"]:
        found.at(one["by"], moment_of(one["at"]))
    for exhibit in body["exhibits"]:
        found.facts((fact["name"], fact["value"]) for group in exhibit["sheet"] for fact in group["facts"])
        for at, by, _what in exhibit["custody"]:
            found.at(by, moment_of(at))
        for claim in exhibit["claims"]:
            for one in claim["assessments"]:
                found.at(one["by"], moment_of(one["at"]))
        if exhibit["graphic"]:
            found.field(exhibit["item"], "item", "title", exhibit["title"])
            found.field(exhibit["item"], "item", "graphic", True)
