"""What a shared file would change here: computed as the merge itself would, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from archive_schema.header import Entry
from archive_schema.projection.claims import Verdict, verdict
from archive_schema.projection.decode import valid_body
from archive_schema.projection.registers import Counted
from archive_schema.projection.standing import Standing
from desktop_app.rows.merging import ClaimChange, ComingItem, MergePreview, Speaker
from desktop_app.rows.times import anchor_time
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import entities

Counts = Callable[[Entry], bool]


@dataclass(frozen=True, slots=True)
class _Merge:
    """The journal before, and what comes or comes to count: what was taken back here comes again."""

    archive: OpenArchive
    new: Sequence[Entry]
    before: Standing
    after: Standing

    def counted(self, entry: Entry) -> bool:
        """Whether it would count after the merge."""
        return self.after.states.get(entry.id) == "counted"

    def admitted(self, entry: Entry) -> bool:
        """Whether it would count if everybody who writes in the file were admitted."""
        return self.after.states.get(entry.id) in ("counted", "quarantined")


def merge_preview(archive: OpenArchive, entries: Sequence[Entry], signer: str) -> MergePreview:
    """`entries`: all of the file, those that are here already included."""
    before, after = archive.store.standing(), archive.store.standing(entries)
    here = {entry.id for entry in archive.store.journal.get(entry.id for entry in entries)}
    moved = {entry.id for entry in entries if before.states.get(entry.id) != after.states.get(entry.id)}
    merge = _Merge(archive, [entry for entry in entries if entry.id not in here or entry.id in moved], before, after)
    changes = tuple(_changes(merge))
    return MergePreview(
        items=_items(merge),
        changes=changes,
        speakers=_speakers(merge, signer),
        hidden=len(after.withdrawn.keys() - before.withdrawn.keys()),
        waiting=sum(after.states.get(entry.id) == "quarantined" for entry in merge.new),
        back=len(moved & here),
        differing=sum(change.differs and not change.waits for change in changes),
    )


def _items(merge: _Merge) -> tuple[ComingItem, ...]:
    found = []
    for entry in merge.new:
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "entity.create" else None
        if body and body["type"] == "item":
            fields = body.get("fields", {})
            title, kind = str(fields.get("title") or ""), str(fields.get("kind") or "")
            found.append(ComingItem(entry.entity, kind, title, not merge.counted(entry)))
    return tuple(found)


def _changes(merge: _Merge) -> list[ClaimChange]:
    """Claims that were judged, or whose judgements were withdrawn, by what comes."""
    gone = merge.after.withdrawn.keys() - merge.before.withdrawn.keys()
    touched = {entry.entity for entry in merge.new if entry.kind == "claim.assess"}
    touched |= {entry.entity for entry in merge.archive.store.journal.get(gone) if entry.kind == "claim.assess"}
    known = _by_claim(merge.archive.store.journal.of_entities(touched))
    here = {entry.id for entries in known.values() for entry in entries}
    coming = _by_claim(entry for entry in merge.new if entry.entity in touched and entry.id not in here)
    found = [_change(merge, claim, known.get(claim, []), coming.get(claim, [])) for claim in sorted(touched)]
    return [change for change in found if change is not None]


def _by_claim(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.entity, []).append(entry)
    return found


def _change(merge: _Merge, claim: str, known: list[Entry], coming: list[Entry]) -> ClaimChange | None:
    """None for a claim that is not here, or that would show the same as before."""
    made = next((entry for entry in known if entry.kind == "claim.add"), None)
    body = valid_body(made.kind, made.payload)[0] if made else None
    if body is None:
        return None
    before = _verdict(known, lambda entry: merge.before.states.get(entry.id) == "counted", merge.before)
    now = _verdict([*known, *coming], merge.counted, merge.after)
    later = _verdict([*known, *coming], merge.admitted, merge.after)
    if later == before:
        return None
    waits = now == before
    after = later if waits else now
    words = str(body["anchor"].get("quote") or body.get("caption") or body.get("name") or anchor_time(body["anchor"]))
    by = tuple(dict.fromkeys(e.author for e in merge.new if e.entity == claim and e.kind == "claim.assess"))
    return ClaimChange(claim, body["item"], words, before.status, after.status, after.differing, by, waits)


def _verdict(entries: Sequence[Entry], counts: Counts, standing: Standing) -> Verdict:
    found = []
    for entry in entries:
        if counts(entry):
            withdrawn = entry.id in standing.withdrawn
            body = None if withdrawn else valid_body(entry.kind, entry.payload)[0]
            found.append(
                Counted(entry.id, entry.author, *entry.time, entry.kind, entry.entity, entry.refs, body, withdrawn)
            )
    return verdict(found)


def _speakers(merge: _Merge, signer: str) -> tuple[Speaker, ...]:
    """The signer first, then who says most."""
    said: dict[str, list[Entry]] = {signer: []}
    for entry in merge.new:
        said.setdefault(entry.author, []).append(entry)
    with merge.archive.reading() as view:
        names = entities.names(view)
    for entry in merge.new:
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "person.name" else None
        if body and body["key"] == entry.author:
            names.setdefault(entry.author, str(body["name"]))
    found = [
        Speaker(key, names.get(key, ""), len(of), sum(not merge.counted(entry) for entry in of), key == signer)
        for key, of in said.items()
        if key
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_signer, -one.entries, one.key)))
