"""The list: sidebar, search field, filters, rows."""
