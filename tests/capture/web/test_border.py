"""What leads from the internet into this computer's own network."""

from __future__ import annotations

import time

import pytest

from desktop_app.capture.web.near import is_near_by_name
from desktop_app.capture.web.worker.border import REFUSED, Border

NEAR = ("http://127.0.0.1:1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/", "http://printer.local/",
        "http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://router/", "http://[fe80::1]/")  # fmt: skip


def decided(border: Border, address: str) -> str:
    """The answer, also when it takes a look-up."""
    answers: list[str] = []
    border.ask(address, answers.append)
    end = time.monotonic() + 10
    while not answers and time.monotonic() < end:
        border.deliver()
    return answers[0]


@pytest.mark.parametrize("address", NEAR)
def test_what_names_this_network_is_refused_from_outside_of_it(address: str) -> None:
    assert decided(Border(open_=False, blind=False), address) == REFUSED
    assert decided(Border(open_=False, blind=True), address) == REFUSED
    assert decided(Border(open_=True, blind=False), address) == ""


def test_a_public_number_passes_and_is_looked_up_once() -> None:
    border = Border(open_=False, blind=False)
    assert decided(border, "http://8.8.8.8/") == ""
    assert decided(border, "http://8.8.8.8/again") == ""


def test_behind_a_proxy_names_are_not_looked_up() -> None:
    answers: list[str] = []
    Border(open_=False, blind=True).ask("http://news.orvane.example/", answers.append)
    assert answers == [""]


def test_a_socket_is_decided_at_once() -> None:
    border = Border(open_=False, blind=False)
    assert not border.is_open_now("ws://127.0.0.1:1/")
    assert border.is_open_now("wss://8.8.8.8/")
    assert Border(open_=True, blind=False).is_open_now("ws://127.0.0.1:1/")


def test_an_answer_from_this_network_is_told_although_its_name_was_public_before() -> None:
    assert Border(open_=False, blind=False).is_crossed("192.168.1.1")
    assert not Border(open_=False, blind=False).is_crossed("8.8.8.8")
    assert not Border(open_=False, blind=True).is_crossed("127.0.0.1"), "the proxy's own address"
    assert not Border(open_=True, blind=False).is_crossed("127.0.0.1")
    assert not Border(open_=False, blind=False).is_crossed("")


def test_names_that_only_look_near_are_not() -> None:
    assert not any(map(is_near_by_name, ("localhost.example", "10.example", "0xfeed.example")))
