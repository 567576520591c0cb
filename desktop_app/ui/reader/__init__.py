"""One item: words, pictures, claims, record, custody."""
