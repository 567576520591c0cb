"""Every request of the browser goes through the proxy, names and this computer's own included; nothing goes past it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import pytest

from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.errors import InputError
from tests.capture.proxies import proxy
from tests.capture.web.taken import take
from tests.loopback.model import page
from tests.loopback.site import serving

LEAKS = """<p>Words of the page, many of them, so that it is one.</p>
<link rel="dns-prefetch" href="//prefetched.orvane.example"><link rel="preconnect" href="http://127.0.0.1:{canary}">
<img src="http://127.0.0.1:{canary}/picture.png"><img src="http://localhost:{canary}/picture.png">
<img src="http://[::1]:{canary}/picture.png"><img src="http://pictures.orvane.example/p.png">
<script>try {{ new WebSocket('ws://127.0.0.1:{canary}/') }} catch (e) {{}}
 const peer = new RTCPeerConnection({{iceServers: [{{urls: 'stun:127.0.0.1:{canary}'}}]}});
 peer.createDataChannel('x'); peer.createOffer().then(offer => peer.setLocalDescription(offer));
 navigator.sendBeacon('http://127.0.0.1:{canary}/beacon', 'x')</script>"""

_END = b"end of the test"


@contextmanager
def canary() -> Iterator[tuple[int, list[str]]]:
    """A port where whatever comes past the proxy is heard: TCP and UDP."""
    heard: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        port = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", port))

        def connects() -> None:
            with suppress(OSError):
                while True:
                    tcp.accept()[0].close()
                    heard.append("tcp")

        def packets() -> None:
            while udp.recvfrom(100)[0] != _END:
                heard.append("udp")

        threads = [threading.Thread(target=connects), threading.Thread(target=packets)]
        for thread in threads:
            thread.start()
        try:
            yield port, heard
        finally:
            udp.sendto(_END, ("127.0.0.1", port))
            tcp.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join(5)


def test_names_are_asked_for_at_the_proxy_and_nothing_goes_past_it() -> None:
    with canary() as (port, heard), serving({"/article": page(LEAKS.format(canary=port))}) as site:
        leads_to = ("127.0.0.1", urlsplit(site.address).port or 0)
        with proxy("socks5", leads_to) as socks:
            taken = take("http://news.orvane.example/article", BrowserWay(proxy=socks.address))
        asked = {one.rsplit(":", 1)[0] for one in socks.asked}
    assert taken.source.status == 200
    assert heard == []
    assert asked >= {"news.orvane.example", "pictures.orvane.example"}
    assert not [one for one in asked if one.startswith(("looked up", "127.", "localhost"))], "led into this network"
    assert taken.facts()["proxy"] == socks.address
    assert "leads into this computer's own network" in str(taken.source.facts)


def test_this_computer_s_own_pages_go_through_the_proxy_too() -> None:
    with serving({"/article": page("<p>Words of the page, many of them.</p>")}) as site:
        place = urlsplit(site.address)
        with proxy("http", ("127.0.0.1", place.port or 0)) as tunnel:
            take(f"{site.address}/article", BrowserWay(proxy=tunnel.address))
        assert f"127.0.0.1:{place.port}" in tunnel.asked


@pytest.mark.parametrize(
    ("way", "code"), [("socks5://127.0.0.1:1", "proxy-not-answering"), ("ftp://127.0.0.1:1", "proxy-malformed")]
)
def test_a_proxy_that_is_none_is_said_before_anything_is_asked(way: str, code: str) -> None:
    with serving({}) as site:
        with pytest.raises(InputError) as caught, browsed(site.address, BrowserWay(proxy=way), cancelled=lambda: False):
            raise AssertionError("nothing was captured")
        assert caught.value.code == code
        assert site.given == ()
