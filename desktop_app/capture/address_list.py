"""A list of addresses: one a line, blank lines and lines that begin with # left out, the same address once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.address import normalise
from desktop_app.charset import decode
from desktop_app.errors import InputError
from desktop_app.files import read_fault, shown

_MOST_BYTES = 16 * 1024 * 1024
_MOST_ADDRESSES = 100_000
_MOST_LETTERS = 4_000


@dataclass(frozen=True, slots=True)
class AddressList:
    """`id`: the same for the same file (or, without a file, the same addresses). `duplicates`: lines that say again what
    another says."""

    id: str
    name: str
    addresses: tuple[str, ...]
    duplicates: tuple[str, ...] = ()


def read_list(path: Path) -> AddressList:
    """The list in a file. InputError `list-missing`, `list-empty`, `list-too-long`; EnvironmentFaultError for a disk's fault."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError("list-missing", "There is no such list.", "Check its name.") from None
    except OSError as error:
        raise read_fault(error) from error
    if len(data) > _MOST_BYTES:
        raise _too_long()
    return parse_list(decode(data).text, shown(path.name), f"file {path.resolve()}")


def parse_list(text: str, name: str = "", place: str = "") -> AddressList:
    """The list in a text. `place`: what makes it this list; "" for its own addresses. InputError `list-empty`, `list-too-long`."""
    first: dict[str, str] = {}
    again: list[str] = []
    for line in map(str.strip, text.lstrip("\ufeff").splitlines()):
        if not line or line.startswith("#"):
            continue
        key = key_of(line)
        if key in first:
            again.append(line)
        first.setdefault(key, line[:_MOST_LETTERS])
    if not first:
        raise InputError("list-empty", "The list names no address.", "Write one address a line.")
    if len(first) > _MOST_ADDRESSES:
        raise _too_long()
    made_of = place or "\n".join(first)
    return AddressList(
        hashlib.sha256(made_of.encode("utf-8", "replace")).hexdigest(), name, tuple(first.values()), tuple(again)
    )


def key_of(address: str) -> str:
    """What two lines have in common that mean the same address."""
    return normalise(address) or address[:_MOST_LETTERS]


def _too_long() -> InputError:
    advice = f"Cut it into lists of at most {_MOST_ADDRESSES} addresses."
    return InputError("list-too-long", "The list is too long.", advice)
