"""Certificates of a site: an unknown one ends the capture, a private authority's chain is recorded as the site sent it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.errors import InputError
from tests.capture.web.taken import take
from tests.loopback.certificates import private_authority
from tests.loopback.model import Pages, page
from tests.loopback.site import serving

PAGES: Pages = {"/article": page("<p>Words of the page, many of them.</p>")}


def test_the_chain_of_a_private_authority_is_kept_as_it_came(tmp_path: Path) -> None:
    made = private_authority(tmp_path)
    with serving(PAGES, context=made.context) as site:
        taken = take(f"{site.address}/article", BrowserWay(site_certificates=str(made.trust)))
    ((address, _, pem),) = taken.records("resource")
    assert address == f"urn:certificates:{site.address}"
    chain = [one.public_bytes(Encoding.DER) for one in x509.load_pem_x509_certificates(pem)]
    assert chain[: len(made.chain)] == list(made.chain)
    facts = taken.facts()
    hashes = facts[f"certificate chain SHA-256 of {site.address}"].split()
    assert hashes[0] == made.sha256 == hashlib.sha256(made.chain[0]).hexdigest()
    assert facts["hop 1 connection"].startswith("TLS 1.3, ")
    assert "issued by Orvane Office" in facts["hop 1 connection"]


def test_a_file_that_holds_no_certificate_is_refused(tmp_path: Path) -> None:
    wrong = BrowserWay(site_certificates=str(tmp_path / "gone.pem"))
    with pytest.raises(InputError) as caught, browsed("http://127.0.0.1:1/", wrong, cancelled=lambda: False):
        raise AssertionError("nothing was captured")
    assert caught.value.code == "certificate-unreadable"
