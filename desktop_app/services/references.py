"""References of a library as things to capture: the files that they name, found below the library's own folder and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from desktop_app import files
from desktop_app.capture.model import Fact
from desktop_app.capture.readers.library import Attached, Library, Reference
from desktop_app.capture.sources import Wanted
from desktop_app.capture.told import Missing, Told
from desktop_app.files import shown

_OUTSIDE = re.compile(r"^[A-Za-z]:|^[/\\]|^[A-Za-z][A-Za-z0-9+.-]+://")
_PREFIX = re.compile(r"^(attachments?:|file:(?=[^/]))", re.I)


def told_of(
    library: Library, one: Wanted, index: Sequence[Path], root: Path, others: Sequence[Path]
) -> tuple[list[Wanted], list[Path]]:
    """(what to capture, in the library's order; the files that it names). `root`: files outside it are not looked at.

    OSError is translated by the caller's wall.
    """
    digest = files.sha256_of(index[0])
    by = f"{library.name}: {shown(index[0].name)}, SHA-256 {digest}"
    by_name: dict[str, list[Path]] = {}
    for path in others:
        by_name.setdefault(path.name, []).append(path)
    made: list[Wanted] = []
    used: list[Path] = []
    for reference in library.references:
        pairs = [(file, _found(file, index[0], root, by_name)) for file in reference.attached]
        here = [(file, path) for file, path in pairs if path is not None]
        told = _told(reference, by, one, library.cut)
        missing = tuple(_missing(reference, file) for file, path in pairs if path is None)
        if not here and library.name.startswith("Hunchly") and reference.key.startswith(("note", "photo")):
            continue
        if not here:
            missing = missing or ((Missing(reference.title, reference.address),) if reference.address else ())
            made.append(
                Wanted(f"{one.source}#{reference.title or reference.key}", None, told=_worded(told, reference, missing))
            )
            continue
        for number, (file, path) in enumerate(here):
            own_folder = library.name == "Zotero" and path.parent != root and path.parent != index[0].parent
            # What lies beside a snapshot belongs to it.
            used += [other for other in others if other.parent == path.parent] if own_folder else [path]
            own = replace(_of_file(told, file, by), own_folder=own_folder)
            whole = replace(own, missing=missing) if number == 0 else replace(own, notes=(), tags=(), collections=())
            place = _place(path, root)
            made.append(Wanted(f"{one.source}#{place}", path, None, told=_placed(whole, one, place)))
    return made, used


def _place(path: Path, root: Path) -> str:
    return shown(path.relative_to(root).as_posix()) if path.is_relative_to(root) else shown(path.name)


def _placed(told: Told, one: Wanted, place: str) -> Told:
    """Where the file lay: in the container that the library came in, else beside the library."""
    inside = any(fact.name == "container" for fact in one.told.facts)
    kept = [fact for fact in one.told.facts if fact.name != "place in the container"]
    name = "place in the container" if inside else "place in the imported folder"
    return replace(told, facts=(*kept, Fact(name, place, "observed", "attest"), *told.facts))


def _found(file: Attached, library: Path, root: Path, by_name: dict[str, list[Path]]) -> Path | None:
    """A file below the library's folder, by its path as written, else by a name that only one file has."""
    written = _PREFIX.sub("", file.path.strip()).replace("\\", "/")
    if not written or _OUTSIDE.match(written):
        return None
    for name in dict.fromkeys((written, unquote(written))):
        parts = [part for part in PurePosixPath(name).parts if part != "."]
        if ".." in parts or any("\x00" in part for part in parts):
            return None
        for base in (library.parent, root):
            if path := _usable(base.joinpath(*parts), root):
                return path
    same = by_name.get(PurePosixPath(written).name, []) if "/" not in written else []
    return _usable(same[0], root) if len(same) == 1 else None


def _usable(path: Path, root: Path) -> Path | None:
    try:
        inside = path.resolve().is_relative_to(root.resolve()) and path.is_file() and not path.is_symlink()
    except (OSError, ValueError):
        return None
    return path if inside else None


def _told(reference: Reference, by: str, one: Wanted, cut: bool) -> Told:
    facts = [Fact(name, value, "imported", by[:200]) for name, value in reference.facts]
    facts += [Fact("collection in the library", name, "imported", by[:200]) for name in reference.collections]
    facts += [Fact("tags in the library", " · ".join(reference.tags), "imported", by[:200])] if reference.tags else []
    if cut:
        facts.append(Fact("library", "it names more than are read", "observed", "attest"))
    return Told(
        by=by[:200],
        key=f"{by} {reference.key}",
        address=reference.address,
        title=reference.title,
        authors=reference.authors,
        published=reference.published,
        publisher=reference.publication,
        caption=reference.caption,
        facts=(Fact("library", by, "observed", "attest"), *facts),
        notes=reference.notes,
        tags=reference.tags,
        collections=reference.collections,
    )


def _of_file(told: Told, file: Attached, by: str) -> Told:
    said = [
        ("saved at", file.saved_at),
        ("name in the library", file.title if file.title != told.title else ""),
        ("type in the library", file.mime),
        ("address of the file", file.address if file.address != told.address else ""),
    ]
    facts = (*told.facts, *(Fact(name, value, "imported", by[:200]) for name, value in said if value))
    return replace(told, facts=facts, digest=file.digest, address=told.address or file.address)


def _missing(reference: Reference, file: Attached) -> Missing:
    caption = file.title or reference.title or file.path
    return Missing(
        f"{caption} ({file.path})"[:1_000] if file.path else caption[:1_000],
        file.address or reference.address,
        file.mime,
    )


def _worded(told: Told, reference: Reference, missing: tuple[Missing, ...]) -> Told:
    lines = [
        reference.title,
        ", ".join(reference.authors),
        reference.publication,
        reference.published,
        reference.address,
    ]
    abstract = next((value for name, value in reference.facts if name == "abstract"), "")
    words = "\n".join(line for line in lines if line)
    parts = (words, abstract, *reference.notes)
    return replace(told, missing=missing, words="\n\n".join(part for part in parts if part) or reference.key)
