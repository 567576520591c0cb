"""Sharing, reporting, merging, checking: before anything leaves or joins, and what was found."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.app import App
from desktop_app.files import sha256_of
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, sharing, stating, tagging
from desktop_app.services.archive import open_archive
from desktop_app.services.looking_again import Looked
from desktop_app.services.reporting.waiting_stamps import wait_for_stamp
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.leaving_panel import LeavingPanel
from desktop_app.ui.panels.looked_panel import LookedPanel
from desktop_app.ui.panels.merge_panel import MergePanel
from desktop_app.ui.panels.report_panel import ReportPanel
from desktop_app.ui.panels.share_panel import SharePanel
from desktop_app.ui.quit_page import QuitPage, Unsaved
from desktop_app.ui.tasks import Lane, Task
from tests.shots.scenes_pages import settled


def _quiet(_done: int, _total: int) -> None:
    return None


def _asked(app: App, window: MainWindow, action: str, name: str) -> LeavingPanel:
    """The panel, with a file chosen."""
    window.action(action).trigger()
    panel = window.stack.currentWidget()
    assert isinstance(panel, LeavingPanel)
    panel._ask = lambda _title, _suggested: str(app.home / name)
    return panel


def _share_preview(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Encrypted, positions kept at home; read back and listed."""
    panel = _asked(app, window, "share", "archive.attest.age")
    assert isinstance(panel, SharePanel)
    panel.lock.way.setCurrentIndex(panel.lock.way.findData("words"))
    for part in (panel.lock.passphrase, panel.lock.again):
        part.setText("blue river lamp")
    panel.positions.setChecked(True)
    panel.write.click()
    settled(panel.go.isVisible)


def _capture_record(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The record of one capture beside what it tells."""
    window.open_item(next(item for title, item in items.items() if "courtyard" in title))
    settled(lambda: not app.busy)
    panel = _asked(app, window, "capture_record", "capture-record.pdf")
    panel.write.click()
    settled(panel.go.isVisible)


def _looked(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Addresses that were looked at again."""
    assert app.desk is not None
    ids = [ItemId(item) for item in items.values()]
    titles = list(items)
    found = [
        Looked(ids[0], titles[0], "same", "the same words"),
        Looked(ids[1], titles[1], "changed", "14 words added, 3 removed", 14, 3),
        Looked(ids[2], titles[2], "gone", "the server answered 410"),
        Looked(ids[3], titles[3], "not seen", "the page is a login wall"),
    ]
    window.centre.show_panel(LookedPanel(app.desk, found))


def _report_preview(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The report's pages beside what they tell."""
    panel = _asked(app, window, "report", "report.pdf")
    panel.write.click()
    settled(panel.go.isVisible)
    for _ in range(3):
        panel.leaving.pages.after.click()
    settled(lambda: not app.busy)


def _report_signed(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A certificate is chosen, and its passphrase was wrong."""
    panel = _asked(app, window, "report", "report.pdf")
    assert isinstance(panel, ReportPanel)
    panel.seal._file = "desk.p12"
    panel.seal._show()
    panel.seal.wrong(
        app.words("The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.")
    )
    panel.choices.ensureWidgetVisible(panel.seal)


def _report_waiting(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two reports wait for the time stamp that did not come."""
    assert app.desk is not None
    folder = app.desk.archive.folder
    for name in ("dremna-evidence.pdf", "council-toll.pdf"):
        (folder / name).write_bytes(b"%PDF")
        wait_for_stamp(folder, folder / name, "https://time.example/stamp", sha256_of(folder / name))
    window.action("report").trigger()


def _report_pages(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The report's pages alone, with their bookmarks."""
    _report_preview(app, window, items)
    panel = window.stack.currentWidget()
    assert isinstance(panel, LeavingPanel)
    panel.leaving.pages.contents.click()
    panel.leaving.pages.alone.click()


def _stopped(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Somebody at risk, a consent that lapsed, and one that was never recorded."""
    assert app.desk is not None
    archive = app.desk.archive
    said = (("disputes toll", {"at_risk": "yes"}), ("courtyard", {"consent_by": "M.", "consent_until": "2024-12-31"}))
    for part, words in (*said, ("bridge", {"personal_information": "yes"})):
        item = next(item for title, item in items.items() if part in title)
        stating.state(archive, item, words)  # type: ignore[arg-type]
    panel = _asked(app, window, "share", "archive.attest")
    panel.write.click()
    settled(panel.decide.isVisible)
    panel.stopped.reason.setText("she has left the country and agreed by phone")
    for part, words in (*said, ("bridge", {"personal_information": "yes"})):
        item = next(item for title, item in items.items() if part in title)
        stating.state(archive, item, dict.fromkeys(words, ""))  # type: ignore[arg-type]


def _merge(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A colleague's file with one judgement more, looked at before it is merged."""
    assert app.desk is not None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sharing.share(app.desk.archive, folder / "a.attest", None, frozenset(), _quiet)
        sharing.receive(folder / "a.attest", folder / "theirs", "R2", folder / "home", _quiet)
        with open_archive(folder / "theirs", folder / "home") as theirs:
            claim = reading.claim_ids(theirs, status="verified")[0]
            tagging.assess(theirs, claim, tagging.Judgement("disputed", reason="Another count."))
            sharing.share(theirs, folder / "b.attest", None, frozenset(), _quiet)
        panel = MergePanel(app.desk, folder / "b.attest", lambda: "")
        window.centre.show_panel(panel)
        settled(lambda: not app.busy)


def _findings(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """One stored file whose bytes were changed, one that is gone; both are put back afterwards."""
    assert app.desk is not None
    blobs = sorted((app.desk.archive.folder / "blobs").rglob("*"))
    changed, gone = [path for path in blobs if path.is_file()][:2]
    kept = {path: path.read_bytes() for path in (changed, gone)}
    for path in kept:
        path.chmod(0o644)
    changed.write_bytes(kept[changed][:-1] + b"\0")
    gone.unlink()
    window.action("verify").trigger()
    settled(lambda: not app.busy)
    for path, data in kept.items():
        path.write_bytes(data)


def _quitting(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Captures and a check under way, and a claim that is half written."""
    assert app.desk is not None
    words, page = app.words, QuitPage(app.desk)
    tasks = [
        Task(number, title, window, _nothing, _nothing, None, lane, done=done, total=total)
        for number, title, lane, done, total in (
            (1, words("Capturing"), Lane.WRITE, 3, 12), (2, words("Checking"), Lane.READ, 40, 114),
        )
    ]  # fmt: skip
    half = Unsaved(words("A claim is not saved"), f"{words('New claim')}: “At least 12 people were killed”")
    page.show_work(tasks, half, is_waiting=False)
    window.over.addWidget(page)
    window.over.setCurrentWidget(page)
    page.go_on.setFocus()


def _nothing(_found: object) -> None:
    return None


def _locked(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Nothing is named."""
    window.action("lock").trigger()
    settled(lambda: app.desk is None)


EXCHANGE = {
    "capture-record": _capture_record, "looked-again": _looked, "share-preview": _share_preview, "report-preview": _report_preview, "report-pages": _report_pages, "report-waiting": _report_waiting, "report-signed": _report_signed, "stopped-by-consent": _stopped, "merge": _merge,
    "check-findings": _findings,
    "quitting": _quitting,
    "locked": _locked,
}  # fmt: skip
