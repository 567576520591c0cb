"""The view's tables (SQLAlchemy): computed from entries, dropped and rebuilt when VIEW_VERSION changes."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

VIEW_VERSION = "9"

metadata = MetaData()


def _projected(name: str, *columns: Column[object] | Index) -> Table:
    """A table whose rows each come from the entries of one entity (`owner`)."""
    return Table(name, metadata, Column("owner", Text, nullable=False), *columns, Index(f"{name}_owner", "owner"))


def _text(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, Text, primary_key=key)


def _number(name: str) -> Column[object]:
    return Column(name, Integer)


meta = Table("meta", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

standing = Table(
    "standing",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("withdrawn_by", Text),
)
"""Every entry's standing: counted · quarantined · revoked · broken; flags: forked, gap, malformed."""

member = Table(
    "member",
    metadata,
    Column("key", Text, primary_key=True),
    Column("role", Text),
    Column("standing", Text, nullable=False),
    Column("admitted_by", Text),
    Column("rank", Integer),
)

entity = _projected(
    "entity", _text("type"), _text("by"), _number("at_ms"), _text("entry"), Index("entity_type", "type")
)
field = _projected("field", _text("name"), _text("value"), _text("entry"), _text("by"), _number("at_ms"))
"""One row a register head; `value` is JSON. Two rows with different values: people differ."""

item = _projected(
    "item",
    _text("kind"),
    _text("title"),
    _text("language"),
    _text("source"),
    _text("published_at"),
    _text("parent"),
    _text("place"),
    _number("inbox"),
    _number("graphic"),
    _text("by"),
    _number("at_ms"),
    Index("item_parent", "parent"),
    Index("item_at", "at_ms"),
    Index("item_kind", "kind"),
    Index("item_source", "source"),
    Index("item_inbox", "inbox"),
)
capture = _projected(
    "capture",
    _text("item"),
    _text("method"),
    _text("started_at"),
    _text("ended_at"),
    _text("address"),
    _text("address_key"),
    _text("final_address"),
    _text("page_state"),
    _text("record"),
    _text("by"),
    _number("at_ms"),
    _text("entry"),
    Index("capture_item", "item"),
    Index("capture_address_key", "address_key"),
)
capture_asset = _projected(
    "capture_asset",
    _number("position"),
    _text("role"),
    _text("sha256"),
    _text("mime"),
    _number("size_bytes"),
    _text("name"),
    _text("address"),
    _text("parent"),
    _text("recipe"),
    _text("entry"),
    Index("capture_asset_sha256", "sha256"),
)
referenced = _projected(
    "referenced",
    _text("item"),
    _text("media"),
    _text("caption"),
    _text("name"),
    _text("address"),
    _number("start"),
    _text("started_at"),
)
"""Media that a capture names and that did not come with it."""

look = _projected(
    "look",
    _text("original"),
    _number("phash64"),
    _number("dhash64"),
    _number("phash64_mirrored"),
    _number("dhash64_mirrored"),
    Index("look_original", "original"),
)
"""One row a capture of a picture; its look-alike hashes as signed numbers of 64 bits, None where the record has none."""
claim = _projected(
    "claim",
    _text("item"),
    _text("capture"),
    _text("kind"),
    _text("status"),
    _text("about"),
    _number("differing"),
    _text("anchor_type"),
    _number("start"),
    _number("end"),
    _text("quote"),
    _text("anchor"),
    _text("attribution"),
    _text("attribution_role"),
    _text("review"),
    _number("exculpatory"),
    _text("figure"),
    _text("name"),
    _text("caption"),
    _text("accepted_from"),
    _text("by"),
    _number("at_ms"),
    _text("entry"),
    Index("claim_item", "item"),
)
assessment = _projected(
    "assessment",
    _text("entry"),
    _text("by"),
    _number("at_ms"),
    _text("about"),
    _text("status"),
    _text("reason"),
    _text("method"),
    _text("source_grade"),
    _text("information_grade"),
    _text("strands"),
    _number("resolves"),
    _text("replaces"),
    _number("head"),
    _number("withdrawn"),
    Index("assessment_status", "status", "head"),
)
tag = _projected("tag", _text("term"), _text("entry"), _text("by"), _number("at_ms"), Index("tag_term", "term"))
link = _projected(
    "link",
    _text("type"),
    _text("origin"),
    _text("target"),
    _text("entry"),
    _text("by"),
    _number("at_ms"),
    Index("link_origin", "origin"),
    Index("link_target", "target"),
)
note = _projected(
    "note",
    _text("target"),
    _text("text"),
    _text("entry"),
    _text("by"),
    _number("at_ms"),
    Index("note_target", "target"),
)
term = _projected(
    "term",
    _text("vocabulary"),
    _text("label"),
    _text("colour"),
    _text("icon"),
    _text("key"),
    _number("needs_reason"),
    _number("retired"),
    _text("entry"),
)
term_word = _projected(
    "term_word", _text("vocabulary"), _text("word"), _number("current"), Index("term_word_word", "vocabulary", "word")
)
"""Every word that a term has or had; `current`: it has it now."""
term_alias = _projected("term_alias", _text("label"), _text("language"), _text("entry"))
person_name = _projected("person_name", _text("key"), _text("name"), _text("by"), _number("at_ms"), _text("entry"))
logged_search = _projected(
    "logged_search",
    _text("query"),
    _text("asked"),
    _text("filters"),
    _text("list_order"),
    _number("descending"),
    _text("ran_at"),
    _number("total"),
    _text("items"),
    _text("items_sha256"),
    _text("state_sha256"),
    _text("tools"),
    _text("why"),
    _text("entry"),
    _text("by"),
    _number("at_ms"),
)
custody_event = _projected(
    "custody_event", _text("event"), _text("what"), _text("detail"), _text("entry"), _text("by"), _number("at_ms")
)

PROJECTED = (
    entity,
    field,
    item,
    capture,
    capture_asset,
    referenced,
    look,
    claim,
    assessment,
    tag,
    link,
    note,
    term,
    term_word,
    term_alias,
    person_name,
    logged_search,
    custody_event,
)
"""Tables whose rows are deleted and projected anew, entity by entity."""
