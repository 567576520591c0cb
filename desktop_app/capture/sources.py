"""What a capture was asked for: files, folders, addresses, text. One bad source never stops the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.address import looks_like_address
from desktop_app.capture.clock import now
from desktop_app.capture.model import CapturedSource, Fact
from desktop_app.capture.readers.context import Given
from desktop_app.capture.readers.plain import read_image, read_pdf, read_text
from desktop_app.capture.readers.saved_page import read_saved_page
from desktop_app.capture.sniff import HEAD_BYTES, MAX_FILE_BYTES, sniff
from desktop_app.errors import InputError
from desktop_app.files import fault

_FOLDER_OF_PAGE = re.compile(r"(_files|-Dateien|_fichiers|_archivos|_файлы|\.files)$")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to capture. `folder` is the import folder it was found in, relative path kept in the record."""

    source: str
    path: Path | None
    folder: Path | None = None


def expand(sources: Sequence[str]) -> Iterator[Wanted]:
    """The single things that the arguments name, folders in a fixed order."""
    for source in sources:
        path = Path(source)
        if looks_like_address(source):
            yield Wanted(source, None)
        elif path.is_dir():
            yield from (Wanted(str(found), found, path) for found in _in_folder(path))
        else:
            yield Wanted(source, path)


def _in_folder(folder: Path) -> Iterator[Path]:
    """Files below a folder: no hidden ones, no links, no files that belong to a saved page."""
    entries = sorted(folder.iterdir(), key=lambda p: p.name)
    pages = {_page_stem(p) for p in entries if p.suffix.lower() in _HTML_SUFFIXES}
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            if not (_FOLDER_OF_PAGE.search(entry.name) and _FOLDER_OF_PAGE.sub("", entry.name) in pages):
                yield from _in_folder(entry)
        elif entry.is_file():
            yield entry


def _page_stem(page: Path) -> str:
    return page.name[: -len(page.suffix)]


def read_file(wanted: Wanted) -> CapturedSource:
    """One file, by its content.

    InputError `file-missing`, `file-empty`, `file-too-large`, `binary-as-text`, `format-unknown`;
    EnvironmentFaultError `no-permission`.
    """
    path = wanted.path
    if path is None or not path.exists():
        raise InputError("file-missing", "There is no such file.", "Check its name.", {"file": wanted.source[:300]})
    if not path.is_file():
        raise InputError(
            "not-a-file", "That is neither a file nor a folder.", "Name a file.", {"file": wanted.source[:300]}
        )
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            advice = f"The limit is {MAX_FILE_BYTES // 1024**2} MB; keep it beside the archive and note its hash."
            raise InputError("file-too-large", "The file is too large to capture.", advice, {"size_bytes": size})
        data = path.read_bytes()
    except OSError as error:
        raise fault(error) from error
    return read_given(_given(wanted, path, data))


def _given(wanted: Wanted, path: Path, data: bytes) -> Given:
    found = sniff(data[:HEAD_BYTES], path.name)
    facts = [Fact("original name", path.name, "observed", "attest"), Fact("size", str(len(data)), "observed", "attest")]
    if wanted.folder is not None:
        place = path.relative_to(wanted.folder).as_posix()
        facts.append(Fact("place in the imported folder", place, "observed", "attest"))
    if found.suffix_claims:
        facts.append(
            Fact("suffix", f"the name claims {found.suffix_claims}, the content is {found.mime}", "observed", "attest")
        )
    return Given(wanted.source, path, path.name, data, found.mime, now(), "file", tuple(facts))


def read_words(data: bytes, name: str = "pasted text") -> CapturedSource:
    """Text or HTML that was typed, pasted or piped in. InputError `file-empty`, `binary-as-text`."""
    found = sniff(data[:HEAD_BYTES], "words.txt")
    return read_given(Given("-", None, name, data, found.mime, now(), "text", ()))


def read_given(given: Given) -> CapturedSource:
    """The reader for the type that the content has."""
    if given.mime == "text/html":
        return read_saved_page(given)
    if given.mime == "application/pdf":
        return read_pdf(given)
    return read_image(given) if given.mime.startswith("image/") else read_text(given)
