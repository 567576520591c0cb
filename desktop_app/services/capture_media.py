"""What came along with a source becomes items of its own: a page's pictures, a message's attachments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from archive_schema import entries as e
from desktop_app import __version__
from desktop_app.analysis.article.model import Embed
from desktop_app.capture.clock import utc_offset
from desktop_app.capture.mimes import is_drawn, is_recording, kind_of
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact
from desktop_app.rows.ids import ItemId
from desktop_app.services.capture_record import recorded_fact, text_of
from desktop_app.services.capture_run import Batch, Run
from desktop_app.services.facts_of import Read, read_part
from desktop_app.services.recording_facts import METHOD
from desktop_app.services.recordings import STILL
from desktop_app.services.structure import structure_file
from desktop_app.storage.journal import new_entity

MAX_MEDIA = 200
_ITEMS = ("image/", "video/", "audio/", "application/pdf")


@dataclass(frozen=True, slots=True)
class _Along:
    """One file that came along, with what the page says of it."""

    file: CapturedFile
    title: str = ""
    caption: str = ""
    credit: str = ""


def came_along(
    run: Run, batch: Batch, source: CapturedSource, read: Read, parent: str
) -> tuple[list[ItemId], list[e.Referenced]]:
    """(new items, what could not be one). What a page shows and did not bring along is referenced, not captured."""
    found: list[ItemId] = []
    along, missing = _pictures(source, read)
    along += _recordings(source, read)
    for one in (*along, *_parts(source, along))[:MAX_MEDIA]:
        if is_recording(one.file.mime):
            one = replace(one, file=run.stored(batch, one.file))
        part = read_part(run.archive.parser, one.file)
        if part is None:
            missing.append(_named(one.caption or one.file.name, one.file.address, one.file.mime))
            continue
        item = _item(run, batch, source, one, part, parent)
        if item not in found:  # a page may show it twice
            found.append(item)
    return found, missing


def _pictures(source: CapturedSource, read: Read) -> tuple[list[_Along], list[e.Referenced]]:
    along: list[_Along] = []
    missing: list[e.Referenced] = []
    for image in (read.article.images if read.article else ())[:MAX_MEDIA]:
        if file := next((source.requisites[a] for a in image.addresses if a in source.requisites), None):
            along.append(_Along(file, image.caption or image.alt, image.caption, image.credit))
        else:
            address = next((a for a in image.addresses if not a.startswith("data:")), "")
            missing.append(_named(image.caption, address, "image/"))
    return along, missing


def _recordings(source: CapturedSource, read: Read) -> list[_Along]:
    """What the page's players play, with their captions, then what else came that is video or sound."""
    embeds = read.article.embeds if read.article else ()
    found = {
        id(file): _Along(file, embed.caption, embed.caption) for embed in embeds if (file := _came_for(source, embed))
    }
    rest = [file for file in source.requisites.values() if is_recording(file.mime)]
    return [*found.values(), *(_Along(file) for file in dict.fromkeys(rest) if id(file) not in found)][:MAX_MEDIA]


def _came_for(source: CapturedSource, embed: Embed) -> CapturedFile | None:
    """The recording that came for a player, if one did."""
    wanted = (source.requisites.get(address) for address in (embed.address, *embed.written))
    return next((file for file in wanted if file is not None and is_recording(file.mime)), None)


def still_missing(source: CapturedSource, read: Read) -> Read:
    """Without what the page's players name and what came: it is captured, not referenced only."""
    came = {
        embed.address[:2_000] for embed in (read.article.embeds if read.article else ()) if _came_for(source, embed)
    }
    return replace(read, referenced=tuple(one for one in read.referenced if not one.address or one.address not in came))


def _parts(source: CapturedSource, shown: list[_Along]) -> list[_Along]:
    """Attachments that can be items; what the page shows of them is there already."""
    known = [one.file for one in shown]
    return [_Along(part) for part in source.parts if part.mime.startswith(_ITEMS) and part not in known]


def _named(caption: str, address: str, mime: str) -> e.Referenced:
    first = mime.partition("/")[0]
    media = first if first in ("image", "video", "audio") else "document"
    return e.Referenced(media=media, caption=text_of(caption)[:1_000], address=text_of(address)[:2_000])  # type: ignore[arg-type]


def _item(run: Run, batch: Batch, source: CapturedSource, along: _Along, part: Read, parent: str) -> ItemId:
    file = along.file
    asset = run.store(batch, CapturedFile("original", file.name, file.mime, file.content, file.address))
    item, again = run.item_of(batch, "", asset.sha256)
    if item in batch.along:
        return item
    batch.along.add(item)
    if not again:
        # The metadata of a picture or recording gives no title: it would travel where the metadata is withheld.
        own = "" if is_drawn(file.mime) or is_recording(file.mime) else part.title
        fields = {
            "kind": part.kind or kind_of(file.mime),
            "title": along.title or own or file.name,
            "caption": along.caption,
            "credit": along.credit or part.credit,
            "language": part.language,
            "parent": parent,
        }
        kept: dict[str, e.Value] = {name: text_of(value)[:4_000] for name, value in fields.items() if value}
        batch.add(item, e.EntityCreate(type="item", fields=kept))
    capture = new_entity()
    batch.add(capture, _record(run, batch, source, part, asset, item, file))
    add_stills(run, batch, capture, asset.sha256, part)
    return item


def _record(
    run: Run, batch: Batch, source: CapturedSource, part: Read, asset: e.Asset, item: str, file: CapturedFile
) -> e.CaptureAdd:
    facts = [
        recorded_fact(Fact("came with", source.address or source.files[0].name, "observed", "attest")),
        *map(recorded_fact, (*file.facts, *part.facts)),
    ]
    return e.CaptureAdd(
        item=item,
        method=f"{source.method}, with its {'page' if source.kind == 'article' else source.kind}",
        started_at=source.started_at,
        ended_at=source.ended_at,
        utc_offset=utc_offset(),
        tools={"attest": __version__} | ({"reader": part.parser[:1_000]} if part.parser else {}),
        assets=[asset, *derived(run, batch, part)],
        facts=facts[:400],
    )


def derived(
    run: Run, batch: Batch, read: Read, requisites: Mapping[str, CapturedFile] = MappingProxyType({})
) -> list[e.Asset]:
    """The extracted text, its structure and the thumbnail: derivatives, each with its recipe in the record's conversions."""
    made = []
    if read.text:
        made.append(run.store(batch, CapturedFile("text", "text.txt", "text/plain; charset=utf-8", read.text.encode())))
    if read.article is not None and (structure := structure_file(read.article, requisites)) is not None:
        made.append(run.store(batch, structure))
    if read.thumbnail:
        made.append(run.store(batch, CapturedFile("thumbnail", "thumbnail.jpg", "image/jpeg", read.thumbnail)))
    return made


def add_stills(run: Run, batch: Batch, capture: str, original: str, read: Read) -> None:
    """Single pictures of a video: derivatives, each with its time and how it was made."""
    for still in read.stills:
        name = f"still-{still.at_ms:09d}.jpg"
        asset = run.store(batch, CapturedFile(STILL, name, "image/jpeg", still.jpeg))
        recipe = {"tool": f"attest {__version__}", "method": METHOD, "at_ms": str(still.at_ms)}
        recipe |= {"phash64": still.phash64, "dhash64": still.dhash64} if still.phash64 else {}
        batch.add(capture, e.AssetDerive(parent=original, asset=asset, recipe=recipe))
