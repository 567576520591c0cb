"""The payload of an HTTP message without its transfer and content encodings (RFC 9110, 8.4; RFC 9112, 7). Bounded."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

import brotli

from desktop_app.capture.readers.unpacked import bomb
from desktop_app.capture.web_archive.heads import HttpHead

_GZIP = ("gzip", "x-gzip")
_STEP = 64 * 1024
_PLAIN = re.compile(r"[^a-z0-9_-]")


def content_of(payload: bytes, head: HttpHead, most_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """(content, what was done to get it, in words). InputError `file-bomb` for more than `most_bytes`.

    Tools often keep the header and store what is decoded already: what does not decode is taken as it is, and said.
    """
    done = []
    if "chunked" in head.get("transfer-encoding").lower():
        joined = unchunked(payload)
        done.append("transfer encoding chunked undone" if joined is not None else "stored without its chunks")
        payload = payload if joined is None else joined
    for name in reversed([part.strip().lower() for part in head.get("content-encoding").split(",") if part.strip()]):
        if name == "identity":
            continue
        plain = _decoded(payload, name, most_bytes)
        said = "content encoding " + _PLAIN.sub("?", name[:40])
        done.append(f"{said} undone" if plain is not None else f"{said} named, and not there or not understood")
        payload = payload if plain is None else plain
    return payload, tuple(done)


def unchunked(data: bytes) -> bytes | None:
    """The chunks joined; None for bytes that are not chunked. What is cut off ends there."""
    found: list[bytes] = []
    place = 0
    while place < len(data):
        end = data.find(b"\n", place, place + 1_024)
        try:
            size = int(data[place:end].split(b";")[0].strip(), 16) if end > place else -1
        except ValueError:
            size = -1
        if size < 0:
            return b"".join(found) if found and place >= len(data) - 2 else None
        if size == 0:
            break
        found.append(data[end + 1 : end + 1 + size])
        place = end + 1 + size
        place += 2 if data[place : place + 2] == b"\r\n" else data[place : place + 1] == b"\n"
    return b"".join(found)


def _decoded(data: bytes, name: str, most_bytes: int) -> bytes | None:
    """None when the data is not so encoded."""
    if name in _GZIP:
        return _inflated(data, 47, most_bytes) if data[:2] == b"\x1f\x8b" else None
    if name == "deflate":
        found = _inflated(data, 15, most_bytes)
        return _inflated(data, -15, most_bytes) if found is None else found
    return _unbrotlied(data, most_bytes) if name == "br" else None


def _inflated(data: bytes, bits: int, most_bytes: int) -> bytes | None:
    engine = zlib.decompressobj(bits)
    try:
        found = engine.decompress(data, most_bytes + 1)
    except zlib.error:
        return None
    return _within(found, most_bytes)


def _unbrotlied(data: bytes, most_bytes: int) -> bytes | None:
    """In steps with a bound on the output: a few bytes of brotli can unpack to gigabytes."""
    engine = brotli.Decompressor()
    process: Callable[..., bytes] = engine.process
    found: list[bytes] = []
    size = 0
    try:
        piece = process(data, output_buffer_limit=_STEP)
        while True:
            found.append(piece)
            size += len(piece)
            if size > most_bytes:
                raise bomb()
            if engine.is_finished() or (not piece and engine.can_accept_more_data()):
                break
            piece = process(b"", output_buffer_limit=_STEP)
    except brotli.error:
        return None
    return b"".join(found) if size else None


def _within(found: bytes, most_bytes: int) -> bytes:
    if len(found) > most_bytes:
        raise bomb()
    return found
