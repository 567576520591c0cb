"""The end of a capture: every file, the picture first, and the report."""

from __future__ import annotations

import time

from desktop_app.capture.clock import now
from desktop_app.capture.web.worker import certificates, observed, scripts
from desktop_app.capture.web.worker.channel import ChannelError
from desktop_app.capture.web.worker.exchanges import Hop
from desktop_app.capture.web.worker.kept import mime_of, name_of, reported
from desktop_app.capture.web.worker.outputs import Outputs
from desktop_app.capture.web.worker.recording import status_of
from desktop_app.capture.web.worker.session import VIEW, GoneError, Session
from desktop_app.capture.web.worker.tools import tools
from desktop_app.capture.web.worker_report import (
    Failure,
    ReportedFile,
    ReportedRemoved,
    Role,
    WorkerReport,
    WorkerRequest,
)

_HTML = ("text/html", "application/xhtml+xml", "")
_MAX_REMOVED = 20_000


def saved(session: Session) -> WorkerReport:
    """Make every file of the page that is shown now; from here on it cannot change to another."""
    session.page.settled = True
    hops = session.hops()
    address = observed.bare(hops[-1].request["url"])
    made = Outputs(session.channel, session.page, session.world, session.clock, session.folder)
    if session.document:
        session.say(phase="picture")
        made.picture(address, (session.view.width(), VIEW[1]))
        session.check()
    session.say(phase="saving")
    made.done(_received(session, hops[-1], address))
    about = _about(session)
    if session.document:
        made.rest(address)
        session.check()
    tls = _finished(session, made, hops)
    return _report(session, made, hops, about, tls)


def failed(request: WorkerRequest, started_at: str, error: GoneError) -> WorkerReport:
    """The report of a capture that came to nothing."""
    failure = Failure(code=error.code[:200], detail=error.detail[:4_000])
    return WorkerReport(failure=failure, started_at=started_at, ended_at=now(), address=observed.bare(request.address))


def _received(session: Session, main: Hop, address: str) -> ReportedFile:
    body = main.held.body if main.held else b""
    role: Role = "html" if mime_of(main) in _HTML else "original"
    return session.kept.add(role, "received.bin", mime_of(main), body, address, name_of(address))


def _about(session: Session) -> dict[str, str]:
    """What the page says of itself; nothing when there is none to see (a download), or it does not answer."""
    if not session.document:
        return {}
    try:
        title, base, shown, mime, elements, frames = session.world.ask(scripts.ABOUT)
    except (ChannelError, TypeError, ValueError):
        return {}
    session.facts += [("title shown", str(title)), ("elements", str(elements)), ("frames", str(frames))]
    return {"base": str(base), "shown": str(shown), "mime": str(mime)}


def _finished(session: Session, made: Outputs, hops: list[Hop]) -> list[tuple[str, str]]:
    """The recording closed, with the chains of certificates; facts about those."""
    session.recorder.finish()
    addresses = [hop.request["url"] for hop in hops] + [f"https://{host}" for host in session.servers]
    chains = certificates.chains(session.channel, certificates.origins(addresses))
    facts = certificates.record_chains(session.recording, session.folder, chains)
    session.recording.close()
    made.done(reported(session.recording.path, "warc", "application/warc"))
    return facts


def _report(
    session: Session, made: Outputs, hops: list[Hop], about: dict[str, str], tls: list[tuple[str, str]]
) -> WorkerReport:
    address = observed.bare(hops[-1].request["url"])
    parts, missing = session.kept.parts(session.page.downloads, address)
    facts = [*_own_facts(session), *observed.of_hops(hops), *tls, *session.facts, *made.facts]
    facts += _went_wrong(session, missing)
    facts += observed.of_servers(session.servers)
    return WorkerReport(
        started_at=session.started_at,
        ended_at=now(),
        address=observed.bare(about.get("shown", address)),
        final_address=address,
        base=observed.bare(about.get("base", address)),
        status=status_of(hops[-1]),
        mime=about.get("mime", mime_of(hops[-1]))[:100],
        partial="; ".join(session.clock.reasons)[:4_000],
        files=(*made.files, *parts),
        outputs=tuple(made.order),
        removed=_removed(session),
        facts=observed.as_reported(facts),
        tools=tools(),
    )


def _removed(session: Session) -> tuple[ReportedRemoved, ...]:
    found = list(dict.fromkeys(session.recording.removed))[:_MAX_REMOVED]
    return tuple(ReportedRemoved(place=place[:4_000], name=name[:200]) for place, name in found)


def _own_facts(session: Session) -> list[tuple[str, str]]:
    request = session.request
    return [
        ("user agent", session.profile.httpUserAgent()),
        ("proxy", request.proxy),
        ("virtual identity", request.identity),
        ("languages asked for", request.languages),
        ("driven by", "a person, in the browser's own window" if request.interactive else ""),
        ("recorded", f"{session.recording.records} answers, {session.recorder.total_bytes} bytes of bodies"),
        ("browser took", f"{time.monotonic() - session.clock.begun:.1f} s"),
        ("window", f"{session.view.width()} x {session.view.height()} px"),
        ("switched off", "WebRTC, WebTransport, HTTP/3, service workers"),
        ("redacted", "cookies, authorisation and credentials in addresses, in the record and in the WARC"),
    ]


def _went_wrong(session: Session, missing: list[str]) -> list[tuple[str, str]]:
    facts = [("download refused", name) for name in missing[:20]]
    if session.kept.left_out:
        facts.append(("files beyond the limit of one capture, in the WARC alone", str(session.kept.left_out)))
    facts += [("certificate refused", f"{observed.bare(a)}: {why}") for a, why in session.page.certificate_errors[:20]]
    return facts + observed.of_failures(session.recorder.failed, session.recorder.noted, session.page.refused)
