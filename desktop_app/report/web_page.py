"""The same report as a folder for screen readers: pages without scripts, pictures without metadata, exact texts, the manifest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from desktop_app import files
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.front.sections import Section, around
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.manifest import NAME, manifest_bytes, text_name
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.setting import Setting
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.web.exhibit import exhibit_parts
from desktop_app.report.web.flow import flow_parts
from desktop_app.report.web.parts import WebPage, pairs, paragraph, section, whole
from desktop_app.report.web.pictures import Pictures, WebPicture
from desktop_app.rows.pictures import Preview

FIRST = "index.html"
LARGE = 400_000
"""Code points of all exhibits' words; above that each exhibit has a page of its own."""


def write_files(parts: Mapping[str, bytes], folder: Path) -> None:
    """Write index.html and its files into a new or empty folder."""
    files.make_folder(folder)
    for name, body in parts.items():
        files.write_file(folder / name, body)


def web_files(content: ReportContent, previews: Mapping[str, Preview | None]) -> dict[str, bytes]:
    """What lies in the folder, by name."""
    labels = read_labels(content.language)
    manifest = manifest_bytes(content)
    parts = {NAME: manifest}
    parts |= {text_name(e.number): e.text.encode("utf-8") for e in content.exhibits if e.text}
    pictures = {}
    for number, (key, shown) in enumerate(_pictures(content, previews), 1):
        pictures[key] = WebPicture(f"picture-{number:04d}.jpg", shown.width, shown.height)
        parts[pictures[key].name] = shown.jpeg
    setting = Setting(FaceStack(), labels, Notes(0, 0), {}, {}, 0, hashlib.sha256(manifest).hexdigest())
    for page in _pages(content, setting, pictures):
        parts[page.name] = whole(page, labels, content.title)
    return parts


def _pictures(content: ReportContent, previews: Mapping[str, Preview | None]) -> Iterator[tuple[str, Preview]]:
    """Those that are shown, each once."""
    wanted = (key for exhibit in content.exhibits if not exhibit.hidden for key in exhibit.pictures)
    for key in dict.fromkeys(wanted):
        if shown := previews.get(key):
            yield key, shown


def _pages(content: ReportContent, setting: Setting, pictures: Pictures) -> Iterator[WebPage]:
    labels = setting.labels
    apart = sum(len(one.text) for one in content.exhibits) > LARGE
    yield WebPage(FIRST, content.title, "".join(_main(content, setting, pictures, apart)), _nav(content, labels, apart))
    for one in content.exhibits if apart else ():
        title = f"{labels['exhibit']} {one.number}: {one.title}"
        body = section(f"e{one.number}", one.title or title, exhibit_parts(one, content, labels, pictures))
        yield WebPage(_page_name(one), title, "".join(body), up=FIRST)


def _page_name(exhibit: Exhibit) -> str:
    return f"exhibit-{exhibit.number:04d}.html"


def _nav(content: ReportContent, labels: Labels, apart: bool) -> str:
    lines = [f'<li><a href="#{anchor}">{escape(title)}</a></li>' for anchor, title in _titles(content, labels)]
    exhibits = [
        f'<li value="{e.number}"><a href="{_page_name(e) if apart else f"#e{e.number}"}" dir="auto">{escape(e.title)}</a></li>'
        for e in content.exhibits
    ]
    return f"<ul>\n{''.join(lines)}</ul>\n<ol>\n{''.join(exhibits)}</ol>\n"


def _titles(content: ReportContent, labels: Labels) -> list[tuple[str, str]]:
    first, last = around(content)
    return [("about", labels["about title"]), *((one.key, labels[one.title]) for one in (*first, *last))]


def _main(content: ReportContent, setting: Setting, pictures: Pictures, apart: bool) -> Iterator[str]:
    labels, (first, last) = setting.labels, around(content)
    yield from (paragraph(line) for line in content.letterhead)
    yield pairs(
        [
            (labels["archive"], content.archive), (labels["archive id"], content.archive_id), (labels["date"], content.date),
            (labels["state"], content.state_sha256), (labels["manifest"], setting.manifest_sha256),
            *((code, f"{labels['key']} {fingerprint}") for code, fingerprint in content.people),
        ]
    )  # fmt: skip
    yield from section("about", labels["about title"], [paragraph(labels["about"])])
    yield from _sections(first, content, setting)
    for one in () if apart else content.exhibits:
        title = one.title or f"{labels['exhibit']} {one.number}"
        yield from section(f"e{one.number}", title, exhibit_parts(one, content, labels, pictures))
    yield from _sections(last, content, setting)
    yield f'<p><a href="{NAME}">{NAME}</a></p>\n'


def _sections(sections: Sequence[Section], content: ReportContent, setting: Setting) -> Iterator[str]:
    """What stands around the exhibits, as it is set on paper."""
    for one in sections:
        yield from section(one.key, setting.labels[one.title], flow_parts(one.pages(content, setting)))
