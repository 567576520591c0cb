"""What video and sound files tell of themselves, read without decoding them."""
