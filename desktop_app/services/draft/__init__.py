"""A draft compared with an archive; nothing of the draft is stored."""
