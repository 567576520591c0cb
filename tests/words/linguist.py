"""Qt Linguist's .ts files: read, brought in step with the code, written as Linguist itself writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from defusedxml.ElementTree import parse

from desktop_app.ui.words import CONTEXT

FORMS = {"en": 2, "ar": 6, "fr": 2, "ru": 3, "uk": 3, "es": 2}
"""How many forms a counted sentence has, by Qt's rules. Arabic: none, one, two, few (3–10), many (11–99), other."""
_UP = "../../../"


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one language. `forms`: one, or one for each form of FORMS where the text is counted."""

    source: str
    forms: tuple[str, ...]
    places: tuple[str, ...] = ()
    state: str = ""
    """ "" is finished; or "unfinished", "vanished", "obsolete"."""
    comment: str = ""
    """Of the translator."""

    @property
    def counted(self) -> bool:
        """Whether its words depend on a number."""
        return is_counted(self.source)


def is_counted(source: str) -> bool:
    """A text is counted when it says `{count}`."""
    return "{count}" in source


def read_ts(path: Path) -> list[Message]:
    """The messages of a file in their order; none where there is no file."""
    if not path.is_file():
        return []
    root = parse(path).getroot()
    assert root is not None
    return [_message(node) for node in root.iter("message")]


def _message(node: Element) -> Message:
    said = node.find("translation")
    assert said is not None
    forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
    places = tuple(place.get("filename", "").removeprefix(_UP) for place in node.iter("location"))
    return Message(
        node.findtext("source", ""), forms, places, said.get("type", ""), node.findtext("translatorcomment", "")
    )


def in_step(language: str, known: Sequence[Message], said: Mapping[str, Sequence[str]]) -> list[Message]:
    """What the code says now, with the translations that are known; what it says no longer stays, marked, at the end."""
    before = {one.source: one for one in known}
    now = [_one(language, source, tuple(places), before.get(source)) for source, places in said.items()]
    gone = [
        replace(one, state="vanished", places=())
        for one in known
        if one.source not in said and any(one.forms) and one.state != "obsolete"
    ]
    return now + gone


def _one(language: str, source: str, places: tuple[str, ...], before: Message | None) -> Message:
    wanted = FORMS[language] if is_counted(source) else 1
    if before is None:
        return Message(source, ("",) * wanted, places, "unfinished")
    if len(before.forms) != wanted:
        return Message(source, (before.forms[0],) * wanted, places, "unfinished", before.comment)
    state = before.state if before.state == "unfinished" and all(before.forms) else ""
    return replace(before, places=places, state=state if all(before.forms) else "unfinished")


def write_ts(language: str, messages: Sequence[Message]) -> str:
    """The whole file. Places are named without lines: a line that moves is no news for a translator."""
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n',
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n    <name>{CONTEXT}</name>\n',
        *(_written(one) for one in messages),
        "</context>\n</TS>\n",
    ]
    return "".join(parts)


def _written(one: Message) -> str:
    lines = [f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if one.counted else ''}>"]
    lines += [f'        <location filename="{_UP}{place}"/>' for place in one.places]
    lines.append(f"        <source>{_text(one.source)}</source>")
    if one.comment:
        lines.append(f"        <translatorcomment>{_text(one.comment)}</translatorcomment>")
    state = f' type="{one.state}"' if one.state else ""
    if one.counted:
        forms = "".join(f"            <numerusform>{_text(form)}</numerusform>\n" for form in one.forms)
        lines.append(f"        <translation{state}>\n{forms}        </translation>")
    else:
        lines.append(f"        <translation{state}>{_text(one.forms[0])}</translation>")
    return "\n".join([*lines, "    </message>\n"])


def _text(value: str) -> str:
    return escape(value, {'"': "&quot;", "'": "&apos;"})
