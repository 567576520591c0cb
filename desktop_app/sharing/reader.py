"""Reading a shared file in one pass: structure, signature, manifests, payload. Everything is hostile until proven."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from archive_schema.canonical import CanonicalError, loads
from archive_schema.signing import from_base64url, to_base64url, verify
from desktop_app import files
from desktop_app.errors import InputError
from desktop_app.sharing.model import BlobSink, EntryLine, ReadFacts, Sink, Volume, Writable, refused
from desktop_app.sharing.zip_read import TOP, data_offset, read_directory
from desktop_app.sharing.zip_write import CHUNK, Member

MAX_TAG_BYTES = 256 * 1024 * 1024
MAX_JOURNAL_BYTES = 16 * 1024**3
MAX_LINE = 2_500_000
_COUNT = re.compile(r"([1-9]\d{0,2}) of ([1-9]\d{0,2})\Z", re.ASCII)
_LINE = re.compile(r"([0-9a-f]{64})  (\S+)\Z")
_PEM = re.compile(r"-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=]{40,80})\n-----END PUBLIC KEY-----\n\Z")
_DER = bytes.fromhex("302a300506032b6570032100")
_TAGS = ("bagit.txt", "bag-info.txt", "README.txt", "verify.sh", "signer.pem", "manifest-sha256.txt")
_SIGNED = ("tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig")
_JOURNAL = "data/journal/entries.jsonl"
_EXTRACT = "data/extract.json"


class CountingSink:
    """Reads everything and keeps nothing: for checking."""

    def entry(self, line: EntryLine) -> None:
        """Looked at by the reader already."""

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """Hash the bytes, keep none."""
        chunks(_Nowhere())


class _Nowhere:
    def write(self, data: bytes) -> int:
        return len(data)


def read_shared_file(
    path: Path,
    sink: Sink,
    progress: Callable[[int, int], None] = lambda _d, _t: None,
    *,
    digest_wanted: bool = True,
) -> ReadFacts:
    """Hand entries and assets of a checked file to `sink`. The file's own SHA-256 costs one more reading of it.

    InputError `not-a-shared-file`, `shared-file-empty`; EvidenceError `shared-file-…` naming the member at fault.
    """
    with files.translated(), path.open("rb") as stream:
        bag = _open_bag(stream)
        if bag.facts.is_extract:
            raise extract_refused()
        entries = 0
        for line in _journal(stream, bag.members[_JOURNAL], bag.manifest[_JOURNAL]):
            sink.entry(line)
            entries += 1
        blobs = _payload(stream, bag.members, bag.manifest, sink, progress)
        digest = _whole(stream) if digest_wanted else ""
    return replace(bag.facts, sha256=digest, entries=entries, blobs=blobs)


@dataclass(frozen=True, slots=True)
class Extract:
    """What an extract turned out to hold: its bag's facts and the items that it says it holds."""

    facts: ReadFacts
    items: int


def read_extract(
    path: Path,
    sink: BlobSink | None = None,
    record: Callable[[str, bytes], None] | None = None,
    progress: Callable[[int, int], None] = lambda _d, _t: None,
) -> Extract:
    """Check an extract: structure, signature, manifests, every file. EvidenceError `shared-file-…`.

    `sink` takes the assets, `record` each record and text: its name and its bytes.
    """
    with files.translated(), path.open("rb") as stream:
        bag = _open_bag(stream)
        items = sum(name.endswith("/record.json") for name in bag.members)
        blobs = _payload(stream, bag.members, bag.manifest, sink or CountingSink(), progress, record)
    return Extract(replace(bag.facts, blobs=blobs), items)


def extract_refused() -> InputError:
    """An extract where a shared file is needed."""
    advice = "Ask the sender for a shared file: 'attest share' without --extract."
    message = "That is an extract: it holds no journal, so it can be read and checked, and not merged or received."
    return InputError("extract-not-mergeable", message, advice)


def read_facts(path: Path) -> ReadFacts:
    """What a bag says of itself: structure, signature and tag files checked, the payload not read."""
    with files.translated(), path.open("rb") as stream:
        return _open_bag(stream).facts


@dataclass(frozen=True, slots=True)
class _Bag:
    members: dict[str, Member]
    manifest: dict[str, str]
    facts: ReadFacts


def _open_bag(stream: BinaryIO) -> _Bag:
    members = {m.name.decode("ascii")[len(TOP) + 1 :]: m for m in read_directory(stream).members}
    tags = {name: _small(stream, members, name) for name in (*_TAGS, *_SIGNED)}
    signer = _signer(tags["signer.pem"])
    if not verify(signer, tags["tagmanifest-sha256.txt"], tags["tagmanifest-sha256.txt.sig"]):
        raise refused("signature", "The sender's signature does not fit.", "tagmanifest-sha256.txt")
    _check_tags(tags)
    manifest = _manifest(tags["manifest-sha256.txt"])
    _check_complete(members, manifest)
    facts = _facts(signer, _info(tags["bag-info.txt"]))
    return _Bag(members, manifest, replace(facts, is_extract=_EXTRACT in manifest))


def _facts(signer: str, info: dict[str, list[str]]) -> ReadFacts:
    return ReadFacts(
        archive=info.get("External-Identifier", [""])[0],
        name=info.get("External-Description", [""])[0],
        signer=signer,
        sha256="",
        entries=0,
        blobs=0,
        left_out=tuple(info.get("Attest-Left-Out", ())),
        decided=tuple(info.get("Attest-Decided", ())),
        volume=_volume(info),
    )


def _volume(info: dict[str, list[str]]) -> Volume | None:
    if "Bag-Count" not in info:
        return None
    match = _COUNT.match(info["Bag-Count"][0])
    group = info.get("Bag-Group-Identifier", [""])[0]
    if match is None or not group or not 1 <= int(match[1]) <= int(match[2]):
        raise refused("manifest", "The bag's count of volumes cannot be read.", "bag-info.txt")
    return Volume(int(match[1]), int(match[2]), group)


def _small(stream: BinaryIO, members: dict[str, Member], name: str) -> bytes:
    member = members.get(name)
    if member is None:
        raise refused("missing", "A file of the bag is missing.", name)
    if member.size > MAX_TAG_BYTES:
        raise refused("bomb", "A file of the bag is larger than it can be.", name)
    stream.seek(data_offset(member))
    data = stream.read(member.size)
    if zlib.crc32(data) != member.crc:
        raise refused("altered", "A file of the bag was altered.", name)
    return data


def _signer(pem: bytes) -> str:
    match = _PEM.match(pem.decode("ascii", "replace"))
    try:
        der = base64.b64decode(match[1], validate=True) if match else b""
    except ValueError:
        der = b""
    if len(der) != 44 or not der.startswith(_DER):
        raise refused("signer", "The sender's key cannot be read.", "signer.pem")
    return to_base64url(der[12:])


def _sums(data: bytes, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in data.decode("utf-8", "replace").splitlines():
        match = _LINE.match(line)
        if match is None or match[2] in found:
            raise refused("manifest", "A manifest line is not as it must be, or stands twice.", name)
        found[match[2]] = match[1]
    return found


def _check_tags(tags: dict[str, bytes]) -> None:
    sums = _sums(tags["tagmanifest-sha256.txt"], "tagmanifest-sha256.txt")
    if sums.keys() != set(_TAGS):
        raise refused("manifest", "The tag manifest names other files.", "tagmanifest-sha256.txt")
    for name, expected in sums.items():
        if hashlib.sha256(tags[name]).hexdigest() != expected:
            raise refused("altered", "A file of the bag does not match its manifest.", name)


def _manifest(data: bytes) -> dict[str, str]:
    return _sums(data, "manifest-sha256.txt")


def _check_complete(members: dict[str, Member], manifest: dict[str, str]) -> None:
    present = {name for name in members if name.startswith("data/")}
    if missing := sorted(manifest.keys() - present):
        raise refused("missing", "A file that the manifest names is missing.", missing[0])
    if extra := sorted(present - manifest.keys()):
        raise refused("extra", "The shared file holds a file that its manifest does not name.", extra[0])
    kinds = {name for name in manifest if name == _EXTRACT or name.startswith("data/items/")}
    if kinds and (_JOURNAL in manifest or _EXTRACT not in kinds):
        raise refused("extra", "A shared file and an extract are mixed.", sorted(kinds)[0])
    if _JOURNAL not in manifest and not kinds:
        raise refused("missing", "The journal is missing.", _JOURNAL)


def _info(data: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in data.decode("utf-8", "replace").splitlines()[:10_000]:
        name, _, value = line.partition(": ")
        found.setdefault(name, []).append(value[:1_000])
    return found


class _Crc:
    """The CRC of a member. For a large one it is worked out in a thread of its own while the caller hashes the same bytes."""

    def __init__(self, size: int) -> None:
        self._pool = ThreadPoolExecutor(1) if size > 4 * CHUNK else None
        self._crc = 0
        self._waiting: Future[int] | None = None

    def add(self, data: bytes) -> None:
        """More bytes, in order."""
        if self._pool is None:
            self._crc = zlib.crc32(data, self._crc)
            return
        if self._waiting is not None:
            self._crc = self._waiting.result()
        self._waiting = self._pool.submit(zlib.crc32, data, self._crc)

    def value(self) -> int:
        """Of all bytes so far."""
        if self._waiting is not None:
            self._crc, self._waiting = self._waiting.result(), None
        return self._crc

    def end(self) -> None:
        """Let go of the thread."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None


def _chunks(stream: BinaryIO, member: Member) -> Iterator[bytes]:
    """The member's bytes, unpacked, never more than it declares, its CRC checked."""
    crc = _Crc(member.size)
    try:
        yield from _judged(stream, member, crc)
    finally:
        crc.end()


def _judged(stream: BinaryIO, member: Member, crc: _Crc) -> Iterator[bytes]:
    stream.seek(data_offset(member))
    left, size = member.packed, 0
    unpacker = zlib.decompressobj(-15) if member.method == 8 else None
    shown = member.name.decode("ascii")
    while left:
        packed = stream.read(min(CHUNK, left))
        left -= len(packed)
        if not packed:
            raise refused("truncated", "The shared file is cut off.", shown)
        data = packed
        while data:
            out = unpacker.decompress(data, CHUNK) if unpacker else data
            data = unpacker.unconsumed_tail if unpacker else b""
            size += len(out)
            crc.add(out)
            if size > member.size:
                raise refused("bomb", "A member is larger than it says.", shown)
            yield out
    if size != member.size or crc.value() != member.crc or (unpacker and not unpacker.eof):
        raise refused("altered", "A member was altered.", shown)


def _journal(stream: BinaryIO, member: Member, expected: str) -> Iterator[EntryLine]:
    if member.size > MAX_JOURNAL_BYTES:
        raise refused("bomb", "The journal is larger than it can be.", _JOURNAL)
    digest, rest = hashlib.sha256(), b""
    for chunk in _unpacked(stream, member):
        digest.update(chunk)
        *lines, rest = (rest + chunk).split(b"\n")
        if len(rest) > MAX_LINE:
            raise refused("bomb", "A line of the journal is too long.", _JOURNAL)
        for line in lines:
            yield _line(line)
    if rest or digest.hexdigest() != expected:
        raise refused("altered", "The journal does not match its manifest.", _JOURNAL)


def _unpacked(stream: BinaryIO, member: Member) -> Iterator[bytes]:
    try:
        yield from _chunks(stream, member)
    except zlib.error:
        raise refused("altered", "A member was altered.", member.name.decode("ascii")) from None


def _line(data: bytes) -> EntryLine:
    try:
        body = loads(data)
        if type(body) is not dict or not {"h", "s"} <= body.keys() <= {"h", "p", "s"}:
            raise CanonicalError("not the fields of a journal line")
        if not all(type(value) is str for value in body.values()):
            raise CanonicalError("a field is no text")
        payload = body["p"].encode("utf-8") if "p" in body else None
        return EntryLine(body["h"].encode("utf-8"), payload, from_base64url(body["s"]))
    except (CanonicalError, ValueError) as error:
        raise refused("journal-line", f"A line of the journal cannot be read ({str(error)[:80]}).", _JOURNAL) from None


def _payload(
    stream: BinaryIO,
    members: dict[str, Member],
    manifest: dict[str, str],
    sink: BlobSink,
    progress: Callable[[int, int], None],
    record: Callable[[str, bytes], None] | None = None,
) -> int:
    names = [name for name in members if name.startswith("data/") and name != _JOURNAL]
    blobs = 0
    for number, name in enumerate(names):
        progress(number, len(names))
        if name.startswith("data/blobs/"):
            if manifest[name] != name.rsplit("/", 1)[-1]:
                raise refused("manifest", "An asset's name is not its hash.", name)
            sink.blob(manifest[name], _copier(stream, members[name], manifest[name]))
            blobs += 1
        else:
            into = io.BytesIO() if record and members[name].size <= MAX_TAG_BYTES else _Nowhere()
            _copier(stream, members[name], manifest[name])(into)
            if record and isinstance(into, io.BytesIO):
                record(name, into.getvalue())
    return blobs


def _copier(stream: BinaryIO, member: Member, expected: str) -> Callable[[Writable], None]:
    def copy(target: Writable) -> None:
        digest = hashlib.sha256()
        for chunk in _unpacked(stream, member):
            digest.update(chunk)
            target.write(chunk)
        if digest.hexdigest() != expected:
            raise refused("altered", "A file does not match its manifest.", member.name.decode("ascii"))

    return copy


def _whole(stream: BinaryIO) -> str:
    stream.seek(0)
    digest = hashlib.sha256()
    for chunk in iter(lambda: stream.read(CHUNK), b""):
        digest.update(chunk)
    return digest.hexdigest()
