"""What this program is, and where things of this person lie."""
