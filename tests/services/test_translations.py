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
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import people, reading
from desktop_app.services.archive import OpenArchive, rebuild
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reporting import report
from desktop_app.services.reporting.report import Wanted
from desktop_app.services.translations import Translation, keep_translation, translations_of

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
    [(asset, how)] = translations_of(capture)
    text = next(one for one in capture.assets if one.role == "text")
    assert (asset.sha256, asset.parent, how) == (kept.sha256, text.sha256, "human")
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
