"""Files that stand for many: ZIPs that hold files, libraries of references, case exports. Each file in them is captured by
itself, with what the container or library says of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from archive_schema import layout
from desktop_app import files
from desktop_app.capture.container import is_container, unpack
from desktop_app.capture.folder import walk
from desktop_app.capture.model import Fact, Refused
from desktop_app.capture.readers import hunchly
from desktop_app.capture.readers.library import Form, Library
from desktop_app.capture.sniff import MAX_WORDS_BYTES
from desktop_app.capture.sources import Wanted, wanted_as
from desktop_app.errors import AppError, InputError
from desktop_app.files import read_fault, shown
from desktop_app.services.archive import OpenArchive
from desktop_app.services.references import told_of

_HEAD = 65_536
_ZOTERO = b"http://www.zotero.org/namespaces/export#"
_CSL = re.compile(rb'^\s*(?:\xef\xbb\xbf)?\s*[\[{].{0,20000}?"(?:type|issued|container-title|accessed)"\s*:', re.S)
_CSL_TYPES = re.compile(rb'"type"\s*:\s*"(?:article|webpage|post|report|book|chapter|motion_picture|document|manuscript|interview|broadcast|personal_communication|dataset|map|speech|thesis|legal_case|legislation|bill|graphic|entry|paper|patent|review|song|treaty|figure|hearing|standard|collection|classic|event|pamphlet|periodical|performance|regulation|software)')  # fmt: skip
One = Wanted | Refused


class Bundles:
    """What sources stand for; a context manager, for ZIPs are unpacked into private folders until it ends."""

    def __init__(self, archive: OpenArchive, cancelled: Callable[[], bool]) -> None:
        self._archive, self._cancelled = archive, cancelled
        self._folders = ExitStack()

    def __enter__(self) -> Bundles:
        return self

    def __exit__(self, *_error: object) -> None:
        self._folders.close()

    def unfolded(self, found: Sequence[One]) -> list[One]:
        """The same, with every container and library replaced by the files that it holds or names."""
        done: list[One] = []
        plain: list[Wanted] = []
        for one in found:
            if isinstance(one, Refused) or one.path is None or one.stretch or not is_container(one.path):
                plain += [one] if isinstance(one, Wanted) else []
                done += [one] if isinstance(one, Refused) else []
                continue
            done += self._opened(one, one.path)
        return [*self._with_libraries(plain), *done]

    def _opened(self, one: Wanted, path: Path) -> list[One]:
        try:
            folder = self._folders.enter_context(files.private_folder(self._archive.folder / layout.TMP_FOLDER))
            told = _container_facts(one, path)
            members, left = unpack(path, folder, self._cancelled)
        except AppError as error:
            return [_refused(one.source, error)]
        names = {member.path: member.name for member in members}
        refused: list[One] = [_refused(f"{one.source}#{gone.name}", gone.error) for gone in left]
        usable: list[Wanted] = []
        for met in walk(folder):
            if met.left_out or met.path not in names:
                continue
            name = names[met.path]
            facts = (*told, Fact("place in the container", name, "observed", "attest"))
            source = f"{one.source}#{name}"
            if is_container(met.path):
                advice = "Unpack it yourself, and capture the folder."
                refused.append(
                    _refused(source, InputError("container-nested", "It is a container within a container.", advice))
                )
                continue
            usable += [replace(w, told=replace(w.told, facts=facts)) for w in wanted_as(source, met.path, None)]
        if not usable and not refused:
            advice = "Look whether it is the right file."
            refused.append(
                _refused(one.source, InputError("folder-empty", "The folder holds nothing to capture.", advice))
            )
        return [*self._with_libraries(usable, folder), *refused]

    def _with_libraries(self, found: Sequence[Wanted], root: Path | None = None) -> list[One]:
        """Libraries are not captured themselves: their words go into the records of what they name."""
        rest = {one.path: one for one in found if one.path is not None and one.stretch is None}
        done: list[One] = []
        for library, form in _libraries(list(rest)):
            one = rest.get(library)
            if one is None:
                continue
            try:
                read, index = self._read(library, form)
                made, used = told_of(read, one, index, root or one.folder or library.parent, list(rest))
            except AppError as error:
                done.append(_refused(one.source, error))
                rest.pop(library, None)
                continue
            done += made
            for path in (*used, *index):
                rest.pop(path, None)
        kept = [one for one in found if one.path is None or one.stretch is not None or one.path in rest]
        return [*done, *kept]

    def _read(self, library: Path, form: Form) -> tuple[Library, list[Path]]:
        """(what it says, the files that say it)."""
        index = [library]
        if form == "hunchly":
            index = [
                path for name in hunchly.PARTS if (path := library.with_name(name)).is_file() and not path.is_symlink()
            ]
        try:
            if sum(path.stat().st_size for path in index) > MAX_WORDS_BYTES:
                raise InputError(
                    "file-too-large", "The file is too large to capture.", "Export fewer references at once."
                )
            parts = [(path.name, path.read_bytes()) for path in index]
        except OSError as error:
            raise read_fault(error) from error
        data = b"".join(content for _name, content in parts)
        return self._archive.parser.library(data, form, [(name, len(content)) for name, content in parts]), index


def _refused(source: str, error: AppError) -> Refused:
    return Refused(source, error.code, error.message, error.advice, error.exit_code)


def _container_facts(one: Wanted, path: Path) -> tuple[Fact, ...]:
    told = [("container", shown(path.name)), ("container SHA-256", files.sha256_of(path))]
    if one.folder is not None:
        told.append(("place in the imported folder", shown(path.relative_to(one.folder).as_posix())))
    return tuple(Fact(name, value, "observed", "attest") for name, value in told)


def _libraries(paths: Iterable[Path]) -> list[tuple[Path, Form]]:
    return [(path, form) for path in paths if (form := form_of(path))]


def form_of(path: Path) -> Form | None:
    """What kind of library a file is, by its first bytes; None for any other file."""
    suffix = path.suffix.lower()
    if suffix not in (".rdf", ".xml", ".json"):
        return None
    try:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return None
    if suffix != ".json":
        return "zotero-rdf" if b"RDF" in head and _ZOTERO in head else None
    if path.name == hunchly.PAGES and path.parent.name == hunchly.FOLDER:
        return "hunchly"
    return "csl-json" if _CSL.match(head) and _CSL_TYPES.search(head) else None
