"""Words of the window in Qt Linguist's files, one a language and what is compiled of it; English is the key."""
