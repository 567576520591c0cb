"""Picture two of the sample: the courtyard of a damaged hospital, seen from its gate."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

from resources.sample.paint import (
    HEIGHT,
    WIDTH,
    Colour,
    Floats,
    Point,
    blend,
    finish,
    fractal,
    gradient,
    ink,
    mix,
    polygon,
    shapes,
    smoothstep,
    soften,
    spot,
)

Place = tuple[float, float, float]
"""Metres: right of the camera, above the ground, ahead."""
Wall = Callable[[float, float], Place]
"""(metres along, metres up) on a wall -> place."""

FOCAL, HORIZON, EYE = 980.0, 590.0, 1.7
LEFT, RIGHT, NEAR, FAR, TOP = -9.0, 10.0, 5.0, 34.0, 11.4
HAZE: Colour = (0.83, 0.85, 0.86)
PLASTER: Colour = (0.80, 0.77, 0.68)


def hospital_courtyard() -> Image.Image:
    """1600 × 1067 pixels."""
    canvas = gradient([(0, (0.45, 0.60, 0.76)), (0.4, (0.80, 0.85, 0.87)), (0.55, HAZE), (1, HAZE)])
    canvas = blend(canvas, (0.97, 0.97, 0.96), smoothstep(fractal(8, 190, 6, 2.6), 0.45, 0.8) * 0.8)
    for painter in (_ground, _back_wall, _side_walls, _far_rubble, _tree, _van, _near_rubble):
        canvas = painter(canvas)
    dust = smoothstep(fractal(401, 260, 5, 2.0), 0.3, 0.9) * spot(860, 690, 720, 0.4)
    canvas = blend(canvas, (0.83, 0.79, 0.71), dust * 0.55)
    return finish(canvas, 133)


def _seen(place: Place) -> Point:
    x, y, z = place
    return WIDTH / 2 + FOCAL * x / z, HORIZON - FOCAL * (y - EYE) / z


def _tone(colour: Colour, z: float, light: float = 1.0) -> Colour:
    r, g, b = colour
    return mix((r * light, g * light, b * light), HAZE, min(z / 95, 0.45))


def _textured(canvas: Floats, draw: Callable[[ImageDraw.ImageDraw], None], seed: int, depth: float = 0.2) -> Floats:
    colours, mask = shapes(draw)
    texture = 1 - depth / 2 + depth * (0.6 * fractal(seed, 60, 4) + 0.4 * fractal(seed + 9, 9, 2))
    return blend(canvas, colours * texture[..., None], mask)


def _face(pen: ImageDraw.ImageDraw, wall: Wall, box: tuple[float, float, float, float], colour: Colour) -> None:
    """A rectangle on a wall: from (along, up) to (along, up)."""
    a, low, b, high = box
    polygon(pen, [_seen(wall(u, v)) for u, v in ((a, low), (b, low), (b, high), (a, high))], colour)


def _on_left(along: float, up: float) -> Place:
    return LEFT, up, along


def _on_right(along: float, up: float) -> Place:
    return RIGHT, up, along


def _on_back(along: float, up: float) -> Place:
    return along, up, FAR


def _ground(canvas: Floats) -> Floats:
    canvas = _textured(canvas, _paving, 210, 0.34)
    shade, mask = shapes(_long_shadow)
    canvas = blend(canvas, shade, soften(mask, 4) * 0.55)
    stain = smoothstep(fractal(222, 70, 5, 2.4), 0.42, 0.62) * spot(760, 780, 300, 0.32)
    return blend(canvas, (0.16, 0.15, 0.14), stain * 0.8)


def _paving(pen: ImageDraw.ImageDraw) -> None:
    dice = random.Random("paving")
    polygon(
        pen,
        [(0, _seen((0, 0, FAR))[1]), (WIDTH, _seen((0, 0, FAR))[1]), (WIDTH, HEIGHT), (0, HEIGHT)],
        (0.47, 0.45, 0.41),
    )
    for row in range(int(FAR / 1.2) + 1):
        z = 2.6 + row * 1.2
        for column in range(-24, 25):
            light = 0.90 + 0.16 * dice.random()
            corners = [
                (column * 1.2, z),
                (column * 1.2 + 1.16, z),
                (column * 1.2 + 1.16, z + 1.16),
                (column * 1.2, z + 1.16),
            ]
            flat = [_seen((x, 0, deep)) for x, deep in corners]
            if flat[1][0] > -300 and flat[0][0] < WIDTH + 300:
                polygon(pen, flat, _tone((0.64, 0.61, 0.56), z, light))


def _long_shadow(pen: ImageDraw.ImageDraw) -> None:
    edge = [(RIGHT, 2.6), (2.5, 2.6), (3.5, 20), (4.0, FAR), (RIGHT, FAR)]
    polygon(pen, [_seen((x, 0, z)) for x, z in edge], (0.20, 0.21, 0.26))


def _back_wall(canvas: Floats) -> Floats:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        _face(pen, _on_back, (LEFT - 6, 0, RIGHT + 6, TOP - 1.2), _tone(PLASTER, FAR, 0.95))
        _face(pen, _on_back, (LEFT - 6, TOP - 1.4, RIGHT + 6, TOP - 1.0), _tone(PLASTER, FAR, 1.12))
        for floor in range(3):
            for column in range(9):
                _window(pen, _on_back, LEFT + 0.9 + column * 2.1, 1.2 + floor * 3.3, FAR, 0.06 if column < 5 else 0.75)
        _entrance(pen)

    canvas = _textured(canvas, draw, 230)
    return _wound(canvas, (1075, 500, 105), 240)


def _entrance(pen: ImageDraw.ImageDraw) -> None:
    _face(pen, _on_back, (-1.9, 0, 1.9, 3.2), _tone((0.36, 0.38, 0.40), FAR))
    for pane in range(4):
        _face(pen, _on_back, (-1.7 + pane * 0.88, 0.1, -0.95 + pane * 0.88, 2.9), _tone((0.20, 0.25, 0.29), FAR))
    _face(pen, _on_back, (-2.4, 3.2, 2.4, 3.6), _tone((0.86, 0.84, 0.78), FAR))
    _face(pen, _on_back, (-1.0, 7.0, 1.0, 9.0), _tone((0.10, 0.30, 0.52), FAR))
    for bar in ((-0.55, 7.35, -0.25, 8.65), (0.25, 7.35, 0.55, 8.65), (-0.3, 7.85, 0.3, 8.15)):
        _face(pen, _on_back, bar, (0.95, 0.96, 0.96))


def _side_walls(canvas: Floats) -> Floats:
    def left(pen: ImageDraw.ImageDraw) -> None:
        _long_wall(pen, _on_left, 1.06, "left", 0.10)

    def right(pen: ImageDraw.ImageDraw) -> None:
        _long_wall(pen, _on_right, 0.60, "right", 0.55)

    canvas = _textured(canvas, left, 250)
    canvas = _textured(canvas, right, 260)
    canvas = _wound(canvas, (1330, 360, 210), 270)
    return _wound(canvas, (1180, 520, 90), 275)


def _long_wall(pen: ImageDraw.ImageDraw, wall: Wall, light: float, name: str, broken: float) -> None:
    dice = random.Random(f"wall {name}")
    for strip in range(int(NEAR) - 2, int(FAR)):
        _face(pen, wall, (strip, 0, strip + 1.02, TOP), _tone(PLASTER, strip, light))
        _face(pen, wall, (strip, 0, strip + 1.02, 0.9), _tone((0.52, 0.55, 0.52), strip, light))
        _face(pen, wall, (strip, TOP, strip + 1.02, TOP + 0.35), _tone(PLASTER, strip, light * 1.12))
    for floor in range(3):
        _face(pen, wall, (NEAR - 2, 3.55 + floor * 3.3, FAR, 3.7 + floor * 3.3), _tone(PLASTER, 18, light * 0.86))
        for column in range(12):
            chance = broken if dice.random() < 0.8 else 0.0
            _window(pen, wall, NEAR + 0.6 + column * 2.4, 1.25 + floor * 3.3, NEAR + column * 2.4, chance, light)


def _window(
    pen: ImageDraw.ImageDraw, wall: Wall, along: float, up: float, z: float, broken: float, light: float = 1.0
) -> None:
    dice = random.Random(f"{along:.1f} {up:.1f} {z:.1f}")
    glass = (
        (0.05, 0.05, 0.05)
        if dice.random() < broken
        else mix((0.24, 0.31, 0.37), (0.62, 0.70, 0.76), dice.random() * 0.6)
    )
    _face(pen, wall, (along - 0.1, up - 0.12, along + 1.3, up + 1.72), _tone((0.90, 0.88, 0.82), z, light))
    _face(pen, wall, (along, up, along + 1.2, up + 1.6), _tone((0.42, 0.41, 0.38), z, light))
    for pane in (0.05, 0.64):
        _face(pen, wall, (along + pane, up + 0.05, along + pane + 0.5, up + 1.5), _tone(glass, z, 0.6 + light * 0.4))
    _face(pen, wall, (along - 0.18, up - 0.25, along + 1.38, up - 0.1), _tone((0.70, 0.68, 0.62), z, light * 1.05))


def _wound(canvas: Floats, round_at: tuple[float, float, float], seed: int) -> Floats:
    """A hole with torn edges, broken brick around it, soot above."""
    x, y, radius = round_at
    near = spot(x, y, radius * 1.7, 0.95)
    torn = near * (0.05 + 1.15 * fractal(seed, radius * 0.8, 6) + 0.45 * fractal(seed + 1, 26, 4))
    soot = spot(x - radius * 0.1, y - radius * 0.6, radius * 1.25, 1.3) * (0.3 + 1.0 * fractal(seed + 3, 60, 4))
    wall = 1 - smoothstep(canvas[..., 2] - canvas[..., 0], 0.02, 0.06)
    canvas = blend(canvas, (0.12, 0.11, 0.11), np.clip(soot, 0, 1) * 0.78 * soften(wall, 2))
    brick = np.asarray((0.46, 0.37, 0.31), np.float32) * (0.45 + 0.85 * fractal(seed + 5, 12, 3))[..., None]
    canvas = blend(canvas, brick, smoothstep(torn, 0.55, 0.58))
    inside = np.asarray((0.13, 0.12, 0.12), np.float32) * (0.35 + 1.3 * fractal(seed + 7, 40, 5))[..., None]
    return blend(canvas, inside, smoothstep(torn, 0.63, 0.67))


def _tree(canvas: Floats) -> Floats:
    return blend(canvas, *shapes(_draw_tree))


def _draw_tree(pen: ImageDraw.ImageDraw) -> None:
    dice = random.Random("tree")
    planter = [(-5.4, 0.55, 15), (-2.8, 0.55, 15), (-2.8, 0, 15), (-5.4, 0, 15)]
    polygon(pen, [_seen(p) for p in planter], _tone((0.66, 0.62, 0.55), 15))
    polygon(
        pen,
        [_seen(p) for p in ((-5.4, 0.55, 15), (-2.8, 0.55, 15), (-3, 0.55, 17), (-5.2, 0.55, 17))],
        (0.36, 0.29, 0.2),
    )
    trunk = [(-4.3, 0.5, 16), (-4.2, 3.4, 16), (-4.0, 3.4, 16), (-3.85, 0.5, 16)]
    polygon(pen, [_seen(p) for p in trunk], _tone((0.33, 0.26, 0.20), 16))
    middle = _seen((-4.1, 4.6, 16))
    for leaf in range(2600):
        far, turn = dice.random() ** 0.6, dice.random() * 2 - 1
        x = middle[0] + turn * 150 * (1 - 0.35 * far)
        y = middle[1] + (dice.random() * 2 - 1) * 118 * (1 - 0.5 * turn * turn)
        light = 0.62 + 0.5 * dice.random() - 0.0022 * (x - middle[0]) - 0.0022 * (y - middle[1]) + leaf / 9000
        r = 3 + 4.5 * dice.random()
        fill = ink(_tone((0.25 * light, 0.33 * light, 0.17 * light), 10), 0.95)
        pen.ellipse([2 * (x - r), 2 * (y - r * 0.7), 2 * (x + r), 2 * (y + r * 0.7)], fill=fill)


def _van(canvas: Floats) -> Floats:
    shade, mask = shapes(lambda pen: _slab(pen, (0.3, 0.02, 12.3), (3.9, 0.03, 19.0), (0.12, 0.12, 0.14)))
    canvas = blend(canvas, shade, soften(mask, 7) * 0.7)
    return _textured(canvas, _draw_van, 290, 0.08)


def _slab(pen: ImageDraw.ImageDraw, low: Place, high: Place, colour: Colour) -> None:
    """The three sides of a box that the camera can see."""
    (a, b, near), (c, d, far) = low, high
    side = a if a > 0 else c
    polygon(
        pen,
        [_seen(p) for p in ((side, b, near), (side, b, far), (side, d, far), (side, d, near))],
        _tone(colour, near, 0.8),
    )
    if d < EYE:
        polygon(
            pen, [_seen(p) for p in ((a, d, near), (c, d, near), (c, d, far), (a, d, far))], _tone(colour, near, 1.1)
        )
    polygon(pen, [_seen(p) for p in ((a, b, near), (c, b, near), (c, d, near), (a, d, near))], _tone(colour, near))


def _draw_van(pen: ImageDraw.ImageDraw) -> None:
    for x in (1.25, 2.85):
        _slab(pen, (x, 0, 13.1), (x + 0.3, 0.62, 13.9), (0.10, 0.10, 0.11))
    _slab(pen, (1.1, 0.42, 13), (3.3, 2.75, 18.2), (0.90, 0.90, 0.88))
    front = {
        (1.2, 1.35, 2.17, 2.45): (0.20, 0.24, 0.28), (2.23, 1.35, 3.2, 2.45): (0.15, 0.18, 0.21),
        (1.1, 0.98, 3.3, 1.16): (0.12, 0.34, 0.56), (1.1, 0.42, 3.3, 0.60): (0.26, 0.27, 0.28),
        (1.15, 0.66, 1.38, 0.92): (0.72, 0.20, 0.15), (3.02, 0.66, 3.25, 0.92): (0.72, 0.20, 0.15),
        (1.9, 0.68, 2.5, 0.86): (0.80, 0.78, 0.66), (2.17, 0.62, 2.22, 2.5): (0.62, 0.62, 0.61),
        (1.45, 2.75, 2.95, 2.93): (0.16, 0.36, 0.62),
    }  # fmt: skip
    for (a, low, b, high), colour in front.items():
        polygon(pen, [_seen(p) for p in ((a, low, 13), (b, low, 13), (b, high, 13), (a, high, 13))], _tone(colour, 13))
    polygon(
        pen,
        [_seen(p) for p in ((1.1, 0.98, 13), (1.1, 0.98, 18.2), (1.1, 1.16, 18.2), (1.1, 1.16, 13))],
        (0.2, 0.36, 0.5),
    )


def _far_rubble(canvas: Floats) -> Floats:
    return _heaps(canvas, ((6.0, 28.0, 3.4, 300),), 325)


def _near_rubble(canvas: Floats) -> Floats:
    return _heaps(canvas, ((7.6, 12.5, 2.3, 420), (5.6, 8.0, 1.3, 130), (-1.4, 6.2, 2.6, 60)), 320)


def _heaps(canvas: Floats, heaps: tuple[tuple[float, float, float, int], ...], seed: int) -> Floats:
    """Heaps of broken stone: (right, ahead, spread, stones), the far stones first."""

    def draw(pen: ImageDraw.ImageDraw) -> None:
        dice = random.Random(f"rubble {seed}")
        for x, z, spread, count in heaps:
            stones = [_stone(dice, x, z, spread) for _ in range(count)]
            for place, size in sorted(stones, key=lambda stone: -stone[0][2]):
                _draw_stone(pen, dice, place, size)

    return _textured(canvas, draw, seed, 0.3)


def _stone(dice: random.Random, x: float, z: float, spread: float) -> tuple[Place, float]:
    across, ahead = (dice.random() + dice.random() - 1) * spread * 1.4, (dice.random() + dice.random() - 1) * spread
    heap = max(0.0, 1 - (across**2 + ahead**2) / spread**2) * spread * 0.42
    return (x + across, heap * dice.random(), z + ahead), 0.05 + 0.20 * dice.random() ** 4


def _draw_stone(pen: ImageDraw.ImageDraw, dice: random.Random, place: Place, size: float) -> None:
    x, y, z = place
    colour = mix((0.62, 0.58, 0.51), (0.52, 0.37, 0.29), 0.9 if dice.random() < 0.25 else 0.2 * dice.random())
    lean = (dice.random() - 0.5) * size
    top = [(-size, size * 0.7), (lean - size * 0.3, size * 1.3), (size, size * 0.8), (size * 0.2, size * 0.4)]
    front = [
        (-size, size * 0.7),
        (size * 0.2, size * 0.4),
        (size, size * 0.8),
        (size * 0.9, -size * 0.2),
        (-size * 0.8, -size * 0.1),
    ]
    polygon(pen, [_seen((x + a, y + b, z)) for a, b in front], _tone(colour, z, 0.5 + 0.25 * dice.random()))
    polygon(pen, [_seen((x + a, y + b, z)) for a, b in top], _tone(colour, z, 0.95 + 0.15 * dice.random()))
