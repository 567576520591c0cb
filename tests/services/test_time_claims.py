"""Claims that are pinned to a stretch of a recording, from the command line to every export."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cli import run
from desktop_app.rows.times import clock, milliseconds, span
from tests.analysis.recording.made import FILES


def call(*arguments: str, code: int = 0) -> dict[str, Any]:
    """One call with `--json`, in this process."""
    with redirect_stdout(io.StringIO()) as out:
        assert run(["--json", *arguments]) == code, out.getvalue()
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """An archive with a video, and the home of who made it: each test works on a copy of both."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ATTEST_HOME", str(folder / "home"))
        call("create", str(folder / "case"), "--name", "Case", "--researcher", "R1")
        (one,) = call("capture", str(folder / "case"), str(FILES / "phone.mp4"))["captured"]
        yield folder, one["item"]


@pytest.fixture
def video(made: tuple[Path, str], tmp_path: Path, home: Path) -> tuple[str, str]:
    folder, item = made
    shutil.copytree(folder / "home", home)
    return str(shutil.copytree(folder / "case", tmp_path / "case")), item


def test_times_as_people_write_and_read_them() -> None:
    assert span(12_000, 15_500) == "0:12.0–0:15.5"
    assert clock(3_723_045) == "1:02:03.045"
    assert [milliseconds(t) for t in ("12.5", "1:02.25", "1:00:02,250", "90")] == [12_500, 62_250, 3_602_250, 90_000]
    for wrong in ("", "x", "1:75", "1:61:00", "-3", "1:2:3:4"):
        with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
            milliseconds(wrong)


@given(st.integers(0, 36_000_000))
def test_what_is_shown_can_be_written_again(at_ms: int) -> None:
    assert milliseconds(clock(at_ms)) == at_ms


def test_from_the_command_line_to_show(video: tuple[str, str]) -> None:
    folder, item = video
    made = call("claim", folder, item, "--time", "1.2-0:02.5", "--kind", "event", "--status", "claimed")
    assert made["time"]["shown"] == "0:01.2–0:02.5"
    shown = call("show", folder, item)
    stills = {a["sha256"]: a["recipe"]["at_ms"] for a in shown["captures"][0]["assets"] if a["role"] == "still"}
    (claim,) = shown["claims"]
    assert (claim["time"]["start_ms"], claim["time"]["end_ms"]) == (1_200, 2_500)
    assert stills[claim["time"]["still"]] == "1400"
    with redirect_stdout(io.StringIO()) as lines:
        run(["show", folder, item])
    assert "0:01.2–0:02.5 (still " in lines.getvalue()
    assert call("claim", folder, item, "--time", "2", "--kind", "image")["time"]["shown"] == "0:02.0"


@pytest.mark.parametrize(
    ("stretch", "code", "exit_code"),
    [("1-9", "time-outside", 3), ("2-1", "time-outside", 3), ("a-b", "time-form", 2), ("1-2-3", "time-form", 2)],
)
def test_a_stretch_that_is_none(video: tuple[str, str], stretch: str, code: str, exit_code: int) -> None:
    folder, item = video
    said = call("claim", folder, item, "--time", stretch, "--kind", "event", code=exit_code)
    assert said["error"]["code"] == code


def test_words_have_no_time(video: tuple[str, str], tmp_path: Path) -> None:
    folder, _item = video
    (tmp_path / "note.txt").write_text("Two men stood at the gate.\n")
    (one,) = call("capture", folder, str(tmp_path / "note.txt"))["captured"]
    said = call("claim", folder, one["item"], "--time", "1-2", "--kind", "event", code=3)
    assert said["error"]["code"] == "not-a-recording"


def test_open_formats(video: tuple[str, str], tmp_path: Path) -> None:
    folder, item = video
    call("claim", folder, item, "--time", "1.2-2.5", "--kind", "event", "--status", "claimed")
    call("export", folder, str(tmp_path / "a.jsonld"), "--format", "jsonld", "--despite", "test")
    (annotation,) = json.loads((tmp_path / "a.jsonld").read_text())
    assert annotation["target"]["selector"] == [
        {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "t=1.2,2.5"}
    ]
    call("export", folder, str(tmp_path / "a.csv"), "--format", "csv", "--despite", "test")
    assert "0:01.2–0:02.5" in (tmp_path / "a.csv").read_text()


def test_the_report_prints_the_time_and_the_nearest_still(video: tuple[str, str], tmp_path: Path) -> None:
    folder, item = video
    call("claim", folder, item, "--time", "1.2-2.5", "--kind", "event", "--status", "claimed")
    call("report", folder, str(tmp_path / "r.pdf"), "--html", str(tmp_path / "pages"))
    with pypdfium2.PdfDocument(tmp_path / "r.pdf") as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
        pictures = [sum(o.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE for o in page.get_objects()) for page in pdf]
    with_time = [number for number, text in enumerate(texts) if "0:01.2–0:02.5" in text]
    assert with_time
    assert any(pictures[number] for number in with_time)  # the front pages name it, too, without its picture
    assert "0:01.2–0:02.5" in (tmp_path / "pages" / "index.html").read_text()


def test_a_second_office_gets_the_time_with_the_stills(video: tuple[str, str], tmp_path: Path) -> None:
    folder, item = video
    call("claim", folder, item, "--time", "1.2-2.5", "--kind", "event", "--status", "claimed")
    call("share", folder, str(tmp_path / "x.attest"))
    call("receive", str(tmp_path / "x.attest"), str(tmp_path / "other"), "--researcher", "R2")
    (claim,) = call("show", str(tmp_path / "other"), item)["claims"]
    assert claim["time"]["shown"] == "0:01.2–0:02.5"
    assert claim["time"]["still"]
    assert call("verify", str(tmp_path / "other"))["mismatch"] == 0


def test_positions_stay_at_home_when_asked_and_the_recording_with_them(video: tuple[str, str], tmp_path: Path) -> None:
    """No copy without metadata can be made of a recording: it stays, and the count says so."""
    folder, item = video
    call("share", folder, str(tmp_path / "x.attest"), "--withhold", "gps")
    data = (tmp_path / "x.attest").read_bytes()
    assert b"+12.34560-045.67889/" not in data
    call("receive", str(tmp_path / "x.attest"), str(tmp_path / "other"), "--researcher", "R2")
    shown = call("show", str(tmp_path / "other"), item)
    assert shown["kind"] == "video"
