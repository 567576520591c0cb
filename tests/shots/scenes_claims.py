"""The claims view and what belongs to it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.services import claims, own_statuses, reading, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.own_statuses import NewStatus
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.own_statuses.statuses_page import StatusesPage


def _archive(app: App) -> OpenArchive:
    assert app.desk is not None
    return app.desk.archive


def _settle(app: App) -> None:
    from tests.shots.scenes import settle  # scenes.py joins these scenes to its own

    found = QApplication.instance()
    assert isinstance(found, QApplication)
    settle(app, found)


def _page(app: App, window: MainWindow) -> ClaimsPage:
    window.action("claims").trigger()
    _settle(app)
    page = window.centre.currentWidget()
    assert isinstance(page, ClaimsPage)
    return page


def _claims(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _page(app, window)


def _selected(app: App, window: MainWindow, items: dict[str, str]) -> None:
    page = _page(app, window)
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("figure"))
    _settle(app)
    page.table.selectAll()
    page.bulk.tags.setText("toll, hospital")


def _thread(app: App, window: MainWindow, items: dict[str, str]) -> None:
    archive = _archive(app)
    find = {word: claims.claim_ids(archive, ClaimFilter(text=word), "made", True) for word in ("38 civilians", "27")}
    toll, other = find["38 civilians"][0], find["27"][0]
    if not claims.show(archive, toll).links:
        tagging.link(archive, other, "contradicts", toll)
        for word, kind in (("41, after", "updates"), ("Claimed image", "supports")):
            tagging.link(archive, claims.claim_ids(archive, ClaimFilter(text=word), "made", True)[0], kind, toll)
        reason = "The committee's own list names 38 people; two of them were counted twice."
        tagging.assess(archive, toll, tagging.Judgement("inconclusive", "saying", reason, "by telephone", "B2"))
    page = _page(app, window)
    page.mark(page.model.place_of(toll))
    _settle(app)


def _lines(archive: OpenArchive, text: str) -> list[ClaimLine]:
    return claims.claim_lines(archive, claims.claim_ids(archive, ClaimFilter(text=text), "made", True))


def _figures(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two tolls of one place and month, said by two; the others as a rule reads them."""
    archive = _archive(app)
    if not any(row.attribution == "the committee" for row in _lines(archive, "civilians")):
        for word, value, who in (("38 civilians", 38, "the committee"), ("27 civilians", 27, "the health department")):
            row = reading.claim_rows(archive, [line.claim for line in _lines(archive, word)])[0]
            parts: dict[str, str | int | None] = {
                "value": value,
                "unit": "killed",
                "group": "civilians",
                "place": "Dremna",
                "period": "October",
            }
            assert row.start is not None and row.end is not None
            wanted = tagging.NewClaim("figure", span=(row.start, row.end), attribution=who, figure=parts)
            tagging.add_claim(archive, row.item, wanted, row.capture)
    window.action("figures").trigger()
    _settle(app)


def _own(app: App) -> None:
    """Two statuses of the archive's own, one of them said; one retired, one word that came alone."""
    archive = _archive(app)
    if own_statuses.own_statuses(archive):
        return
    own_statuses.add(archive, NewStatus("likely", "teal", "flag", "8"))
    own_statuses.add(archive, NewStatus("staged for the camera", "rose", "eye", "S", needs_reason=True))
    own_statuses.add(archive, NewStatus("satire", "olive", "quote"))
    claim, second = claims.claim_ids(archive, ClaimFilter(), "made", True)[:2]
    tagging.assess(archive, claim, tagging.Judgement("likely"))
    tagging.assess(
        archive, second, tagging.Judgement("staged for the camera", reason="The same wall stands in two films.")
    )
    own_statuses.change(archive, "satire", {"retired": True})
    assert app.desk is not None
    app.desk.archive_changed.emit(Changes(everything=True))
    _settle(app)


def _statuses(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _own(app)
    window.action("statuses").trigger()
    _settle(app)
    page = window.centre.currentWidget()
    assert isinstance(page, StatusesPage)
    page.mark(8)
    _settle(app)


def _own_in_table(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _own(app)
    page = _page(app, window)
    page.mark(0)
    _settle(app)


CLAIMS = {
    "claims": _claims,
    "figures": _figures,
    "claims-selected": _selected,
    "claim-thread": _thread,
    "statuses": _statuses,
    "claims-own-status": _own_in_table,
}
