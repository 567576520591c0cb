"""What requests and metadata say of responses: what a thing was asked for as, and how a crawler came to it."""

from __future__ import annotations

from sys import intern

from desktop_app.capture.web_archive.heads import Pairs, RecordHead, first

MAX_SAID = 400_000


class Evidence:
    """By the record that it is about: `Sec-Fetch-Dest` or what stands for it, and Heritrix' hops from the seed."""

    def __init__(self) -> None:
        self._dest: dict[int, str] = {}
        self._hops: dict[int, str] = {}

    def of_request(self, head: RecordHead, headers: Pairs) -> None:
        """A request, which names the response that it is part of."""
        dest = first(headers, "sec-fetch-dest").lower()
        if not dest and "xmlhttprequest" in first(headers, "x-requested-with").lower():
            dest = "empty"
        for name in ("warc-concurrent-to", "warc-record-id"):  # either names the other
            if dest and (about := head.get(name)) and len(self._dest) < MAX_SAID:
                self._dest[hash(about)] = intern(dest[:20])

    def of_metadata(self, head: RecordHead, fields: Pairs) -> None:
        """A crawler's metadata. No hops: the seed itself."""
        about = head.get("warc-concurrent-to") or head.get("warc-refers-to")
        named = any(name.lower() == "hopsfromseed" for name, _value in fields)
        if named and about and len(self._hops) < MAX_SAID:
            self._hops[hash(about)] = intern(first(fields, "hopsfromseed")[:50])

    def dest(self, record: int, beside: int) -> str:
        """`document`, `iframe`, `empty`, … ; "" when nothing tells."""
        return self._dest.get(record) or self._dest.get(beside, "")

    def hops(self, record: int, beside: int) -> str | None:
        """L link, R redirect, E embedded, X guessed from a script, P needed first, …; None when nothing tells."""
        return self._hops.get(record, self._hops.get(beside))
