"""The installed program gives back the surroundings that it was started with."""

from __future__ import annotations

import sys

import pytest

from desktop_app.frozen import give_back

_STARTED = {"PATH": "/bin", "LD_LIBRARY_PATH": "/usr/lib/attest/_internal", "_PYI_PARENT_PROCESS_LEVEL": "1"}


def test_programs_of_the_system_find_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    bare, own = dict(_STARTED), _STARTED | {"LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    give_back(bare)
    give_back(own)
    assert bare == {"PATH": "/bin"}
    assert own == {"PATH": "/bin", "LD_LIBRARY_PATH": "/opt/lib"}


def test_from_source_nothing_is_changed() -> None:
    around = dict(_STARTED)
    give_back(around)
    assert around == _STARTED
