"""One line of a shared file's journal as an entry: checked, and of a form that this version knows."""

from __future__ import annotations

import re

from archive_schema import layout
from archive_schema.entries import ArchiveGenesis
from archive_schema.header import Entry, EntryError, NewerEntryError, parse
from desktop_app.errors import EnvironmentFaultError
from desktop_app.sharing.model import EntryLine, refused

_JOURNAL = "data/journal/entries.jsonl"
_FORMAT = re.compile(r"attest-archive/\d{1,6}", re.ASCII)


def entry_of_line(line: EntryLine) -> Entry:
    """EvidenceError `shared-file-entry` for a line that is no valid entry; EnvironmentFaultError `shared-file-newer`."""
    try:
        entry = parse(line.header, line.payload, line.signature)
    except NewerEntryError:
        raise newer_file() from None
    except EntryError as error:
        raise refused("entry", f"An entry of the journal is not valid ({error}).", _JOURNAL) from None
    if entry.kind == ArchiveGenesis.kind and _is_of_later_format(entry):
        raise newer_file()
    return entry


def _is_of_later_format(genesis: Entry) -> bool:
    said = (genesis.body() or {}).get("format", layout.FORMAT_LINE)
    return isinstance(said, str) and said != layout.FORMAT_LINE and bool(_FORMAT.fullmatch(said))


def newer_file() -> EnvironmentFaultError:
    """The refusal of a shared file whose form this program does not know: it is no sign that the file was changed."""
    advice = "Install that version to take it over; what is inside can be checked without Attest (see its README.txt)."
    return EnvironmentFaultError("shared-file-newer", "This shared file was made by a newer version of Attest.", advice)
