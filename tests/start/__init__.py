"""Bad starts: what can still be done is done, and the rest is one sentence."""
