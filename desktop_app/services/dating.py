"""A page's picture gets its date and time: a second picture beside the raw one, made before anything is stored."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from desktop_app import files
from desktop_app.capture.clock import now, utc_offset
from desktop_app.capture.dated_picture import date_picture, top_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Output
from desktop_app.capture.strip_words import Label
from desktop_app.errors import InputError
from desktop_app.services.parsing.parser import Parser

ROLE = "picture-dated"
_TOP_ROWS = 900


@contextmanager
def dated(source: CapturedSource, clock: str, parent: Path) -> Iterator[CapturedSource]:
    """The source with the dated picture behind the raw one, in a private folder below `parent` until the block ends.

    A picture that takes no strip stays as it is, and a fact says so.
    """
    raw = next((file for file in source.files if file.role == "picture"), None)
    if raw is None or not source.picture_observed:
        yield source
        return
    with files.private_folder(parent) as folder:
        try:
            found = _with_strip(source, raw, _label(source, clock), folder / "picture-dated.png")
        except InputError as error:
            why = Fact(ROLE, f"{error.message} ({error.details.get('why', error.code)})", "observed", "attest")
            found = replace(source, facts=(*source.facts, why))
        yield found


def small_picture(parser: Parser, source: CapturedSource) -> bytes:
    """A small picture of the page's top, drawn by the reading program; b"" where there is none."""
    raw = next((file for file in source.files if file.role == "picture"), None)
    if raw is None or not source.picture_observed:
        return b""
    try:
        with opened_file(raw) as stream:
            return parser.picture(top_of(stream, _TOP_ROWS))[1]
    except InputError:
        return b""


def _label(source: CapturedSource, clock: str) -> Label:
    taken = next((output.at for output in source.outputs if output.role == "picture"), source.started_at)
    with suppress(ValueError):
        datetime.fromisoformat(taken)
        return Label(taken, utc_offset(), source.address, source.final_address, clock)
    raise InputError(
        "picture-not-dated", "No strip could be set beside the picture.", "", {"why": "its time is no time"}
    )


def _with_strip(source: CapturedSource, raw: CapturedFile, label: Label, out: Path) -> CapturedSource:
    with opened_file(raw) as stream, files.saving(out, private=True) as target:
        made = date_picture(stream, target, label)
    file = CapturedFile(ROLE, "picture-dated.png", "image/png", out, raw.address)
    at = source.files.index(raw) + 1
    recipe = (
        f"{ROLE}: made from the picture with SHA-256 {made.raw_sha256}; {made.strip_rows} rows with date, time, address and "
        "that SHA-256 set above it, its own pixels below them unchanged"
    )
    return replace(
        source,
        files=(*source.files[:at], file, *source.files[at:]),
        outputs=(*source.outputs, Output(ROLE, now())),
        conversions=(*source.conversions, recipe),
    )


def opened_file(file: CapturedFile) -> BinaryIO:
    """A captured file's bytes as a stream: what a browser made is not in the store yet."""
    if isinstance(file.content, bytes):
        return io.BytesIO(file.content)
    assert isinstance(file.content, Path)
    return file.content.open("rb")
