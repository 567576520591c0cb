"""The version stands in one place, desktop_app/__init__.py; everything that says it says the same."""

from __future__ import annotations

import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop_app import __version__
from desktop_app.cli import attest
from desktop_app.services.about import about
from resources.packaging import deb, macos, portable
from resources.packaging.manual_page import manual_page
from resources.packaging.refused import RefusedError
from resources.packaging.release import NO_DATE, ROOT, Release, this_release
from resources.packaging.sbom import sbom_name


def test_everything_says_the_same_version() -> None:
    release = this_release()
    assert release.version == __version__ == version("attest")
    assert __version__ in CliRunner().invoke(attest, ["--version"]).output
    assert about(ROOT, ROOT).version == __version__
    assert f'"Attest {__version__}"' in manual_page(release).decode()
    assert f"\nVersion: {__version__}\n" in deb.control(release, 1, "").decode()
    assert all(
        __version__ in name for name in (deb.deb_name(release), portable.portable_name(release), sbom_name(release))
    )
    assert __version__ in macos.info_plist(release).decode() and release.four_numbers == f"{__version__}.0"
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_it_is_written_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"] and "version" not in project["project"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "desktop_app.__version__"}


def test_a_version_of_another_form_is_refused() -> None:
    with pytest.raises(RefusedError, match="no version of three numbers"):
        Release("1.0", 0, "x86_64")
    assert Release("1.2.3rc4", 0, "x86_64").four_numbers == "1.2.3.0"


def test_the_moment_is_the_sources_not_the_clocks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert this_release().epoch == 86_400
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert this_release().epoch > 1_700_000_000
    monkeypatch.setenv("PATH", str(tmp_path))
    assert this_release().epoch == NO_DATE
