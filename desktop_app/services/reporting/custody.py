"""The chain of custody of an exhibit in the report's language."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.report.labels import Labels
from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.custody import Step, steps_of
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.times import iso

_NOT_PRINTED = ("receipt", "checkpoint", "custody.event")
_OF_VOCABULARIES = {"claim_kind": "kind", "status": "status", "type": "link", "role": "role"}


def custody_lines(archive: OpenArchive, item: ItemId, people: People, labels: Labels) -> Iterator[tuple[str, str, str]]:
    """(when, who, what) of every entry about an item, by claimed time."""
    for step in steps_of(archive, item):
        if step.kind not in _NOT_PRINTED:
            yield iso(step.at_ms), people(step.by), words(step, labels)


def words(step: Step, labels: Labels) -> str:
    """One entry; without its body (withheld, withdrawn, destroyed) only what kind it is."""
    if step.standing == "withdrawn" or step.values is None:
        return labels["custody gone"].format(kind=labels.apart(step.kind))
    said = {name: labels.of(group, step.values.get(name, "–")) for name, group in _OF_VOCABULARIES.items()}
    said |= {name: labels.apart(step.values[name]) for name in ("method", "tool", "term") if step.values.get(name)}
    said["about"] = labels[f"about {step.values.get('about', 'saying')}"]
    said["field"] = labels.of("fact", step.values.get("field", "–"))
    template = labels.words.get(f"custody {step.kind}")
    if template is None:
        return labels["custody other"].format(kind=labels.apart(step.kind))
    return template.format_map(_Missing({**step.values, **said}))


class _Missing(dict[str, str]):
    """A word that an entry does not have prints as a dash."""

    def __missing__(self, _key: str) -> str:
        return "–"
