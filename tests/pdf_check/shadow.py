"""The same pages as PDF/A-1b, which PDFBox's Preflight can judge: no attachments, no tags, PDF 1.4; and Preflight itself."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pikepdf

_JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "jaxb-api", "javax.activation")
_SHARE = Path("/usr/share/java")
_VALIDATOR = "org.apache.pdfbox.preflight.Validator_A1b"
PACKAGES = "default-jre-headless libpdfbox2-java libjaxb-api-java libactivation-java libcommons-logging-java libcommons-io-java"


def shadow(source: Path, out: Path) -> None:
    """Fonts, colours, content and metadata stay as they are in the report."""
    with pikepdf.open(source) as pdf:
        for key in ("/AF", "/Names", "/StructTreeRoot", "/MarkInfo", "/AcroForm"):
            if key in pdf.Root:
                del pdf.Root[key]
        for page in pdf.pages:
            for key in ("/StructParents", "/Tabs", "/Group"):
                if key in page.obj:
                    del page.obj[key]
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == "/CIDFontType2":
                _name_ids(pdf, one)
        pdf.Root.Metadata = pdf.make_stream(
            _part_1(pdf.Root.Metadata.read_bytes()), {"/Type": pikepdf.Name.Metadata, "/Subtype": pikepdf.Name.XML}
        )
        pdf.save(
            out,
            min_version="1.4",
            force_version="1.4",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )


def _name_ids(pdf: pikepdf.Pdf, font: pikepdf.Object) -> None:
    """A CIDSet, which part 1 asks for: a bit for each character id."""
    count = len(font.CIDToGIDMap.read_bytes()) // 2
    bits = bytearray((count + 7) // 8)
    for cid in range(count):
        bits[cid // 8] |= 0x80 >> (cid % 8)
    font.FontDescriptor.CIDSet = pdf.make_stream(bytes(bits))


def _part_1(xmp: bytes) -> bytes:
    text = (
        xmp.decode()
        .replace("<pdfaid:part>3<", "<pdfaid:part>1<")
        .replace("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")
    )
    # What part 1 does not know: PDF/UA's own words.
    text = re.sub(r'<rdf:Description rdf:about="" xmlns:pdfuaid=.*?</rdf:Description>', "", text, flags=re.DOTALL)
    return re.sub(
        r'<rdf:Description rdf:about="" xmlns:pdfaExtension=.*?</rdf:Description>', "", text, flags=re.DOTALL
    ).encode()


def preflight_is_here() -> bool:
    """Whether Java and PDFBox's Preflight can be run."""
    return shutil.which("java") is not None and all((_SHARE / f"{jar}.jar").is_file() for jar in _JARS)


def preflight(file: Path) -> str:
    """What it prints of one file."""
    path = ":".join(str(_SHARE / f"{jar}.jar") for jar in _JARS)
    done = subprocess.run(["java", "-cp", path, _VALIDATOR, file], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr
