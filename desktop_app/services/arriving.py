"""An address arrives: by a browser first where that is asked, by plain HTTP where it cannot, which is never done silently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from desktop_app.capture.address import check_address
from desktop_app.capture.model import CapturedSource, Fact
from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.capture.web.fetcher import PlainWay, fetch
from desktop_app.capture.web.proxy import checked_proxy
from desktop_app.errors import AppError, CancelledError
from desktop_app.services.way import Way, told

Said = Callable[[str], None]
INSTEAD = "browser capture"
"""The fact that says why a browser did not capture what it was asked for."""


@contextmanager
def arrived(address: str, way: Way, wait: float, cancelled: Callable[[], bool], said: Said) -> Iterator[CapturedSource]:
    """The capture of an address; its files are there until the block ends. InputError, EnvironmentFaultError, CancelledError.

    Where a browser cannot, plain HTTP is tried the same way (through the same proxy or not at all) and the record names why;
    what a person logged in for has no such second way.
    """
    check_address(address)
    plain = PlainWay(checked_proxy(way.proxy), way.user_agent)
    with ExitStack() as stack:
        source = _as_a_browser(stack, address, way, cancelled, said) if way.mode != "http" else None
        if source is None:
            source = fetch(address, cancelled, wait, plain)
        elif isinstance(source, AppError):
            source = _instead(fetch(address, cancelled, wait, plain), source)
        yield replace(source, facts=told(source, way))


def _as_a_browser(
    stack: ExitStack, address: str, way: Way, cancelled: Callable[[], bool], said: Said
) -> CapturedSource | AppError:
    """The capture, or why a browser could not. CancelledError; every AppError where there is no second way."""
    asked = BrowserWay(
        proxy=checked_proxy(way.proxy),
        user_agent=way.user_agent,
        languages=way.languages,
        identity=way.identity,
        persona=way.persona,
        interactive=way.interactive,
        seconds=way.seconds,
        site_certificates=way.site_certificates,
        language=way.language,
    )
    try:
        return stack.enter_context(browsed(address, asked, cancelled=cancelled, said=said))
    except CancelledError:
        raise
    except AppError as error:
        if way.interactive:
            raise
        return error


def _instead(source: CapturedSource, error: AppError) -> CapturedSource:
    why = f"the browser could not capture this page: {error.message} ({error.code}); it was captured by plain HTTP"
    return replace(source, facts=(Fact(INSTEAD, why, "observed", "attest"), *source.facts))
