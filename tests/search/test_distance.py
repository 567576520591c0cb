"""Great circles, boxes around a place, and hosts as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.rows.distance import EARTH_M, Position, box, metres_between, position
from desktop_app.rows.hosts import hosts_of, readable


def test_a_quarter_of_a_meridian_and_a_degree_of_the_equator() -> None:
    quarter = EARTH_M * 3.141592653589793 / 2
    assert metres_between(0, 0, 90, 0) == pytest.approx(quarter)
    assert metres_between(0, 179.5, 0, -179.5) == pytest.approx(quarter / 90)
    assert metres_between(90, 10, 90, -120) == pytest.approx(0, abs=1e-6)
    assert metres_between(0, 0, 0, 180) == pytest.approx(2 * quarter)


@given(
    st.floats(-90, 90), st.floats(-180, 180), st.floats(1, 3_000_000), st.floats(-90, 90), st.floats(-180, 180)
)  # fmt: skip
def test_what_is_near_lies_in_the_box(
    north: float, east: float, metres: float, to_north: float, to_east: float
) -> None:
    found = box(Position(north, east), metres)
    if found is not None and metres_between(north, east, to_north, to_east) <= metres:
        assert found[0] - 1e-9 <= to_north <= found[1] + 1e-9 and found[2] - 1e-9 <= to_east <= found[3] + 1e-9


def test_no_box_where_a_pole_or_the_180th_meridian_is_within() -> None:
    assert box(Position(89.9, 0), 20_000) is None
    assert box(Position(0, 179.9), 20_000) is None
    assert box(Position(0, 179), 20_000) is not None


@pytest.mark.parametrize(
    ("pair", "found"),
    [
        (("40.25", "-30.5"), Position(40.25, -30.5)), (("91", "0"), None), (("0", "181"), None), (("nan", "0"), None),
        (("40.1 / 40.2", "0"), None), (("", ""), None), ((None, None), None), (("inf", "0"), None),
    ],
)  # fmt: skip
def test_positions_as_recorded(pair: tuple[object, object], found: Position | None) -> None:
    assert position(*pair) == found


@pytest.mark.parametrize(
    ("address", "hosts"),
    [
        ("https://www.News.Example.org:8080/a?b#c", ["www.news.example.org", "news.example.org", "example.org"]),
        ("http://example.org", ["example.org"]), ("http://192.0.2.1/x", ["192.0.2.1"]), ("http://[2001:db8::1]/", ["2001:db8::1"]),
        ("http://xn--e1afmkfd.example/", ["пример.example"]), ("file.txt", []), ("http://[bad", []), ("http://xn--\udcff/", ["xn--\udcff"]),
        ("http://localhost/", ["localhost"]),
    ],
)  # fmt: skip
def test_hosts(address: str, hosts: list[str]) -> None:
    assert list(hosts_of(address)) == hosts


def test_a_host_that_is_no_code_stays() -> None:
    assert readable("xn--.Example") == "xn--.example"
