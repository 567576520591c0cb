"""What an exhibit or a claim is linked with, and on which page that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.model_exhibit import Exhibit, ReportLink
from desktop_app.report.outline import exhibit_key
from desktop_app.report.setting import Setting


def claim_key(exhibit: int, claim: int) -> str:
    """The bookmark of a claim."""
    return f"claim-{exhibit}-{claim}"


def linked(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """The relations of the item itself."""
    if exhibit.links:
        yield setting.block(setting.labels["links title"], style.H2)
        yield from link_rows(exhibit.links, setting)


def link_rows(links: Sequence[ReportLink], setting: Setting) -> Iterator[Flowable]:
    """One row a relation, seen from here."""
    labels = setting.labels
    for link in links:
        name = labels.of("link back" if link.passive else "link", link.type)
        yield setting.row(name, _other(link, setting))


def _other(link: ReportLink, setting: Setting) -> str:
    labels = setting.labels
    if not link.exhibit:
        return link.label or labels["link outside"]
    key = claim_key(link.exhibit, link.claim) if link.claim else exhibit_key(link.exhibit)
    page = setting.starts.get(key, 0)
    return labels["link claim" if link.claim else "link exhibit"].format(
        exhibit=link.exhibit, claim=link.claim, page=page
    )
