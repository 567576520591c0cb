"""The image view: zoom to the pixel, regions with claims, what the file tells of itself, copies, comparison."""
