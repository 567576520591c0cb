"""A replayed page reaches nobody. Both sides are looked at: the same page in a plain view is heard at all of its ways out.

In a network of its own (Linux, where the kernel allows one) a name that is asked for betrays its way, and no packet at all may
leave. Elsewhere addresses by number are listened to, and names are NOT CHECKED.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.as_captured.leaks.vectors import WORDS

ROOT = Path(__file__).parents[3]
SETUP = 'ip link set lo up && ip route add default dev lo && mount --bind $1/resolv.conf /etc/resolv.conf && shift && exec "$@"'
RESOLVER = "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n"
REQUESTED = [
    "audio",
    "beacon",
    "body-background",
    "click-link",
    "css-attribute",
    "css-background",
    "css-border-image",
    "css-clip-path",
    "css-content",
    "css-cursor",
    "css-font",
    "css-image-set",
    "css-import",
    "css-inline",
    "css-link",
    "css-list-style",
    "css-mask",
    "css-shape-outside",
    "embed",
    "eventsource",
    "fetch",
    "frame-data",
    "frame-javascript",
    "frame-refresh",
    "frame-srcdoc",
    "iframe",
    "img",
    "img-lazy",
    "img-no-scheme",
    "img-srcset",
    "input-image",
    "link-alternate-stylesheet",
    "link-compression-dictionary",
    "link-modulepreload",
    "link-prefetch",
    "link-stylesheet",
    "object",
    "onerror",
    "picture",
    "poster",
    "preload-font",
    "preload-image",
    "preload-script",
    "preload-style",
    "script-image",
    "script-module",
    "script-src",
    "shadow",
    "source",
    "svg-feimage",
    "svg-foreign",
    "svg-image",
    "svg-script",
    "svg-xlink",
    "table-background",
    "video",
    "websocket",
    "worker",
    "xhr",
]
"""Ways out by which a plain view was heard."""


def own_network(folder: Path) -> list[str]:
    """How a command is run in a network of its own; [] where that cannot be made."""
    (folder / "resolv.conf").write_text(RESOLVER, "ascii")
    for way in (["unshare", "-n", "-m"], ["unshare", "-r", "-n", "-m"]):
        command = [*way, "sh", "-ec", SETUP, "sh", str(folder)]
        if shutil.which("unshare") and shutil.which("ip") and not _code([*command, "true"]):
            return command
    return []


def _code(command: list[str]) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode


@functools.cache
def looked(mode: str, folder: Path) -> dict[str, Any]:
    """What was seen and heard."""
    place = folder / mode
    place.mkdir()
    network = own_network(place)
    command = [
        *network,
        sys.executable,
        "-m",
        "tests.ui.as_captured.leaks.look",
        mode,
        str(place),
        "own" if network else "shared",
    ]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if hasattr(os, "geteuid") and (network or os.geteuid() == 0):
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # of the plain view; ours sees to it itself
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment, timeout=240)
    assert done.returncode == 0, done.stderr[-3_000:]
    return {**json.loads(done.stdout.splitlines()[-1]), "own": bool(network)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("leaks")


def test_a_plain_view_is_heard_at_every_way_out(folder: Path) -> None:
    """Else silence would prove nothing."""
    heard = looked("bare", folder)
    assert WORDS in heard["text"]
    paths = set(heard["paths"])
    kinds = ("", "number-", "localhost-") if heard["own"] else ("number-", "localhost-")
    for kind in kinds:
        once = {"body-background", "click-link"} if kind != kinds[0] else set()
        assert {way for way in REQUESTED if f"/web-{kind}{way}" not in paths} == once
    # Without names of their own all ways share two hosts, and a request may take up what preconnect opened.
    assert heard["bare"] > 0 or not heard["own"]
    assert heard["packets"] > 0  # STUN


def test_names_betray_what_asks_for_no_more_than_a_name(folder: Path) -> None:
    heard = looked("bare", folder)
    if not heard["own"]:
        pytest.skip("NOT CHECKED: no network of its own can be made here, so names that are asked for are not heard")
    assert "web-link-preconnect.canary.example" in heard["names"]


def test_the_window_reaches_nobody(folder: Path) -> None:
    heard = looked("viewer", folder)
    assert heard["paths"] == []
    assert heard["bare"] == 0
    assert heard["packets"] == 0


def test_the_window_asks_for_no_name_and_sends_no_packet(folder: Path) -> None:
    heard = looked("viewer", folder)
    if not heard["own"]:
        pytest.skip("NOT CHECKED: no network of its own can be made here, so names that are asked for are not heard")
    assert heard["names"] == []
    assert heard["sent"] == 0


def test_what_was_looked_at_was_there(folder: Path) -> None:
    """Words, frames and misses of both pages; no script ran, and the page is still where it was after all the clicking."""
    page, mhtml = looked("viewer", folder)["seen"]
    for seen in (page, mhtml):
        assert WORDS in seen["text"]
        assert seen["after"] == seen["text"]
        assert seen["ran"] == ""
        assert seen["frames"] > 0
        missed = {address.rpartition("-")[2] for address in seen["missed"]}
        assert {"img", "iframe", "video", "poster", "srcset", "import", "font"} <= missed
    assert page["address"].startswith("snap://")
    assert "click-" in page["link"].replace("\u200b", "")
