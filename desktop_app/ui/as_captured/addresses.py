"""Every origin stands under a host of a scheme of our own, so that relative addresses work without rewriting a page."""

from __future__ import annotations

from PySide6.QtCore import QUrl

SCHEME = "snap"
WEB = ("http", "https")
_PORTS = {"http": 80, "https": 443}
_V6 = "v6-"


def to_snap(address: QUrl) -> QUrl:
    """https://site.example/a becomes snap://site.example.p443.https.snap/a; user names and fragments are left out."""
    found, host = bare(address), address.host()
    if ":" in host:
        host = _V6 + host.replace(":", "-")
    found.setUserInfo(None)  # type: ignore[arg-type]  # "" would leave its sign
    found.setHost(f"{host}.p{address.port(_PORTS[address.scheme()])}.{address.scheme()}.{SCHEME}")
    if not found.path():
        found.setPath("/")
    found.setPort(-1)
    found.setScheme(SCHEME)
    return found


def from_snap(address: QUrl) -> str:
    """The address that is meant; "" for one that was not made by `to_snap`."""
    host, _, tail = address.host().rpartition(".p")
    parts = tail.split(".")
    if len(parts) != 3 or not parts[0].isdigit() or parts[1] not in WEB or parts[2] != SCHEME or not host:
        return ""
    if host.startswith(_V6) and "." not in host:
        host = host[len(_V6) :].replace("-", ":")
    found = QUrl(address)
    found.setScheme(parts[1])
    found.setHost(host)
    found.setPort(-1 if int(parts[0]) == _PORTS[parts[1]] else int(parts[0]))
    return found.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def meant(address: QUrl, scheme: str) -> str:
    """What a request of a page that came over `scheme` asks for; //host/x is written without a scheme and takes the page's own."""
    found = from_snap(address)
    if found or not address.host() or address.host().endswith(f".{SCHEME}"):
        return found
    whole = QUrl(address)
    whole.setScheme(scheme)
    return whole.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def key_of(address: str) -> str:
    """The one spelling that the view asks by. What is no web address is its own."""
    found = QUrl(address)
    if found.scheme() not in WEB or not found.host():
        return address
    whole = QUrl("http://any/").resolved(found)  # without . and .. in its path
    return QUrl(from_snap(to_snap(whole))).toString(QUrl.ComponentFormattingOption.FullyEncoded)


def bare(address: QUrl) -> QUrl:
    """Without the place within the page."""
    found = QUrl(address)
    found.setFragment(None)  # type: ignore[arg-type]  # "" would leave its sign
    return found


def address_of(link: str, scheme: str) -> str:
    """What a link of a replayed page, captured over `scheme`, meant."""
    found = QUrl(link)
    if found.scheme() != SCHEME:
        return link
    fragment = found.fragment(QUrl.ComponentFormattingOption.FullyEncoded)
    plain = meant(bare(found), scheme)
    return f"{plain}#{fragment}" if fragment else plain
