"""The claims view and what belongs to it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.services import claims, reading, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.main_window import MainWindow


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


CLAIMS = {"claims": _claims, "figures": _figures, "claims-selected": _selected, "claim-thread": _thread}
