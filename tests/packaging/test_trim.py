"""What is taken out of a built folder, and what stays."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from resources.packaging.trim import needs, trim

_ELF = b"\x7fELF rest"
_QT = "_internal/PySide6/Qt"
_STAYS = (
    "attest",
    "_internal/libpython3.11.so.1.0",
    "_internal/libssl.so.3",
    "_internal/python3.11/lib-dynload/_ssl.so",
    "_internal/PySide6/QtGui.abi3.so",
    f"{_QT}/lib/libQt6Gui.so.6",
    f"{_QT}/lib/libicudata.so.73",
    f"{_QT}/plugins/platforms/libqxcb.so",
    f"{_QT}/resources/qtwebengine_devtools_resources.pak",
    f"{_QT}/translations/qtbase_ar.qm",
    f"{_QT}/translations/qtwebengine_locales/en-US.pak",
    f"{_QT}/translations/qtwebengine_locales/uk.pak",
    "_internal/babel/locale-data/root.dat",
)
_GOES = (
    "_internal/libglib-2.0.so.0",
    "_internal/libsqlite3.so.0",
    f"{_QT}/lib/libQt6Charts.so.6",
    f"{_QT}/plugins/platforms/libqvnc.so",
    f"{_QT}/plugins/qmltooling/libqmldbg_tcp.so",
    f"{_QT}/qml/QtQuick/qmldir",
    f"{_QT}/translations/qtbase_de.qm",
    f"{_QT}/translations/qt_help_ar.qm",
    f"{_QT}/translations/qtwebengine_locales/de.pak",
    "_internal/babel/locale-data/de.dat",
)
_ASKS = {
    "QtGui.abi3.so": ["libQt6Gui.so.6", "libglib-2.0.so.0"],
    "libQt6Gui.so.6": ["libicudata.so.73"],
    "_ssl.so": ["libssl.so.3", "libc.so.6"],
    "libQt6Charts.so.6": ["libsqlite3.so.0"],
}


def asks(path: Path) -> Iterable[str]:
    return _ASKS.get(path.name, ())


@pytest.fixture
def built(tmp_path: Path) -> Path:
    for name in (*_STAYS, *_GOES):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_ELF if ".so" in path.name or path.name == "attest" else b"data")
    (tmp_path / "attest").chmod(0o700)
    (tmp_path / "_internal" / "PySide6").chmod(0o700)
    (tmp_path / "_internal" / "libQt6Charts.so.6").symlink_to("PySide6/Qt/lib/libQt6Charts.so.6")
    (tmp_path / "_internal" / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    stripped: list[Path] = []
    trim(tmp_path, asks, stripped.extend)
    assert [path.name for path in stripped] == ["libpython3.11.so.1.0", "_ssl.so"]
    return tmp_path


def test_only_what_the_program_uses_stays(built: Path) -> None:
    files = {
        path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file() and not path.is_symlink()
    }
    assert files == set(_STAYS)


def test_links_to_what_is_gone_go_and_the_others_stay(built: Path) -> None:
    assert [path.name for path in built.rglob("*") if path.is_symlink()] == ["libQt6Gui.so.6"]


def test_everybody_may_read_and_its_owner_alone_may_change(built: Path) -> None:
    modes = {oct(path.stat().st_mode & 0o777) for path in built.rglob("*") if path.is_file()}
    assert modes == {"0o644", "0o755"}
    assert (built / "attest").stat().st_mode & 0o777 == 0o755
    assert {path.stat().st_mode & 0o777 for path in built.rglob("*") if path.is_dir()} == {0o755}


def test_a_program_says_what_it_asks_the_loader_for() -> None:
    shell = Path("/bin/sh" if os.name == "posix" else "").resolve()
    assert any(name.startswith("libc.so") for name in needs(shell))
    assert needs(Path(__file__)) == []
