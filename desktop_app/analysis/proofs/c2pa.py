"""Content credentials (C2PA 2.1, section 11; ISO 19566-5): whether a file carries or names some. Loads no cryptography."""

from __future__ import annotations

import re

HEAD_BYTES = 2 * 1024 * 1024
MAX_FILE = 256 * 1024 * 1024
_STORE = re.compile(rb"jumb.{4}jumdc2pa\x00\x11\x00\x10\x80\x00\x00\xaa\x008\x9bq", re.S)
"""The superbox of a manifest store, with the type that the standard gives it."""
_ELSEWHERE = re.compile(rb"dcterms:provenance(?:\s*=\s*[\"']|\s*>\s*)(https?://[^\"'<>\s]{1,500})")
"""An address in XMP (C2PA 2.1, 11.5): it is named and never asked."""
_READABLE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def carries_credentials(head: bytes) -> bool:
    """Whether a manifest store begins in these first bytes of a file, or they name one elsewhere."""
    return has_store(head) or bool(elsewhere(head))


def has_store(head: bytes) -> bool:
    """Whether a manifest store begins here."""
    return _STORE.search(head) is not None


def is_readable(head: bytes) -> bool:
    """Whether the file is of a kind whose manifest store Attest takes out: JPEG and PNG."""
    return head.startswith(_READABLE)


def elsewhere(head: bytes) -> str:
    """The address at which the file says that its credentials lie; "" for none."""
    found = _ELSEWHERE.search(head)
    return found[1].decode("ascii", "replace") if found else ""
