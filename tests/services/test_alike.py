"""Near-identical texts: told by their sketches whatever is around them, found within a result, grouped in a list's order."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from desktop_app.capture.model import CapturedFile
from desktop_app.rows.ids import ItemId
from desktop_app.services import people, tagging
from desktop_app.services.alike import grouped
from desktop_app.services.archive import OpenArchive, create, rebuild
from desktop_app.services.listing import ListWanted, list_ids
from desktop_app.services.search import Wanted, search_archive
from desktop_app.storage.sketch import LEAST_WORDS, Sketches, share, sketch_of
from tests.journeys.command_line import call, spoken
from tests.services.kept import keep

_WORDS = [
    f"{a}{b}{c}" for a in ("kor", "mel", "tas", "bri", "nov") for b in ("den", "vik", "ros", "pel") for c in "aeiou"
]


def _story(seed: int, length: int = 200) -> list[str]:
    chosen = random.Random(seed)
    return [chosen.choice(_WORDS) for _word in range(length)]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def _sketch(words: list[str]) -> Sketches:
    found = sketch_of(" ".join(words))
    assert found is not None
    return np.frombuffer(found, np.uint8)


def test_a_sketch_estimates_what_two_texts_share() -> None:
    errors = []
    for seed in range(60):
        one, other = _story(seed), _story(seed)
        cut = random.Random(seed).randrange(0, 150)
        other = other[cut:] + _story(seed + 1_000, cut // 2)
        both, either = _runs(one) & _runs(other), _runs(one) | _runs(other)
        errors.append(float(share(_sketch(one)[None], _sketch(other))[0]) - len(both) / len(either))
    assert abs(np.mean(errors)) < 0.03 and np.std(errors) < 0.08


def test_a_sketch_is_the_same_everywhere_and_short_texts_have_none() -> None:
    assert sketch_of(" ".join(_story(1, LEAST_WORDS - 1))) is None is sketch_of("")
    assert _sketch(_story(1))[:8].tolist() == [99, 121, 50, 33, 45, 102, 179, 154]
    assert float(share(_sketch(_story(1))[None], _sketch(_story(2)))[0]) < 0.1


def _keep(archive: OpenArchive, title: str, words: list[str]) -> ItemId:
    return keep(archive, title, [CapturedFile("text", "a.txt", "text/plain", " ".join(words).encode())])


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> OpenArchive:
    return create(tmp_path / "case", "Case", "R1", home).archive


@pytest.fixture
def stories(archive: OpenArchive) -> dict[str, ItemId]:
    """One wire story on three sites, each with a line of its own; another one on two; one by itself; a short note twice."""
    return {
        "wire": _keep(archive, "Wire", _story(1)),
        "courier": _keep(archive, "Courier", ["courier", "staff", *_story(1), "subscribe", "now"]),
        "post": _keep(archive, "Post", ["post", *_story(1)[:190]]),
        "other": _keep(archive, "Other", _story(2)),
        "other again": _keep(archive, "Other again", [*_story(2), "corrected"]),
        "alone": _keep(archive, "Alone", [*_story(3, 150), *_story(1, 50)]),
        "note": _keep(archive, "Note", _story(4, 10)),
        "note again": _keep(archive, "Note again", _story(4, 10)),
    }


def _alike(archive: OpenArchive, query: str = "") -> dict[str, set[str]]:
    return {hit["title"]: set(hit["alike"]) for hit in search_archive(archive, Wanted(query))["hits"]}


def test_each_hit_names_what_is_nearly_the_same(archive: OpenArchive, stories: dict[str, ItemId]) -> None:
    with archive:
        s = stories
        found = _alike(archive)
        assert found["Wire"] == {s["courier"], s["post"]} and found["Post"] == {s["wire"], s["courier"]}
        assert found["Other"] == {s["other again"]} and found["Other again"] == {s["other"]}
        assert found["Alone"] == found["Note"] == found["Note again"] == set()
        # Within what the search finds alone; the total counts items all the same.
        assert _alike(archive, "NOT title:courier")["Wire"] == {s["post"]}
        assert search_archive(archive, Wanted(""))["total"] == 8
        rebuild(archive)
        assert _alike(archive) == found


def test_a_list_is_grouped_in_its_own_order(archive: OpenArchive, stories: dict[str, ItemId]) -> None:
    with archive:
        s = stories
        by_title = list_ids(archive, ListWanted(order="title", descending=False)).ids
        assert grouped(archive, by_title) == {s["courier"]: (s["post"], s["wire"]), s["other"]: (s["other again"],)}
        assert grouped(archive, by_title[::-1]) == {
            s["wire"]: (s["post"], s["courier"]),
            s["other again"]: (s["other"],),
        }
        assert grouped(archive, [s["post"], s["alone"]]) == {} == grouped(archive, [])


def test_what_changes_or_is_withdrawn_is_in_no_group(archive: OpenArchive, stories: dict[str, ItemId]) -> None:
    with archive:
        s = stories
        assert _alike(archive)["Wire"] == {s["courier"], s["post"]}
        tagging.set_field(archive, s["post"], "title", "Post, corrected")
        people.withdraw(archive, s["courier"], "safety")
        assert _alike(archive)["Wire"] == {s["post"]}
        more = _keep(archive, "Fourth", _story(1))
        assert _alike(archive)["Wire"] == {s["post"], more}
        with archive.reading() as view:
            known = view.exec_driver_sql("SELECT count(*) FROM search_sketch").scalar()
        assert known == 6


def test_the_command_line_names_them(
    tmp_path: Path, archive: OpenArchive, stories: dict[str, ItemId], capsys: pytest.CaptureFixture[str]
) -> None:
    archive.close()
    found = call(capsys, "search", str(tmp_path / "case"), "title:other")
    assert found["total"] == 2 and {tuple(hit["alike"]) for hit in found["hits"]} == {
        (stories["other"],), (stories["other again"],)
    }  # fmt: skip
    assert "and 1 with nearly the same text" in spoken(capsys, "search", str(tmp_path / "case"), "title:other")
