"""One module a format behind one interface."""
