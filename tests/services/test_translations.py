"""Translations: kept as a derivative with who made them, printed beside the words they translate."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import run
from desktop_app.commands.hits import hit_lines
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import people, reading
from desktop_app.services.archive import OpenArchive, create, open_archive, rebuild
from desktop_app.services.capture import Captured, Stated, capture_sources, capture_words
from desktop_app.services.custody import custody_of, history_of
from desktop_app.services.integrity import verify
from desktop_app.services.reporting import report
from desktop_app.services.reporting.report import Wanted
from desktop_app.services.search import Wanted as Asked
from desktop_app.services.search import search_archive
from desktop_app.services.sending import Sending, share
from desktop_app.services.sharing import receive
from desktop_app.services.staging import stage_shared
from desktop_app.services.translations import Translation, keep_translation, take_back_translation, translations_of
from desktop_app.storage import fulltext
from tests.storage.test_in_step import left_of, view_of

ORIGINAL = "قتل 12 شخصا على الأقل في أورفان.\nوقالت ممرضة إن الجسر صمد.\n"
ENGLISH = "At least 12 people were killed in Orvane.\nA nurse said that the bridge stood.\n"


def _quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture
def item(archive: OpenArchive, tmp_path: Path) -> ItemId:
    (tmp_path / "a.txt").write_text(ORIGINAL, "utf-8")
    [one] = capture_sources(archive, [str(tmp_path / "a.txt")], Stated())
    assert isinstance(one, Captured)
    return one.item


def _made(text: str = ENGLISH, **more: str) -> Translation:
    return Translation(text, "en", "Ilva Sorne", "2026-03-14", **more)  # type: ignore[arg-type]


def _printed(archive: OpenArchive, out: Path, wanted: Wanted) -> str:
    report.write_report(archive, out, wanted, _quiet)
    return re.sub(r"\s+", "", archive.parser.pdf(out.read_bytes()).text)


def test_a_translation_is_a_derivative_of_the_very_text(archive: OpenArchive, item: ItemId) -> None:
    kept = keep_translation(archive, item, _made(checker="R2"))
    assert keep_translation(archive, item, _made(checker="R2")).again
    rebuild(archive)
    capture = reading.show(archive, item).capture
    assert capture is not None
    [(asset, told)] = translations_of(capture)
    text = next(one for one in capture.assets if one.role == "text")
    assert (asset.sha256, asset.parent, told.how) == (kept.sha256, text.sha256, "human")
    assert archive.blobs.read(asset.sha256).decode() == ENGLISH
    assert {name: asset.recipe[name] for name in ("language", "translator", "date", "how", "checker")} == {
        "language": "en", "translator": "Ilva Sorne", "date": "2026-03-14", "how": "human", "checker": "R2",
    }  # fmt: skip
    assert reading.show(archive, item).text == ORIGINAL.rstrip("\n")


def test_it_is_printed_beside_the_original_and_names_only_when_asked_for(
    archive: OpenArchive, item: ItemId, tmp_path: Path
) -> None:
    keep_translation(archive, item, _made())
    keep_translation(archive, item, Translation("One line.\n", "fr", "Lingua 4.1", "2026-03-15", "machine", "R2"))
    first, second = report.content_of(archive, Wanted([item])).exhibits[0].translations
    assert (first.translator, first.checked, first.here) == ("", False, True)
    assert (second.translator, second.how, second.checker, second.checked) == ("Lingua 4.1", "machine", "", True)
    text = _printed(archive, tmp_path / "a.pdf", Wanted([item]))
    for words in ("Anursesaidthatthebridgestood.", "nobody:itisnotchecked", "byamachine", "Lingua4.1", "Oneline."):
        assert words in text
    assert "Sorne" not in text and "Sorne" not in json.dumps(
        list(report.content_of(archive, Wanted([item])).exhibits[0].assets), default=str
    )
    assert "IlvaSorne" in _printed(archive, tmp_path / "b.pdf", Wanted([item], names=True))


def test_a_missing_translation_is_a_sentence_and_a_withdrawn_text_takes_it_along(
    archive: OpenArchive, item: ItemId, tmp_path: Path
) -> None:
    kept = keep_translation(archive, item, _made())
    archive.blobs.path(kept.sha256).unlink()
    assert "asset-missing" in _printed(archive, tmp_path / "a.pdf", Wanted([item]))
    people.withdraw(archive, kept.capture, "safety")
    assert report.content_of(archive, Wanted([item])).exhibits[0].translations == ()


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (_made("  \n"), "no words"),
        (Translation(ENGLISH, "english language", "R1", "2026-03-14"), "code of a language"),
        (Translation(ENGLISH, "en", "R1", "2026-02-30"), "no day"),
        (Translation(ENGLISH, "en", " ", "2026-03-14"), "nobody is named"),
        (Translation(ENGLISH, "en", "R\n1", "2026-03-14"), "one line"),
    ],
)
def test_what_is_no_translation_is_refused(archive: OpenArchive, item: ItemId, made: Translation, why: str) -> None:
    with pytest.raises(InputError, match=why) as caught:
        keep_translation(archive, item, made)
    assert caught.value.code == "translation-form"
    capture = reading.show(archive, item).capture
    assert capture is not None and not list(translations_of(capture))


def _call(*arguments: str, code: int = 0) -> dict[str, Any]:
    with redirect_stdout(io.StringIO()) as out:
        assert run(["--json", *arguments]) == code, out.getvalue()
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


def test_the_command_line_keeps_one(archive: OpenArchive, item: ItemId, tmp_path: Path) -> None:
    folder = str(archive.folder)
    archive.close()
    (tmp_path / "en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    said = ("--into", "en", "--by", "Lingua 4.1", "--machine")
    done = _call("translate", folder, item, str(tmp_path / "en.txt"), *said)
    assert (done["how"], done["again"], done["checker"]) == ("machine", False, "")
    assert _call("translate", folder, item, str(tmp_path / "en.txt"), *said)["again"]
    refused = _call("translate", folder, item, str(tmp_path / "bad.txt"), *said, code=3)
    assert refused["error"]["code"] == "translation-form"


def _hits(archive: OpenArchive, query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = search_archive(archive, Asked(query))["hits"]
    return found


def test_search_finds_its_words_and_says_who_made_it(archive: OpenArchive, item: ItemId) -> None:
    assert _hits(archive, "nurses") == []
    kept = keep_translation(archive, item, Translation(ENGLISH, "en-GB", "Lingua 4.1", "2026-03-14", "machine"))
    [hit] = _hits(archive, "nurses")
    assert (hit["item"], hit["part"], hit["ref"]) == (item, "translation", kept.sha256)
    told = {"language": "en-GB", "translator": "Lingua 4.1", "date": "2026-03-14", "how": "machine", "checker": ""}
    assert hit["translation"] == told and "<mark>nurse</mark>" in hit["snippet"]
    assert _hits(archive, "translation:nurse has:translation") and not _hits(archive, "text:nurse")
    [own] = _hits(archive, "ممرضة")
    assert (own["part"], own["translation"]) == ("text", None)
    assert search_archive(archive, Asked("nurse"))["facets"]["language"] == {"ar": 1}
    assert list(hit_lines(hit | {"alike": []}))[1].startswith(
        "    translation into en-GB by Lingua 4.1, a program: At least 12 "
    )
    assert archive.store.view_out_of_step(None) == {}


def test_the_items_own_words_rank_above_those_of_a_translation(
    archive: OpenArchive, item: ItemId, tmp_path: Path
) -> None:
    keep_translation(archive, item, _made())
    (tmp_path / "own.txt").write_text(ENGLISH, "utf-8")
    [own] = capture_sources(archive, [str(tmp_path / "own.txt")], Stated())
    assert isinstance(own, Captured)
    assert [hit["item"] for hit in _hits(archive, "nurse bridge")] == [own.item, item]


def test_one_that_is_replaced_or_taken_back_leaves_the_index_for_good(archive: OpenArchive, item: ItemId) -> None:
    first = keep_translation(archive, item, _made("A quaggasaur stood there."))
    second = keep_translation(archive, item, _made("A zyzzyva stood there."), replacing=first.sha256)
    assert not _hits(archive, "quaggasaur") and _hits(archive, "zyzzyva")
    assert not left_of(archive.folder, "quaggasaur")
    with pytest.raises(InputError) as caught:
        keep_translation(archive, item, _made("Another."), replacing=first.sha256)
    assert caught.value.code == "no-such-translation"
    take_back_translation(archive, second)
    assert _hits(archive, "quaggasaur") and not _hits(archive, "zyzzyva")
    assert not left_of(archive.folder, "zyzzyva")
    rebuild(archive)
    assert _hits(archive, "quaggasaur") and not _hits(archive, "zyzzyva")


def test_somebody_elses_translation_is_not_replaced(tmp_path: Path, home: Path) -> None:
    hers, his = (tmp_path / "hers"), (tmp_path / "his")
    with create(tmp_path / "hers" / "case", "Case", "R1", hers / "home").archive as archive:
        kept = capture_words(archive, b"Ridge Daily\n\nThe bridge stood.", Stated())
        translation = keep_translation(archive, kept.item, Translation("Le pont.", "fr", "R1", "2026-03-14"))
        share(archive, tmp_path / "out.attest", None, frozenset(), _quiet)
    receive(tmp_path / "out.attest", his / "case", "R2", his / "home", _quiet)
    with open_archive(his / "case", his / "home") as archive:
        with pytest.raises(InputError) as caught:
            keep_translation(archive, kept.item, _made(), replacing=translation.sha256)
        assert caught.value.code == "not-yours"
        assert not keep_translation(archive, kept.item, _made()).again
        assert _hits(archive, "pont") and _hits(archive, "nurse")


def test_an_index_of_before_is_made_anew_once(archive: OpenArchive, item: ItemId, home: Path) -> None:
    """What an older program made of an archive that has a translation: its index knew nothing of it."""
    keep_translation(archive, item, _made())
    folder = archive.folder
    archive.close()
    with view_of(folder) as view:
        made_by = view.execute("SELECT value FROM meta WHERE name = 'made_by'").fetchone()[0]
        version = f"/{fulltext.LAYOUT}."
        assert version in made_by
        view.execute("UPDATE meta SET value = ? WHERE name = 'made_by'", (made_by.replace(version, "/4.", 1),))
        view.execute("DROP TABLE search_fts")
    with open_archive(folder, home) as opened:
        assert [hit["item"] for hit in _hits(opened, "nurse")] == [item]
    assert verify(folder, home, _quiet).findings == ()


def test_who_made_it_is_told_before_a_shared_file_leaves_and_in_the_chain_of_custody(
    archive: OpenArchive, item: ItemId, tmp_path: Path
) -> None:
    keep_translation(archive, item, _made(checker="Kes Vadim"))
    keep_translation(archive, item, Translation("Une ligne.\n", "fr", "Lingua 4.1", "2026-03-15", "machine"))
    staged = stage_shared(archive, tmp_path / "out.attest", Sending(), tmp_path, _quiet)
    learned = {row.kind: row.values for row in staged.learned}
    assert {"Ilva Sorne", "Kes Vadim"} <= set(learned["names"]) and "Lingua 4.1" in learned["devices"]
    steps = [step.values for step in history_of(archive, item).steps if step.kind == "asset.derive"]
    assert [(one["language"], one["translator"]) for one in steps if one and "translator" in one] == [
        ("en", "Ilva Sorne"), ("fr", "Lingua 4.1"),
    ]  # fmt: skip
    printed = [row.what for row in custody_of(archive, item) if row.kind == "asset.derive"]
    assert "translation into en kept" in printed and not any("Sorne" in what for what in printed)
