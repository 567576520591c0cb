"""Pictures of the folder for screen readers: the same as in the PDF, with the regions of their claims, and no others."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.report.build import build_report
from desktop_app.report.labels import read_labels
from desktop_app.report.model import ReportContent
from desktop_app.report.web_page import web_files
from desktop_app.rows.pictures import Preview
from tests.report.contents import claim, content, exhibit
from tests.report.test_web_page import documents, faults, write_web_page


def _pictured(language: str) -> tuple[ReportContent, dict[str, Preview | None]]:
    """A file of three pictures, a claim on two of them, and a recording with stills, one of them a claim's."""
    regions = [
        replace(claim(1, "", None), region=(10, 8, 30, 12), caption="A crater"),
        replace(claim(2, "", None), region=(5, 5, 20, 20), frame=3, polygon=((5, 5), (25, 5), (15, 25))),
    ]
    stretch = replace(claim(1, "", None), time="0:01.2–0:02.5", still="s2")
    scan = exhibit(1, "", regions, picture="p", title="A scan")
    video = replace(
        exhibit(2, "", [stretch], title="A recording"), stills=(("0:00", "s1"), ("0:02", "s2"), ("0:04", "gone"))
    )
    names = ("p", "p:3", "s1", "s2")
    shown = {name: Preview(_jpeg(at), 120, 90) for at, name in enumerate(names)}
    return content([scan, video], language), {**shown, "gone": None}


def _jpeg(number: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (120, 90), (60 * number, 90, 160)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_folder_shows_every_picture_that_the_pdf_shows(tmp_path: Path, language: str) -> None:
    wanted, previews = _pictured(language)
    labels = read_labels(language)
    build_report(wanted, previews, tmp_path / "r.pdf")
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        figures = [str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
    code = labels["square code"].partition("{")[0]
    write_web_page(wanted, previews, tmp_path / "out")
    assert faults(tmp_path / "out") == []
    page = documents(tmp_path / "out")["index.html"]
    plain = [re.sub("[\u2066-\u2069]", "", alt) for alt in figures if not alt.startswith(code)]
    assert sorted(page.xpath("//img/@alt")) == sorted(plain) and len(plain) == 5
    for name in page.xpath("//img/@src"):
        assert (tmp_path / "out" / name).read_bytes() in [one.jpeg for one in previews.values() if one]
    assert labels["contact missing"] in page.text_content()


def test_regions_lie_on_their_picture_with_their_numbers(tmp_path: Path) -> None:
    write_web_page(*_pictured("en"), tmp_path / "out")
    first, third = documents(tmp_path / "out")["index.html"].xpath("//div[@class='shown'][svg]")
    assert first.xpath("./svg/@viewbox") == ["0 0 120 90"] and first.xpath("./svg/text/text()") == ["[1]"]
    assert {tuple(one.get(side) for side in ("x", "y", "width", "height")) for one in first.xpath("./svg/rect")} == {
        ("10", "8", "30", "12")
    }
    assert set(third.xpath("./svg/polygon/@points")) == {"5,5 25,5 15,25"} and third.xpath("./svg/text/text()") == [
        "[2]"
    ]


def test_nothing_of_what_is_graphic_or_broken_is_shown(tmp_path: Path) -> None:
    wanted, previews = _pictured("en")
    scan, video = wanted.exhibits
    hidden = replace(wanted, exhibits=(replace(scan, hidden=True), replace(video, hidden=True)))
    files = web_files(hidden, previews)
    assert not [name for name in files if name.endswith(".jpg")]
    assert b"<img" not in files["index.html"] and b"<svg" not in files["index.html"]
    broken = web_files(wanted, dict.fromkeys(previews))
    labels = read_labels("en")
    said = broken["index.html"].decode()
    assert labels["picture missing"] in said and f"{labels['frame']} 3: {labels['picture broken']}" in said
