"""The chain of custody in sentences: what was done, in words that need no knowledge of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.services.custody import Step
from desktop_app.ui.reader.looked_words import event
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.role_words import method_words
from desktop_app.ui.words import Words

_LONGEST = 300


def sentence(words: Words, step: Step) -> str:
    """One entry. What is withdrawn or withheld is said to be so, with its kind."""
    if step.standing == "withdrawn":
        return words("An entry was made here and has been withdrawn since: {kind}.", kind=words.as_written(step.kind))
    if step.values is None:
        return words("An entry was made whose words are not in this archive: {kind}.", kind=words.as_written(step.kind))
    said = {name: value if name == "files" else words.apart(fitting(value, _LONGEST)) for name, value in step.values.items()}  # fmt: skip
    if step.values.get("status"):
        said["status"] = words.status(step.values["status"])
    for name in ("about", "type", "claim_kind", "field", "reason_code", "event"):
        if step.values.get(name):
            said[name] = words(step.values[name].replace("_", " "))
    if step.kind == "custody.event" and (looked := event(words, step.values.get("what", ""))):
        return looked
    made = _OF.get(step.kind)
    return made(words, said) if made else words("An entry of the kind “{kind}”.", kind=words.as_written(step.kind))


def _created(words: Words, said: dict[str, str]) -> str:
    if said.get("title"):
        return words("Recorded in the archive as “{title}” ({type}).", title=said["title"], type=said.get("type", "–"))
    return words("Recorded in the archive ({type}).", type=said.get("type", "–"))


def _field(words: Words, said: dict[str, str]) -> str:
    if said.get("value"):
        return words("Stated: {field} is “{value}”.", field=said.get("field", "–"), value=said["value"])
    return words("Took back what was stated as {field}.", field=said.get("field", "–"))


def step_is_import(method: str) -> bool:
    """Whether a capture's method says that others captured it, in a WARC or WACZ."""
    return "web archive" in method


def _captured(words: Words, said: dict[str, str]) -> str:
    how = method_words(words, said.get("method", "–").strip("\u2068\u2069"))
    if step_is_import(said.get("method", "")):
        text = words("Imported from a web archive: {address}.", address=said.get("address") or "–")
    elif said.get("address"):
        text = words("Captured from {address} by {method}.", address=said["address"], method=how)
    else:
        text = words("Captured by {method}.", method=how)
    text += " " + words("{count} files were stored, each with its SHA-256.", count=int(said["files"]))
    if said.get("tool"):
        text += " " + words("Tools: {tools}.", tools=said["tool"])
    return text


def _claimed(words: Words, said: dict[str, str]) -> str:
    kind = said.get("claim_kind", "–")
    if said.get("quote"):
        return words("Marked a claim ({kind}) at the words “{quote}”.", kind=kind, quote=said["quote"])
    if said.get("time"):
        return words("Marked a claim ({kind}) at {time} of the recording.", kind=kind, time=said["time"])
    return words("Marked a claim ({kind}) on a region of the picture.", kind=kind)


def _assessed(words: Words, said: dict[str, str]) -> str:
    text = words(
        "Assessed a claim as {status}, about the {about}.", status=said.get("status", "–"), about=said["about"]
    )
    return f"{text} {words('Reason: {reason}', reason=said['reason'])}" if said.get("reason") else text


def _derived(words: Words, said: dict[str, str]) -> str:
    if said.get("translator"):
        return words(
            "Kept a translation into {language}, made by {who}.", language=said["language"], who=said["translator"]
        )
    return words(
        "Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.",
        role=said["role"], tool=said["tool"],
    )  # fmt: skip


_OF: Mapping[str, Callable[[Words, dict[str, str]], str]] = {
    "entity.create": _created,
    "field.set": _field,
    "capture.add": _captured,
    "claim.add": _claimed,
    "claim.assess": _assessed,
    "asset.derive": _derived,
    "redact.add": lambda w, s: w("Marked a region to be burnt out in reports: {reason}", reason=s.get("reason", "–")),
    "redact.remove": lambda w, s: w("Took back that a region is burnt out: {reason}", reason=s.get("reason", "–")),
    "tag.add": lambda w, s: w("Tagged “{term}”.", term=s.get("term", "–")),
    "tag.remove": lambda w, s: w("Took a tag off."),
    "link.add": lambda w, s: w("Linked it to something else: {type}.", type=s.get("type", "–")),
    "link.remove": lambda w, s: w("Took a link back."),
    "note.add": lambda w, s: w("Wrote a note: {text}", text=s.get("text", "–")),
    "custody.event": lambda w, s: w("{event}: {what}", event=s.get("event", "–"), what=s.get("what", "–")),
    "withdraw": lambda w, s: w("Withdrew something, for this reason: {reason_code}.", reason_code=s.get("reason_code", "–")),
}  # fmt: skip
