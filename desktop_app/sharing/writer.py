"""Writing a shared file: manifests before payload, `.part`, fsync, rename, re-read and verify."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from archive_schema.canonical import dumps
from archive_schema.signing import Signer, from_base64url, to_base64url
from desktop_app import __version__, files
from desktop_app.errors import EvidenceError
from desktop_app.sharing import texts
from desktop_app.sharing.model import BagFacts, BlobSource, EntryLine, WrittenFile
from desktop_app.sharing.reader import CountingSink, read_extract, read_shared_file
from desktop_app.sharing.zip_read import TOP
from desktop_app.sharing.zip_write import CHUNK, ZipWriter

Progress = Callable[[int, int], None]
_ED25519_DER = bytes.fromhex("302a300506032b6570032100")
_JOURNAL = "data/journal/entries.jsonl"
_CRATE = "data/ro-crate-metadata.json"


def line_bytes(line: EntryLine) -> bytes:
    """One canonical line of entries.jsonl."""
    body = {"h": line.header.decode("utf-8"), "s": to_base64url(line.signature)}
    if line.payload is not None:
        body["p"] = line.payload.decode("utf-8")
    return dumps(body) + b"\n"


def journal_bytes(entries: Iterable[EntryLine]) -> bytes:
    """The content of entries.jsonl."""
    return b"".join(line_bytes(line) for line in entries)


def write_shared_file(
    out: Path,
    facts: BagFacts,
    entries: Iterable[EntryLine],
    blobs: Sequence[BlobSource],
    signer: Signer,
    progress: Progress = lambda _done, _total: None,
) -> WrittenFile:
    """Write OUT and check it by reading it back. EvidenceError `asset-altered` if a stored file does not match."""
    journal = journal_bytes(entries)
    _write_bag(out, facts, {_JOURNAL: journal, _CRATE: _crate(facts, blobs)}, blobs, signer, texts.README, progress)
    read = read_shared_file(out, CountingSink())
    return WrittenFile(read.sha256, out.stat().st_size, read.entries, read.blobs)


def write_extract(
    out: Path,
    facts: BagFacts,
    records: Mapping[str, bytes],
    blobs: Sequence[BlobSource],
    signer: Signer,
    progress: Progress = lambda _done, _total: None,
) -> WrittenFile:
    """Write OUT without a journal and check it by reading it back. `records`: bytes by name below data/."""
    _write_bag(out, facts, {f"data/{n}": d for n, d in records.items()}, blobs, signer, texts.EXTRACT_README, progress)
    read = read_extract(out)
    return WrittenFile(files.sha256_of(out), out.stat().st_size, 0, read.facts.blobs)


def _write_bag(
    out: Path,
    facts: BagFacts,
    inside: Mapping[str, bytes],
    blobs: Sequence[BlobSource],
    signer: Signer,
    readme: str,
    progress: Progress,
) -> None:
    ordered = sorted(blobs, key=lambda blob: blob.sha256)
    with files.saving(out) as stream:
        writer = ZipWriter(stream)
        for name, data in _tags(facts, inside, ordered, signer, readme):
            writer.add(f"{TOP}/{name}", iter([data]))
        for name, data in inside.items():
            writer.add(f"{TOP}/{name}", iter([data]), deflate=name == _JOURNAL)
        for number, blob in enumerate(ordered):
            progress(number, len(ordered))
            writer.add(f"{TOP}/{_blob_name(blob.sha256)}", checked_chunks(blob))
        writer.finish()
    progress(len(ordered), len(ordered))


def _blob_name(sha256: str) -> str:
    return f"data/blobs/{sha256[:2]}/{sha256}"


def checked_chunks(blob: BlobSource) -> Iterator[bytes]:
    """The stored file's bytes. EvidenceError `asset-altered` at their end if they are not what was recorded."""
    digest, size = hashlib.sha256(), 0
    with blob.open() as stream:
        for chunk in iter(lambda: stream.read(CHUNK), b""):
            digest.update(chunk)
            size += len(chunk)
            yield chunk
    if digest.hexdigest() != blob.sha256 or size != blob.size_bytes:
        advice = "Leave that item out, or restore the file from a copy of the archive."
        details = {"sha256": blob.sha256}
        raise EvidenceError("asset-altered", "A stored file does not match its recorded hash.", advice, details)


def _tags(
    facts: BagFacts, inside: Mapping[str, bytes], blobs: Sequence[BlobSource], signer: Signer, readme: str
) -> Iterator[tuple[str, bytes]]:
    """The bag's tag files, the signature first after what it signs, in the order of reading."""
    manifest = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in inside.items())
    manifest += "".join(f"{blob.sha256}  {_blob_name(blob.sha256)}\n" for blob in blobs)
    size = sum(map(len, inside.values())) + sum(blob.size_bytes for blob in blobs)
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": _info(facts, size, len(blobs) + len(inside)).encode(),
        "README.txt": readme.encode(),
        "verify.sh": texts.VERIFY.encode(),
        "signer.pem": _pem(signer.key),
        "manifest-sha256.txt": manifest.encode(),
    }
    tagmanifest = "".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(tags.items())
    ).encode()
    yield "signer.pem", tags["signer.pem"]
    yield "tagmanifest-sha256.txt", tagmanifest
    yield "tagmanifest-sha256.txt.sig", signer.sign(tagmanifest)
    for name in ("bagit.txt", "bag-info.txt", "README.txt", "verify.sh", "manifest-sha256.txt"):
        yield name, tags[name]


def _pem(key: str) -> bytes:
    import base64

    body = base64.b64encode(_ED25519_DER + from_base64url(key)).decode("ascii")
    return f"-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n".encode()


def _one_line(text: str) -> str:
    return " ".join(text.split())[:500]


def _info(facts: BagFacts, size: int, count: int) -> str:
    lines = [
        f"Bagging-Date: {facts.created[:10]}",
        f"Bag-Software-Agent: Attest {__version__}",
        f"Payload-Oxum: {size}.{count}",
        f"External-Description: {_one_line(facts.name)}",
        f"External-Identifier: {facts.archive}",
        f"Contact-Name: {_one_line(facts.sender)}",
        f"Attest-State: {facts.state_sha256}",
    ]
    if facts.volume:
        lines.append(f"Bag-Count: {facts.volume.number} of {facts.volume.count}")
        lines.append(f"Bag-Group-Identifier: {facts.volume.group}")
    lines += [f"Attest-Left-Out: {number} {_one_line(reason)}" for number, reason in facts.left_out]
    lines += [f"Attest-Decided: {number} {_one_line(reason)}" for number, reason in facts.decided]
    return "".join(f"{line}\n" for line in lines)


def _crate(facts: BagFacts, blobs: Sequence[BlobSource]) -> bytes:
    """RO-Crate 1.1 metadata of the payload."""
    parts = [{"@id": f"blobs/{blob.sha256[:2]}/{blob.sha256}"} for blob in blobs]
    graph: list[dict[str, object]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "about": {"@id": "./"},
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
        },
        {
            "@id": "./",
            "@type": "Dataset",
            "name": facts.name,
            "datePublished": facts.created,
            "identifier": facts.archive,
            "hasPart": [{"@id": "journal/entries.jsonl"}, *parts],
        },
    ]
    context = "https://w3id.org/ro/crate/1.1/context"
    out = io.StringIO()
    json.dump({"@context": context, "@graph": graph}, out, ensure_ascii=False, sort_keys=True)
    return out.getvalue().encode()
