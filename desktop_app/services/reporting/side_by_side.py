"""Figures of the report side by side, and what they make when they are added up or taken from each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.report.model_front import Arithmetic, Counted, FigureSet, Ref
from desktop_app.rows.figures import FigureGroup, FigureRow, Observation
from desktop_app.services.figures import figure_groups
from desktop_app.services.reporting.case import Case

_MINUS = "\u2212"


def figure_sets(case: Case) -> tuple[FigureSet, ...]:
    """As the figures table groups them; only figures of the exhibits."""
    groups = figure_groups(case.archive, set(case.numbers))
    return tuple(_set(group, case.refs) for group in groups)


def _set(group: FigureGroup, refs: Mapping[str, Ref]) -> FigureSet:
    rows = [row for row in group.figures if row.claim in refs]
    values = {str(row.claim): row.value for row in rows if row.value is not None}
    sums: dict[tuple[str, str], set[Ref]] = {}
    for seen in group.observations:
        if (one := _sum(seen, values, refs)) is not None:
            sums.setdefault((one.rule, one.sum), set()).update(one.at)
    return FigureSet(
        group.incident,
        group.place,
        group.period,
        tuple(_counted(row, refs[row.claim]) for row in rows),
        tuple(Arithmetic(rule, said, tuple(sorted(at))) for (rule, said), at in sums.items()),
    )


def _counted(row: FigureRow, at: Ref) -> Counted:
    return Counted(
        at, row.value, row.unit, row.qualifier, row.group, row.place, row.period, row.attribution, row.by_rule
    )  # fmt: skip


def _sum(seen: Observation, values: Mapping[str, int], refs: Mapping[str, Ref]) -> Arithmetic | None:
    """The observation as numbers: they read the same in every language. None where a number is not known."""
    claims = [claim for claim in seen.claims if claim in refs]
    numbers = sorted((values[claim] for claim in claims if claim in values), reverse=True)
    if len(numbers) < len(seen.claims) or len(numbers) < 2:
        return None
    return Arithmetic(seen.rule, _written(seen.rule, numbers), tuple(sorted(refs[claim] for claim in claims)))


def _written(rule: str, numbers: Sequence[int]) -> str:
    """`numbers`: the largest first."""
    whole, *parts = numbers
    if rule == "fraction":
        return f"{parts[0]} ÷ {whole} = {100 * parts[0] / whole:.0f} %" if whole else f"{parts[0]} ÷ {whole}"
    total = sum(parts)
    added = f"{' + '.join(map(str, parts))} = {total}; " if len(parts) > 1 else ""
    return f"{added}{whole} {_MINUS} {total} = {whole - total}".replace("= -", f"= {_MINUS}")
