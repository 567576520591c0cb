#!/usr/bin/env python3
"""Checks what is attached to an Attest report or capture record, and the originals that lie beside it.

    mkdir checked && pdfdetach -saveall -o checked report.pdf     (poppler-utils; PDF readers save attachments, too)
    python3 checked/verify.py checked [FOLDER WITH ORIGINALS]

Needs Python 3.7 or later and nothing else; it reads files and writes none. It says:
MATCH        the bytes have the hash that was recorded
MISMATCH     they do not
NOT CHECKED  there was nothing to compare with
The last line counts them. It ends with 0, with 1 after a MISMATCH, with 2 when there is nothing that it can read.

This script came with the file that it checks: who changed the file could have changed it, too. Compare the hash of
manifest.json (or of the record) that it prints with the one on the printed page or in its square code; and read the script:
it is short for that reason.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from pathlib import Path

SUMS = "SHA256SUMS"
DOCUMENTS = ("manifest.json", "record.json", "draft-check.json")
SIGNED_LIST = "hash-list.txt"
LINE = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._-]{0,99})")
TEXT = re.compile(r"exhibit-\d{4,9}\.txt")
HASH = re.compile(r"[0-9a-f]{64}")


def sha256_of(path: Path) -> str:
    """The SHA-256 of a plain file, "" when it is none or cannot be read. Links are not followed."""
    digest = hashlib.sha256()
    try:
        if path.is_symlink() or not path.is_file():
            return ""
        with path.open("rb") as file:
            for part in iter(lambda: file.read(1 << 20), b""):
                digest.update(part)
    except OSError:
        return ""
    return digest.hexdigest()


def objects(value: object) -> list[dict[str, object]]:
    """The objects of a list, whatever was found in its place."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


class Check:
    """One run: what was found, and how often."""

    def __init__(self) -> None:
        self.counts = {"MATCH": 0, "MISMATCH": 0, "NOT CHECKED": 0}
        self.originals: dict[str, object] = {}

    def say(self, state: str, what: str, why: str) -> None:
        """One finding. Signs that could confuse a terminal are written as numbers."""
        self.counts[state] += 1
        print(state.ljust(11), ascii(what)[1:-1] + ":", why)

    def compare(self, path: Path, wanted: object, where: str) -> None:
        """One file and the hash that it should have."""
        found = sha256_of(path)
        if not found:
            self.say("MISMATCH", path.name, "is named and not there, or cannot be read")
        elif found == wanted:
            self.say("MATCH", path.name, "has the hash in " + where)
        else:
            self.say("MISMATCH", path.name, "does not have the hash in " + where)

    def sums(self, folder: Path) -> None:
        """Every attached file against the attached list of hashes, both ways."""
        try:
            lines = (folder / SUMS).read_text("ascii").splitlines()
        except (OSError, ValueError):
            self.say("MISMATCH", SUMS, "the list of hashes is not there or cannot be read")
            return
        named = {SUMS}
        for line in lines:
            match = LINE.fullmatch(line)
            if match is None:
                self.say("MISMATCH", SUMS, "one of its lines is none of sha256sum")
                continue
            named.add(match[2])
            self.compare(folder / match[2], match[1], SUMS)
        for name in sorted({each.name for each in folder.iterdir()} - named):
            self.say("NOT CHECKED", name, "lies here and is not in " + SUMS)

    def document(self, path: Path) -> bool:
        """The manifest or record: what it says of the attached texts, and the originals that it names."""
        try:
            found = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return False
        if not isinstance(found, dict):
            return False
        print(path.name, "(" + ascii(found.get("format", "capture record"))[1:-1] + ") has SHA-256", sha256_of(path))
        if path.name == "record.json":
            self.compare(path.with_name(SIGNED_LIST), found.get("hash_list_sha256"), path.name)
            self.remember(found.get("assets"))
        for exhibit in objects(found.get("exhibits")):
            self.exhibit(path, exhibit)
        return True

    def exhibit(self, path: Path, exhibit: dict[str, object]) -> None:
        """The words of one exhibit, and its files."""
        text = exhibit.get("text_file")
        if isinstance(text, str) and TEXT.fullmatch(text):
            self.compare(path.with_name(text), exhibit.get("text_sha256"), path.name)
        elif text is not None:
            self.say("MISMATCH", path.name, "it names a text by no name of a text")
        self.remember(exhibit.get("assets"))

    def remember(self, assets: object) -> None:
        """Hash and size of each original."""
        for asset in objects(assets):
            sha256 = asset.get("sha256")
            if isinstance(sha256, str) and HASH.fullmatch(sha256):
                self.originals[sha256] = asset.get("size_bytes")
            else:
                self.say("MISMATCH", "originals", "one is named without a hash")

    def beside(self, folder: Path) -> None:
        """Files of any name in a folder and below it: which of the originals they are."""
        found = set()
        for place, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                sha256 = sha256_of(Path(place) / name)
                if sha256 in self.originals:
                    found.add(sha256)
                    self.say("MATCH", name, "is the original " + sha256)
                else:
                    self.say("NOT CHECKED", name, "is none of the originals, or one that was changed")
        for sha256 in sorted(set(self.originals) - found):
            self.say("NOT CHECKED", sha256, f"this original (bytes: {self.originals[sha256]!a}) is not there")


def main(arguments: list[str]) -> int:
    """The folder of attachments, and perhaps one of originals."""
    folders = [Path(one) for one in arguments]
    if len(folders) not in (1, 2) or not all(folder.is_dir() for folder in folders):
        print(__doc__)
        return 2
    check = Check()
    check.sums(folders[0])
    documents = [folders[0] / name for name in DOCUMENTS if (folders[0] / name).is_file()]
    if not documents or not all(check.document(path) for path in documents):
        print("There is no manifest.json or record here that can be read.")
        return 2
    if len(folders) == 2:
        check.beside(folders[1])
    else:
        missing = f"{len(check.originals)} are named; no folder with them was given"
        check.say("NOT CHECKED", "originals", missing)
    print(" | ".join(f"{state} {count}" for state, count in check.counts.items()))
    return 1 if check.counts["MISMATCH"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
