"""The parts of a report before and after its exhibits: which there are, in which order, under which heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak

from desktop_app.report import style
from desktop_app.report.front.activities import activities
from desktop_app.report.front.both_sides import differing, exculpatory
from desktop_app.report.front.contents import Line, contents
from desktop_app.report.front.custody import custody
from desktop_app.report.front.editor import editor
from desktop_app.report.front.ending import checks, left_out, limits
from desktop_app.report.front.exhibit_list import exhibit_list
from desktop_app.report.front.figure_tables import figure_tables
from desktop_app.report.front.gaps import gaps, hypotheses
from desktop_app.report.front.glossary import glossary
from desktop_app.report.front.matrix import matrix
from desktop_app.report.front.method import method
from desktop_app.report.front.pointing import apart
from desktop_app.report.front.searches import searches
from desktop_app.report.front.timeline import timeline
from desktop_app.report.front.working_file import working_file
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.outline import Start, exhibit_key
from desktop_app.report.setting import Setting


@dataclass(frozen=True, slots=True)
class Section:
    """One part. `title`: the key of its heading; `there`: whether this report has it; `fresh`: it begins a page."""

    key: str
    title: str
    pages: Callable[[ReportContent, Setting], Iterator[Flowable]]
    there: Callable[[ReportContent], bool] = lambda _content: True
    fresh: bool = True


def is_full(content: ReportContent) -> bool:
    """Whether the report is to hold everything."""
    return content.template == "full"


def has_claims(content: ReportContent) -> bool:
    """A contact sheet shows pictures alone."""
    return content.template != "contact"


def is_overview(content: ReportContent) -> bool:
    """Whether it tells of the whole beside its exhibits; the page of a single one does not."""
    return content.template != "exhibit"


def compares(content: ReportContent) -> bool:
    """Whether claims are set against each other."""
    return has_claims(content) and is_overview(content)


EXHIBITS = "exhibits"
_EDITOR = Section("editor", "editor title", editor, is_overview)
_BEFORE = (
    Section("method", "method title", method, is_full),
    Section("searches", "searches title", searches, lambda content: bool(content.searches)),
    Section("activities", "activities title", activities, is_full, fresh=False),
    Section(EXHIBITS, "list title", exhibit_list, is_overview),
)
_AFTER = (
    Section("corroboration", "matrix title", matrix, compares),
    Section("figures", "figures title", figure_tables, compares, fresh=False),
    Section("timeline", "timeline title", timeline, is_full),
    Section("custody", "custody short title", custody, is_full, fresh=False),
    Section("working-file", "working file title", working_file, lambda content: bool(content.working_file)),
    Section("hypotheses", "working file Hypotheses", hypotheses, is_full, fresh=False),
    Section("gaps", "gaps title", gaps, is_full),
    Section("exculpatory", "exculpatory title", exculpatory, compares),
    Section("differing", "differing title", differing, compares, fresh=False),
    Section("left-out", "left out title", left_out, fresh=False),
    Section("limits", "limits title", limits),
    Section("checks", "check title", checks, fresh=False),
    Section("glossary", "glossary title", glossary),
)


def around(content: ReportContent) -> tuple[list[Section], list[Section]]:
    """The parts before and after the exhibits, but for the contents."""
    found = ((_EDITOR, *_BEFORE), _AFTER)
    first, last = ([one for one in several if one.there(content)] for several in found)
    return first, last


def before(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """The editor's page, the contents and all that stands before the exhibits."""
    for section in (_EDITOR, Section("contents", "contents title", _contents, is_overview), *_BEFORE):
        if section.there(content):
            yield from _section(section, content, setting)


def after(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """All that stands behind the exhibits."""
    for section in _AFTER:
        if section.there(content):
            yield from _section(section, content, setting)


def _section(section: Section, content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    title, is_fresh = setting.labels[section.title], section.fresh and is_overview(content)
    if is_fresh:
        yield PageBreak()
    yield Start(section.key, title, 0, setting.began)
    yield setting.block(title, style.H1 if is_fresh else style.H1_WITHIN)
    yield from section.pages(content, setting)


def _contents(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    return contents(list(_lines(content, setting.labels)), setting)


def _lines(content: ReportContent, labels: Labels) -> Iterator[Line]:
    for section in (_EDITOR, *_BEFORE, *_AFTER):
        if section.there(content):
            yield Line(section.key, labels[section.title], 0)
        if section.key == EXHIBITS:
            for exhibit in content.exhibits:
                yield Line(exhibit_key(exhibit.number), f"{exhibit.number}. {apart(exhibit.title)}", 1)
