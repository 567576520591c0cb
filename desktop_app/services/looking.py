"""Looking into a shared file without taking anything over: what is inside, who signed, does it hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive_schema.projection.decode import valid_body
from desktop_app.errors import AppError, InputError
from desktop_app.services.shared_entry import entry_of_line
from desktop_app.sharing.model import EntryLine, Finding, Writable
from desktop_app.sharing.reader import read_extract, read_facts
from desktop_app.sharing.volumes import read_volumes, volume_files

_JOURNAL = "data/journal/entries.jsonl"


@dataclass(frozen=True, slots=True)
class Inspected:
    """What is inside, who signed, and whether it holds."""

    archive: str
    name: str
    signer: str
    items: int
    entries: int
    left_out: tuple[str, ...]
    findings: tuple[Finding, ...]
    decided: tuple[str, ...] = ()
    """What the sender let go although a flag or a consent stood against it: count, cause and reason."""
    keepers: tuple[str, ...] = ()
    """Keys that the first entry names as keepers: who receives the file trusts them on first use."""


class _Looker:
    """Checks every entry, counts the items and notes which files are named and which came; keeps nothing else."""

    def __init__(self) -> None:
        self.items = 0
        self.archive = ""
        self.keepers: tuple[str, ...] = ()
        self.withheld = 0
        self.named: set[str] = set()
        self.originals: set[str] = set()
        self.came: set[str] = set()

    def entry(self, line: EntryLine) -> None:
        """See `entry_of_line`."""
        entry = entry_of_line(line)
        self.archive = self.archive or entry.archive
        self.withheld += entry.payload is None
        body = valid_body(entry.kind, entry.payload)[0]
        if body is not None:
            self.items += entry.kind == "entity.create" and body["type"] == "item"
            self._name_files(entry.kind, body)
            if entry.kind == "archive.genesis" and not self.keepers:
                self.keepers = tuple(body["keepers"])

    def _name_files(self, kind: str, body: Mapping[str, Any]) -> None:
        if kind == "capture.add":
            self.named |= {asset["sha256"] for asset in body.get("assets", ())}
        elif kind == "asset.derive":
            self.named |= {body["parent"], body["asset"]["sha256"]}
            self.originals.add(body["parent"])

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """Hash the bytes, keep none."""
        chunks(self)
        self.came.add(sha256)

    def write(self, data: bytes) -> int:
        """Bytes go nowhere."""
        return len(data)

    def not_checked(self) -> list[Finding]:
        """What the file names and does not hold: withheld or not chosen, which is no fault."""
        missing, found = self.named - self.came, []
        if originals := missing & self.originals:
            message = f"{len(originals)} originals are withheld; a copy without metadata stands for each"
            found.append(Finding("withheld", "NOT CHECKED", "data/blobs", message))
        if others := missing - self.originals:
            message = f"{len(others)} files that entries name are not in this file"
            found.append(Finding("withheld", "NOT CHECKED", "data/blobs", message))
        if self.withheld:
            message = f"{self.withheld} entries travel without their words: withheld, withdrawn or not chosen"
            found.append(Finding("withheld", "NOT CHECKED", _JOURNAL, message))
        return found


def inspect(file: Path) -> Inspected:
    """Look without taking anything over. A broken file yields one MISMATCH; a file of another kind InputError."""
    volumes = shared_volumes(file)
    looker = _Looker()
    try:
        if read_facts(volumes[0]).is_extract:
            return _extract(volumes[0])
        facts = read_volumes(volumes, looker, digest_wanted=False)
    except AppError as error:
        if error.exit_code != 5:
            raise
        where = str(error.details.get("file", file.name))
        findings = (
            Finding(error.code, "MISMATCH", where, error.message),
            Finding("everything else", "NOT CHECKED", file.name, "Reading stopped at the first fault."),
        )
        return Inspected("", "", "", 0, 0, (), findings)
    fine = (
        Finding("signature", "MATCH", "tagmanifest-sha256.txt", "signed by the key named"),
        Finding("manifests", "MATCH", "manifest-sha256.txt", f"{facts.blobs} assets and {facts.entries} entries"),
        *looker.not_checked(),
    )
    return Inspected(
        looker.archive, facts.name, facts.signer, looker.items, facts.entries, facts.left_out, fine, facts.decided,
        looker.keepers,
    )  # fmt: skip


def _extract(file: Path) -> Inspected:
    found = read_extract(file)
    facts, message = found.facts, f"{found.items} records and {found.facts.blobs} assets"
    findings = (
        Finding("signature", "MATCH", "tagmanifest-sha256.txt", "signed by the key named"),
        Finding("manifests", "MATCH", "manifest-sha256.txt", message),
        Finding(
            "chain", "NOT CHECKED", "data", "an extract holds no journal: the chain of custody stays in the archive"
        ),
    )
    return Inspected(facts.archive, facts.name, facts.signer, found.items, 0, facts.left_out, findings, facts.decided)


def shared_volumes(file: Path) -> tuple[Path, ...]:
    """The shared file itself, or all its volumes, whichever of them was named. InputError `file-missing`."""
    volumes = volume_files(file)
    if not volumes or not volumes[0].is_file():
        raise InputError("file-missing", "There is no such file.", "Check its name.", {"file": str(file)[:300]})
    return volumes
