"""What reports hide."""
