"""The clock of a capture: UTC time, this computer's offset, and whether it is synchronised, as far as one can tell."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime


def now() -> str:
    """ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def utc_offset() -> str:
    """This computer's offset from UTC, such as +02:00."""
    text = datetime.now().astimezone().strftime("%z")
    return f"{text[:3]}:{text[3:]}"


def synchronised() -> str:
    """ "synchronised by …", "not synchronised", or "not known whether it is synchronised"."""
    command = ["timedatectl", "show", "--property=NTPSynchronized", "--value"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return "this computer's clock; not known whether it is synchronised"
    answer = {"yes": "synchronised over the network", "no": "not synchronised"}.get(done.stdout.strip())
    return f"this computer's clock; {answer or 'not known whether it is synchronised'}"
