"""Gaps and uncertainties: what was named and not had, what nobody judged, what a capture lacks; rival hypotheses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, cut, listed, short
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Gaps, Ref
from desktop_app.report.setting import Setting

_MOST = 60


def gaps(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Counts first, each with its places; then open leads and what captures lack."""
    found = content.front.gaps
    yield setting.block(setting.labels["gaps about"], style.ABOUT)
    yield from _counts(found, setting)
    yield from _leads(found, setting)
    yield from _minimum(found, setting)


def _counts(found: Gaps, setting: Setting) -> Iterator[Flowable]:
    places: list[tuple[str, Sequence[Ref]]] = [
        ("gap unassessed", found.unassessed), ("gap ungraded", found.ungraded), ("gap unattributed", found.unattributed),
        ("gap elsewhere", found.elsewhere), ("gap without source", [Ref(number) for number in found.without_source]),
        ("gap undated", [Ref(number) for number in found.undated]),
    ]  # fmt: skip
    for key, refs in places:
        where = f": {listed(refs, setting.labels)}" if refs else ""
        yield setting.row(setting.labels[key], f"{len(refs)}{where}")
    yield setting.row(setting.labels["gap waiting"], str(found.waiting))


def _leads(found: Gaps, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(f"{labels['gap leads']}: {len(found.leads)}", style.H2)
    for one in found.leads[:_MOST]:
        where = f"{labels['exhibit']} {one.exhibit}" if one.exhibit else labels["gap no exhibit"]
        kind = labels.words.get(f"lead {one.kind}") or labels.of("kind", one.kind)
        yield setting.row(where, f"{kind}: {apart(short(one.name, 160))}")
    yield from cut(setting, len(found.leads) - _MOST)
    if found.leads_elsewhere:
        yield setting.block(f"{labels['gap leads elsewhere']}: {found.leads_elsewhere}", style.SMALL)


def _minimum(found: Gaps, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(f"{labels['gap minimum']}: {len(found.minimum)}", style.H2)
    yield setting.block(labels["gap minimum about"], style.ABOUT)
    same: dict[tuple[tuple[str, str], ...], list[Ref]] = {}
    for number, lacks in found.minimum:
        same.setdefault(lacks, []).append(Ref(number))
    for lacks, refs in same.items():
        said = " · ".join(f"{labels[f'minimum {name}']}: {labels[f'minimum is {state}']}" for name, state in lacks)
        yield setting.row(f"{labels['exhibits']}: {listed(refs, labels)}", said)


def hypotheses(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """As the working file has them; that none is written down is said."""
    labels = setting.labels
    written = [(value, by) for name, value, by in content.working_file if name == "hypotheses"]
    for value, by in written:
        yield from setting.lines(value, style.BODY)
        yield setting.block(f"{by} · {labels['differ short']}" if len(written) > 1 else by, style.SMALL)
    if not written:
        yield setting.block(labels["hypotheses none"], style.BODY)
