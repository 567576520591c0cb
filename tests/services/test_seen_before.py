"""Seen before: the same bytes, a re-saved copy, a mirrored one; strangers are not taken for copies; captions that disagree."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageOps

from desktop_app.rows.ids import CaptureId
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive, rebuild
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.seen_before import SeenBefore, seen_before
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import looks
from tests.services.pictures import scene


def captured(archive: OpenArchive, folder: Path, name: str, data: bytes) -> Captured:
    (folder / name).write_bytes(data)
    [one] = capture_sources(archive, [str(folder / name)], Stated())
    assert isinstance(one, Captured)
    return one


def resaved(data: bytes, *, mirrored: bool = False, caption: str = "") -> bytes:
    stored = Image.open(io.BytesIO(data))
    picture = ImageOps.mirror(stored) if mirrored else stored.copy()
    exif = Image.Exif()
    if caption:
        exif[0x010E] = caption
    out = io.BytesIO()
    picture.resize((600, 400)).save(out, "JPEG", quality=40, exif=exif)
    return out.getvalue()


def _asked(archive: OpenArchive, one: Captured) -> SeenBefore:
    capture = reading.show(archive, one.item).capture
    assert capture is not None
    return seen_before(archive, capture.capture)


def test_copies_are_told_apart_from_strangers_and_same_bytes_from_look_alikes(
    archive: OpenArchive, tmp_path: Path
) -> None:
    first = captured(archive, tmp_path, "first.jpg", scene(1, caption="The bridge on Monday"))
    captured(archive, tmp_path, "stranger.jpg", scene(2))
    small = captured(archive, tmp_path, "small.jpg", resaved(scene(1), caption="A market, last year"))
    turned = captured(archive, tmp_path, "turned.jpg", resaved(scene(1), mirrored=True))
    again = captured(archive, tmp_path, "again.jpg", scene(1, caption="The bridge on Monday"))
    assert again.item == first.item
    found = _asked(archive, first)
    assert [(copy.item, copy.same_bytes, copy.mirrored) for copy in found.copies] == [
        (first.item, True, False),
        (small.item, False, False),
        (turned.item, False, True),
    ]
    assert (found.same, found.compared, found.not_compared) == (1, 4, 0)
    assert found.captions == ("The bridge on Monday", "A market, last year") and found.captions_differ
    assert found.first is not None and found.first.item == first.item
    assert all(copy.bits <= 10 for copy in found.copies)
    assert _asked(archive, turned).copies[0].mirrored


def test_the_same_caption_written_otherwise_is_no_disagreement(archive: OpenArchive, tmp_path: Path) -> None:
    captured(archive, tmp_path, "first.jpg", scene(1, caption="The bridge  on Monday."))
    other = captured(archive, tmp_path, "small.jpg", resaved(scene(1), caption="the bridge on Monday"))
    found = _asked(archive, other)
    assert len(found.copies) == 1 and not found.captions_differ


def test_what_a_person_linked_is_told_though_it_does_not_look_alike(archive: OpenArchive, tmp_path: Path) -> None:
    first = captured(archive, tmp_path, "first.jpg", scene(1))
    crop = captured(archive, tmp_path, "crop.jpg", scene(2))
    small = captured(archive, tmp_path, "small.jpg", resaved(scene(1)))
    link = tagging.link(archive, crop.item, "same image", first.item)
    found = _asked(archive, first)
    assert [(copy.item, copy.linked, copy.alike) for copy in found.copies] == [
        (crop.item, True, False),
        (small.item, False, True),
    ]
    assert [copy.item for copy in _asked(archive, crop).copies] == [first.item]
    tagging.unlink(archive, crop.item, "same image", first.item)
    assert link and [copy.item for copy in _asked(archive, first).copies] == [small.item]


def test_a_picture_of_one_shade_has_no_hash_and_is_said_not_to_be_compared(
    archive: OpenArchive, tmp_path: Path
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "grey").save(out, "PNG")
    blank = captured(archive, tmp_path, "blank.png", out.getvalue())
    other = captured(archive, tmp_path, "scene.jpg", scene(1))
    found = _asked(archive, blank)
    assert (found.hashed, found.compared, found.not_compared, found.copies) == (False, 0, 1, ())
    assert _asked(archive, other).not_compared == 1


def test_a_withdrawn_capture_and_a_text_are_no_copies(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("Words about the bridge at Orvane.\n")
    [text] = capture_sources(archive, [str(tmp_path / "words.txt")], Stated())
    assert isinstance(text, Captured)
    found = _asked(archive, text)
    assert (found.hashed, found.copies, found.first) == (False, (), None)
    assert seen_before(archive, CaptureId("0" * 32)).copies == ()


def test_the_rows_are_the_same_after_a_rebuild(archive: OpenArchive, tmp_path: Path) -> None:
    one = captured(archive, tmp_path, "scene.jpg", scene(1))

    def rows(view: Reading) -> object:
        capture = reading.show(archive, one.item).capture
        assert capture is not None
        return looks.look_of(view, capture.capture)

    with archive.reading() as view:
        before = rows(view)
    rebuild(archive)
    with archive.reading() as view:
        assert rows(view) == before
