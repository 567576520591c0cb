"""What the window says that stands in no module of it: words of the archive's own rules and of the services' records."""

from __future__ import annotations

from typing import get_args

from archive_schema import fields, statuses
from desktop_app.services import query_help
from desktop_app.services.journal import GROUPS
from desktop_app.ui.words import LANGUAGES

_RECORD = (
    "a message has no address of its own", "a picture that was handed over has no address of its own",
    "a recording that was handed over has no address of its own", "a saved copy, not received by Attest",
    "imported, not observed by Attest", "no address is known; it can be stated",
    "no full-page picture; plain HTTP and saved files have none", "observed by Attest",
    "received by Attest from the server", "stated after capture, not observed by Attest",
    "received by Attest from the server; the page was saved before it was done", "the browser could take no full-page picture",
    "a full-page picture is here, but without date and time beside it", "taken by Attest of the full page, with date and time",
    "taken by Attest of the full page, with date and time; the page was saved before it was done",
    "the page is a login wall", "the page is a cookie wall", "the page is an error page", "the page is empty",
    "a full-page picture is in the web archive; imported, not taken by Attest", "no full-page picture is in the web archive",
    "stated, not observed by Attest", "there is no page to take a picture of", "this source is no HTML page",
)  # fmt: skip
"""Why a light of the Berkeley minimum has its colour: desktop_app/capture/checklist.py, services/record.py."""

_FACTS = (
    "picture", "text", "words only as rendered",
    "words only as received", "text as received", "browser capture", "through a proxy", "virtual identity", "facts left out",
    "Not captured yet.", "Go on with the list.", "browser", "http", "file", "clipboard", "web archive",
    "this computer's clock; not known whether it is synchronised", "this computer's clock; synchronised over the network",
    "this computer's clock; not synchronised", "the same words as in the text as rendered",
    "one was used; its name stays private",
    "author", "camera", "came with", "canonical address", "clock", "copied", "created at", "description", "encoding",
    "ended at", "files not beside the page", "final address", "format", "frames", "hash list", "height", "language declared",
    "method", "original name", "page", "pages", "place in the imported folder", "saved at", "saved by", "site", "size",
    "started at", "taken at", "user agent", "utc offset", "width", "original", "requisite", "thumbnail", "redacted",
    "extracted text", "everything", "the page", "the file's own metadata", "the page's own link element", "researcher",
    "saved-from mark", "SingleFile mark", "end of the file", "from", "sender", "reply to", "to", "copy to", "blind copy to",
    "date", "subject", "message id", "in reply to", "received", "attachment", "mailbox", "mailbox SHA-256",
    "place in the mailbox", "envelope", "last changed by", "modified at", "printed at", "keywords", "revision", "producer",
    "organisation", "tracked changes", "macros", "embedded files", "drawn", "active parts", "references outside", "table",
    "first row", "headings", "address", "title", "suffix", "the MHTML's own header", "the message's own header",
    "container", "duration", "animation", "device", "recorded at", "damaged", "stills", "still",
    "the document's own properties", "the text's own front matter", "the mailbox",
    "web archive", "web archive SHA-256", "place in the web archive", "taken for a page", "captured at", "server address",
    "payload digest", "block digest", "digests of the record", "digests in the web archive", "web archive software",
    "web archive operator", "web archive damaged", "web archive read", "first captured at", "unchanged since", "answer",
    "listed address", "listed at", "listed title", "hashes of the package", "package title", "package software",
    "package created", "the record that holds the page",
)  # fmt: skip
"""Names of facts and parts of files in a record; those of EXIF, IPTC, XMP and HTTP stay as their standards write them."""

_POINTS = (
    "agrees", "differs", "not compared", "where it led", "state of the page", "page as received, SHA-256", "words that the other has not",
    "pictures that the other has not", "ok", "login wall", "cookie wall", "error page", "empty", "published at", "server address", "certificate SHA-256",
)  # fmt: skip
"""What two captures of one address agree on: desktop_app/services/second_capture.py."""

_LOOKED = (
    "changed", "gone", "not seen", "same", "the same words", "the same bytes", "other bytes",
    "the words were read by another version of the reader, which may be the reason",
    "no address is known; it can be stated",
)  # fmt: skip
"""What became of an address that was looked at again, and why: desktop_app/services/looking_again.py."""

_JOURNAL = ("claim", "collection", "incident", "item", "lead", "report", "source", "broken", "counted", "quarantined",
            "copied archive", "restored backup", "unknown")  # fmt: skip
"""What entries are about, how they stand and why a chain was explained: archive_schema/entries.py, services/custody.py."""

_LEFT_OUT = (
    "items that were not chosen", "entries about things that were not chosen", "private fields", "display names of people",
    "originals with a position; a copy without metadata stands for each",
    "files with a position, for which no copy could be made", "records of captures that tell a position",
    "withdrawn entries", "files that never came here", "notes",
    "journal: keys, working times and the chain of custody stay in the archive",
    "items of the archive that were not chosen", "pictures marked graphic are not printed",
    "records, file lists and custodies are in the manifest and not on the pages", "the working file is not printed",
)  # fmt: skip
"""What an export leaves out, and why: services/selection.py, extracting.py, report.py."""

_TOLD = (
    "pair of coordinates", "degrees, minutes", "geo: address", "place on a map service", "field of a position",
    "MGRS reference", "plus code", "GPS metadata of a picture", "a face is marked", "not looked into", "until", "uses",
    "withdrawn",
)  # fmt: skip
"""What an export tells: analysis/positions.py, services/learning.py."""

_TURNED = ("supported by", "contradicted by", "updated by", "repeated by", "holds")
"""Links as they are read from their other end: services/reading.py."""

_KINDS = (
    statuses.ItemKind, statuses.ClaimKind, statuses.Status, statuses.About, statuses.Review, statuses.LinkType,
    statuses.How, statuses.LeadState, statuses.CustodyKind, statuses.WithdrawReason, statuses.MemberRole,
)  # fmt: skip

_QUERIES = tuple(
    text for group in query_help.GROUPS for text in (group.title, *(example.finds for example in group.examples))
)
"""What can be written in a search: services/query_help.py."""

VOCABULARY: dict[str, tuple[str, ...]] = {
    "archive_schema/statuses.py": tuple(word for kind in _KINDS for word in get_args(kind)),
    "archive_schema/entries.py": _JOURNAL,
    "archive_schema/fields.py": (
        *get_args(fields.EntityType),
        *(name.replace("_", " ") for of in fields.FIELDS.values() for name in of),
    ),
    "desktop_app/services/journal.py": tuple(GROUPS),
    "desktop_app/services/query_help.py": _QUERIES,
    "desktop_app/services/selection.py": _LEFT_OUT,
    "desktop_app/services/learning.py": _TOLD,
    "desktop_app/services/record.py": _FACTS,
    "desktop_app/services/reading.py": _TURNED,
    "desktop_app/services/second_capture.py": _POINTS,
    "desktop_app/services/looking_again.py": _LOOKED,
    "desktop_app/capture/checklist.py": _RECORD,
}
"""Module of origin: its words."""

NO_WORDS = frozenset(
    (*LANGUAGES.values(), "True", "False", "Attest", "first identifier", "first label", "first name", "first title")
)
"""What reads like words and is none for a translator."""
