"""What surrounds an article on a news site: state in scripts, style sheets, a menu, teasers, icons. All invented."""

from __future__ import annotations

import json
import random

_WORDS = ("river", "council", "bridge", "market", "school", "harvest", "road", "valley", "harbour", "clinic", "winter")
_RULES = ("margin:0 auto", "padding:8px 16px", "display:flex", "color:#1a1a1a", "font:600 14px/1.4 serif", "border:0")
_WIDTHS = (320, 480, 640, 960, 1280, 1920)


def furniture(chance: random.Random, place: str) -> tuple[str, str, str]:
    """(head, before the article, after it)."""
    head = _meta(chance, place) + _styles(chance, 420) + _script(chance, 90)
    top = _icons(chance) + _menu(chance, 14, 12) + _notice()
    bottom = _teasers(chance, 48) + _menu(chance, 8, 10) + _script(chance, 212)
    return head, top, bottom


def _line(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words)).capitalize()


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_WORDS)}-{chance.choice(_WORDS)}__{chance.choice(_WORDS)}--{chance.randrange(16**5):05x}"


def _meta(chance: random.Random, place: str) -> str:
    return "".join(
        f'<meta name="site:{_name(chance)}" content="{place} {_line(chance, 6)}"><link rel="preload" as="font"'
        f' href="/assets/{chance.randrange(16**12):012x}.woff2" crossorigin>'
        for _ in range(20)
    )


def _styles(chance: random.Random, rules: int) -> str:
    body = "".join(f".{_name(chance)}{{{';'.join(chance.sample(_RULES, 3))}}}" for _ in range(rules))
    return f"<style>{body}</style>"


def _script(chance: random.Random, records: int) -> str:
    """The page's state, as sites leave it in the page for their scripts."""
    state = [
        {
            "id": f"{chance.randrange(16**16):016x}",
            "headline": _line(chance, 9),
            "summary": _line(chance, 22),
            "url": f"/news/{chance.choice(_WORDS)}/{chance.randrange(10**8)}",
            "images": [{"w": w, "src": f"/img/{chance.randrange(16**12):012x}-{w}.webp"} for w in _WIDTHS[:3]],
            "flags": {word: chance.random() < 0.5 for word in _WORDS[:4]},
        }
        for _ in range(records)
    ]
    return f"<script>window.__STATE__={json.dumps(state)}</script>"


def _icons(chance: random.Random) -> str:
    paths = "".join(
        f'<symbol id="{_name(chance)}" viewBox="0 0 24 24"><path d="M'
        + " ".join(f"{chance.uniform(0, 24):.3f}" for _ in range(60))
        + '"/></symbol>'
        for _ in range(24)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" style="display:none">{paths}</svg>'


def _menu(chance: random.Random, sections: int, entries: int) -> str:
    lists = "".join(
        f'<li class="{_name(chance)}"><button aria-expanded="false">{_line(chance, 1)}</button><ul>'
        + "".join(
            f'<li class="{_name(chance)}"><a class="{_name(chance)}" href="/section/{chance.randrange(10**6)}">'
            f"{_line(chance, 2)}</a></li>"
            for _ in range(entries)
        )
        + "</ul></li>"
        for _ in range(sections)
    )
    return f'<nav role="navigation"><ul class="{_name(chance)}">{lists}</ul></nav>'


def _notice() -> str:
    return (
        '<div role="dialog" class="consent"><p>We use cookies.</p><button>Accept</button><button>Refuse</button></div>'
    )


def _teasers(chance: random.Random, count: int) -> str:
    def sources() -> str:
        name = f"{chance.randrange(16**12):012x}"
        return ", ".join(f"/img/{name}-{width}.webp {width}w" for width in _WIDTHS)

    return (
        '<aside class="more">'
        + "".join(
            f'<div class="{_name(chance)}"><a href="/news/{chance.randrange(10**8)}"><picture>'
            f'<source type="image/webp" srcset="{sources()}"><img loading="lazy" alt="{_line(chance, 5)}"'
            f' src="/img/{chance.randrange(16**12):012x}.jpg" width="640" height="360"></picture>'
            f'<h3 class="{_name(chance)}">{_line(chance, 8)}</h3></a><p class="{_name(chance)}">{_line(chance, 14)}</p>'
            f'<time datetime="2026-03-{chance.randint(1, 28):02d}T07:00:00Z">{chance.randint(1, 23)} hours ago</time></div>'
            for _ in range(count)
        )
        + "</aside>"
    )
