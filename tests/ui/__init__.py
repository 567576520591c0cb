"""The window, offscreen, with a real archive."""
