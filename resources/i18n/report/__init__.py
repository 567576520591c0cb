"""Words that the report prints, one file a language."""
