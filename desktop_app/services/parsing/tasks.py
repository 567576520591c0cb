"""The questions that can be put to the reading program, and the types of their answers."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Literal

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError, to_json

from desktop_app.analysis.article.model import Article
from desktop_app.analysis.document.model import DrawnSheet, PdfText
from desktop_app.analysis.image.model import ImageFacts, Stripped
from desktop_app.analysis.ocr.model import GreySize
from desktop_app.analysis.positions import Positions, Told
from desktop_app.analysis.proofs.model import Proofs
from desktop_app.analysis.recording.model import RecordingFacts
from desktop_app.capture.readers.grid import Book
from desktop_app.capture.readers.library import Library
from desktop_app.capture.readers.unpacked import Unpacked

Task = Literal[
    "article",
    "plain",
    "picture",
    "pdf",
    "strip",
    "positions",
    "told",
    "sheet",
    "unpack",
    "recording",
    "grey",
    "table",
    "library",
    "proof",
    "draft",
]
_NO_TEXT = re.compile("[\ud800-\udfff]")
_TYPES: dict[Task, Any] = {
    "article": Article,
    "plain": Article,
    "picture": ImageFacts,
    "pdf": PdfText,
    "strip": Stripped,
    "positions": Positions,
    "told": Told,
    "sheet": DrawnSheet,
    "unpack": Unpacked,
    "draft": Unpacked,
    "recording": RecordingFacts,
    "grey": GreySize,
    "proof": Proofs,
    "table": Book,
    "library": Library,
}


@lru_cache(maxsize=len(_TYPES))
def _adapter(task: Task) -> TypeAdapter[Any]:
    return TypeAdapter(_TYPES[task])


def to_message(task: Task, value: Any) -> bytes:
    """The answer as JSON; half a surrogate pair, which JSON in UTF-8 cannot hold, becomes U+FFFD."""
    try:
        return _adapter(task).dump_json(value)
    except PydanticSerializationError:
        return to_json(_without_halves(asdict(value)))


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return _NO_TEXT.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _without_halves(inner) for key, inner in value.items()}
    return [_without_halves(inner) for inner in value] if isinstance(value, list | tuple) else value


def from_message(task: Task, message: bytes) -> Any:
    """The answer, its types checked: what the program says is untrusted, too. pydantic's ValidationError."""
    return _adapter(task).validate_json(message)
