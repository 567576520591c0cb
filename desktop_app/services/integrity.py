"""Checks of bytes, signatures and chain. MATCH, MISMATCH or NOT CHECKED; the root cause alone is MISMATCH."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from archive_schema import layout
from archive_schema.entries import BY_KIND
from archive_schema.header import EntryError, parse
from archive_schema.projection.decode import valid_body
from desktop_app.errors import EnvironmentFaultError, EvidenceError
from desktop_app.files import translated
from desktop_app.log import Log
from desktop_app.paths import log_folder
from desktop_app.rows.items import ItemFilter
from desktop_app.services import checked
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.services.finding import Finding, Verified, counted
from desktop_app.services.looking import inspect, shared_volumes
from desktop_app.services.proofs import has_proofs, proofs_of
from desktop_app.services.reporting.check import verify_report
from desktop_app.services.sharing import Unlock, plain_file
from desktop_app.services.view_findings import view_findings
from desktop_app.storage import listing
from desktop_app.storage.queries import items as item_queries
from desktop_app.storage.queries import related

Progress = Callable[[int, int], None]
NO_KEY = Unlock()
_MOST_LOGGED = 100


def verify(
    path: Path,
    home: Path,
    progress: Progress,
    sample: int | None = None,
    report_archive: Path | None = None,
    unlock: Unlock = NO_KEY,
) -> Verified:
    """Check an archive folder, a shared file or a report (against `report_archive`). Writes nothing into what it checks;
    the local log keeps the run, and this installation which items were well."""
    found = _verified(path, home, progress, sample, report_archive, unlock)
    log = Log(log_folder())
    log.write("verified", match=found.match, mismatch=found.mismatch, unchecked=found.not_checked)
    for finding in found.findings[:_MOST_LOGGED]:
        state = finding.state.lower().replace(" ", "-")
        log.write("finding", state=state, check=finding.check, item=finding.item, file=Path(finding.file).name)
    return found


def _verified(
    path: Path, home: Path, progress: Progress, sample: int | None, report_archive: Path | None, unlock: Unlock
) -> Verified:
    if path.is_dir():
        with open_archive(path, home, write=False) as archive:
            return _verify_archive(archive, progress, sample)
    path = shared_volumes(path)[0]
    with translated(), path.open("rb") as stream:
        head = stream.read(8)
    if head.startswith(b"%PDF") or path.suffix.lower() == ".pdf":
        return verify_report(path, home, report_archive)
    try:
        with plain_file(path, unlock, home) as plain:
            found = inspect(plain)
    except EvidenceError as error:
        return counted([Finding(error.code, "MISMATCH", "", path.name, error.message)])
    return counted([Finding(f.check, f.state, "", f.file, f.message) for f in found.findings])


def _verify_archive(archive: OpenArchive, progress: Progress, sample: int | None) -> Verified:
    findings = _with_items(archive, list(_entry_findings(archive)))
    entries = archive.store.journal.count()
    with archive.reading() as view:
        assets = item_queries.all_assets(view)
    chosen = sorted(assets) if sample is None else sorted(random.sample(sorted(assets), min(sample, len(assets))))
    for number, sha256 in enumerate(chosen):
        progress(number, len(chosen))
        findings += _asset_finding(archive, sha256, assets[sha256][1])
    proofs = list(_proof_findings(archive, None if sample is None else frozenset(chosen)))
    skipped = len(assets) - len(chosen)
    bad = len(findings)
    # What lists and index are made anew from is what an item's integrity is about; they themselves are no evidence.
    with suppress(EnvironmentFaultError):  # a home that cannot be written to stops no check
        checked.remember(archive, [*findings, *proofs], is_whole=sample is None)
    findings += view_findings(archive, sample, is_sound=all(one.state != "MISMATCH" for one in findings))
    if skipped:
        findings.append(Finding("asset", "NOT CHECKED", "", "", f"{skipped} stored files were not in the sample."))
    return counted([*findings, *proofs], entries + len(chosen) - bad)


def _proof_findings(archive: OpenArchive, chosen: frozenset[str] | None) -> Iterator[Finding]:
    """Proofs of others that came along with captures; of a sample, those of its files."""
    with archive.reading() as view:
        captures = [
            one
            for each in item_queries.captures_of_items(view, listing.item_ids(view, ItemFilter())).values()
            for one in each
        ]
    told: set[tuple[str, str, str, str]] = set()
    for capture in captures:
        if has_proofs(capture) and (chosen is None or chosen & {asset.sha256 for asset in capture.assets}):
            for row in proofs_of(archive, capture, parser=archive.parser):
                one = (row.sha256, row.about, row.message, row.by)
                if one not in told and row.proves:  # a package of many pages is one file
                    told.add(one)
                    yield Finding(f"proof {row.kind}", row.state, capture.item, row.file, row.message)


def _entry_findings(archive: OpenArchive) -> Iterator[Finding]:
    """Every entry as it lies on disk: canonical, signed, committed, of this archive, and linked."""
    damaged: set[str] = set()
    for seq, entry in archive.store.journal.entries():
        try:
            read = parse(entry.header, entry.payload, entry.signature)
            if (read.id, read.author, read.n, read.kind, read.entity) != (
                entry.id, entry.author, entry.n, entry.kind, entry.entity,
            ) or read.archive != archive.id or (read.previous, read.refs, read.time) != (
                entry.previous, entry.refs, entry.time,
            ):  # fmt: skip
                raise EntryError("the journal's columns do not repeat its header")
        except EntryError as error:
            damaged.add(entry.id)
            yield Finding(
                "entry", "MISMATCH", entry.entity, f"{layout.JOURNAL_FILE} entry {seq} ({entry.id[:12]})", str(error)
            )
            continue
        if entry.kind not in BY_KIND:
            message = f"{entry.kind} is a kind that this version does not know: it is kept and passed on, and not shown"
            yield Finding("entry", "NOT CHECKED", entry.entity, entry.id, message)
        elif valid_body(entry.kind, entry.payload)[1]:
            yield Finding(
                "entry", "NOT CHECKED", entry.entity, entry.id, f"its {entry.kind} is not as this version knows it"
            )
    standing = archive.store.standing()
    for entry_id, state in sorted(standing.states.items()):
        if state == "broken" and entry_id not in damaged:
            yield Finding(
                "chain", "NOT CHECKED" if damaged else "MISMATCH", "", entry_id, "the link before it is broken"
            )
    for entry_id, flags in sorted(standing.flags.items()):
        yield Finding("chain", "NOT CHECKED", "", entry_id, f"flagged: {', '.join(flags)}")


def _with_items(archive: OpenArchive, findings: list[Finding]) -> list[Finding]:
    """The item in the place of the entity whose entry was found wanting; "" where it is about no item."""
    entries = archive.store.journal.get(one.file for one in findings if one.check == "chain")
    entity_of = {entry.id: entry.entity for entry in entries}
    about = [one.item or entity_of.get(one.file, "") for one in findings]
    with archive.reading() as view:
        items = related.items_about(view, sorted(set(about) - {""}))
    return [replace(one, item=items.get(entity, ("", ""))[0]) for one, entity in zip(findings, about, strict=True)]


def _asset_finding(archive: OpenArchive, sha256: str, item: str) -> list[Finding]:
    try:
        if archive.blobs.matches(sha256):
            return []
        message = "its bytes do not have the recorded hash"
        return [Finding("asset", "MISMATCH", item, layout.blob_path(sha256), message)]
    except EvidenceError:
        if not _should_be_here(archive, sha256):
            message = "withheld: it was not in the file received"
            return [Finding("asset", "NOT CHECKED", item, layout.blob_path(sha256), message)]
        return [Finding("asset", "MISMATCH", item, layout.blob_path(sha256), "the stored file is missing")]


def _should_be_here(archive: OpenArchive, sha256: str) -> bool:
    return sha256 in archive.store.journal.blobs_here()
