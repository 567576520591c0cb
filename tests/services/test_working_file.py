"""The working file: written field by field, also by two people apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import InputError, UsageError
from desktop_app.services import people, reading, sharing, tagging, working_file
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.services.reporting import report


def _quiet(_done: int, _total: int) -> None:
    return None


def _values(archive: OpenArchive, name: str) -> list[str]:
    return [
        one.value for field in working_file.working_file(archive).fields if field.name == name for one in field.said
    ]


def test_a_field_is_written_changed_and_cleared(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        assert working_file.working_file(archive).changes == ()
        for value in (
            "Who struck the bridge?",
            "Who struck the bridge?\n",
            "Who struck the bridge, and with what?",
            "",
        ):
            sheet = working_file.write(archive, "objective", value)
        assert _values(archive, "objective") == []
        assert [(c.field, c.value, c.by) for c in sheet.changes] == [
            ("objective", "", archive.key),
            ("objective", "Who struck the bridge, and with what?", archive.key),
            ("objective", "Who struck the bridge?", archive.key),
        ]
        with pytest.raises(UsageError, match="no field"):
            working_file.write(archive, "verdict", "x")
        with pytest.raises(InputError, match="cannot be recorded"):
            working_file.write(archive, "objective", "\0")


def test_what_the_command_line_began_is_the_same_sheet(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        tagging.new(archive, "working-file", "OV-7")
        assert _values(archive, "identifier") == ["OV-7"]
        working_file.write(archive, "duties", "R1 captures.")
        assert len(reading.list_entities(archive, "working file")) == 1


def test_two_who_wrote_apart_both_stand_until_one_writes_again(tmp_path: Path, home: Path) -> None:
    """Each began a sheet of their own while apart: what both wrote is seen side by side, and the report prints both."""
    other = tmp_path / "other"
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        sharing.share(archive, tmp_path / "a.attest", None, frozenset(), _quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "R2", other, _quiet)
        working_file.write(archive, "assumptions", "It was daylight.")
        with open_archive(tmp_path / "theirs", other) as theirs:
            working_file.write(theirs, "assumptions", "It was dusk.")
            sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
            key = theirs.key
        sharing.merge(archive, tmp_path / "b.attest", _quiet)
        people.admit(archive, key)
        assert _values(archive, "assumptions") == ["It was daylight.", "It was dusk."]
        (tmp_path / "a.txt").write_text("Words.\n")
        list(capture_sources(archive, [str(tmp_path / "a.txt")], Stated()))
        items = [row.item for row in reading.list_items(archive)]
        printed = report.content_of(archive, report.Wanted(items)).working_file
        assert [(name, value) for name, value, _by in printed] == [
            ("assumptions", "It was daylight."),
            ("assumptions", "It was dusk."),
        ]
        assert len({by for _name, _value, by in printed}) == 2
        assert report.content_of(archive, report.Wanted(items, template="claims")).working_file == ()
        working_file.write(archive, "assumptions", "Daylight or dusk: not known.")
        assert _values(archive, "assumptions") == ["Daylight or dusk: not known."]
        assert len(working_file.working_file(archive).changes) == 4


def test_the_report_prints_it(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        (tmp_path / "a.txt").write_text("Words.\n")
        list(capture_sources(archive, [str(tmp_path / "a.txt")], Stated()))
        items = [row.item for row in reading.list_items(archive)]
        wanted = report.Wanted(items, language="ar")
        before, _ = report.write_report(archive, tmp_path / "a.pdf", wanted, _quiet)
        working_file.write(archive, "keywords", "bridge\nмост\nجسر")
        built, _ = report.write_report(archive, tmp_path / "b.pdf", wanted, _quiet, pages=tmp_path / "pages")
        assert built.pages == before.pages + 1
        assert "мост" in (tmp_path / "pages" / "index.html").read_text("utf-8")
        without = report.Wanted(items, working_file=False)
        left = report.content_of(archive, without).left_out
        assert (1, "the working file is not printed") in left
