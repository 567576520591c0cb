"""The browser's inner contract that the capture rests on: the tools answer in the process, without a port."""

from __future__ import annotations

import subprocess
import sys


def test_the_tools_answer_without_a_port_and_long_answers_are_whole() -> None:
    call = [sys.executable, "-m", "tests.capture.web.channel_program"]
    done = subprocess.run(call, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == ["True", "True", "True"], done.stderr[-2_000:]
