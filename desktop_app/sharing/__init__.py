"""The shared file: a BagIt bag in a ZIP, written so that anyone can check it, read as if it were hostile."""
