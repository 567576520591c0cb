"""Saved pages for benchmarks: our own fictional words in five languages, the furniture of a news page around them."""

from __future__ import annotations

import random
from pathlib import Path

from tests.bench.furniture import furniture

_BODY = {
    "en": "At least {n} people were killed in the {p} quarter on Monday, the district office said. Rescue workers went on searching under the walls of a school. “We counted the coats,” said a nurse who asked not to be named.",
    "fr": "Au moins {n} personnes ont été tuées dans le quartier de {p} lundi, selon le bureau du district. Les secouristes cherchaient encore sous les murs d’une école. « Nous avons compté les manteaux », a dit une infirmière.",
    "ru": "Не менее {n} человек погибли в квартале {p} в понедельник, сообщили в районной управе. Спасатели продолжали поиски под стенами школы. «Мы считали пальто», — сказала медсестра.",
    "ar": "قتل ما لا يقل عن {n} شخصا في حي {p} يوم الاثنين، بحسب مكتب المنطقة. وواصل عمال الإنقاذ البحث تحت جدران مدرسة. وقالت ممرضة: «عددنا المعاطف».",
    "es": "Al menos {n} personas murieron en el barrio de {p} el lunes, según la oficina del distrito. Los equipos de rescate siguieron buscando bajo los muros de una escuela. «Contamos los abrigos», dijo una enfermera.",
}
_PLACES = ("Orvane", "Dremna", "Kastel Orun", "Sennet", "Torvik", "Halm")


def body(number: int, chance: random.Random, paragraphs: int) -> tuple[str, list[str]]:
    """(language, paragraphs) of one text."""
    language = sorted(_BODY)[number % len(_BODY)]
    words = _BODY[language]
    return language, [
        f"{words.format(n=chance.randint(3, 90), p=chance.choice(_PLACES))} {chance.randrange(10**6)}"
        for _ in range(paragraphs)
    ]


def page(number: int, *, furnished: bool = True) -> str:
    """One page of 14 to 34 paragraphs.

    `furnished`: with what surrounds an article on a news site (state in scripts, style sheets, a menu, teasers with
    pictures in many sizes, icons), 279 kB on average, as measured on 80 real pages (facts-extract); else 14 kB.
    """
    chance = random.Random(number)
    language = sorted(_BODY)[number % len(_BODY)]
    place = chance.choice(_PLACES)
    paragraphs = "".join(
        f"<p>{_BODY[language].format(n=chance.randint(3, 90), p=chance.choice(_PLACES))} {chance.random():.6f}</p>"
        for _ in range(chance.randint(14, 34))
    )
    head, top, bottom = furniture(chance, place) if furnished else _plain_furniture(chance, place)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{place} {number} – Ridge Daily</title>'
        f'<meta property="og:title" content="{place} {number}"><meta property="og:site_name" content="Ridge Daily">'
        f'<meta property="article:published_time" content="2026-03-{number % 28 + 1:02d}T08:00:00Z">'
        f'<link rel="canonical" href="https://ridge-daily.example/{number}">{head}</head><body>{top}'
        f"<main><article><h1>{place} {number}</h1><p class=byline>By Mara Velt</p>{paragraphs}</article></main>"
        f"{bottom}</body></html>"
    )


def _plain_furniture(chance: random.Random, place: str) -> tuple[str, str, str]:
    """(head, before the article, after it) of a page that is little more than its article."""
    links = "".join(f'<li><a href="/section/{at}">{place} {at}</a></li>' for at in range(60))
    related = "".join(f'<article class="teaser"><h3>{place} {at}</h3><p>…</p></article>' for at in range(12))
    head = f"<style>.a{{color:red}}</style><script>var x = {[chance.random() for _ in range(40)]};</script>"
    return head, f"<nav><ul>{links}</ul></nav>", f"<aside>{related}</aside><footer><ul>{links}</ul></footer>"


def write_pages(folder: Path, count: int, *, furnished: bool = True) -> None:
    """So many files."""
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"page-{number:05d}.html").write_text(page(number, furnished=furnished), "utf-8")
