"""What a capture was asked for: files, folders, addresses, text. One bad source never stops the others."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.address import looks_like_address
from desktop_app.capture.clock import now
from desktop_app.capture.folder import UNREADABLE, walk
from desktop_app.capture.mailbox import Stretch, named_part, read_stretch, stretches
from desktop_app.capture.mimes import MBOX, MESSAGE, WACZ, WARC, is_recording, kind_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Method
from desktop_app.capture.readers.context import Given
from desktop_app.capture.readers.plain import read_text, read_whole
from desktop_app.capture.readers.saved_page import read_saved_page
from desktop_app.capture.sniff import HEAD_BYTES, MAX_FILE_BYTES, Sniffed, check_length, missing_end, sniff
from desktop_app.capture.told import NOTHING_TOLD, Told
from desktop_app.errors import InputError
from desktop_app.files import read_fault, shown

_COPIED = {
    True: Fact("copied", "pixels, written as PNG here; the file they came from was not seen", "observed", "attest"),
    False: Fact("copied", "in another program; what it was copied from was not seen", "observed", "attest"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to capture. `folder` is the import folder it was found in, relative path kept in the record.

    `stretch`: the message of a mailbox that is meant. `web_archive`: it holds pages, which are told apart when its turn
    comes; `number`: the one that is meant, 0 for all.
    """

    source: str
    path: Path | None
    folder: Path | None = None
    stretch: Stretch | None = None
    web_archive: bool = False
    number: int = 0
    told: Told = NOTHING_TOLD
    """What a container or library that it came in says of it."""
    proofs: tuple[Path, ...] = ()
    """Files beside it that prove something about it."""


def expand(sources: Sequence[str]) -> Iterator[Wanted]:
    """The single things that the arguments name, folders in a fixed order; a mailbox is as many as it has messages.

    FILE#3 is the third message of a mailbox, the third page of a web archive.

    InputError `folder-empty`; EnvironmentFaultError `no-permission` or `file-unreadable` for a folder.
    """
    for source in sources:
        path = Path(source)
        if looks_like_address(source):
            yield Wanted(shown(source), None)
        elif _is_folder(path):
            yield from _wanted_in(path)
        else:
            yield from wanted_as(shown(source), path, None)


def wanted_as(source: str, path: Path, folder: Path | None) -> Iterator[Wanted]:
    """One file; as many as it has messages where it is a mailbox."""
    box, number = named_part(path)
    mime = _type_of(box)
    if mime in (WARC, WACZ):
        yield Wanted(source, box, folder, web_archive=True, number=number)
        return
    found = stretches(box) if mime == MBOX else []
    if not found:
        yield Wanted(source, path, folder)
    for stretch in found[number - 1 : number] if number else found:
        yield Wanted(source if number else f"{source}#{stretch.number}", box, folder, stretch)


def _type_of(path: Path) -> str:
    """What a file is by its first bytes; "" for what cannot be read, which is told when it is."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as stream:
            return sniff(stream.read(HEAD_BYTES), path.name).mime
    except (OSError, ValueError, InputError):
        return ""


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _wanted_in(folder: Path) -> list[Wanted]:
    try:
        # A folder below that cannot be read is refused by itself; the rest goes on.
        met = [one.path for one in walk(folder) if one.left_out in ("", UNREADABLE)]
    except OSError as error:
        raise read_fault(error) from error
    if not met:
        advice = "Name a folder with files in it; hidden files and links are left out."
        raise InputError("folder-empty", "The folder holds nothing to capture.", advice, {"folder": shown(str(folder))})
    return [wanted for path in met for wanted in wanted_as(shown(str(path)), path, folder)]


def read_file(wanted: Wanted) -> CapturedSource:
    """One file, by its content.

    InputError `file-missing`, `not-a-file`, `file-empty`, `file-too-large`, `binary-as-text`, `format-unknown`;
    EnvironmentFaultError `no-permission` or `file-unreadable`.
    """
    path = wanted.path
    details = {"file": wanted.source[:300]}
    try:
        if path is None or not path.exists():
            raise InputError("file-missing", "There is no such file.", "Check its name.", details)
        if path.is_dir():
            any(path.iterdir())
        if not path.is_file():
            advice = "Name a file, a folder or an address."
            raise InputError("not-a-file", "That is neither a file nor a folder.", advice, details)
        if wanted.stretch is not None:
            return read_given(_message(wanted, path, wanted.stretch))
        if recording := _recording(wanted, path):
            return recording
        return read_given(_given(wanted, path, _bytes(path)))
    except OSError as error:
        if error.errno in (errno.ENAMETOOLONG, errno.ELOOP):
            raise InputError("file-missing", "There is no such file.", "Check its name.", details) from None
        raise read_fault(error) from error


def _recording(wanted: Wanted, path: Path) -> CapturedSource | None:
    """Video or sound, which stays where it lies until it is stored; None for anything else."""
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        found = sniff(stream.read(HEAD_BYTES), path.name)
    if not is_recording(found.mime):
        return None
    check_length(found.mime, size)
    file = CapturedFile("original", shown(path.name), found.mime, path)
    started, facts = now(), tuple(_told(wanted, path, size, found))
    return CapturedSource(wanted.source, kind_of(found.mime), found.mime, "file", started, now(), (file,), facts=facts)


def _bytes(path: Path) -> bytes:
    """At most the limit is read, even from a file that grows meanwhile."""
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        head = stream.read(HEAD_BYTES)
        check_length(sniff(head, path.name).mime, size)
        data = head + stream.read(MAX_FILE_BYTES - len(head) + 1)
    check_length("", len(data))
    return data


def _message(wanted: Wanted, path: Path, stretch: Stretch) -> Given:
    """One message of a mailbox, byte for byte, and where it stood."""
    check_length(MESSAGE, stretch.size_bytes)
    data = read_stretch(path, stretch)
    name = shown(path.name)
    told = [
        ("mailbox", name),
        ("mailbox SHA-256", stretch.sha256),
        ("place in the mailbox", f"message {stretch.number} of {stretch.of}, bytes {stretch.start} to {stretch.end}"),
        ("size", str(len(data))),
    ]
    if wanted.folder is not None:
        told.append(("place in the imported folder", shown(path.relative_to(wanted.folder).as_posix())))
    facts = [Fact(fact, value, "observed", "attest") for fact, value in told]
    facts.append(Fact("envelope", stretch.envelope, "imported", "the mailbox"))
    return Given(wanted.source, path, f"{name}#{stretch.number}", data, MESSAGE, now(), "file", tuple(facts))


def _given(wanted: Wanted, path: Path, data: bytes) -> Given:
    found = sniff(data[:HEAD_BYTES], path.name)
    name = shown(path.name)
    facts = _told(wanted, path, len(data), found)
    if lacks := missing_end(found.mime, data):
        facts.append(Fact("end of the file", lacks, "observed", "attest"))
    return Given(wanted.source, path, name, data, found.mime, now(), "file", tuple(facts), wanted.told.own_folder)


def _told(wanted: Wanted, path: Path, size_bytes: int, found: Sniffed) -> list[Fact]:
    """What a file's name, place and length tell."""
    told = [("original name", shown(path.name)), ("size", str(size_bytes))]
    if wanted.folder is not None:
        told.append(("place in the imported folder", shown(path.relative_to(wanted.folder).as_posix())))
    if found.suffix_claims:
        told.append(("suffix", f"the name claims {found.suffix_claims}, the content is {found.mime}"))
    return [Fact(name, value, "observed", "attest") for name, value in told]


def read_words(data: bytes, name: str = "", method: Method = "text") -> CapturedSource:
    """Text or HTML that was typed, pasted or piped in, or a picture that was copied.

    InputError `file-empty`, `file-too-large`, `binary-as-text`.
    """
    if method != "clipboard":
        check_length("text/plain", len(data))
    found = sniff(data[:HEAD_BYTES], "words.txt")
    check_length(found.mime, len(data))
    picture = found.mime.startswith("image/")
    facts = (_COPIED[picture],) if method == "clipboard" else ()
    name = name or ("copied picture" if picture else "pasted text")
    return read_given(Given("-", None, name, data, found.mime, now(), method, facts))


def read_given(given: Given) -> CapturedSource:
    """The reader for the type that the content has."""
    if given.mime == "text/html":
        return read_saved_page(given)
    if given.mime in (WARC, WACZ):
        advice = "Save it as a file and capture that."
        raise InputError("web-archive-no-file", "A web archive is captured from a file alone.", advice)
    return read_text(given) if given.mime == "text/plain" else read_whole(given)
