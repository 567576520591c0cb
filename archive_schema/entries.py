"""Entry kinds: one frozen, strict payload type a kind. The JSON Schemas in schemas/ are generated from here.

Unknown keys in a payload are ignored when read (a newer program may add some); unknown kinds are
stored and passed on, never projected.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Final, Literal

from pydantic import Field, StringConstraints

from archive_schema import statuses
from archive_schema.fields import EntityType
from archive_schema.parts import (
    Anchor,
    Asset,
    ChainHead,
    ChecklistLight,
    Decimal,
    Fact,
    Figure,
    FoundItems,
    Hex128,
    Hex256,
    Key,
    Line,
    Origin,
    Output,
    Part,
    Referenced,
    RegionAnchor,
    Removed,
    StandIn,
    Strands,
    Text,
    TextAnchor,
    TimeAnchor,
    Value,
)


class Payload(Part):
    """The base of all entry kinds' bodies."""

    kind: ClassVar[str]
    control: ClassVar[bool] = False
    content: ClassVar[bool] = True


class ArchiveGenesis(Payload):
    """The first entry: it names the keepers; its id is the archive's id."""

    kind = "archive.genesis"
    control = True
    format: Literal["attest-archive/1"] = "attest-archive/1"
    keepers: list[Key] = Field(min_length=1, max_length=3)
    recovery: list[Key] = Field(default_factory=list, max_length=2)


class MemberAdmit(Payload):
    """A keeper lets a key count everywhere."""

    kind = "member.admit"
    control = True
    key: Key
    role: statuses.MemberRole = "member"


class MemberRevoke(Payload):
    """A keeper keeps what `key` said up to the entry `last` and withholds the rest."""

    kind = "member.revoke"
    control = True
    key: Key
    last: Hex256 | None = None


class PersonName(Payload):
    """The display name (it may be a code) of the person who holds a key."""

    kind = "person.name"
    key: Key
    name: Line


class EntityCreate(Payload):
    """A new entity with its first field values."""

    kind = "entity.create"
    type: EntityType
    fields: dict[str, Value] = Field(default_factory=dict)


class FieldSet(Payload):
    """A new value of one field; None clears it. `r` names the values it replaces."""

    kind = "field.set"
    field: Line
    value: Value


class LinkAdd(Payload):
    """A typed relation from one entity to another."""

    kind = "link.add"
    type: statuses.LinkType
    origin: Hex128
    target: Hex128


class LinkRemove(Payload):
    """Takes back the link.add entries named in `r`."""

    kind = "link.remove"


class CaptureAdd(Payload):
    """One act of getting an item. Times are ISO 8601 in UTC. `partial`: why a page was saved before it was done."""

    kind = "capture.add"
    item: Hex128
    method: Line
    started_at: Line
    ended_at: Line
    utc_offset: Line = ""
    clock: Line = ""
    address: Line = ""
    final_address: Line = ""
    address_key: Line = ""
    page_state: Line = ""
    tools: dict[str, Line] = Field(default_factory=dict)
    assets: list[Asset] = Field(default_factory=list)
    hash_list: Hex256 | None = None
    facts: list[Fact] = Field(default_factory=list)
    referenced: list[Referenced] = Field(default_factory=list)
    checklist: list[ChecklistLight] = Field(default_factory=list)
    conversions: list[Line] = Field(default_factory=list)
    media: list[Hex128] = Field(default_factory=list)
    outputs: list[Output] = Field(default_factory=list)
    removed: list[Removed] = Field(default_factory=list)
    partial: Line = ""


class AssetDerive(Payload):
    """A derivative: another asset with its parent and its recipe named.

    `stands_for`: the derivative may travel without its capture's record, and this is shown in the record's place.
    """

    kind = "asset.derive"
    parent: Hex256
    asset: Asset
    recipe: dict[str, Line]
    stands_for: StandIn | None = None


class RedactAdd(Payload):
    """A region of a picture that leaves the archive burnt out only, and why. `e` is the capture that holds the picture."""

    kind = "redact.add"
    anchor: RegionAnchor
    reason: Annotated[Line, Field(min_length=1)]


class RedactRemove(Payload):
    """Takes back the redact.add entries named in `r`, and says why: what was hidden may be seen again."""

    kind = "redact.remove"
    reason: Annotated[Line, Field(min_length=1)]


class CustodyEvent(Payload):
    """Something that happened to an item or an archive as evidence."""

    kind = "custody.event"
    content = False
    event: statuses.CustodyKind
    what: Line
    detail: dict[str, Line] = Field(default_factory=dict)


class ClaimAdd(Payload):
    """Something asserted in an item, pinned to one capture."""

    kind = "claim.add"
    item: Hex128
    capture: Hex128
    claim_kind: statuses.ClaimKind
    anchor: Anchor
    attribution: Line = ""
    attribution_role: Line = ""
    exculpatory: bool = False
    figure: Figure | None = None
    name: Line = ""
    caption: Line = ""
    accepted_from: Origin | None = None


class ClaimAssess(Payload):
    """One researcher's dated judgement; `r` names the assessments it supersedes."""

    kind = "claim.assess"
    status: Line
    about: statuses.About = "saying"
    reason: Text = ""
    method: Text = ""
    source_grade: statuses.SourceGrade | None = None
    information_grade: statuses.InformationGrade | None = None
    strands: Strands = Strands()
    resolves: bool = False


class TagAdd(Payload):
    """Puts a term on the entity `e`."""

    kind = "tag.add"
    term: Line


class TagRemove(Payload):
    """Takes back the tag.add entries named in `r`."""

    kind = "tag.remove"


class TermCreate(Payload):
    """A word of the researcher's own: a tag, a status or a kind.

    Of a status: `colour`, `icon` and `key` are names out of statuses.py, `needs_reason` whether saying it needs a reason.
    """

    kind = "term.create"
    vocabulary: Line
    label: Line
    colour: Line = ""
    icon: Line = ""
    key: Line = ""
    needs_reason: bool = False


class TermAlias(Payload):
    """Another spelling of a term, in any script."""

    kind = "term.alias"
    label: Line
    language: Line = ""


class NoteAdd(Payload):
    """A researcher's note on an entity."""

    kind = "note.add"
    target: Hex128
    text: Text


class SearchLog(Payload):
    """What somebody searched for and found. It is never changed; the ids stay when an item is withdrawn.

    `query` is as it was typed, `asked` as it was run where that is another one. `filters`: "field=value" of the window's
    list ("field|=value" for a further value, of which any does), "option:value" of the command line. `state_sha256`: of the archive that was searched, so without this entry.
    """

    kind = "search.log"
    query: Line
    asked: Line = ""
    filters: list[Line] = Field(default_factory=list, max_length=50)
    order: Line
    descending: bool = False
    ran_at: Line
    found: FoundItems
    state_sha256: Hex256
    tools: dict[str, Line]
    why: Line = ""


class Withdraw(Payload):
    """Hides the entries named in `r` everywhere; holds no personal data."""

    kind = "withdraw"
    control = True
    reason_code: statuses.WithdrawReason


class Checkpoint(Payload):
    """A digest over all chain heads, the only thing that is ever sent to a time-stamp service."""

    kind = "checkpoint"
    control = True
    content = False
    heads: list[ChainHead] = Field(max_length=2_000)
    digest: Hex256


class TimestampToken(Payload):
    """A service's raw reply over a checkpoint's digest, base64."""

    kind = "timestamp.token"
    control = True
    content = False
    checkpoint: Hex256
    service: Literal["rfc3161", "opentimestamps"]
    token: Annotated[str, StringConstraints(max_length=400_000)]


class Receipt(Payload):
    """A shared file was written or merged. `plain_sha256`: of the file inside an encrypted one that was written."""

    kind = "receipt"
    control = True
    content = False
    direction: Literal["written", "merged"]
    file_sha256: Hex256
    plain_sha256: Hex256 | None = None
    entries: int = Field(ge=0)
    signer: Key


class ChainExplain(Payload):
    """Why a chain is forked or gapped, by a code."""

    kind = "chain.explain"
    control = True
    content = False
    key: Key
    reason_code: Literal["restored backup", "copied archive", "unknown"]


PAYLOADS: Final[tuple[type[Payload], ...]] = (
    ArchiveGenesis,
    MemberAdmit,
    MemberRevoke,
    PersonName,
    EntityCreate,
    FieldSet,
    LinkAdd,
    LinkRemove,
    CaptureAdd,
    AssetDerive,
    RedactAdd,
    RedactRemove,
    CustodyEvent,
    ClaimAdd,
    ClaimAssess,
    TagAdd,
    TagRemove,
    TermCreate,
    TermAlias,
    NoteAdd,
    SearchLog,
    Withdraw,
    Checkpoint,
    TimestampToken,
    Receipt,
    ChainExplain,
)
BY_KIND: Final[dict[str, type[Payload]]] = {payload.kind: payload for payload in PAYLOADS}
CONTROL_KINDS: Final = frozenset(payload.kind for payload in PAYLOADS if payload.control)
NOT_STATE_KINDS: Final = frozenset(payload.kind for payload in PAYLOADS if not payload.content)
"""Left out of state_sha256: they differ between places that hold the same content."""


def body_of(payload: Payload) -> dict[str, object]:
    """The payload as plain JSON values; fields that hold their default are left out."""
    return payload.model_dump(mode="json", exclude_defaults=True) | _kept_constants(payload)


def _kept_constants(payload: Payload) -> dict[str, object]:
    """`format` and anchor types are defaults that a reader without this program needs."""
    if isinstance(payload, ArchiveGenesis):
        return {"format": payload.format}
    if isinstance(payload, ClaimAdd | RedactAdd):
        anchor = payload.anchor.model_dump(mode="json")
        # A rectangle of a file's only picture is written as it was before there were polygons and frames.
        usual = {"points": [], "frame": 1}
        return {"anchor": {name: value for name, value in anchor.items() if value != usual.get(name)}}
    return {}


__all__ = [
    "Anchor", "Asset", "ChainHead", "ChecklistLight", "Decimal", "Fact", "Figure", "FoundItems", "Hex128", "Hex256",
    "Key", "Line", "Origin", "Output", "Part", "Referenced", "RegionAnchor", "Removed", "StandIn", "Strands",
    "Text", "TextAnchor", "TimeAnchor", "Value",
]  # fmt: skip
