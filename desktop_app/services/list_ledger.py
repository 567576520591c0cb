"""How far a list of addresses came: a file of JSON lines in the archive's folder, each durable before the next address is asked.

It is no evidence and no part of the journal: what was captured stands there. A line that a power cut tore is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from archive_schema import layout
from desktop_app import files
from desktop_app.capture.address_list import AddressList, key_of
from desktop_app.capture.clock import now

State = Literal["captured", "again", "failed", "not yet"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one address. `state` again: captured, and it was here already; failed: the rest says why and what to do."""

    address: str
    state: State = "not yet"
    code: str = ""
    message: str = ""
    advice: str = ""
    item: str = ""
    capture: str = ""


class Ledger:
    """The progress of one list in one archive."""

    def __init__(self, archive_folder: Path, wanted: AddressList) -> None:
        self.wanted = wanted
        self._path = archive_folder / layout.LISTS_FOLDER / f"{wanted.id}.jsonl"

    def begin(self, *, anew: bool) -> None:
        """Write down what the list holds now; `anew` forgets what became of it."""
        files.make_folder(self._path.parent, private=True)
        if anew:
            files.remove(self._path)
        self._write({"list": self.wanted.name, "addresses": list(self.wanted.addresses)})

    def asked(self, address: str) -> None:
        """The address is about to be asked."""
        self._write({"asked": address, "at": now()})

    def ended(self, outcome: Outcome) -> None:
        """What became of it."""
        self._write({"outcome": asdict(outcome)})

    def outcomes(self) -> list[Outcome]:
        """One for each address of the list, in its order."""
        known = {key_of(one.address): one for one in self._outcomes()}
        return [known.get(key_of(address), Outcome(address)) for address in self.wanted.addresses]

    def unsettled(self) -> list[tuple[str, str]]:
        """(address, when it was asked) of what was asked and has no outcome since: the program or the power went."""
        open_: dict[str, tuple[str, str]] = {}
        for line in lines_of(self._path):
            if isinstance(address := line.get("asked"), str):
                open_[key_of(address)] = (address, str(line.get("at", "")))
            elif outcome := _outcome(line):
                open_.pop(key_of(outcome.address), None)
        return list(open_.values())

    def _outcomes(self) -> Iterator[Outcome]:
        """The last word on each counts."""
        for line in lines_of(self._path):
            if outcome := _outcome(line):
                yield outcome

    def _write(self, line: dict[str, Any]) -> None:
        files.append_durably(self._path, json.dumps(line, ensure_ascii=True).encode("ascii"))


def kept_lists(archive_folder: Path) -> Iterator[AddressList]:
    """Every list that was begun here, as it was when it was last gone on with."""
    folder = archive_folder / layout.LISTS_FOLDER
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else ():
        heads = [line for line in lines_of(path) if isinstance(line.get("addresses"), list)]
        if heads:
            addresses = tuple(str(one) for one in heads[-1]["addresses"])
            yield AddressList(path.stem, str(heads[-1].get("list", "")), addresses)


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """The lines that are whole."""
    if not path.is_file():
        return
    with files.translated(), path.open("rb") as stream:
        for raw in stream:
            try:
                line = json.loads(raw)
            except ValueError:
                continue
            if isinstance(line, dict):
                yield line


def _outcome(line: dict[str, Any]) -> Outcome | None:
    found = line.get("outcome")
    if not isinstance(found, dict) or found.get("state") not in get_args(State):
        return None
    names = ("address", "state", "code", "message", "advice", "item", "capture")
    return Outcome(**{name: str(found.get(name, "")) for name in names})  # type: ignore[arg-type]
