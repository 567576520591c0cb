"""The bundle for macOS: what is written down for it agrees with itself. Nothing of it is run here."""

from __future__ import annotations

import plistlib
import subprocess

from archive_schema.layout import ENCRYPTED_SUFFIX, SHARED_SUFFIX
from desktop_app import __version__
from resources.packaging import macos
from resources.packaging.release import ROOT, Release, this_release


def test_the_bundle_says_its_version_and_opens_shared_files() -> None:
    told = plistlib.loads(macos.info_plist(this_release()))
    assert told["CFBundleVersion"] == told["CFBundleShortVersionString"] == __version__
    (kind,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    endings = kind["UTTypeTagSpecification"]["public.filename-extension"]
    assert [f".{ending}" for ending in endings] == [SHARED_SUFFIX, ENCRYPTED_SUFFIX]
    assert len(told["CFBundleLocalizations"]) == 6


def test_the_browsers_process_alone_may_compile() -> None:
    rights = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert rights["com.apple.security.cs.allow-jit"] is True
    assert not any("debug" in name or "get-task-allow" in name for name in rights)
    signed = [step.command for step in macos.plan(this_release()) if "--entitlements" in step.command]
    assert len(signed) == 1 and signed[0][-1].endswith("QtWebEngineProcess.app")
    assert (ROOT / signed[0][signed[0].index("--entitlements") + 1]).is_file()


def test_the_plan_signs_from_the_inside_out_then_asks_apple() -> None:
    steps = [step.command for step in macos.plan(Release("2.0.1", 0, "arm64"), identity="Ours")]
    verbs = [command[0] if command[0] != "xcrun" else command[1] for command in steps]
    assert verbs == ["python3", "find", "codesign", "codesign", "codesign", "hdiutil", "notarytool", "stapler", "spctl"]
    assert steps[3][-1] == "dist/Attest.app" and "attest-2.0.1-macos.dmg" in " ".join(steps[5])


def test_the_plan_is_a_shell_script() -> None:
    text = "\n".join(macos.script(macos.plan(this_release(), identity="Developer ID: it's ours")))
    assert subprocess.run(["sh", "-n"], input=text, text=True, check=False).returncode == 0
    assert "Not run yet" in text
