"""The wanted list: what is named but not yet had."""
