"""People: who is who, by their keys."""
