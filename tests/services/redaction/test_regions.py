"""Regions that are burnt out: they travel and merge, are taken back with a reason, and nothing under them is left."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import Box
from desktop_app.services import people, reading, sending, sharing
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.custody import custody_of
from desktop_app.services.redaction import burning, regions
from desktop_app.services.sending import Sending

BOX = (60, 30, 40, 30)
SECRET = "Ann Witness was here"


def photo(orientation: int = 1, size: tuple[int, int] = (400, 200)) -> bytes:
    """Noise, so that nothing is black by itself; its EXIF names somebody and keeps a small picture of its own."""
    picture = Image.effect_noise(size, 90).convert("RGB")
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, SECRET
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92, exif=exif, icc_profile=b"profile")
    return out.getvalue()


def captured(archive: OpenArchive, folder: Path, data: bytes, name: str = "photo.jpg") -> ItemId:
    (folder / name).write_bytes(data)
    [one] = capture_sources(archive, [str(folder / name)], Stated())
    assert isinstance(one, Captured)
    return one.item


def inside(jpeg: bytes, box: Box) -> list[object]:
    """(least, most) of each colour."""
    with Image.open(io.BytesIO(jpeg)) as image:
        x, y, w, h = box
        return [band.getextrema() for band in image.convert("RGB").crop((x, y, x + w, y + h)).split()]


def test_a_region_is_black_in_the_copy_and_the_stored_picture_stays(archive: OpenArchive, tmp_path: Path) -> None:
    data = photo()
    item = captured(archive, tmp_path, data)
    before = hashlib.sha256(data).hexdigest()
    made = regions.add_region(archive, item, BOX, "face of a minor")
    copy = burning.write_copy(archive, before, tmp_path / "out.jpg")
    jpeg = (tmp_path / "out.jpg").read_bytes()
    assert hashlib.sha256(jpeg).hexdigest() == copy != before
    assert inside(jpeg, BOX) == [(0, 0)] * 3
    assert SECRET.encode() not in jpeg and b"Exif" not in jpeg
    with Image.open(io.BytesIO(jpeg)) as image:
        assert isinstance(image, JpegImageFile)
        assert image.size == (400, 200) and not image.getexif() and image.info["icc_profile"] == b"profile"
    assert archive.blobs.read(before) == data
    derived = [a for a in reading.show(archive, item).captures[0].assets if a.role == regions.REDACTED]
    assert [(a.sha256, a.parent) for a in derived] == [(copy, before)]
    entries = archive.store.journal.count()
    assert burning.write_copy(archive, before, tmp_path / "again.jpg") == copy
    assert archive.store.journal.count() == entries
    assert made in regions.regions(archive)


@pytest.mark.parametrize("side", [1_200, 100])
def test_a_small_picture_is_burnt_at_its_own_size(archive: OpenArchive, tmp_path: Path, side: int) -> None:
    data = photo(orientation=6)
    item = captured(archive, tmp_path, data)
    box = (50, 150, 60, 100)
    regions.add_region(archive, item, box, "a bystander")
    sha256 = hashlib.sha256(data).hexdigest()
    shown = burning.shown_preview(archive, sha256, side, regions.by_picture(archive))
    with Image.open(io.BytesIO(shown.jpeg)) as image:
        ratio = image.width / shown.width
    scaled = (int(box[0] * ratio), int(box[1] * ratio), int(box[2] * ratio), int(box[3] * ratio))
    assert (shown.width, shown.height) == (200, 400)
    assert inside(shown.jpeg, scaled) == [(0, 0)] * 3
    assert SECRET.encode() not in shown.jpeg
    plain = burning.shown_preview(archive, sha256, side, {})
    assert inside(plain.jpeg, scaled) != [(0, 0)] * 3


def test_what_is_taken_back_needs_a_reason_and_stays_in_the_journal(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, photo())
    first = regions.add_region(archive, item, BOX, "face of a minor")
    second = regions.add_region(archive, item, (5, 5, 9, 9), "a number plate")
    with pytest.raises(InputError, match="reason"):
        regions.remove_region(archive, first.entry, " ")
    regions.remove_region(archive, first.entry, "consent came")
    assert regions.regions_of(archive, item) == [second]
    with pytest.raises(InputError) as again:
        regions.remove_region(archive, first.entry, "once more")
    assert again.value.code == "no-such-redaction"
    said = [row.what for row in custody_of(archive, item)]
    assert "a region to be burnt out: face of a minor" in said
    assert "a region no longer to be burnt out: consent came" in said
    people.withdraw(archive, second.entry, "safety")
    assert regions.regions(archive) == []


@pytest.mark.parametrize(
    ("box", "reason", "frame", "code"),
    [
        ((390, 0, 20, 20), "why", 1, "region-outside"),
        ((0, 0, 0, 5), "why", 1, "region-outside"),
        ((0, 0, 5, 5), "  ", 1, "redaction-reason-missing"),
        ((0, 0, 5, 5), "why", 0, "no-such-frame"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    archive: OpenArchive, tmp_path: Path, box: Box, reason: str, frame: int, code: str
) -> None:
    item = captured(archive, tmp_path, photo())
    with pytest.raises(InputError) as refused:
        regions.add_region(archive, item, box, reason, frame=frame)
    assert refused.value.code == code
    assert regions.regions(archive) == []


def test_words_have_no_picture_to_burn(archive: OpenArchive, tmp_path: Path) -> None:
    item = captured(archive, tmp_path, b"Some words of the market.\n", "note.txt")
    with pytest.raises(InputError) as refused:
        regions.add_region(archive, item, BOX, "why")
    assert refused.value.code == "not-a-picture"


def test_a_picture_without_a_region_has_no_redacted_copy(archive: OpenArchive, tmp_path: Path) -> None:
    data = photo()
    captured(archive, tmp_path, data)
    with pytest.raises(InputError) as refused:
        burning.write_copy(archive, hashlib.sha256(data).hexdigest(), tmp_path / "out.jpg")
    assert refused.value.code == "nothing-redacted" and not (tmp_path / "out.jpg").exists()


def test_regions_travel_and_count_where_their_keeper_is_known(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    item = captured(archive, tmp_path, photo())
    drawn = regions.add_region(archive, item, BOX, "face of a minor")
    sending.share_sent(archive, tmp_path / "case.attest", Sending(), _quiet)
    other = tmp_path / "other-home"
    sharing.receive(tmp_path / "case.attest", tmp_path / "copy", "R2", other, _quiet)
    with open_archive(tmp_path / "copy", other) as copy:
        assert regions.regions(copy) == [drawn]
        mine = regions.add_region(copy, item, (5, 5, 9, 9), "a number plate")
        assert len(regions.regions(copy)) == 2
        assert regions.remove_region(copy, drawn.entry, "they said so") == drawn
        assert regions.regions(copy) == [mine]
        sending.share_sent(copy, tmp_path / "back.attest", Sending(), _quiet)
        key = copy.key
    sharing.merge(archive, tmp_path / "back.attest", _quiet)
    assert regions.regions(archive) == [drawn], "a stranger's word hides nothing and shows nothing"
    people.admit(archive, key)
    assert regions.regions(archive) == [mine]


def _quiet(_done: int, _all: int) -> None:
    """No progress."""
