"""Objects behind the end of a finished PDF: every reader finds them, what was before them stays."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary

from desktop_app.report.pdf.added import Added, ended, reference


def _saved() -> io.BytesIO:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.Promised = pdf.make_indirect(Dictionary(Is="empty"))
        pdf.trailer.Info = pdf.make_indirect(Dictionary(Title="T"))
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out


def _added(count: int, promised: int | None = None) -> io.BytesIO:
    out = _saved()
    with pikepdf.open(out) as pdf:
        end, place = ended(pdf, out), pdf.Root.Promised.objgen[0]
    added = Added(out, end, count if promised is None else promised)
    for number in range(count):
        added.add(f"<</Number {number}/Next {end.size + (number + 1) % count} 0 R>>")
    added.replace(place, f"<</Is(full)/First {end.size} 0 R>>")
    added.close()
    return out


@pytest.mark.parametrize("count", [1, 200, 201, 1_000])
def test_every_object_is_found_and_the_file_is_sound(count: int, tmp_path: Path) -> None:
    out = _added(count)
    assert out.getvalue().startswith(_saved().getvalue())
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Promised.Is) == "full" and str(pdf.trailer.Info.Title) == "T"
        one = pdf.Root.Promised.First
        for number in range(count):
            assert one.Number == number
            one = one.Next
        assert one.objgen == pdf.Root.Promised.First.objgen
        assert reference(one) == f"{one.objgen[0]} 0 R"
        assert not pdf.get_warnings()
    (tmp_path / "a.pdf").write_bytes(out.getvalue())
    qpdf = shutil.which("qpdf")
    if qpdf:
        subprocess.run([qpdf, "--check", tmp_path / "a.pdf"], check=True, capture_output=True)


def test_its_identity_stays_and_that_of_this_state_is_its_own() -> None:
    def identity(file: io.BytesIO) -> tuple[bytes, bytes]:
        with pikepdf.open(file) as pdf:
            first, second = pdf.trailer.ID
            return bytes(first), bytes(second)

    before, one, same, other = (identity(file) for file in (_saved(), _added(3), _added(3), _added(4)))
    assert one[0] == before[0] and one == same
    assert len({before[1], one[1], other[1]}) == 3


def test_more_than_was_promised_is_refused() -> None:
    with pytest.raises(ValueError, match="promised"):
        _added(201, promised=200)
    with pytest.raises(ValueError, match="promised"):
        _added(3, promised=4)
