"""What a receiver learns from a shared file or an extract: read back from the file itself, entry by entry, file by file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive_schema.header import EntryError, parse
from archive_schema.projection.decode import valid_body
from archive_schema.translations import translation_told
from desktop_app.errors import AppError
from desktop_app.rows.learning import LearnedRow
from desktop_app.services.learning import Gathered, moment_of
from desktop_app.services.parsing.parser import Parser
from desktop_app.sharing.model import EntryLine, Writable, refused
from desktop_app.sharing.reader import read_extract
from desktop_app.sharing.volumes import read_volumes

Progress = Callable[[int, int], None]
_LARGEST = 200 * 1024 * 1024


class _Bytes:
    """A file's bytes while they are few enough to be looked into."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.is_whole = True

    def write(self, data: bytes) -> int:
        """Keep, or let go of all when it is too much."""
        if self.is_whole:
            self.data += data
            if len(self.data) > _LARGEST:
                self.data, self.is_whole = bytearray(), False
        return len(data)


class _Reader:
    """Takes what the reader of shared files hands over; keeps only what can be learned."""

    def __init__(self, parser: Parser) -> None:
        self.found = Gathered({})
        self._parser = parser
        self._types: dict[str, str] = {}
        self._mimes: dict[str, tuple[str, str]] = {}

    def entry(self, line: EntryLine) -> None:
        """One entry: its header tells key and time even where its words stay at home."""
        try:
            entry = parse(line.header, line.payload, line.signature, check_signature=False)
        except EntryError as error:
            raise refused("entry", f"An entry of the journal is not valid ({error}).") from None
        self.found.key(entry.author)
        self.found.at(entry.author, entry.time[0])
        if entry.payload is not None:
            self.found.text(f"{entry.kind} {entry.entity[:8]}", entry.payload.decode("utf-8", "replace"))
        body = valid_body(entry.kind, entry.payload)[0]
        if body is not None:
            self._body(entry.kind, entry.entity, body)

    def _body(self, kind: str, entity: str, body: Mapping[str, Any]) -> None:
        found = self.found
        for key in (*body.get("keepers", ()), *body.get("recovery", ()), body.get("signer"), body.get("key")):
            if key:
                found.key(key)
        if kind == "person.name":
            found.named(body["key"], body["name"])
        elif kind == "entity.create":
            self._types[entity] = body["type"]
            for name, value in body.get("fields", {}).items():
                found.field(entity, body["type"], name, value)
        elif kind == "field.set":
            found.field(entity, self._types.get(entity, "capture"), body["field"], body["value"])
        elif kind == "capture.add":
            self._capture(body)
        elif kind == "search.log":
            found.add("logged searches", " – ".join(filter(None, (body["query"], body.get("why")))))
        elif kind == "asset.derive":
            self._translated(body)
            self._files([*(body.get("stands_for") or {}).get("assets", ()), body["asset"]])

    def _translated(self, body: Mapping[str, Any]) -> None:
        """Who made a translation, and who compared it, go along as they were written."""
        told = translation_told(body["asset"]["role"], body["parent"], body["recipe"])
        if told is not None:
            self.found.add("names" if told.how == "human" else "devices", told.translator)
            self.found.add("names", told.checker)

    def _capture(self, body: Mapping[str, Any]) -> None:
        self.found.facts((fact["name"], fact["value"]) for fact in body.get("facts", ()))
        self._files(body.get("assets", ()))

    def _files(self, assets: Sequence[Mapping[str, Any]]) -> None:
        self._mimes |= {asset["sha256"]: (asset["mime"], asset.get("name") or asset["role"]) for asset in assets}

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """One file that goes along: its own metadata."""
        into = _Bytes()
        chunks(into)
        mime, name = self._mimes.get(sha256, ("", "file"))
        where = f"{name} {sha256[:8]}"
        try:
            if into.is_whole:
                self.found.told(where, self._parser.told(bytes(into.data), mime))
                return
        except AppError as error:
            if error.exit_code != 3:
                raise
        self.found.add("not looked into", where)

    def record(self, name: str, data: bytes) -> None:
        """One record or text of an extract."""
        text = data.decode("utf-8", "replace")
        self.found.text(name, text)
        if name.endswith("/record.json"):
            self._record(json.loads(text))

    def _record(self, body: Mapping[str, Any]) -> None:
        for name, value in body.get("fields", {}).items():
            self.found.field(str(body["item"]), "item", name, value)
        for capture in body["captures"]:
            self.found.add("names", capture["by"])
            self.found.at(capture["by"], moment_of(capture["started_at"]))
            self._files(capture["files"])
            facts = capture["record"].get("facts", ()) if isinstance(capture["record"], dict) else ()
            self.found.facts((fact["name"], fact["value"]) for fact in facts)
        for claim in body["claims"]:
            for by in (claim["by"], *(one["by"] for one in claim["assessments"])):
                self.found.add("names", by)


def learned_from_shared(volumes: Sequence[Path], parser: Parser, progress: Progress) -> tuple[LearnedRow, ...]:
    """Of a plain shared file or all its volumes."""
    reader = _Reader(parser)
    facts = read_volumes(volumes, reader, progress, digest_wanted=False)
    reader.found.key(facts.signer)
    return reader.found.rows()


def learned_from_extract(file: Path, parser: Parser, progress: Progress) -> tuple[LearnedRow, ...]:
    """Of an extract."""
    reader = _Reader(parser)
    facts = read_extract(file, reader, reader.record, progress).facts
    reader.found.key(facts.signer)
    return reader.found.rows()
