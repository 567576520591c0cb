"""What a capture of a folder would find: the kinds of its files by their first bytes, and what would be refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.container import is_container
from desktop_app.capture.folder import LEFT_OUT, walk
from desktop_app.capture.mimes import ZIP
from desktop_app.capture.sniff import HEAD_BYTES, check_length, sniff
from desktop_app.errors import AppError
from desktop_app.files import read_fault, shown

_EXAMPLES = 3
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """Files of one type (MIME)."""

    mime: str
    files: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Left:
    """What is left out for one reason (see `folder.LEFT_OUT`), with the names of a few."""

    reason: str
    count: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A file that would be refused, as it looks now."""

    name: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What is in a folder. Names are relative to it."""

    folder: str
    kinds: tuple[Kind, ...]
    left_out: tuple[Left, ...]
    doubtful: tuple[Doubtful, ...]

    @property
    def files(self) -> int:
        """How many would be captured."""
        return sum(kind.files for kind in self.kinds)

    @property
    def size_bytes(self) -> int:
        """How much that is."""
        return sum(kind.size_bytes for kind in self.kinds)


def survey(folder: Path, progress: Progress) -> Survey:
    """Look, take nothing over. EnvironmentFaultError when the folder cannot be read; `progress` may end it."""
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    left: dict[str, list[str]] = {reason: [] for reason in LEFT_OUT}
    doubtful = []
    try:
        for number, met in enumerate(walk(folder)):
            progress(number, 0)
            name = shown(met.path.relative_to(folder).as_posix())
            if met.left_out:
                left[met.left_out].append(name)
                continue
            try:
                mime, size = _look(met.path)
            except AppError as error:
                doubtful.append(Doubtful(name, error.code, error.message))
                continue
            files[mime] += 1
            sizes[mime] += size
    except OSError as error:
        raise read_fault(error) from error
    kinds = tuple(Kind(mime, count, sizes[mime]) for mime, count in files.most_common())
    gone = tuple(Left(reason, len(names), tuple(names[:_EXAMPLES])) for reason, names in left.items() if names)
    return Survey(shown(str(folder)), kinds, gone, tuple(doubtful))


def _look(path: Path) -> tuple[str, int]:
    try:
        if is_container(path):
            return ZIP, path.stat().st_size
        with path.open("rb") as stream:
            mime = sniff(stream.read(HEAD_BYTES), path.name).mime
            size = path.stat().st_size
    except OSError as error:
        raise read_fault(error) from error
    check_length(mime, size)
    return mime, size
