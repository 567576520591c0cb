"""The status editor: the shipped statuses, and the archive's own to be made, renamed, coloured and retired."""
