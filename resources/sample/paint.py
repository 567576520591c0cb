"""Brushes for the sample's pictures: gradients, cloudy noise, ridges, smoke and film grain.

A canvas is a float32 array (height, width, 3) with values 0 to 1; a mask is (height, width), 0 to 1. Nothing here
depends on the clock or on a library's random numbers, so that the same picture comes out every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1600, 1067
SCALE = 2
"""Shapes are drawn this many times larger and scaled down, for smooth edges."""

Floats = NDArray[np.floating[Any]]
Colour = tuple[float, float, float]
Point = tuple[float, float]


def lattice(seed: int, rows: int, columns: int) -> Floats:
    """Evenly spread numbers 0 to 1 from an integer hash of place and seed."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.uint32)
    value = x * np.uint32(374761393) + y * np.uint32(668265263) + np.uint32(seed * 2246822519 % 2**32)
    for shift, factor in ((13, 1274126177), (16, 2654435769), (15, 3266489917)):
        value = (value ^ (value >> np.uint32(shift))) * np.uint32(factor)
    shares: Floats = ((value >> np.uint32(8)) / np.float32(2**24)).astype(np.float32)
    return shares


def noise(seed: int, cell: float, stretch: float = 1.0) -> Floats:
    """Smooth noise with blobs of about `cell` pixels, `stretch` times as wide as high."""
    rows, columns = int(HEIGHT / cell) + 3, int(WIDTH / cell / stretch) + 3
    small = Image.fromarray(lattice(seed, rows, columns))
    big = small.resize((int(columns * cell * stretch) + 1, int(rows * cell) + 1), Image.Resampling.BICUBIC)
    return np.clip(np.asarray(big, dtype=np.float32)[:HEIGHT, :WIDTH], 0, 1)


def fractal(seed: int, cell: float, octaves: int = 5, stretch: float = 1.0) -> Floats:
    """Cloudy noise: octaves of `noise`, each half as large and half as strong."""
    total = np.zeros((HEIGHT, WIDTH), np.float32)
    for octave in range(octaves):
        total += noise(seed + octave, max(cell / 2**octave, 2), stretch) * np.float32(0.5**octave)
    return total / np.float32(2 - 2 * 0.5**octaves)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`first` with `share` (0 to 1) of `second`."""
    r, g, b = (a + (c - a) * share for a, c in zip(first, second, strict=True))
    return r, g, b


def gradient(stops: Sequence[tuple[float, Colour]]) -> Floats:
    """A canvas that runs from top to bottom through `stops` (height as a share, colour)."""
    at = np.linspace(0, 1, HEIGHT)
    bands = [np.interp(at, [s[0] for s in stops], [s[1][channel] for s in stops]) for channel in range(3)]
    column = np.stack(bands, axis=-1).astype(np.float32)
    return np.repeat(column[:, None, :], WIDTH, axis=1)


def blend(canvas: Floats, over: Floats | Colour, mask: Floats) -> Floats:
    """`over` laid on `canvas` where `mask` says so."""
    weight = mask[..., None]
    return (canvas * (1 - weight) + np.asarray(over, np.float32) * weight).astype(np.float32)


def smoothstep(value: Floats, low: float, high: float) -> Floats:
    """0 below `low`, 1 above `high`, a soft S between."""
    t: Floats = np.clip((value - low) / (high - low), 0, 1).astype(np.float32)
    return np.asarray(t * t * (3 - 2 * t))


def ridge(seed: int, level: float, rise: float, cell: float) -> Floats:
    """A mask of everything below a mountain ridge around `level` pixels from the top."""
    profile = level - rise * (fractal(seed, cell, 6)[HEIGHT // 2] - 0.5) * 2
    rows = np.arange(HEIGHT, dtype=np.float32)[:, None]
    below: Floats = np.clip(rows - profile[None, :] + 0.5, 0, 1).astype(np.float32)
    return below


def soften(mask: Floats, radius: float) -> Floats:
    """`mask` blurred by a box of `radius` pixels, three times."""
    image = Image.fromarray((np.clip(mask, 0, 1) * 255).astype(np.uint8))
    for _ in range(3):
        image = image.filter(ImageFilter.BoxBlur(radius))
    return np.asarray(image, np.float32) / 255


def spot(x: float, y: float, radius: float, flat: float = 1.0) -> Floats:
    """A round soft light; `flat` below 1 makes it wider than high."""
    rows, columns = np.ogrid[0:HEIGHT, 0:WIDTH]
    distance = ((columns - x) / radius) ** 2 + ((rows - y) / (radius * flat)) ** 2
    return np.exp(-2 * distance).astype(np.float32)


def puffs(places: Iterable[tuple[float, float, float, float]]) -> Floats:
    """Soft balls (x, y, radius, strength) heaped into one mask."""
    clear = np.ones((HEIGHT, WIDTH), np.float32)
    for x, y, radius, strength in places:
        left, right = max(int(x - radius), 0), min(int(x + radius) + 1, WIDTH)
        top, bottom = max(int(y - radius), 0), min(int(y + radius) + 1, HEIGHT)
        if left >= right or top >= bottom:
            continue
        rows, columns = np.ogrid[top:bottom, left:right]
        inside = np.clip(1 - ((columns - x) ** 2 + (rows - y) ** 2) / radius**2, 0, 1)
        clear[top:bottom, left:right] *= (1 - strength * inside * inside).astype(np.float32)
    return 1 - clear


def shapes(draw: Callable[[ImageDraw.ImageDraw], None]) -> tuple[Floats, Floats]:
    """(colours, mask) of what `draw` paints on a see-through sheet `SCALE` times the picture's size."""
    sheet = Image.new("RGBA", (WIDTH * SCALE, HEIGHT * SCALE), (0, 0, 0, 0))
    draw(ImageDraw.Draw(sheet))
    small = np.zeros((HEIGHT, WIDTH, 4), np.float32)
    if box := sheet.getbbox():
        # Only what was drawn on is worked on: it is the slow part of a picture.
        left, top, right, bottom = (box[0] // SCALE, box[1] // SCALE, -(-box[2] // SCALE), -(-box[3] // SCALE))
        drawn = sheet.crop((left * SCALE, top * SCALE, right * SCALE, bottom * SCALE))
        small[top:bottom, left:right] = _scaled_down(np.asarray(drawn, np.float32) / 255)
    mask = small[..., 3]
    return small[..., :3] / np.maximum(mask, 1e-4)[..., None], mask


def _scaled_down(pixels: Floats) -> Floats:
    """The mean of each `SCALE` times `SCALE` pixels, colours weighted by how far they cover."""
    pixels[..., :3] *= pixels[..., 3:]
    parts = [pixels[row::SCALE, column::SCALE] for row in range(SCALE) for column in range(SCALE)]
    return np.asarray(sum(parts[1:], parts[0]) / np.float32(SCALE * SCALE))


def polygon(pen: ImageDraw.ImageDraw, points: Iterable[Point], colour: Colour, opacity: float = 1.0) -> None:
    """A filled polygon; points in picture pixels."""
    pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=ink(colour, opacity))


def ink(colour: Colour, opacity: float = 1.0) -> tuple[int, int, int, int]:
    """A colour as Pillow wants it."""
    r, g, b = (round(min(max(part, 0), 1) * 255) for part in colour)
    return r, g, b, round(opacity * 255)


def finish(canvas: Floats, seed: int, grain: float = 0.014) -> Image.Image:
    """The picture: slight vignette, a soft lens, film grain."""
    rows, columns = np.ogrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    vignette = 1 - 0.2 * (rows**2 + columns**2) / 2
    speckle = (noise(seed, 2.5) - 0.5 + lattice(seed + 1, HEIGHT, WIDTH) * 0.5 - 0.25) * grain * 2
    deep = canvas + (smoothstep(canvas, 0, 1) - canvas) * 0.45
    lit = np.clip(deep * vignette[..., None] + speckle[..., None], 0, 1)
    return Image.fromarray((lit * 255 + 0.5).astype(np.uint8))
