"""What the capturing program is asked and what it says: one line of JSON in, events as lines out, a report in its folder.

The program handles hostile pages, so its report is checked as a stranger's: forms, lengths, and later every file it names.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

REPORT_NAME = "report.json"
MAX_REPORT_BYTES = 16 * 1024 * 1024

Short = Annotated[str, Field(max_length=200)]
Line = Annotated[str, Field(max_length=4_000)]
Time = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
Role = Literal["html", "original", "picture", "warc", "mhtml", "pdf", "dom", "rendered-text", "requisite", "attachment"]
Phase = Literal["starting", "open", "loading", "scrolling", "picture", "saving", "done"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class WorkerRequest(_Frozen):
    """One capture. `folder`: an empty folder of its own; `persona`: where that identity's logins are kept, "" for none.

    `from_private`: whether the address lies in this computer's own network, so that its page may lead there.
    `language`: of the window's words. `site_certificates`: PEM text of authorities that are trusted beside the usual ones.
    """

    address: str
    folder: str
    proxy: str = ""
    user_agent: str = ""
    languages: str = ""
    identity: str = ""
    persona: str = ""
    interactive: bool = False
    seconds: float = 45.0
    from_private: bool = False
    site_certificates: str = ""
    language: str = "en"


class ReportedFile(_Frozen):
    """One file in the folder. `name`: its own, without any path; `shown_name`: what the page or server calls it."""

    role: Role
    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]{0,60}$")]
    shown_name: Short
    mime: Annotated[str, Field(max_length=100)]
    address: Line = ""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size_bytes: Annotated[int, Field(ge=0)]


class ReportedOutput(_Frozen):
    """One file of the page and when it was done."""

    role: Role
    at: Time


class ReportedRemoved(_Frozen):
    """One secret that was taken out."""

    place: Line
    name: Short


class ReportedFact(_Frozen):
    """One thing that was observed."""

    name: Short
    value: Line


class Failure(_Frozen):
    """Why there is no capture. `code`: one of the browser's net error names, or a word of this program."""

    code: Short
    detail: Line = ""


class WorkerReport(_Frozen):
    """What came of it: either `failure`, or the files and all that is known of them."""

    failure: Failure | None = None
    started_at: Time
    ended_at: Time
    address: Line = ""
    final_address: Line = ""
    base: Line = ""
    status: Annotated[int, Field(ge=0, le=999)] = 0
    mime: Annotated[str, Field(max_length=100)] = ""
    partial: Line = ""
    files: Annotated[tuple[ReportedFile, ...], Field(max_length=2_000)] = ()
    outputs: Annotated[tuple[ReportedOutput, ...], Field(max_length=100)] = ()
    removed: Annotated[tuple[ReportedRemoved, ...], Field(max_length=20_000)] = ()
    facts: Annotated[tuple[ReportedFact, ...], Field(max_length=300)] = ()
    tools: Annotated[tuple[tuple[Short, Short], ...], Field(max_length=20)] = ()
