"""The window's style sheet; colours by name."""
