"""What a person should know of an archive's state, whatever they opened it for: said once, when its window opens."""

from __future__ import annotations

from desktop_app.services.archive import OpenArchive
from desktop_app.ui.notify import Notify
from desktop_app.ui.words import Words


def tell_state(archive: OpenArchive, notify: Notify, words: Words) -> None:
    """Lists made anew, entries that this version cannot show, an archive that can only be read."""
    if archive.renewal == "damaged":
        notify.done(
            words(
                "The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone."
            )
        )
    elif archive.renewal:
        notify.done(
            words(
                "Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed."
            )
        )
    if archive.has_newer_entries():
        notify.done(
            words(
                "A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here."
            )
        )
    if not archive.writable and not archive.is_keyless():  # the settings that cannot be kept say the other
        notify.done(words("This archive is open elsewhere or on read-only media: you can read and search."))
