"""Words of the program in other languages."""
