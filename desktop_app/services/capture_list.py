"""A list of addresses captured unattended: after a power cut the same call goes on where it was; each address has an outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.address import check_address, looks_like_address
from desktop_app.capture.address_list import AddressList, key_of, parse_list, read_list
from desktop_app.capture.sources import Wanted
from desktop_app.capture.web.fetcher import WAIT_SECONDS
from desktop_app.errors import AppError, InputError, UsageError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Given, Refused, Stated, capture_wanted
from desktop_app.services.capture_run import Writing, here
from desktop_app.services.list_ledger import Ledger, Outcome, kept_lists
from desktop_app.services.way import Way
from desktop_app.storage.queries import items as item_queries

__all__ = [
    "AddressList", "Before", "Outcome", "capture_list", "list_among", "outcomes_of", "parse_list", "read_list", "rows_of", "unfinished",
]  # fmt: skip


NOT_YET = "not-yet"
"""In the place of a code: the address waits."""
_SUFFIXES = (".txt", ".list", ".urls", "")


def capture_list(
    archive: OpenArchive,
    wanted: AddressList,
    stated: Stated,
    way: Way,
    *,
    again: bool = False,
    anew: bool = False,
    wait: float = WAIT_SECONDS,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    said: Callable[[str], None] = lambda _phase: None,
    writing: Writing = here,
) -> Iterator[Captured | Refused]:
    """Capture what has no outcome yet; `again`: also what failed; `anew`: everything, as if it had never been begun.

    Yields what became of each, as `capture_sources` does and with its errors. UsageError `list-stated`.
    """
    archive.store.check_writable()
    if stated.address or way.interactive:
        advice = "Leave --url and --interactive out, or capture that address by itself."
        raise UsageError("list-stated", "What holds for one address cannot be said of a list.", advice)
    ledger = Ledger(archive.folder, wanted)
    ledger.begin(anew=anew)
    _settle(archive, ledger)
    to_do = [one.address for one in ledger.outcomes() if one.state == "not yet" or (again and one.state == "failed")]
    given = Given(wait=wait, cancelled=cancelled, said=said)
    found = capture_wanted(
        archive,
        [_one(address) for address in to_do],
        stated,
        way,
        given,
        progress=progress,
        writing=writing,
        asked=ledger.asked,
    )
    for address, one in zip(to_do, found, strict=False):
        ledger.ended(_outcome(address, one))
        yield one


def _one(line: str) -> Wanted | Refused:
    """A line of a list names an address and never a file: whoever wrote the list may not say what is read from this computer."""
    try:
        check_address(line)
    except InputError as error:
        return Refused(line, error.code, error.message, error.advice, error.exit_code)
    return Wanted(line, None)


@dataclass(frozen=True, slots=True)
class Before:
    """An address of a list that an earlier call captured."""

    source: str
    item: str
    capture: str
    title: str
    again: bool
    damage: str = ""


def rows_of(
    archive: OpenArchive, wanted: AddressList, now: Sequence[Captured | Refused]
) -> list[Captured | Refused | Before]:
    """Every address of the list with what became of it: in this call (`now`), in an earlier one, or nothing yet (code `NOT_YET`)."""
    fresh = {key_of(one.source): one for one in now}
    outcomes = outcomes_of(archive, wanted)
    with archive.reading() as view:
        items = item_queries.items(view, [ItemId(one.item) for one in outcomes if one.item])
    return [fresh.get(key_of(one.address)) or _before(one, items) for one in outcomes]


def _before(one: Outcome, items: Mapping[ItemId, ItemRow]) -> Refused | Before:
    if one.state == "not yet":
        return Refused(one.address, NOT_YET, "Not captured yet.", "Go on with the list.", 3)
    if one.state == "failed":
        return Refused(one.address, one.code, one.message, one.advice, 3)
    row = items.get(ItemId(one.item))
    return Before(one.address, one.item, one.capture, row.title if row else "", one.state == "again")


def outcomes_of(archive: OpenArchive, wanted: AddressList) -> list[Outcome]:
    """What became of each address so far."""
    return Ledger(archive.folder, wanted).outcomes()


def list_among(sources: Sequence[str]) -> AddressList | None:
    """The list that these sources are: one text file of nothing but addresses, or several addresses; None for all else."""
    try:
        if len(sources) > 1 and all(map(looks_like_address, sources)):
            return parse_list("\n".join(sources))
        if len(sources) == 1 and not looks_like_address(sources[0]) and Path(sources[0]).suffix.lower() in _SUFFIXES:
            found = read_list(Path(sources[0]))
            return found if all(map(looks_like_address, found.addresses)) else None
    except (AppError, OSError, ValueError):
        return None  # it is captured as what it is, and refused by that
    return None


def unfinished(archive: OpenArchive) -> list[tuple[AddressList, Sequence[Outcome]]]:
    """Lists that were begun here and have addresses without an outcome."""
    found = [(one, outcomes_of(archive, one)) for one in kept_lists(archive.folder)]
    return [(one, outcomes) for one, outcomes in found if any(outcome.state == "not yet" for outcome in outcomes)]


def _settle(archive: OpenArchive, ledger: Ledger) -> None:
    """What was captured and not written down any more, for the program or the power went: the journal knows it."""
    for address, at in ledger.unsettled():
        with archive.reading() as view:
            item = item_queries.item_by_address(view, key_of(address))
            captures = item_queries.captures(view, item) if item else []
        since = [one for one in captures if one.at >= at and one.by == archive.key]
        if since:
            state = "again" if len(captures) > len(since) else "captured"
            ledger.ended(Outcome(address, state, item=since[0].item, capture=since[0].capture))  # type: ignore[arg-type]


def _outcome(address: str, one: Captured | Refused) -> Outcome:
    if isinstance(one, Refused):
        return Outcome(address, "failed", one.code, one.message, one.advice)
    return Outcome(address, "again" if one.again else "captured", item=one.item, capture=one.capture)
