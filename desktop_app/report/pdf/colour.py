"""The colours of the file: sRGB (IEC 61966-2-1) as an ICC profile, version 2.1, the same bytes always."""

from __future__ import annotations

import struct

import pikepdf
from pikepdf import Array, Dictionary, Name, String

_NAME = "sRGB IEC61966-2.1"
_STEPS = 1_024
# Primaries and white of sRGB adapted to D50 (Bradford), as the standard profile has them.
_COLORANTS = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_D50 = (0.96420, 1.0, 0.82491)


def srgb_profile() -> bytes:
    """The profile: description, copyright, white point, three primaries, one curve for all three channels."""
    curve = _curve()
    parts = {
        b"desc": _description(_NAME),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": _xyz(_D50),
        **{tag: _xyz(value) for tag, value in _COLORANTS.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    place, table, body, places = 132 + 12 * len(parts), b"", b"", dict[bytes, int]()
    for tag, data in parts.items():
        if data not in places:
            places[data] = place + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", tag, places[data], len(data))
    size = place + len(body)
    return _header(size) + struct.pack(">I", len(parts)) + table + body


def add_output_intent(pdf: pikepdf.Pdf) -> None:
    """What the device colours of the pages mean."""
    profile = pdf.make_stream(srgb_profile(), {"/N": 3})
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String(_NAME), Info=String(_NAME),
        DestOutputProfile=profile,
    )  # fmt: skip
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _header(size: int) -> bytes:
    date = struct.pack(">6H", 2024, 1, 1, 0, 0, 0)
    return struct.pack(
        ">I4sI4s4s4s12s4s4sI4s4s8sI12s4s44s",
        size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ", date, b"acsp", bytes(4), 0, bytes(4), bytes(4), bytes(8), 0,
        b"".join(_fixed(value) for value in _D50), bytes(4), bytes(44),
    )  # fmt: skip


def _curve() -> bytes:
    """The transfer curve of sRGB at equal steps, 16 bits each."""
    values = []
    for step in range(_STEPS):
        v = step / (_STEPS - 1)
        linear = v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        values.append(round(linear * 65_535))
    return b"curv" + bytes(4) + struct.pack(f">I{_STEPS}H", _STEPS, *values)


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(part) for part in value)


def _fixed(value: float) -> bytes:
    """s15Fixed16Number."""
    return struct.pack(">i", round(value * 65_536))


def _description(name: str) -> bytes:
    """textDescriptionType: ASCII alone; no Unicode, no Macintosh script."""
    text = name.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)
