"""A page over all pictures: one row a scene, its looks and sizes beside each other. Plain HTML; needs no network."""

from __future__ import annotations

import html
from pathlib import Path

_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Attest: every screen and state</title>
<style>body{font:15px sans-serif;margin:24px;background:#eee;color:#1b1c1d}h2{font-size:16px;margin:24px 0 8px}
.row{display:grid;grid-template-columns:repeat(6,1fr);gap:8px}figure{margin:0}img{width:100%;border:1px solid #bbb}
figcaption{font-size:12px;color:#444}</style><h1>Attest: every screen and state</h1>
"""


def write_index(out: Path) -> None:
    """`out`/index.html over the pictures that are there: LOOK/SCENE-WIDTH.png."""
    found: dict[str, list[Path]] = {}
    for path in sorted(out.glob("*/*.png")):
        found.setdefault(path.stem.rpartition("-")[0] or path.stem, []).append(path)
    parts = [_HEAD, f"<p>{len(found)} screens and states.</p><p>{' · '.join(map(_link, found))}</p>"]
    for scene, paths in found.items():
        pictures = "".join(_figure(path.relative_to(out).as_posix()) for path in sorted(paths, key=_order))
        parts.append(f'<h2 id="{html.escape(scene)}">{html.escape(scene)}</h2><div class="row">{pictures}</div>\n')
    (out / "index.html").write_text("".join(parts), "utf-8")


def _order(path: Path) -> tuple[int, str]:
    """Light, dark, Arabic; the smaller window first."""
    return ("light", "dark", "ar").index(path.parent.name), path.stem


def _link(scene: str) -> str:
    return f'<a href="#{html.escape(scene)}">{html.escape(scene)}</a>'


def _figure(name: str) -> str:
    quoted = html.escape(name)
    image = f'<a href="{quoted}"><img src="{quoted}" alt="{quoted}" loading="lazy"></a>'
    return f"<figure>{image}<figcaption>{quoted}</figcaption></figure>"
