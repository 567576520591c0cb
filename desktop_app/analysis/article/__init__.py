"""Which text is the article, and what the page says of itself."""
