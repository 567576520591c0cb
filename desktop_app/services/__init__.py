"""One module per promise to the user. No Qt, no SQL."""
