"""Joins capture and analysis: what the bytes of one source say, whatever their format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive_schema.entries import Referenced
from desktop_app.analysis.article.model import Article
from desktop_app.analysis.claims.media import referenced_media
from desktop_app.analysis.image.model import ImageFacts
from desktop_app.analysis.language import detect_language
from desktop_app.capture.mimes import TABLES, Kind, is_recording
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact
from desktop_app.errors import InputError
from desktop_app.rows.times import clock
from desktop_app.services.opening import alone, bytes_of, opened
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.recording_facts import DrawnStill, read_recording

_TOOL = "attest"


@dataclass(frozen=True, slots=True)
class Read:
    """Facts of one source. `text` is what claims are pinned to; "" for a picture."""

    text: str = ""
    title: str = ""
    language: str = ""
    published_at: str = ""
    modified_at: str = ""
    authors: tuple[str, ...] = ()
    site: str = ""
    caption: str = ""
    credit: str = ""
    page_state: str = "ok"
    parser: str = ""
    article: Article | None = None
    thumbnail: bytes = b""
    facts: tuple[Fact, ...] = ()
    referenced: tuple[Referenced, ...] = ()
    conversions: tuple[str, ...] = ()
    damage: str = ""
    """What is missing of a picture or recording that could be read in part."""
    kind: Kind | None = None
    """Of a recording: what its streams are, whatever its name says."""
    stills: tuple[DrawnStill, ...] = ()


def read_source(parser: Parser, source: CapturedSource) -> Read:
    """InputError when a picture or PDF cannot be read; a page that says little is captured and said to be so."""
    if source.text is not None:
        return _words(parser, source)
    if is_recording(source.mime):
        return _recording(parser, source.files[0])
    data = bytes_of(source.files[0])
    return _pdf(parser, data) if source.mime == "application/pdf" else _picture(parser, data)


def _recording(parser: Parser, file: CapturedFile) -> Read:
    """It lies in the store already: nothing takes it into memory."""
    assert isinstance(file.content, Path)
    found = read_recording(parser, file.content, file.mime)
    return Read(
        title=found.title[:200],
        kind=found.kind,
        thumbnail=found.thumbnail,
        stills=found.stills,
        facts=found.facts,
        damage=found.damage,
        conversions=found.conversions,
    )


def _words(parser: Parser, source: CapturedSource) -> Read:
    text = source.text or ""
    address = source.final_address or source.address
    article = parser.article(text, address, source.status) if source.text_is_html else parser.plain(text)
    facts = [Fact(c.name, c.value, "imported", f"the page: {c.origin}") for c in article.candidates]
    is_page = source.kind == "article"
    if article.page_state != "ok" and is_page:
        facts.append(Fact("page", f"{article.page_state}: {article.page_reason}", "observed", _TOOL))
    if article.language_declared:
        facts.append(Fact("language declared", article.language_declared, "imported", "the page"))
    # The first line of a table is its columns, not its title: its name stands instead.
    title = source.said.title or ("" if source.mime in TABLES else article.title)
    if article.title_is_guess and title and not source.said.title:
        facts.append(Fact("title", f"{article.title} (a guess from the text)", "observed", _TOOL))
    named = [
        Referenced(media=m.media, caption=m.caption[:1_000], name=m.name[:500], start=m.start)
        for m in referenced_media(article.text)
    ]
    embedded = [_embedded(embed.media, embed.address, embed.caption) for embed in article.embeds]
    return Read(
        text=article.text,
        title=title,
        language=article.language,
        published_at=source.said.published_at or article.published_at,
        modified_at=article.modified_at,
        authors=source.said.authors or article.authors,
        site=article.site,
        page_state=article.page_state if is_page else "ok",
        parser=article.parser,
        article=article,
        facts=tuple(facts),
        referenced=(*named, *embedded),
        conversions=(f"text read by {article.parser}", *article.notes),
    )


def _embedded(media: str, address: str, caption: str) -> Referenced:
    kind = media if media in ("image", "video", "audio", "document") else "video"
    return Referenced(media=kind, address=address[:2_000], caption=caption[:1_000])  # type: ignore[arg-type]


def _picture(parser: Parser, data: bytes) -> Read:
    found, thumbnail = parser.picture(data)
    facts = [
        ("format", found.format),
        ("width", str(found.width)),
        ("height", str(found.height)),
        ("frames", str(found.frames)),
    ]
    facts += [
        ("animation", _animation(found)),
        ("damaged", found.damage),
        ("phash64", found.phash64),
        ("dhash64", found.dhash64),
    ]
    facts += [("phash64 mirrored", found.phash64_mirrored), ("dhash64 mirrored", found.dhash64_mirrored)]
    embedded = [("taken at", found.taken_at), ("camera", found.camera), *found.metadata]
    if found.gps:
        # Attest reads the numbers; that the picture was taken there is the file's own word.
        embedded += [("latitude", found.gps[0]), ("longitude", found.gps[1])]
    return Read(
        title=found.caption[:200],
        caption=found.caption,
        credit=found.credit,
        thumbnail=thumbnail,
        damage=found.damage,
        facts=(
            *(Fact(name, value, "observed", _TOOL) for name, value in facts if value),
            *(Fact(name, value, "imported", "the file's own metadata") for name, value in embedded if value),
        ),
        conversions=("thumbnail: JPEG of at most 320 pixels, turned as the camera says, without metadata",),
    )


def _animation(found: ImageFacts) -> str:
    """How long it plays and how often; "" where it does not."""
    moves = found.animation
    if moves is None or not moves.plays_ms:
        return ""
    often = {0: "without end", 1: "once"}.get(moves.times, f"{moves.times} times")
    return f"plays {clock(moves.plays_ms, 2)}, {often}"


def read_part(parser: Parser, file: CapturedFile) -> Read | None:
    """A file that came with another; None for what cannot be read (said as referenced, not captured)."""
    try:
        return read_source(parser, opened(parser, alone(file)))
    except (InputError, OSError):
        return None


def _pdf(parser: Parser, data: bytes) -> Read:
    found = parser.pdf(data)
    facts = [
        ("pages", str(found.pages)),
        ("producer", found.producer),
        ("title", found.title),
        ("author", found.author),
    ]
    facts += [("created at", found.created_at), ("modified at", found.modified_at)]
    starts = ", ".join(map(str, found.page_starts))
    seen = [("attachment inside the PDF", name) for name in found.attached]
    seen.append(("scripts inside the PDF", f"{found.scripts}, never run" if found.scripts else ""))
    seen.append(("words of each sheet begin at", starts if len(starts) < 10_000 and found.text else ""))
    notes = [f"text read by {found.parser}"]
    if found.uncertain:
        notes.append(f"sheets {', '.join(map(str, found.uncertain))} run right to left: compare words with the sheet")
    if found.unread:
        notes.append(f"sheets {', '.join(map(str, found.unread))} could not be read")
    return Read(
        text=found.text,
        title=found.title,
        language=detect_language(found.text),
        published_at=found.created_at,
        authors=(found.author,) if found.author else (),
        page_state="ok",
        parser=found.parser,
        facts=(
            *(Fact(name, value, "imported", "the file's own metadata") for name, value in facts if value),
            *(Fact(name, value, "observed", _TOOL) for name, value in seen if value),
        ),
        conversions=tuple(notes),
    )
