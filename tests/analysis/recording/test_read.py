"""What recordings tell of themselves: a fidelity test a format, and files that lie, end early or never end."""

from __future__ import annotations

import io
import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.analysis.recording.model import RecordingFacts
from desktop_app.analysis.recording.read import read_recording
from desktop_app.analysis.recording.telling import positions_of, told_of
from tests.analysis.recording.made import MIMES, avi, box, drawn, wav


def facts(data: bytes, mime: str) -> RecordingFacts:
    return read_recording(io.BytesIO(data), mime)


def of(name: str) -> RecordingFacts:
    return facts(drawn(name), MIMES[name])


@pytest.mark.parametrize(
    ("name", "container", "length", "streams"),
    [
        ("phone.mp4", "MP4", 3_000, [("video", "avc1", 160, 120, "10"), ("audio", "mp4a", 44_100, 1, "ara")]),
        ("phone.mov", "QuickTime", 3_000, [("video", "avc1", 160, 120, "10"), ("audio", "mp4a", 44_100, 1, "")]),
        ("clip.3gp", "3GP", 3_000, [("video", "mp4v", 160, 120, "10"), ("audio", "samr", 8_000, 1, "")]),
        ("clip.webm", "WebM", 3_008, [("video", "V_VP9", 160, 120, "10"), ("audio", "A_OPUS", 48_000, 1, "")]),
        (
            "clip.mkv",
            "Matroska",
            3_008,
            [("video", "V_MPEG4/ISO/ASP", 160, 120, "10"), ("audio", "A_OPUS", 48_000, 1, "ukr")],
        ),
        ("clip.ts", "MPEG-TS", 2_400, [("video", "H.264", 0, 0, ""), ("audio", "MP2", 0, 0, "fra")]),
        ("voice.mp3", "MP3", 3_096, [("audio", "MP3", 16_000, 1, "")]),
        ("voice.m4a", "MP4", 3_000, [("audio", "mp4a", 16_000, 1, "")]),
        ("voice.ogg", "Ogg", 3_000, [("audio", "Opus", 48_000, 1, "")]),
        ("voice.flac", "FLAC", 3_000, [("audio", "FLAC", 8_000, 1, "")]),
        ("voice.amr", "AMR", 3_020, [("audio", "AMR", 8_000, 1, "")]),
    ],
)
def test_each_format_is_described(name: str, container: str, length: int, streams: list[tuple[object, ...]]) -> None:
    found = of(name)
    told = [
        (s.kind, s.codec, s.width, s.height, s.frame_rate) if s.kind == "video"
        else (s.kind, s.codec, s.sample_rate, s.channels, s.language)
        for s in found.streams
    ]  # fmt: skip
    assert (found.container, told, found.damage) == (container, streams, "")
    assert abs(found.duration_ms - length) < 120


def test_wav_and_avi_made_by_hand() -> None:
    found = facts(wav(1.5, 4_000, b"INAMGate", b"ICRD2026-03-04"), "audio/wav")
    assert (found.container, found.duration_ms, found.title, found.created_at) == ("WAV", 1_500, "Gate", "2026-03-04")
    (stream,) = facts(avi(20, 10), "video/x-msvideo").streams
    assert (stream.codec, stream.width, stream.height, stream.frame_rate) == ("MJPG", 160, 120, "10")
    assert facts(avi(20, 10), "video/x-msvideo").duration_ms == 2_000


def test_position_time_and_device_are_told() -> None:
    found = of("phone.mov")
    assert found.place == ("12.3456", "-45.6789")
    assert (found.device, found.created_at) == ("Kestrel K-9 field phone", "2026-03-04T05:06:07Z")
    assert of("phone.mp4").title == "Courtyard, from the north gate"
    assert of("clip.3gp").place == ("-33.5", "151.25")
    assert of("clip.webm").place == ("12.3456", "-45.6789")
    assert told_of(found).place == "12.3456, -45.6789"
    assert ("make", "Kestrel") in told_of(found).metadata
    assert positions_of(of("voice.ogg")).found == ()


def test_a_turned_phone() -> None:
    """The matrix of the track header says how it was held."""
    upright = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    turned = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
    data = drawn("phone.mp4")
    place = data.index(upright, data.index(b"tkhd"))
    assert facts(data[:place] + turned + data[place + 36 :], "video/mp4").streams[0].rotation == 90
    assert of("phone.mp4").streams[0].rotation == 0


def test_tracks_of_measurements_and_parts_that_are_not_read_are_named() -> None:
    data = drawn("phone.mp4")
    marked = data.replace(b"soun", b"meta", 1).replace(b"mp4a", b"gpmd", 1)
    assert (
        "track of measurements" in " ".join(positions_of(facts(marked, "video/mp4")).found)
        or facts(marked, "video/mp4").place
    )
    user = box(b"moov", box(b"udta", box(b"SDLN", b"SEQ_PLAY")))
    assert ("box SDLN", "8 bytes, not read") in facts(box(b"ftyp", b"isom\0\0\0\0") + user, "video/mp4").metadata


@pytest.mark.parametrize("name", [name for name in MIMES if name not in ("voice.flac", "clip.ts")])
def test_a_file_that_was_cut_off_is_said_to_be(name: str) -> None:
    """FLAC has no mark of its end; a transport stream is made to be cut anywhere."""
    data = drawn(name)
    assert facts(data[: len(data) * 2 // 3], MIMES[name]).damage


def test_cut_wav_avi_and_a_movie_without_its_index() -> None:
    assert "ends" in facts(wav()[:-100], "audio/wav").damage
    assert "ends" in facts(avi()[:-100], "video/x-msvideo").damage
    assert (
        "index (moov) is missing" in facts(box(b"ftyp", b"isom\0\0\0\0") + box(b"mdat", b"x" * 99), "video/mp4").damage
    )


def test_a_live_recording_of_unknown_length() -> None:
    """What a browser records live announces no length: the last block's time tells it."""
    unknown = b"\x01" + b"\xff" * 7
    head = b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm"
    clusters = b"".join(
        b"\x1f\x43\xb6\x75" + unknown + b"\xe7\x82" + struct.pack(">H", at) + b"\xa3\x84abcd" for at in (0, 2_500)
    )
    track = b"\x16\x54\xae\x6b\x8d\xae\x8b\x83\x81\x01\x86\x86A_OPUS"
    found = facts(head + b"\x18\x53\x80\x67" + unknown + track + clusters, "video/webm")
    assert (found.duration_ms, found.damage) == (2_500, "")


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (box(b"ftyp", b"isom\0\0\0\0") + struct.pack(">I4s", 8, b"free") * 1_000_000, "video/mp4"),
        (b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" + b"\xec\x80" * 2_000_000, "video/webm"),
        (b"RIFF\xff\xff\xff\x7fAVI " + b"JUNK\0\0\0\0" * 500_000, "video/x-msvideo"),
        (b"#!AMR\n" + b"\x7c" * 3_000_000, "audio/amr"),
    ],
    ids=["boxes", "elements", "chunks", "frames"],
)  # fmt: skip
def test_millions_of_empty_parts_end_soon(data: bytes, mime: str) -> None:
    began = time.process_time()
    facts(data, mime)
    assert time.process_time() - began < 3


def test_a_picture_of_a_billion_pixels_is_only_a_number() -> None:
    data = drawn("phone.mp4")
    place = data.index(b"avc1", data.index(b"stsd")) + 28
    stream = facts(data[:place] + b"\xff\xff\xff\xff" + data[place + 4 :], "video/mp4").streams[0]
    assert (stream.width, stream.height) == (65_535, 65_535)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(MIMES)),
    st.lists(st.tuples(st.integers(0, 40_000), st.binary(min_size=1, max_size=8)), max_size=12),
    st.integers(0, 40_000),
)
def test_nothing_that_is_in_a_file_raises(name: str, changes: list[tuple[int, bytes]], cut: int) -> None:
    data = bytearray(drawn(name))
    for place, new in changes:
        at = place % len(data)
        data[at : at + len(new)] = new
    found = facts(bytes(data[: max(12, cut % len(data))]), MIMES[name])
    assert 0 <= found.duration_ms <= 10**10


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(set(MIMES.values()) | {"audio/wav", "audio/aac"})), st.binary(max_size=400))
def test_nor_what_is_no_recording_at_all(mime: str, data: bytes) -> None:
    facts(data, mime)
