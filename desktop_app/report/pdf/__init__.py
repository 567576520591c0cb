"""The file: pages, attachments, signature, and how it is read again."""
