"""Places of the archive in a query: `place:` by any of a place's names, `near:` by how far away they are."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.rows.distance import Position, metres_between
from desktop_app.rows.search import KnownPlace, Node, Vocabulary
from desktop_app.search.labels import key
from desktop_app.search.refusals import no_place


def named(node: Node, vocabulary: Vocabulary) -> Node:
    """The value of a place, or any other name that the archive has for it. A beginning: for all that begin so."""
    is_start = node.op == "value prefix"
    keys: set[str] = set()
    for place in vocabulary.places():
        own = _keys(place)
        if any(one.startswith(node.value) if is_start else one == node.value for one in own):
            keys |= own
    keys.discard(node.value)
    return Node("or", children=(node, _any(keys))) if keys else node


def around(node: Node, vocabulary: Vocabulary) -> Node:
    """Recorded positions, and places of the archive, within the distance of the centre. InputError when it is not known."""
    known = vocabulary.places()
    centres = [_centre(node.value)] if node.value else _centres(node, known)
    found = tuple(Node("around", value=f"{c.latitude},{c.longitude}", distance=node.distance) for c in centres)
    keys = {one for place in known if _is_within(place.position, centres, node.distance) for one in _keys(place)}
    return Node("or", children=(*found, _any(keys)) if keys else found)


def _any(keys: Iterable[str]) -> Node:
    return Node("value any", tuple(sorted(keys)), name="place")


def _centres(node: Node, known: Iterable[KnownPlace]) -> list[Position]:
    """Where the places of that name lie."""
    wanted = key(node.name)
    found = [place.position for place in known if wanted in _keys(place) and place.position]
    if not found:
        raise no_place(node.name, node.span)
    return found


def _centre(value: str) -> Position:
    latitude, _comma, longitude = value.partition(",")
    return Position(float(latitude), float(longitude))


def _is_within(place: Position | None, centres: Iterable[Position], metres: int) -> bool:
    return place is not None and any(
        metres_between(c.latitude, c.longitude, place.latitude, place.longitude) <= metres for c in centres
    )


def _keys(place: KnownPlace) -> set[str]:
    return {found for label in place.labels if (found := key(label))}
