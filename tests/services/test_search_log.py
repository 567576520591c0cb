"""The methodology log: what was asked and found, written down once, for everybody who has the archive."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from archive_schema import entries as e
from archive_schema.parts import MOST_FOUND, ids_sha256
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search_log import FoundNow
from desktop_app.services import people, search_log, sharing, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive, rebuild, state
from desktop_app.services.listing import Asked, ListWanted, asked, list_ids
from desktop_app.services.reporting import report
from desktop_app.services.search import Wanted, search_archive
from desktop_app.services.search_log import found_now, log_search, logged_search, searches, shown
from desktop_app.storage.journal import Draft, new_entity
from tests.journeys.command_line import call, spoken

_TITLES = ("Bridge at Orvane", "Bridges over the Ora", "Market of Orvane", "Quiet zone")


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> OpenArchive:
    return create(tmp_path / "case", "Case", "R1", home).archive


def fill(archive: OpenArchive, titles: tuple[str, ...] = _TITLES) -> list[ItemId]:
    """An item of each title; the first two published by somebody."""
    source = tagging.find_or_create(archive, "source", "Ridge Daily")
    found = []
    for number, title in enumerate(titles):
        fields: dict[str, e.Value] = {"kind": "article", "title": title, "published_at": f"2026-0{number % 9 + 1}"}
        fields |= {"source": source} if number < 2 else {}
        found.append(ItemId(new_entity()))
        archive.append_ahead([Draft(found[-1], e.EntityCreate(type="item", fields=fields))])
    archive.catch_up()
    return found


def _quiet(_done: int, _total: int) -> None:
    return None


def test_what_was_asked_and_found_is_written_down_whole(archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        before = state(archive).state_sha256
        wanted = ListWanted("bridg", ItemFilter(kind="article"), "title", descending=True)
        logged = log_search(archive, "bridg", asked(wanted), why=" crossings named so far ")
        assert logged.items == list_ids(archive, wanted).ids == (items[1], items[0])
        assert (logged.query, logged.asked, logged.why) == ("bridg", "(bridg OR bridg*)", "crossings named so far")
        assert (logged.filters, logged.order, logged.descending) == (("kind=article",), "title", True)
        lines = "".join(f"{item}\n" for item in sorted(items[:2]))
        assert logged.items_sha256 == hashlib.sha256(lines.encode()).hexdigest()
        assert logged.state_sha256 == before != state(archive).state_sha256
        assert logged.by == archive.key and logged.tools["attest"] and logged.tools["analyzer"]
        assert searches(archive) == [logged]
        rebuild(archive)
        assert searches(archive) == [logged]


def test_the_same_search_later_says_what_came_and_what_went(archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        logged = log_search(archive, "bridge", Asked("bridge"))
        assert found_now(archive, logged).same
        (came,) = fill(archive, ("A third bridge",))
        people.withdraw(archive, items[0], "safety")
        now = found_now(archive, logged)
        assert (now.total, now.same, now.added, now.gone) == (2, False, (came,), (items[0],))
        # The withdrawal takes nothing from what was found then, and shows no title.
        assert logged_search(archive, logged.search) == logged
        assert _TITLES[0] not in repr(shown(archive, searches(archive)))


@pytest.mark.parametrize(
    ("query", "filters", "options", "order"),
    [
        ("", ItemFilter(kind="article"), {}, "title"),
        ("bridge", ItemFilter(since="2026-02", within=ItemFilter(kind="article", inbox=False)), {}, ""),
        ("orvane", ItemFilter(kind="article", within=ItemFilter(kind="image")), {}, "published"),
        ("bridge OR market", ItemFilter(), {"source": "Ridge: Daily=", "from": "2026-01", "to": "2026-02"}, ""),
        ("", ItemFilter(), {"source": "ridge daily"}, ""),
        ("", ItemFilter(kind=("article", "image"), within=ItemFilter(kind=("image", "video"))), {}, "title"),
        ("", ItemFilter(inbox=True, within=ItemFilter(language=("en", "ar", "fr"))), {}, "title"),
    ],
)
def test_a_search_is_run_again_as_it_was(
    archive: OpenArchive, query: str, filters: ItemFilter, options: dict[str, str], order: str
) -> None:
    with archive:
        fill(archive)
        wanted = Asked(query, filters, order, bool(not order), options)
        logged = log_search(archive, query, wanted)
        again = search_log.asked_of(logged)
        assert (again.text, again.order, again.options) == (query, order, options)
        assert found_now(archive, logged).same
        assert sorted(log_search(archive, query, again).filters) == sorted(logged.filters)


def test_names_of_sources_stand_for_ids_and_follow_what_they_are_called(archive: OpenArchive) -> None:
    with archive:
        fill(archive)
        source = tagging.find_or_create(archive, "source", "Ridge Daily")
        logged = log_search(archive, "", Asked("", ItemFilter(source=source)))
        assert logged.total == 2 and shown(archive, [logged])[0].filters == (("source", "Ridge Daily"),)
        two = log_search(archive, "", Asked("", ItemFilter(source=(source, "x"), kind="article")))
        assert dict(shown(archive, [two])[0].filters)["source"] == "Ridge Daily | x"
        people.withdraw(archive, source, "safety")
        assert shown(archive, [logged])[0].filters == (("source", source),)


def test_beyond_the_limit_the_hash_says_which_items_they_were(archive: OpenArchive) -> None:
    with archive:
        made = [e.EntityCreate(type="item", fields={"title": f"zone {n}"}) for n in range(MOST_FOUND + 1)]
        archive.append([Draft(new_entity(), one) for one in made])
        logged = log_search(archive, "zone", Asked("zone"))
        assert logged.total == MOST_FOUND + 1 and not logged.items and not logged.has_items
        assert logged.items_sha256 == ids_sha256(list_ids(archive, ListWanted("zone")).ids)
        assert found_now(archive, logged) == FoundNow(MOST_FOUND + 1, True, None, None)
        people.withdraw(archive, list_ids(archive, ListWanted("zone")).ids[0], "duplicate")
        assert found_now(archive, logged).same is False
        logged = log_search(archive, "zone", Asked("zone"))
        assert len(logged.items) == MOST_FOUND and logged.has_items


def test_an_answer_that_does_not_agree_with_itself_is_malformed() -> None:
    ids = ["a" * 32, "b" * 32]
    good = e.FoundItems(total=2, items=ids, sha256=ids_sha256(ids))
    wrongs: tuple[dict[str, object], ...] = (
        {"total": 3},
        {"items": ids[:1], "total": 1},
        {"items": [ids[0], ids[0]]},
        {"sha256": "0" * 64},
        {"items": []},
        {"total": MOST_FOUND + 1},
    )
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            e.FoundItems.model_validate(good.model_dump() | wrong)


def test_a_log_that_was_withdrawn_is_gone(archive: OpenArchive) -> None:
    with archive:
        fill(archive)
        logged = log_search(archive, "bridge", Asked("bridge"))
        people.withdraw(archive, logged.search, "captured by mistake")
        assert searches(archive) == []
        with pytest.raises(InputError, match="no such logged search"):
            logged_search(archive, logged.search)


def test_a_search_that_cannot_be_run_is_not_logged(archive: OpenArchive) -> None:
    with archive:
        with pytest.raises(InputError):
            log_search(archive, "((", Asked("(("))
        assert searches(archive) == []


def test_the_log_travels_with_the_archive_and_merges(tmp_path: Path, archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        mine = log_search(archive, "bridge", Asked("bridge"))
        sharing.share(archive, tmp_path / "a.attest", None, frozenset(), _quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "R2", tmp_path / "other", _quiet)
        with open_archive(tmp_path / "theirs", tmp_path / "other") as theirs:
            assert searches(theirs) == [mine] and found_now(theirs, mine).same
            yours = log_search(theirs, "market", Asked("market"))
            key = theirs.key
            sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
        sharing.merge(archive, tmp_path / "b.attest", _quiet)
        assert searches(archive) == [mine]
        people.admit(archive, key)
        assert {one.search for one in searches(archive)} == {mine.search, yours.search}
        # Who gets some items gets no questions that were asked of all.
        sharing.share(archive, tmp_path / "c.attest", items[:1], frozenset(), _quiet)
        sharing.receive(tmp_path / "c.attest", tmp_path / "third", "R3", tmp_path / "home3", _quiet)
        with open_archive(tmp_path / "third", tmp_path / "home3") as third:
            assert searches(third) == []


def test_the_report_prints_it_and_says_when_it_does_not(tmp_path: Path, archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        log_search(archive, "<b>bridge</b>", Asked('"b bridge b"', ItemFilter(kind="article")), why="the crossings")
        log_search(archive, "", Asked(""))
        wanted = report.Wanted(items[:1])
        content = report.content_of(archive, wanted)
        first, second = content.searches
        assert (first.by, first.query, first.total, first.why) == ("Researcher 1", "<b>bridge</b>", 0, "the crossings")
        assert second.total == len(items) and second.ids_sha256 == ids_sha256(items)
        assert not any("searches" in reason for _count, reason in content.left_out)
        for other in (replace(wanted, searches=False), replace(wanted, template="claims")):
            without = report.content_of(archive, other)
            assert without.searches == () and (2, "logged searches are not printed") in without.left_out
        for language in report.LANGUAGES:
            pages = tmp_path / language
            of_all = replace(wanted, language=language)
            report.write_report(archive, tmp_path / f"{language}.pdf", of_all, _quiet, pages=pages)
            text = archive.parser.pdf((tmp_path / f"{language}.pdf").read_bytes()).text.replace("\n", "")
            assert second.ids_sha256[:20] in text and "bridge" in text
            page = (pages / "index.html").read_text("utf-8")
            assert second.ids_sha256 in page and "&lt;b&gt;bridge" in page
            manifest = json.loads((pages / "manifest.json").read_text("utf-8"))
            assert [one["total"] for one in manifest["searches"]] == [0, len(items)]


def test_a_long_log_runs_over_pages(tmp_path: Path, archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        for number in range(12):
            log_search(
                archive, "bridge " + "askedfor " * (number * 30), Asked("bridge"), why="becauseof " * (number * 30)
            )
        built, content = report.write_report(archive, tmp_path / "a.pdf", report.Wanted(items[:1]), _quiet)
        assert len(content.searches) == 12 and built.pages > 8
        text = archive.parser.pdf((tmp_path / "a.pdf").read_bytes()).text
        assert text.count("askedfor") == text.count("becauseof") == 30 * sum(range(12))


def test_the_command_line_logs_and_lists(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "case")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        items = fill(archive)
        wanted = Wanted("bridge OR market", filters={"source": "Ridge Daily", "date_from": "2026-02"})
        total = search_archive(archive, wanted)["total"]
    options = ["--source", "Ridge Daily", "--from", "2026-02", "--limit", "1"]
    assert "logged" not in call(capsys, "search", folder, "bridge OR market", *options)
    found = call(capsys, "search", folder, "bridge OR market", *options, "--log", "--why", "crossings")
    assert found["logged"]["total"] == found["total"] == total == 1 and found["logged"]["items"] == [items[1]]
    (one,) = call(capsys, "searches", folder)["searches"]
    assert one["now"] == {"total": 1, "same": True, "added": [], "gone": [], "fault": None}
    assert one["filters"] == [{"name": "source", "value": "Ridge Daily"}, {"name": "from", "value": "2026-02"}]
    assert (one["by"], one["why"], one["order"], one["asked"]) == ("R1", "crossings", "relevance", "bridge OR market")
    call(capsys, "set", folder, items[0], "published_at", "2026-02")
    (one,) = call(capsys, "searches", folder)["searches"]
    assert one["now"]["added"] == [items[0]] and one["items"] == [items[1]]
    said = spoken(capsys, "searches", folder)
    assert "finds 2 now: +1 −0" in said and "[source: Ridge Daily]" in said and "    crossings" in said
    assert call(capsys, "search", folder, "x", "--why", "y", code=2)["error"]["code"] == "why-unlogged"
    assert "order:" not in said
    call(capsys, "search", folder, "bridge", "--log", "--sort", "captured")
    assert "bridge  [order: captured, falling]" in spoken(capsys, "searches", folder)
    call(
        capsys,
        "withdraw",
        folder,
        call(capsys, "searches", folder)["searches"][0]["search"],
        "--reason-code",
        "captured by mistake",
    )
    call(capsys, "note", folder, one["search"], "The list of names came later.")
    call(capsys, "withdraw", folder, one["search"], "--reason-code", "captured by mistake")
    assert call(capsys, "searches", folder)["searches"] == []


def test_last_year_stays_the_year_that_it_was(archive: OpenArchive) -> None:
    with archive:
        items = fill(archive)
        for ran_at, total in (("2027-03-01T00:00:00Z", 4), ("2026-03-01T00:00:00Z", 0), ("some day", None)):
            found = e.FoundItems(total=4, items=list(items), sha256=ids_sha256(items))
            body = e.SearchLog(
                query='published:"last year"',
                ran_at=ran_at,
                found=found,
                order="relevance",
                state_sha256="0" * 64,
                tools={},
            )
            made = new_entity()
            archive.append([Draft(made, body)])
            assert found_now(archive, logged_search(archive, made)).total == total or total is None
