"""Picture three of the sample: a stone bridge over a river in the morning, one span gone."""

from __future__ import annotations

import math
import random

import numpy as np
from PIL import Image, ImageDraw

from resources.sample.paint import (
    HEIGHT,
    SCALE,
    WIDTH,
    Colour,
    Floats,
    Point,
    blend,
    finish,
    fractal,
    gradient,
    ink,
    noise,
    polygon,
    ridge,
    shapes,
    smoothstep,
    soften,
    spot,
)

WATER = 662
PIERS = (150.0, 440.0, 730.0, 1020.0, 1310.0, 1600.0)
HALF = 34.0
GAP = (795.0, 985.0)
MIST: Colour = (0.90, 0.83, 0.79)


def broken_bridge() -> Image.Image:
    """1600 × 1067 pixels."""
    canvas = _water(_bridge(_land()))
    canvas = blend(canvas, MIST, _drift(671, 140) * 0.55)
    canvas = blend(canvas, *shapes(_reeds))
    canvas = blend(canvas, (1.0, 0.80, 0.60), spot(1340, 330, 620, 0.7) * 0.30)
    return finish(canvas, 211)


def _land() -> Floats:
    canvas = gradient(
        [(0, (0.42, 0.50, 0.66)), (0.3, (0.74, 0.70, 0.73)), (0.52, (0.98, 0.82, 0.66)), (1, (0.98, 0.82, 0.66))]
    )
    clouds = smoothstep(fractal(501, 120, 6, 4.0), 0.46, 0.8)
    canvas = blend(canvas, (0.99, 0.86, 0.78), clouds * 0.75)
    canvas = blend(canvas, (1.0, 0.93, 0.80), spot(1340, 420, 330))
    hills: tuple[tuple[float, float, Colour], ...] = (
        (430.0, 120.0, (0.62, 0.60, 0.68)), (520.0, 110.0, (0.48, 0.49, 0.56)), (600.0, 80.0, (0.33, 0.37, 0.38)),
    )  # fmt: skip
    for step, (level, rise, colour) in enumerate(hills):
        shade = np.asarray(colour, np.float32) * (0.86 + 0.28 * fractal(520 + step, 26 - 4 * step, 4))[..., None]
        canvas = blend(canvas, shade, ridge(511 + 5 * step, level, rise, 380 - 60 * step))
        canvas = blend(canvas, MIST, soften(ridge(511 + 5 * step, level + 80, rise * 0.7, 380), 26) * 0.6)
    return canvas


def _deck(x: float) -> float:
    """Height of the roadway: a slight hump in the middle."""
    return 470 + 40 * ((x - WIDTH / 2) / 800) ** 2


def _bridge(canvas: Floats) -> Floats:
    stone, mask = shapes(_draw_bridge)
    _, holes = shapes(_draw_holes)
    mask = mask * (1 - holes)
    texture = (0.72 + 0.42 * fractal(540, 22, 4)) * (0.9 + 0.2 * noise(551, 7, 2.6))
    light = np.linspace(0.86, 1.18, WIDTH, dtype=np.float32)[None, :] * texture
    canvas = blend(canvas, (0.28, 0.23, 0.21), _vault(holes) * 0.9)
    canvas = blend(canvas, stone * light[..., None], mask)
    return _fallen(canvas)


def _vault(holes: Floats) -> Floats:
    """The shaded underside of the arches: the holes' rim, seen a little from the left."""
    moved = np.pad(holes, ((0, 10), (0, 22)))[10:, 22:]
    return np.clip(holes - moved, 0, 1) * _beside_gap()


def _beside_gap() -> Floats:
    x = np.arange(WIDTH)[None, :]
    return (((x < GAP[0] - 60) | (x > GAP[1] + 40)) * np.ones((HEIGHT, 1))).astype(np.float32)


def _draw_bridge(pen: ImageDraw.ImageDraw) -> None:
    upper = [(float(x), _deck(x) - 4) for x in range(-10, WIDTH + 11, 10)]
    polygon(pen, [*upper, (WIDTH + 10, WATER + 8), (-10, WATER + 8)], (0.62, 0.55, 0.49))
    dice = random.Random("courses")
    for row in range(24):
        for column in range(58):
            x, y = column * 29.0 - (row % 2) * 14, 468 + row * 9.0
            tone = 0.46 + 0.18 * dice.random()
            polygon(pen, [(x, y), (x + 27, y), (x + 27, y + 7.6), (x, y + 7.6)], (tone, tone * 0.90, tone * 0.80), 0.75)
    for pier in PIERS:
        nose = [
            (pier - HALF, WATER + 8),
            (pier - HALF * 0.8, 560),
            (pier, 540),
            (pier + HALF * 0.8, 560),
            (pier + HALF, WATER + 8),
        ]
        polygon(pen, nose, (0.70, 0.63, 0.55))
        polygon(pen, [nose[0], nose[1], nose[2], (pier, WATER + 8)], (0.44, 0.39, 0.36))
    rail = [(float(x), _deck(x) - 26) for x in range(-10, WIDTH + 11, 10)]
    polygon(pen, [*rail, *reversed([(x, y + 24) for x, y in rail])], (0.72, 0.65, 0.57))
    polygon(pen, [*rail, *reversed([(x, y + 6) for x, y in rail])], (0.86, 0.78, 0.69))


def _draw_holes(pen: ImageDraw.ImageDraw) -> None:
    for left, right in zip((-140.0, *PIERS), PIERS, strict=False):
        a, b, spring = left + HALF, right - HALF, 628.0
        middle, wide = (a + b) / 2, (b - a) / 2
        arch = [
            (middle + wide * math.cos(t / 40 * math.pi), spring - 118 * math.sin(t / 40 * math.pi)) for t in range(41)
        ]
        polygon(pen, [*arch, (a, WATER + 20.0), (b, WATER + 20.0)], (0, 0, 0))
    polygon(pen, [*_torn(GAP[0], 0, -1), *reversed(_torn(GAP[1], 1, 1))], (0, 0, 0))
    polygon(pen, [(764, 700), (764, 596), (800, 560), (950, 560), (986, 596), (986, 700)], (0, 0, 0))


def _torn(at: float, seed: int, lean: int) -> list[Point]:
    dice = random.Random(f"torn {seed}")
    return [(at + lean * ((row - 5) * -5.0) + (dice.random() - 0.5) * 34, 420 + row * 16.0) for row in range(14)]


def _fallen(canvas: Floats) -> Floats:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        dice = random.Random("fallen")
        for _ in range(90):
            x = 880 + (dice.random() + dice.random() - 1) * 130
            y = WATER + 8 - max(0.0, 1 - abs(x - 880) / 120) * 52 * dice.random()
            r, tone = 6 + 22 * dice.random() ** 2, 0.30 + 0.28 * dice.random()
            block = [
                (x - r, y),
                (x - r * 0.7, y - r * 0.9),
                (x + r * 0.5, y - r),
                (x + r, y - r * 0.2),
                (x + r * 0.8, y + 6),
            ]
            polygon(pen, block, (tone, tone * 0.92, tone * 0.85))
            polygon(
                pen,
                [block[1], block[2], (x + r * 0.2, y - r * 0.5), (x - r * 0.5, y - r * 0.4)],
                (tone + 0.2, tone + 0.15, tone + 0.09),
            )
        _bars(pen, dice)

    return blend(canvas, *shapes(draw))


def _bars(pen: ImageDraw.ImageDraw, dice: random.Random) -> None:
    """Bent iron at the broken ends."""
    for end, way in ((GAP[0] + 8, 1), (GAP[1] - 8, -1)):
        for _ in range(9):
            x, y = end - way * 16, 470 + dice.random() * 60
            reach, sag = 26 + dice.random() * 44, 8 + dice.random() * 50
            line = [(SCALE * (x + way * reach * t / 8), SCALE * (y + sag * (t / 8) ** 2)) for t in range(9)]
            pen.line(line, fill=ink((0.22, 0.17, 0.15)), width=3)


def _water(canvas: Floats) -> Floats:
    """Everything above the water line once more, upside down, rippled and darker."""
    rows = np.arange(WATER, HEIGHT)
    depth = (rows - WATER).astype(np.float32)[:, None]
    wave = (fractal(601, 26, 4, 5.0)[WATER:] - 0.5) * (6 + depth * 0.16)
    source = np.clip(2 * WATER - rows[:, None] + wave, 0, WATER - 1).astype(np.intp)
    aside = np.clip(np.arange(WIDTH)[None, :] + wave * 0.7, 0, WIDTH - 1).astype(np.intp)
    mirrored = canvas[source, aside] * np.asarray((0.74, 0.79, 0.84), np.float32)
    deep = np.asarray((0.16, 0.22, 0.26), np.float32)
    share = np.clip(0.16 + depth / 900, 0, 0.6)[..., None]
    glint = smoothstep(fractal(631, 18, 3, 7.0)[WATER:], 0.66, 0.86)[..., None] * 0.30
    lower = mirrored * (1 - share) + deep * share
    result = canvas.copy()
    result[WATER:] = lower * (1 - glint) + np.asarray((0.98, 0.86, 0.74), np.float32) * glint
    return result


def _drift(seed: int, thick: float) -> Floats:
    """Mist lying on the water."""
    rows = np.arange(HEIGHT, dtype=np.float32)[:, None]
    band = np.exp(-(((rows - WATER - 6) / thick * 2.2) ** 2))
    return np.asarray(band * smoothstep(fractal(seed, 150, 5, 4.0), 0.3, 0.75), np.float32)


def _reeds(pen: ImageDraw.ImageDraw) -> None:
    dice = random.Random("reeds")
    bank = [
        (float(x), 1010 - 70 * math.exp(-(((x - 120) / 330) ** 2)) - 90 * math.exp(-(((x - 1560) / 260) ** 2)))
        for x in range(-10, 1621, 10)
    ]
    polygon(pen, [*bank, (1620, HEIGHT + 4), (-10, HEIGHT + 4)], (0.10, 0.11, 0.09))
    for _ in range(520):
        x = dice.random() ** 1.8 * 720 if dice.random() < 0.62 else 1620 - dice.random() ** 1.8 * 480
        base = 1020 - 70 * math.exp(-(((x - 120) / 330) ** 2)) - 90 * math.exp(-(((x - 1560) / 260) ** 2))
        tall, lean, tone = 50 + 150 * dice.random() ** 2, (dice.random() - 0.35) * 60, 0.07 + 0.10 * dice.random()
        line = [(SCALE * (x + lean * (t / 6) ** 2), SCALE * (base + 12 - tall * t / 6)) for t in range(7)]
        pen.line(line, fill=ink((tone * 1.1, tone * 1.1, tone * 0.85)), width=2 + int(dice.random() * 4))
