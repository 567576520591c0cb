"""Which entities exist and which fields each may carry; private fields stand in payloads of their own.

The table is published in resources/docs/archive-format.md and tested against this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

EntityType = Literal[
    "archive",
    "item",
    "capture",
    "claim",
    "person",
    "source",
    "collection",
    "incident",
    "place",
    "term",
    "saved search",
    "lead",
    "working file",
    "dismissed suggestion",
]
FieldKind = Literal["text", "texts", "flag", "number"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how its value looks and whether it is private (left out of shared files unless asked for)."""

    kind: FieldKind = "text"
    private: bool = False


_TEXT = Field()
_TEXTS = Field("texts")
_FLAG = Field("flag")
_PRIVATE = Field(private=True)

_HARM: Final = {
    "graphic": _FLAG,
    "personal_information": _FLAG,
    "at_risk": _FLAG,
    "consent_by": _PRIVATE,
    "consent_uses": _TEXT,
    "consent_until": _TEXT,
    "consent_withdrawn": _FLAG,
}

FIELDS: Final[MappingProxyType[str, dict[str, Field]]] = MappingProxyType(
    {
        "archive": {"name": _TEXT, "objective": _TEXT},
        "item": {
            "kind": _TEXT,
            "title": _TEXT,
            "language": _TEXT,
            "address": _TEXT,
            "published_at": _TEXT,
            "modified_at": _TEXT,
            "authors": _TEXTS,
            "site": _TEXT,
            "source": _TEXT,
            "place": _TEXT,
            "caption": _TEXT,
            "credit": _TEXT,
            "parent": _TEXT,
            "inbox": _FLAG,
            "why": _TEXT,
            "search_path": _TEXT,
            "obtained_from": _PRIVATE,
            **_HARM,
        },
        "capture": {
            "collector_address": _PRIVATE,
            "virtual_identity": _PRIVATE,
            "proxy": _PRIVATE,
            "device": _PRIVATE,
        },
        "claim": {
            "attribution": _TEXT,
            "attribution_role": _TEXT,
            "review": _TEXT,
            "exculpatory": _FLAG,
            "place": _TEXT,
            "date": _TEXT,
            "incident": _TEXT,
        },
        "person": {
            "name": _PRIVATE,
            "role": _TEXT,
            "code": _TEXT,
            "spellings": Field("texts", private=True),
            "pseudonym": _PRIVATE,
            "pseudonym_reason": _PRIVATE,
            **_HARM,
        },
        "source": {
            "name": _TEXT,
            "type": _TEXT,
            "address": _TEXT,
            "language": _TEXT,
            "reliability": _TEXT,
            "at_risk": _FLAG,
        },
        "collection": {"name": _TEXT, "description": _TEXT},
        "incident": {"name": _TEXT, "place": _TEXT, "date": _TEXT, "description": _TEXT},
        "place": {
            "name": _TEXT,
            "latitude": _TEXT,
            "longitude": _TEXT,
            "precision_m": Field("number"),
            "aliases": _TEXTS,
        },
        "term": {
            "label": _TEXT,
            "description": _TEXT,
            "colour": _TEXT,
            "icon": _TEXT,
            "key": _TEXT,
            "needs_reason": _FLAG,
            "retired": _FLAG,
        },
        "saved search": {"name": _TEXT, "query": _TEXT, "filters": _TEXTS},
        "lead": {
            "name": _TEXT,
            "kind": _TEXT,
            "state": _TEXT,
            "item": _TEXT,
            "address": _TEXT,
            "caption": _TEXT,
            "published_at": _TEXT,
            "publisher": _TEXT,
            "origin": _TEXT,
            "closed_by": _TEXT,
        },
        "working file": {
            "identifier": _TEXT,
            "objective": _TEXT,
            "known_facts": _TEXT,
            "assumptions": _TEXT,
            "hypotheses": _TEXT,
            "keywords": _TEXT,
            "accounts": _TEXT,
            "minimisation": _TEXT,
            "duties": _TEXT,
        },
        "dismissed suggestion": {"item": _TEXT, "suggestion": _TEXT},
    }
)


def field_of(entity_type: str, name: str) -> Field | None:
    """The field's description, or None if such an entity has no such field."""
    return FIELDS.get(entity_type, {}).get(name)


def is_private(entity_type: str, name: str) -> bool:
    """Whether the field stays at home unless it is asked for; unknown fields are taken as private."""
    field = field_of(entity_type, name)
    return field is None or field.private
