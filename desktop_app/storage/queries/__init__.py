"""Reading the view: SQL in, frozen rows out."""
