"""A shared file in volumes, for sticks whose file system ends at 4 GiB: NAME.001, NAME.002 …, each a whole signed bag.

The first holds the journal; every asset stands in exactly one. BagIt 1.0, 2.2.2: Bag-Count and Bag-Group-Identifier.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from archive_schema.signing import Signer
from desktop_app import files
from desktop_app.errors import InputError
from desktop_app.sharing.model import BagFacts, BlobSource, EntryLine, ReadFacts, Sink, Volume, WrittenFile, refused
from desktop_app.sharing.reader import read_facts, read_shared_file
from desktop_app.sharing.writer import journal_bytes, write_shared_file

VOLUME_BYTES = 3_584 * 1024 * 1024
"""3.5 GiB: FAT32 ends one byte before 4 GiB."""
MOST = 999
_NUMBERED = re.compile(r"(.+)\.(\d{3})\Z", re.S | re.ASCII)
_HEADERS = 512
"""Bytes a member needs beside its own: two ZIP headers and a line in the manifest."""
Progress = Callable[[int, int], None]


def write_volumes(
    out: Path,
    facts: BagFacts,
    entries: Iterable[EntryLine],
    blobs: Sequence[BlobSource],
    signer: Signer,
    progress: Progress,
    most_bytes: int | None,
) -> WrittenFile:
    """OUT as one file where it fits (or `most_bytes` is None), else OUT.001 and so on. InputError `volume-too-small`."""
    lines = list(entries)
    parts = [list(blobs)] if most_bytes is None else _parts(len(journal_bytes(lines)), blobs, most_bytes)
    if len(parts) == 1:
        return write_shared_file(out, facts, lines, blobs, signer, progress)
    group, written = f"{facts.archive[:16]}-{hashlib.sha256(journal_bytes(lines)).hexdigest()[:16]}", []
    paths = [volume_path(out, number) for number in range(1, len(parts) + 1)]
    try:
        for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1):
            one = replace(facts, volume=Volume(number, len(parts), group))
            written.append(write_shared_file(path, one, lines if number == 1 else [], part, signer, progress))
    except BaseException:
        for path in paths[: len(written)]:
            files.remove(path)
        raise
    digest = together(one.sha256 for one in written)
    size, count = sum(one.size_bytes for one in written), sum(one.blobs for one in written)
    return WrittenFile(digest, size, written[0].entries, count, tuple(paths))


def volume_path(out: Path, number: int) -> Path:
    """NAME.001 for the first."""
    return out.with_name(f"{out.name}.{number:03}")


def together(digests: Iterable[str]) -> str:
    """One number for several volumes: the SHA-256 over the lines of theirs, in order."""
    return hashlib.sha256("".join(f"{digest}\n" for digest in digests).encode()).hexdigest()


def _parts(journal: int, blobs: Sequence[BlobSource], most_bytes: int) -> list[list[BlobSource]]:
    """The assets by volume, in order; the journal goes first."""
    parts: list[list[BlobSource]] = [[]]
    room = most_bytes - journal - 16 * _HEADERS
    if room < 0:
        raise _too_small("The journal")
    for blob in sorted(blobs, key=lambda blob: blob.sha256):
        need = blob.size_bytes + _HEADERS
        if need > room:
            parts.append([])
            room = most_bytes - 16 * _HEADERS
        if need > room or len(parts) > MOST:
            raise _too_small("One stored file")
        parts[-1].append(blob)
        room -= need
    return parts


def _too_small(what: str) -> InputError:
    advice = "Use a stick that is formatted as exFAT, or share fewer items."
    return InputError("volume-too-small", f"{what} does not fit into a volume of that size.", advice)


def volume_files(path: Path) -> tuple[Path, ...]:
    """All volumes that lie beside the one named, in order of their numbers; a file that is none stands alone.

    NAME is taken for NAME.001 when only that is there.
    """
    if not path.exists() and volume_path(path, 1).is_file():
        path = volume_path(path, 1)
    match = _NUMBERED.match(path.name)
    if match is None:
        return (path,)
    with files.translated():
        beside = sorted(p for p in path.parent.iterdir() if (m := _NUMBERED.match(p.name)) and m[1] == match[1])
    return tuple(beside)


def read_volumes(
    volumes: Sequence[Path],
    sink: Sink,
    progress: Progress = lambda _d, _t: None,
    *,
    digest_wanted: bool = True,
) -> ReadFacts:
    """As `read_shared_file`. EvidenceError `shared-file-volume-missing` or `shared-file-volume-swapped` before any payload."""
    _checktogether(volumes)
    found = [read_shared_file(path, sink, progress, digest_wanted=digest_wanted) for path in volumes]
    if len(found) == 1:
        return found[0]
    digest = together(one.sha256 for one in found) if digest_wanted else ""
    entries, blobs = sum(one.entries for one in found), sum(one.blobs for one in found)
    return replace(found[0], sha256=digest, entries=entries, blobs=blobs)


def _checktogether(volumes: Sequence[Path]) -> None:
    said = [read_facts(path) for path in volumes]
    first = said[0]
    if len(said) == 1 and first.volume is None:
        return
    count = next((one.volume.count for one in said if one.volume), 0)
    here = {one.volume.number for one in said if one.volume}
    for path, one in zip(volumes, said, strict=True):
        if one.volume is None or not _belong(first, one):
            raise refused("volume-swapped", "A volume belongs to another shared file.", path.name)
    if missing := sorted(set(range(1, count + 1)) - here):
        named = ", ".join(map(str, missing[:20]))
        message = f"Of {count} volumes these are missing: {named}. All must lie in one folder under one name."
        raise refused("volume-missing", message, volumes[0].name)
    for number, (path, one) in enumerate(zip(volumes, said, strict=True), 1):
        if one.volume and one.volume.number != number:
            raise refused("volume-swapped", f"This is volume {one.volume.number}, named as {number}.", path.name)


def _belong(first: ReadFacts, one: ReadFacts) -> bool:
    both = first.volume is not None and one.volume is not None
    return (
        both
        and (first.signer, first.archive) == (one.signer, one.archive)
        and (first.volume.group, first.volume.count) == (one.volume.group, one.volume.count)  # type: ignore[union-attr]
    )
