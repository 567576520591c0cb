"""Requests and answers joined from events in any order the browser may send them in."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.web.worker.exchanges import Exchanges, Held, Hop

Event = tuple[str, dict[str, Any]]
SITE = "http://orvane.example"


def url(number: int) -> str:
    return f"{SITE}/{number}"


def streams(hops: int, *, internal: int = -1) -> dict[str, list[Event]]:
    """The events of one chain of redirects, apart by who sends them; within each the order is the browser's.

    `internal`: a hop that never went over the wire (the browser's own redirect to https).
    """
    asked: list[Event] = []
    sent: list[Event] = []
    got: list[Event] = []
    held: list[Event] = []
    for n in range(hops):
        last = n == hops - 1
        request = {"url": url(n), "method": "GET", "headers": {}}
        event: dict[str, Any] = {"requestId": "R", "request": request, "wallTime": 1.0 + n, "type": "Document"}
        if n:
            event["redirectResponse"] = {"status": 300 + n - 1, "headers": {}}
            event["redirectHasExtraInfo"] = n - 1 != internal
        asked.append(("Network.requestWillBeSent", event))
        if n != internal:
            sent.append(("Network.requestWillBeSentExtraInfo", {"requestId": "R", "headers": {"hop": str(n)}}))
            status = 200 if last else 300 + n
            got.append(
                (
                    "Network.responseReceivedExtraInfo",
                    {"requestId": "R", "statusCode": status, "headers": {"hop": str(n)}},
                )
            )
        held.append(("held", {"requestId": f"F{n}", "networkId": "R", "request": {"url": url(n)}}))
    response = {"requestId": "R", "response": {"status": 200}, "hasExtraInfo": hops - 1 != internal}
    asked += [("Network.responseReceived", response), ("Network.loadingFinished", {"requestId": "R"})]
    return {"asked": asked, "sent": sent, "got": got, "held": held}


def fed(events: list[Event]) -> list[Hop]:
    exchanges = Exchanges()
    whole: list[Hop] = []
    for method, params in events:
        if method == "held":
            held = Held(params, body=params["request"]["url"].encode(), done=True)
            whole += exchanges.held(held)
        else:
            whole += exchanges.heard(method, params)
    return whole + exchanges.rest()


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[int, int, list[Event]]:
    """All streams of a chain mixed, each in its own order."""
    hops = draw(st.integers(1, 5))
    internal = draw(st.integers(-1, hops - 2))
    waiting = [list(stream) for stream in streams(hops, internal=internal).values()]
    events = []
    while any(waiting):
        stream = draw(st.sampled_from([one for one in waiting if one]))
        events.append(stream.pop(0))
    return hops, internal, events


@given(shuffled())
def test_every_hop_gets_its_own_headers_and_body_whatever_the_order(made: tuple[int, int, list[Event]]) -> None:
    hops, internal, events = made
    found = sorted(fed(events), key=lambda hop: hop.asked_at)
    assert [hop.request["url"] for hop in found] == [url(n) for n in range(hops)]
    for n, hop in enumerate(found):
        assert hop.held is not None and hop.held.body == url(n).encode()
        assert hop.response is not None and hop.response["status"] == (200 if n == hops - 1 else 300 + n)
        wire = None if n == internal else {"hop": str(n)}
        assert (hop.sent or {}).get("headers") == wire
        assert (hop.got or {}).get("headers") == wire


@given(shuffled())
def test_a_hop_is_given_once(made: tuple[int, int, list[Event]]) -> None:
    found = fed(made[2])
    assert len({id(hop) for hop in found}) == len(found) == made[0]


def test_a_sign_in_that_asks_twice_leaves_the_headers_of_the_answer_that_counts() -> None:
    events = [(m, p) for stream in streams(1).values() for m, p in stream]
    refused = (
        "Network.responseReceivedExtraInfo",
        {"requestId": "R", "statusCode": 401, "headers": {"hop": "refused"}},
    )
    bare = ("Network.requestWillBeSentExtraInfo", {"requestId": "R", "headers": {"hop": "bare"}})
    (hop,) = fed([events[0], bare, refused, *events[1:]])
    assert hop.got is not None and hop.got["headers"] == {"hop": "0"}
    assert hop.sent is not None and hop.sent["headers"] == {"hop": "0"}


def test_two_chains_never_mix() -> None:
    first = [event for stream in streams(2).values() for event in stream]
    second = [(m, p | {"requestId": "S", **({"networkId": "S"} if m == "held" else {})}) for m, p in first]
    events = [event for pair in zip(first, second, strict=True) for event in pair]
    found = fed(events)
    assert sorted(hop.id for hop in found) == ["R", "R", "S", "S"]
    assert all(a.asked_at <= b.asked_at for a, b in pairwise([hop for hop in found if hop.id == "R"]))


def test_what_never_becomes_whole_is_given_at_the_end_with_what_is_known() -> None:
    request = {"url": url(0), "method": "GET", "headers": {}}
    asked = ("Network.requestWillBeSent", {"requestId": "R", "request": request, "wallTime": 1.0, "type": "Image"})
    sent = ("Network.requestWillBeSentExtraInfo", {"requestId": "R", "headers": {"hop": "0"}})
    (hop,) = fed([sent, asked])
    assert hop.sent is not None and hop.response is None and hop.held is None


def test_an_answer_that_nobody_announced_is_not_lost() -> None:
    (hop,) = fed([("held", {"requestId": "F", "request": {"url": url(7), "method": "GET"}, "resourceType": "Image"})])
    assert (hop.request["url"], hop.held is not None) == (url(7), True)


def test_what_a_page_makes_of_itself_is_no_request() -> None:
    request = {"url": "data:text/plain,x", "method": "GET", "headers": {}}
    assert fed([("Network.requestWillBeSent", {"requestId": "R", "request": request, "type": "Image"})]) == []
