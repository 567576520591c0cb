"""Video and sound become items: stored byte for byte, described, with stills; what is broken is kept and said to be."""

from __future__ import annotations

import base64
import struct
import tracemalloc
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from desktop_app.capture.sniff import check_length, sniff
from desktop_app.errors import InputError
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources, capture_words
from desktop_app.services.reading import ItemView
from desktop_app.services.recordings import length_ms, nearest_still, stills_of
from tests.analysis.recording.made import FILES, MIMES, avi, box, drawn, wav


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> Any:
    with create(tmp_path / "case", "Case", "R1", home).archive as opened:
        yield opened


def captured(archive: OpenArchive, path: Path) -> tuple[Captured, ItemView]:
    (one,) = capture_sources(archive, [str(path)], Stated())
    assert isinstance(one, Captured)
    return one, reading.show(archive, one.item)


def facts(item: ItemView) -> dict[str, str]:
    assert item.capture is not None
    return {f["name"]: f["value"] for f in item.capture.record["facts"]}


@pytest.mark.parametrize("name", sorted(MIMES))
def test_the_content_tells_the_type(name: str) -> None:
    assert sniff(drawn(name)[:8_192], name).mime == MIMES[name]
    assert sniff(drawn(name)[:8_192], "words.txt").suffix_claims == "text/plain"


def test_what_is_no_recording_is_not_taken_for_one() -> None:
    assert sniff(b"the free world, and moov on\n" * 20).mime == "text/plain"
    assert sniff(b"ID3 tags are explained here.\n" * 20).mime == "text/plain"
    assert sniff(b"These words are named as a film.\n", "film.mp4").mime == "text/plain"
    assert sniff(b"\0\0\0\x20ftypheic" + bytes(60)).mime == "image/heic"
    with pytest.raises(InputError, match="not known"):
        sniff(b"\0\0\0\x18ftypavif" + b"\0\0\0\0avifmif1" + bytes(60))


def test_sound_without_a_tag_is_known_by_its_frames() -> None:
    mp3 = drawn("voice.mp3")
    start = mp3.index(b"\xff\xe3") if b"\xff\xe3" in mp3 else mp3.index(b"\xff\xf3")
    assert sniff(mp3[start : start + 8_192]).mime == "audio/mpeg"
    assert sniff(wav()[:8_192]).mime == "audio/wav"
    assert sniff(avi(5)[:8_192]).mime == "video/x-msvideo"


def test_a_video_of_a_phone(archive: OpenArchive) -> None:
    one, item = captured(archive, FILES / "phone.mp4")
    assert (one.kind, item.row.kind, one.damage) == ("video", "video", "")
    assert item.capture is not None
    assert archive.blobs.read(one.sha256) == drawn("phone.mp4")
    told = facts(item)
    assert told["stream 1"] == "video, avc1, 160 × 120, 10 frames a second"
    assert (told["duration"], told["latitude"], told["longitude"]) == ("0:03.000", "12.3456", "-45.67889")
    how = {f["name"]: (f["how"], f["by"]) for f in item.capture.record["facts"]}
    assert how["latitude"] == ("imported", "the file's own metadata")
    assert how["duration"] == ("observed", "attest")
    assert length_ms(item.capture) == 3_000


def test_stills_are_derivatives_with_time_and_recipe(archive: OpenArchive) -> None:
    one, item = captured(archive, FILES / "clip.webm")
    assert item.capture is not None
    stills = [asset for asset in item.capture.assets if asset.role == "still"]
    assert [still.at_ms for still in stills_of(item.capture)] == [407, 1407, 2407]
    assert {asset.parent for asset in stills} == {one.sha256}
    assert set(stills[0].recipe) == {"tool", "method", "at_ms", "phash64", "dhash64"}
    assert archive.blobs.read(stills[0].sha256).startswith(b"\xff\xd8\xff")
    assert item.row.thumbnail
    nearest = nearest_still(item.capture, 1_900, 2_600)
    assert nearest is not None
    assert nearest.at_ms == 2407


def test_a_lying_suffix_is_said(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "voice.mp3").write_bytes(drawn("phone.mp4"))
    one, item = captured(archive, tmp_path / "voice.mp3")
    assert one.kind == "video"
    assert facts(item)["suffix"] == "the name claims audio/mpeg, the content is video/mp4"


def test_sound_in_a_container_for_video_is_sound(archive: OpenArchive, tmp_path: Path) -> None:
    data = drawn("voice.m4a").replace(b"M4A ", b"isom")
    (tmp_path / "note.mp4").write_bytes(data)
    assert captured(archive, tmp_path / "note.mp4")[0].kind == "audio"


def test_words_named_as_a_film_are_words(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_text("The gate was open at noon, two men said.\n")
    assert captured(archive, tmp_path / "film.mp4")[0].kind == "article"


def test_a_cut_video_is_kept_and_said_to_be_cut(archive: OpenArchive, tmp_path: Path) -> None:
    data = drawn("phone.mov")[:9_000]
    (tmp_path / "cut.mov").write_bytes(data)
    one, item = captured(archive, tmp_path / "cut.mov")
    assert archive.blobs.read(one.sha256) == data
    assert "kept as it came, could not be read" in one.damage
    assert facts(item)["damaged"] == one.damage


@pytest.mark.parametrize(
    "data", [box(b"ftyp", b"isom\0\0\0\0") + bytes(500), b"\x1a\x45\xdf\xa3" + bytes(500), b"OggS\0" + bytes(99)]
)
def test_rubbish_with_a_good_beginning_is_kept(archive: OpenArchive, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.mp4").write_bytes(data)
    one, _item = captured(archive, tmp_path / "x.mp4")
    assert archive.blobs.read(one.sha256) == data
    assert "could not be read" in one.damage


def test_pictures_of_a_billion_pixels_are_not_decoded(archive: OpenArchive, tmp_path: Path) -> None:
    data = drawn("phone.mp4")
    place = data.index(b"avc1", data.index(b"stsd")) + 28
    (tmp_path / "bomb.mp4").write_bytes(data[:place] + b"\xff\xff\xff\xff" + data[place + 4 :])
    one, item = captured(archive, tmp_path / "bomb.mp4")
    assert "more than can be decoded safely" in one.damage
    assert item.capture is not None
    assert stills_of(item.capture) == ()


def test_a_large_recording_is_never_whole_in_memory(archive: OpenArchive, tmp_path: Path) -> None:
    size = 80 * 1024 * 1024
    with (tmp_path / "long.wav").open("wb") as stream:
        stream.write(wav()[:36] + b"data" + struct.pack("<I", size))
        stream.truncate(44 + size)
    tracemalloc.start()
    try:
        one, item = captured(archive, tmp_path / "long.wav")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 24 * 1024 * 1024
    assert archive.blobs.path(one.sha256).stat().st_size == 44 + size
    assert one.kind == "audio"
    assert item.capture is not None
    assert length_ms(item.capture) == size // 8


def test_phones_make_videos_of_four_gigabytes() -> None:
    check_length("video/mp4", 5 * 1024**3)
    with pytest.raises(InputError, match="too large"):
        check_length("image/jpeg", 5 * 1024**3)


def test_bytes_without_a_file_and_attachments(archive: OpenArchive, tmp_path: Path) -> None:
    assert capture_words(archive, drawn("voice.ogg"), Stated()).kind == "audio"
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["Date"], letter["Message-ID"] = "m@ridge.example", "Tue, 03 Mar 2026 08:30:00 +0200", "<a@b>"
    letter.set_content("See the film.")
    letter.add_attachment(drawn("phone.mp4"), maintype="video", subtype="mp4", filename="film.mp4")
    (tmp_path / "letter.eml").write_bytes(letter.as_bytes())
    _one, item = captured(archive, tmp_path / "letter.eml")
    assert [row.kind for row in item.media] == ["video"]
    attached = reading.show(archive, item.media[0].item)
    assert attached.capture is not None
    assert len(stills_of(attached.capture)) == 3
    assert attached.row.title == "film.mp4"


PAGE = """<html><head><meta charset="utf-8"><title>Orvane market closed</title></head><body><article>
<h1>Orvane market closed</h1>
<p>The market of Orvane was closed on Monday after shells fell beside the northern gate, the office said.</p>
<p>Traders said that they had seen four trucks near the bridge at noon, and that nobody had stopped them there.</p>
<figure><video poster="page_files/still.jpg"><source src="{first}"><source src="{second}"></video>
<figcaption>The gate on Monday, filmed by a trader</figcaption></figure>
<p>The municipality said it would open the market again when the road to the bridge was safe to use.</p>
<audio src="page_files/voice.ogg" title="The mayor's voice note"></audio>
<video src="page_files/gone.mp4"></video>
</article></body></html>
"""


def saved_page(folder: Path, first: str, second: str = "page_files/film.webm") -> Path:
    beside = folder / "page_files"
    beside.mkdir()
    (beside / "film.webm").write_bytes(drawn("clip.webm"))
    (beside / "voice.ogg").write_bytes(drawn("voice.ogg"))
    (beside / "theme.wav").write_bytes(wav())
    (folder / "page.html").write_text(PAGE.format(first=first, second=second), "utf-8")
    return folder / "page.html"


@pytest.mark.parametrize("first", ["https://ridge.example/film.mp4", "page_files/film.webm"])
def test_players_of_a_saved_page_become_items(archive: OpenArchive, tmp_path: Path, first: str) -> None:
    one, item = captured(archive, saved_page(tmp_path, first))
    media = {row.title: row.kind for row in item.media}
    assert media == {"The gate on Monday, filmed by a trader": "video", "The mayor's voice note": "audio"}
    film = next(row.item for row in item.media if row.kind == "video")
    shown = reading.show(archive, film)
    assert shown.capture is not None
    assert archive.blobs.read(shown.capture.assets[0].sha256) == drawn("clip.webm")
    assert len(stills_of(shown.capture)) == 3
    assert shown.fields["caption"] == "The gate on Monday, filmed by a trader"
    assert [(r.media, r.address) for r in one.referenced if r.media in ("video", "audio")] == [
        ("video", "page_files/gone.mp4")
    ]


def test_a_recording_inside_a_page_becomes_an_item(archive: OpenArchive, tmp_path: Path) -> None:
    inside = "data:audio/wav;base64," + base64.b64encode(wav(0.2)).decode()
    (tmp_path / "single.html").write_text(PAGE.format(first=inside, second=inside), "utf-8")
    one, item = captured(archive, tmp_path / "single.html")
    assert [row.kind for row in item.media] == ["audio"]
    assert not any(r.address.startswith("data:") for r in one.referenced)
