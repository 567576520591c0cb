"""Facts of a capture: hops, servers, connections, headers, what failed and why, what was refused; bounded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop_app.capture.web.worker.certificates import tls_words
from desktop_app.capture.web.worker.exchanges import Hop
from desktop_app.capture.web.worker.recording import status_of, wire_headers
from desktop_app.capture.web.worker.redaction import clean_address, clean_headers
from desktop_app.capture.web.worker_report import ReportedFact

MAX_FAILED = 40
MAX_SERVERS = 40
Pairs = list[tuple[str, str]]


def bare(address: str) -> str:
    """An address without secrets, for the record."""
    return clean_address(address, lambda _name: None)


def of_hops(hops: list[Hop]) -> Pairs:
    """The way to the page, hop by hop, and the page's own headers."""
    facts: Pairs = []
    for number, hop in enumerate(hops, 1):
        response = hop.response or {}
        over = response.get("protocol") or "http/1.1"
        facts.append((f"hop {number}", f"{bare(hop.request['url'])} answered {status_of(hop)} over {over}"))
        if ip := str(response.get("remoteIPAddress", "")).strip("[]"):
            facts.append((f"hop {number} server address", ip))
        if security := response.get("securityDetails"):
            facts.append((f"hop {number} connection", tls_words(security)))
    if hops:
        shown = clean_headers(wire_headers(hops[-1]), lambda _name: None)
        facts += [(f"header {name.lower()}", value) for name, value in shown if name.lower() != "set-cookie"][:60]
    return facts


def of_servers(servers: dict[str, set[str]]) -> Pairs:
    """Every other site that was asked, with the addresses of its servers."""
    facts = [(f"server of {host}", ", ".join(sorted(ips))) for host, ips in list(servers.items())[:MAX_SERVERS]]
    if len(servers) > MAX_SERVERS:
        facts.append(("servers not listed", str(len(servers) - MAX_SERVERS)))
    return facts


def of_failures(failed: dict[str, str], noted: Counter[str], refused: Counter[str]) -> Pairs:
    """What did not come and why, and what the page was not allowed."""
    facts = [
        (f"did not come {n}", f"{bare(a)}: {why}") for n, (a, why) in enumerate(list(failed.items())[:MAX_FAILED], 1)
    ]
    if len(failed) > MAX_FAILED:
        facts.append(("did not come, not listed", str(len(failed) - MAX_FAILED)))
    facts += [(what[:200], f"{times} times") for what, times in noted.most_common(40)]
    facts += [(f"refused: {what}", f"{times} times") for what, times in refused.most_common(40)]
    return facts


def as_reported(facts: Iterable[tuple[str, str]]) -> tuple[ReportedFact, ...]:
    """The first 300, each cut to its size; empty ones left out."""
    return tuple(ReportedFact(name=name[:200], value=value[:4_000]) for name, value in list(facts) if value)[:300]
