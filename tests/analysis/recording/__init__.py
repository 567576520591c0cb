"""Recordings: small files drawn and played for these tests, and hostile ones made from them."""
