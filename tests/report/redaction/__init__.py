"""Names and pictures that a report hides."""
