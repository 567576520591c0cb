"""Getting an address over plain HTTP."""
