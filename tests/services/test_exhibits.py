"""What a report prints of each exhibit: provenance, claims with all grounds, faults in their place; templates; the same bytes."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stdout
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desktop_app.cli import run
from desktop_app.errors import InputError
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import ReportLink
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import people, reading, sharing, tagging
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reporting import report
from desktop_app.services.reporting.report import Wanted
from desktop_app.services.tagging import Judgement, NewClaim
from tests.analysis.proofs.made import ots
from tests.services.pictures import scene
from tests.services.test_frames import several

ADDRESS = "https://paper.example/one"
FIRST = "At least 12 people were killed in Orvane, a nurse said. The bridge stood.\n"
SECOND = "At least 14 people were killed in Orvane, a nurse said. The bridge fell.\n"


def _quiet(_done: int, _total: int) -> None:
    return None


def _captured(archive: OpenArchive, path: Path, data: bytes, stated: Stated | None = None) -> Captured:
    path.write_bytes(data)
    [one] = capture_sources(archive, [str(path)], stated or Stated())
    assert isinstance(one, Captured)
    return one


@pytest.fixture
def words(archive: OpenArchive, tmp_path: Path) -> Captured:
    return _captured(archive, tmp_path / "one.txt", FIRST.encode(), Stated(address=ADDRESS))


@pytest.fixture
def photo(archive: OpenArchive, tmp_path: Path) -> Captured:
    return _captured(archive, tmp_path / "photo.jpg", scene(caption="Smoke over Orvane"))


def _content(archive: OpenArchive, *items: ItemId, **wanted: object) -> ReportContent:
    return report.content_of(archive, replace(Wanted(items), **wanted))  # type: ignore[arg-type]


def _printed(archive: OpenArchive, out: Path, *items: ItemId, **wanted: object) -> str:
    """The words of the pages without white space: where lines break is not what is asked here."""
    report.write_report(archive, out, replace(Wanted(items), **wanted), _quiet)  # type: ignore[arg-type]
    return re.sub(r"\s+", "", archive.parser.pdf(out.read_bytes()).text)


def _has(text: str, *sentences: str) -> bool:
    return all(re.sub(r"\s+", "", sentence) in text for sentence in sentences)


def _claim(archive: OpenArchive, item: ItemId, quote: str, **more: object) -> ClaimId:
    return tagging.add_claim(archive, item, NewClaim("figure", quote, **more)).claim  # type: ignore[arg-type]


def test_the_provenance_sheet_says_how_each_fact_is_known(
    archive: OpenArchive, words: Captured, photo: Captured
) -> None:
    tagging.set_field(archive, words.item, "obtained_from", "a fruit trader")
    tagging.set_field(archive, words.item, "why", "the count of the dead")
    one, two = _content(archive, words.item, photo.item).exhibits
    groups = {group.name: {fact.name: fact for fact in group.facts} for group in one.sheet}
    assert {"capture", "minimum", "said", "hashes", "harm"} <= groups.keys()
    assert groups["said"]["address"].how == "stated"
    assert groups["capture"]["clock"].how == "observed" and groups["capture"]["collector"].value.startswith(
        "Researcher 1"
    )
    assert groups["hashes"]["hash list agrees"].value == "MATCH"
    assert (groups["harm"]["obtained_from"].value, groups["harm"]["why"].value) == ("", "the count of the dead")
    named = _content(archive, words.item, names=True).exhibits[0].sheet[-1]
    assert "a fruit trader" in {fact.value for fact in named.facts}
    embedded = next(group for group in two.sheet if group.name == "embedded")
    assert {(fact.value, fact.how, fact.by) for fact in embedded.facts} >= {
        ("Smoke over Orvane", "imported", "the file's own metadata")
    }
    assert all(asset.held for asset in one.assets) and one.assets[0].sha256 in {a.sha256 for a in one.assets}


def test_every_judgement_is_printed_in_order_with_strands_and_grade(
    archive: OpenArchive, words: Captured, tmp_path: Path
) -> None:
    claim = _claim(
        archive, words.item, "12 people", attribution="a nurse", attribution_role="witness", exculpatory=True
    )
    tagging.assess(archive, claim, Judgement("disputed", "saying", "First thought.", "Called twice"))
    tagging.assess(
        archive, claim, Judgement("verified", "content", "Three lists.", grade="B6", technical="The lists’ hashes agree."),
    )  # fmt: skip
    tagging.set_field(archive, claim, "incident", "Shelling of Orvane")
    tagging.set_field(archive, claim, "review", "second reader agreed")
    [printed] = _content(archive, words.item).exhibits[0].claims
    assert [(a.status, a.about, a.grade) for a in printed.assessments] == [
        ("disputed", "saying", ""), ("verified", "content", "B6"),
    ]  # fmt: skip
    assert printed.assessments[1].strands == (("technical", "The lists’ hashes agree."),)
    text = _printed(archive, tmp_path / "a.pdf", words.item)
    assert _has(
        text, "Called twice", "First thought.", "Marked exculpatory", "a nurse · witness", "Shelling of Orvane",
        "second reader agreed", "usually reliable (B) · truth cannot be judged (6)", "The lists’ hashes agree.",
    )  # fmt: skip
    assert text.index("Firstthought.") < text.index("Threelists.")


def test_links_name_exhibit_claim_and_page_and_nothing_of_what_is_not_printed(
    archive: OpenArchive, words: Captured, photo: Captured, tmp_path: Path
) -> None:
    claim = _claim(archive, words.item, "12 people")
    region = tagging.add_claim(archive, photo.item, NewClaim("image", region=(10, 10, 90, 60))).claim
    other = _captured(archive, tmp_path / "secret.txt", b"The name of the witness is Ilva.\n")
    tagging.link(archive, region, "supports", claim)
    tagging.link(archive, claim, "contradicts", other.item)
    one, two = _content(archive, words.item, photo.item).exhibits
    assert one.claims[0].links == (
        ReportLink("supports", True, 2, 1, ""), ReportLink("contradicts", False, 0, 0, ""),
    )  # fmt: skip
    assert two.claims[0].links == (ReportLink("supports", False, 1, 1, ""),)
    text = _printed(archive, tmp_path / "a.pdf", words.item, photo.item)
    place = re.search(r"supportedbyExhibit2,claim1,page(\d+)", text)
    found = archive.parser.pdf((tmp_path / "a.pdf").read_bytes())
    starts = (*found.page_starts, len(found.text))
    assert place and "[1] unreviewed image" in found.text[starts[int(place[1]) - 1] : starts[int(place[1])]]
    assert _has(text, "something that is not in this report") and "Ilva" not in text and "secret" not in text


def test_assessors_who_differ_stand_side_by_side_until_one_resolves(
    archive: OpenArchive, words: Captured, tmp_path: Path
) -> None:
    claim = _claim(archive, words.item, "12 people", status="verified", reason="The nurse was there.")
    sharing.share(archive, tmp_path / "a.attest", None, frozenset(), _quiet)
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "R2", tmp_path / "other", _quiet)
    with open_archive(tmp_path / "theirs", tmp_path / "other") as theirs:
        tagging.assess(theirs, claim, Judgement("refuted", reason="She was in another town."))
        sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
        key = theirs.key
    sharing.merge(archive, tmp_path / "b.attest", _quiet)
    people.admit(archive, key)
    text = _printed(archive, tmp_path / "a.pdf", words.item)
    assert _has(text, "Assessors differ", "Researcher 1", "Researcher 2")
    own = text[text.rindex("Claimsandassessments") : text.rindex("Provenancesheet")]
    for reason in ("Thenursewasthere.", "Shewasinanothertown."):
        assert own.count(reason) == 2  # in the comparison, and in the order of time
    heads = tuple(a.assessment for a in tagging.get_claim(archive, claim).assessments if a.head)
    tagging.assess(archive, claim, Judgement("inconclusive", reason="Neither can be shown.", resolves=heads))
    [done] = _content(archive, words.item).exhibits[0].claims
    assert [a.resolves for a in done.assessments] == [(), (), (1, 2)] and not done.differing
    assert _has(_printed(archive, tmp_path / "b.pdf", words.item), "An explicit decision between assessments 1, 2.")


def test_a_claim_on_a_text_that_was_withdrawn_says_so_and_the_rest_goes_on(
    archive: OpenArchive, words: Captured, tmp_path: Path
) -> None:
    _claim(archive, words.item, "The bridge stood")
    second = _captured(archive, tmp_path / "two.txt", SECOND.encode(), Stated(address=ADDRESS))
    assert second.item == words.item
    tagging.add_claim(archive, words.item, NewClaim("figure", "14 people"), second.capture)
    claims = _content(archive, words.item).exhibits[0].claims
    assert {claim.quote: claim.pinned for claim in claims} == {"The bridge stood": "elsewhere", "14 people": "here"}
    assert _has(
        _printed(archive, tmp_path / "a.pdf", words.item),
        "Pinned to the capture of",
        "Captures of this item in the archive: 2",
    )
    people.withdraw(archive, words.capture, "safety")
    claims = _content(archive, words.item).exhibits[0].claims
    assert ("The bridge stood", "gone") in {(claim.quote, claim.pinned) for claim in claims}
    assert _has(
        _printed(archive, tmp_path / "b.pdf", words.item), "was withdrawn, or is not in this archive", "14 people"
    )
    people.withdraw(archive, second.capture, "safety")
    assert _has(_printed(archive, tmp_path / "c.pdf", words.item), "No capture of this item is in the archive any more")


def test_missing_and_broken_files_are_a_sentence_in_their_place(
    archive: OpenArchive, words: Captured, photo: Captured, tmp_path: Path
) -> None:
    _claim(archive, words.item, "12 people", status="claimed", attribution="a nurse")
    picture = reading.show(archive, photo.item).picture
    stored = archive.blobs.path(picture)
    stored.chmod(0o600)
    whole = stored.read_bytes()
    stored.write_bytes(whole[: len(whole) // 3])
    broken = _printed(archive, tmp_path / "a.pdf", photo.item, words.item)
    assert _has(
        broken, "The picture cannot be decoded any more, or its bytes do not have their hash", "12 people", picture
    )
    stored.unlink()
    [gone] = _content(archive, photo.item).exhibits
    assert [asset.held for asset in gone.assets if asset.sha256 == picture] == [False]
    assert _has(_printed(archive, tmp_path / "b.pdf", photo.item), "The picture’s bytes are not in this archive")
    text = next(a for a in reading.show(archive, words.item).capture.assets if a.role == "text")  # type: ignore[union-attr]
    archive.blobs.path(text.sha256).unlink()
    [faulty] = _content(archive, words.item).exhibits
    assert "asset-missing" in faulty.fault and faulty.text == "" and len(faulty.claims) == 1
    assert _has(
        _printed(archive, tmp_path / "c.pdf", words.item), "asset-missing", "“12 people”", "a nurse", text.sha256
    )


def test_a_graphic_picture_is_printed_only_when_asked_for(
    archive: OpenArchive, photo: Captured, tmp_path: Path
) -> None:
    tagging.set_field(archive, photo.item, "graphic", "yes")
    hidden, asked = _content(archive, photo.item), _content(archive, photo.item, graphic=True)
    assert (1, "pictures marked graphic are not printed") in hidden.left_out
    assert hidden.exhibits[0].hidden and not asked.exhibits[0].hidden
    assert _has(
        _printed(archive, tmp_path / "a.pdf", photo.item), "The picture is marked graphic and is not shown here"
    )
    without = (tmp_path / "a.pdf").stat().st_size
    _printed(archive, tmp_path / "b.pdf", photo.item, graphic=True)
    assert (tmp_path / "b.pdf").stat().st_size > without + 10_000


def test_positions_stay_at_home_when_that_is_wanted(archive: OpenArchive, tmp_path: Path) -> None:
    with resources.as_file(resources.files("resources.sample")) as folder:
        item = _captured(archive, tmp_path / "where.jpg", (folder / "images/orun-courtyard.jpg").read_bytes()).item
    [told] = _content(archive, item).exhibits
    place = next(value for name, value, _how in told.record if name == "latitude")
    [kept] = (content := _content(archive, item, positions=False)).exhibits
    assert kept.withheld >= 6 and (kept.withheld, "facts that tell a position are not printed") in content.left_out
    text = _printed(archive, tmp_path / "a.pdf", item, positions=False)
    assert place not in text and "GPSLatitude" not in text
    assert place in _printed(archive, tmp_path / "b.pdf", item)


def test_each_template_prints_what_it_says_and_counts_the_rest(
    archive: OpenArchive, words: Captured, photo: Captured, tmp_path: Path
) -> None:
    _claim(archive, words.item, "12 people", status="claimed", reason="As printed.")
    both = (words.item, photo.item)
    sheet = _printed(archive, tmp_path / "claims.pdf", *both, template="claims")
    assert (
        _has(sheet, "“12 people”", "As printed.") and not _has(sheet, "The bridge stood") and "Provenance" not in sheet
    )
    counted = {reason: count for count, reason in _content(archive, *both, template="claims").left_out}
    assert counted["texts are attached and not on the pages"] == 1
    contact = _printed(archive, tmp_path / "contact.pdf", *both, template="contact")
    assert _has(contact, "Contact sheet", "Smoke over Orvane", reading.show(archive, photo.item).picture)
    assert "Asprinted." not in contact
    counted = {reason: count for count, reason in _content(archive, *both, template="contact").left_out}
    assert counted["claims are in the manifest and not on the pages"] == 1
    with pytest.raises(InputError, match="one item"):
        _content(archive, *both, template="exhibit")
    assert _has(
        _printed(archive, tmp_path / "one.pdf", words.item, template="exhibit"), "Provenance sheet", "The bridge stood"
    )


@pytest.mark.parametrize("template", ["full", "claims", "contact"])
def test_the_same_content_gives_the_same_bytes(
    archive: OpenArchive, words: Captured, photo: Captured, tmp_path: Path, template: str
) -> None:
    _claim(archive, words.item, "12 people", status="claimed")
    for name in ("a.pdf", "b.pdf"):
        _printed(archive, tmp_path / name, words.item, photo.item, template=template, language="ar")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_proofs_that_came_along_are_checked_again_and_printed(archive: OpenArchive, tmp_path: Path) -> None:
    photo = scene(3)
    (tmp_path / "photo.jpg").write_bytes(photo)
    (tmp_path / "photo.jpg.ots").write_bytes(ots(photo))
    [one] = capture_sources(archive, [str(tmp_path / "photo.jpg"), str(tmp_path / "photo.jpg.ots")], Stated())
    assert isinstance(one, Captured)
    [exhibit] = _content(archive, one.item).exhibits
    [facts] = [group.facts for group in exhibit.sheet if group.name == "proofs"]
    assert {fact.how for fact in facts} == {"computed"} and any("photo.jpg.ots" in fact.value for fact in facts)
    assert _has(
        _printed(archive, tmp_path / "a.pdf", one.item), "Proofs that came along", "NOT CHECKED", "photo.jpg.ots"
    )


def test_a_claim_on_a_further_picture_of_the_file_is_shown_on_that(archive: OpenArchive, tmp_path: Path) -> None:
    item = _captured(archive, tmp_path / "scan.tiff", several("TIFF", (300, 200))).item
    one = _printed(archive, tmp_path / "a.pdf", item)
    tagging.add_claim(archive, item, NewClaim("image", region=(5, 5, 40, 40), frame=3))
    assert _content(archive, item).exhibits[0].frames == (3,)
    text = _printed(archive, tmp_path / "b.pdf", item)
    assert "Pictureofthefile3" in text and "Pictureofthefile3" not in one and "[1]" in text
    assert _figures(tmp_path / "b.pdf") == _figures(tmp_path / "a.pdf") + 1


def _figures(file: Path) -> int:
    with pikepdf.open(file) as pdf:
        return sum(isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image" for one in pdf.objects)


def test_the_command_line_has_the_templates_and_what_to_leave_out(
    archive: OpenArchive, photo: Captured, tmp_path: Path
) -> None:
    tagging.set_field(archive, photo.item, "graphic", "yes")
    folder = str(archive.folder)
    archive.close()

    def made(*options: str, code: int = 0) -> dict[str, Any]:
        with redirect_stdout(io.StringIO()) as out:
            assert run(["--json", "report", folder, str(tmp_path / "r.pdf"), *options]) == code
        found: dict[str, Any] = json.loads(out.getvalue())
        return found

    hidden = {"count": 1, "reason": "pictures marked graphic are not printed"}
    assert hidden in made("--template", "contact", "--paper", "Letter")["left_out"]
    assert hidden not in made("--template", "exhibit", "--include", "graphic,names", "--withhold", "gps")["left_out"]
    (tmp_path / "head.txt").write_bytes(b"\xff")
    assert made("--letterhead", str(tmp_path / "head.txt"), code=3)["error"]["code"] == "letterhead-unreadable"
    assert made("--logo", str(tmp_path / "head.txt"), code=3)["error"]["code"] == "logo-unreadable"
