"""Journal: sign and store, parse and verify, and the view rebuilt without full text; entries per CPU-second."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from nacl.signing import SigningKey

from archive_schema.header import parse
from desktop_app.storage import database
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.view import View
from tests.bench.archives import make
from tests.bench.model import Result, Spent, spent

_ITEMS = 8_000
_PEER = "PyNaCl and hashlib alone on the same bytes"


def run(size: float) -> list[Result]:
    """Three rates; the peer of verifying is the cryptography that it cannot do without."""
    with tempfile.TemporaryDirectory() as folder:
        home, place = Path(folder) / "home", Path(folder) / "archive"
        items = max(20, round(_ITEMS * size))
        opened = []
        appended = spent(lambda: opened.append(make(place, home, items)))
        archive = opened[0]
        entries = [entry for _seq, entry in archive.store.journal.entries()]
        rows = [(entry.header, entry.payload, entry.signature) for entry in entries]

        def verify() -> None:
            for header, payload, signature in rows:
                parse(header, payload, signature)

        verified = spent(verify)
        bare = spent(lambda: _cryptography(rows))
        rebuilt = _rebuild(archive.store, KeyRing(home), Path(folder))
        archive.close()
    count = len(rows)
    return [
        _rate("append, signed, stored and shown", count, appended, None),
        _rate("verify", count, verified, 10_000, bare),
        _rate("view rebuild without full text", count, rebuilt, 20_000),
    ]


def _rate(name: str, count: int, own: Spent, bar: float | None, peer: Spent | None = None) -> Result:
    value = count / own.cpu if own.cpu else float("inf")
    return Result(
        "journal",
        name,
        value,
        "entries/CPU-s",
        "higher",
        bar,
        _PEER if peer else "",
        own.cpu,
        peer.cpu if peer else 0.0,
    )


def _cryptography(rows: list[tuple[bytes, bytes | None, bytes]]) -> None:
    """What verifying costs at least: one signature and two hashes an entry."""
    key = SigningKey(bytes(32))
    signature = key.sign(rows[0][0]).signature
    public = key.verify_key
    for header, payload, _signature in rows:
        public.verify(rows[0][0], signature)
        hashlib.sha256(header).digest()
        hashlib.sha256(payload or b"").digest()


def _rebuild(store: object, keys: KeyRing, folder: Path) -> Spent:
    """A view of its own, without the search index."""
    journal = store._journal_reader  # type: ignore[attr-defined]
    engine = database.open_engine(folder / "view.db", "write", synchronous="NORMAL")
    view = View(journal, engine, keys.public_keys(), None, "bench")
    found = spent(view.rebuild)
    engine.dispose()
    return found
