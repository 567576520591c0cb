"""Bad files through the command line: each is refused in one sentence, or read as what it is, and the others go on."""

from __future__ import annotations

import gzip
import io
import os
import random
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.analysis.document.sheets import pdf, words
from tests.journeys.bad_input import ROOT, SAMPLE, Capsys, Case, assert_whole, new_case, refusals, refused_alone
from tests.journeys.command_line import call

JPEG = next(iter(sorted((SAMPLE / "images").glob("*.jpg")))).read_bytes()
MEGABYTE = 1024 * 1024


def png(width: int, height: int) -> bytes:
    """A PNG that says it has this size, with pixels for one line."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    line = zlib.compress(bytes(width + 1), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", line) + chunk(b"IEND", b"")


def small_png() -> bytes:
    out = io.BytesIO()
    picture = Image.new("RGB", (300, 200))
    picture.putdata([(x % 256, x // 300, 90) for x in range(60_000)])
    picture.save(out, "PNG")
    return out.getvalue()


def locked_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf([words("Locked words")]))) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="owner", user="opening"))
    return out.getvalue()


def zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("attest-bag/bagit.txt", bytes(50 * MEGABYTE))
    return out.getvalue()


BAD: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "file-empty"),
    "blank.html": (b" \r\n\t\n", "file-empty"),
    "zeros.jpg": (bytes(5_000), "file-empty"),
    "cut.jpg": (JPEG[: len(JPEG) // 2], "image-truncated"),
    "head-only.jpg": (JPEG[:30], "image-truncated"),
    "cut.png": (small_png()[:700], "image-truncated"),
    "cut.pdf": (pdf([words("Words of a sheet")])[:60], "pdf-broken"),
    "head-only.pdf": (b"%PDF-1.7\n", "pdf-broken"),
    "locked.pdf": (locked_pdf(), "pdf-password"),
    "noise.txt": (random.Random(1).randbytes(5_000), "binary-as-text"),
    "noise.html": (b"\x00\x01\x02" * 999, "binary-as-text"),
    "noise.bin": (random.Random(2).randbytes(5_000), "format-unknown"),
    "program": (b"\x7fELF\x02\x01\x01\x00" + bytes(200), "format-unknown"),
    "words.docx": (zip_bomb(), "file-bomb"),
    "page.html.gz": (gzip.compress(b"<html><p>words</p></html>"), "format-unknown"),
    "bomb.png": (png(60_000, 60_000), "image-bomb"),
}


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    return new_case(capsys, tmp_path)


def test_bad_files_are_refused_and_the_others_captured(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    for name, (data, _code) in BAD.items():
        (tmp_path / name).write_bytes(data)
    found = refusals(capsys, case, [str(tmp_path / name) for name in BAD])
    assert {Path(source).name: code for source, code in found.items()} == {n: code for n, (_data, code) in BAD.items()}


@pytest.mark.parametrize("name", ["empty.txt", "cut.jpg", "locked.pdf", "bomb.png"])
def test_alone_the_call_ends_with_three(capsys: Capsys, case: Case, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name][0])
    assert refused_alone(capsys, case, str(tmp_path / name)) == BAD[name][1]


def test_what_is_no_file(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "hollow").mkdir()
    bad = {
        "pipe": "not-a-file",
        "dangling": "file-missing",
        "loop": "file-missing",
        "gone.txt": "file-missing",
        "n" * 300: "file-missing",
        "hollow": "folder-empty",
    }
    found = refusals(capsys, case, [str(tmp_path / name) for name in bad])
    assert {Path(source).name: code for source, code in found.items()} == bad


CAPTURE = """
import re, sys
from pathlib import Path
from desktop_app.cli import run
code = run(sys.argv[1:])
print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024, file=sys.stderr)
sys.exit(code)
"""


def peak_megabytes(*arguments: str) -> tuple[int, int]:
    """(exit code, peak memory in MiB) of one call in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", CAPTURE, *arguments, "--json"], capture_output=True, text=True, check=False
    )
    return done.returncode, int(done.stderr.splitlines()[-1])


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
def test_a_huge_file_is_refused_without_being_read(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    huge = tmp_path / "huge.jpg"
    with huge.open("wb") as stream:
        stream.write(JPEG[:1_000])
        stream.truncate(40 * 1024 * MEGABYTE)
    assert refusals(capsys, case, [str(huge)]) == {str(huge): "file-too-large"}
    code, peak = peak_megabytes("capture", case.folder, str(huge))
    assert code == 3
    assert peak < 400


HEIC = ROOT / "tests" / "analysis" / "image" / "files" / "ridge.heic"


@pytest.mark.parametrize(
    ("name", "data", "mime"),
    [
        ("phone.jpg", HEIC.read_bytes(), "image/heic"),
        ("picture.txt", JPEG, "image/jpeg"),
        ("page.jpg", b"<html><head><title>Orvane page</title></head><body><p>Some words.</p></body></html>", "text/html"),
        ("sheet.png", pdf([words("Words of a sheet")]), "application/pdf"),
        ("words.pdf", b"Some words about the market of Orvane.\n", "text/plain"),
    ],
)  # fmt: skip
def test_a_wrong_suffix_is_said_and_the_content_decides(
    capsys: Capsys, case: Case, tmp_path: Path, name: str, data: bytes, mime: str
) -> None:
    (tmp_path / name).write_bytes(data)
    item = call(capsys, "capture", case.folder, str(tmp_path / name))["captured"][0]["item"]
    shown = call(capsys, "show", case.folder, item)
    assert shown["captures"][0]["assets"][0]["mime"] == mime
    claims = [fact["value"] for fact in shown["record"]["facts"] if fact["name"] == "suffix"]
    assert len(claims) == 1
    assert mime in claims[0]


WRONG_LABEL = (
    "<html><head><meta charset=iso-8859-1><title>Рынок Орване</title></head><body><p>Обстрел рынка.</p></body></html>"
)


@pytest.mark.parametrize(
    ("data", "expected", "how"),
    [
        (WRONG_LABEL.encode("utf-8"), "Обстрел рынка.", "utf-8"),
        (WRONG_LABEL.replace("iso-8859-1", "utf-8").encode("windows-1251") * 5, "Обстрел рынка.", "guessed"),
        (WRONG_LABEL.replace("iso-8859-1", "no-such-charset").encode("utf-16"), "Обстрел рынка.", "bom"),
        ("<html><body><p>Обстрел рынка.</p>".encode() + b"\xd0", "Обстрел рынка.", "utf-8"),
    ],
)
def test_a_wrong_charset_is_seen_through_and_recorded(
    capsys: Capsys, case: Case, tmp_path: Path, data: bytes, expected: str, how: str
) -> None:
    (tmp_path / "page.html").write_bytes(data)
    item = call(capsys, "capture", case.folder, str(tmp_path / "page.html"))["captured"][0]["item"]
    shown = call(capsys, "show", case.folder, item)
    assert expected in shown["text"]
    assert any(f["name"] == "encoding" and f"({how})" in f["value"] for f in shown["record"]["facts"])


def test_a_page_that_was_cut_off_is_captured_as_it_came(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    whole = (SAMPLE / "pages" / "harbour-courier.html").read_bytes()
    cut = whole[: len(whole) * 2 // 3]
    (tmp_path / "cut.html").write_bytes(cut)
    done = call(capsys, "capture", case.folder, str(tmp_path / "cut.html"))["captured"][0]
    call(capsys, "extract", case.folder, done["sha256"], str(tmp_path / "out"))
    assert (tmp_path / "out").read_bytes() == cut
    facts = call(capsys, "show", case.folder, done["item"])["record"]["facts"]
    assert any(fact["name"] == "end of the file" and "cut off" in fact["value"] for fact in facts)


def test_a_pdf_without_its_end_says_so(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    whole = pdf([words("Words of the first sheet"), words("Words of the second")])
    (tmp_path / "cut.pdf").write_bytes(whole[:-6])
    done = call(capsys, "capture", case.folder, str(tmp_path / "cut.pdf"))["captured"][0]
    facts = call(capsys, "show", case.folder, done["item"])["record"]["facts"]
    assert any(fact["name"] == "end of the file" and "cut off" in fact["value"] for fact in facts)


def test_text_that_is_piped_in_is_bounded_too(capsys: Capsys, case: Case) -> None:
    command = [sys.executable, "-m", "desktop_app", "capture", case.folder, "-", "--json"]
    with Path("/dev/zero").open("rb") as endless:
        done = subprocess.run(command, stdin=endless, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 3
    assert '"code": "file-too-large"' in done.stdout


@pytest.mark.parametrize(
    ("data", "exit_code", "error"),
    [
        (b"", 3, "shared-file-empty"),
        (b"no zip at all", 3, "not-a-shared-file"),
        (b"PK\x03\x04" + bytes(60), 5, "shared-file-truncated"),
        (zip_bomb(), 5, "shared-file-structure"),
    ],
)
def test_shared_files_that_are_none(
    capsys: Capsys, case: Case, tmp_path: Path, data: bytes, exit_code: int, error: str
) -> None:
    path = tmp_path / "x.attest"
    path.write_bytes(data)
    assert call(capsys, "merge", case.folder, str(path), code=exit_code)["error"]["code"] == error
    call(capsys, "receive", str(path), str(tmp_path / "new"), "--researcher", "Ben", code=exit_code)
    assert not (tmp_path / "new" / "FORMAT").exists()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_shared_file_that_was_cut_off(capsys: Capsys, case: Case, tmp_path: Path, share: float) -> None:
    call(capsys, "capture", case.folder, case.first)
    path = tmp_path / "x.attest"
    call(capsys, "share", case.folder, str(path))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    before = call(capsys, "state", case.folder)
    error = call(capsys, "merge", case.folder, str(path), code=5)["error"]
    assert error["code"].startswith("shared-file-")
    assert call(capsys, "state", case.folder) == before


def test_what_a_page_says_cannot_break_the_record(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    page = """<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "A\\ud800B\\u0000C",
      "author": {"name": "\\udfff"}, "publisher": {"name": "\\u0000"}, "datePublished": "2026-01-02"}</script>
      <meta property="og:site_name" content="&#xD800;&#0;x"></head><body><article><p>Words &#xDFFF; and &#0; more words of it.</p>
      <figure><img src="data:image/png;base64,AAAA" alt="&#xD800;"><figcaption>&#xD800; caption</figcaption></figure></article></body></html>"""
    (tmp_path / "odd.html").write_text(page, "utf-8")
    assert refusals_of_none(capsys, case, tmp_path / "odd.html")


def refusals_of_none(capsys: Capsys, case: Case, path: Path) -> bool:
    done = call(capsys, "capture", case.folder, str(path))
    assert_whole(capsys, case.folder)
    return done["failed"] == [] and len(done["captured"]) == 1
