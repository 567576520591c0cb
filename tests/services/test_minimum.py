"""The Berkeley minimum of a capture: what is there, whether the picture was first, what was taken out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive_schema import entries as e
from archive_schema.canonical import dumps
from archive_schema.projection.decode import valid_body
from desktop_app.capture.checklist import lights
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Output, Removed
from desktop_app.services.capture_record import Stated, make_record
from desktop_app.services.facts_of import Read
from desktop_app.services.minimum import minimum_of

FILES = tuple(CapturedFile(role, role, "image/png", b"x") for role in ("html", "picture", "picture-dated"))
PAGE = CapturedSource(
    source="https://news.example/",
    kind="article",
    mime="text/html",
    method="browser",
    started_at="2026-11-28T17:57:08.123Z",
    ended_at="2026-11-28T17:57:12.123Z",
    files=FILES,
    address="https://news.example/",
    address_how="observed",
    text="<p>word</p>",
    text_is_html=True,
    html_observed=True,
    picture_observed=True,
    outputs=(Output("picture", "2026-11-28T17:57:09.000Z"), Output("mhtml", "2026-11-28T17:57:10.000Z")),
    removed=(Removed("request 3 GET https://news.example/a", "Cookie"),),
    tools=(("Chromium", "140.0"),),
)


def record_of(source: CapturedSource, read: Read = Read(), stated: Stated = Stated()) -> e.CaptureAdd:  # noqa: B008
    return make_record(source, stated, read, "0" * 32, [], [], [], "clock")


def colours(source: CapturedSource, page_state: str = "ok") -> dict[str, str]:
    return {light.name: light.light for light in lights(source, page_state)}


def test_all_of_it_is_there() -> None:
    found = minimum_of(e.body_of(record_of(PAGE)))
    assert {line.name: line.state for line in found.lines} == dict.fromkeys(("address", "html", "picture"), "observed")
    assert found.picture_first is True
    assert found.complete
    assert found.outputs == (("picture", "2026-11-28T17:57:09.000Z"), ("mhtml", "2026-11-28T17:57:10.000Z"))
    assert found.removed == (("request 3 GET https://news.example/a", "Cookie"),)


@pytest.mark.parametrize("state", ["login wall", "cookie wall", "error page", "empty"])
def test_what_came_in_the_place_of_a_page_is_never_green(state: str) -> None:
    assert colours(PAGE, state) == {"address": "green", "html": "red", "picture": "red"}
    found = minimum_of(e.body_of(record_of(PAGE, Read(page_state=state))))
    assert not found.complete
    assert all(state in line.reason for line in found.lines if line.name != "address")


def test_a_picture_without_date_and_time_is_not_what_is_asked_for() -> None:
    assert colours(replace(PAGE, files=FILES[:2]))["picture"] == "red"
    assert colours(replace(PAGE, files=FILES[:1], picture_observed=False))["picture"] == "red"


def test_a_page_that_was_not_done_is_said_to_be_partial() -> None:
    found = minimum_of(e.body_of(record_of(replace(PAGE, partial="one picture never ended"))))
    assert found.partial == "one picture never ended"
    assert not found.complete
    assert all("before it was done" in line.reason for line in found.lines if line.name != "address")


def test_the_picture_must_be_first_by_order_and_by_time() -> None:
    first, second = PAGE.outputs
    for outputs in ((second, first), (replace(first, at="2026-11-28T18:00:00.000Z"), second)):
        found = minimum_of(e.body_of(record_of(replace(PAGE, outputs=outputs))))
        assert found.picture_first is False
        assert not found.complete


def test_a_record_of_an_earlier_program_has_no_order() -> None:
    old = {"item": "0" * 32, "method": "http", "started_at": "t", "ended_at": "t"}
    body, trouble = valid_body("capture.add", dumps({"body": old, "pad": "", "salt": "0" * 32}))
    assert body is not None, trouble
    found = minimum_of(body)
    assert (found.picture_first, found.outputs, found.removed, found.partial) == (None, (), (), "")
    assert not found.complete


def test_a_record_without_anything_new_is_written_as_before() -> None:
    plain = replace(PAGE, outputs=(), removed=(), tools=())
    assert not {"outputs", "removed", "partial"} & set(e.body_of(record_of(plain)))


def test_a_page_that_says_too_much_still_fits_an_entry() -> None:
    much = tuple(Fact(f"header {n}", "ع" * 9_000, "observed", "attest") for n in range(300))
    removed = tuple(Removed(f"request {n} GET https://news.example/" + "م" * 900, "Cookie") for n in range(9_000))
    named = tuple(e.Referenced(media="image", caption="ج" * 1_000, address="د" * 2_000) for _ in range(300))
    source = replace(PAGE, facts=much, removed=removed)
    record = record_of(source, Read(referenced=named), Stated(title="Bridge"))
    assert len(dumps({"body": e.body_of(record)})) < 900_000
    assert record.facts[-2].name == "facts left out"
    assert (record.facts[-1].name, record.facts[-1].how) == ("title", "stated")
    assert record.removed[-1].name == f"{9_000 - len(record.removed) + 1} more"
