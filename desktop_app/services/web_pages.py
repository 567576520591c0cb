"""The pages of a web archive as sources, one after another: the file is stored once, and every page's record names it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from archive_schema import layout
from desktop_app import files
from desktop_app.capture.mimes import WACZ
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Refused, Stored
from desktop_app.capture.sniff import check_length
from desktop_app.capture.sources import Wanted
from desktop_app.capture.web_archive.archive import Opened, open_web_archive
from desktop_app.capture.web_archive.page_source import Kept, page_source
from desktop_app.errors import AppError, CancelledError, InputError
from desktop_app.files import read_fault, shown
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.blobs import StoredBlob


@dataclass(frozen=True, slots=True)
class WebPage:
    """One page of a web archive that is open while it is wanted. `read` may raise what `page_source` raises."""

    source: str
    read: Callable[[], CapturedSource]


@dataclass(frozen=True, slots=True)
class Opening:
    """A web archive is opened next, which takes a while."""


class Steps:
    """What to capture, in order; a web archive is opened at its turn, and its pages come in its place. Iterate once."""

    def __init__(
        self, archive: OpenArchive, wanted: Sequence[Wanted | Refused], cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._archive, self._wanted, self._cancelled = archive, wanted, cancelled
        self.total = len(wanted)
        """As far as is known now."""
        self.stopped = False
        """A person stopped the opening of a web archive; then nothing more comes."""

    def __iter__(self) -> Generator[Wanted | WebPage | Refused | Opening, None, None]:
        for one in self._wanted:
            if isinstance(one, Refused) or not one.web_archive:
                yield one
                continue
            yield Opening()
            try:
                yield from self._pages(one)
            except CancelledError:
                self.stopped = True
                return

    def _pages(self, wanted: Wanted) -> Iterator[WebPage | Refused]:
        try:
            with _opened(self._archive, wanted, self._cancelled) as (opened, kept):
                numbers = [wanted.number] if wanted.number else range(1, len(opened.pages) + 1)
                self.total += len(numbers) - 1
                for number in numbers:
                    yield _page(opened, kept, wanted, number)
                if opened.is_damaged and not wanted.number:
                    yield _refused(wanted.source, _damaged())
        except CancelledError:
            raise
        except AppError as found:
            yield _refused(wanted.source, self._archive.explained(found) or found)


def _refused(source: str, error: AppError) -> Refused:
    return Refused(source, error.code, error.message, error.advice, error.exit_code)


def _damaged() -> InputError:
    advice = "The record of each page says what and where; the file is kept as it came."
    message = "A part of the web archive is damaged and was not read; what is whole was captured."
    return InputError("web-archive-damaged", message, advice)


def _page(opened: Opened, kept: Kept, wanted: Wanted, number: int) -> WebPage | Refused:
    source = wanted.source if wanted.number else f"{wanted.source}#{number}"
    if number > len(opened.pages):
        advice = "Capture the whole file; each of its pages is then named with its number."
        return _refused(source, InputError("no-such-page", "The web archive has no page of that number.", advice))
    begin = tuple(Fact(name, value, "observed", "attest") for name, value in _told(kept, wanted))
    page = opened.pages[number - 1]

    def read() -> CapturedSource:
        try:
            return page_source(opened, page, number, source, kept, begin)
        except OSError as error:
            raise read_fault(error) from error

    return WebPage(source, read)


def _told(kept: Kept, wanted: Wanted) -> Iterator[tuple[str, str]]:
    yield "web archive", kept.name
    yield "web archive SHA-256", kept.sha256
    if wanted.folder is not None and wanted.path is not None:
        yield "place in the imported folder", shown(wanted.path.relative_to(wanted.folder).as_posix())


@contextmanager
def _opened(archive: OpenArchive, wanted: Wanted, cancelled: Callable[[], bool]) -> Iterator[tuple[Opened, Kept]]:
    """The web archive, read from its copy in the store: what is recorded of it cannot change under the reader."""
    assert wanted.path is not None
    stored = [_stored(archive, wanted.path)]
    try:
        with (
            files.private_folder(archive.folder / layout.TMP_FOLDER) as folder,
            archive.blobs.open(stored[0].sha256) as stream,
            _Temporary(folder) as temporary,
        ):
            opened = _open(stream, wanted.path.name, temporary, cancelled)
            small = [archive.blobs.put(data) for data in opened.kept.values()]
            stored += small
            yield opened, _kept(wanted.path, opened, stored[0], dict(zip(opened.kept, small, strict=True)))
    finally:
        # What no page came to name is not kept.
        archive.store.take_back(stored)


def _stored(archive: OpenArchive, path: Path) -> StoredBlob:
    try:
        check_length("application/warc", path.stat().st_size)
        with path.open("rb") as stream:
            # Its own faults are those of the archive's disk; these are the source's.
            return archive.blobs.put(_Readable(stream))
    except OSError as error:
        raise read_fault(error) from error


class _Readable:
    """A source whose faults are told as its own."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int) -> bytes:
        """Up to `size` bytes."""
        try:
            return self._stream.read(size)
        except OSError as error:
            raise read_fault(error) from error


def _open(stream: BinaryIO, name: str, temporary: Callable[[], BinaryIO], cancelled: Callable[[], bool]) -> Opened:
    try:
        return open_web_archive(stream, name, temporary, cancelled)
    except OSError as error:
        raise read_fault(error) from error


def _kept(path: Path, opened: Opened, stored: StoredBlob, small: dict[str, StoredBlob]) -> Kept:
    role = "wacz" if opened.mime == WACZ else "warc"
    name = shown(path.name)
    whole = CapturedFile(role, name, opened.mime, Stored(stored.sha256, stored.size_bytes))
    more = (
        CapturedFile(member, member, "application/json", Stored(one.sha256, one.size_bytes))
        for member, one in small.items()
    )
    return Kept(name, (whole, *more), stored.sha256)


class _Temporary:
    """Files to unpack into; they go with their folder. A context manager, for their handles."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: list[BinaryIO] = []

    def __call__(self) -> BinaryIO:
        stream, _path = files.create_temporary(self._folder)
        self._open.append(stream)
        return stream

    def __enter__(self) -> _Temporary:
        return self

    def __exit__(self, *_error: object) -> None:
        for stream in self._open:
            stream.close()
