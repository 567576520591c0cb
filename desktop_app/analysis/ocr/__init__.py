"""Words read in pictures by Tesseract, a program of its own that may or may not be installed."""
