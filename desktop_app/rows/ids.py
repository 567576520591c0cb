"""Ids as types, so that one is never taken for another."""

from typing import NewType

EntityId = NewType("EntityId", str)
"""32 hex digits: any entity."""
ItemId = NewType("ItemId", str)
CaptureId = NewType("CaptureId", str)
ClaimId = NewType("ClaimId", str)
EntryId = NewType("EntryId", str)
"""64 hex digits: an entry; an assessment is named by its entry."""
Sha256 = NewType("Sha256", str)
"""64 hex digits: an asset."""
KeyText = NewType("KeyText", str)
"""43 characters of base64url: a device's public key."""
