"""Draws the sample's pictures and writes their metadata: `python -m resources.sample.draw_images`.

The drawn files are committed; the script draws the same pixels again. Positions lie in the open South Pacific, cameras
and people do not exist.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image

from desktop_app.files import write_file
from resources.sample.bridge import broken_bridge
from resources.sample.courtyard import hospital_courtyard
from resources.sample.hillside import hillside_town

WEB_WIDTH = 960
QUALITY, WEB_QUALITY = 80, 76
_TURNED = {1: None, 3: Image.Transpose.ROTATE_180}
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<photoshop:Credit>{agency}</photoshop:Credit><photoshop:City>{city}</photoshop:City>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture and what its camera and agency wrote into it. Local time; degrees south and west."""

    name: str
    draw: Callable[[], Image.Image]
    make: str
    model: str
    taken: str
    south: float
    west: float
    author: str = ""
    orientation: int = 1
    serial: str = ""
    caption: str = ""
    agency: str = ""
    city: str = ""


SHOTS = (
    Shot(
        "dremna-smoke", hillside_town, "Ostrel", "OS-40", "2024:10:03 14:52:10", 48.1703, 124.2116,
        author="Mira Solvane", serial="OS40-000317",
    ),
    Shot(
        "orun-courtyard", hospital_courtyard, "Ostrel", "OS-22", "2024:10:02 19:07:44", 48.4312, 124.5508,
        author="Jorun Aldet",
        caption="The courtyard of Orun District Hospital after Wednesday's shelling, 2 October 2024.",
        agency="Lantern Pictures", city="Kastel Orun",
    ),
    Shot(
        "sennet-ford-bridge", broken_bridge, "Pellar", "P7", "2024:10:01 07:21:33", 48.2950, 124.0420, orientation=3,
    ),
)  # fmt: skip


def pictures() -> dict[str, bytes]:
    """Path below this folder -> JPEG bytes: the three pictures, and the small copies that the Monitor's page shows."""
    made = {}
    for shot in SHOTS:
        drawn = shot.draw()
        made[f"images/{shot.name}.jpg"] = _jpeg(drawn, shot)
        if shot.name != "sennet-ford-bridge":
            for revision in (1, 2):
                made[f"pages/north-valley-monitor-{revision}_files/{shot.name}-960.jpg"] = _web_copy(drawn)
    made["pages/harbour-courier_files/dremna-smoke.jpg"] = made["images/dremna-smoke.jpg"]
    return made


def _jpeg(drawn: Image.Image, shot: Shot) -> bytes:
    turn = _TURNED[shot.orientation]
    stored = drawn if turn is None else drawn.transpose(turn)
    out = io.BytesIO()
    xmp = _XMP.format(caption=shot.caption, author=shot.author, agency=shot.agency, city=shot.city).encode()
    more = {"xmp": xmp} if shot.caption else {}
    stored.save(out, "JPEG", quality=QUALITY, optimize=True, exif=_exif(shot), **more)
    return _with_iptc(out.getvalue(), shot) if shot.caption else out.getvalue()


def _web_copy(drawn: Image.Image) -> bytes:
    """A smaller copy without metadata, as a newsroom's site makes it."""
    out = io.BytesIO()
    small = drawn.resize((WEB_WIDTH, round(drawn.height * WEB_WIDTH / drawn.width)), Image.Resampling.LANCZOS)
    small.save(out, "JPEG", quality=WEB_QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _exif(shot: Shot) -> Image.Exif:
    base, gps = ExifTags.Base, ExifTags.GPS
    main: dict[int, object] = {base.Make: shot.make, base.Model: shot.model, base.DateTime: shot.taken}
    main |= {base.Orientation: shot.orientation} | ({base.Artist: shot.author} if shot.author else {})
    more: dict[int, object] = {base.DateTimeOriginal: shot.taken, base.OffsetTimeOriginal: "+02:00"}
    more |= {base.ISOSpeedRatings: 200} | ({base.BodySerialNumber: shot.serial} if shot.serial else {})
    place: dict[int, object] = {gps.GPSLatitudeRef: "S", gps.GPSLatitude: _degrees(shot.south)}
    place |= {gps.GPSLongitudeRef: "W", gps.GPSLongitude: _degrees(shot.west)}
    exif = Image.Exif()
    exif.update(main)
    exif.get_ifd(ExifTags.IFD.Exif).update(more)
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    """Degrees, minutes, seconds (to a tenth)."""
    tenths = round(value * 36_000)
    return float(tenths // 36_000), float(tenths % 36_000 // 600), tenths % 600 / 10


def _with_iptc(jpeg: bytes, shot: Shot) -> bytes:
    """The file with an APP13 segment before its tables (IPTC IIM 4.2, records 2:80, 2:90, 2:110, 2:120)."""
    fields = ((80, shot.author), (90, shot.city), (110, shot.agency), (120, shot.caption))
    records = b"".join(struct.pack(">BBBH", 0x1C, 2, kind, len(text)) + text.encode("ascii") for kind, text in fields)
    block = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(records)) + records + b"\x00" * (len(records) % 2)
    body = b"Photoshop 3.0\x00" + block
    place = _first_table(jpeg)
    return jpeg[:place] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[place:]


def _first_table(jpeg: bytes) -> int:
    """Offset of the first segment that is neither the start mark nor an APP segment."""
    place = 2
    while 0xE0 <= jpeg[place + 1] <= 0xEF:
        place += 2 + int(struct.unpack(">H", jpeg[place + 2 : place + 4])[0])
    return place


def main() -> None:
    """Write every picture beside this module."""
    for name, data in pictures().items():
        write_file(Path(__file__).parent / name, data)


if __name__ == "__main__":
    main()
