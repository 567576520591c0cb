"""The record of one capture as a document of its own, after the Berkeley Protocol, Annex IV.

Package and collector, address and times, what of the minimum is there, the order of outputs, every file with its hash, the
hash of the hash list, what was taken out, everything observed on the way, and how to check it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from reportlab.platypus import Flowable

from archive_schema.canonical import dumps
from desktop_app.report import style
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.labels import read_labels
from desktop_app.report.model_exhibit import ReportAsset
from desktop_app.report.pdf.attach import Attached
from desktop_app.report.pdf.beside import write_with_hash
from desktop_app.report.pdf.check import RECORD
from desktop_app.report.pdf.finish import finished
from desktop_app.report.pdf.metadata import About
from desktop_app.report.pdf.paper import Paper, printed
from desktop_app.report.plain import plain
from desktop_app.report.setting import Setting
from desktop_app.report.text.faces import FaceStack

HASHES = "hash-list.txt"
_CHECKS = ("sheet check 1", "sheet check 2", "sheet check 3")


@dataclass(frozen=True, slots=True)
class CaptureSheet:
    """What is printed. Times are ISO 8601 in UTC. `by` is a code unless names were asked for.

    `hash_list`: one line a file, "SHA-256, two spaces, role"; `hash_list_state`: whether its SHA-256 is the recorded one.
    `package`: (name, value) of what the capture is part of. `minimum`: (name, state, reason). `picture_first`: None where
    no order was recorded. `removed`: (place, name) of every secret that was taken out.
    """

    title: str
    version: str
    language: str
    package: tuple[tuple[str, str], ...]
    by: str
    fingerprint: str
    times: tuple[tuple[str, str], ...]
    addresses: tuple[tuple[str, str], ...]
    tools: tuple[tuple[str, str], ...]
    minimum: tuple[tuple[str, str, str], ...]
    picture_first: bool | None
    partial: str
    outputs: tuple[tuple[str, str], ...]
    assets: tuple[ReportAsset, ...]
    names: tuple[str, ...]
    hash_list: str
    hash_list_sha256: str
    hash_list_state: str
    removed: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str, str], ...]
    conversions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuiltSheet:
    """A finished document."""

    pages: int
    sha256: str


def build_capture_sheet(sheet: CaptureSheet, out: Path) -> BuiltSheet:
    """Write OUT and OUT.sha256; the hash list and the record are attached. The same capture gives the same bytes."""
    setting = Setting(FaceStack(), read_labels(sheet.language), Notes(style.NOTES, style.MARGIN), {}, {}, 0)
    paper = Paper(sheet.title, sheet.version, sheet.language, sheet.hash_list_sha256[:16])
    done = printed(paper, setting, list(_story(sheet, setting)))
    record = dumps(plain(asdict(sheet)))
    attachments = [
        Attached(
            HASHES, sheet.hash_list.encode(), "text/plain", "Role and SHA-256 of every file, as the entry holds it"
        ),
        Attached(RECORD, record, "application/json", "All that is printed"),
    ]
    times = dict(sheet.times)
    date = times.get("ended_at") or times.get("started_at", "")
    about = About(sheet.title, sheet.language, sheet.version, date, hashlib.sha256(record).hexdigest())
    data = finished(done.data, done.tags, about, attachments)
    return BuiltSheet(done.pages, write_with_hash(out, data))


def _story(sheet: CaptureSheet, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["sheet title"], style.H1)
    yield setting.block(sheet.title, style.H3)
    for name, value in (*sheet.package, *sheet.addresses, *sheet.times):
        yield from setting.rows([(labels.of("sheet", name), value)])
    yield setting.row(labels["sheet collector"], f"{sheet.by} · {labels['key']} {sheet.fingerprint}")
    yield setting.row(labels["sheet tools"], " · ".join(f"{name} {version}" for name, version in sheet.tools))
    yield from _minimum(sheet, setting)
    yield from _files(sheet, setting)
    yield from _removed(sheet, setting)
    yield from _facts(sheet, setting)
    yield setting.block(labels["check title"], style.H2)
    yield from (setting.block(f"{number}. {labels[key]}", style.SMALL) for number, key in enumerate(_CHECKS, 1))
    yield setting.block(labels["limits title"], style.H2)
    yield setting.block(labels["sheet limits"], style.SMALL)


def _minimum(sheet: CaptureSheet, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["sheet minimum title"], style.H2)
    for name, state, reason in sheet.minimum:
        yield setting.row(labels.of("sheet", name), f"{labels.of('sheet', state)} · {reason}")
    if sheet.partial:
        yield setting.row(labels["sheet partial"], sheet.partial)
    if sheet.picture_first is not None:
        yield setting.row(labels["sheet order"], labels[f"sheet picture first {str(sheet.picture_first).lower()}"])
    for role, at in sheet.outputs:
        yield setting.row(role, at, style.SMALL)


def _files(sheet: CaptureSheet, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["files title"], style.H2)
    for asset, name in zip(sheet.assets, sheet.names, strict=True):
        yield setting.row(
            asset.role, f"{asset.sha256} · {asset.mime} · {asset.size_bytes} {labels['bytes']} · {name}", style.SMALL
        )
    yield setting.row(labels["sheet hash list"], f"{sheet.hash_list_sha256} · {sheet.hash_list_state}")


def _removed(sheet: CaptureSheet, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["sheet removed title"], style.H2)
    if not sheet.removed:
        yield setting.block(labels["sheet nothing removed"], style.SMALL)
    for place, name in sheet.removed:
        yield setting.row(name, place, style.SMALL)


def _facts(sheet: CaptureSheet, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["record title"], style.H2)
    for name, value, how in sheet.facts:
        yield setting.row(f"{name} · {labels.words.get(how, how)}", value, style.SMALL)
    for conversion in sheet.conversions:
        yield setting.row(labels["sheet conversion"], conversion, style.SMALL)
