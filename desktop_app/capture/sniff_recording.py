"""Video and sound by their first bytes."""

from __future__ import annotations

import re

_QUICKTIME_STARTS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_BRANDS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"qt  "), "video/quicktime"),
    (re.compile(rb"3g[gprse2]"), "video/3gpp"),
    (re.compile(rb"M4[AB] |F4A "), "audio/mp4"),
    (re.compile(rb"iso[\dm]|mp4\d|avc\d|av01|M4V|MSNV|dash|cmf|mmp4|XAVC|f4v |F4V |dby1|hvc1|piff"), "video/mp4"),
)
"""Brands of ftyp; those of pictures (HEIC, AVIF, JPEG 2000, camera raw) are none of them."""
_MAGIC = (
    (re.compile(rb"fLaC[\x00\x80]"), "audio/flac"),
    (re.compile(rb"#!AMR(-WB)?\n[\x00-\x7c]"), "audio/amr"),
    (re.compile(rb"ID3[\x02-\x04].[^\x01-\x0f][\x00-\x7f]{4}", re.S), "audio/mpeg"),
)
"""Words may begin so: a byte that no text has there comes next."""
SUFFIXES = {
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".3gp": "video/3gpp", ".webm": "video/webm",
    ".mkv": "video/x-matroska", ".avi": "video/x-msvideo", ".ts": "video/mp2t", ".ogv": "video/ogg", ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".oga": "audio/ogg", ".wav": "audio/wav",
    ".flac": "audio/flac", ".amr": "audio/amr", ".aac": "audio/aac",
}  # fmt: skip
"""What a name claims."""
_RATES = (44_100, 48_000, 32_000)


def recording_mime(head: bytes) -> str:
    """The type of a recording, "" for anything else."""
    if head[4:8] == b"ftyp":
        return _brand(head)
    if head[4:8] in _QUICKTIME_STARTS and not all(0x20 <= byte < 0x7F for byte in head[:4]):
        return "video/quicktime"
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] in (b"WAVE", b"AVI "):
        return "audio/wav" if head[8:12] == b"WAVE" else "video/x-msvideo"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[:5] == b"OggS\x00":
        return "video/ogg" if b"\x80theora" in head[:4_096] else "audio/ogg"
    if head[:1] == b"\x47" and len(head) > 188 * 4 and all(head[188 * at] == 0x47 for at in range(5)):
        return "video/mp2t"
    return next((mime for magic, mime in _MAGIC if magic.match(head)), "") or _frames(head)


def _brand(head: bytes) -> str:
    """The major brand decides; where it is unknown, the first compatible one that is known."""
    end = min(max(16, int.from_bytes(head[:4], "big")), 256)
    for brand in (head[8:12], *(head[at : at + 4] for at in range(16, end, 4))):
        for pattern, mime in _BRANDS:
            if pattern.match(brand):
                return mime
    return ""


def _frames(head: bytes) -> str:
    """MP3 or AAC without a tag: three frames in a row, each where the one before says."""
    for size_of, mime in ((_layer3, "audio/mpeg"), (_adts, "audio/aac")):
        place = 0
        for _ in range(3):
            size = size_of(head[place : place + 7])
            if not size:
                break
            place += size
        else:
            return mime
    return ""


def _layer3(head: bytes) -> int:
    """Bytes of an MPEG layer III frame, 0 for none (ISO/IEC 11172-3, 2.4.1.3)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2 or head[1] >> 3 & 3 == 1 or head[2] >> 2 & 3 == 3:
        return 0
    first = head[1] >> 3 & 3 == 3
    rates = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0) if first else (
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)  # fmt: skip
    hertz = _RATES[head[2] >> 2 & 3] // (1 if first else 2 if head[1] >> 3 & 3 == 2 else 4)
    bits = rates[head[2] >> 4] * 1000
    return (144 if first else 72) * bits // hertz + (head[2] >> 1 & 1) if bits else 0


def _adts(head: bytes) -> int:
    """Bytes of an AAC frame with its ADTS header, 0 for none."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return 0
    size = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return size if size > 7 else 0
