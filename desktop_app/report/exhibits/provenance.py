"""The provenance sheet of an exhibit (Berkeley Protocol, Annex IV): facts and how each is known, files, custody."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import Exhibit, FactGroup, ReportAsset, ReportFact
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style
from desktop_app.report.text.table import Cell

_FILES = (36 * mm, 38 * mm, 0)
_CUSTODY = (36 * mm, 32 * mm, 0)
_SMALL = Style(7, 9.5)
_GREY = Style(7, 9.5, grey=0.35)
_KNOWN = Style(7, 10, before=3, after=1, grey=0.4, bold=True, keep=True)
_LONGEST = 2_000
_LIGHT = "minimum "


def provenance(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """All that is known of where it came from."""
    labels = setting.labels
    yield from _referenced(exhibit, setting)
    yield setting.block(labels["provenance title"], style.H2)
    for group in exhibit.sheet:
        yield from _facts(group, setting)
    if exhibit.withheld:
        yield setting.block(labels["positions withheld"].format(count=exhibit.withheld), style.SMALL)
    yield from _files(exhibit, setting)
    yield from _custody(exhibit, setting)


def _referenced(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    if exhibit.referenced:
        yield setting.block(setting.labels["referenced title"], style.H2)
        yield from (setting.block(f"• {name}", style.BODY) for name in exhibit.referenced)


def _facts(group: FactGroup, setting: Setting) -> Iterator[Flowable]:
    """How facts are known stands once above those that are known so."""
    labels = setting.labels
    yield setting.block(labels[f"facts {group.name}"], style.H3)
    known: dict[tuple[str, str], list[ReportFact]] = {}
    for fact in group.facts:
        known.setdefault((fact.how, fact.by), []).append(fact)
    for (how, by), facts in known.items():
        said = labels.words.get(how, how)
        yield setting.cell(f"{said}: {by}" if by else said, _KNOWN)
        for fact in facts:
            name = labels.words.get(f"fact {fact.name}") or labels.of("sheet", fact.name)
            yield setting.row(name, _shortened(_value(fact, labels), setting), style.SMALL)


def _value(fact: ReportFact, labels: Labels) -> str:
    """The report's own words for what the record says in ours; everything else as it is."""
    if fact.name.startswith(_LIGHT):
        state, dot, reason = fact.value.partition(" · ")
        return f"{labels.of('sheet', state)}{dot}{labels.apart(reason)}"
    if fact.value in ("yes", "no"):
        return labels[fact.value]
    return fact.value or labels["not asked for"]


def _shortened(value: str, setting: Setting) -> str:
    if len(value) <= _LONGEST:
        return value
    setting.cut += 1
    return value[:_LONGEST] + " […]"


def _files(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    if not exhibit.assets:
        return
    yield setting.block(labels["files title"], style.H3)
    heads = [labels["file role"], labels["file type"], "SHA-256"]
    yield setting.table(heads, [_file(asset, setting) for asset in exhibit.assets], _FILES)


def _file(asset: ReportAsset, setting: Setting) -> list[str | Cell]:
    labels = setting.labels
    said = [asset.sha256 or labels["hash withheld"], asset.name]
    if asset.parent:
        said.append(
            labels["file made"].format(parent=labels.apart(asset.parent[:16] + "…"), how=labels.apart(asset.made))
        )
    if not asset.held:
        said.append(labels["file missing"])
    size = f"{labels.apart(asset.mime)} · {asset.size_bytes} {labels['bytes']}"
    return [
        setting.cell(labels.of("role", asset.role), _SMALL),
        setting.cell(size, _SMALL),
        [setting.cell(words, _SMALL if at == 0 else _GREY) for at, words in enumerate(said) if words],
    ]


def _custody(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    if not exhibit.custody:
        return
    yield setting.block(setting.labels["custody title"], style.H3)
    rows: list[list[str | Cell]] = [
        [setting.cell(_shortened(one, setting), _SMALL) for one in line] for line in exhibit.custody
    ]
    yield setting.table([], rows, _CUSTODY)
