"""An exhibit as parts of a page: the same as on paper, and nothing shortened."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from html import escape

from desktop_app.report.exhibits.head import addresses
from desktop_app.report.exhibits.hidden import replaced_words
from desktop_app.report.exhibits.words import lines_with_claims
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, FactGroup, ReportAsset, ReportFact, ReportTranslation
from desktop_app.report.text.draw import Span
from desktop_app.report.web.claim import claim_parts, link_pairs
from desktop_app.report.web.parts import heading, listed, pairs, paragraph, table
from desktop_app.report.web.pictures import Pictures, claims_still, picture_parts, still_parts


def exhibit_parts(exhibit: Exhibit, content: ReportContent, labels: Labels, pictures: Pictures) -> Iterator[str]:
    """What stands below its heading (level 2)."""
    yield f"<p><small>{escape(labels['exhibit'])} {exhibit.number}</small></p>\n"
    yield pairs(
        [
            (labels["kind"], labels.of("kind", exhibit.kind)), (labels["source"], exhibit.source),
            (labels["published"], exhibit.published_at), (labels["captured"], exhibit.captured_at),
            *addresses(exhibit, labels), (labels["item"], exhibit.item),
        ]
    )  # fmt: skip
    if exhibit.captures > 1:
        yield paragraph(labels["captures of item"].format(count=exhibit.captures))
    if exhibit.fault:
        yield paragraph(f"{labels['not shown']}: {exhibit.fault}") + paragraph(labels["fault rest"])
    else:
        yield from _shown(exhibit, labels, pictures)
    if exhibit.claims:
        yield heading(3, labels["claims title"])
    for claim in exhibit.claims:
        still = claims_still(exhibit, claim, labels, pictures)
        yield from claim_parts(claim, labels, exhibit.language, f"e{exhibit.number}c{claim.number}", still)
    if exhibit.links:
        yield heading(3, labels["links title"]) + pairs(link_pairs(exhibit.links, labels))
    if content.template in ("full", "exhibit"):
        yield from _provenance(exhibit, labels)


def _shown(exhibit: Exhibit, labels: Labels, pictures: Pictures) -> Iterator[str]:
    """What was captured: pictures, words, translations, stills."""
    if not exhibit.captures:
        yield paragraph(labels["no capture"])
    yield from picture_parts(exhibit, labels, pictures)
    if exhibit.text:
        yield heading(3, labels["text title"])
        yield from (paragraph(line) for line in replaced_words(exhibit, labels))
        yield from _text(exhibit)
    yield from _translations(exhibit, labels)
    yield from still_parts(exhibit, labels, pictures)


def _text(exhibit: Exhibit) -> Iterator[str]:
    lang = f' lang="{escape(exhibit.language)}"' if exhibit.language else ""
    for line, spans in lines_with_claims(exhibit):
        yield f'<p dir="auto"{lang}>{_marked(line, spans, exhibit.number)}</p>\n'


def _marked(line: str, spans: Sequence[Span], number: int) -> str:
    """The line with every claim's words in <mark>; where claims overlap the first one colours."""
    edges = sorted({0, len(line), *(edge for span in spans for edge in (span.start, span.end))})
    out = []
    for start, end in itertools.pairwise(edges):
        inside = [span for span in spans if span.start <= start and end <= span.end]
        words = escape(line[start:end])
        if inside:
            words = f'<mark style="background:{_colour(inside[0])}">{words}</mark>'
        ends = (span.mark for span in spans if span.end == end and span.start < end)
        out.append(words + "".join(f'<sup><a href="#e{number}c{claim}">[{claim}]</a></sup>' for claim in ends))
    return "".join(out)


def _colour(span: Span) -> str:
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in span.ground))


def _translations(exhibit: Exhibit, labels: Labels) -> Iterator[str]:
    if exhibit.translations:
        yield heading(3, labels["translations title"])
    for one in exhibit.translations:
        yield heading(4, labels["translation of"].format(language=one.language))
        checker = labels["translation named"] if one.checked and not one.checker else one.checker
        yield pairs(
            [
                (labels["translation how"], labels[f"translation {one.how}"]),
                (labels["translator"], one.translator or labels["translation named"]), (labels["translation date"], one.date),
                (labels["translation checker"], checker or labels["translation unchecked"]), ("SHA-256", one.sha256),
            ]
        )  # fmt: skip
        yield from _translated(one, labels)


def _translated(one: ReportTranslation, labels: Labels) -> Iterator[str]:
    if not one.here:
        yield paragraph(labels["translation elsewhere"].format(sha256=one.of_sha256))
    if one.fault:
        yield paragraph(f"{labels['not shown']}: {one.fault}")
    else:
        yield from (paragraph(line, one.language) for line in one.text.split("\n") if line.strip())


def _provenance(exhibit: Exhibit, labels: Labels) -> Iterator[str]:
    if exhibit.referenced:
        yield heading(3, labels["referenced title"]) + listed(exhibit.referenced)
    yield heading(3, labels["provenance title"])
    for group in exhibit.sheet:
        yield from _facts(group, labels)
    if exhibit.withheld:
        yield paragraph(labels["positions withheld"].format(count=exhibit.withheld))
    if exhibit.assets:
        yield heading(4, labels["files title"])
        heads = [labels["file role"], labels["file type"], "SHA-256"]
        yield table(heads, [_file(asset, labels) for asset in exhibit.assets])
    if exhibit.custody:
        yield heading(4, labels["custody title"]) + table([], exhibit.custody)


def _facts(group: FactGroup, labels: Labels) -> Iterator[str]:
    yield heading(4, labels[f"facts {group.name}"])
    yield pairs([(_fact_name(fact, labels), _fact_value(fact, labels)) for fact in group.facts])


def _fact_name(fact: ReportFact, labels: Labels) -> str:
    name = labels.words.get(f"fact {fact.name}") or labels.of("sheet", fact.name)
    how = labels.words.get(fact.how, fact.how)
    return " · ".join(filter(None, (name, how, fact.by)))


def _fact_value(fact: ReportFact, labels: Labels) -> str:
    if fact.name.startswith("minimum "):
        state, dot, reason = fact.value.partition(" · ")
        return f"{labels.of('sheet', state)}{dot}{reason}"
    return labels[fact.value] if fact.value in ("yes", "no") else fact.value or labels["not asked for"]


def _file(asset: ReportAsset, labels: Labels) -> tuple[str, str, str]:
    said = [asset.sha256 or labels["hash withheld"], asset.name]
    if asset.parent:
        said.append(labels["file made"].format(parent=asset.parent, how=asset.made))
    if not asset.held:
        said.append(labels["file missing"])
    return (
        labels.of("role", asset.role),
        f"{asset.mime} · {asset.size_bytes} {labels['bytes']}",
        "\n".join(filter(None, said)),
    )
