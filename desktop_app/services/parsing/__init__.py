"""Reading untrusted bytes in a program of its own, bounded in time and memory."""
