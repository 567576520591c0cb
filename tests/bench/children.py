"""Programs of their own, so that neither side of a comparison pays for the other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def child(module: str, folder: str, *arguments: str) -> dict[str, float]:
    """What `python -m module folder …` prints as JSON, without a screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ATTEST_HOME": str(Path(folder) / "home")}
    command = [sys.executable, "-m", module, folder, *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    found: dict[str, float] = json.loads(done.stdout)
    return found
