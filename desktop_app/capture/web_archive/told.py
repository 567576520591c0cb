"""Facts of a page that come out of a web archive: imported from which record, and what was checked of them here."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.capture.model import Fact
from desktop_app.capture.web_archive.archive import Body, Opened
from desktop_app.capture.web_archive.heads import Pairs
from desktop_app.capture.web_archive.record import Line

MAX_HEADERS = 60
_OF_RECORD = (
    ("captured at", "warc-date"), ("server address", "warc-ip-address"), ("protocol", "warc-protocol"),
    ("cipher suite", "warc-cipher-suite"), ("payload digest", "warc-payload-digest"), ("block digest", "warc-block-digest"),
    ("page of the capture", "warc-page-id"), ("unchanged since", "warc-refers-to-date"),
    ("unchanged from", "warc-refers-to-target-uri"), ("truncated by its maker", "warc-truncated"),
)  # fmt: skip
_OF_INFO = (
    "software", "operator", "hostname", "ip", "robots", "ispartof", "description", "format", "conformsto", "publisher",
    "http-header-user-agent", "http-header-from", "warc-date", "warc-filename",
)  # fmt: skip
_SECRET = ("set-cookie", "set-cookie2")


def record_facts(body: Body, by: str) -> Iterator[Fact]:
    """What the record says of its capture, and the answer's headers. Cookies are in the web archive alone."""
    for name, field in _OF_RECORD:
        if value := body.record.head.get(field):
            yield Fact(name, value[:2_000], "imported", by)
    if body.stored is not body.record:
        yield Fact("page from", body.stored.head.get("warc-record-id").strip("<> "), "observed", "attest")
        yield Fact("first captured at", body.stored.head.get("warc-date"), "imported", "the record that holds the page")
    yield Fact("digests of the record", body.state, "observed", "attest")
    http = body.stored.http
    if http is not None:
        status = f"{http.status} {http.reason} over {http.protocol}".strip()
        yield Fact("answer", status, "imported", by)
        shown = [(name, value) for name, value in http.headers if name.lower() not in _SECRET][:MAX_HEADERS]
        yield from (Fact(f"header {name.lower()[:100]}", value[:1_000], "imported", by) for name, value in shown)


def archive_facts(opened: Opened) -> Iterator[Fact]:
    """What the whole archive says of itself, and what became of its digests."""
    for number, info in enumerate(opened.scanned.info[:8], 1):
        yield from _info_facts(info, number)
    if opened.described is not None:
        yield from (
            Fact(f"package {name}", value, "imported", "datapackage.json") for name, value in opened.described.told
        )
        for name, state in opened.described.hashes[:40]:
            if not state.startswith("MATCH") or name == "datapackage.json":
                yield Fact(f"hash of {name}", state, "observed", "attest")
        matching = sum(state == "MATCH" for _name, state in opened.described.hashes)
        yield Fact("hashes of the package", f"{matching} of {len(opened.described.hashes)} match", "observed", "attest")
    states = opened.scanned.states
    told = ", ".join(f"{states[state]} {state}" for state in ("MATCH", "MISMATCH", "NOT CHECKED"))
    yield Fact("digests in the web archive", f"of {states.total()} records: {told}", "observed", "attest")
    yield from (Fact("web archive read", note, "observed", "attest") for note in opened.notes[:20])
    yield from (Fact("web archive damaged", note, "observed", "attest") for note in opened.unread[:20])
    for place, reason in opened.scanned.damage[:10]:
        yield Fact("web archive damaged", f"at byte {place}: {reason}", "observed", "attest")
    if len(opened.scanned.damage) > 10:
        yield Fact("web archive damaged", f"and at {len(opened.scanned.damage) - 10} more places", "observed", "attest")


def _info_facts(info: Pairs, number: int) -> Iterator[Fact]:
    by = "warcinfo" if number == 1 else f"warcinfo {number}"
    seen: set[str] = set()
    for name, value in info:
        if name.lower() in _OF_INFO and name.lower() not in seen and value:
            seen.add(name.lower())
            yield Fact(f"web archive {name.lower()}", value[:2_000], "imported", by)


def said_of(opened: Opened, line: Line, body: Body) -> str:
    """What is wrong with a page's record, in words for the person; "" when nothing is."""
    found = []
    if body.state == "MISMATCH":
        found.append("MISMATCH: the page is not what the web archive's own digest says")
    if opened.described is not None:
        name = opened.files[line.file].name
        if opened.described.state(name).startswith("MISMATCH"):
            found.append(f"MISMATCH: {name} is not what the package's hash says")
        if opened.described.state("datapackage.json") == "MISMATCH":
            found.append("MISMATCH: the package's description is not what its hash says")
    return "; ".join(found)
