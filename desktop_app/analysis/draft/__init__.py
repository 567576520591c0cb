"""A draft read: its quotations, the words that differ from an archive's, numbers and details of people."""
