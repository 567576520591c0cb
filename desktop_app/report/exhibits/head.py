"""How an exhibit begins: its number, its title, and the square code of the manifest beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart
from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.setting import Setting
from desktop_app.report.square_code import SquareCode
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.footnotes import Footnote

_SIDE = 24 * mm
_PART = "exhibits"
_ADDRESSES = ("address", "final_address")
_NUMBER = Style(9, 13, grey=0.4, keep=True)
_LONG = 300
"""Characters of a title that may fill more than the page: it is printed as a paragraph that can be parted."""


def head(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """Then what is known of the item at a glance."""
    labels = setting.labels
    number = setting.cell(f"{labels['exhibit']} {exhibit.number}", _NUMBER)
    title = setting.block(exhibit.title, style.H1)
    alt = labels["square code"].format(sha256=setting.manifest_sha256)
    code = SquareCode(setting.square, _SIDE, "RIGHT", alt)
    if len(exhibit.title) > _LONG:
        yield from (code, number, title)
    else:
        yield _Beside([number, title], code, labels.rtl)
    captures = labels["captures of item"].format(count=exhibit.captures) if exhibit.captures > 1 else ""
    yield from setting.rows(
        [
            (labels["kind"], labels.of("kind", exhibit.kind)), (labels["source"], exhibit.source),
            (labels["published"], exhibit.published_at),
        ]
    )  # fmt: skip
    if exhibit.captured_at:
        yield setting.row(labels["captured"], exhibit.captured_at, note=_addresses(exhibit, setting))
    yield from setting.rows([(labels["item"], exhibit.item), ("", captures)])


def _addresses(exhibit: Exhibit, setting: Setting) -> Footnote | None:
    """The address behind its words, which no reader of paper can follow otherwise; None for what has none."""
    said = [f"{name}: {value}" for name, value in addresses(exhibit, setting.labels)]
    if not said:
        return None
    # Through all exhibits: on a sheet of claims several of them share a page.
    return setting.footnote(_PART, setting.next_note(_PART), " · ".join(said))


def addresses(exhibit: Exhibit, labels: Labels) -> list[tuple[str, str]]:
    """(name, address and how it is known): where it was captured from, where that led."""
    facts = [fact for group in exhibit.sheet for fact in group.facts if fact.name in _ADDRESSES and fact.value]
    hows = (f" ({labels.words.get(fact.how, fact.how)})" if fact.how else "" for fact in facts)
    return [(labels.of("sheet", fact.name), apart(fact.value) + how) for fact, how in zip(facts, hows, strict=True)]


class _Beside(Flowable):  # type: ignore[misc]
    """Blocks, and a code at the side where lines end."""

    def __init__(self, blocks: Sequence[Block], code: SquareCode, mirrored: bool) -> None:
        super().__init__()
        self._blocks, self._code, self._mirrored = blocks, code, mirrored
        self.keepWithNext = 1
        self.spaceAfter = 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        self.width = width
        self._wide = width - self._code.width - 8
        self.height = max(sum(one.wrap(self._wide, height)[1] for one in self._blocks), self._code.height)
        return self.width, self.height

    def draw(self) -> None:
        """Both from the top."""
        y = self.height
        for one in self._blocks:
            y -= one.height
            one.drawOn(self.canv, self.width - self._wide if self._mirrored else 0, y)
        x = 0 if self._mirrored else self.width - self._code.width
        self._code.drawOn(self.canv, x, self.height - self._code.height)
