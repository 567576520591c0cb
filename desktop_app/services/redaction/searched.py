"""The finished report searched before it is written: what must not be in it stops it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import BinaryIO

from desktop_app.errors import AppError, InputError
from desktop_app.report.model_exhibit import frame_key
from desktop_app.report.redaction.file_check import leaks_in_file, leaks_in_pdf
from desktop_app.report.redaction.names import Names
from desktop_app.report.redaction.picture_check import BurntPicture
from desktop_app.rows.pictures import Preview
from desktop_app.rows.redaction import BurntRegion, Pseudonym
from desktop_app.services.parsing.parser import Parser


def boxes_of(
    burnt: Mapping[str, Sequence[BurntRegion]], previews: Mapping[str, Preview | None]
) -> tuple[BurntPicture, ...]:
    """The printed pictures of which something is burnt out."""
    found = []
    for sha256, those in sorted(burnt.items()):
        for frame in sorted({one.frame for one in those}):
            if shown := previews.get(frame_key(sha256, frame)):
                found.append(BurntPicture(shown, tuple(one.box for one in those if one.frame == frame)))
    return tuple(found)


class Searched:
    """Looks for what is hidden. InputError `redaction-leak`: where something was found, never what."""

    def __init__(self, hidden: Sequence[Pseudonym], burnt: Sequence[BurntPicture]) -> None:
        self._names, self._burnt = Names(hidden), burnt

    @property
    def is_needed(self) -> bool:
        """Whether anything is hidden at all."""
        return bool(self._names or self._burnt)

    def name(self, name: str) -> None:
        """The name that the file is to have."""
        self._stop({"the file's own name"} if self._names.stands_in(name) else ())

    def files(self, files: Mapping[str, bytes]) -> None:
        """Every file of the folder."""
        if self._names or self._burnt:
            kinds = (leaks_in_file(name, body, self._names, self._burnt, "a file of the folder") for name, body in files.items())  # fmt: skip
            self._stop({kind for found in kinds for kind in found})

    def pdf(self, file: BinaryIO, parser: Parser) -> None:
        """Every part of the PDF, and its pages once more as another program reads them."""
        if not self._names and not self._burnt:
            return
        found = set(leaks_in_pdf(file, self._names, self._burnt))
        if self._names and self._names.stands_in(_read(file, parser)):
            found.add("the words of a page")
        self._stop(found)

    def _stop(self, found: Collection[str]) -> None:
        if not found:
            return
        advice = (
            "Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is "
            "also a word of every report needs a longer spelling."
        )
        details = {"places": "; ".join(sorted(found))}
        message = "Something that is to be hidden still stands in the finished report."
        raise InputError("redaction-leak", message, advice, details)


def _read(file: BinaryIO, parser: Parser) -> str:
    """The pages as any reader sees them; what cannot be read so is searched by its own maps alone."""
    try:
        file.seek(0)
        return parser.pdf(file.read()).text
    except AppError as error:
        if error.exit_code != 3:
            raise
        return ""
