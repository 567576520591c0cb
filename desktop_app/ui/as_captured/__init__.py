"""The page replayed from the archive, inert: no network, no scripts, no way out."""
