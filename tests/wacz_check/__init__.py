"""A written WACZ before tools that are not ours: the public validator and a replay of every page. For developers alone."""
