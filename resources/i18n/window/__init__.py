"""Words of the window, one file a language; English is the key."""
