"""The Debian package: what lies where, with which rights, and what it says of itself."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import zipfile
from configparser import RawConfigParser
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.cli import attest
from desktop_app.sharing.zip_write import ZipWriter
from resources.packaging import deb
from resources.packaging.desktop_entry import GLOBS, MIME_TYPE, desktop_entry, mime_package
from resources.packaging.manual_page import manual_page
from resources.packaging.notices import all_notices, copyright_text
from resources.packaging.release import Release
from resources.packaging.words import LANGUAGES

_XML = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def made(folder: Path, tmp_path: Path, release: Release) -> Path:
    if not shutil.which("dpkg-deb"):
        pytest.skip("packs with dpkg-deb, which is not here")
    work = tmp_path / "work"
    work.mkdir()
    return deb.build(folder, work, release, copyright_text(all_notices(folder)))


def _told(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def test_everything_is_roots_and_only_programs_run(made: Path) -> None:
    lines = [line.split(maxsplit=5) for line in _told("dpkg-deb", "--contents", made).splitlines()]
    assert {line[1] for line in lines} == {"root/root"}
    rights = {line[5].split(" -> ")[0]: line[0] for line in lines}
    assert rights["./usr/lib/attest/attest"] == "-rwxr-xr-x"
    assert {right for name, right in rights.items() if name.endswith("/")} == {"drwxr-xr-x"}
    others = {right for name, right in rights.items() if not name.endswith("/") and right[0] == "-"}
    assert others == {"-rwxr-xr-x", "-rw-r--r--"}
    assert [name for name, right in rights.items() if right == "-rwxr-xr-x"] == ["./usr/lib/attest/attest"]
    assert {line[3] for line in lines} == {"2046-01-19"}


def test_the_command_and_the_sums_hold_once_unpacked(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", str(made), str(root)], check=True)
    assert _told(root / "usr/bin/attest") == "started\n"
    subprocess.run(["dpkg-deb", "--control", str(made), str(tmp_path / "control")], check=True)
    # No maintainer scripts: what is not there cannot go wrong, and a purge leaves nothing behind.
    assert {path.name for path in (tmp_path / "control").iterdir()} == {"control", "md5sums"}
    sums = (tmp_path / "control/md5sums").read_text().splitlines()
    assert len(sums) == sum(path.is_file() and not path.is_symlink() for path in root.rglob("*"))
    checked = subprocess.run(["md5sum", "--check", str(tmp_path / "control/md5sums")], cwd=root, capture_output=True)
    assert checked.returncode == 0


def test_it_says_what_it_is_and_needs(made: Path, release: Release) -> None:
    def field(name: str) -> str:
        return _told("dpkg-deb", "--field", made, name).strip()

    assert made.name == "attest_0.1.0_amd64.deb"
    assert (field("Version"), field("Architecture")) == (release.version, "amd64")
    assert field("Depends").startswith("libc6 (>= 2.")
    assert "libasound2 | libasound2t64" in field("Depends") and "libglib2.0-0 | libglib2.0-0t64" in field("Depends")
    assert "not encrypted" in " ".join(field("Description").split())
    assert int(field("Installed-Size")) > 100


def test_what_lintian_is_told_are_tags_each_once(made: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "root")], check=True)
    lines = (tmp_path / "root/usr/share/lintian/overrides/attest").read_text().splitlines()
    assert len(lines) == len(set(lines)) > 10
    assert all(re.fullmatch(r"attest: [a-z0-9]+(-[a-z0-9]+)+", line) for line in lines)


def test_a_candidate_sorts_before_its_release() -> None:
    assert Release("1.0.0rc2", 0, "aarch64").debian == "1.0.0~rc2"
    assert deb.deb_name(Release("1.0.0rc2", 0, "aarch64")) == "attest_1.0.0~rc2_arm64.deb"


def test_the_menu_entry_speaks_six_languages_and_opens_a_file() -> None:
    read = RawConfigParser()
    read.optionxform = str  # type: ignore[assignment,method-assign]  # names are told apart by case
    read.read_string(desktop_entry().decode())
    entry = read["Desktop Entry"]
    for key in ("GenericName", "Comment"):
        assert all(entry[key if language == "en" else f"{key}[{language}]"] for language in LANGUAGES)
    command, verb, file = entry["Exec"].split()
    assert (command, file) == ("attest", "%f") and verb in attest.commands
    assert entry["MimeType"] == f"{MIME_TYPE};"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not here")
def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    (tmp_path / "attest.desktop").write_bytes(desktop_entry())
    assert _told("desktop-file-validate", tmp_path / "attest.desktop") == ""


def test_a_shared_file_is_known_by_name_and_by_its_first_bytes(tmp_path: Path) -> None:
    kind = ElementTree.fromstring(mime_package()).find(f"{_XML}mime-type")
    assert kind is not None and kind.get("type") == MIME_TYPE
    assert len(kind.findall(f"{_XML}comment")) == len(LANGUAGES)
    assert [glob.get("pattern") for glob in kind.findall(f"{_XML}glob")] == list(GLOBS)
    assert set(GLOBS) == {"*.attest", "*.attest.001", "*.attest.age", "*.attest.age.001"}
    with (tmp_path / "s.attest").open("wb") as stream:
        writer = ZipWriter(stream)
        writer.add("attest-bag/bagit.txt", iter([b"x"]))
        writer.finish()
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("bagit.txt", "x")
    outer = kind.find(f"{_XML}magic/{_XML}match")
    inner = kind.find(f"{_XML}magic/{_XML}match/{_XML}match")
    assert outer is not None and inner is not None
    matched = {path.name: _begins(path.read_bytes(), outer, inner) for path in tmp_path.glob("*.*")}
    assert matched == {"s.attest": True, "other.zip": False}


def _begins(data: bytes, *matches: ElementTree.Element) -> bool:
    values = [
        (int(one.attrib["offset"]), one.attrib["value"].encode().decode("unicode_escape").encode()) for one in matches
    ]
    return all(data[offset:].startswith(value) for offset, value in values)


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="update-mime-database is not here")
def test_the_systems_own_tool_takes_the_kind_of_file(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    (tmp_path / "packages/attest.xml").write_bytes(mime_package())
    assert _told("update-mime-database", tmp_path) == ""
    assert f"60:{MIME_TYPE}:*.attest\n" in (tmp_path / "globs2").read_text()


def test_the_manual_page_has_every_verb_and_option(release: Release) -> None:
    page = manual_page(release).decode()
    assert '.TH ATTEST 1 "2046-01-19" "Attest 0.1.0"' in page
    for name, verb in attest.commands.items():
        assert f".SS attest {name} ".replace("-", r"\-") in page or f".SS attest {name}\n".replace("-", r"\-") in page
        for option in (
            one for param in verb.params if not getattr(param, "hidden", False) for one in param.opts if one[:2] == "--"
        ):
            assert option.replace("-", r"\-") in page


@pytest.mark.skipif(not shutil.which("man"), reason="man is not here")
def test_the_manual_page_is_set_without_a_warning(tmp_path: Path, release: Release) -> None:
    (tmp_path / "attest.1").write_bytes(manual_page(release))
    done = subprocess.run(
        ["man", "--warnings", "-l", str(tmp_path / "attest.1")],
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert "attest capture-record FOLDER ITEM OUT" in done.stdout and "EXIT STATUS" in done.stdout


def test_the_copyright_holds_every_licence_in_full(made: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "root")], check=True)
    text = (tmp_path / "root/usr/share/doc/attest/copyright").read_text("utf-8")
    stanzas = [stanza.splitlines() for stanza in text.split("\n\n")]
    assert stanzas[0][0].startswith("Format: ")
    for stanza in stanzas[1:]:
        assert [line.split(":")[0] for line in stanza if line[0] != " "][:2] == ["Files", "Copyright"]
    named = {stanza[0].removeprefix("Files: ") for stanza in stanzas[1:]}
    assert {"*", "usr/lib/attest/_internal/markupsafe/*", "usr/lib/attest/_internal/segno/*"} <= named
    assert f"\nComment: segno {version('segno')}. " in text
    assert "Redistribution and use in source and binary forms" in text and "SIL OPEN FONT LICENSE" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in text


def test_the_changelog_is_there_twice(made: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "root")], check=True)
    doc = tmp_path / "root/usr/share/doc/attest"
    assert gzip.decompress((doc / "changelog.gz").read_bytes()).startswith(b"attest (0.1.0) ")
    assert gzip.decompress((doc / "CHANGELOG.md.gz").read_bytes()).startswith(b"# Changelog")
