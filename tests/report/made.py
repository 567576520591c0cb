"""A report's content made up in memory: as many exhibits and claims as are wanted, with every part filled."""

from __future__ import annotations

import hashlib

from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, ReportAssessment, ReportAsset, ReportClaim
from desktop_app.report.model_front import (
    Activity,
    Arithmetic,
    Corroborated,
    Counted,
    Custody,
    FigureSet,
    Front,
    Gaps,
    Method,
    Moment,
    OpenLead,
    Ref,
)
from desktop_app.services.reporting.printing import printing

_JUDGED = (
    ("verified", "content"),
    ("verified", "saying"),
    ("disputed", "content"),
    ("refuted", "content"),
    ("claimed", "saying"),
)
_TITLE = "The courtyard of the district hospital after the shelling, as the Monitor showed it"


def content_of_size(exhibits: int, claims: int, language: str = "en") -> ReportContent:
    """`claims`: of each exhibit; each has an assessment, a link, a figure and a time."""
    made = tuple(_exhibit(number, claims) for number in range(1, exhibits + 1))
    return ReportContent(
        title="A made-up case", archive="Made up", archive_id="0" * 64, state_sha256="1" * 64, date="2026-03-02T10:15:00Z",
        version="0", people=(("Researcher 1", "aaaa bbbb"),), exhibits=made, left_out=((3, "items of the archive that were not chosen"),),
        language=language, front=_front(made),
        working_file=(("objective", "To find out what fell on the courtyard.", "Researcher 1"), ("hypotheses", "A shell, or a charge.", "Researcher 1")),
    )  # fmt: skip


def _exhibit(number: int, claims: int) -> Exhibit:
    text = " ".join(f"{at} people were counted there by the committee." for at in range(claims))
    return Exhibit(
        number, f"{number:032x}", "article", f"{number}: {_TITLE}", "North Valley Monitor", "2024-10-03", "2026-03-02T10:15:00Z",
        text, (), tuple(_claim(at, text) for at in range(1, claims + 1)), (original(number),), (), (), "", False, "",
    )  # fmt: skip


def original(number: int) -> ReportAsset:
    """The file of an exhibit, by its hash."""
    return ReportAsset("original", hashlib.sha256(bytes([number])).hexdigest(), "text/html", 1_000)


def _claim(number: int, text: str) -> ReportClaim:
    status, about = _JUDGED[number % len(_JUDGED)]
    judged = ReportAssessment(
        "Researcher 1", "2026-03-02T10:15:00Z", about, status, "As the page says.", "", "", True, False
    )
    start = text.index(f"{number - 1} people")
    quote = text[start : start + 40]
    return ReportClaim(
        number, "figure", status, about, quote, start, start + 40, None, (), "the committee", f"{number} people", True,
        False, (judged,),
    )  # fmt: skip


def _front(exhibits: tuple[Exhibit, ...]) -> Front:
    refs = [Ref(exhibit.number, claim.number) for exhibit in exhibits for claim in exhibit.claims]
    after = [*refs[1:], *refs[:1]]
    figures = tuple(
        Counted(at, at.claim, "people", "", "civilians", "Dremna", "October", "the committee", False) for at in refs
    )
    return Front(
        printing=printing(exhibits, {}),
        method=Method(captures=(("file", len(exhibits)),), tools=(("attest 0", 1),)),
        activities=tuple(Activity(f"2026-{1 + day // 28:02d}-{1 + day % 28:02d}", "Researcher 1", (("claims", 2),)) for day in range(300)),
        corroboration=tuple(Corroborated(at, (("supported by", other), ("contradicts", other)), 1, (at.exhibit,), 0) for at, other in zip(refs, after, strict=True)),
        figures=(FigureSet("", "Dremna", "October", figures, tuple(Arithmetic("tellers differ", f"{at.claim} − 1 = {at.claim - 1}", (at,)) for at in refs)),),
        timeline=tuple(Moment("2024-10-03", "published", at, "stated") for at in refs),
        custody=tuple(Custody(e.number, e.captured_at, "Researcher 1", 2, "2" * 64, 40, 1, e.captured_at, 40) for e in exhibits),
        gaps=Gaps(leads=tuple(OpenLead("image", "A photograph of the courtyard", at.exhibit) for at in refs), unassessed=tuple(refs)),
        exculpatory=tuple(refs),
    )  # fmt: skip
