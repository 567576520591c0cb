"""What is asked of a check, as it goes to the reading program. Loads no cryptography."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be checked. `digests`: of the file that the proof is about, worked out by who asks; `roots`: PEM, who a person
    trusts; `headers`: block headers in hexadecimal by height.
    """

    kind: str
    digests: Mapping[str, str] = field(default_factory=dict)
    roots: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


_ASKED = TypeAdapter(Asked)


def to_question(asked: Asked) -> dict[str, Any]:
    """For the pipe."""
    found: dict[str, Any] = _ASKED.dump_python(asked, mode="json")
    return {"asked": found}


def from_question(question: Mapping[str, Any]) -> Asked:
    """As it came through the pipe."""
    return _ASKED.validate_python(question["asked"])
