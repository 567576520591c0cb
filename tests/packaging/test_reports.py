"""The builder's verbs that look and tell."""

from __future__ import annotations

import pytest

import build_installer
from resources.packaging import licences
from resources.packaging.licences import Locked
from resources.packaging.reports import EXIT_DONE, EXIT_FOUND


def test_the_licences_are_told_and_one_that_is_unknown_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert build_installer.main(["licences"]) == EXIT_DONE
    told = capsys.readouterr().out
    assert "ok  click " in told and told.endswith(" refused.\n")
    monkeypatch.setattr("resources.packaging.reports.locked", lambda: [*licences.locked(), Locked("no-such-one", "1")])
    assert build_installer.main(["licences"]) == EXIT_FOUND
    assert "REFUSED  no-such-one 1: unknown" in capsys.readouterr().out


def test_the_plan_for_macos_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["macos-plan"]) == EXIT_DONE
    assert capsys.readouterr().out.startswith("#!/bin/sh\n# Not run yet on any Mac.")


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_installer.main(["--help"])
    told = capsys.readouterr().out
    assert all(verb in told for verb in ("build", "package", "smoke", "licences", "vulnerabilities", "macos-plan"))
