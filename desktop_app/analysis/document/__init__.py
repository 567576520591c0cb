"""Text and metadata of documents."""
