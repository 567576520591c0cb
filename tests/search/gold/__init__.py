"""The gold set of search; see README.md."""
