"""Every web address has one place in the scheme of our own, and comes back as the one spelling that is looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from desktop_app.ui.as_captured.addresses import address_of, from_snap, key_of, meant, to_snap

LABEL = st.from_regex(r"[a-z0-9_]([a-z0-9_-]{0,8}[a-z0-9_])?", fullmatch=True)
HOST = st.lists(LABEL, min_size=1, max_size=4).map(".".join).map(lambda host: f"{host}.example")
PATH = st.text("abcÄя%20|/.~:@é +&=", max_size=30).map(lambda text: "/" + text)
ADDRESS = st.builds(
    lambda scheme, host, port, path: f"{scheme}://{host}{f':{port}' if port else ''}{path}",
    st.sampled_from(["http", "https"]),
    st.one_of(
        HOST,
        st.sampled_from(
            ["127.0.0.1", "localhost", "[::1]", "[2001:db8::7]", "münchen.example", "p80.http.snap.example"]
        ),
    ),
    st.one_of(st.none(), st.integers(1, 65_535)),
    PATH,
)


@given(ADDRESS)
def test_any_address_comes_back(address: str) -> None:
    given_, there = QUrl(address), to_snap(QUrl(address))
    assert there.scheme() == "snap"
    assert there.port() == -1
    back = QUrl(from_snap(there))
    assert (back.scheme(), back.host(), back.path(), back.query()) == (
        given_.scheme(),
        given_.host(),
        given_.path(),
        given_.query(),
    )
    assert back.port(0) in (given_.port(0), 0)
    assert key_of(key_of(address)) == key_of(address)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://Ridge.example:443/a", "https://ridge.example/a"),
        ("http://ridge.example:80", "http://ridge.example/"),
        ("https://ridge.example/a?b=%3d|c#d", "https://ridge.example/a?b=%3D%7Cc"),
        ("https://ridge.example/x/../a/./b", "https://ridge.example/a/b"),
        ("https://me:secret@ridge.example/a", "https://ridge.example/a"),
        ("https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4"),
    ],
)
def test_spellings_of_one_address_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other) == other


@pytest.mark.parametrize(
    "address",
    ["https://ridge.example/a", "https://ridge.example/A", "http://ridge.example/a", "https://ridge.example/a/"],
)
def test_other_addresses_have_other_keys(address: str) -> None:
    others = {
        "https://ridge.example/a",
        "https://ridge.example/A",
        "http://ridge.example/a",
        "https://ridge.example/a/",
    } - {address}
    assert key_of(address) not in map(key_of, others)


@pytest.mark.parametrize(
    "address",
    [
        "snap://x/",
        "snap://x.p1.ftp.snap/",
        "snap://x.pp.http.snap/",
        "snap://.p80.http.snap/",
        "http://x/",
        "snap:x",
        "",
    ],
)
def test_what_was_not_made_here_is_nothing(address: str) -> None:
    assert from_snap(QUrl(address)) == ""


def test_an_address_without_a_scheme_takes_the_pages() -> None:
    assert meant(QUrl("snap://cdn.example/a.png?x=1"), "https") == "https://cdn.example/a.png?x=1"
    assert meant(QUrl("snap://cdn.example/a.png"), "http") == "http://cdn.example/a.png"
    assert meant(QUrl("snap://x.p1.ftp.snap/"), "http") == ""


def test_what_a_link_meant() -> None:
    assert address_of("snap://ridge.example.p443.https.snap/a#b%20c", "https") == "https://ridge.example/a#b%20c"
    assert address_of("mailto:a@ridge.example", "https") == "mailto:a@ridge.example"
    assert address_of("javascript:alert(1)", "https") == "javascript:alert(1)"
