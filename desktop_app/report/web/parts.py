"""The pieces that every page is made of. Every word is escaped; lists, tables and headings are what they look like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from desktop_app.report.labels import Labels

_HEAD = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{{font:16px/1.55 serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#161616;background:#fff}}
h1,h2,h3,h4,h5,dt,small,nav,th{{font-family:sans-serif}}dl{{display:grid;grid-template-columns:12rem 1fr;gap:.15rem 1rem}}
dt,small{{color:#555;font-size:.8rem}}dd{{margin:0;overflow-wrap:anywhere}}img{{max-width:100%}}mark{{color:inherit}}
figure{{margin:1rem 0}}.shown{{position:relative;display:inline-block}}
.shown svg{{position:absolute;inset:0;width:100%;height:100%;overflow:visible}}svg .under,svg .over{{fill:none;vector-effect:non-scaling-stroke}}
svg .under{{stroke:#fff;stroke-width:4px}}svg .over{{stroke:#161616;stroke-width:2px}}
svg text{{font-family:sans-serif;font-weight:bold;fill:#161616;stroke:#fff;stroke-width:.25em;paint-order:stroke}}
main>section{{border-top:2px solid #767676;margin-top:3rem}}table{{border-collapse:collapse;width:100%}}
td,th{{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc;overflow-wrap:anywhere}}
a{{color:#0b4f9e}}a:focus{{outline:3px solid #0b4f9e}}
</style></head>
<body>
"""


class Markup(str):
    """Words that are escaped already, with links among them."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class WebPage:
    """One file. `up`: the name of the page that it belongs to, "" for the first one."""

    name: str
    title: str
    main: str
    nav: str = ""
    up: str = ""


def whole(page: WebPage, labels: Labels, top: str) -> bytes:
    """One banner, one navigation, one main part. `top`: the name of the whole report."""
    out = [_HEAD.format(lang=labels.language, dir=labels["direction"], title=escape(page.title))]
    back = f'<p><a href="{page.up}">{escape(top)}</a></p>' if page.up else ""
    out.append(f'<header>{back}<h1 dir="auto">{escape(page.title)}</h1></header>\n')
    if page.nav:
        out.append(f'<nav aria-label="{escape(labels["contents title"])}">{page.nav}</nav>\n')
    out.append(f"<main>\n{page.main}\n</main>\n</body>\n</html>\n")
    return "".join(out).encode("utf-8", "replace")


def heading(level: int, words: str, anchor: str = "") -> str:
    """One heading."""
    name = f' id="{anchor}"' if anchor else ""
    return f'<h{level}{name} dir="auto">{escape(words)}</h{level}>\n'


def section(anchor: str, title: str, body: Iterable[str], level: int = 2) -> Iterator[str]:
    """A part that its heading names."""
    yield f'<section aria-labelledby="{anchor}">\n{heading(level, title, anchor)}'
    yield from body
    yield "</section>\n"


def paragraph(words: str, language: str = "") -> str:
    """Words in their own direction and, where it is known, language."""
    lang = f' lang="{escape(language)}"' if language else ""
    return f'<p dir="auto"{lang}>{_escaped(words)}</p>\n'


def pairs(rows: Iterable[tuple[str, str]]) -> str:
    """Names and values; those without a value are left out."""
    made = "".join(f"<dt>{escape(k)}</dt><dd><bdi>{_escaped(v)}</bdi></dd>\n" for k, v in rows if v)
    return f"<dl>\n{made}</dl>\n" if made else ""


def _escaped(words: str) -> str:
    return words if isinstance(words, Markup) else escape(words)


def listed(lines: Iterable[str]) -> str:
    """Lines of a list."""
    made = "".join(f'<li dir="auto">{escape(one)}</li>\n' for one in lines)
    return f"<ul>\n{made}</ul>\n" if made else ""


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], caption: str = "") -> str:
    """Cells of words under heads; a cell's lines stand below each other."""
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    head = f"<thead><tr>{top}</tr></thead>" if heads else ""
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in rows)
    return f"<table>{named}{head}<tbody>\n{body}</tbody></table>\n"


def _cell(words: str) -> str:
    return "<td>" + "<br>".join(f"<bdi>{escape(line)}</bdi>" for line in words.split("\n")) + "</td>"
