"""A draft through the window: chosen or dropped, listed with its places, each leading to its claim; the PDF; a bad file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop_app.rows.ids import ItemId
from desktop_app.services import tagging
from desktop_app.services.tagging import NewClaim
from desktop_app.ui.drafts.draft_page import DraftPage
from tests.ui.conftest import Person
from tests.ui.test_claims_view import archive_of


@pytest.fixture
def page(person: Person, article: str) -> DraftPage:
    person.window.action("check_draft").trigger()
    found = person.window.centre.currentWidget()
    assert isinstance(found, DraftPage)
    assert found.nothing.isVisible() and not found.save.isEnabled()
    return found


def _quote(person: Person, article: str) -> str:
    from desktop_app.services import reading

    text = reading.show(archive_of(person), ItemId(article)).text
    words = text.replace("\n", " ").split(". ")[0].split()
    return " ".join(words[-8:]).strip('“”".')


def _dropped(page: DraftPage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_findings_are_listed_and_lead_to_the_claim(
    person: Person, article: str, page: DraftPage, tmp_path: Path
) -> None:
    said = _quote(person, article)
    claim = tagging.add_claim(archive_of(person), ItemId(article), NewClaim("quotation", said)).claim
    draft = tmp_path / "draft.md"
    first, *rest = said.split()
    draft.write_text(
        f"# Head\n\nShe said: “{' '.join(['Otherword', *rest])}” <b>there</b>.\n\n“Only three words” at last.\n",
        "utf-8",
    )
    _dropped(page, draft)
    person.quiet()
    assert page.found is not None and not page.nothing.isVisible()
    assert [f.rule for f in page.found.findings] == ["quotation differs", "quotation too short"]
    assert "look at it 1" in page.counts.text()
    shown = page.page.toPlainText()
    assert f"[−Otherword] [+{first}]" in shown and "<b>there</b>" in shown
    wanted: list[tuple[str, str]] = []
    person.window.desk.claim_wanted.connect(lambda item, claim: wanted.append((item, claim)))
    page.sources.itemActivated.emit(page.sources.topLevelItem(0), 0)
    assert wanted == [(article, claim)]
    page.which.setCurrentIndex(page.which.findData("NOT CHECKED"))
    assert page.findings.topLevelItemCount() == 1 and "Only three words" in page.page.toPlainText()


def test_the_pdf_is_written_and_a_bad_file_is_refused_in_a_sentence(
    person: Person, page: DraftPage, tmp_path: Path
) -> None:
    bad = tmp_path / "draft.docx"
    bad.write_bytes(b"PK\x03\x04 no document")
    page.compare(bad)
    person.quiet()
    assert page.found is None and page.choose.isEnabled() and page.nothing.isVisible()
    draft = tmp_path / "draft.txt"
    draft.write_text("“Nobody has ever said this anywhere,” she said.", "utf-8")
    page.compare(draft)
    person.quiet()
    out = tmp_path / "d.pdf"
    person.files.out = str(out)
    page.save.click()
    person.quiet()
    assert out.read_bytes().startswith(b"%PDF") and (tmp_path / "d.pdf.sha256").exists()
