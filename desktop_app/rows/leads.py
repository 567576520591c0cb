"""Rows of the wanted list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.rows.ids import EntityId, ItemId, KeyText


@dataclass(frozen=True, slots=True)
class Named:
    """Media that a capture's record names and that did not come: "referenced, not captured"."""

    item: ItemId
    media: str
    caption: str
    name: str
    address: str
    start: int | None
    """Code point of the capture's text where it is named."""

    @property
    def called(self) -> str:
        """Its name, else what stands beside it."""
        return self.name or self.caption or self.address

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What makes two of them the same thing: item, kind, what it is called, address."""
        return (self.item, self.media, self.called, self.address)


@dataclass(frozen=True, slots=True)
class LeadRow:
    """Something named but not yet had. `lead` "" : found by a rule in a capture, and no person has touched it yet."""

    lead: EntityId
    name: str
    kind: str
    state: str
    item: ItemId
    """The item that names it, "" when there is none."""
    item_title: str
    address: str
    caption: str
    note: str
    """The newest note."""
    closed_by: ItemId
    by: KeyText
    at_ms: int
    start: int | None = None
    origin: str = ""
    """The row of which table named it."""
    published_at: str = ""
    publisher: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """As of `Named`."""
        return (self.item, self.kind, self.name, self.address)

    @property
    def by_rule(self) -> bool:
        """Whether only a rule says so."""
        return not self.lead

    @property
    def is_open(self) -> bool:
        """Still wanted by somebody; where people differ about it, all their words stand in the state."""
        return "open" in self.state.split(" / ")

    def placed(self, start: int | None) -> LeadRow:
        """The same, named at these words."""
        return replace(self, start=start)
