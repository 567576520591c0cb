"""Search by the command line: the document's shape, every option, pages, offers and errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli import run
from desktop_app.commands.pointing import pointed
from tests.journeys.command_line import call, spoken

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> str:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    for name, words, published, source in (
        ("mill", "Shells hit the mill of Tarn\n\nShelling killed at least 1,161 people, said Karim Ort.\n", "2026-01-15", "Monitor"),
        ("bridge", "A bridge near Tarn is closed\n\nThe bridge at Sennet Ford was closed on Monday.\n", "2026-03-01", "Courier"),
    ):  # fmt: skip
        path = tmp_path / f"{name}.txt"
        path.write_text(words, "utf-8")
        call(capsys, "capture", folder, str(path), "--published", published, "--source", source)
    return folder


def total(capsys: Capsys, archive: str, *arguments: str) -> int:
    return int(call(capsys, "search", archive, *arguments)["total"])


def test_the_document(capsys: Capsys, archive: str) -> None:
    found = call(capsys, "search", archive, "mill")
    assert set(found) == {"total", "took_ms", "hits", "facets", "did_you_mean", "also_search", "seen_in_titles"}
    hit = found["hits"][0]
    assert {"item", "kind", "title", "snippet", "score", "claims"} <= set(hit)
    assert "<mark>mill</mark>" in hit["snippet"]
    assert isinstance(found["took_ms"], float)
    assert (found["total"], found["did_you_mean"], found["also_search"]) == (1, None, [])
    assert {"status", "kind", "source", "language", "tag", "place", "year", "collection", "integrity"} == set(
        found["facets"]
    )
    assert found["facets"]["source"] == {"Monitor": 1}


def test_every_option_narrows(capsys: Capsys, archive: str) -> None:
    item = call(capsys, "search", archive, "mill")["hits"][0]["item"]
    call(capsys, "claim", archive, item, "--quote", "Shells hit the mill", "--kind", "event", "--status", "disputed")
    call(capsys, "set", archive, item, "place", "Tarn")
    for options, expected in (
        (["--status", "disputed"], 1), (["--status", "verified"], 0), (["--kind", "event"], 1), (["--kind", "video"], 0),
        (["--source", "monitor"], 1), (["--source", "Mon"], 0), (["--language", "en"], 2), (["--language", "ar"], 0),
        (["--place", "tarn"], 1), (["--place", "Sennet"], 0), (["--from", "2026-02"], 1), (["--to", "2026-01"], 1),
        (["--from", "2026-01-15", "--to", "2026-03-01"], 2), (["--limit", "1", "--offset", "1"], 2),
    ):  # fmt: skip
        assert total(capsys, archive, "tarn", *options) == expected, options
    assert call(capsys, "search", archive, "tarn")["facets"]["status"] == {"disputed": 1}
    assert call(capsys, "search", archive, "mill")["hits"][0]["claims"] == 1


def test_pages_and_orders(capsys: Capsys, archive: str) -> None:
    def titles(*options: str) -> list[str]:
        return [hit["title"] for hit in call(capsys, "search", archive, "tarn", *options)["hits"]]

    newest = titles("--sort", "published")
    assert newest[0].startswith("A bridge")
    assert titles("--sort", "published", "--limit", "1") + titles("--sort", "published", "--offset", "1") == newest
    assert sorted(titles("--sort", "captured")) == sorted(titles()) == sorted(newest)


def test_offers_and_marks(capsys: Capsys, archive: str) -> None:
    assert call(capsys, "search", archive, "brigde tarn")["did_you_mean"] == "bridge tarn"
    assert call(capsys, "search", archive, "zyzzyva")["did_you_mean"] is None
    assert call(capsys, "search", archive, "Карим")["also_search"] == ["karim"]
    assert "<mark>Karim</mark>" in call(capsys, "search", archive, "kar?m")["hits"][0]["snippet"]


def test_a_figure_is_found_once_it_is_claimed(capsys: Capsys, archive: str) -> None:
    assert total(capsys, archive, "figure:>1000") == 0
    item = call(capsys, "search", archive, "mill")["hits"][0]["item"]
    figure = next(s for s in call(capsys, "suggest", archive, item)["suggestions"] if s["kind"] == "figure")
    call(capsys, "claim", archive, item, "--suggestion", figure["id"], "--kind", "figure")
    assert total(capsys, archive, "figure:>1000") == 1
    assert total(capsys, archive, "figure:[1161 TO 1161]") == 1
    assert total(capsys, archive, "figure:>1161") == 0


def test_what_cannot_be_run_is_an_error(capsys: Capsys, archive: str) -> None:
    for arguments in (["staus:disputed"], ["mill", "--from", "soon"], ["published:2026-13"]):
        error = call(capsys, "search", archive, *arguments, code=3)["error"]
        assert error["code"] == "query-not-understood"


def test_a_person_is_shown_where(capsys: Capsys, archive: str) -> None:
    capsys.readouterr()
    assert run(["search", archive, "mill staus:disputed tarn"]) == 3
    query, carets, sentence, *_code = capsys.readouterr().err.splitlines()
    assert (query, carets) == ("    mill staus:disputed tarn", "         ^^^^^^")
    assert sentence.startswith("attest: The search cannot be run: there is no field “staus”.")
    for verb in ("report", "share"):
        assert run([verb, archive, f"{archive}.out", "--query", "mill staus:disputed"]) == 3
        assert capsys.readouterr().err.splitlines()[1] == "         ^^^^^^"
    assert run(["search", archive, "mill", "--from", "soon"]) == 3
    assert capsys.readouterr().err.startswith("attest: The search cannot be run: “soon” is no date.")


@pytest.mark.parametrize(
    ("query", "piece", "lines"),
    [
        ("大学 staus:x", "staus:", ["    大学 staus:x", "         ^^^^^^"]),
        ("e\u0301 staus:x", "staus:", ["    e\u0301 staus:x", "      ^^^^^^"]),
        ("a\n\x1b[31m staus:x", "staus:", ["    a\ufffd\x1b[31m staus:x", "            ^^^^^^"]),
        ("جسر staus:x", "staus:", ["    staus:"]),
        ("x " * 50 + "staus:y" + " z" * 50, "staus:", ["    " + "x " * 20 + "staus:y" + " z" * 19 + " ", "    " + " " * 40 + "^^^^^^"]),
    ],
)  # fmt: skip
def test_carets_stand_under_the_piece(query: str, piece: str, lines: list[str]) -> None:
    start = query.index(piece)
    assert pointed(query, start, start + len(piece)) == lines


def test_the_language_is_told_by_example(capsys: Capsys) -> None:
    groups = call(capsys, "search", "--help-language")["groups"]
    assert [group["title"] for group in groups] == ["Words", "Joining", "Fields", "Dates", "Figures and places"]
    told = spoken(capsys, "search", "--help-language")
    assert 'captured:"last week"' in told and "at-risk" in told


def test_people_read_plain_words_with_the_hits_in_brackets(capsys: Capsys, archive: str) -> None:
    item = call(capsys, "search", archive, "mill")["hits"][0]["item"]
    call(capsys, "note", archive, item, "Ask <Ort> about Tarn's quicksilver & the ferry.")
    told = spoken(capsys, "search", archive, "quicksilver", "ferry")
    assert told.splitlines()[0] == "1 item"
    assert "    note: Ask <Ort> about Tarn's [quicksilver] & the [ferry]." in told
    assert run(["search"]) == 2
    assert "'FOLDER'. See" in capsys.readouterr().err


def test_a_claim_its_speaker_and_the_reason_are_told_apart(capsys: Capsys, archive: str) -> None:
    item = call(capsys, "search", archive, "mill")["hits"][0]["item"]
    claim = ("--quote", "Shelling killed at least 1,161 people", "--kind", "statement", "--said-by", "Karim Ort")
    call(capsys, "claim", archive, item, *claim, "--status", "disputed", "--reason", "Quicksilver")
    told = spoken(capsys, "search", archive, "quicksilver")
    assert "    claim: Shelling killed at least 1,161 people · Karim Ort · [Quicksilver]" in told
