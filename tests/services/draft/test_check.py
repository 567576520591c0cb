"""A draft against an archive: every rule, in English, Arabic and Russian."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.rows.draft import RULES
from desktop_app.rows.ids import ItemId
from desktop_app.services import tagging
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.draft.told import withheld, write_draft_sheet
from desktop_app.services.tagging import NewClaim
from desktop_app.services.translations import Translation, keep_translation
from tests.capture.readers.made import docx, odt
from tests.journeys.command_line import call, spoken
from tests.report.words_of import words_of
from tests.services.draft.case import case, checked, one
from tests.services.pictures import scene
from tests.services.test_seen_before import resaved


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    with case(tmp_path_factory.mktemp("case")) as made:
        yield made


def _rules(archive: OpenArchive, folder: Path, text: str, name: str = "draft.txt") -> list[str]:
    return [finding.rule for finding in checked(archive, folder, text, name).findings]


def test_words_found_are_told_with_item_speaker_and_place(archive: OpenArchive, tmp_path: Path) -> None:
    text = "Orvane\n\nMara Ridge said: “We carried them into the garden because nobody could breathe in the halls.”\n"
    found = one(checked(archive, tmp_path, text), "quotation found")
    assert (found.place.paragraph, found.place.start, found.state, found.note) == (2, 18, "FOUND", "")
    assert found.place.before.endswith("Mara Ridge said: “") and found.said_by == "Mara Ridge"
    [source] = found.sources
    assert (source.said_by, source.known_by, source.status, source.about) == (
        "Mara Ridge",
        "claim",
        "verified",
        "saying",
    )
    assert source.title and source.claim and source.start is not None


@pytest.mark.parametrize(
    ("text", "draft", "held"),
    [
        ("“We carried them into the yard because nobody could breathe in the halls,” she said.", "yard", "garden"),
        ("Марроу сказала: «Мы вынесли людей во двор, потому что в коридорах нечем было дышать».", "во двор,", "в сад,"),
        ("وقالت: «لم يبقَ من المدينة إلا اسمه. كنا نعرف كل بيت بلون بابه».", "المدينة", "الشارع"),
    ],
)
def test_other_words_are_shown_as_a_difference(
    archive: OpenArchive, tmp_path: Path, text: str, draft: str, held: str
) -> None:
    found = one(checked(archive, tmp_path, text), "quotation differs")
    assert [piece for piece in found.diff if piece[0] != "same"] == [("draft", draft), ("archive", held)]
    assert found.sources[0].known_by == "claim"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("“Nobody fired on the town since Sunday, and nobody will,” Mara Ridge said.", "Petr Hollin"),
        ("«Мы вынесли людей в сад, потому что в коридорах нечем было дышать», — сказал Глеб Сорин.", "Лена Марроу"),
        ("وقال بيتر هولين: «كنا نعرف كل بيت بلون بابه».", "سلمى دارين"),
    ],
)
def test_words_of_somebody_else_are_told(archive: OpenArchive, tmp_path: Path, text: str, named: str) -> None:
    found = one(checked(archive, tmp_path, text), "quotation said by another")
    assert (found.note, found.sources[0].said_by) == ("another speaker", named)


def test_who_said_it_is_not_checked_where_nobody_is_named(archive: OpenArchive, tmp_path: Path) -> None:
    found = one(
        checked(archive, tmp_path, "It was put so: “Ten minutes later a shell fell where the queue stood.”"),
        "quotation differs",
    )
    assert found.note == "speaker not compared"


def test_words_that_the_archive_has_not(archive: OpenArchive, tmp_path: Path) -> None:
    rules = _rules(archive, tmp_path, "“The harvest will be poor this year for every farmer,” he wrote.")
    assert rules == ["quotation not found"]


def test_words_that_only_a_translation_has_are_a_translators(archive: OpenArchive, tmp_path: Path) -> None:
    item = one(checked(archive, tmp_path, "«كنا نعرف كل بيت بلون بابه»"), "quotation found").sources[0].item
    english = "Survivors of the shelling\n\nWe knew every house by the colour of its wooden door."
    keep_translation(archive, ItemId(item), Translation(english, "en", "R2", "2026-03-14"))
    found = one(
        checked(archive, tmp_path, "“We knew every house by the colour of its wooden door,” she said."),
        "quotation of a translation",
    )
    assert [source.item for source in found.sources] == [item] and found.state == "LOOK"


def test_within_one_that_is_not_found_the_inner_one_is_looked_for(archive: OpenArchive, tmp_path: Path) -> None:
    text = "“My cousin who came yesterday wrote to all her friends ‘nobody fired on the town since Sunday’ and wept bitterly.”"
    assert _rules(archive, tmp_path, text) == ["quotation not found", "quotation found"]


def test_a_shortened_one_is_shown_whole(archive: OpenArchive, tmp_path: Path) -> None:
    text = "“We carried them into the garden […] in the halls,” she said."
    found = one(checked(archive, tmp_path, text), "quotation shortened")
    assert "because nobody could breathe" in found.sources[0].words


def test_signs_short_ones_and_unclosed_ones_are_apart(archive: OpenArchive, tmp_path: Path) -> None:
    text = "“We carried THEM into the garden,” she said, “in the halls” at least.\n\n“Nobody fired on the town"
    assert _rules(archive, tmp_path, text) == ["quotation signs", "quotation too short", "quotation unclosed"]
    assert RULES["quotation too short"] == RULES["quotation unclosed"] == "NOT CHECKED"


def test_over_paragraphs_and_in_markdown(archive: OpenArchive, tmp_path: Path) -> None:
    text = "“We carried them into the garden because nobody could breathe in the halls.\n\n“Ten minutes later a shell fell.”"
    found = checked(archive, tmp_path, text).findings[0]
    assert (found.place.paragraph, found.place.last) == (1, 2)
    assert _rules(archive, tmp_path, "# Head\n\n> Nobody fired on the town since Sunday\n", "d.md") == [
        "quotation found"
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("At least 38 civilians were killed in Orvane.", "figure contested"),
        ("In Tarn 17 soldiers were wounded.", "figure verified"),
        ("At least 44 civilians were killed in Orvane.", "figure differs"),
        ("About 900 passengers were detained.", "figure absent"),
        ("Hundreds of civilians were killed.", "figure vague"),
        ("قُتل ٣٨ مدنياً في المدينة كما قال الأهالي هناك.", "figure contested"),
        ("قُتل ٧٧٧ مدنياً في بلدة أخرى بعيدة عن هنا.", "figure absent"),
        ("Погибли 38 мирных жителей, сказали в городе.", "figure contested"),
        ("Погибли 250 мирных жителей, сказали в городе.", "figure absent"),
        ("Были разрушены 38 мостов, сказали в городе.", "figure same number"),
        ("Сообщают, что ранены 17 военных, сказали в городе.", "figure verified"),
        ("В той больнице погибли десятки мирных жителей.", "figure vague"),
        ("Le bureau a dit que 38 civils ont été tués dans la ville.", "figure contested"),
        ("On a dit que 17 soldats ont été blessés près de la ville.", "figure verified"),
        ("On a dit que 250 civils ont été tués près de la ville.", "figure absent"),
        ("El comité dijo que 38 civiles murieron en la ciudad el lunes.", "figure contested"),
        ("Повідомили, що загинули 38 цивільних і нічого більше у місті.", "figure contested"),
        ("Повідомили, що поранено 17 військових у тому ж місті.", "figure verified"),
    ],
)
def test_figures(archive: OpenArchive, tmp_path: Path, text: str, rule: str) -> None:
    found = [finding for finding in checked(archive, tmp_path, text).findings if finding.topic == "figure"]
    assert [finding.rule for finding in found] == [rule]
    assert bool(found[0].sources) == (rule not in ("figure absent", "figure vague"))


def test_a_unit_stated_in_one_language_is_known_in_another(archive: OpenArchive, tmp_path: Path) -> None:
    (tmp_path / "halm.txt").write_text("Le bureau de Halm dit que 1161 pèlerins ont été blessés à la gare.\n", "utf-8")
    [halm] = capture_sources(archive, [str(tmp_path / "halm.txt")], Stated())
    assert isinstance(halm, Captured)
    stated: dict[str, str | int | None] = {"value": 1161, "unit": "blessés"}
    claim = NewClaim("figure", "1161 pèlerins", status="verified", about="content", reason="Looked at.", figure=stated)
    tagging.add_claim(archive, halm.item, claim)
    found = checked(archive, tmp_path, "Сообщают, что в городе ранены 1 161 человек, так говорят там.")
    assert [one.rule for one in found.findings if one.topic == "figure"] == ["figure verified"]


NOT_ASSESSED = {
    "en.txt": "In Velm 61 teachers were detained, the union said on Friday.\n",
    "ru.txt": "В Вельме были задержаны 62 учителя местной школы, сообщил профсоюз в пятницу.\n",
    "uk.txt": "У Вельмі затримано 63 вчителі місцевої школи, повідомила профспілка у п’ятницю.\n",
    "fr.txt": "À Velm 64 enseignants de la ville ont été arrêtés par la police, dit le syndicat.\n",
    "es.txt": "En Velm 65 maestros de la ciudad fueron detenidos por la policía, dijo el sindicato.\n",
    "ar.txt": "في فيلم اعتقل ٦٦ معلماً من المدارس يوم الجمعة، قالت النقابة في بيان لها.\n",
}


def test_a_figure_that_only_the_texts_have(archive: OpenArchive, tmp_path: Path) -> None:
    for name, text in NOT_ASSESSED.items():
        (tmp_path / name).write_text(text, "utf-8")
        list(capture_sources(archive, [str(tmp_path / name)], Stated()))
        draft = text.partition(",")[0] + "."
        found = one(checked(archive, tmp_path, draft), "figure not assessed")
        assert found.sources[0].title and not found.sources[0].claim, name


def test_contested_claims_are_found_without_quotation_marks(archive: OpenArchive, tmp_path: Path) -> None:
    text = (
        "The old school was used as a weapons store all summer long.\n\n"
        "Later the Grey Column took responsibility for the attack on the northern bridge."
    )
    found = checked(archive, tmp_path, text)
    assert one(found, "claim refuted").place.paragraph == 1
    differing = one(found, "claim assessors differ")
    assert {status for _about, status, _reason in differing.sources[0].judged} == {"verified", "disputed"}


def test_a_caption_of_a_picture_out_of_context(archive: OpenArchive, tmp_path: Path) -> None:
    found = one(checked(archive, tmp_path, "Smoke above the harbour of Orvane on Tuesday"), "claim out of context")
    assert found.sources[0].kind == "image"


def test_people_at_risk_and_details(archive: OpenArchive, tmp_path: Path) -> None:
    text = "Salma Dareen spoke to us. So did Idris Quell (idris@quell.example).\n\nQuell is not the only one. Call +33 6 12 34 56 78."
    found = checked(archive, tmp_path, text)
    assert one(found, "person at risk").sources[0].title == "Salma Dareen"
    assert one(found, "person consent").note == "consent lapsed"
    assert [f.note for f in found.findings if f.rule == "person detail"] == ["mail", "telephone"]
    assert one(checked(archive, tmp_path, "Dareen spoke."), "person perhaps").place.words == "Dareen"
    quoted = checked(
        archive, tmp_path, "«Мы вынесли людей в сад, потому что в коридорах нечем было дышать», — сказала она."
    )
    assert one(quoted, "person source at risk").note == "at risk"


_W_PICTURE = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:embed="{0}"/></w:drawing></w:r></w:p>'
_RELATIONS = "<Relationships>" + "".join(
    f'<Relationship Id="p{number}" Target="media/image{number}.jpg"/>' for number in (1, 2, 3, 4)
) + "</Relationships>"  # fmt: skip


def test_pictures_of_a_document_by_bytes_and_by_look(archive: OpenArchive, tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>First.</w:t></w:r></w:p>" + "".join(
        _W_PICTURE.format(f"p{number}") for number in (2, 1, 3, 4)
    )
    more: dict[str, bytes | str] = {
        "word/_rels/document.xml.rels": _RELATIONS,
        "word/media/image1.jpg": scene(3),
        "word/media/image2.jpg": resaved(scene(3)),
        "word/media/image3.jpg": scene(9),
        "word/media/image4.jpg": b"\xff\xd8\xff no picture",
    }
    found = [f for f in checked(archive, tmp_path, docx(body, more), "d.docx").findings if f.topic == "picture"]
    assert [(f.rule, f.note, f.place.paragraph) for f in found] == [
        ("picture out of context", "looks alike", 2), ("picture out of context", "same bytes", 3),
        ("picture not in the archive", "all compared", 4), ("picture not readable", "", 5),
    ]  # fmt: skip


def test_a_picture_without_judgement_is_told_by_its_caption(archive: OpenArchive, tmp_path: Path) -> None:
    body = '<text:p>The northern bridge of Tarn in spring</text:p><text:p><draw:image xmlns:draw="d" xlink:href="Pictures/one.jpg" xmlns:xlink="x"/></text:p>'
    found = checked(archive, tmp_path, odt(body, {"Pictures/one.jpg": scene(5)}), "d.odt")
    assert [(f.rule, f.place.paragraph) for f in found.findings] == [("picture found", 2)]
    bare = checked(
        archive, tmp_path, odt(body.replace("in spring", "in autumn"), {"Pictures/one.jpg": scene(5)}), "d.odt"
    )
    assert one(bare, "picture captions differ").sources[0].words == "The northern bridge of Tarn in spring"


def test_nothing_of_the_draft_is_stored_and_the_order_is_that_of_the_draft(
    archive: OpenArchive, tmp_path: Path
) -> None:
    before = state(archive).state_sha256, sorted(p for _d, _s, files in os.walk(archive.folder) for p in files)
    text = "At least 44 civilians were killed in Orvane.\n\n“Nobody fired on the town since Sunday,” said Petr Hollin."
    found = checked(archive, tmp_path, text)
    assert (
        state(archive).state_sha256,
        sorted(p for _d, _s, files in os.walk(archive.folder) for p in files),
    ) == before
    places = [(f.place.paragraph, f.place.start) for f in found.findings]
    assert places == sorted(places) and found == checked(archive, tmp_path, text)


def test_the_command_says_it_in_words_and_in_json(
    archive: OpenArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ATTEST_HOME", str(archive.folder.parent / "home"))
    draft = tmp_path / "d.txt"
    draft.write_text("“We carried them into the yard because nobody could breathe in the halls.”\n", "utf-8")
    out = tmp_path / "d.pdf"
    said = call(capsys, "check-draft", str(archive.folder), str(draft), "--out", str(out), "--today", "2026-05-20")
    assert said["counts"] == {"quotation differs": 1} and said["states"]["LOOK"] == 1 and said["pages"] > 0
    [finding] = said["findings"]
    assert finding["diff"][1] == {"kind": "draft", "words": "yard"} and finding["place"]["paragraph"] == 1
    assert out.exists() and (tmp_path / "d.pdf.sha256").exists()
    lines = spoken(capsys, "check-draft", str(archive.folder), str(draft), "--language", "ru")
    assert "В архиве другие слова" in lines and "[−yard]" in lines
    refused = call(capsys, "check-draft", str(archive.folder), str(tmp_path / "none.docx"), code=3)
    assert refused["error"]["code"] == "file-missing"


def test_what_may_not_leave_is_not_printed(archive: OpenArchive, tmp_path: Path) -> None:
    said = "«Мы вынесли людей во двор, потому что в коридорах нечем было дышать», — сказала Салма. Dareen."
    found = checked(archive, tmp_path, said)
    assert one(found, "quotation differs").sources[0].flagged == "at risk"
    paper = withheld(found)
    assert (
        one(paper, "quotation differs").sources[0].title == ""
        and ("archive", "…") in one(paper, "quotation differs").diff
    )
    assert (3, "sources withheld") in paper.not_checked
    write_draft_sheet(found, tmp_path / "d.pdf", "en")
    printed = words_of(tmp_path / "d.pdf")
    assert (
        "Марроу" not in printed and "в сад" not in printed and "Salma" not in printed and "not printed here" in printed
    )
