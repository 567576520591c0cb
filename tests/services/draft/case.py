"""An archive with articles in three languages, claims of every kind that a draft check tells, and a colleague who differs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.rows.draft import DraftCheck, DraftFinding
from desktop_app.rows.ids import ClaimId
from desktop_app.services import people, sharing, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.draft.check import check_draft
from desktop_app.services.tagging import Judgement, NewClaim
from tests.services.pictures import scene

DAY = "2026-05-20"
ENGLISH = """Market of Orvane closed

At least 38 civilians were killed in Orvane on Monday, the medical office said.

“We carried them into the garden because nobody could breathe in the halls,” Mara Ridge said. “Ten minutes later a shell
fell where the queue for water stood.”

The mayor, Petr Hollin, told reporters: “Nobody fired on the town since Sunday, and nobody will.”

The army says that the old school was used as a weapons store all summer long. In Tarn 17 soldiers were wounded.
The Grey Column took responsibility for the attack on the northern bridge of Tarn.
""".replace("a shell\nfell", "a shell fell")
RUSSIAN = """Больница в Орване

Погибли не менее 38 мирных жителей, сообщил комитет.

Главный врач Лена Марроу рассказала нашему изданию: «Мы вынесли людей в сад, потому что в коридорах нечем было дышать».
"""
ARABIC = """ناجون من القصف

قُتل ما لا يقل عن ٣٨ مدنياً في المدينة.

وقالت سلمى دارين: «لم يبقَ من الشارع إلا اسمه. كنا نعرف كل بيت بلون بابه».
"""


def nothing(_done: int, _total: int) -> None:
    """Nobody watches."""


def _captured(archive: OpenArchive, path: Path, data: bytes) -> Captured:
    path.write_bytes(data)
    [one] = capture_sources(archive, [str(path)], Stated())
    assert isinstance(one, Captured)
    return one


@contextmanager
def case(folder: Path) -> Iterator[OpenArchive]:
    """The archive, open for writing."""
    home, other = folder / "home", folder / "other"
    with create(folder / "case", "Case", "Ana", home).archive as archive:
        en = _captured(archive, folder / "en.txt", ENGLISH.encode()).item
        ru = _captured(archive, folder / "ru.txt", RUSSIAN.encode()).item
        ar = _captured(archive, folder / "ar.txt", ARABIC.encode()).item
        photo = _captured(archive, folder / "smoke.jpg", scene(3)).item
        plain = _captured(archive, folder / "plain.jpg", scene(5)).item
        tagging.set_field(archive, photo, "caption", "Smoke above the harbour of Orvane on Tuesday")
        tagging.set_field(archive, plain, "caption", "The northern bridge of Tarn in spring")
        why = "Looked at."
        counted: dict[str, str | int | None] = {"value": 38, "unit": "civilians", "place": "Orvane"}
        for item, new in (
            (en, NewClaim("figure", "At least 38 civilians", status="disputed", about="content", reason=why, attribution="the medical office", figure=counted)),
            (en, NewClaim("figure", "17 soldiers", status="verified", about="content", reason=why, figure={"value": 17, "unit": "soldiers", "place": "Tarn"})),
            (en, NewClaim("quotation", "We carried them into the garden because nobody could breathe in the halls", status="verified", reason=why, attribution="Mara Ridge")),
            (en, NewClaim("statement", "the old school was used as a weapons store all summer long", status="refuted", about="content", reason=why)),
            (en, NewClaim("responsibility", "The Grey Column took responsibility for the attack on the northern bridge", status="claimed", about="content")),
            (ru, NewClaim("quotation", "Мы вынесли людей в сад, потому что в коридорах нечем было дышать", status="verified", reason=why, attribution="Лена Марроу")),
            (ar, NewClaim("figure", "ما لا يقل عن ٣٨ مدنياً", status="claimed", figure={"value": 38, "unit": "civilians"})),
            (ar, NewClaim("quotation", "كنا نعرف كل بيت بلون بابه", status="claimed", attribution="سلمى دارين")),
            (photo, NewClaim("image", region=(10, 10, 200, 200), status="out of context", about="content", reason="Taken a year before.")),
        ):  # fmt: skip
            tagging.add_claim(archive, item, new)
        _differ(archive, folder, other)
        witness = tagging.new(archive, "person", "Salma Dareen")
        tagging.set_field(archive, witness, "at_risk", "yes")
        asked = tagging.new(archive, "person", "Idris Quell")
        tagging.set_field(archive, asked, "consent_until", "2026-01-01")
        tagging.set_field(archive, ru, "at_risk", "yes")
        yield archive


def _differ(archive: OpenArchive, folder: Path, other: Path) -> None:
    """A colleague judges the claim of responsibility otherwise."""
    sharing.share(archive, folder / "a.attest", None, frozenset(), nothing)
    sharing.receive(folder / "a.attest", folder / "theirs", "Bo", other, nothing)
    with open_archive(folder / "theirs", other) as theirs:
        people.admit(archive, theirs.key, "Bo")
        claim = claim_on(theirs, "The Grey Column took responsibility for the attack on the northern bridge")
        tagging.assess(theirs, claim, Judgement("disputed", "content", "Nobody knows the group."))
        sharing.share(theirs, folder / "b.attest", None, frozenset(), nothing)
    sharing.merge(archive, folder / "b.attest", nothing)
    claim = claim_on(archive, "The Grey Column took responsibility for the attack on the northern bridge")
    tagging.assess(archive, claim, Judgement("verified", "content", "A second statement names it."))


def claim_on(archive: OpenArchive, quote: str) -> ClaimId:
    """The claim with these words."""
    from desktop_app.storage.queries import claims as queries

    with archive.reading() as view:
        return next(c.claim for c in queries.claims(view, queries.claim_ids(view)) if c.quote == quote)


def checked(archive: OpenArchive, folder: Path, text: str | bytes, name: str = "draft.txt") -> DraftCheck:
    """A draft written and compared."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return check_draft(archive, path, nothing, DAY)


def one(found: DraftCheck, rule: str) -> DraftFinding:
    """The only finding of a rule."""
    [finding] = [finding for finding in found.findings if finding.rule == rule]
    return finding
