"""The browser's own reasons why there is no page, in Attest's words."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.capture.web.worker_report import Failure
from desktop_app.errors import AppError, CancelledError, InputError


def refusal_of(failure: Failure, address: str) -> AppError:
    """The browser's own reason in Attest's words."""
    if failure.code == "closed":
        return CancelledError()
    details = {"address": address[:300], "network": failure.detail[:300] or failure.code}
    for words, fault in _FAULTS:
        if any(word in failure.detail for word in words):
            return fault(details)
    advice = "Capture it with --mode http, or save the page in a browser and capture the file."
    return InputError("browser-no-page", "The browser showed no page for that address.", advice, details)


def _unknown(details: dict[str, str]) -> InputError:
    return InputError(
        "address-unknown", "There is no server with that name.", "Check the address and the network.", details
    )


def _untrusted(details: dict[str, str]) -> InputError:
    advice = "Look at the address; if it is right, capture the page with a browser and save it."
    return InputError("tls-failed", "The server's certificate could not be checked.", advice, details)


def _unsafe(details: dict[str, str]) -> InputError:
    advice = "Look at the address; try it with http:// if the site has no https."
    return InputError("tls-failed", "No safe connection to the server came about.", advice, details)


def _late(details: dict[str, str]) -> InputError:
    advice = "Try again later, or give it more time with --wait."
    return InputError("address-timeout", "The server did not answer in time.", advice, details)


def _round(details: dict[str, str]) -> InputError:
    advice = "Open it in a browser and capture the address that it ends at."
    return InputError("redirects-forever", "The address leads round in circles.", advice, details)


def _no_proxy(details: dict[str, str]) -> InputError:
    advice = "Start it, or mend its address; nothing was sent without it."
    return InputError("proxy-not-answering", "The proxy does not answer.", advice, details)


def _private(details: dict[str, str]) -> InputError:
    advice = "Do not trust that address; note it as a lead."
    return InputError("redirect-to-private", "The address leads into this computer's own network.", advice, details)


def _no_web(details: dict[str, str]) -> InputError:
    advice = "Give an address that begins with http:// or https://; capture files by their name."
    return InputError("address-not-http", "Only web addresses can be captured.", advice, details)


def _too_large(details: dict[str, str]) -> InputError:
    advice = "Capture it with a browser, or save it as a file and capture that."
    return InputError("body-too-large", "The answer is too large to capture.", advice, details)


def _broken(details: dict[str, str]) -> InputError:
    advice = "Try again later, or save the page with a browser and capture the file."
    return InputError("answer-broken", "The server's answer broke off or is no web page.", advice, details)


def _silent(details: dict[str, str]) -> InputError:
    return InputError(
        "address-not-answering", "The server does not answer.", "Check the network, try again later.", details
    )


_FAULTS: tuple[tuple[tuple[str, ...], Callable[[dict[str, str]], InputError]], ...] = (
    (("ERR_NAME",), _unknown),
    (("ERR_CERT",), _untrusted),
    (("ERR_SSL", "ERR_BAD_SSL"), _unsafe),
    (("TIMED_OUT",), _late),
    (("TOO_MANY_REDIRECTS",), _round),
    (("PROXY", "SOCKS", "TUNNEL"), _no_proxy),
    (("own network",), _private),
    (("too large",), _too_large),
    (("UNSAFE_REDIRECT", "UNKNOWN_URL_SCHEME"), _no_web),
    (("EMPTY_RESPONSE", "INVALID", "CONTENT_LENGTH", "INCOMPLETE", "RESPONSE_HEADERS", "TOO_BIG"), _broken),
    (("ERR_CONNECTION", "ERR_ADDRESS", "ERR_INTERNET", "ERR_NETWORK", "ERR_SOCKET"), _silent),
)
"""Words of the browser's net error names, the first that fits."""
