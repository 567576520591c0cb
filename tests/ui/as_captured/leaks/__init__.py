"""The proof that a replayed page reaches nobody: a page of every known way out, and somebody who listens at all of them."""
