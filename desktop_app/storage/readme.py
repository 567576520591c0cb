"""The README.txt inside every archive folder: how to read it without Attest."""

ARCHIVE_README = """\
This folder is an Attest archive (format: see the file FORMAT).

journal.db   SQLite. Table "entry": every change as a signed line. "header" is canonical JSON signed with
             Ed25519 by the key in its field "a" ("signature"); the entry's id is the SHA-256 of the header;
             its field "d" is the SHA-256 of "payload". Nothing else in this folder is the truth.
blobs/       The captured files, each named by its own SHA-256:
                 sha256sum blobs/ab/abcdef...   must print the file's own name.
view.db      SQLite. Tables and search index computed from the two above; may be deleted.
lists/       Lists of addresses that were captured unattended, and how far each came; no evidence, may be deleted.
tmp/ LOCK ballast   working files without content.

Check everything: attest verify FOLDER
"""
