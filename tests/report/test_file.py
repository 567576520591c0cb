"""The finished file: built for PDF/A-3a and PDF/UA-1, held to our own checks; each check fails on a file broken for it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageCms

from desktop_app.report.pdf.colour import srgb_profile
from desktop_app.report.text.faces import FaceStack
from desktop_app.services import reading
from desktop_app.services.demo import make_sample
from desktop_app.services.reporting.report import Wanted, write_report
from tests.pdf_check import shadow
from tests.pdf_check.checks import CHECKS
from tests.pdf_check.looks import contrast

LANGUAGES = ("en", "ar")
_OTHER_CLOCK = """
import sys, time
real, there, here = time.time, time.gmtime, time.localtime
time.time = lambda: real() + 123_456_789
time.gmtime = lambda at=None: there(time.time() if at is None else at)
time.localtime = lambda at=None: here(time.time() if at is None else at)
print("The clock is another.", file=sys.stderr)
"""


def _quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample case's report in each language, `en.pdf` and so on; `one.pdf`: one exhibit with notes."""
    folder = tmp_path_factory.mktemp("reports")
    with make_sample(folder / "case", folder / "home") as archive:
        items = [row.item for row in reading.list_items(archive)]
        for language in LANGUAGES:
            write_report(archive, folder / f"{language}.pdf", Wanted(items, language=language), _quiet)
        noted = next(item for item in items if any(claim.quote for claim in reading.show(archive, item).claims))
        write_report(archive, folder / "one.pdf", Wanted([noted], working_file=False), _quiet)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHECKS)
def test_a_report_of_the_sample_case_has_no_faults(reports: Path, language: str, name: str) -> None:
    with pikepdf.open(reports / f"{language}.pdf") as pdf:
        assert CHECKS[name](pdf) == []


def _content(change: Callable[[bytes], bytes]) -> Callable[[pikepdf.Pdf], None]:
    def work(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[1]
        before = page.Contents.read_bytes()
        after = change(before)
        assert after != before
        page.Contents = pdf.make_stream(after)

    return work


def _glyph_0(pdf: pikepdf.Pdf) -> None:
    font = _a_font(pdf).DescendantFonts[0]
    font.CIDToGIDMap = pdf.make_stream(bytes(len(font.CIDToGIDMap.read_bytes())))


def _first(pdf: pikepdf.Pdf, role: str) -> Any:
    return next(one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == role)


def _a_font(pdf: pikepdf.Pdf) -> Any:
    return next(iter(pdf.pages[0].resources.Font.values()))


def _without(of: Callable[[pikepdf.Pdf], Any], key: str) -> Callable[[pikepdf.Pdf], None]:
    def work(pdf: pikepdf.Pdf) -> None:
        del of(pdf)[key]

    return work


def _put(of: Callable[[pikepdf.Pdf], Any], key: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    def work(pdf: pikepdf.Pdf) -> None:
        of(pdf)[key] = value

    return work


def _a_link(pdf: pikepdf.Pdf) -> Any:
    return next(page.Annots[0] for page in pdf.pages if "/Annots" in page)


def _a_file(pdf: pikepdf.Pdf) -> Any:
    return pdf.attachments["manifest.json"].obj


def _cmyk_picture(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    Image.new("CMYK", (8, 8)).save(out, "JPEG")
    stream = pikepdf.Stream(pdf, out.getvalue())
    stream.Subtype, stream.ColorSpace, stream.Filter = (
        pikepdf.Name.Image,
        pikepdf.Name.DeviceCMYK,
        pikepdf.Name.DCTDecode,
    )
    pdf.Root.Extra = pdf.make_indirect(stream)


_BROKEN: list[tuple[str, str, Callable[[pikepdf.Pdf], None]]] = [
    ("fonts", "file not embedded", _without(lambda pdf: _a_font(pdf).DescendantFonts[0].FontDescriptor, "/FontFile2")),
    ("fonts", "words not said", _without(_a_font, "/ToUnicode")),
    ("fonts", "glyph 0", _glyph_0),
    ("fonts", "Helvetica", _put(_a_font, "/Subtype", pikepdf.Name.Type1)),
    ("marks", "a mark left open", _content(lambda data: data.replace(b"EMC", b"", 1))),
    ("marks", "an artifact in a paragraph", _content(lambda data: data.replace(b"BT", b"/Artifact BMC EMC BT", 1))),
    ("marks", "a line without a mark", _content(lambda data: data + b" 0 0 10 10 re f")),
    ("marks", "a number twice", _content(lambda data: data.replace(b"/MCID 1>>", b"/MCID 0>>", 1))),
    ("structure", "no alternative text", _without(lambda pdf: _first(pdf, "/Figure"), "/Alt")),
    ("structure", "a heading too deep", _put(lambda pdf: _first(pdf, "/H1"), "/S", pikepdf.Name.H4)),
    ("structure", "a cell in no row", _put(lambda pdf: _first(pdf, "/P"), "/S", pikepdf.Name.TD)),
    ("structure", "a mark that leads nowhere", _put(lambda pdf: _first(pdf, "/Reference"), "/K", pikepdf.Array([0]))),
    ("structure", "a note without an id", _without(lambda pdf: _first(pdf, "/Note"), "/ID")),
    ("structure", "no order of the page", _without(lambda pdf: pdf.pages[0].obj, "/Tabs")),
    ("structure", "no language", _without(lambda pdf: pdf.Root, "/Lang")),
    ("structure", "not marked", _without(lambda pdf: pdf.Root, "/MarkInfo")),
    ("structure", "a link that leads nowhere in words", _without(_a_link, "/Contents")),
    ("structure", "a hidden annotation", _put(_a_link, "/F", 2)),
    ("structure", "an annotation of no link", _without(_a_link, "/StructParent")),
    ("structure", "words of another paragraph", _put(lambda pdf: _first(pdf, "/P"), "/K", pikepdf.Array([999]))),
    ("metadata", "another title", _put(lambda pdf: pdf.trailer.Info, "/Title", pikepdf.String("Another"))),
    ("metadata", "another date", _put(lambda pdf: pdf.trailer.Info, "/ModDate", pikepdf.String("D:20200101000000Z"))),
    ("metadata", "none", _without(lambda pdf: pdf.Root, "/Metadata")),
    ("colours", "no output intent", _without(lambda pdf: pdf.Root, "/OutputIntents")),
    ("colours", "a colour of print", _content(lambda data: b"0 0 0 1 k " + data)),
    ("colours", "a picture of print", _cmyk_picture),
    ("attachments", "not associated", _put(lambda pdf: pdf.Root, "/AF", pikepdf.Array())),
    ("attachments", "no relation", _without(_a_file, "/AFRelationship")),
    ("attachments", "another checksum", _put(lambda pdf: _a_file(pdf).EF.F.Params, "/CheckSum", pikepdf.String("no"))),
    ("attachments", "no type", _without(lambda pdf: _a_file(pdf).EF.F, "/Subtype")),
    ("legible", "faint words", _content(lambda data: data.replace(b"BT 0 g", b"BT .8 g", 1))),
    ("legible", "a dark ground", _content(lambda data: b"/Artifact BMC 0.3 g 0 0 600 900 re f EMC " + data)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "change"), [(n, c) for n, _w, c in _BROKEN], ids=[f"{n}: {w}" for n, w, _c in _BROKEN]
)
def test_each_check_finds_what_was_broken_for_it(
    reports: Path, name: str, change: Callable[[pikepdf.Pdf], None]
) -> None:
    with pikepdf.open(reports / "one.pdf") as pdf:
        assert CHECKS[name](pdf) == []
        change(pdf)
        assert CHECKS[name](pdf) != []


def test_what_no_face_has_is_a_box_of_its_own_and_keeps_its_number() -> None:
    [(_start, _end, face)] = FaceStack().choose("\U00013000", bold=False)
    shaped = face.shape("\U00013000", rtl=False)
    gid, words, width = face.cids()[-1]
    assert gid > 0 and words == "\U00013000"
    assert width == pytest.approx(shaped.advance) and width > 0


@pytest.mark.parametrize("place", [("0", "UTC", "C.UTF-8"), ("4242", "Asia/Kathmandu", "ar_EG.UTF-8")])
def test_another_process_with_another_clock_gives_the_same_bytes(
    reports: Path, tmp_path: Path, place: tuple[str, str, str]
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_OTHER_CLOCK)
    seed, zone, language = place
    changed = {
        "PYTHONHASHSEED": seed, "TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONPATH": str(tmp_path),
        "ATTEST_HOME": str(reports / "home"),
    }  # fmt: skip
    command = [
        sys.executable,
        "-m",
        "desktop_app",
        "report",
        str(reports / "case"),
        str(tmp_path / "r.pdf"),
        "--language",
        "ar",
    ]
    done = subprocess.run(command, env=os.environ | changed, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "The clock is another." in done.stderr
    assert (tmp_path / "r.pdf").read_bytes() == (reports / "ar.pdf").read_bytes()


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((0.4667, 0.4667, 0.4667), (1, 1, 1)) == pytest.approx(4.48, abs=0.01)


def test_the_profile_is_srgb_to_a_colour_engine() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    assert ImageCms.getProfileDescription(profile).strip() == "sRGB IEC61966-2.1"
    colours = Image.new("RGB", (4, 1))
    for at, one in enumerate([(200, 30, 90), (0, 0, 0), (255, 255, 255), (17, 120, 240)]):
        colours.putpixel((at, 0), one)
    same = ImageCms.profileToProfile(
        colours, profile, ImageCms.createProfile("sRGB"), renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    assert same is not None
    differences = [
        abs(a - b) for one, other in zip(colours.tobytes(), same.tobytes(), strict=True) for a, b in [(one, other)]
    ]
    assert max(differences) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_qpdf_finds_no_fault(reports: Path, language: str) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not on this machine (Debian: qpdf)")
    done = subprocess.run(["qpdf", "--check", reports / f"{language}.pdf"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_preflight_finds_no_fault_in_the_same_pages_as_part_1(reports: Path) -> None:
    if not shadow.preflight_is_here():
        pytest.skip(f"PDFBox's Preflight is not on this machine (Debian: {shadow.PACKAGES})")
    for language in LANGUAGES:
        shadow.shadow(reports / f"{language}.pdf", reports / f"{language}-shadow.pdf")
    with pikepdf.open(reports / "en-shadow.pdf") as pdf:
        del pdf.Root["/OutputIntents"]
        pdf.save(reports / "broken-shadow.pdf", min_version="1.4", force_version="1.4")
    for language in LANGUAGES:
        said = shadow.preflight(reports / f"{language}-shadow.pdf")
        assert f"The file {language}-shadow.pdf is a valid PDF/A-1b file" in said, said
    assert "is not a valid PDF/A-1b file" in shadow.preflight(reports / "broken-shadow.pdf")
