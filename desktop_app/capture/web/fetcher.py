"""An address by plain HTTP: redirects hop by hop, the page, what it needs to be seen, and a WARC of all of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from desktop_app import __version__
from desktop_app.capture.address import check_address
from desktop_app.capture.clock import now
from desktop_app.capture.mimes import kind_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Removed
from desktop_app.capture.requisites import references_of_css, references_of_html
from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.capture.web.near import is_named_private, is_near, is_private
from desktop_app.capture.web.warc import warc_of
from desktop_app.capture.web.wire import REDACTED, Exchange, Line
from desktop_app.charset import decode
from desktop_app.errors import CancelledError, InputError

AGENT = f"Attest/{__version__} (archive for research)"
MAX_HOPS = 10
MAX_REQUISITES = 150
MAX_REQUISITE_BYTES = 16 * 1024 * 1024
REQUISITE_SECONDS = 60.0
WAIT_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class PlainWay:
    """How plain HTTP goes. `proxy`: as `checked_proxy` writes it; `user_agent`: "" for the program's own name."""

    proxy: str = ""
    user_agent: str = ""


def fetch(
    address: str,
    cancelled: Callable[[], bool] = lambda: False,
    wait: float = WAIT_SECONDS,
    way: PlainWay = PlainWay(),  # frozen
) -> CapturedSource:
    """Capture an address. InputError with a stable code when there is nothing to capture; error pages are captured.

    `wait`: seconds of a server's silence that are borne.
    """
    check_address(address)
    started = now()
    agent = way.user_agent or AGENT
    with Line(agent, wait, cancelled, way.proxy) as line:
        hops = _follow(line, address)
        page = hops[-1]
        mime = _mime(page)
        decoded = decode(page.decoded, _charset(page)) if mime in ("text/html", "text/plain") else None
        extra, requisites, failures = (
            _requisites(line, page, decoded.text, cancelled) if decoded and mime == "text/html" else ([], {}, 0)
        )
    return CapturedSource(
        source=address,
        kind=kind_of(mime),
        mime=mime,
        method="http",
        started_at=started,
        ended_at=now(),
        files=(*_files(page, mime, [*hops, *extra]), *dict.fromkeys(requisites.values())),
        address=address,
        address_how="observed",
        final_address=page.address,
        status=page.status,
        text=decoded.text if decoded else None,
        text_is_html=mime == "text/html",
        requisites=requisites,
        facts=_facts(hops, failures, line.trusted, agent),
        conversions=(f"decoded from {decoded.encoding} ({decoded.reason})",) if decoded else (),
        html_observed=mime == "text/html",
        removed=tuple(_removed([*hops, *extra])),
    )


def _files(page: Exchange, mime: str, exchanges: list[Exchange]) -> tuple[CapturedFile, CapturedFile]:
    """The thing itself, and the WARC of all that came."""
    role = "html" if mime == "text/html" else "original"
    warc = CapturedFile("warc", "capture.warc.gz", "application/warc", warc_of(exchanges, AGENT))
    return CapturedFile(role, _name(page), mime, page.decoded, page.address), warc


def _removed(exchanges: list[Exchange]) -> Iterator[Removed]:
    """What the WARC marks as redacted, with its place."""
    for number, one in enumerate(exchanges, 1):
        for kind, headers in (("request", one.request_headers), ("response", one.headers)):
            names = [name for name, _value in headers if name.lower() in REDACTED]
            yield from (Removed(f"{kind} {number} GET {one.address}", name) for name in names)


def _follow(line: Line, address: str) -> list[Exchange]:
    """All hops to the page. InputError `redirects-forever`, `redirect-to-private`."""
    hops: list[Exchange] = []
    near = _privacy(line)
    private_from_start = near(address)
    while True:
        hops.append(line.exchange(address))
        if not private_from_start and is_near(hops[-1].server_ip):
            raise _private()
        target = hops[-1].header("location")
        if hops[-1].status not in (301, 302, 303, 307, 308) or not target:
            return hops
        address = _joined(address, target)
        if len(hops) > MAX_HOPS or address in {hop.address for hop in hops}:
            advice = "Open it in a browser and capture the address that it ends at."
            raise InputError("redirects-forever", "The address leads round in circles.", advice, {"hops": len(hops)})
        check_address(address)
        if not private_from_start and near(address):
            raise _private()


def _private() -> InputError:
    advice = "Do not trust that address; note it as a lead."
    return InputError("redirect-to-private", "The address leads into this computer's own network.", advice)


def _joined(base: str, reference: str) -> str:
    """The reference made absolute; as it is written when that is impossible (then no address)."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def _privacy(line: Line) -> Callable[[str], bool]:
    """Through a proxy a name must not be looked up here: whoever runs the names' servers would know."""
    return is_named_private if line.proxied else is_private


def _mime(page: Exchange) -> str:
    if not page.decoded:
        if page.status >= 400:
            return "text/html"
        raise InputError("body-empty", "The server answered with an empty page.", "Try again later.")
    return sniff(page.decoded[:HEAD_BYTES], _name(page)).mime


def _charset(page: Exchange) -> str | None:
    _, _, label = page.header("content-type").lower().partition("charset=")
    return label.split(";")[0].strip(" \"'") or None


def _name(page: Exchange) -> str:
    return urlsplit(page.address).path.rsplit("/", 1)[-1][:200] or "index"


def _requisites(
    line: Line, page: Exchange, html: str, cancelled: Callable[[], bool]
) -> tuple[list[Exchange], dict[str, CapturedFile], int]:
    """What the page needs to be seen. Failures are counted, never fatal."""
    wanted = [(reference, page.address) for reference in references_of_html(html) if not reference.startswith("data:")]
    done: dict[str, Exchange | None] = {}
    found: dict[str, CapturedFile] = {}
    private = _privacy(line)(page.address)
    end = time.monotonic() + REQUISITE_SECONDS
    while wanted and len(done) < MAX_REQUISITES and time.monotonic() < end and not cancelled():
        reference, base = wanted.pop(0)
        address = _joined(base, reference).split("#")[0]
        if address not in done:
            done[address] = _try(line, address, private, end - time.monotonic())
            got = done[address]
            if got and got.header("content-type").startswith("text/css"):
                wanted += [(inner, address) for inner in references_of_css(got.decoded.decode("utf-8", "replace"))]
        if got := done[address]:
            mime = got.header("content-type").split(";")[0].strip() or "application/octet-stream"
            file = CapturedFile("requisite", _name(got), mime[:100], got.decoded, address)
            found[address] = file
            if base == page.address:
                found[reference] = file
    return [got for got in done.values() if got], found, sum(got is None for got in done.values())


def _try(line: Line, address: str, private: bool, seconds: float) -> Exchange | None:
    try:
        check_address(address)
        if not private and _privacy(line)(address):
            return None
        got = line.exchange(address, limit=MAX_REQUISITE_BYTES, seconds=seconds)
    except (InputError, CancelledError):  # the page itself is here: it is kept with what came
        return None
    if not private and is_near(got.server_ip):
        return None
    return got if got.status == 200 and got.decoded else None


def _facts(hops: list[Exchange], failures: int, trusted: str, agent: str) -> tuple[Fact, ...]:
    """Everything that was observed on the way."""
    facts: list[tuple[str, str]] = []
    for number, hop in enumerate(hops, 1):
        facts.append(
            (f"hop {number}", f"{hop.address} answered {hop.status} {hop.reason} over {hop.http_version}".strip())
        )
        facts.append((f"hop {number} server address", hop.server_ip))
        if hop.certificate_sha256:
            facts.append((f"hop {number} certificate SHA-256", hop.certificate_sha256))
    if any(hop.certificate for hop in hops):
        facts.append(("certificates trusted", trusted))
    page = hops[-1]
    facts += [(f"header {name.lower()}", value[:1_000]) for name, value in page.headers if name.lower() != "set-cookie"]
    facts.append(("user agent", agent))
    facts.append(("redacted", "cookies and authorisation, in the record and in the WARC"))
    if failures:
        facts.append(("requisites that did not come", str(failures)))
    return tuple(Fact(name, value, "observed", "attest") for name, value in facts if value)
