"""MPEG transport streams (ISO/IEC 13818-1): the tables at the start, the clocks at both ends."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream, StreamKind
from desktop_app.analysis.recording.source import Source

_PACKET = 188
_LOOKED = 2 * 1024 * 1024
_STREAMS: dict[int, tuple[StreamKind, str]] = {
    1: ("video", "MPEG-1"), 2: ("video", "MPEG-2"), 3: ("audio", "MP2"), 4: ("audio", "MP2"), 0x0F: ("audio", "AAC"),
    0x10: ("video", "MPEG-4"), 0x11: ("audio", "AAC LATM"), 0x1B: ("video", "H.264"), 0x24: ("video", "HEVC"),
    0x81: ("audio", "AC-3"),
}  # fmt: skip


def _packets(data: bytes) -> Iterator[bytes]:
    place = data.find(b"\x47")
    while place >= 0 and place + _PACKET <= len(data):
        if data[place] == 0x47:
            yield data[place : place + _PACKET]
            place += _PACKET
        else:
            place = data.find(b"\x47", place + 1)


def read_transport(source: Source) -> RecordingFacts:
    """Streams of the first programme; the length by the first and the last clock (33 bits at 90 kHz)."""
    head = source.at(0, _LOOKED)
    tables: set[int] = set()
    streams: dict[int, Stream] = {}
    clocks: list[int] = []
    for packet in _packets(head):
        pid = int.from_bytes(packet[1:3], "big") & 0x1FFF
        clocks += _clock(packet)[: not clocks]
        if packet[1] & 0x40 and (pid == 0 or pid in tables):
            section = _section(packet)
            if pid == 0:
                tables |= {
                    int.from_bytes(section[at + 2 : at + 4], "big") & 0x1FFF for at in range(8, len(section) - 3, 4)
                }
            else:
                streams |= _described(section)
    last = [clock for packet in _packets(source.at(max(0, source.size - _LOOKED), _LOOKED)) for clock in _clock(packet)]
    ticks = (last[-1] - clocks[0]) % (1 << 33) if clocks and last else 0
    rest = source.size % _PACKET
    found = tuple(streams.values())[:64]
    damage = f"its last packet has {rest} of {_PACKET} bytes; the file may have been cut off" if rest else ""
    return RecordingFacts("MPEG-TS", round(ticks / 90), found, damage=damage if found else "it describes no streams")


def _payload(packet: bytes) -> bytes:
    start = 5 + packet[4] if packet[3] & 0x20 else 4
    return packet[start:] if packet[3] & 0x10 else b""


def _section(packet: bytes) -> bytes:
    """The first table in a packet, without its check sum."""
    payload = _payload(packet)
    table = payload[1 + payload[0] :] if payload else b""
    return table[: max(0, 3 + (int.from_bytes(table[1:3], "big") & 0xFFF) - 4)]


def _described(section: bytes) -> dict[int, Stream]:
    found: dict[int, Stream] = {}
    place = 12 + (int.from_bytes(section[10:12], "big") & 0xFFF)
    while place + 5 <= len(section) and section[0] == 2:
        kind, codec = _STREAMS.get(section[place], ("data", f"type 0x{section[place]:02x}"))
        size = int.from_bytes(section[place + 3 : place + 5], "big") & 0xFFF
        found[int.from_bytes(section[place + 1 : place + 3], "big") & 0x1FFF] = Stream(
            kind, codec, language=_language(section[place + 5 : place + 5 + size])
        )
        place += 5 + size
    return found


def _language(descriptors: bytes) -> str:
    place = 0
    while place + 2 <= len(descriptors):
        if descriptors[place] == 0x0A:
            return told.text(descriptors[place + 2 : place + 5])
        place += 2 + descriptors[place + 1]
    return ""


def _clock(packet: bytes) -> list[int]:
    """The programme clock, if the packet carries one."""
    if packet[3] & 0x20 and packet[4] >= 7 and packet[5] & 0x10:
        return [int.from_bytes(packet[6:11], "big") >> 7]
    return []
