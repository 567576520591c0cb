"""Exports of reference libraries and case files for tests, made here after the public descriptions of their layouts."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.capture.readers.made import PAGE, jpeg, mhtml, sheet

RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" '
    'xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/" '
    'xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">{body}</rdf:RDF>'
)
MARKET = "https://ridge.example/news/market.html"


def attachment(
    number: int, path: str, title: str, mime: str, saved: str = "2026-03-05 09:10:11", address: str = ""
) -> str:
    """One file of a reference."""
    uri = (
        f"<dc:identifier><dcterms:URI><rdf:value>{address}</rdf:value></dcterms:URI></dc:identifier>" if address else ""
    )
    file = f'<rdf:resource rdf:resource="{path}"/>' if path else ""
    return (
        f'<z:Attachment rdf:about="#item_{number}"><z:itemType>attachment</z:itemType>{file}{uri}'
        f"<dcterms:dateSubmitted>{saved}</dcterms:dateSubmitted><dc:title>{title}</dc:title><z:linkMode>1</z:linkMode>"
        f"<link:type>{mime}</link:type></z:Attachment>"
    )


BODY = (
    f'<bib:Document rdf:about="{MARKET}"><z:itemType>webpage</z:itemType><dcterms:isPartOf><z:Website><dc:title>Orvane Voice'
    "</dc:title></z:Website></dcterms:isPartOf><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>ريدج</foaf:surname>"
    "<foaf:givenName>M.</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>"
    '<link:link rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/><link:link rdf:resource="#item_4"/>'
    '<dcterms:isReferencedBy rdf:resource="#item_9"/><dc:subject>market</dc:subject><dc:subject><z:AutomaticTag>'
    "<rdf:value>Trade</rdf:value></z:AutomaticTag></dc:subject><dc:title>Market of Orvane closed</dc:title>"
    "<dcterms:abstract>What the office said.</dcterms:abstract><dc:date>2026-03-02</dc:date><dc:identifier><dcterms:URI>"
    f"<rdf:value>{MARKET}</rdf:value></dcterms:URI></dc:identifier><dcterms:dateSubmitted>2026-03-05 09:00:00"
    "</dcterms:dateSubmitted></bib:Document>"
    '<bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;Compare with the &lt;b&gt;second&lt;/b&gt; report.&lt;/p&gt;&lt;p&gt;Ask.&lt;/p&gt;'
    "</rdf:value></bib:Memo>"
    + attachment(2, "files/2/market.html", "Snapshot", "text/html", address=MARKET)
    + attachment(3, "files/3/statement%20one.pdf", "Statement", "application/pdf")
    + attachment(4, "files/4/gone.pdf", "Annex", "application/pdf")
    + '<bib:Report rdf:about="#item_5"><z:itemType>report</z:itemType><dc:title>Report without a file</dc:title>'
    "<dc:date>March 2026</dc:date><dc:publisher><foaf:Organization><foaf:name>Ridge Office</foaf:name></foaf:Organization>"
    "</dc:publisher></bib:Report>"
    '<z:Collection rdf:about="#collection_1"><dc:title>Orvane</dc:title><dcterms:hasPart rdf:resource="#collection_2"/>'
    '</z:Collection><z:Collection rdf:about="#collection_2"><dc:title>Market</dc:title>'
    f'<dcterms:hasPart rdf:resource="{MARKET}"/></z:Collection>'
)


def zotero_folder(folder: Path, body: str = BODY) -> Path:
    """An export of Zotero with its files."""
    for number, name, data in (
        (2, "market.html", PAGE.format(picture="gate.jpg").encode()), (2, "gate.jpg", jpeg()), (3, "statement one.pdf", sheet()),
    ):  # fmt: skip
        place = folder / "files" / str(number)
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    (folder / "Orvane.rdf").write_text(RDF.format(body=body), "utf-8")
    return folder


def zipped(target: Path, parts: Mapping[str, bytes | str]) -> Path:
    """A ZIP of these members."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, data in parts.items():
            whole.writestr(name, data)
    return target


def hunchly(change: Mapping[str, bytes | str] | None = None) -> dict[str, bytes | str]:
    """A case export: two pages, one of whose hashes is wrong, a note, a selector, a tagged picture, an attachment."""
    one, two = (mhtml(PAGE.format(picture=name).encode(), []) for name in ("a.jpg", "b.jpg"))
    pages = [
        {"id": 7, "url": MARKET, "title": "Market of Orvane closed", "timestamp_created": "2026-03-05 09:00:00",
         "content_hash": hashlib.sha256(one).hexdigest()},
        {"id": 8, "url": "https://ridge.example/other.html", "title": "Other", "timestamp_created": "2026-03-05 09:05:00",
         "content_hash": "0" * 64},
        {"id": 9, "url": "https://ridge.example/lost.html", "title": "Lost page", "timestamp_created": "2026-03-05 09:06:00"},
    ]  # fmt: skip
    photo = {
        "ID": 3, "Caption": "The gate, circled", "PhotoTimestamp": "2026-03-05 09:02:00", "PageId": 7,
        "PhotoUrl": "https://ridge.example/gate.jpg", "PhotoHash": hashlib.sha256(jpeg()).hexdigest(), "LocalFile": "3.jpeg",
    }  # fmt: skip
    return {
        "case_data/pages.json": json.dumps(pages),
        "case_data/notes.json": json.dumps(
            [{"ID": 1, "PageId": 7, "Note": "Names a witness", "NoteDate": "2026-03-05 09:01:00"}]
        ),
        "case_data/selectors.json": json.dumps([{"ID": 4, "Selector": "Orvane gate"}]),
        "case_data/selector_hits.json": json.dumps([{"PageID": 7, "SelectorID": 4}]),
        "case_data/tagged_photos.json": json.dumps([photo]),
        "case_data/case_attachments.json": json.dumps(
            [{"Filename": "statement.pdf", "Source": "handed over by the office"}]
        ),
        "pages/7.mhtml": one,
        "pages/8.mhtml": two,
        "tagged_photos/3.jpeg": jpeg(),
        "attachments/statement.pdf": sheet(),
        **(change or {}),
    }
