"""The researchers' own words: other spellings of a term, in any script."""

from __future__ import annotations

from collections.abc import Sequence

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import spellings


def add_aliases(archive: OpenArchive, name: str, labels: Sequence[str], language: str = "") -> tuple[str, ...]:
    """All spellings of a term besides its label; a term that is not there yet is made. InputError `name-missing`."""
    wanted = [label.strip() for label in labels]
    if not name.strip() or not all(wanted):
        raise InputError("name-missing", "It needs a name.", "Write the term, then its other spellings.")
    with archive.reading() as view:
        found = spellings.term_named(view, name.strip())
        known = spellings.aliases(view, found) if found else ()
    term = found or new_entity()
    drafts = [] if found else [Draft(term, e.TermCreate(vocabulary="tag", label=name.strip()))]
    drafts += [Draft(term, e.TermAlias(label=label, language=language)) for label in wanted if label not in known]
    if drafts:
        archive.append(drafts)
    with archive.reading() as view:
        return spellings.aliases(view, term)
