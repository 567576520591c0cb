"""claim, assess, tag, untag, link, unlink, note, set, new, statuses, alias, dismiss, withdraw."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any

import click

from archive_schema.statuses import NEED_REASON, STATUS_COLOURS, STATUS_ICONS, STATUSES
from desktop_app.commands.documents import claim_document, pinned, status_document
from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.commands.pinning import region_of
from desktop_app.errors import UsageError
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.rows.statuses import OwnStatus
from desktop_app.rows.times import milliseconds
from desktop_app.services import own_statuses, people, reading, tagging, vocabulary
from desktop_app.services.recordings import still_for
from desktop_app.services.suggesting import claim_of_suggestion


def _time(text: str | None) -> tuple[int, int] | None:
    """FROM-TO, or one moment."""
    if text is None:
        return None
    try:
        parts = [milliseconds(part) for part in re.split("[-–]", text)]
    except ValueError:
        parts = []
    if not 1 <= len(parts) <= 2:
        advice = "Write --time FROM-TO in seconds or h:mm:ss.mmm, such as 0:12-0:15.5."
        raise UsageError("time-form", "That is no stretch of time.", advice)
    return parts[0], parts[-1]


@click.command()
@click.argument("folder")
@click.argument("item")
@click.option("--quote", default=None, help="The exact words.")
@click.option("--occurrence", default=1, type=click.IntRange(1), help="Which of several, from 1.")
@click.option("--region", default=None, help="X,Y,W,H in pixels of the picture.")
@click.option("--frame", default=1, type=click.IntRange(1), help="Which picture of a file of several, for --region.")
@click.option("--time", "stretch", default=None, help="FROM-TO of a recording, in seconds or h:mm:ss.mmm.")
@click.option("--suggestion", default=None, help="The id of a suggestion to accept.")
@click.option("--kind", default=None, help="What is asserted: image, figure, statement …")
@click.option("--status", default=None)
@click.option("--said-by", default="", help="Who asserts it (may be anonymous).")
@click.option("--reason", default="")
@pass_output
def claim(
    output: Output, folder: str, item: str, quote: str | None, occurrence: int, region: str | None,
    frame: int, stretch: str | None, suggestion: str | None, kind: str | None, status: str | None, said_by: str, reason: str,
) -> None:  # fmt: skip
    """Pin a claim to words, a region, a stretch of time or a suggestion."""
    if sum(given is not None for given in (quote, region, stretch, suggestion)) != 1:
        said = "Give one of --quote, --region, --time and --suggestion."
        raise UsageError("claim-form", said, "See 'attest claim --help'.")
    with opened(folder) as archive:
        if suggestion:
            wanted = claim_of_suggestion(archive, ItemId(item), suggestion, kind, status, said_by, reason)
        else:
            if kind is None:
                raise UsageError("kind-missing", "A claim needs a kind.", "Give --kind, such as figure or image.")
            wanted = tagging.NewClaim(
                kind,
                quote or "",
                occurrence,
                region=region_of(region) if region is not None else None,
                frame=frame,
                time=_time(stretch),
                status=status,
                reason=reason,
                attribution=said_by,
            )
        row = tagging.add_claim(archive, ItemId(item), wanted)
        captures = reading.show(archive, ItemId(item)).captures if row.time else ()
        document = claim_document(row, reading.names(archive), still_for(row, captures))
    output.emit(document, [f"{row.claim}  {row.kind} · {row.status}: {pinned(document)}"])


@click.command()
@click.argument("folder")
@click.argument("claim_id", metavar="CLAIM")
@click.option("--status", required=True)
@click.option("--about", type=click.Choice(["saying", "content"]), default="saying")
@click.option("--resolves", multiple=True, help="Every standing assessment, to end that assessors differ.")
@click.option("--reason", default="")
@click.option("--method", default="")
@click.option("--grade", default="", help="Admiralty grade such as B2.")
@click.option("--source", default="", help="The source strand.")
@click.option("--technical", default="", help="The technical strand.")
@click.option("--content", default="", help="The content strand.")
@pass_output
def assess(output: Output, /, folder: str, claim_id: str, resolves: tuple[str, ...], **words: str) -> None:
    """One more judgement of a claim; nobody's earlier one is overwritten."""
    with opened(folder) as archive:
        row = tagging.assess(archive, ClaimId(claim_id), tagging.Judgement(resolves=resolves, **words))
        document = claim_document(row, reading.names(archive))
    lines = [f"{a['by']}: {a['status']} ({a['about']}) {a['reason']}" for a in document["assessments"] if a["standing"]]
    output.emit(document, [f"{row.status}{' · assessors differ' if row.differing else ''}", *lines])


def _simple(output: Output, document: dict[str, Any]) -> None:
    output.emit(document, [f"{name}: {value}" for name, value in document.items()])


@click.command()
@click.argument("folder")
@click.argument("entity", metavar="ID")
@click.argument("terms", nargs=-1, required=True)
@pass_output
def tag(output: Output, folder: str, entity: str, terms: tuple[str, ...]) -> None:
    """Put terms on an item or claim."""
    with opened(folder) as archive:
        _simple(output, {"id": entity, "tags": list(tagging.tag(archive, entity, terms))})


@click.command()
@click.argument("folder")
@click.argument("entity", metavar="ID")
@click.argument("terms", nargs=-1, required=True)
@pass_output
def untag(output: Output, folder: str, entity: str, terms: tuple[str, ...]) -> None:
    """Take terms off again."""
    with opened(folder) as archive:
        _simple(output, {"id": entity, "tags": list(tagging.untag(archive, entity, terms))})


@click.command()
@click.argument("folder")
@click.argument("origin", metavar="FROM")
@click.argument("link_type", metavar="TYPE")
@click.argument("target", metavar="TO")
@pass_output
def link(output: Output, folder: str, origin: str, link_type: str, target: str) -> None:
    """Relate two claims or items: supports, contradicts, updates, repeats, "same image", "part of"."""
    with opened(folder) as archive:
        made = tagging.link(archive, origin, link_type, target)
        _simple(output, {"link": made, "from": origin, "type": link_type, "to": target})


@click.command()
@click.argument("folder")
@click.argument("origin", metavar="FROM")
@click.argument("link_type", metavar="TYPE")
@click.argument("target", metavar="TO")
@pass_output
def unlink(output: Output, folder: str, origin: str, link_type: str, target: str) -> None:
    """Take a relation back."""
    with opened(folder) as archive:
        removed = tagging.unlink(archive, origin, link_type, target)
        _simple(output, {"from": origin, "type": link_type, "to": target, "removed": removed})


@click.command()
@click.argument("folder")
@click.argument("target", metavar="ID")
@click.argument("text")
@pass_output
def note(output: Output, folder: str, target: str, text: str) -> None:
    """Write a note on an item, claim or other entity."""
    with opened(folder) as archive:
        _simple(output, {"note": tagging.note(archive, target, text), "target": target})


@click.command("set")
@click.argument("folder")
@click.argument("entity", metavar="ID")
@click.argument("field")
@click.argument("value")
@pass_output
def set_field(output: Output, folder: str, entity: str, field: str, value: str) -> None:
    """State a field; an empty value clears it."""
    with opened(folder) as archive:
        output.emit({"id": entity, "fields": tagging.set_field(archive, entity, field, value)}, [f"{field}: {value}"])


@click.command()
@click.argument("folder")
@click.argument("kind", metavar="TYPE")
@click.option("--name", required=True)
@click.option("--colour", default="", help=f"Of a status: {', '.join(STATUS_COLOURS)}.")
@click.option("--icon", default="", help=f"Of a status: {', '.join(STATUS_ICONS)}.")
@click.option("--key", default="", help="Of a status: 8, 9 or a free letter.")
@click.option("--needs-reason", is_flag=True, help="Of a status: saying it needs a reason, so never in bulk.")
@pass_output
def new(output: Output, /, folder: str, kind: str, name: str, needs_reason: bool, **looks: str) -> None:
    """A new collection, source, incident, person, place, term, status, lead, saved-search or working-file."""
    if kind != "status" and (needs_reason or any(looks.values())):
        raise UsageError(
            "status-only", "Only a status has a colour, an icon, a key or a need for a reason.", "Leave them out."
        )
    with opened(folder) as archive:
        if kind == "status":
            wanted = own_statuses.NewStatus(name, needs_reason=needs_reason, **looks)
            found = own_statuses.add(archive, wanted)
            _simple(output, {"id": found.terms[0], "type": kind, "name": found.word} | status_document(found))
        else:
            _simple(output, {"id": tagging.new(archive, kind, name), "type": kind, "name": name})


@click.command("statuses")
@click.argument("folder")
@pass_output
def list_statuses(output: Output, folder: str) -> None:
    """The shipped statuses and the archive's own, retired and renamed ones included."""
    with opened(folder) as archive:
        own, without = own_statuses.own_statuses(archive), own_statuses.said_without_term(archive)
    shipped = [
        {"status": status, "own": False, "key": str(at), "needs_reason": status in NEED_REASON}
        for at, status in enumerate(STATUSES, 1)
    ]
    lines = [f"{one['key']}  {one['status']}{'  (needs a reason)' if one['needs_reason'] else ''}" for one in shipped]
    lines += [_status_line(one) for one in own]
    lines += [f"   {word}  ({count} claims; nobody's term of it came here)" for word, count in without.items()]
    document = {"statuses": [*shipped, *(status_document(one) for one in own)], "said_without_term": without}
    output.emit(document, lines)


def _status_line(one: OwnStatus) -> str:
    renamed = f"  (called {', '.join(one.now)} now)" if not one.current else ""
    reason, retired = "  (needs a reason)" if one.needs_reason else "", "  (not in use any more)" if one.retired else ""
    return f"{one.key or ' '}  {one.word}{reason}{retired}{renamed}  {' '.join(one.terms)}"


@click.command()
@click.argument("folder")
@click.argument("term")
@click.argument("labels", metavar="LABEL…", nargs=-1, required=True)
@click.option("--language", default="", help="ISO 639-1 code of these spellings.")
@pass_output
def alias(output: Output, folder: str, term: str, labels: tuple[str, ...], language: str) -> None:
    """Other spellings of a term, in any script; a search for one offers the others."""
    with opened(folder) as archive:
        found = vocabulary.add_aliases(archive, term, labels, language)
    output.emit({"term": term, "aliases": list(found)}, [f"{term}: {', '.join(found)}"])


@click.command()
@click.argument("folder")
@click.argument("item")
@click.argument("suggestion")
@pass_output
def dismiss(output: Output, folder: str, item: str, suggestion: str) -> None:
    """Do not propose this suggestion again."""
    with opened(folder) as archive:
        tagging.dismiss(archive, ItemId(item), suggestion)
        _simple(output, {"item": item, "dismissed": suggestion})


@click.command()
@click.argument("folder")
@click.argument("entity", metavar="ID")
@click.option(
    "--reason-code", required=True, help='"consent withdrawn", safety, "captured by mistake", duplicate, "legal order"'
)
@pass_output
def withdraw(output: Output, folder: str, entity: str, reason_code: str) -> None:
    """Hide something everywhere this archive goes."""
    with opened(folder) as archive:
        done = people.withdraw(archive, entity, reason_code)
    document = {
        "withdrawn_entries": done.entries,
        "refused": done.refused,
        "copies": list(done.copies),
        "received_by": [asdict(one) for one in done.received_by],
    }
    copies = [f"A copy may be in the shared file with SHA-256 {sha256}" for sha256 in done.copies]
    copies += [f"{one.name or one.key} merged the shared file {one.file_sha256[:16]}…" for one in done.received_by]
    if silent := set(done.copies) - {one.file_sha256 for one in done.received_by}:
        copies.append(f"Of {len(silent)} written files no receipt has come back: who has them is not known here.")
    output.emit(document, [f"{done.entries} entries withdrawn, {done.refused} not yours.", *copies])


COMMANDS = (claim, assess, tag, untag, link, unlink, note, set_field, new, list_statuses, alias, dismiss, withdraw)
