"""What a merge would change is what it then changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.rows.merging import MergePreview
from desktop_app.services import people, reading, sharing, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_sources

_TEXT = "Ridge Daily\n\nAt least 12 people were killed in Orvane on Monday.\n"


def _quiet(_done: int, _total: int) -> None:
    return None


@dataclass
class Two:
    """An archive with one claim, and a colleague's copy of it."""

    mine: OpenArchive
    theirs: OpenArchive
    claim: ClaimId
    item: ItemId
    folder: Path

    def send(self, name: str = "b.attest") -> Path:
        """A new file from the colleague."""
        sharing.share(self.theirs, self.folder / name, None, frozenset(), _quiet)
        return self.folder / name

    def look(self, file: Path) -> MergePreview:
        """What it would change."""
        return sharing.look_ahead(self.mine, file, _quiet)[1]

    def status(self) -> str:
        """What the claim shows here."""
        return str(tagging.get_claim(self.mine, self.claim).status)


@pytest.fixture
def two(tmp_path: Path, home: Path) -> Iterator[Two]:
    (tmp_path / "a.txt").write_text(_TEXT, "utf-8")
    with create(tmp_path / "case", "Case", "Ana", home).archive as mine:
        (item,) = [one.item for one in capture_sources(mine, [str(tmp_path / "a.txt")], Stated())]  # type: ignore[union-attr]
        claim = tagging.add_claim(mine, item, tagging.NewClaim("figure", quote="At least 12 people were killed")).claim
        tagging.assess(mine, claim, tagging.Judgement("verified", reason="The list names twelve."))
        sharing.share(mine, tmp_path / "a.attest", None, frozenset(), _quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "copy", "Bo", tmp_path / "other", _quiet)
        with open_archive(tmp_path / "copy", tmp_path / "other") as theirs:
            yield Two(mine, theirs, claim, item, tmp_path)


def test_a_stranger_changes_nothing_until_admitted(two: Two) -> None:
    tagging.assess(two.theirs, two.claim, tagging.Judgement("refuted", reason="Fourteen."))
    file = two.send()
    found = two.look(file)
    ((change,), (speaker,)) = (found.changes, found.speakers)
    assert (change.before, change.after, change.differs, change.waits) == ("verified", "refuted / verified", True, True)
    assert change.words == "At least 12 people were killed" and change.item == two.item
    assert (speaker.name, speaker.is_signer, speaker.waiting) == ("Bo", True, speaker.entries)
    assert found.differing == 0 and found.waiting == speaker.entries
    merged = sharing.merge(two.mine, file, _quiet)
    assert (two.status(), merged.quarantined) == ("verified", found.waiting)


def test_what_is_foretold_of_an_admitted_colleague_comes_true(two: Two) -> None:
    people.admit(two.mine, two.theirs.key)
    tagging.assess(two.theirs, two.claim, tagging.Judgement("refuted", reason="Fourteen."))
    (two.folder / "b.txt").write_text("A second page\n\nWords of it, enough to be read.\n", "utf-8")
    list(capture_sources(two.theirs, [str(two.folder / "b.txt")], Stated()))
    file = two.send()
    found = two.look(file)
    assert [(one.title, one.kind, one.waits) for one in found.items] == [("A second page", "article", False)]
    assert [(one.after, one.waits) for one in found.changes] == [("refuted / verified", False)]
    assert (found.differing, found.waiting) == (1, 0)
    numbers = sharing.merge(two.mine, file, _quiet, preview=True)
    assert len(reading.list_items(two.mine)) == 1 and two.status() == "verified"
    merged = sharing.merge(two.mine, file, _quiet)
    assert two.status() == "refuted / verified"
    assert (numbers.new_entries, numbers.differing, numbers.quarantined) == (merged.new_entries, 1, 0)
    again = two.look(file)
    assert (again.items, again.changes, again.waiting, again.back) == ((), (), 0, 0)


def test_agreement_changes_nothing_that_is_shown(two: Two) -> None:
    people.admit(two.mine, two.theirs.key)
    tagging.assess(two.theirs, two.claim, tagging.Judgement("verified", reason="Counted again."))
    assert two.look(two.send()).changes == ()


def test_a_withdrawal_is_foretold(two: Two) -> None:
    people.admit(two.mine, two.theirs.key)
    row = tagging.assess(two.theirs, two.claim, tagging.Judgement("refuted", reason="Fourteen."))
    sharing.merge(two.mine, two.send(), _quiet)
    assert two.status() == "refuted / verified"
    own = next(one for one in row.assessments if one.by == two.theirs.key)
    people.withdraw(two.theirs, own.assessment, "captured by mistake")
    file = two.send("c.attest")
    found = two.look(file)
    assert found.hidden == 1
    assert [(one.before, one.after) for one in found.changes] == [("refuted / verified", "verified")]
    sharing.merge(two.mine, file, _quiet)
    assert two.status() == "verified"


def test_what_was_taken_back_and_would_come_again_is_foretold(two: Two) -> None:
    people.admit(two.mine, two.theirs.key)
    tagging.assess(two.theirs, two.claim, tagging.Judgement("refuted", reason="Fourteen."))
    file = two.send()
    sharing.undo_merge(two.mine, sharing.merge(two.mine, file, _quiet).receipt)
    assert two.status() == "verified"
    found = two.look(file)
    assert [one.after for one in found.changes] == ["refuted / verified"] and found.back > 0
    sharing.merge(two.mine, file, _quiet)
    assert two.status() == "refuted / verified"


def test_nothing_of_a_file_that_was_looked_at_is_kept(two: Two) -> None:
    (two.folder / "b.txt").write_text("A second page\n\nWords of it, enough to be read.\n", "utf-8")
    list(capture_sources(two.theirs, [str(two.folder / "b.txt")], Stated()))
    blobs = two.mine.folder / "blobs"
    before = sorted(path for path in blobs.rglob("*") if path.is_file())
    two.look(two.send())
    assert sorted(path for path in blobs.rglob("*") if path.is_file()) == before
