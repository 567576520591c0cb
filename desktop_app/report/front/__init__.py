"""What stands before and after the exhibits."""
