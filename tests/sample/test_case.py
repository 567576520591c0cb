"""The manifest tells the truth about the files: they exist, the words stand in them, the ids and vocabularies hold."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from archive_schema.fields import FIELDS
from archive_schema.statuses import CLAIM_KINDS, ITEM_KINDS, LINK_TYPES, NEED_REASON, STATUSES
from desktop_app.analysis.article.read import read_article
from desktop_app.analysis.document.pdf import read_pdf
from desktop_app.analysis.image.read import read_image
from desktop_app.charset import decode
from resources.sample.case import SampleClaim, SampleFile, SampleSearch, read_case, sample_folder

CASE = read_case()
FOLDER = Path(str(sample_folder()))
FILES = {file.id: file for file in CASE.files}
CLAIMS = {claim.id: claim for claim in CASE.claims}
WORDS = [claim for claim in CASE.claims if claim.quote]
REGIONS = [claim for claim in CASE.claims if claim.region]
PAGES = [file for file in CASE.files if file.path.endswith(".html")]
PLAIN = [s for s in CASE.searches if s.query.isascii() and ":" not in s.query and not s.query.endswith("s")]


@lru_cache(maxsize=32)
def text_of(path: str) -> str:
    raw = (FOLDER / path).read_bytes()
    if path.endswith(".pdf"):
        return read_pdf(raw).text
    decoded = decode(raw).text
    return read_article(decoded).text if path.endswith(".html") else decoded


def name(row: SampleFile | SampleClaim) -> str:
    return row.id


def test_ids_are_unique_and_name_something() -> None:
    assert len(FILES) == len(CASE.files)
    assert len(CLAIMS) == len(CASE.claims)
    assert not FILES.keys() & CLAIMS.keys()
    assert {claim.file for claim in CASE.claims} <= FILES.keys()
    assert {end for link in CASE.links for end in (link.start, link.end)} <= CLAIMS.keys()
    assert {file for search in CASE.searches for file in search.expects} <= FILES.keys()
    assert {end for lead in CASE.leads for end in (lead.file, lead.found)} <= FILES.keys()
    assert {file.recaptures for file in CASE.files if file.recaptures} <= FILES.keys()


def test_vocabularies_are_the_shipped_ones() -> None:
    assert {file.kind for file in CASE.files} <= set(ITEM_KINDS)
    assert {claim.kind for claim in CASE.claims} <= set(CLAIM_KINDS)
    assert {claim.status for claim in CASE.claims} <= set(STATUSES)
    assert {link.type for link in CASE.links} <= set(LINK_TYPES)
    assert {claim.about for claim in CASE.claims} == {"saying", "content"}
    harm = {"graphic", "personal_information", "at_risk"} & FIELDS["item"].keys()
    assert {flag for file in CASE.files for flag in file.flags} == harm
    assert all(claim.reason for claim in CASE.claims if claim.status in NEED_REASON)


@pytest.mark.parametrize("file", CASE.files, ids=name)
def test_every_file_is_there(file: SampleFile) -> None:
    path = FOLDER / file.path
    assert path.is_file() and path.stat().st_size > 500
    assert path.resolve().is_relative_to(FOLDER.resolve())
    assert file.what.endswith(".") and file.note


def test_every_committed_file_belongs_to_the_case() -> None:
    owners = [Path(file.path) for file in CASE.files]
    folders = {owner.parent / f"{owner.stem}_files" for owner in owners}
    for found in (
        p.relative_to(FOLDER) for kind in ("pages", "images", "documents") for p in (FOLDER / kind).rglob("*.*")
    ):
        assert found in owners or found in folders or found.parent in folders


@pytest.mark.parametrize("claim", WORDS, ids=name)
def test_the_words_stand_in_the_text(claim: SampleClaim) -> None:
    assert text_of(FILES[claim.file].path).count(claim.quote) >= claim.occurrence


@pytest.mark.parametrize("claim", REGIONS, ids=name)
def test_the_region_lies_inside_the_picture(claim: SampleClaim) -> None:
    facts, _ = read_image((FOLDER / FILES[claim.file].path).read_bytes())
    x, y, width, height = claim.region
    assert 0 <= x < x + width <= facts.width
    assert 0 <= y < y + height <= facts.height


def test_a_claim_has_words_or_a_region() -> None:
    assert all(bool(claim.quote) != bool(claim.region) for claim in CASE.claims)


def test_addresses_are_reserved_ones() -> None:
    hosts = {urlsplit(file.address).hostname or "" for file in CASE.files if file.address}
    assert hosts and all(host.endswith(".example") for host in hosts)
    for page in PAGES:
        assert file_hosts(page) <= {"schema.org", *hosts}


def file_hosts(page: SampleFile) -> set[str]:
    text = decode((FOLDER / page.path).read_bytes()).text
    addresses = [piece.split('"')[0].split("<")[0] for piece in text.split("https://")[1:]]
    return {address.split("/")[0] for address in addresses}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_says_of_itself_what_the_manifest_says(page: SampleFile) -> None:
    article = read_article(decode((FOLDER / page.path).read_bytes()).text, page.address)
    assert article.page_state == "ok"
    assert article.language == page.language
    assert article.site == page.source
    assert article.published_at[:10] == page.published[:10]
    assert article.authors
    assert len(article.text.split()) > 200


@pytest.mark.parametrize("search", PLAIN, ids=lambda search: search.query)
def test_plain_queries_find_their_words(search: SampleSearch) -> None:
    """Latin words that need no stemming stand in every expected text; the others need the search engine."""
    words = [search.query.strip('"')] if '"' in search.query else search.query.split()
    for file in (FILES[id] for id in search.expects if FILES[id].kind != "image"):
        assert all(word.lower() in text_of(file.path).lower() for word in words), file.id


def test_the_whole_stays_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 3_000_000


def test_the_manifest_refuses_unknown_fields() -> None:
    raw = json.loads((FOLDER / "case.json").read_text("utf-8"))
    with pytest.raises(TypeError):
        SampleFile(**{**raw["files"][0], "colour": "red"})
