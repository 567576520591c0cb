"""The same report as a folder: one page without scripts, pictures without metadata, exact texts, the manifest."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from desktop_app import files
from desktop_app.report.labels import Labels, read_labels
from desktop_app.report.manifest import NAME, manifest_bytes, text_name
from desktop_app.report.model import Exhibit, ReportClaim, ReportContent
from desktop_app.report.notes import span_of
from desktop_app.report.style import ground
from desktop_app.rows.pictures import Preview

_HEAD = """<!doctype html><html lang="{lang}" dir="{dir}"><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{{font:16px/1.55 serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#161616;background:#fff}}
h1,h2,h3,dt,small,nav{{font-family:sans-serif}}dl{{display:grid;grid-template-columns:12rem 1fr;gap:.15rem 1rem}}
dt,small{{color:#555;font-size:.8rem}}dd{{margin:0;overflow-wrap:anywhere}}img{{max-width:100%}}mark{{color:inherit}}
section{{border-top:2px solid #ccc;margin-top:3rem}}
</style>"""


def write_web_page(content: ReportContent, previews: Mapping[str, Preview | None], folder: Path) -> int:
    """Write index.html and its files into a new or empty folder; the number of files."""
    labels = read_labels(content.language)
    manifest = manifest_bytes(content)
    parts = {NAME: manifest}
    parts |= {text_name(e.number): e.text.encode("utf-8") for e in content.exhibits if e.text}
    for exhibit in content.exhibits:
        shown = previews.get(exhibit.picture)
        if shown is not None:
            parts[_picture_name(exhibit)] = shown.jpeg
    parts["index.html"] = "".join(_page(content, labels, parts)).encode("utf-8")
    files.make_folder(folder)
    for name, body in parts.items():
        files.write_file(folder / name, body)
    return len(parts)


def _picture_name(exhibit: Exhibit) -> str:
    return f"exhibit-{exhibit.number:04d}.jpg"


def _page(content: ReportContent, labels: Labels, parts: Mapping[str, bytes]) -> Iterator[str]:
    yield _HEAD.format(lang=content.language, dir=labels["direction"], title=escape(content.title))
    yield f"<h1 dir=auto>{escape(content.title)}</h1>"
    yield _list(
        [(labels["archive"], content.archive), (labels["date"], content.date), (labels["state"], content.state_sha256)]
    )
    yield _list([(code, f"{labels['key']} {fingerprint}") for code, fingerprint in content.people])
    yield f"<h2>{escape(labels['about title'])}</h2><p>{escape(labels['about'])}</p><nav><ol>"
    for e in content.exhibits:
        yield f'<li value="{e.number}"><a href="#e{e.number}" dir=auto>{escape(e.title)}</a></li>'
    yield "</ol></nav>"
    if content.working_file:
        yield f"<section><h2>{escape(labels.of('working file', 'Working file'))}</h2>"
        yield _list(
            [
                (f"{labels.of('working file', name.replace('_', ' ').capitalize())} · {by}", value)
                for name, value, by in content.working_file
            ]
        )
        yield "</section>"
    for exhibit in content.exhibits:
        yield from _exhibit(exhibit, content, labels, parts)
    yield f"<section><h2>{escape(labels['left out title'])}</h2><ul>"
    yield "".join(f"<li>{count}: {escape(why)}</li>" for count, why in content.left_out) or escape(
        labels["nothing left out"]
    )
    if content.decided:
        yield f"</ul><h2>{escape(labels['decided title'])}</h2><ul>"
        yield "".join(f"<li>{count}: {escape(why)}</li>" for count, why in content.decided)
    yield f'</ul><p><a href="{NAME}">{NAME}</a></p></section></html>'


def _list(pairs: list[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{escape(k)}</dt><dd><bdi>{escape(v)}</bdi></dd>" for k, v in pairs if v)
    return f"<dl>{rows}</dl>"


def _exhibit(exhibit: Exhibit, content: ReportContent, labels: Labels, parts: Mapping[str, bytes]) -> Iterator[str]:
    yield f'<section id="e{exhibit.number}"><small>{escape(labels["exhibit"])} {exhibit.number}</small>'
    yield f"<h2 dir=auto>{escape(exhibit.title)}</h2>"
    if exhibit.fault:
        yield f"<p>{escape(labels['not shown'])}: {escape(exhibit.fault)}</p></section>"
        return
    head = (("kind", labels.of("kind", exhibit.kind)), ("source", exhibit.source), ("published", exhibit.published_at))
    yield _list([(labels[key], value) for key, value in (*head, ("captured", exhibit.captured_at))])
    if exhibit.picture:
        yield from _picture(exhibit, labels, parts)
    yield from _text(exhibit)
    for claim in exhibit.claims:
        yield from _claim(claim, labels)
    if content.template == "full":
        yield f"<h3>{escape(labels['record title'])}</h3>"
        yield _list([(f"{name} · {labels.words.get(how, how)}", value) for name, value, how in exhibit.record])
        yield f"<h3>{escape(labels['files title'])}</h3>"
        yield _list([(a.role, f"{a.mime} · {a.size_bytes} · {a.sha256}") for a in exhibit.assets])
        yield f"<h3>{escape(labels['custody title'])}</h3>"
        yield _list([(f"{at} · {by}", what) for at, by, what in exhibit.custody])
    yield "</section>"


def _picture(exhibit: Exhibit, labels: Labels, parts: Mapping[str, bytes]) -> Iterator[str]:
    caption = escape(exhibit.caption or labels["no caption"])
    if _picture_name(exhibit) in parts:
        yield f'<img src="{_picture_name(exhibit)}" alt="{caption}">'
    else:
        yield f"<p>{escape(labels['graphic' if exhibit.graphic else 'no picture'])}</p>"
    yield f"<p dir=auto><small>{caption}</small></p>"


def _text(exhibit: Exhibit) -> Iterator[str]:
    place = 0
    for line in exhibit.text.split("\n"):
        if line.strip():
            yield f"<p dir=auto>{_marked(line, place, exhibit.claims)}</p>"
        place += len(line) + 1


def _marked(line: str, place: int, claims: tuple[ReportClaim, ...]) -> str:
    """The line with every claim's words in <mark>; where claims overlap the first one colours."""
    spans = ((span_of(c, place, len(line), ground(c.status, c.colour)), c) for c in claims)
    here = [(span.start, span.end, claim) for span, claim in spans if span is not None]
    edges = sorted({0, len(line), *(e for s, f, _ in here for e in (s, f))})
    out = []
    for start, end in itertools.pairwise(edges):
        inside = [c for s, f, c in here if s <= start and end <= f]
        words = escape(line[start:end])
        if inside:
            parts = ground(inside[0].status, inside[0].colour)
            colour = "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in parts))
            words = f'<mark style="background:{colour}">{words}</mark>'
        out.append(words + "".join(f"<sup>[{c.number}]</sup>" for s, f, c in here if f == end and s < end))
    return "".join(out)


def _claim(claim: ReportClaim, labels: Labels) -> Iterator[str]:
    named = f"{labels.named(claim.status, claim.kind)} · {labels[f'about {claim.about}']}"
    yield f"<h3>[{claim.number}] {escape(named)}</h3><p dir=auto>“{escape(claim.quote)}”</p>"
    yield _list([(labels["said by"], claim.attribution), (labels["figure"], claim.figure)])
    if claim.differing:
        yield f"<p><strong>{escape(labels['differ'])}</strong></p>"
    rows = []
    for a in claim.assessments:
        standing = labels["withdrawn"] if a.withdrawn else labels["stands"] if a.standing else labels["superseded"]
        words = f"{labels.of('status', a.status)}, {labels[f'about {a.about}']}, {standing}: {a.reason or labels['no reason']}"
        rows.append((f"{a.at} · {a.by}", standing if a.withdrawn else words))
    yield _list(rows)
