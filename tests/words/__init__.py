"""The window's words for translators: what the code says, written into Qt Linguist's files and compiled."""
