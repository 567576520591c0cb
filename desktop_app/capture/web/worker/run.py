"""The order of a capture, unattended or driven by a person."""

from __future__ import annotations

from PySide6.QtWebEngineCore import QWebEngineProfile

from desktop_app.capture.web.worker.channel import ChannelError
from desktop_app.capture.web.worker.saving import failed, saved
from desktop_app.capture.web.worker.session import GoneError, Say, Session
from desktop_app.capture.web.worker_report import WorkerReport, WorkerRequest


def captured(request: WorkerRequest, profile: QWebEngineProfile, say: Say, started_at: str) -> WorkerReport:
    """The report; a failure is one too."""
    session = Session(request, profile, say)
    try:
        session.open()
        if request.interactive:
            from desktop_app.capture.web.worker.window import driven

            driven(session)
        else:
            session.load()
            session.prepare()
        return saved(session)
    except GoneError as error:
        return failed(request, started_at, error)
    except ChannelError as error:
        return failed(request, started_at, GoneError("no-channel", str(error)))
    finally:
        session.close()
