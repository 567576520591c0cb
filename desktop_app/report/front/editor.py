"""One page for an editor: what may be printed, what may not, and why. The most important first, the rest counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report.front.pointing import apart, claim_at, claim_words, exhibit_at, pointer, short, standing
from desktop_app.report.front.sources import Numbered, Sources
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import ReportClaim
from desktop_app.report.model_front import Printing, Ref
from desktop_app.report.pdf.foot import foot_height
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Row, Style
from desktop_app.report.text.footnotes import Footnote, Mark

CLASSES = ("fact", "saying", "figure", "claim", "telling", "not")
_FIRST = ("not", "telling", "fact", "saying", "figure", "claim")
"""Whose lines are taken first where there is not room for all."""
_KINDS = ("responsibility", "image", "video", "figure", "quotation", "event", "statement", "place", "time", "document")
"""What does most harm when it is wrong comes first."""
_MOST = 40
_NUMBERS = 30
_REF = 16 * mm
_HEAD = Style(9, 13, before=7, after=1, bold=True, tag="H2")
_LINE = Style(7.5, 10, after=1)
_ABOUT = Style(7.5, 10, after=2, grey=0.25)
_RULE = Style(6.5, 8.5, grey=0.25)
_RULES = tuple(f"rule {number}" for number in range(1, 9))


def editor(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Fills what is left of one page and no more."""
    labels = setting.labels
    groups = [_group(may, content, setting) for may in CLASSES]
    foot: list[Any] = [setting.block(labels["rules title"], _HEAD)]
    foot += [
        setting.block(f"{number}. {labels[key].format(date=apart(content.date[:10]))}", _RULE)
        for number, key in enumerate(_RULES, 1)
    ]
    yield OnePage([setting.block(labels["editor about"], _ABOUT)], groups, foot, Sources(content, setting))


@dataclass(frozen=True, slots=True)
class Line:
    """What an editor may do with one claim. `made`: the line, with a mark of its source's note, the first one or another."""

    exhibit: int
    made: Callable[[Footnote, bool], Row]


@dataclass(frozen=True, slots=True)
class Group:
    """One answer with its lines, best first, and the line that counts those that are not shown."""

    may: str
    head: Any
    lines: Sequence[Line]
    rest: Sequence[Any]
    """By how many lines are shown: what says the rest."""


def _group(may: str, content: ReportContent, setting: Setting) -> Group:
    labels = setting.labels
    every = [one for one in content.front.printing if one.may == may]
    whole = {one.at.exhibit for one in every if not one.at.claim}
    own = [one for one in every if not (one.at.claim and one.at.exhibit in whole and _is_hidden(one))]
    own.sort(key=lambda one: _rank(one, content))
    shown = own[:_MOST]
    lines = [Line(one.at.exhibit, partial(_line, one, content, setting)) for one in shown]
    rest = [setting.block(_rest(own[count:], len(every) - len(own), labels), _ABOUT) for count in range(len(shown) + 1)]
    return Group(may, setting.block(f"{labels[f'may {may}']}: {len(every)}", _HEAD), lines, rest)


def _is_hidden(one: Printing) -> bool:
    """Whether it stands there because of its exhibit: that one has a line already."""
    return any(reason in _OF_EXHIBIT for reason in one.reasons)


_OF_EXHIBIT = frozenset(
    {
        "fault",
        "graphic",
        "at risk",
        "consent withdrawn",
        "consent lapsed",
        "no consent recorded",
        "personal information",
    }
)


def _rank(one: Printing, content: ReportContent) -> tuple[int, Ref]:
    claim = claim_at(content, one.at)
    kind = claim.kind if claim else ""
    return (_KINDS.index(kind) + 1 if kind in _KINDS else 0 if claim is None else len(_KINDS)), one.at


def _rest(left: Sequence[Printing], within: int, labels: Labels) -> str:
    """How many are not shown, and at which exhibits they stand; how many belong to exhibits that are named."""
    numbers = sorted({one.at.exhibit for one in left})
    which = ", ".join(map(str, numbers[:_NUMBERS])) + (" …" if len(numbers) > _NUMBERS else "")
    parts = [labels["editor rest"].format(count=len(left), which=which)] if left else []
    parts += [f"{labels['editor within']}: {within}"] if within else []
    return " · ".join(parts)


def _line(one: Printing, content: ReportContent, setting: Setting, note: Footnote, first: bool) -> Row:
    """Where it stands, a link; what it says, and the mark of its source."""
    claim = claim_at(content, one.at)
    rtl = setting.labels.rtl
    words = _claim_line(one, claim, setting.labels) if claim else _exhibit_line(one, content, setting.labels)
    marks = [Mark(len(words), note, first)]
    value = setting.block(words, _LINE, flush_right=rtl, marks=marks)
    return Row(pointer(setting, one.at, _LINE), value, _REF, rtl)


def _why(one: Printing, labels: Labels) -> str:
    return ", ".join(labels.words.get(f"why {reason}") or labels.of("status", reason) for reason in one.reasons)


def _exhibit_line(one: Printing, content: ReportContent, labels: Labels) -> str:
    exhibit = exhibit_at(content, one.at)
    return f"{labels.of('kind', exhibit.kind)}: {apart(short(exhibit.title, 80))} · {_why(one, labels)}"


def _claim_line(one: Printing, claim: ReportClaim, labels: Labels) -> str:
    """Kind, words, who says so; why, and by whose judgement."""
    parts = [f"{labels.of('kind', claim.kind)}: {claim_words(claim, labels, 90)}"]
    parts += [f"{labels['said by']}: {apart(short(claim.attribution, 60))}"] if claim.attribution else []
    judged = [a for a in standing(claim) if a.status not in ("claimed", "unreviewed")]
    told = "; ".join(f"{a.by}: {apart(short(a.reason, 70))}" if a.reason else a.by for a in judged[:3])
    parts.append(f"{_why(one, labels)} ({told})" if told else _why(one, labels))
    return " · ".join(parts)


class OnePage(Flowable):  # type: ignore[misc]
    """Groups of lines between a beginning and a foot; takes so many lines that all of it fits, with the notes of their sources."""

    footnotes: Sequence[Footnote] = ()
    """Those of the lines that were drawn."""

    def __init__(self, top: Sequence[Any], groups: Sequence[Group], foot: Sequence[Any], sources: Sources) -> None:
        super().__init__()
        self._top, self._groups, self._foot, self._sources = top, groups, foot, sources
        self._taken: dict[str, int] = {}

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as what is shown: with its notes at most what there is."""
        self._taken, used = _filled(self._groups, self._sources, width, height - self._fixed(width))
        self.width, self.height = width, self._fixed(width) + used
        return self.width, self.height

    def _fixed(self, width: float) -> float:
        """Points of what stands there whatever is taken."""
        heads = (part for group in self._groups for part in (group.head, group.rest[0]))
        return sum(_high(part, width) for part in (*self._top, *heads, *self._foot))

    def everything(self) -> Iterator[Any]:
        """All lines, where no page bounds them."""
        return self._parts({group.may: len(group.lines) for group in self._groups}, self._sources.numbered())

    def _parts(self, taken: Mapping[str, int], marks: Numbered) -> Iterator[Any]:
        yield from self._top
        for group in self._groups:
            count = taken[group.may]
            yield group.head
            yield from (line.made(*marks(line.exhibit)) for line in group.lines[:count])
            yield group.rest[count]
        yield from self._foot

    def draw(self) -> None:
        """From the top."""
        parts = list(self._parts(self._taken, self._sources.numbered()))
        self.footnotes = [note for part in parts for note in getattr(part, "footnotes", ())]
        y = self.height
        for part in parts:
            high = _high(part, self.width)
            if high:
                part.drawOn(self.canv, 0, y - high + part.getSpaceAfter())
            y -= high


def _filled(groups: Sequence[Group], sources: Sources, width: float, room: float) -> tuple[dict[str, int], float]:
    """How many lines of each group fit into so many points together with the notes of their exhibits; points of the lines."""
    taken = dict.fromkeys((group.may for group in groups), 0)
    by_name = {group.may: group for group in groups}
    notes: dict[int, float] = {}
    used = 0.0
    open_ones = [name for name in _FIRST if by_name[name].lines]
    while open_ones:
        for name in list(open_ones):
            group, count = by_name[name], taken[name]
            line = group.lines[count]
            more = _high(line.made(sources.widest(line.exhibit), False), width)
            more += _high(group.rest[count + 1], width) - _high(group.rest[count], width)
            noted = notes | {line.exhibit: sources.height(line.exhibit, width)}
            if used + more + foot_height(list(noted.values())) > room:
                open_ones.remove(name)
                continue
            used, taken[name], notes = used + more, count + 1, noted
            if taken[name] == len(group.lines):
                open_ones.remove(name)
    return taken, used


def _high(part: Any, width: float) -> float:
    """With the room around it; nothing for no words."""
    if not getattr(getattr(part, "paragraph", None), "text", "-"):
        return 0.0
    return float(part.wrap(width, 0)[1] + part.getSpaceBefore() + part.getSpaceAfter())
