"""The bundle for macOS: its Info.plist, and the steps that build, sign and notarise it. Nothing of it was run yet."""

from __future__ import annotations

import plistlib
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive_schema.layout import ENCRYPTED_SUFFIX, SHARED_SUFFIX
from resources.packaging.desktop_entry import MIME_TYPE
from resources.packaging.release import Release

IDENTIFIER = "attest.desktop"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_SHARED = f"{IDENTIFIER}.shared-file"
_PROCESS = "Contents/Frameworks/PySide6/Qt/lib/QtWebEngineCore.framework/Helpers/QtWebEngineProcess.app"


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the plan, and what it is for."""

    why: str
    command: tuple[str, ...]


def info_plist(release: Release) -> bytes:
    """What the system reads of the bundle: name, version, and that it opens shared files."""
    kind: dict[str, Any] = {
        "UTTypeIdentifier": _SHARED,
        "UTTypeDescription": "Attest shared file",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [SHARED_SUFFIX.removeprefix("."), ENCRYPTED_SUFFIX.removeprefix(".")],
            "public.mime-type": [MIME_TYPE],
        },
    }
    opened = {
        "CFBundleTypeName": "Attest shared file",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_SHARED],
    }
    told = {
        "CFBundleName": "Attest",
        "CFBundleDisplayName": "Attest",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleExecutable": "attest",
        "CFBundleIconFile": "attest.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": release.four_numbers.removesuffix(".0"),
        "CFBundleVersion": release.version,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "CFBundleLocalizations": ["en", "ar", "fr", "ru", "uk", "es"],
        "CFBundleDocumentTypes": [opened],
        "UTExportedTypeDeclarations": [kind],
    }
    return plistlib.dumps(told)


def plan(
    release: Release, bundle: str = "dist/Attest.app", identity: str = "IDENTITY", profile: str = "PROFILE"
) -> list[Step]:
    """The steps in their order. `identity`: of a Developer ID certificate; `profile`: of notarytool's stored login."""
    image = f"dist/attest-{release.version}-macos.dmg"
    sign = ("codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity)
    return [
        Step("The program as a bundle.", ("python3", "build_installer.py", "build", "--out", "dist")),
        Step(
            "Libraries first, from the inside out.",
            ("find", f"{bundle}/Contents", "-name", "*.dylib", "-o", "-name", "*.so", "-exec", *sign, "{}", "+"),
        ),
        Step(
            "The browser's process may compile; nothing else may.",
            (*sign, "--entitlements", f"resources/packaging/{ENTITLEMENTS.name}", f"{bundle}/{_PROCESS}"),
        ),
        Step("The bundle last.", (*sign, bundle)),
        Step("Is every part signed?", ("codesign", "--verify", "--deep", "--strict", "--verbose=2", bundle)),
        Step("One file to hand out.", ("hdiutil", "create", "-volname", "Attest", "-srcfolder", bundle, "-format", "UDZO", image)),
        Step("Apple looks at it.", ("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")),
        Step("Its word goes along, for computers without a network.", ("xcrun", "stapler", "staple", image)),
        Step("Would a stranger's computer open it?", ("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image)),
    ]  # fmt: skip


def script(steps: list[Step]) -> Iterator[str]:
    """The plan as a shell script; it is printed, never run here."""
    yield "#!/bin/sh"
    yield "# Not run yet on any Mac. Read resources/docs/packages.md first."
    yield "set -eu"
    for step in steps:
        yield f"# {step.why}"
        yield shlex.join(step.command)
