"""What a picture says of itself, and what it looks like."""
