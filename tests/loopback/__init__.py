"""A site on this machine for tests: it serves known bytes, keeps a log of every request, and can misbehave."""
