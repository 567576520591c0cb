"""OpenTimestamps: recomputed to the block, offline; nothing that is not compared is called good; hostile proofs are bounded."""

from __future__ import annotations

import hashlib
import struct
import time
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.proofs import bitcoin as blocks
from desktop_app.analysis.proofs.model import Proof, Target
from desktop_app.analysis.proofs.ots import MAGIC, check_ots
from desktop_app.analysis.proofs.sentences import sentence
from tests.analysis.proofs.made import PENDING, STAMPED, bitcoin, header, number, ots, target_of, text, to_block

DATA = b"A photograph of the bridge"
GENESIS = bytes.fromhex(
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a5132"
    "3a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c"
)
"""The first block's header: public, and with real work."""


def check(data: bytes, target: Target | None = None, headers: Mapping[str, str] | None = None) -> list[Proof]:
    return list(check_ots(data, target or target_of(DATA), headers or {}))


def states(found: list[Proof]) -> list[tuple[str, str]]:
    return [(one.code, one.state) for one in found]


def test_a_pending_proof_is_about_the_bytes_and_proves_no_time() -> None:
    found = check(ots(DATA))
    assert states(found) == [("bytes-match", "MATCH"), ("ots-pending", "NOT CHECKED")]
    assert found[1].by == "https://calendar.example" and found[1].at == ""


def test_another_files_proof_is_a_mismatch() -> None:
    assert states(check(ots(b"other"))) == [("bytes-differ", "MISMATCH")]


def test_a_block_without_its_header_is_named_with_the_root_that_is_wanted() -> None:
    proof, root = to_block(DATA, 812_345)
    found = check(proof)
    assert states(found)[1:] == [("ots-pending", "NOT CHECKED"), ("ots-no-header", "NOT CHECKED")]
    assert found[2].detail == f"block 812345, Merkle root {root[::-1].hex()}"


def test_a_header_proves_the_time_only_with_its_root_and_its_work(monkeypatch: pytest.MonkeyPatch) -> None:
    proof, root = to_block(DATA)
    made = header(root)
    assert states(check(proof, headers={"5": made.hex()}))[-1] == ("ots-bad-header", "NOT CHECKED")
    monkeypatch.setattr(blocks, "holds_work", lambda _header: True)
    good = check(proof, headers={"5": made.hex()})[-1]
    assert (good.code, good.state, good.at) == ("ots-match", "MATCH", STAMPED.strftime("%Y-%m-%dT%H:%M:%SZ"))
    other = check(proof, headers={"5": header(b"\x01" * 32).hex()})[-1]
    assert (other.code, other.state, other.at) == ("ots-differ", "MISMATCH", "")


def test_work_is_what_the_chain_asks_for() -> None:
    assert blocks.holds_work(GENESIS)
    assert not blocks.holds_work(GENESIS[:-1] + b"\x00")
    assert not blocks.holds_work(GENESIS[:79])
    for bits in (0, 0x207FFFFF, 0x1D800000, 0xFF00FFFF, 0x0100FFFF):
        assert not blocks.holds_work(GENESIS[:72] + struct.pack("<I", bits) + GENESIS[76:])


def test_the_first_block_of_all_is_a_real_one() -> None:
    root = GENESIS[36:68]
    tree = b"\xf1" + text(root) + bitcoin(0)
    leaf = check(ots(DATA, tree), headers={"0": GENESIS.hex()})[-1]
    assert leaf.code == "unknown-digest"  # 64 bytes are no root
    found = blocks.compare(0, root, GENESIS.hex())
    assert (found.state, found.at) == ("MATCH", "2009-01-03T18:15:05Z")


@pytest.mark.parametrize(
    "tree",
    [
        b"",
        b"\xff",
        b"\x08",
        b"\xf0\x00" + PENDING,
        b"\xf0" + number(5_000) + b"a" * 5_000 + PENDING,
        b"\xf0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + PENDING,
        b"\x99" + PENDING,
        b"\xf3" * 8 + PENDING,
        b"\x08" * 300 + PENDING,
        b"\x08" * 5_000 + PENDING,
        (b"\xff" + PENDING) * 15_000 + PENDING,
        PENDING[:-3],
        PENDING + b"more",
        b"\x00" + b"a" * 8 + number(9_000) + b"a" * 9_000,
        b"\x00" + bytes.fromhex("0588960d73d71901") + text(b"\xff" * 12),
    ],
    ids=range(15),
)
def test_hostile_trees_end_soon_and_prove_nothing(tree: bytes) -> None:
    started = time.monotonic()
    found = check(ots(DATA, tree))
    assert time.monotonic() - started < 2
    assert found[-1].code == "broken" and all(one.state != "MISMATCH" for one in found)


@pytest.mark.parametrize(
    "data", [b"", MAGIC, MAGIC[:-1] + b"\x00", MAGIC + b"\x02\x08" + bytes(32) + PENDING, MAGIC + b"\x01\x09"]
)
def test_what_is_no_proof_says_so(data: bytes) -> None:
    assert states(check(data)) == [("broken", "NOT CHECKED")]


def test_digests_that_cannot_be_computed_here_are_not_checked() -> None:
    keccak = MAGIC + b"\x01\x67" + bytes(32) + PENDING
    assert states(check(keccak)) == [("unknown-digest", "NOT CHECKED")]
    assert states(check(ots(DATA, b"\x67" + bitcoin(9))))[1] == ("unknown-digest", "NOT CHECKED")
    assert states(check(ots(DATA, b"\x00" + b"otherway" + text(b"x"))))[1] == ("ots-other", "NOT CHECKED")
    assert check(ots(DATA) + b" " * 2_000_000)[0].code == "too-much"


def test_many_branches_are_cut() -> None:
    assert len(check(ots(DATA, (b"\xff" + PENDING) * 500 + PENDING))) == 61


@given(st.binary(max_size=300))
def test_any_tree_is_answered_and_none_is_called_good(tree: bytes) -> None:
    found = check(ots(DATA, tree))
    assert all(one.state == "NOT CHECKED" for one in found if one.code != "bytes-match")
    assert all(sentence(one.code) for one in found)


@given(st.binary(min_size=1, max_size=40), st.integers(0, 2**40))
def test_what_is_joined_and_hashed_leads_where_it_was_led(salt: bytes, height: int) -> None:
    proof, root = to_block(DATA, height, salt)
    assert check(proof)[-1].detail.endswith(root[::-1].hex())
    assert hashlib.sha256(DATA).hexdigest() in check(proof)[0].detail
