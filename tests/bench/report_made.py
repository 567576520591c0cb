"""A report made up for the bench: articles of many words, pictures of noise, claims pinned to words."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, ReportAssessment, ReportClaim
from desktop_app.rows.pictures import Preview

_ONSETS, _VOWELS = "bcdfghklmnprstvw", "aeiou"
_WIDTH, _HEIGHT = 1_200, 800
_STATUSES = ("claimed", "verified", "disputed", "refuted", "inconclusive")
_CLAIMS, _PICTURES, _WORDS = 50, 3, 700
"""Of each exhibit."""
EXHIBITS = 100


class OnDisk(Preview):
    """A preview whose bytes are read from a file at every call."""

    __slots__ = ("_path",)
    _path: Path

    def __init__(self, path: Path) -> None:
        for name, value in (("_path", path), ("width", _WIDTH), ("height", _HEIGHT)):
            object.__setattr__(self, name, value)

    @property
    def jpeg(self) -> bytes:
        """Read anew."""
        return self._path.read_bytes()


def make_pictures(folder: Path, count: int, kilobytes: int) -> None:
    """JPEGs of about so many bytes: noise, padded by comments, so that making them takes no time."""
    for number in range(count):
        chance = random.Random(number)
        out = io.BytesIO()
        small = Image.frombytes("RGB", (60, 40), chance.randbytes(7_200))
        small.resize((_WIDTH, _HEIGHT)).save(out, "JPEG", quality=40)
        plain = out.getvalue()
        missing = max(0, kilobytes * 1_000 - len(plain))
        padding = b"".join(b"\xff\xfe\xff\xff" + chance.randbytes(65_533) for _ in range(missing // 65_537))
        (folder / f"{number}.jpg").write_bytes(plain[:2] + padding + plain[2:])


def words(chance: random.Random, count: int) -> Iterator[str]:
    """Made-up words: short ones come back, long ones seldom do."""
    for _ in range(count):
        syllables = min(5, 1 + int(chance.expovariate(0.8)))
        yield "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables))


def made(exhibits: int) -> ReportContent:
    """The report's content; pictures are named by their number."""
    return ReportContent(
        title="Bench", archive="Bench", archive_id="0" * 32, state_sha256="0" * 64, date="2026-01-01T00:00:00Z",
        version="0", people=(("R1", "00"),), exhibits=tuple(_exhibit(number) for number in range(exhibits)), left_out=(),
    )  # fmt: skip


def _exhibit(number: int) -> Exhibit:
    chance = random.Random(number)
    said = list(words(chance, _WORDS))
    said = [word + (".\n" if at % 60 == 59 else "") for at, word in enumerate(said)]
    text = " ".join(said)
    first = number * _PICTURES
    return Exhibit(
        number=number + 1, item=f"{number:032x}", kind="article", title=" ".join(words(chance, 8)), source="Ridge Daily",
        published_at="2026-01-01", captured_at="2026-01-02", text=text, sheet=(), claims=tuple(_claims(text, first)),
        assets=(), custody=(), referenced=(), picture=str(first), graphic=False, caption="A caption",
    )  # fmt: skip


def _claims(text: str, picture: int) -> Iterator[ReportClaim]:
    step = len(text) // _CLAIMS
    for number in range(_CLAIMS):
        start = number * step
        end = start + min(60, step - 2)
        status = _STATUSES[number % len(_STATUSES)]
        one = ReportAssessment(
            "R1", "2026-01-02", "saying", status, text[start : start + 200], "phone", "B2", True, False
        )
        yield ReportClaim(
            number=number + 1, kind="statement", status=status, about="saying", quote=text[start:end], start=start, end=end,
            region=None, polygon=(), attribution="a witness", figure="", shown=True, differing=False, assessments=(one,),
            still=str(picture + 1 + number) if number < _PICTURES - 1 else "",
        )  # fmt: skip
