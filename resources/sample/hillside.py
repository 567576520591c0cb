"""Picture one of the sample: a hillside town in the late afternoon, with a column of smoke."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from resources.sample.paint import (
    HEIGHT,
    Colour,
    Floats,
    blend,
    finish,
    fractal,
    gradient,
    ink,
    mix,
    noise,
    polygon,
    puffs,
    ridge,
    shapes,
    smoothstep,
    soften,
    spot,
)

HAZE: Colour = (0.80, 0.76, 0.72)
STONE: tuple[Colour, ...] = (
    (0.80, 0.73, 0.62), (0.72, 0.64, 0.53), (0.84, 0.79, 0.70), (0.70, 0.58, 0.47), (0.77, 0.69, 0.61),
)  # fmt: skip
ROOF: tuple[Colour, ...] = ((0.56, 0.34, 0.25), (0.62, 0.41, 0.30), (0.50, 0.33, 0.27), (0.66, 0.60, 0.52))
FIRE_X, FIRE_Y = 985.0, 575.0
SMOKE_ROW = 6
ROWS = 13


def hillside_town() -> Image.Image:
    """1600 × 1067 pixels."""
    canvas = _far_country()
    for row in range(ROWS):
        if row == SMOKE_ROW:
            canvas = _smoke(canvas)
        canvas = _street(canvas, row)
    return finish(_foreground(canvas), 77)


def _far_country() -> Floats:
    canvas = gradient([(0, (0.36, 0.49, 0.64)), (0.28, (0.62, 0.69, 0.74)), (0.5, (0.92, 0.84, 0.72)), (1, HAZE)])
    clouds = smoothstep(fractal(3, 150, 6, 3.0), 0.52, 0.78)
    canvas = blend(canvas, (0.97, 0.92, 0.86), clouds * 0.6)
    for step, (level, rise) in enumerate(((375.0, 130.0), (440.0, 120.0), (500.0, 90.0))):
        colour = mix((0.38, 0.42, 0.46), HAZE, 0.75 - 0.2 * step)
        shade = np.asarray(colour, np.float32) * (0.92 + 0.16 * fractal(40 + step, 60)[..., None])
        canvas = blend(canvas, shade, ridge(20 + 7 * step, level, rise, 420 - 80 * step))
        canvas = blend(canvas, HAZE, soften(ridge(20 + 7 * step, level + 90, rise, 420 - 80 * step), 30) * 0.5)
    return canvas


def _ground(x: float, row: int) -> float:
    """Where a street of the hill runs: it climbs to the right and falls again."""
    hill = math.exp(-(((x - 1130) / 560) ** 2))
    return 640 + row * 34 - hill * (300 - row * 21) + 12 * math.sin(x / 95 + row * 1.7)


@dataclass(frozen=True, slots=True)
class _House:
    left: float
    base: float
    width: float
    height: float
    side: float
    wall: Colour
    roof: Colour
    haze: float

    def tone(self, colour: Colour, light: float) -> Colour:
        r, g, b = colour
        return mix((r * light, g * light, b * light), HAZE, self.haze)


def _street(canvas: Floats, row: int) -> Floats:
    dice = random.Random(f"street {row}")
    haze = 0.52 * (1 - row / ROWS) ** 1.3
    earth = mix((0.42, 0.39, 0.28), HAZE, haze)
    colours, mask = shapes(lambda pen: _draw_street(pen, row, dice, haze, earth))
    texture = 0.9 + 0.2 * fractal(300 + row, 18, 3)
    return blend(canvas, colours * texture[..., None], mask)


def _draw_street(pen: ImageDraw.ImageDraw, row: int, dice: random.Random, haze: float, earth: Colour) -> None:
    slope = [(x, _ground(x, row) - 4) for x in range(-10, 1621, 10)]
    polygon(pen, [*slope, (1620, HEIGHT + 4), (-10, HEIGHT + 4)], earth)
    size = 0.42 + row * 0.075
    x = -40.0 + dice.random() * 40
    while x < 1640:
        if dice.random() < 0.2:
            _tree(pen, x, _ground(x, row), size, dice, haze)
            x += 26 * size
            continue
        house = _house(x, row, size, dice, haze)
        _draw_house(pen, house, size, dice)
        x += house.width + house.side + dice.random() * 16 * size


def _house(x: float, row: int, size: float, dice: random.Random, haze: float) -> _House:
    width, height = (34 + dice.random() * 46) * size, (34 + dice.random() * 52) * size
    wall = STONE[int(dice.random() * len(STONE))]
    roof = ROOF[int(dice.random() * len(ROOF))]
    return _House(x, _ground(x + width / 2, row) + 7 * size, width, height, width * 0.32, wall, roof, haze)


def _draw_house(pen: ImageDraw.ImageDraw, house: _House, size: float, dice: random.Random) -> None:
    left, right, far = house.left, house.left + house.width, house.left + house.width + house.side
    top, base, lift = house.base - house.height, house.base, house.side * 0.34
    polygon(pen, [(left, base + 14), (left, top), (right, top), (right, base + 14)], house.tone(house.wall, 1.0))
    polygon(pen, [(right, base + 14), (right, top), (far, top - lift), (far, base)], house.tone(house.wall, 0.62))
    if dice.random() < 0.55:
        _gable(pen, house, top, lift)
    else:
        roof = [(left, top), (right, top), (far, top - lift), (left + house.side, top - lift)]
        polygon(pen, roof, house.tone(house.roof, 1.12))
        edge = [(left, top - 2 * size), (right, top - 2 * size), (right, top), (left, top)]
        polygon(pen, edge, house.tone(house.wall, 1.12))
    _windows(pen, house, top, size, dice)


def _gable(pen: ImageDraw.ImageDraw, house: _House, top: float, lift: float) -> None:
    left, right, far = house.left, house.left + house.width, house.left + house.width + house.side
    peak = top - house.width * 0.3
    middle, end = (left + right) / 2, (left + right) / 2 + house.side
    polygon(pen, [(left, top), (middle, peak), (right, top)], house.tone(house.wall, 0.96))
    polygon(
        pen, [(middle, peak), (end, peak - lift), (far + 2, top - lift), (right + 1, top)], house.tone(house.roof, 0.8)
    )
    polygon(
        pen, [(left - 2, top + 1), (middle, peak), (middle + 2, peak - 2), (left, top - 3)], house.tone(house.roof, 1.1)
    )


def _windows(pen: ImageDraw.ImageDraw, house: _House, top: float, size: float, dice: random.Random) -> None:
    columns, floors = max(int(house.width / (15 * size)), 1), max(int(house.height / (21 * size)), 1)
    wide, high = 5.2 * size, 8.4 * size
    for floor in range(floors):
        for column in range(columns):
            x = house.left + house.width * (column + 0.5) / columns - wide / 2
            y = top + house.height * (floor + 0.5) / floors - high / 2
            glow = dice.random() < 0.05
            pane: Colour = (0.95, 0.74, 0.42) if glow else (0.22, 0.22, 0.25)
            polygon(pen, [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], house.tone(pane, 1.0))
            sill = [
                (x - 1, y + high),
                (x + wide + 1, y + high),
                (x + wide + 1, y + high + size),
                (x - 1, y + high + size),
            ]
            polygon(pen, sill, house.tone(house.wall, 1.18))


def _tree(pen: ImageDraw.ImageDraw, x: float, base: float, size: float, dice: random.Random, haze: float) -> None:
    """A cypress: a narrow heap of dark strokes."""
    tall, wide = (46 + dice.random() * 40) * size, (8 + dice.random() * 5) * size
    for _ in range(46):
        up = dice.random()
        reach = wide * (1 - up) ** 0.7 * min(1.0, 0.35 + up * 5)
        at, y = x + (dice.random() * 2 - 1) * reach, base - up * tall
        light = 0.75 + 0.5 * dice.random() - 0.25 * (at - x) / wide
        colour = mix((0.19 * light, 0.25 * light, 0.15 * light), HAZE, haze * 0.9)
        r = 3.4 * size
        pen.ellipse([2 * (at - r), 2 * (y - 2 * r), 2 * (at + r), 2 * (y + r)], fill=ink(colour, 0.9))


def _smoke(canvas: Floats) -> Floats:
    dice = random.Random("smoke")
    balls = []
    for step in range(520):
        t = step / 519
        radius = 15 + 165 * t**1.25
        drift = FIRE_X - 60 * t - 400 * t**2.1
        x = drift + (dice.random() - 0.5) * radius * 1.25
        y = FIRE_Y - 640 * t**0.82 + (dice.random() - 0.5) * radius * 0.8
        balls.append((x, y, radius * (0.55 + 0.5 * dice.random()), 0.30 * (1 - 0.72 * t)))
    body = soften(puffs(balls), 6)
    ragged = 0.65 * fractal(55, 120, 6) + 0.35 * fractal(70, 34, 4)
    torn = smoothstep(body - 2.3 * (1 - ragged) * (1.12 - body), -0.25, 0.6)
    lump = soften(torn * (0.35 + 1.1 * fractal(61, 80, 5)), 3)
    light = np.clip((lump - _moved(lump, 18, 1)) * 0.9 + (lump - _moved(lump, 14, 0)) * 0.7, -0.4, 0.24)
    height = np.linspace(0.50, 0.12, HEIGHT, dtype=np.float32)[:, None] + 0.14 * noise(91, 40)
    tint = np.asarray((1.0, 0.96, 0.93), np.float32)
    shade = np.clip(height + light * 0.55, 0.05, 0.92)[..., None] * tint
    canvas = blend(canvas, shade, torn * 0.96)
    return blend(canvas, (0.98, 0.50, 0.16), spot(FIRE_X, FIRE_Y + 6, 62, 0.6) * 0.75)


def _moved(mask: Floats, by: int, axis: int) -> Floats:
    """`mask` pushed right (axis 1) or down (axis 0), its edge repeated."""
    border = ((0, 0), (by, 0)) if axis else ((by, 0), (0, 0))
    return np.pad(mask, border, mode="edge")[:HEIGHT, : mask.shape[1]]


def _foreground(canvas: Floats) -> Floats:
    canvas = blend(canvas, HAZE, spot(700, 640, 900, 0.35) * 0.22)
    dark = ridge(88, 985, 46, 300)
    grass = np.asarray((0.17, 0.17, 0.12), np.float32) * (0.6 + 0.9 * fractal(12, 16, 4, 0.5))[..., None]
    canvas = blend(canvas, grass, dark)
    return blend(canvas, (1.0, 0.83, 0.58), spot(60, 330, 950, 0.7) * 0.22)
