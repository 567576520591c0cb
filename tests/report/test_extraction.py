"""Words read back from the page by pdftotext, against the source without white space."""

from __future__ import annotations

import difflib
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.faces import FaceStack
from tests.report.contents import PARAGRAPHS
from tests.report.pages import pdf_of

_DEVANAGARI = (
    "क्षेत्र के निवासियों ने कहा कि पुराने बाज़ार के पास बारह लोग मारे गए, और नदी के उत्तर की सड़क अगले दिन की शाम तक बंद रही।"
)
_WANTED = {"en": 1.0, "ru": 1.0, "zh": 1.0, "hi": 1.0, "my": 0.98, "ar": 0.90}


def _bare(text: str) -> str:
    """Without white space and what is never seen; canonical equivalents are the same words."""
    kept = (c for c in unicodedata.normalize("NFC", text) if not c.isspace() and unicodedata.category(c) != "Cf")
    return "".join(kept)


@pytest.mark.parametrize("script", _WANTED)
def test_pdftotext_reads_the_words_back(script: str, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on this machine (Debian: poppler-utils)")
    text = _DEVANAGARI if script == "hi" else "".join(PARAGRAPHS[script])
    (tmp_path / "a.pdf").write_bytes(pdf_of([Block(text, Style(10, 15), FaceStack())]))
    command = ["pdftotext", "-enc", "UTF-8", str(tmp_path / "a.pdf"), "-"]
    found = _bare(subprocess.run(command, check=True, capture_output=True).stdout.decode())
    same = difflib.SequenceMatcher(None, _bare(text), found, autojunk=False).ratio()
    assert same >= _WANTED[script], (same, found)
