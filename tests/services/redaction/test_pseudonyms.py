"""The list of names: checked row by row, kept privately, left at home, and never repeated by an error."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.errors import InputError
from desktop_app.rows.redaction import Pseudonym
from desktop_app.services import sending, sharing
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.services.capture import Captured, Stated, capture_words
from desktop_app.services.redaction.plan_file import read_plan
from desktop_app.services.redaction.pseudonyms import count_names, forget_name, plan_of, store_names, stored_names
from desktop_app.services.sending import Sending
from tests.journeys.command_line import call

ANN = Pseudonym(("Maryam Hadid", "مريم حديد"), "Person A", "at risk")
OTHER = Pseudonym(("Соловьёв", "Соловьёва"), "Person B")


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "names.list"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    "text",
    [
        "name,spellings,pseudonym,reason\nMaryam Hadid,مريم حديد,Person A,at risk\nСоловьёв,Соловьёва,Person B,\n",
        "\ufeffname;spellings;pseudonym;reason\nMaryam Hadid;مريم حديد;Person A;at risk\nСоловьёв;Соловьёва;Person B;\n",
        "pseudonym,name,reason\nPerson A,Maryam Hadid,at risk\nPerson A,مريم حديد,\nPerson B,Соловьёв,\nPerson B,Соловьёва,\n",
        json.dumps({"names": [{"name": "Maryam Hadid", "spellings": ["مريم حديد"], "pseudonym": "Person A", "reason": "at risk"}, {"spellings": ["Соловьёв", "Соловьёва"], "pseudonym": "Person B"}]}),
    ],
)  # fmt: skip
def test_a_list_is_read_as_csv_and_json(tmp_path: Path, text: str) -> None:
    assert read_plan(written(tmp_path, text)) == (ANN, OTHER)
    assert read_plan(written(tmp_path, text.removeprefix("\ufeff").encode("utf-16"))) == (ANN, OTHER)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "redaction-list-unreadable"),
        ("Maryam Hadid\n", "redaction-list-unreadable"),
        ("name,pseudonym\n", "redaction-list-unreadable"),
        ("[1, 2]", "redaction-list-unreadable"),
        ("[" * 5_000, "redaction-list-unreadable"),
        ('{"names": "Maryam Hadid"}', "redaction-list-unreadable"),
        ("name,pseudonym\nMaryam Hadid,\n,Person B\nM,Person C\n", "redaction-list-wrong"),
        ("name,pseudonym\nMaryam Hadid,[A]\n", "redaction-list-wrong"),
        ("name,pseudonym\nMaryam Hadid,A\nMARYAM HADID,B\n", "redaction-list-wrong"),
        ("name,pseudonym,reason\nMaryam Hadid,A,wife of Maryam Hadid\n", "redaction-list-wrong"),
        ("name,pseudonym\nMaryam Hadid,Ann\nAnn,B2\n", "redaction-list-wrong"),
        ('[{"name": ["Maryam Hadid"], "pseudonym": "A"}]', "redaction-list-wrong"),
        (b"name,pseudonym\nMaryam H\xe1did,A\n", "redaction-list-unreadable"),
        (b"name,pseudonym\n" + b"x" * 1_000_001, "redaction-list-unreadable"),
    ],
)
def test_a_wrong_list_is_refused_without_a_name(tmp_path: Path, text: str | bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read_plan(written(tmp_path, text))
    error = refused.value
    assert error.code == code
    said = f"{error.message} {error.advice} {error.details}".casefold()
    assert "maryam" not in said and "hadid" not in said and "ann" not in said.replace("cannot", "")


def test_every_bad_row_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_plan(written(tmp_path, "name,pseudonym\nMaryam Hadid,\n,Person B\nM,Person C\n"))
    assert refused.value.details["rows"] == (
        "row 1: it has no pseudonym; row 2: it has no name; row 3: a spelling has fewer than 2 letters"
    )


def test_names_are_kept_counted_and_forgotten(archive: OpenArchive) -> None:
    text = "Maryam Hadid spoke.\n\nمريم حديد وقالت. Соловьёвой не было; Соловьёв был.\n"
    one = capture_words(archive, text.encode(), Stated())
    assert isinstance(one, Captured)
    kept = store_names(archive, (ANN, OTHER))
    assert [row.one for row in kept] == [ANN, OTHER] == list(plan_of(archive, ["stored"]))
    counted = count_names(archive, (ANN, OTHER), [one.item])
    assert counted.places[0] >= 2 and counted.places[1] >= 1 and "Соловьёвой" in counted.longer
    store_names(archive, (Pseudonym(("M. Hadid",), "Person A", "asked for it"),))
    assert stored_names(archive)[0].one == Pseudonym((*ANN.spellings, "M. Hadid"), "Person A", "asked for it")
    with pytest.raises(InputError):
        store_names(archive, (Pseudonym(("Maryam Hadid",), "Person C"),))
    assert [row.one for row in forget_name(archive, kept[0].person)] == [OTHER]
    with pytest.raises(InputError) as gone:
        forget_name(archive, kept[0].person)
    assert gone.value.code == "no-such-pseudonym"


@pytest.mark.parametrize(("include", "there"), [(frozenset[str](), 0), (frozenset({"names"}), 1)])
def test_the_list_stays_at_home_unless_it_is_asked_for(
    archive: OpenArchive, tmp_path: Path, include: frozenset[str], there: int
) -> None:
    store_names(archive, (ANN,))
    out = tmp_path / "case.attest"
    sending.share_sent(archive, out, Sending(include=include), lambda _done, _all: None)
    with zipfile.ZipFile(out) as packed:
        everything = b"".join(packed.read(name) for name in packed.namelist())
    assert bool(there) == (b"Hadid" in everything) == ("حديد".encode() in everything)
    other = tmp_path / "other-home"
    sharing.receive(out, tmp_path / "copy", "R2", other, lambda _done, _all: None)
    with open_archive(tmp_path / "copy", other) as copy:
        assert len(stored_names(copy)) == there


def test_the_command_line_takes_names_from_files_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "R1")
    (tmp_path / "a.txt").write_text("Market news\n\nMaryam Hadid spoke. Hadidian did not.\n", "utf-8")
    [item] = call(capsys, "capture", folder, str(tmp_path / "a.txt"))["captured"]
    names = tmp_path / "names.csv"
    names.write_text("name,spellings,pseudonym,reason\nMaryam Hadid,Hadid,Person A,at risk\n", "utf-8")
    kept = call(capsys, "pseudonyms", folder, "--add", str(names))
    assert [(row["pseudonym"], row["places"]) for row in kept["pseudonyms"]] == [("Person A", 1)]
    assert kept["longer_words"] == ["Hadidian"]
    out = str(tmp_path / "out.pdf")
    made = call(capsys, "report", folder, out, "--redact", "stored")
    assert {"count": 1, "reason": "places where a name is replaced: at risk"} in made["left_out"]
    found = call(capsys, "verify", out, "--archive", folder)
    assert found["mismatch"] == 0 and item["item"]
    for log in paths.log_folder().rglob("*"):
        assert not log.is_file() or b"Hadid" not in log.read_bytes()
    person = kept["pseudonyms"][0]["person"]
    assert call(capsys, "pseudonyms", folder, "--forget", person)["pseudonyms"] == []
