"""Everything that stands before and after the exhibits, computed from the archive."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.model_front import Front
from desktop_app.rows.ids import ItemId
from desktop_app.rows.search_log import LoggedSearch
from desktop_app.services import stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reporting.activities import activities
from desktop_app.services.reporting.case import read_case
from desktop_app.services.reporting.corroboration import corroboration
from desktop_app.services.reporting.gaps import gaps
from desktop_app.services.reporting.method import custody, method
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.printing import printing
from desktop_app.services.reporting.side_by_side import figure_sets
from desktop_app.services.reporting.timeline import timeline


def front_of(
    archive: OpenArchive, items: Sequence[ItemId], exhibits: Sequence[Exhibit], people: People, day: str,
    logged: Sequence[LoggedSearch],
) -> Front:  # fmt: skip
    """`day`: that of the report's last entry, by which a consent has lapsed or not: the same archive gives the same report."""
    case = read_case(archive, items)
    return Front(
        printing=printing(exhibits, stops.against(archive, items, day)),
        method=method(case),
        activities=activities(case, logged, people),
        corroboration=corroboration(case),
        figures=figure_sets(case),
        timeline=timeline(case, exhibits),
        custody=custody(case, people),
        gaps=gaps(case, exhibits),
        exculpatory=tuple(at for at, claim in case.claims.items() if claim.exculpatory),
    )
