"""The window: the only folder, with app.py, that imports PySide6. It sees rows and ids, and speaks to services alone."""
