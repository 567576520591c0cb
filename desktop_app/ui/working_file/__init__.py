"""The working file: one page of plain fields."""
