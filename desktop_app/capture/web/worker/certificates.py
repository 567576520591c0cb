"""The chains of certificates that the sites showed (TLS): in the record as hashes, in the WARC as they came."""

from __future__ import annotations

import base64
import hashlib
import ssl
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from desktop_app import files
from desktop_app.capture.web.worker.channel import Channel, ChannelError
from desktop_app.capture.web.worker.exchanges import Message
from desktop_app.capture.web.worker.recording import Recording

MAX_SITES = 20


def origins(addresses: Sequence[str]) -> list[str]:
    """The https sites among addresses, each once."""
    found = dict.fromkeys(f"https://{urlsplit(one).netloc}" for one in addresses if one.startswith("https://"))
    return list(found)[:MAX_SITES]


def chains(channel: Channel, sites: Sequence[str]) -> dict[str, list[bytes]]:
    """Site to its chain in DER, the site's own first."""
    found = {}
    for site in sites:
        try:
            names = channel.call("Network.getCertificate", {"origin": site}, seconds=3)["tableNames"]
        except ChannelError:
            continue
        if names:
            found[site] = [base64.b64decode(name) for name in names]
    return found


def record_chains(recording: Recording, folder: Path, found: dict[str, list[bytes]]) -> list[tuple[str, str]]:
    """Put the chains into the WARC; facts about them."""
    facts = []
    for site, chain in found.items():
        path = folder / "chain.pem"
        files.write_file(path, "".join(ssl.DER_cert_to_PEM_cert(one) for one in chain).encode())
        recording.add_resource(f"urn:certificates:{site}", "application/pem-certificate-chain", path)
        files.remove(path)
        hashes = " ".join(hashlib.sha256(one).hexdigest() for one in chain)
        facts.append((f"certificate chain SHA-256 of {site}", hashes))
    return facts


def tls_words(security: Message) -> str:
    """One line on a connection: protocol, cipher, whom the certificate names, who issued it, how long it holds."""
    names = ", ".join([security.get("subjectName", ""), *security.get("sanList", [])[:5]])
    group = security.get("keyExchangeGroup") or security.get("keyExchange", "")
    return (
        f"{security.get('protocol', '')}, {security.get('cipher', '')}, {group}; for {names}; issued by "
        f"{security.get('issuer', '')}; valid {_day(security.get('validFrom', 0))} to {_day(security.get('validTo', 0))}"
    )


def _day(seconds: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
