"""An SVG: a picture that is a program for drawing one. It is kept as it came, its words are read, it is never run."""

from __future__ import annotations

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.package import Element, attribute, local, parse_xml
from desktop_app.capture.readers.unpacked import Unpacked, damaged

_WORDS = ("title", "desc", "text")
_ACTIVE = ("script", "foreignObject", "animate", "animateMotion", "animateTransform", "set", "handler")
_NOT_DRAWN = "an SVG is never run, so there is no small picture of it; open a copy outside, with care"


def read_svg(data: bytes) -> tuple[Unpacked, bytes]:
    """Its words and facts. InputError `file-damaged`, `file-nested`."""
    root = parse_xml(data, "SVG")
    if local(root) != "svg":
        raise damaged("the picture's first element")
    texts = [text for element in root.iter("*") if local(element) in _WORDS and (text := _text(element))]
    title = next((_text(one) for one in root if local(one) == "title"), "")
    return Unpacked(
        text="\n\n".join(dict.fromkeys(texts)),
        said=Said(title[:500]),
        facts=tuple(_facts(root)),
        conversions=("words of the SVG read from its source; it was not drawn",),
    ), b""


def _text(element: Element) -> str:
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def _facts(root: Element) -> list[Fact]:
    active = sum(local(one) in _ACTIVE or any(_is_handler(key) for key in one.attrib) for one in root.iter("*"))
    places = [attribute(one, "href") for one in root.iter("*")]
    outside = sum(bool(place) and not place.startswith(("#", "data:")) for place in places)
    found = [
        ("format", "SVG"),
        ("width", root.get("width", "")),
        ("height", root.get("height", "")),
        ("drawn", _NOT_DRAWN),
        ("active parts", f"{active}, not run" if active else ""),
        ("references outside", f"{outside}, not followed" if outside else ""),
    ]
    return [Fact(name, value[:200], "observed", "attest") for name, value in found if value]


def _is_handler(key: object) -> bool:
    return str(key).lower().startswith("on")
