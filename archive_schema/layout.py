"""Every file and folder name inside an archive, once."""

from __future__ import annotations

import re

FORMAT_FILE = "FORMAT"
FORMAT_LINE = "attest-archive/1"
README_FILE = "README.txt"
LOCK_FILE = "LOCK"
JOURNAL_FILE = "journal.db"
VIEW_FILE = "view.db"
BLOBS_FOLDER = "blobs"
TMP_FOLDER = "tmp"
LISTS_FOLDER = "lists"
STAMPS_FILE = "stamps.jsonl"
BALLAST_FILE = "ballast"
BALLAST_BYTES = 8 * 1024 * 1024

SHARED_SUFFIX = ".attest"
ENCRYPTED_SUFFIX = ".attest.age"

SHA256_HEX = re.compile(r"[0-9a-f]{64}\Z")


def blob_path(sha256: str) -> str:
    """The place of an asset below the archive folder, with '/'. ValueError unless 64 lower-case hex digits."""
    if not SHA256_HEX.match(sha256):
        raise ValueError("not a lower-case SHA-256")
    return f"{BLOBS_FOLDER}/{sha256[:2]}/{sha256}"
