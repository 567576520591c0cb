"""Lists and search are in step with the journal: after any history, after a kill; and what is out of step is found and made anew."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from archive_schema import layout
from desktop_app.errors import EvidenceError
from desktop_app.rows.ids import ItemId
from desktop_app.services import people, reading, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive, rebuild
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.finding import Finding
from desktop_app.services.integrity import verify
from desktop_app.services.search import Wanted, search_archive

WORDS = (
    "orvane",
    "market",
    "shells",
    "hospitals",
    "ridge",
    "1,161",
    "сёла",
    "وزير",
    "北京大学",
    "l’hôpital",
    "officials",
    "counted",
)


def quiet(_done: int, _total: int) -> None:
    """No progress."""


def some_words(r: random.Random, most: int = 30) -> str:
    return " ".join(r.choice(WORDS) for _ in range(r.randint(1, most)))


def capture(archive: OpenArchive, text: str) -> ItemId:
    return capture_words(archive, f"Title of {text[:20]}\n\n{text}.\n".encode(), Stated()).item


def something(archive: OpenArchive, items: list[ItemId], r: random.Random) -> None:
    """An item comes, is changed, is spoken about or goes."""
    what = r.choice(("capture", "capture", "title", "note", "tag", "source", "withdraw item", "withdraw note"))
    notes = [note.note for item in items if (row := reading.show(archive, item)) for note in row.notes]
    if what == "capture" or not items:
        items.append(capture(archive, some_words(r)))
    elif what == "title":
        tagging.set_field(archive, r.choice(items), "title", some_words(r, 4))
    elif what == "note":
        tagging.note(archive, r.choice(items), some_words(r))
    elif what == "tag":
        tagging.tag(archive, r.choice(items), (r.choice(("toll", "road")),))
    elif what == "source":
        tagging.set_field(archive, r.choice(items), "source", r.choice(("Ridge Daily", "Harbour Courier")))
    elif what == "withdraw note" and notes:
        people.withdraw(archive, r.choice(notes), "safety")
    elif what == "withdraw item":
        people.withdraw(archive, items.pop(r.randrange(len(items))), "safety")


def answers(archive: OpenArchive, queries: Sequence[str]) -> list[Any]:
    found = [search_archive(archive, Wanted(query, limit=100)) for query in queries]
    return [(one["total"], sorted(hit["item"] for hit in one["hits"]), one["facets"]) for one in found]


def vocabulary(archive: OpenArchive) -> list[str]:
    with archive.reading() as view:
        return [row[0] for row in view.exec_driver_sql("SELECT word FROM search_word ORDER BY word")]


@settings(max_examples=4, phases=[Phase.generate])
@given(seed=st.integers(0, 2**32))
def test_an_index_that_followed_any_history_is_the_one_made_anew(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    r, place, items = random.Random(seed), tmp_path_factory.mktemp("history"), list[ItemId]()
    queries = [
        *WORDS,
        "mark*",
        '"market shells"',
        "ridge NEAR/3 orvane",
        "tag:toll",
        "title:ridge",
        "source:Harb*",
        "NOT market",
        "s?ells",
    ]
    with create(place / "case", "Case", "R1", place / "home").archive as archive:
        for _ in range(r.randint(4, 12)):
            something(archive, items, r)
        assert archive.store.view_out_of_step(None) == {}
        followed = answers(archive, queries), vocabulary(archive)
        rebuild(archive)
        assert (answers(archive, queries), vocabulary(archive)) == followed
        assert archive.store.view_out_of_step(None) == {}


SPEAKER = """
import random, sys
from pathlib import Path
from desktop_app.services.archive import open_archive
from tests.storage.test_in_step import something
r = random.Random(int(sys.argv[3]))
with open_archive(Path(sys.argv[1]), Path(sys.argv[2])) as archive:
    from desktop_app.services import reading
    while True:
        items = [row.item for row in reading.list_items(archive)]
        something(archive, items, r)
        print("said", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_program_that_is_killed_while_it_writes_leaves_lists_and_search_in_step(tmp_path: Path) -> None:
    home, folder, r = tmp_path / "home", tmp_path / "case", random.Random(3)
    create(folder, "Case", "R1", home).archive.close()
    for number in range(3):
        killed_after(r.randint(2, 7), [str(folder), str(home), str(number)])
        with open_archive(folder, home) as archive:
            assert archive.store.view_out_of_step(None) == {}


def killed_after(lines: int, arguments: list[str]) -> None:
    with subprocess.Popen([sys.executable, "-c", SPEAKER, *arguments], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        for _ in range(lines):
            assert program.stdout.readline() == b"said\n"
        program.send_signal(signal.SIGKILL)


@pytest.mark.parametrize("whole", [True, False], ids=["an item", "its note"])
def test_no_file_of_the_view_holds_a_word_of_what_was_withdrawn(tmp_path: Path, home: Path, whole: bool) -> None:
    """Nor its stem; also while the archive is open."""
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        item = capture(archive, "Something of the ridge and its market")
        other = capture(archive, "Witnesses named zyzzyvas here" if whole else "Nothing of it")
        note = tagging.note(archive, item, "quaggasaurs and zyzzyvas were seen")
        assert search_archive(archive, Wanted("zyzzyva"))["total"] == (2 if whole else 1)
        for entity in (other, note) if whole else (note,):
            people.withdraw(archive, entity, "safety")
        assert not left_of(archive.folder, "zyzzyva", "quaggasaur")
    assert not left_of(tmp_path / "case", "zyzzyva", "quaggasaur")


def left_of(folder: Path, *words: str) -> list[str]:
    files = [*folder.glob(f"{layout.VIEW_FILE}*"), *(folder / layout.TMP_FOLDER).rglob("*")]
    return [
        f"{path.name}: {word}"
        for path in files
        if path.is_file()
        for word in words
        if word.encode() in path.read_bytes()
    ]


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    """An archive of three items."""
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        for text in (
            "Shells hit the market of Orvane",
            "The hospitals of Orvane counted 1,161",
            "北京大学 and the ridge",
        ):
            item = capture(archive, text)
        tagging.note(archive, item, "Ask the officials again")
        tagging.tag(archive, item, ("toll",))
    return tmp_path / "case"


@contextmanager
def view_of(folder: Path) -> Iterator[Any]:
    view = dbapi2.connect(str(folder / layout.VIEW_FILE))
    yield view
    view.commit()
    view.close()


_FIRST = "(SELECT min(doc) FROM search_item)"
INDEX = "the search index does not match the journal; it is made anew by 'attest rebuild'"
LISTS = "the lists do not match the journal; they are made anew by 'attest rebuild'"
FILE = "the file is damaged; it is made anew from the journal by 'attest rebuild'"
ALTERED = {
    "a word of a text": ("UPDATE search_part SET text = text || ' more' WHERE part = 'text' AND doc = 2", INDEX),
    "a value": ("UPDATE search_label SET value = 'tall' WHERE name = 'tag'", INDEX),
    "a number's item": ("UPDATE search_value SET doc = 1 WHERE label = (SELECT id FROM search_label WHERE name = 'tag')", INDEX),
    "a title": ("UPDATE search_item SET title_key = 'x' WHERE doc = 2", INDEX),
    "a missing item": ("DELETE FROM search_item WHERE doc = 2", INDEX),
    "a missing word": ("DELETE FROM search_word WHERE word = 'orvane'", INDEX),
    "missing postings": (f"DELETE FROM search_fts WHERE rowid = {_FIRST}", INDEX),
    "a list's row": ("UPDATE item SET title = 'x' WHERE rowid = 2", LISTS),
    "a row of nobody": ("INSERT INTO item (owner, kind) VALUES ('x', 'article')", LISTS),
    "a standing": ("UPDATE standing SET state = 'quarantined' WHERE rowid = 5", LISTS),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "message"), ALTERED.values(), ids=ALTERED)
def test_what_was_altered_in_the_view_is_found_and_a_rebuild_mends_it(
    folder: Path, home: Path, statement: str, message: str
) -> None:
    with view_of(folder) as view:
        assert view.execute(statement).rowcount
    assert said(verify(folder, home, quiet).findings) == [("lists and search", "MISMATCH", message)]
    with open_archive(folder, home) as archive:
        rebuild(archive)
    assert verify(folder, home, quiet).findings == ()


def said(findings: Sequence[Finding]) -> list[tuple[str, str, str]]:
    return [(one.check, one.state, one.message) for one in findings]


@pytest.mark.parametrize(
    "row",
    [("other", ""), ("shells hit the market of orvane again", ""), ("orvane of market the hit shells", ""), ("", "shells hit the market of orvane")],
    ids=["words", "length", "order", "column"],
)  # fmt: skip
@pytest.mark.parametrize("sample", [None, 99], ids=["all", "sample"])
def test_postings_that_say_something_else_are_found(
    folder: Path, home: Path, row: tuple[str, str], sample: int | None
) -> None:
    with view_of(folder) as view:
        view.execute("DELETE FROM search_fts WHERE rowid = 1")
        view.execute("INSERT INTO search_fts (rowid, text, title) VALUES (1, ?, ?)", row)
    found = [one for one in verify(folder, home, quiet, sample).findings if one.check != "asset"]
    assert said(found) == [("lists and search", "MISMATCH", INDEX)]


@pytest.mark.parametrize("statement", ["INSERT INTO search_fts (rowid, text) VALUES (99, 'ghost')", "INSERT INTO search_word VALUES ('ghost')"])  # fmt: skip
def test_words_of_nobody_are_found(folder: Path, home: Path, statement: str) -> None:
    with view_of(folder) as view:
        view.execute(statement)
    assert said(verify(folder, home, quiet).findings) == [("lists and search", "MISMATCH", INDEX)]


def test_a_view_that_is_whole_is_found_so_in_a_sample_too(folder: Path, home: Path) -> None:
    assert [one.check for one in verify(folder, home, quiet, sample=99).findings] == []


def damage_postings(folder: Path) -> None:
    """Other bytes in the pages of the postings; the rest of the file stays readable."""
    with view_of(folder) as view:
        view.execute("UPDATE search_fts_data SET block = randomblob(length(block)) WHERE id > 10")


def test_damaged_postings_answer_nothing_and_are_made_anew(folder: Path, home: Path) -> None:
    damage_postings(folder)
    assert said(verify(folder, home, quiet).findings) == [("lists and search", "MISMATCH", FILE)]
    with open_archive(folder, home) as archive:
        for _ in range(2):
            with pytest.raises(EvidenceError) as caught:
                search_archive(archive, Wanted("orvane"))
            assert caught.value.code == "view-damaged"
    with open_archive(folder, home) as archive:
        assert search_archive(archive, Wanted("orvane"))["total"] == 2
    assert verify(folder, home, quiet).findings == ()


def test_the_next_write_makes_a_view_anew_that_answered_nothing(folder: Path, home: Path) -> None:
    damage_postings(folder)
    with open_archive(folder, home) as archive:
        with pytest.raises(EvidenceError):
            search_archive(archive, Wanted("orvane"))
        capture(archive, "More of Orvane")
        assert search_archive(archive, Wanted("orvane"))["total"] == 3


def test_a_file_that_is_no_database_is_found_and_made_anew_at_the_opening(folder: Path, home: Path) -> None:
    path = folder / layout.VIEW_FILE
    path.write_bytes(b"no database" * 400)
    assert said(verify(folder, home, quiet).findings) == [("lists and search", "MISMATCH", FILE)]
    assert path.read_bytes().startswith(b"no database")
    with open_archive(folder, home) as archive:
        assert archive.renewal == "damaged" and search_archive(archive, Wanted("orvane"))["total"] == 2
    assert verify(folder, home, quiet).findings == ()
