"""share, inspect, receive, merge, undo-merge, verify."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from archive_schema.signing import fingerprint
from desktop_app import paths
from desktop_app.commands.leaving import DESPITE, PREVIEW, decided_document, say_learned
from desktop_app.commands.output import Output, opened, pass_output, passphrase
from desktop_app.commands.pointing import pointing_at
from desktop_app.errors import UsageError
from desktop_app.services import integrity, people, staging
from desktop_app.services import sharing as service
from desktop_app.services.archive import OpenArchive
from desktop_app.services.extracting import extract_sent
from desktop_app.services.search import items_found
from desktop_app.services.sending import Progress, Sending, share_sent


@click.command()
@click.argument("folder")
@click.argument("out")
@click.option("--item", "items", multiple=True, help="Only these items (and what they depend on).")
@click.option("--query", default=None, help="Only what a search finds.")
@click.option("--include", default="", help="collector,devices,names: private things that go along.")
@click.option("--withhold", default="", help="names,gps: what stays at home.")
@click.option("--to", "recipients", multiple=True, help="Encrypt to this age key (age1…); may be given more than once.")
@click.option("--passphrase-file", default=None, help="Encrypt with the passphrase in this file's first line.")
@click.option("--extract", is_flag=True, help="For outsiders: records, texts and files of items, signed; no journal.")
@click.option("--volumes", is_flag=True, help="In volumes of 3.5 GiB (OUT.001 …), as is done by itself on FAT.")
@click.option("--volume-bytes", default=None, type=click.IntRange(min=1), help="In volumes of at most this size.")
@click.option("--despite", default="", help=DESPITE)
@click.option("--preview", is_flag=True, help=PREVIEW)
@pass_output
def share(
    output: Output, folder: str, out: str, items: tuple[str, ...], query: str | None, include: str, withhold: str,
    recipients: tuple[str, ...], passphrase_file: str | None, volumes: bool, volume_bytes: int | None,
    extract: bool, despite: str, preview: bool,
) -> None:  # fmt: skip
    """Write a shared file for a colleague. All headers travel: they show keys and working times."""
    lock = _lock(recipients, passphrase_file)
    with pointing_at(output, query), opened(folder) as archive:
        chosen: list[str] | None = list(items) or None
        if query is not None:
            chosen = [*(chosen or []), *items_found(archive, query)]
        if extract and (volumes or volume_bytes):
            raise UsageError("usage", "An extract is one file.", "Leave --volumes out, or share fewer items.")
        most = volume_bytes or (service.VOLUME_BYTES if volumes else None)
        wanted = Sending(chosen, _parts(include), _parts(withhold), lock, most, despite)
        if preview:
            say_learned(output, archive, _staged(archive, Path(out), wanted, extract, output.progress("looking")))
            return
        write = extract_sent if extract else share_sent
        done = write(archive, Path(out), wanted, output.progress("writing"))
    _say_shared(output, out, done, lock is not None, "gps" in _parts(withhold))


def _staged(archive: OpenArchive, out: Path, wanted: Sending, extract: bool, progress: Progress) -> staging.Staged:
    stage = staging.stage_extract if extract else staging.stage_shared
    return stage(archive, out, wanted, paths.home(), progress)


def _say_shared(output: Output, out: str, done: service.Shared, encrypted: bool, searched: bool) -> None:
    document = {
        "file": out,
        "sha256": done.file.sha256,
        "volumes": [path.name for path in done.file.volumes],
        "items": done.items,
        "entries": done.file.entries,
        "left_out": [{"count": count, "reason": reason} for count, reason in done.left_out],
        "decided": decided_document(done.decided),
        "warnings": [asdict(warned) for warned in done.warnings],
        "encrypted": encrypted,
    }
    lines = [f"{out}: {done.items} items, {done.file.entries} entries, re-read and checked."]
    if done.file.volumes:
        lines.append(f"{len(done.file.volumes)} volumes; all must lie in one folder: {done.file.volumes[0].name} …")
    lines.append(f"SHA-256 {done.file.sha256}")
    lines += [f"left out: {count} {reason}" for count, reason in done.left_out]
    lines += [f"let go all the same: {count} {reason}" for count, reason in done.decided]
    lines += [f"look before you hand it on: {warned.what}, {warned.where}" for warned in done.warnings]
    if searched:
        lines.append(
            "Positions were searched for by pattern: places named in words or shown in a picture are not found."
        )
    if done.file.entries:
        lines.append("Its headers show keys and working times.")
    output.emit(document, [*lines, "Safe to remove."])


def _parts(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())


def _lock(recipients: tuple[str, ...], passphrase_file: str | None) -> service.Lock | None:
    if recipients and passphrase_file:
        raise UsageError("lock-form", "Give --to or --passphrase-file, not both.", "An age file has one kind of lock.")
    if recipients:
        return service.Lock(recipients)
    return service.Lock(passphrase=passphrase(passphrase_file, "")) if passphrase_file else None


def _unlock_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--identity and --passphrase-file, for verbs that read a shared file."""
    by_phrase = click.option("--passphrase-file", default=None, help="For an encrypted file: its passphrase's file.")
    by_key = click.option("--identity", default=None, help="For an encrypted file: an age identity file.")
    return by_key(by_phrase(command))


@contextmanager
def _readable(file: str, identity: str | None, passphrase_file: str | None) -> Iterator[Path]:
    """The plain shared file while the body runs."""
    with service.plain_file(Path(file), _unlock(identity, passphrase_file), paths.home()) as plain:
        yield plain


def _unlock(identity: str | None, passphrase_file: str | None) -> service.Unlock:
    return service.unlock_with(identity or "", passphrase(passphrase_file, "") if passphrase_file else "")


@click.command("inspect")
@click.argument("file")
@_unlock_options
@pass_output
def inspect_file(output: Output, file: str, identity: str | None, passphrase_file: str | None) -> int:
    """What is inside a shared file, who signed it, and does it hold."""
    with _readable(file, identity, passphrase_file) as plain:
        found = service.inspect(plain)
    lines = [f"{found.name}: {found.items} items, {found.entries} entries, signed by {found.signer}"]
    lines += [f"keeper: {fingerprint(key)}" for key in found.keepers]
    lines += [f"{f.state}  {f.check}  {f.file}: {f.message}" for f in found.findings]
    lines += [f"left out: {words}" for words in found.left_out]
    lines += [f"let go all the same: {words}" for words in found.decided]
    output.emit(asdict(found), lines)
    return 5 if any(f.state == "MISMATCH" for f in found.findings) else 0


def _merged_lines(done: service.Merged) -> list[str]:
    lines = [
        f"{done.new_entries} new entries: {done.new_items} items, {done.new_claims} claims, "
        f"{done.new_assessments} assessments; {done.already_here} were here already."
    ]
    if done.differing:
        lines.append(f"Assessors differ on {done.differing} claims.")
    if done.quarantined:
        lines.append(f"{done.quarantined} entries wait in quarantine: a keeper may admit their key.")
    return lines + ([f"Receipt: {done.receipt}"] if done.receipt else [])


@click.command()
@click.argument("file")
@click.argument("folder")
@click.option("--researcher", required=True)
@_unlock_options
@pass_output
def receive(
    output: Output, file: str, folder: str, researcher: str, identity: str | None, passphrase_file: str | None
) -> None:
    """A new working archive in FOLDER from a shared file."""
    with _readable(file, identity, passphrase_file) as plain:
        done = service.receive(plain, Path(folder), researcher, paths.home(), output.progress("reading"))
    output.emit(asdict(done), [*_merged_lines(done), *_trusted(folder)])


def _trusted(folder: str) -> Iterator[str]:
    """Whom the new archive trusts on first use."""
    with opened(folder) as archive:
        keepers = [member for member in people.members(archive) if member.role == "keeper"]
    for keeper in keepers:
        yield f"Keeper, trusted from now on: {fingerprint(keeper.key)} {keeper.name}".rstrip()
    yield "Compare these fingerprints by voice with whoever gave you the file."


@click.command()
@click.argument("folder")
@click.argument("file")
@click.option("--preview", is_flag=True, help="Only say what would change.")
@click.option("--admit", default="", help="Admit this key as well (for keepers).")
@_unlock_options
@pass_output
def merge(
    output: Output, folder: str, file: str, preview: bool, admit: str, identity: str | None, passphrase_file: str | None
) -> None:
    """Join a shared file; nothing of yours is overwritten."""
    with opened(folder) as archive, _readable(file, identity, passphrase_file) as plain:
        done = service.merge(archive, plain, output.progress("reading"), preview=preview, admit=admit)
    output.emit(asdict(done), _merged_lines(done))


@click.command("undo-merge")
@click.argument("folder")
@click.argument("receipt")
@pass_output
def undo_merge(output: Output, folder: str, receipt: str) -> None:
    """Take one merge back, here only."""
    with opened(folder) as archive:
        count = service.undo_merge(archive, receipt)
    output.emit({"receipt": receipt, "quarantined": count}, [f"{count} entries moved to quarantine, here only."])


@click.command()
@click.argument("path")
@click.option("--sample", default=None, type=click.IntRange(1), help="Check only so many stored files.")
@click.option("--archive", default=None, help="For a report: compare it with the archive it came from.")
@_unlock_options
@pass_output
def verify(
    output: Output,
    path: str,
    sample: int | None,
    archive: str | None,
    identity: str | None,
    passphrase_file: str | None,
) -> int:
    """Integrity check of an archive folder, a shared file or a report."""
    report_archive = Path(archive) if archive else None
    unlock = _unlock(identity, passphrase_file)
    found = integrity.verify(Path(path), paths.home(), output.progress("checking"), sample, report_archive, unlock)
    lines = [f"{f.state}  {f.check}  {f.file}: {f.message}" for f in found.findings]
    summary = f"MATCH {found.match} · MISMATCH {found.mismatch} · NOT CHECKED {found.not_checked}"
    output.emit(asdict(found), [*lines, summary])
    return 5 if found.mismatch else 0


COMMANDS = (share, inspect_file, receive, merge, undo_merge, verify)
