"""Certificates: a private authority that is trusted for a capture, and servers that nobody vouches for."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from desktop_app.capture.web.browsing import BrowserWay
from desktop_app.errors import InputError
from tests.capture.web.looked_at import take, take_all
from tests.loopback.certificates import private_authority, self_signed
from tests.loopback.model import page
from tests.loopback.rude import rude_pages
from tests.loopback.site import serving


def test_the_chain_of_a_private_authority_is_recorded(tmp_path: Path) -> None:
    trusted, stranger = private_authority(tmp_path / "office"), self_signed(tmp_path / "self")
    with (
        serving(rude_pages(), context=trusted.context) as site,
        serving(rude_pages(), context=stranger.context) as other,
    ):
        site.pages["/mixed"] = page(f'<p>Words.</p><img src="{other.address}/page">')
        taken = take(f"{site.address}/mixed", BrowserWay(site_certificates=str(trusted.trust)))
    (chain,) = [fact.value for fact in taken.source.facts if fact.name.startswith("certificate chain SHA-256")]
    assert chain.split()[:2] == [hashlib.sha256(one).hexdigest() for one in trusted.chain]
    assert "TLS 1.3" in taken.facts
    (kept,) = [one for one in taken.records if one.address.startswith("urn:certificates:")]
    sent = x509.load_pem_x509_certificates(kept.body)
    assert [one.public_bytes(serialization.Encoding.DER) for one in sent][:2] == list(trusted.chain)
    assert f"certificate refused: {other.address}/page" in taken.facts
    assert other.given == ()
    assert taken.one("html") == site.pages["/mixed"].body  # type: ignore[union-attr]


def test_nobody_vouches_for_it(tmp_path: Path) -> None:
    for_another, alone = self_signed(tmp_path / "another", "192.0.2.1"), self_signed(tmp_path / "alone")
    office = private_authority(tmp_path / "office")
    with (
        serving(rude_pages(), context=alone.context) as first,
        serving(rude_pages(), context=office.context) as second,
        serving(rude_pages(), context=for_another.context) as third,
    ):
        sites = (first, second, third)
        outcomes = take_all({site.address: f"{site.address}/page" for site in sites})
        assert [site.given for site in sites] == [(), (), ()]
    codes = [error.code if isinstance(error, InputError) else error for error in outcomes.values()]
    assert codes == ["tls-failed"] * 3


def test_a_plain_port_that_is_asked_for_tls() -> None:
    with serving(rude_pages()) as site, pytest.raises(InputError) as caught:
        take(site.address.replace("http", "https") + "/page")
    assert caught.value.code == "tls-failed"
