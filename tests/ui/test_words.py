"""Words, icons, colours and offsets that the window uses."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_schema.statuses import STATUS_COLOURS, STATUS_ICONS, STATUS_KEYS
from desktop_app.report.text.bidi import line_levels, paragraph_levels, visual_order
from desktop_app.ui import actions, theme
from desktop_app.ui.reader.places import Places, shown
from desktop_app.ui.status_looks import OWN_COLOURS, PLAIN_ICON
from desktop_app.ui.theme import THEMES, Theme
from desktop_app.ui.words import Words


def test_every_icon_is_there() -> None:
    names = {path.name.removesuffix(".svg") for path in (resources.files("resources.icons")).iterdir()}
    wanted = (
        {verb.icon for verb in actions.VERBS if verb.icon}
        | set(theme.STATUS_ICONS.values())
        | set(theme.KIND_ICONS.values())
        | set(STATUS_ICONS)
        | {PLAIN_ICON}
    )
    assert sorted(wanted - names) == []


def _luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES)
def test_words_pass_wcag_aa_on_their_ground(look: Theme) -> None:
    pairs = dict(look.status.items())
    pairs |= {
        "text": (look.text, look.panel),
        "quiet": (look.quiet, look.window),
        "primary": (look.on_accent, look.accent),
    }
    pairs |= {"selected": (look.text, look.selected), "fault": (look.text, look.danger_ground)}
    pairs |= {f"reading {status}": (look.text, ground) for status, (_ink, ground) in look.status.items()}
    low = {name: round(_contrast(*pair), 2) for name, pair in pairs.items() if _contrast(*pair) < 4.5}
    assert low == {}


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES)
def test_every_colour_of_an_own_status_passes_wcag_aa_wherever_it_is_painted(look: Theme) -> None:
    assert set(OWN_COLOURS[look.name]) == set(STATUS_COLOURS)
    low: dict[str, float] = {}
    for name in STATUS_COLOURS:
        ink, ground = look.own_colours(name)
        pairs = {"chip": (ink, ground), "reading": (look.text, ground)}
        pairs |= {where: (ink, getattr(look, where)) for where in ("window", "panel", "raised", "selected")}
        low |= {f"{name} {at}": round(_contrast(*p), 2) for at, p in pairs.items() if _contrast(*p) < 4.5}
    assert low == {}
    assert len({look.own_colours(name) for name in STATUS_COLOURS}) == len(STATUS_COLOURS)


def test_a_word_of_a_researchers_own_is_never_translated() -> None:
    arabic = Words("ar")
    assert arabic.status("verified") == arabic("verified") != "verified"
    assert arabic("open") != "open" and arabic.status("open") == "open"
    assert arabic.status("disputed / open") == f"{arabic('disputed')} / open"


def test_own_statuses_have_icons_and_keys_that_nothing_else_has() -> None:
    assert not set(STATUS_ICONS) & {*theme.STATUS_ICONS.values(), "scale", PLAIN_ICON}
    taken = {keys for verb in actions.VERBS for keys in verb.shortcut.split(" or ")} | set("1234567/B")
    assert not set(STATUS_KEYS) & taken


@given(st.text(max_size=60), st.data())
def test_offsets_go_both_ways(text: str, data: st.DataObject) -> None:
    places = Places(text)
    place = data.draw(st.integers(0, len(text)))
    unit = places.to_qt(place)
    assert unit == len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
    assert places.from_qt(unit) == place
    assert len(shown(text, places)) == len(text)


def test_a_date_keeps_its_order_among_arabic_words() -> None:
    arabic, english = Words("ar"), Words("en")
    assert english.as_written("") == english.apart("") == ""
    assert "2024-10-04" in _shown(f"article · {english.apart('ضفاف أورا')} · {english.as_written('2024-10-04')}")
    line = f"نُشر {arabic.as_written('2024-10-04')} في أورفان"
    assert "2024-10-04" in _shown(line)
    assert "2024-10-04" not in _shown("نُشر 2024-10-04 في أورفان")


def _shown(line: str) -> str:
    levels = paragraph_levels(line)
    assert levels.of is not None
    return "".join(line[place] for place in visual_order(line_levels(line, levels.of, levels.base)))


@given(st.integers(0, 20_000), st.text(alphabet="ab 😀", min_size=1, max_size=7))
def test_offsets_hold_where_endless_lines_are_shown_in_pieces(place: int, unit: str) -> None:
    text = "short\n" + unit * (20_000 // len(unit)) + "\nend"
    places, at = Places(text), min(place, len(text))
    assert places.breaks and places.from_qt(places.to_qt(at)) == at
    pieces = shown(text, places)
    assert max(map(len, pieces.split("\n"))) <= 1_000
    units = pieces.encode("utf-16-le")[: places.to_qt(at) * 2].decode("utf-16-le")
    assert units.replace("\n", "") == text[:at].replace("\n", "")
