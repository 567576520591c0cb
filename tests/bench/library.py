"""A large archive for the window's benchmarks: articles with words in five languages, sources, claims. Made once, kept in build/."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive_schema import entries as e
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.journal import Draft, new_entity
from tests.bench.archives import title
from tests.bench.pages import body

_KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"
_TEXTS, _SOURCES, _BATCH = 400, 40, 2_000
_STATUSES = ("claimed", "disputed", "inconclusive")


@dataclass(frozen=True, slots=True)
class _Text:
    """One stored text, which many items share: a hundred thousand files would measure the disk."""

    language: str
    words: str
    blob: StoredBlob


def kept(items: int) -> Path:
    """A folder with `archive` and `home`. Made in about 1.5 CPU-seconds a thousand items, the first time only."""
    folder = _KEPT / f"library-{items}"
    if not folder.is_dir():
        part = _KEPT / f"library-{items}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        with create(part / "archive", "Bench", "R1", part / "home").archive as archive:
            _fill(archive, items)
        part.rename(folder)
    # A view of another version is made anew here, not under the clock.
    open_archive(folder / "archive", folder / "home").close()
    return folder


def copied(items: int, folder: Path) -> Path:
    """A copy of `kept` in `folder`, to be written to."""
    shutil.copytree(kept(items), folder, dirs_exist_ok=True)
    return folder


def _fill(archive: OpenArchive, items: int) -> None:
    texts = list(_texts(archive))
    sources = [new_entity() for _ in range(_SOURCES)]
    named = [e.EntityCreate(type="source", fields={"name": f"Ridge Daily {at}"}) for at in range(_SOURCES)]
    drafts = [Draft(source, one) for source, one in zip(sources, named, strict=True)]
    archive.append(drafts, [text.blob for text in texts])
    for first in range(0, items, _BATCH):
        numbers = range(first, min(items, first + _BATCH))
        archive.append_ahead([d for n in numbers for d in _item(n, texts[n % _TEXTS], sources[n % _SOURCES])])
    archive.catch_up()


def _texts(archive: OpenArchive) -> Iterator[_Text]:
    for number in range(_TEXTS):
        chance = random.Random(number)
        language, paragraphs = body(number, chance, chance.randint(3, 6))
        words = "\n\n".join([title(number), *paragraphs])
        yield _Text(language, words, archive.blobs.put(words.encode()))


def _item(number: int, text: _Text, source: str) -> list[Draft]:
    """An item with its capture; every third with a claim and its assessment."""
    item, capture, claim = new_entity(), new_entity(), new_entity()
    made = e.EntityCreate(
        type="item",
        fields={"kind": "article", "title": title(number), "language": text.language, "source": source},
    )
    drafts = [Draft(item, made), Draft(capture, _record(number, item, text))]
    if number % 3 == 0:
        anchor = e.TextAnchor(
            start=10, end=30, quote=text.words[10:30], prefix="", suffix="", text_sha256=text.blob.sha256
        )
        pinned = e.ClaimAdd(item=item, capture=capture, claim_kind="figure", anchor=anchor)
        judged = e.ClaimAssess(status=_STATUSES[number // 3 % 3], about="content")
        drafts += [Draft(claim, pinned), Draft(claim, judged)]
    return drafts


def _record(number: int, item: str, text: _Text) -> e.CaptureAdd:
    at = f"2026-{number // 8_640 % 12 + 1:02d}-{number % 28 + 1:02d}T{number % 24:02d}:{number % 60:02d}:05Z"
    sha256 = hashlib.sha256(str(number).encode()).hexdigest()
    assets = [
        e.Asset(role="original", sha256=sha256, mime="text/plain", size_bytes=900, name=f"{number}.txt"),
        e.Asset(
            role="text",
            sha256=text.blob.sha256,
            mime="text/plain; charset=utf-8",
            size_bytes=text.blob.size_bytes,
            name="text.txt",
        ),
    ]
    facts = [e.Fact(name="size", value="900", how="observed", by="attest")]
    return e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=assets, facts=facts)
