"""What takes the reader's place for a while: report, share, merge, integrity check, people, welcome."""
