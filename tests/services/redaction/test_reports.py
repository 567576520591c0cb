"""Reports with something to hide: it is nowhere in the finished files, and where it would be, nothing is written."""

from __future__ import annotations

import hashlib
import io
import json
import random
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.errors import InputError
from desktop_app.report.model import ReportContent
from desktop_app.report.pdf.attach import files_in
from desktop_app.report.redaction.file_check import leaks_in_file, leaks_in_pdf
from desktop_app.report.redaction.names import Names
from desktop_app.report.redaction.picture_check import BurntPicture, shows_what_is_burnt
from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import Pseudonym, Redaction
from desktop_app.services import tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.redaction import regions
from desktop_app.services.reporting import report
from desktop_app.services.reporting.report import Wanted, write_report
from desktop_app.services.tagging import NewClaim
from tests.pdf_check.checks import CHECKS

ARABIC = "قالت مَرْيَم حديد إن السوق أُغلق. ورأت ومريم حديد ما حدث، فذهب الناس إلى بيت لمريم حديد."
RUSSIAN = "Соловьёв видел это. Мы говорили с Соловьёвым у моста; «СОЛОВЬЁВ», сказал сосед."
ENGLISH = "Maryam Hadid saw the market burn.\n\n“Maryam\nHadid was there,” a neighbour said.\n"
PLAN = (
    Pseudonym(("Maryam Hadid", "مريم حديد"), "Person A", "source at risk"),
    Pseudonym(("Соловьёв", "Соловьёвым"), "Person B", "asked for it"),
)
WORDS = ("Hadid", "مريم", "حديد", "مَرْيَم", "Соловь", "СОЛОВЬ")


def captured(archive: OpenArchive, folder: Path, name: str, data: bytes) -> ItemId:
    (folder / name).write_bytes(data)
    [one] = capture_sources(archive, [str(folder / name)], Stated())
    assert isinstance(one, Captured)
    return one.item


def photo() -> bytes:
    picture = Image.linear_gradient("L").resize((640, 480)).convert("RGB")
    picture.paste(
        Image.frombytes("RGB", (64, 20), random.Random(7).randbytes(64 * 20 * 3)).resize((640, 200)), (0, 100)
    )
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


def quiet(_done: int, _all: int) -> None:
    """No progress."""


def told(archive: OpenArchive, tmp_path: Path) -> list[ItemId]:
    """Three texts with claims and a picture with a region."""
    found = []
    for name, text in (("maryam-hadid.txt", ENGLISH), ("b.txt", ARABIC), ("c.txt", RUSSIAN)):
        found.append(captured(archive, tmp_path, name, text.encode()))
    tagging.add_claim(
        archive,
        found[0],
        NewClaim("statement", "Maryam Hadid saw the market burn", status="claimed", attribution="Maryam Hadid"),
    )
    tagging.add_claim(archive, found[1], NewClaim("statement", "ورأت ومريم حديد ما حدث", status="claimed"))
    tagging.add_claim(
        archive, found[2], NewClaim("statement", "Соловьёв видел", status="claimed", reason="СОЛОВЬЁВ said so")
    )
    tagging.note(archive, found[0], "Maryam Hadid asked to stay unnamed")
    picture = captured(archive, tmp_path, "street.jpg", photo())
    tagging.set_field(archive, picture, "caption", "Maryam Hadid at the market")
    tagging.add_claim(archive, picture, NewClaim("image", region=(110, 110, 30, 30), status="claimed"))
    regions.add_region(archive, picture, (100, 100, 120, 90), "face of Maryam Hadid")
    return [*found, picture]


def test_nothing_hidden_is_in_any_file_and_the_originals_stay(archive: OpenArchive, tmp_path: Path) -> None:
    items = told(archive, tmp_path)
    before = {sha256: hashlib.sha256(archive.blobs.read(sha256)).hexdigest() for sha256 in archive.blobs.names()}
    wanted = Wanted(items, "About Maryam Hadid", redaction=Redaction(PLAN))
    built, content = write_report(archive, tmp_path / "out.pdf", wanted, quiet, pages=tmp_path / "pages")
    data = (tmp_path / "out.pdf").read_bytes()
    everything = list(files_in(data).values()) + [p.read_bytes() for p in (tmp_path / "pages").iterdir()]
    read = archive.parser.pdf(data).text
    for word in WORDS:
        assert word not in read
        assert not [body for body in everything if word.encode() in body]
    assert "[Person A]" in read and "[Person B]" in read
    assert "SHA-256 not told" in read and "SHA-256 SHA-256" not in read
    assert content.title == "About [Person A]"
    reasons = {why: count for count, why in content.left_out}
    assert reasons["regions burnt out of pictures: face of [Person A]"] == 1
    assert reasons["places where a name is replaced: source at risk"] > 5
    assert {s: hashlib.sha256(archive.blobs.read(s)).hexdigest() for s in archive.blobs.names()} == before
    manifest = json.loads(files_in(data)["manifest.json"])
    assert "original_text_sha256" not in manifest["exhibits"][0]  # a guess of the name could be tested by it
    assert manifest["exhibits"][3]["claims"][0]["redacted"] is True
    again, _ = write_report(archive, tmp_path / "again.pdf", wanted, quiet)
    assert again.sha256 == built.sha256


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_redacted_report_is_as_whole_a_file_as_any(archive: OpenArchive, tmp_path: Path, language: str) -> None:
    """Names replaced, a region burnt out, positions left out: tags, fonts, metadata, attachments, colours, contrast."""
    wanted = Wanted(
        told(archive, tmp_path), "About Maryam Hadid", language=language, positions=False, redaction=Redaction(PLAN)
    )
    write_report(archive, tmp_path / "r.pdf", wanted, quiet)
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        assert any(one.get("/Subtype") == "/Image" for one in pdf.objects if isinstance(one, pikepdf.Stream))
        assert {name: check(pdf) for name, check in CHECKS.items()} == {name: [] for name in CHECKS}
        said = pdf.Root.Metadata.read_bytes().decode() + str(pdf.trailer.Info.Title)
    assert "About [Person A]" in said and not [word for word in WORDS if word in said]


def test_a_burnt_region_is_one_colour_wherever_the_picture_is_embedded(archive: OpenArchive, tmp_path: Path) -> None:
    items = told(archive, tmp_path)
    write_report(archive, tmp_path / "out.pdf", Wanted(items[3:]), quiet, pages=tmp_path / "pages")
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        images = [pikepdf.PdfImage(one).as_pil_image() for page in pdf.pages for one in page.get_images().values()]
    images.append(Image.open(tmp_path / "pages" / "picture-0001.jpg"))
    assert len(images) == 2
    for image in images:
        assert [band.getextrema() for band in image.convert("RGB").crop((100, 100, 220, 190)).split()] == [(0, 0)] * 3
        assert not image.getexif()


def test_the_same_picture_in_other_bytes_stops_the_report(archive: OpenArchive, tmp_path: Path) -> None:
    items = told(archive, tmp_path)
    with Image.open(io.BytesIO(photo())) as image:
        out = io.BytesIO()
        image.resize((320, 240)).save(out, "PNG")
    copy = captured(archive, tmp_path, "copy.png", out.getvalue())
    with pytest.raises(InputError) as refused:
        write_report(archive, tmp_path / "out.pdf", Wanted([items[3], copy]), quiet)
    assert refused.value.code == "redaction-leak" and refused.value.details == {"places": "a picture"}
    assert not (tmp_path / "out.pdf").exists()
    regions.add_region(archive, copy, (50, 50, 60, 45), "face")
    write_report(archive, tmp_path / "out.pdf", Wanted([items[3], copy]), quiet)


def test_a_find_writes_nothing_and_repeats_no_name(
    archive: OpenArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = told(archive, tmp_path)

    def broken(
        content: ReportContent, redaction: Redaction, _burnt: object
    ) -> tuple[ReportContent, tuple[Pseudonym, ...]]:
        """Replaces nothing."""
        return content, redaction.names

    monkeypatch.setattr(report, "redacted_content", broken)
    pages = tmp_path / "pages"
    with pytest.raises(InputError) as refused:
        write_report(archive, tmp_path / "out.pdf", Wanted(items, redaction=Redaction(PLAN)), quiet, pages=pages)
    error = refused.value
    assert error.code == "redaction-leak"
    with pytest.raises(InputError) as without_folder:
        write_report(archive, tmp_path / "out.pdf", Wanted(items, redaction=Redaction(PLAN)), quiet)
    where = str(without_folder.value.details["places"])
    assert all(kind in where for kind in ("an attachment", "the words of a page", "a string of the file"))
    assert "an attachment" in str(error.details["places"]) or "a file of the folder" in str(error.details["places"])
    assert not re.search("hadid|maryam", f"{error} {error.details} {error!r}", re.IGNORECASE)
    assert not (tmp_path / "out.pdf").exists() and not pages.exists()


def test_the_file_s_own_name_is_looked_at(archive: OpenArchive, tmp_path: Path) -> None:
    items = told(archive, tmp_path)
    with pytest.raises(InputError) as refused:
        write_report(archive, tmp_path / "maryam_hadid.pdf", Wanted(items, redaction=Redaction(PLAN)), quiet)
    assert refused.value.details == {"places": "the file's own name"}


def _small_pdf() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return pdf


def _saved(pdf: pikepdf.Pdf) -> io.BytesIO:
    out = io.BytesIO()
    pdf.save(out, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out


@pytest.mark.parametrize("name", ["Maryam Hadid", "مريم حديد", "Соловьёв"])
def test_every_place_of_a_pdf_is_searched(name: str) -> None:
    names = Names([Pseudonym((name,), "Person A")])
    clean = _small_pdf()
    assert leaks_in_pdf(_saved(clean), names, ()) == ()
    titled = _small_pdf()
    titled.docinfo["/Title"] = f"of {name}"
    outlined = _small_pdf()
    with outlined.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"1. {name}", 0))
    worded = _small_pdf()
    with worded.open_metadata() as metadata:
        metadata["dc:title"] = name
    streamed = _small_pdf()
    streamed.Root.Extra = streamed.make_stream(f"% {name}".encode())
    keyed = _small_pdf()
    keyed.Root[pikepdf.Name(f"/{name.replace(' ', '_')}")] = 1
    linked = _small_pdf()
    linked.pages[0].Annots = pikepdf.Array([pikepdf.Dictionary(Contents=pikepdf.String(name))])
    for pdf in (titled, outlined, worded, streamed, keyed, linked):
        assert leaks_in_pdf(_saved(pdf), names, ())
    with pikepdf.open(_saved(clean)) as pdf:
        for file, body in ((f"{name}.txt", b"words"), ("m.json", json.dumps({"a": [f"line\n{name}"]}).encode())):
            pdf.attachments[file] = pikepdf.AttachedFileSpec(pdf, body, filename=file)
        attached = _saved(pdf)
    assert {"an attachment", "the name of an attachment"} <= set(leaks_in_pdf(attached, names, ()))


def test_a_file_of_very_many_objects_is_searched_to_its_end() -> None:
    names, pdf = Names([Pseudonym(("Maryam Hadid",), "Person A")]), _small_pdf()
    pdf.Root.Many = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(Number=at)) for at in range(20_500)])
    assert leaks_in_pdf(_saved(pdf), names, ()) == ()
    pdf.Root.Many[20_400].Alt = pikepdf.String("of Maryam Hadid")
    assert "a string of the file (title, bookmark, alternative text, link)" in leaks_in_pdf(_saved(pdf), names, ())


def test_words_in_pieces_are_read_on_pages_and_in_what_is_drawn_on_them() -> None:
    names, words = Names([Pseudonym(("Maryam Hadid",), "Person A")]), b"BT /F 9 Tf [(Mary) -20 (am Ha) 4 (did)] TJ ET"
    page, form = _small_pdf(), _small_pdf()
    page.pages[0].Contents = page.make_stream(words)
    form.pages[0].Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(
            A=form.make_stream(words, {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form})
        )
    )
    for pdf in (page, form):
        assert leaks_in_pdf(_saved(pdf), names, ()) == ("the words of a page",)


def test_a_picture_is_known_in_another_size_and_its_metadata_are_seen() -> None:
    names = Names([Pseudonym(("Maryam Hadid",), "Person A")])
    data = photo()
    from desktop_app.analysis.image.burn import burnt_preview

    box = (100, 100, 120, 90)
    burnt = BurntPicture(burnt_preview(data, 1_200, [box]), (box,))
    with Image.open(io.BytesIO(data)) as image:
        assert shows_what_is_burnt(image, burnt)
        assert shows_what_is_burnt(image.resize((160, 120)), burnt)
        assert not shows_what_is_burnt(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT), burnt)
        assert not shows_what_is_burnt(image.crop((0, 0, 300, 480)), burnt)
        exif = Image.Exif()
        exif[0x010E] = "nobody"
        out = io.BytesIO()
        image.save(out, "JPEG", exif=exif)
    assert list(leaks_in_file("a.jpg", out.getvalue(), names, (), "a file")) == ["metadata of a picture"]
    with Image.open(io.BytesIO(replace(burnt).shown.jpeg)) as image:
        assert not shows_what_is_burnt(image, burnt)
        assert not shows_what_is_burnt(image.resize((200, 150)), burnt)
