"""Pointing at exhibits and claims: "11 [2]", the words of a claim in short, lines and cells that are links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.report import style
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, ReportAssessment, ReportClaim
from desktop_app.report.model_front import Ref
from desktop_app.report.outline import exhibit_key
from desktop_app.report.pdf.tags import link, tagged
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block, Style

_LISTED = 60
"""References in one line; the manifest has all."""


def said(at: Ref) -> str:
    """Exhibit and claim; the exhibit alone where no claim is meant."""
    return apart(f"{at.exhibit} [{at.claim}]") if at.claim else str(at.exhibit)


def listed(refs: Sequence[Ref], labels: Labels) -> str:
    """So many references as a line holds, the rest counted."""
    more = f" … ({labels['and more']}: {len(refs) - _LISTED})" if len(refs) > _LISTED else ""
    return ", ".join(map(said, refs[:_LISTED])) + more


def exhibit_at(content: ReportContent, at: Ref) -> Exhibit:
    """Exhibits are numbered from 1 in their order."""
    return content.exhibits[at.exhibit - 1]


def claim_at(content: ReportContent, at: Ref) -> ReportClaim | None:
    """The claim; None for a reference to the exhibit itself."""
    return exhibit_at(content, at).claims[at.claim - 1] if at.claim else None


def apart(words: str) -> str:
    """Words of another script keep their order and let others keep theirs (UAX #9, FSI and PDI)."""
    return f"\u2068{words}\u2069"


def short(words: str, longest: int) -> str:
    """One line, cut where it is too long."""
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()} […]"


def claim_words(claim: ReportClaim, labels: Labels, longest: int) -> str:
    """What it says: its quotation, time or region."""
    if claim.quote:
        return apart(f"“{short(claim.quote, longest)}”")
    if claim.time:
        return f"{labels['time']}: {claim.time}"
    return labels["part of a picture"] if claim.region else ""


def words_at(content: ReportContent, at: Ref, labels: Labels, longest: int = 140) -> str:
    """What stands there: the claim with its status, or the exhibit's title."""
    claim = claim_at(content, at)
    if claim is None:
        return apart(short(exhibit_at(content, at).title, longest))
    named = f"{labels.named(claim.status, claim.kind)} ({labels[f'about {claim.about}']})"
    return f"{named}: {claim_words(claim, labels, longest)}"


def standing(claim: ReportClaim) -> list[ReportAssessment]:
    """The assessments that stand, in order."""
    return [one for one in claim.assessments if one.standing and not one.withdrawn]


class Pointer(Block):
    """Words that lead to a part of the report; short ones, which never run over a page."""

    key: str = ""

    def draw(self) -> None:
        """The words and the link over them."""
        canvas: Any = self.canv
        words = self.paragraph.text.strip("\u2068\u2069")
        with tagged(canvas, "P"), tagged(canvas, "Link"):
            super().draw()
            link(canvas, (0, 0, self.width, self.height), words, to=self.key)


def pointer(setting: Setting, at: Ref, look: Style = style.TABLE_CELL) -> Pointer:
    """A reference as a link to its exhibit."""
    made = Pointer(said(at), look, setting.stack, flush_right=setting.labels.rtl)
    made.key = exhibit_key(at.exhibit)
    return made


def cut(setting: Setting, left: int) -> list[Block]:
    """A sentence that says how much is not on the page; nothing where everything is."""
    return [setting.block(f"{setting.labels['cut']}: {left}", style.SMALL)] if left > 0 else []
