"""What PyInstaller is told, what is carried, and the sentences when a build cannot be."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

import build_installer
from resources.packaging import contents, freeze
from resources.packaging.refused import RefusedError


def test_what_is_read_as_files_is_carried_and_the_builder_is_not(tmp_path: Path) -> None:
    contents.lay_out(tmp_path / "own")
    laid = {path.relative_to(tmp_path / "own").as_posix() for path in (tmp_path / "own").rglob("*") if path.is_file()}
    assert {
        "archive_schema/migrations/env.py",
        "archive_schema/migrations/script.py.mako",
        "archive_schema/migrations/versions/r0001_first_journal.py",
        "archive_schema/schemas/capture.add.json",
        "resources/checking/verify.py",
        "resources/docs/manual/first-steps.md",
        "resources/fonts/NotoSans-Regular.ttf",
        "resources/i18n/window/attest_ar.qm",
        "resources/sample/case.json",
        "LICENSE",
    } <= laid
    assert not [name for name in laid if "packaging" in name or "__pycache__" in name or "draw_" in name]


def test_every_folder_that_is_asked_for_by_name_is_a_package_that_pyinstaller_is_told_of() -> None:
    command = freeze.pyinstaller_command(Path("out"), Path("work"))
    for name in ("resources.fonts", "resources.i18n.window", "archive_schema.migrations.versions", "resources.styles"):
        assert (
            f"--hidden-import={name}" in command
            or not (contents.ROOT / name.replace(".", "/") / "__init__.py").exists()
        )
    assert not [part for part in command if "resources.packaging" in part and not part.startswith("--exclude-module")]


def test_the_installer_is_built_from_that_entry_with_what_is_found_by_name_alone() -> None:
    command = freeze.pyinstaller_command(Path("out"), Path("work"))
    assert command[-1] == str(contents.ROOT / "desktop_app" / "__main__.py")
    sources = "".join(path.read_text("utf-8") for path in (contents.ROOT / "desktop_app").rglob("*.py"))
    by_name = re.findall(r'import_module\("(\w+)"\)', sources)
    versions = re.findall(r"\bversion\([\"'](\w+)[\"']\)", sources)
    assert by_name and versions
    assert {f"--collect-all={name}" for name in by_name} <= set(command)
    assert {f"--copy-metadata={name}" for name in versions} <= set(command)


def test_a_place_with_spaces_and_arabic_letters_stays_one_word() -> None:
    work = Path("/tmp/مجلد البناء 1")
    command = freeze.pyinstaller_command(work / "made", work)
    assert f"--distpath={work / 'made'}" in command
    assert f"--add-data={work / 'own' / 'resources'}:resources" in command


def test_no_room_is_said_before_anything_is_made(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    freeze.check_room(tmp_path, 1_000_000)
    with pytest.raises(RefusedError, match=r"has too little room for a build\. Free \d+ MB there, or name"):
        freeze.check_room(tmp_path, 2 * free)


def test_a_missing_tool_is_named_with_the_package_that_has_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RefusedError, match=r"The program objdump is not there\. Install it .*binutils"):
        freeze.check_tools()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert build_installer.main(["build", "--out", str(tmp_path / "file" / "dist")]) == 4
    said = capsys.readouterr().err
    assert said.startswith(
        f"build_installer: The folder {tmp_path / 'file' / 'dist'} cannot be made (Not a directory)."
    )
    assert said.count("\n") == 1


def _fails(words: str) -> list[str]:
    return [sys.executable, "-c", f"print({words!r}); raise SystemExit(3)"]


def test_a_full_disk_while_a_tool_runs_is_told_from_other_failures() -> None:
    with pytest.raises(RefusedError, match=r"The disk is full\. Free some space"):
        freeze.run(_fails("OSError: [Errno 28] No space left on device: 'a.so'"), freeze.environment(), "PyInstaller")
    with pytest.raises(RefusedError, match=r"PyInstaller failed\. Read what it printed above; its last word: broken"):
        freeze.run(_fails("broken"), freeze.environment(), "PyInstaller")


def test_a_module_that_our_code_imports_and_pyinstaller_did_not_find_ends_the_build() -> None:
    elsewhere = "missing module named winreg - imported by desktop_app.files (conditional), platform (optional)\n"
    theirs = "missing module named 'json.decoder' - imported by urllib3.response (optional)\n"
    freeze.check_imports(elsewhere + theirs)
    with pytest.raises(RefusedError, match=r"PyInstaller did not find the module json\.decoder"):
        freeze.check_imports(
            elsewhere + "missing module named 'json.decoder' - imported by desktop_app.log (top-level)\n"
        )


def test_the_time_of_a_build_and_the_order_of_sets_are_no_accident(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "7")
    monkeypatch.setenv("PYTHONHASHSEED", "random")
    around = freeze.environment()
    assert (around["SOURCE_DATE_EPOCH"], around["PYTHONHASHSEED"]) == ("7", "0")
