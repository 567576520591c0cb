"""Search by the command line: the document's shape, every option, pages, offers and errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.command_line import call

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
    assert set(found) == {"total", "took_ms", "hits", "facets", "did_you_mean", "also_search"}
    hit = found["hits"][0]
    assert {"item", "kind", "title", "snippet", "score", "claims"} <= set(hit)
    assert "<mark>mill</mark>" in hit["snippet"]
    assert isinstance(found["took_ms"], float)
    assert (found["total"], found["did_you_mean"], found["also_search"]) == (1, None, [])
    assert {"status", "kind", "source", "language", "tag", "place"} == set(found["facets"])
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
