"""Facts from bytes; nothing here writes or reaches the network."""
