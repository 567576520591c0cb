"""Bytes in: files, folders and addresses, with the record of where they came from."""
