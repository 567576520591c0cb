"""One entry as a plain sentence: what its author did."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from archive_schema.signing import fingerprint
from desktop_app.rows.journal import JournalRow
from desktop_app.ui.words import Words

Said = Mapping[str, str]


def sentence(row: JournalRow, names: Mapping[str, str], words: Words) -> str:
    """What was done; that it does not count, or that its words are gone, is said with it."""
    if row.said is None:
        kind = words.apart(_plain_kind(row.kind, words))
        return words("{kind}; its words are not here", kind=kind) + _standing(row, words)
    for part in (_about_people, _about_captures, _about_claims, _about_things, _about_words, _about_exchange):
        if found := part(row, row.said, names, words):
            return found + _standing(row, words)
    return row.kind + _standing(row, words)


def _plain_kind(kind: str, words: Words) -> str:
    return {
        "capture.add": words("a capture"), "claim.add": words("a claim"), "claim.assess": words("an assessment"),
        "note.add": words("a note"), "field.set": words("a field stated"), "entity.create": words("something recorded"),
        "search.log": words("a logged search"), "person.name": words("a name"), "link.add": words("a link"), "tag.add": words("a tag"),
    }.get(kind, kind)  # fmt: skip


def _standing(row: JournalRow, words: Words) -> str:
    said = {
        "withdrawn": words("withdrawn"),
        "quarantined": words("waits: its author is not admitted here"),
        "revoked": words("does not count: its author was shut out"),
        "broken": words("does not count: it does not follow from the entry before it"),
    }.get(row.standing, "")
    return f" · {said}" if said else ""


def _who(key: str, names: Mapping[str, str], words: Words) -> str:
    return words.apart(names[key]) if key in names else words.as_written(fingerprint(key))


def _about_people(row: JournalRow, said: Said, names: Mapping[str, str], words: Words) -> str:
    key = said.get("key", "")
    match row.kind:
        case "archive.genesis":
            return words("Made this archive")
        case "member.admit":
            return words("Admitted {who}", who=_who(key, names, words))
        case "member.revoke":
            return words("Shut out {who}", who=_who(key, names, words))
        case "person.name" if key == row.by:
            return words("Is called {name}", name=words.apart(said.get("name", "")))
        case "person.name":
            return words(
                "Called the key {key} {name}",
                key=words.as_written(fingerprint(key)),
                name=words.apart(said.get("name", "")),
            )
    return ""


def _about_captures(row: JournalRow, said: Said, _names: Mapping[str, str], words: Words) -> str:
    match row.kind:
        case "capture.add":
            where = said.get("final_address") or said.get("address") or ""
            if "web archive" in said.get("method", ""):
                return words("Imported from a web archive: {address}", address=words.as_written(where or "–"))
            if where:
                return words(
                    "Captured from {address} ({method})",
                    address=words.as_written(where),
                    method=words.apart(said.get("method", "")),
                )
            return words("Captured ({method})", method=words.apart(said.get("method", "")))
        case "asset.derive":
            return words("Made another file from a stored one ({role})", role=words.apart(said.get("role", "")))
        case "redact.add":
            return words(
                "Marked a region to be burnt out in reports: {reason}", reason=words.apart(said.get("reason", ""))
            )
        case "redact.remove":
            return words("Took back that a region is burnt out: {reason}", reason=words.apart(said.get("reason", "")))
    return ""


def _about_claims(row: JournalRow, said: Said, _names: Mapping[str, str], words: Words) -> str:
    match row.kind:
        case "claim.add":
            kind, quote = words(said.get("claim_kind", "")), said.get("quote", "")
            if quote:
                return words("Pinned a claim ({kind}): “{quote}”", kind=kind, quote=words.apart(quote))
            if time := said.get("time", ""):
                return words("Pinned a claim ({kind}) to a time: {time}", kind=kind, time=words.apart(time))
            return words("Pinned a claim ({kind}) to a region", kind=kind)
        case "claim.assess":
            about = words("the content") if said.get("about") == "content" else words("the saying")
            text = words(
                "Judged a claim {status}, about {about}", status=words.status(said.get("status", "")), about=about
            )
            return f"{text}: {words.apart(said['reason'])}" if "reason" in said else text
    return ""


def _about_things(row: JournalRow, said: Said, _names: Mapping[str, str], words: Words) -> str:
    thing = words(row.about or said.get("type", ""))
    match row.kind:
        case "entity.create":
            name = next(
                (said[key] for key in ("first title", "first name", "first label", "first identifier") if key in said), ""
            )  # fmt: skip
            return words("Recorded: {thing}", thing=thing) + (f" “{words.apart(name)}”" if name else "")
        case "field.set":
            field = words(said.get("field", "").replace("_", " "))
            if "value" not in said:
                return words("Changed “{field}” of this: {thing}", field=field, thing=thing)
            return words(
                "Stated “{field}” of this: {thing}: {value}", field=field, thing=thing, value=words.apart(said["value"])
            )
    return ""


def _about_words(row: JournalRow, said: Said, _names: Mapping[str, str], words: Words) -> str:
    term = words.apart(said.get("term", "") or said.get("label", ""))
    makers: dict[str, Callable[[], str]] = {
        "tag.add": lambda: words("Tagged with {term}", term=term),
        "tag.remove": lambda: words("Took a tag off"),
        "link.add": lambda: words("Linked: {link}", link=words(said.get("type", ""))),
        "link.remove": lambda: words("Took a link back"),
        "note.add": lambda: words("Wrote a note: {text}", text=words.apart(said.get("text", ""))),
        "search.log": lambda: words(
            "Logged a search, {count} found: {query}",
            count=int(said.get("total", "0")),
            query=words.apart(said.get("query", "") or "–"),
        ),
        "term.create": lambda: words("Made a word of one's own: {term}", term=term),
        "term.alias": lambda: words("Added a spelling: {term}", term=term),
    }
    return makers[row.kind]() if row.kind in makers else ""


def _about_exchange(row: JournalRow, said: Said, _names: Mapping[str, str], words: Words) -> str:
    count = int(said.get("entries", "0"))
    match row.kind:
        case "receipt" if said.get("direction") == "written":
            return words("Wrote a shared file of {count} entries", count=count)
        case "receipt":
            return words("Merged a shared file of {count} entries", count=count)
        case "custody.event":
            return words("Custody: {what}", what=words.apart(said.get("what", "")))
        case "withdraw":
            return words("Withdrew something: {reason}", reason=words(said.get("reason_code", "")))
        case "checkpoint":
            return words("Summed up all chains, to be time-stamped")
        case "timestamp.token":
            return words("Kept a time stamp of a service, which is not checked here")
        case "chain.explain":
            return words("Explained a chain: {reason}", reason=words(said.get("reason_code", "")))
    return ""
