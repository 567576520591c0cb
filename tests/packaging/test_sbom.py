"""The bill of materials names what is in the folder, with its bytes, and is well formed."""

from __future__ import annotations

import hashlib
import json
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from resources.packaging.licences import LOCK
from resources.packaging.release import Release
from resources.packaging.sbom import bill

Document = dict[str, Any]


@pytest.fixture
def document(folder: Path, release: Release) -> Document:
    found: Document = json.loads(bill(folder, release))
    return found


def _component(document: Document, name: str) -> Document:
    (found,) = (one for one in document["components"] if one["name"] == name)
    assert isinstance(found, dict)
    return found


def test_a_package_has_version_licence_purl_the_locks_hashes_and_its_libraries(
    document: Document, folder: Path
) -> None:
    found = _component(document, "markupsafe")
    assert found["purl"] == f"pkg:pypi/markupsafe@{version('markupsafe')}"
    assert found["licenses"] == [{"expression": "BSD-3-Clause"}]
    (place,) = found["externalReferences"]
    hashes = [one["content"] for one in place["hashes"]]
    assert len(hashes) > 1 and all(f"sha256:{one}" in LOCK.read_text("utf-8") for one in hashes)
    (library,) = found["components"]
    data = (folder / library["name"]).read_bytes()
    assert library["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}]


def test_only_what_is_carried_is_named(document: Document) -> None:
    packages = {one["name"] for one in document["components"] if one["bom-ref"].startswith("pkg:pypi/")}
    assert packages == {"markupsafe", "segno"}
    assert {"CPython", "SQLite", "_internal/resources/fonts/NotoSans-Regular.ttf"} <= {
        one["name"] for one in document["components"]
    }


def test_it_is_well_formed(document: Document) -> None:
    assert (document["bomFormat"], document["specVersion"], document["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", document["serialNumber"])
    assert document["metadata"]["timestamp"] == "2046-01-19T18:40:00Z"
    flat = [*document["components"], *(inner for one in document["components"] for inner in one.get("components", ()))]
    refs = [one["bom-ref"] for one in flat]
    assert len(refs) == len(set(refs))
    assert {one["type"] for one in flat} <= {"library", "framework", "file"}
    named = {one["ref"] for one in document["dependencies"]} | {
        ref for one in document["dependencies"] for ref in one["dependsOn"]
    }
    assert named <= {*refs, document["metadata"]["component"]["bom-ref"]}


def test_another_byte_in_a_library_is_another_bill(folder: Path, release: Release) -> None:
    first = bill(folder, release)
    assert bill(folder, release) == first
    library = next((folder / "_internal" / "markupsafe").glob("*.so"))
    library.write_bytes(library.read_bytes() + b"\0")
    other = bill(folder, release)
    assert json.loads(other)["serialNumber"] != json.loads(first)["serialNumber"]
