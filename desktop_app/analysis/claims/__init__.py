"""Claims proposed from a text by rules; each stays a suggestion until a person accepts it."""
