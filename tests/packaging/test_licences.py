"""Every locked package is under a licence that may be carried. AGPL, GPL and unknown ones fail."""

from __future__ import annotations

from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from resources.packaging import spdx
from resources.packaging.licences import CORRECTIONS, Licensed, Locked, judge, locked, normal, report, told_by


def test_no_locked_package_is_refused() -> None:
    judged = [judge(package) for package in locked()]
    assert [line for line in report(judged) if line.startswith("REFUSED")] == []
    assert len(judged) > 100


def test_every_correction_is_of_a_locked_package_and_has_a_reason() -> None:
    names = {package.name for package in locked()}
    tools = {"pyinstaller", "pyinstaller-hooks-contrib", "macholib", "pefile", "pywin32-ctypes"}
    assert set(CORRECTIONS) - names <= tools
    assert all(spdx.is_known(expression) and len(why) > 20 for expression, why in CORRECTIONS.values())


@pytest.mark.parametrize(
    ("expression", "against"),
    [
        ("MIT", ()),
        ("AGPL-3.0-only", ("AGPL-3.0-only",)),
        ("GPL-3.0-or-later", ("GPL-3.0-or-later",)),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", ()),
        ("GPL-2.0-only OR MIT", ()),
        ("MIT AND GPL-3.0-only", ("GPL-3.0-only",)),
        ("(MIT OR AGPL-3.0-only) AND (Apache-2.0 AND GPL-2.0-only)", ("GPL-2.0-only",)),
        ("GPL-2.0-or-later WITH Bootloader-exception", ()),
        ("GPL-3.0-only WITH Other-exception", ("GPL-3.0-only WITH Other-exception",)),
    ],
)
def test_one_of_those_joined_by_or_is_enough(expression: str, against: tuple[str, ...]) -> None:
    assert spdx.objections(expression) == against


@pytest.mark.parametrize(
    "expression", ["", "MIT AND", "(MIT", "MIT)", "OR MIT", "MIT Apache-2.0", "BSD license (see text)"]
)
def test_what_is_no_expression_is_not_taken_for_one(expression: str) -> None:
    assert not spdx.is_known(expression)


def _installed(place: Path, *lines: str) -> PathDistribution:
    folder = place / "thing-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", "Name: thing", "Version: 1.0", *lines]) + "\n")
    return PathDistribution(folder)


@pytest.mark.parametrize(
    ("lines", "expression"),
    [
        (["License-Expression: Apache-2.0 OR MIT"], "Apache-2.0 OR MIT"),
        (["License-Expression: LicenseRef-Own"], ""),
        (["License: Apache 2.0"], "Apache-2.0"),
        (["License: see the file"], ""),
        ([], ""),
        (["License: MIT", "Classifier: License :: OSI Approved :: GNU Affero General Public License v3"], "MIT AND AGPL-3.0-only"),
    ],
)  # fmt: skip
def test_what_metadata_tells(tmp_path: Path, lines: list[str], expression: str) -> None:
    assert told_by(_installed(tmp_path, *lines)) == expression


def test_unknown_and_agpl_are_refused_in_the_report() -> None:
    unknown = judge(Locked("no-such-package-here", "1.0"))
    agpl = Licensed(Locked("other", "2.0"), "AGPL-3.0-only", "", spdx.objections("AGPL-3.0-only"))
    lines = list(report([unknown, agpl]))
    assert lines[0] == "REFUSED  no-such-package-here 1.0: unknown"
    assert lines[1].startswith("REFUSED  other 2.0: AGPL-3.0-only (not permitted")
    assert lines[2] == "2 locked packages, 2 refused."


def test_names_are_compared_as_the_index_does() -> None:
    assert normal("Pi_Heif.Extra") == "pi-heif-extra"
